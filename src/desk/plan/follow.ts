import { commitmentOfPlan, followPlan, type Day, type Followed, type FollowedEdition, type FollowedPlan, type FollowedYear, type Known, type Figure, type Ledger, type Plan, type PlanYear, isMissing } from '#core';
import { answerOf, figureAnswer, type KnownAnswer } from '../figure-answer.ts';
import { viewFor, type Asked } from '../question.ts';
import { planHead, type PlanHead } from './plan-head.ts';

/** What a plan sets beside what is known of it. */
export interface FollowedAnswer {
  readonly planned: KnownAnswer;
  readonly known: KnownAnswer;
  /** What is known less what was planned. */
  readonly variance: KnownAnswer;
}

/** One year of a plan beside what an edition prints. */
export interface FollowedYearAnswer {
  readonly year: number;
  /** Only what was actually spent is outturn: an estimate or a forecast never is. */
  readonly isOutturn: boolean;
  readonly share: FollowedAnswer;
  /** The share on straight lines between the years that the plan names. */
  readonly onLine: KnownAnswer;
  /** The variance in points × GDP of the same edition, or of the newest macro edition; its origin says which. */
  readonly money: KnownAnswer;
  /** Years by which the share lags the plan's own path; below zero where it is ahead. */
  readonly slippage: KnownAnswer;
  readonly spending?: FollowedAnswer;
  readonly equipment?: FollowedAnswer;
}

/** A plan beside one edition, as known on a day. */
export interface FollowedEditionAnswer {
  readonly edition: string;
  readonly title: string;
  readonly asOf: string;
  readonly base: FollowedYearAnswer;
  readonly years: readonly FollowedYearAnswer[];
  readonly total: { readonly outturn: KnownAnswer; readonly all: KnownAnswer; readonly leftOut: readonly number[] };
  /** Slippage of the last year whose share is outturn, and of the last year of any status. */
  readonly slippage: { readonly outturn: YearlySlippage | null; readonly newest: YearlySlippage | null };
}

export interface YearlySlippage {
  readonly year: number;
  readonly years: KnownAnswer;
}

/** A plan followed against what was spent, as answered. */
export interface PlanFollowAnswer {
  readonly plan: PlanHead;
  readonly asOf: string;
  /** The years that the plan sets. */
  readonly planned: readonly { readonly year: number; readonly share: KnownAnswer; readonly spending: KnownAnswer }[];
  /** The newest edition known on the plan's day, as the start, and each one after it, as known on its own day. */
  readonly editions: readonly FollowedEditionAnswer[];
  /** The newest edition with all that is known on the day asked for; null where no edition is known. */
  readonly today: FollowedEditionAnswer | null;
}

/** A plan against what was spent: by edition since it was drawn up, and as known on the day asked for. */
export function planFollow(ledger: Ledger, plan: Plan, asked: Asked, today: Day): PlanFollowAnswer {
  const view = viewFor(ledger, asked, today);
  const followed = followPlan(view.ledger, plan, commitmentOfPlan(ledger.facts, plan), view.day);
  return {
    plan: planHead(ledger, plan),
    asOf: view.day,
    planned: plannedYears(followed),
    editions: followed.editions.map(editionAnswer),
    today: followed.today ? editionAnswer(followed.today) : null,
  };
}

function plannedYears({ path }: FollowedPlan): PlanFollowAnswer['planned'] {
  const isSet = ({ set }: PlanYear): boolean => set?.share !== undefined || set?.spending !== undefined;
  return [path.base, ...path.years].filter(isSet).map(({ year, share, spending }) => ({ year, share: briefly(share), spending: briefly(spending) }));
}

function editionAnswer({ edition, day, base, years, total }: FollowedEdition): FollowedEditionAnswer {
  const known = years.filter(({ share }) => !isMissing(share.known));
  return {
    edition: edition.date,
    title: edition.title,
    asOf: day,
    base: yearAnswer(base),
    years: years.map(yearAnswer),
    total: { outturn: briefly(total.outturn), all: briefly(total.all), leftOut: total.leftOut },
    slippage: { outturn: slippageAnswer(known.findLast(({ isOutturn }) => isOutturn)), newest: slippageAnswer(known.at(-1)) },
  };
}

function slippageAnswer(year: FollowedYear | undefined): YearlySlippage | null {
  return year ? { year: year.year, years: briefly(year.slippage) } : null;
}

function yearAnswer({ year, isOutturn, share, onLine, money, slippage, spending, equipment }: FollowedYear): FollowedYearAnswer {
  return {
    year,
    isOutturn,
    share: followedAnswer(share),
    onLine: briefly(onLine),
    money: answerOf(money),
    slippage: briefly(slippage),
    ...(spending && { spending: followedAnswer(spending) }),
    ...(equipment && { equipment: followedAnswer(equipment) }),
  };
}

/** What is known down to its cells; the variance names both and leaves them to it. */
function followedAnswer({ planned, known, variance }: Followed): FollowedAnswer {
  return { planned: briefly(planned), known: answerOf(known), variance: briefly(variance) };
}

/** Inputs of inputs are told elsewhere in the same answer. */
function briefly(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? answerOf(known) : figureAnswer(known, 8, 1);
}
