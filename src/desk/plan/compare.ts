import { comparePlans, isMissing, type ComparedYear, type Day, type Figure, type Known, type Ledger, type Plan, type PlanDifference, type PlanYear } from '#core';
import { answerOf, figureAnswer, type KnownAnswer } from '../figure-answer.ts';
import { viewFor, type Asked } from '../question.ts';
import { planHead, type PlanHead } from './plan-head.ts';

/** One year of two plans; differences are those of the second less the first. */
export interface ComparedYearAnswer {
  readonly year: number;
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  readonly shareDifference: KnownAnswer;
  /** In the currency of the first plan. */
  readonly spendingDifference: KnownAnswer;
}

/** What a plan has for a year, in its own currency. */
export interface ComparedSide {
  readonly share: KnownAnswer;
  readonly spending: KnownAnswer;
}

/** Two plans side by side, as answered. */
export interface PlanCompareAnswer {
  /** The day of the outlook with which both are computed. */
  readonly asOf: string;
  readonly first: PlanHead;
  readonly second: PlanHead;
  readonly currency: string;
  readonly years: readonly ComparedYearAnswer[];
  readonly total: { readonly first: KnownAnswer; readonly second: KnownAnswer; readonly difference: KnownAnswer; readonly years: readonly number[]; readonly leftOut: readonly number[] };
  readonly differences: readonly PlanDifference[];
}

/** Two plans year by year and in sum, and in which terms they differ. */
export function planCompare(ledger: Ledger, first: Plan, second: Plan, asked: Asked, today: Day): PlanCompareAnswer {
  const view = viewFor(ledger, asked, today);
  const { currency, years, total, differences } = comparePlans(view, first, second);
  return {
    asOf: view.day,
    first: planHead(ledger, first),
    second: planHead(ledger, second),
    currency,
    years: years.map(yearAnswer),
    total: { first: briefly(total.first), second: briefly(total.second), difference: briefly(total.difference), years: total.years, leftOut: total.leftOut },
    differences,
  };
}

function yearAnswer({ year, first, second, share, spending }: ComparedYear): ComparedYearAnswer {
  return { year, first: side(first), second: side(second), shareDifference: briefly(share), spendingDifference: briefly(spending) };
}

function side(planned: PlanYear | undefined): ComparedSide {
  const outside = { missing: 'not held', because: 'the plan does not reach the year' } as const;
  return planned ? { share: briefly(planned.share), spending: briefly(planned.spending) } : { share: outside, spending: outside };
}

/** Sums and long derivations are told in the years of the same answer. */
function briefly(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? answerOf(known) : figureAnswer(known, 4, 2);
}
