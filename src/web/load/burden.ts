import type { AllyBurdenAnswer, BurdenAnswer, ConcentrationYear, ExplainAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import { isConcentration, type ExplainedFigure, type Place } from '../place.ts';
import { readingOf, type Reading } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';
import { editionOf } from './alliance.ts';
import { askBurden, askExplanation } from './questions.ts';

/** Who bears how much, beside its weight, as known on a day. */
export interface BurdenView {
  readonly kind: 'burden';
  readonly asOf: string;
  readonly year: number;
  readonly headline: string;
  readonly details: readonly string[];
  readonly rule: string;
  readonly ruleName: string;
  /** `market` or `purchasing-power`. */
  readonly gdp: string;
  /** `year`, or the day whose members count in every year. */
  readonly membership: string;
  readonly rows: readonly BurdenRow[];
  readonly counts: BurdenAnswer['counts'];
  readonly totals: { readonly spending: Reading; readonly gdp: Reading; readonly population: Reading };
  readonly concentration: readonly ConcentrationRow[];
  readonly explanation: ExplainAnswer;
}

/** One member of the table and the chart. */
export interface BurdenRow {
  readonly ally: string;
  readonly name: string;
  readonly spending: Reading;
  readonly spendingShare: Reading;
  readonly gdpShare: Reading;
  readonly populationShare: Reading;
  readonly commonFundingShare: Reading;
  readonly index: Reading;
  /** The edition in which the spending, or the share that it comes from, is printed. */
  readonly edition?: string;
  /** Whether the spending is computed as share × GDP. */
  readonly isByShare: boolean;
  /** Why there is no share, where there is none and a reason is known. */
  readonly because?: string;
}

/** How concentrated spending was in one year. */
export interface ConcentrationRow {
  readonly year: number;
  readonly members: number;
  readonly gini: Reading;
  readonly herfindahl: Reading;
  readonly largest: { readonly ally: string; readonly name: string; readonly share: Reading };
}

export async function loadBurden(ask: Ask, place: Place): Promise<BurdenView> {
  const answer = await askBurden(ask, place.controls);
  const names = new Map(answer.allies.map(({ ally, name }) => [ally, name]));
  const { spending, gdp, population } = answer.totals;
  return {
    kind: 'burden',
    asOf: answer.asOf,
    year: answer.year,
    headline: typeset(answer.finding.headline),
    details: answer.finding.details.map(typeset),
    rule: answer.rule,
    ruleName: typeset(answer.ruleName),
    gdp: answer.gdp,
    membership: answer.membership,
    rows: answer.allies.map(rowOf),
    counts: answer.counts,
    totals: { spending: readingOf(spending), gdp: readingOf(gdp), population: readingOf(population) },
    concentration: answer.concentration.years.map((year) => concentrationRow(year, names)),
    explanation: await askExplanation(ask, opened(place, answer), place.controls),
  };
}

/** The figure whose explanation is open, of the group that is shown; without one, the burden of the ally that spends most. */
function opened({ explain }: Place, { allies, group, year }: BurdenAnswer): ExplainedFigure {
  if (explain && isConcentration(explain.measure)) return { ...explain, ally: group };
  return explain ?? { measure: 'burden-index', ally: allies[0]?.ally ?? 'USA', year: String(year) };
}

function rowOf({ ally, name, spending, spendingShare, gdpShare, populationShare, commonFundingShare, index }: AllyBurdenAnswer): BurdenRow {
  const edition = editionOf(spending);
  const because = 'missing' in spendingShare ? spendingShare.because : undefined;
  return {
    ally,
    name,
    spending: readingOf(spending),
    spendingShare: readingOf(spendingShare),
    gdpShare: readingOf(gdpShare),
    populationShare: readingOf(populationShare),
    commonFundingShare: readingOf(commonFundingShare),
    index: readingOf(index),
    ...(edition && { edition }),
    isByShare: isByShare(spending),
    ...(because && { because: typeset(because) }),
  };
}

function isByShare(spending: AllyBurdenAnswer['spending']): boolean {
  return !('missing' in spending) && spending.from.kind === 'derivation' && spending.from.measure === 'spending-by-share';
}

function concentrationRow({ year, members, gini, herfindahl, largest }: ConcentrationYear, names: ReadonlyMap<string, string>): ConcentrationRow {
  const { ally, share } = largest;
  return { year, members, gini: readingOf(gini), herfindahl: readingOf(herfindahl), largest: { ally, name: names.get(ally) ?? ally, share: readingOf(share) } };
}
