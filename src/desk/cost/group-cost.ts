import { groupCost, groupMembersOn, isMissing, type CostToClose, type Day, type Figure, type GroupCost, type GroupYear, type Ledger } from '#core';
import { answerOf, figureAnswer, type FigureAnswer, type KnownAnswer, type MissingAnswer } from '../figure-answer.ts';
import { groupNamed } from '../question.ts';
import { headOf, type CostHead } from './ally-cost.ts';
import { costQuestion, pathTermsFor, type CostAsked } from './cost-terms.ts';

/** Sums over a group: at current prices and the rates of the day, and at prices and rates of one year. */
export type GroupAmounts = Readonly<Record<keyof Omit<GroupYear, 'year'>, FigureAnswer>>;

/** What paths to a target cost a group of allies, as answered; sums in one currency. */
export interface GroupCostAnswer extends CostHead {
  readonly group: string;
  readonly years: readonly (GroupAmounts & { readonly year: number; readonly allies: number })[];
  readonly total: GroupAmounts | null;
  /** The year at whose prices and exchange rates real sums are told. */
  readonly priceYear: number | null;
  /** Every ally with a path, the largest additional spending first; each one's whole path is told when it is asked for alone. */
  readonly allies: readonly AllyCostBrief[];
  /** Allies that are in no sum, and why. */
  readonly without: readonly { readonly ally: string; readonly name: string; readonly missing: MissingAnswer }[];
  readonly counts: { readonly counted: number; readonly atTarget: number; readonly without: number };
}

/** One ally of a group: money in the currency of the answer, at current prices. */
export interface AllyCostBrief {
  readonly ally: string;
  readonly name: string;
  readonly from: number;
  readonly isAtTarget: boolean;
  readonly years: readonly { readonly year: number; readonly share: FigureAnswer; readonly spending: FigureAnswer; readonly additional: FigureAnswer }[];
  readonly total: { readonly additional: number; readonly additionalReal: number };
  readonly requiredGrowth: { readonly nominal: KnownAnswer; readonly real: KnownAnswer };
}

/** What it costs the members of a group to reach a target, ally by ally and in sum. */
export function costOfGroup(ledger: Ledger, asked: CostAsked, today: Day): GroupCostAnswer {
  const currency = asked.currency === undefined ? 'USD' : asked.currency.toUpperCase();
  const question = costQuestion(ledger, { ...asked, currency }, today);
  const group = groupNamed(ledger.facts, asked.group);
  const members = groupMembersOn(ledger.facts, group, question.view.day);
  const cost = groupCost(question.view, { allies: members.map(({ id }) => id), termsOf: (id) => pathTermsFor(question, members.find((ally) => ally.id === id) as (typeof members)[number]), currency, day: question.view.day });
  const nameOf = (id: string): string => members.find((ally) => ally.id === id)?.name ?? id;
  const allies = (cost?.allies ?? []).flatMap(({ ally, cost: path }) => (cost && !isMissing(path) && !cost.without.some((each) => each.ally === ally) ? [allyBrief(nameOf(ally), path, cost)] : []));
  const without = (cost?.without ?? []).map(({ ally, missing }) => ({ ally, name: nameOf(ally), missing: answerOf(missing) as MissingAnswer }));
  return {
    group,
    ...headOf(question, currency),
    years: (cost?.years ?? []).map((year) => groupYear(year)),
    total: cost ? amountsOf(cost.total) : null,
    priceYear: cost?.priceYear ?? null,
    allies: allies.sort((a, b) => b.total.additional - a.total.additional),
    without,
    counts: { counted: allies.length, atTarget: allies.filter(({ isAtTarget }) => isAtTarget).length, without: without.length },
  };
}

function groupYear({ year, ...amounts }: GroupYear): GroupCostAnswer['years'][number] {
  const { origin } = amounts.additional;
  return { year, ...amountsOf(amounts), allies: origin.kind === 'derivation' ? origin.inputs.length : 0 };
}

/** The inputs are the years of the allies, which the answer lists. */
function amountsOf({ spending, additional, spendingReal, additionalReal }: Omit<GroupYear, 'year'>): GroupAmounts {
  return { spending: figureAnswer(spending, 0), additional: figureAnswer(additional, 0), spendingReal: figureAnswer(spendingReal, 0), additionalReal: figureAnswer(additionalReal, 0) };
}

function allyBrief(name: string, { ally, terms, isAtTarget, years, requiredGrowth }: CostToClose, { years: sums }: GroupCost): AllyCostBrief {
  const partOf = (amount: keyof Omit<GroupYear, 'year'>, year: GroupYear): Figure | undefined => inputOf(year[amount], ally);
  const total = (amount: 'additional' | 'additionalReal'): number => sums.reduce((sum, year) => sum + (partOf(amount, year)?.value ?? 0), 0);
  return {
    ally,
    name,
    from: terms.from,
    isAtTarget,
    years: sums.flatMap((sum) => {
      const [share, spending, additional] = [years.find(({ year }) => year === sum.year)?.share, partOf('spending', sum), partOf('additional', sum)];
      return share && spending && additional ? [{ year: sum.year, share: figureAnswer(share, 0), spending: figureAnswer(spending, 0), additional: figureAnswer(additional, 0) }] : [];
    }),
    total: { additional: total('additional'), additionalReal: total('additionalReal') },
    requiredGrowth: { nominal: figureAnswer(requiredGrowth.nominal, 0), real: isMissing(requiredGrowth.real) ? answerOf(requiredGrowth.real) : figureAnswer(requiredGrowth.real, 0) },
  };
}

function inputOf({ origin }: Figure, name: string): Figure | undefined {
  return origin.kind === 'derivation' ? origin.inputs.find((input) => input.name === name)?.figure : undefined;
}
