import type { AllyCostBrief, GroupCostAnswer } from '#api/contract';
import { isRefusal, type Ask, type ShownProblem } from '../ask.ts';
import type { CostTerms, Place } from '../place.ts';
import { absenceInWords } from '#core';
import { groupCostHeadline } from '../words/cost.ts';
import type { Counted } from '../words/measured.ts';
import { readingOf, type Reading } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';
import { countedBy, type BarView } from './bar.ts';
import { REFUSED_TERMS } from './cost.ts';
import { askGroupCost } from './questions.ts';

/** What paths to a target cost the members of a group, each on its own path, and together. */
export interface GroupCostView {
  readonly kind: 'group-cost';
  readonly asOf: string;
  readonly headline: string;
  readonly terms: CostTerms;
  /** Left out where the terms were refused. */
  readonly found?: GroupCostFound;
  readonly problem?: ShownProblem;
}

export interface GroupCostFound {
  readonly commitment: string;
  readonly commitmentName: string;
  readonly madeLater?: string;
  readonly counted: Counted;
  readonly target: { readonly value: number; readonly unit: string };
  readonly by: number;
  readonly shape: string;
  readonly baseline: string;
  readonly currency: string;
  /** Which rates turn money into other currencies, in words. */
  readonly rates: string;
  readonly priceYear: number | null;
  readonly counts: GroupCostAnswer['counts'];
  readonly allies: readonly AllyCostRow[];
  readonly years: readonly GroupYearRow[];
  readonly total?: { readonly additional: Reading; readonly additionalReal: Reading };
  readonly without: readonly { readonly name: string; readonly why: string }[];
}

/** One ally: what its path asks for in the last year and in all, in the currency of the page. */
export interface AllyCostRow {
  readonly ally: string;
  readonly name: string;
  readonly from: number;
  readonly isAtTarget: boolean;
  readonly share: Reading;
  readonly last: Reading;
  readonly total: number;
  readonly totalReal: number;
  readonly realGrowth: Reading;
}

export interface GroupYearRow {
  readonly year: number;
  readonly allies: number;
  readonly spending: Reading;
  readonly additional: Reading;
  readonly additionalReal: Reading;
  /** What each ally adds, the largest first; those that add nothing are left out. */
  readonly parts: readonly { readonly ally: string; readonly name: string; readonly additional: Reading }[];
}

export async function loadGroupCost(ask: Ask, { controls, cost: terms = {} }: Place, bar: BarView): Promise<GroupCostView> {
  try {
    const answer = await askGroupCost(ask, controls, terms);
    const found = foundIn(answer, bar);
    const last = answer.years.at(-1)?.additional.value;
    return { kind: 'group-cost', asOf: answer.asOf, headline: groupCostHeadline({ ...found, ...(last !== undefined && { last }) }), terms, found };
  } catch (thrown) {
    if (!isRefusal(thrown) || !REFUSED_TERMS.test(thrown.problem.code ?? '')) throw thrown;
    return { kind: 'group-cost', asOf: bar.day, headline: 'No paths can be told for these terms', terms, problem: thrown.problem };
  }
}

function foundIn(answer: GroupCostAnswer, bar: BarView): GroupCostFound {
  const { commitment, commitmentMadeLater, rule, target, by, shape, baseline, currency, priceYear, counts, allies, years, total, without } = answer;
  return {
    commitment,
    commitmentName: typeset(answer.commitmentName),
    ...(commitmentMadeLater && { madeLater: commitmentMadeLater }),
    counted: countedBy(bar, commitment, rule),
    target: { value: target.value, unit: target.unit },
    by,
    shape,
    baseline,
    currency,
    rates: typeset(answer.rates),
    priceYear,
    counts,
    allies: allies.map(allyRow),
    years: years.map((year) => yearRow(year, allies)),
    ...(total && { total: { additional: readingOf(total.additional), additionalReal: readingOf(total.additionalReal) } }),
    without: without.map(({ name, missing }) => ({ name, why: typeset(missing.because ?? absenceInWords(missing)) })),
  };
}

function allyRow({ ally, name, from, isAtTarget, years, total, requiredGrowth }: AllyCostBrief): AllyCostRow {
  const last = years.at(-1);
  const nothing: Reading = { absent: 'not held' };
  return { ally, name, from, isAtTarget, share: last ? readingOf(last.share) : nothing, last: last ? readingOf(last.additional) : nothing, total: total.additional, totalReal: total.additionalReal, realGrowth: readingOf(requiredGrowth.real) };
}

function yearRow({ year, allies: counted, spending, additional, additionalReal }: GroupCostAnswer['years'][number], allies: readonly AllyCostBrief[]): GroupYearRow {
  const parts = allies.flatMap(({ ally, name, years }) => years.filter((each) => each.year === year && each.additional.value !== 0).map((each) => ({ ally, name, additional: each.additional })));
  return {
    year,
    allies: counted,
    spending: readingOf(spending),
    additional: readingOf(additional),
    additionalReal: readingOf(additionalReal),
    parts: parts.sort((a, b) => b.additional.value - a.additional.value).map((part) => ({ ...part, additional: readingOf(part.additional) })),
  };
}
