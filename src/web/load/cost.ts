import { BASELINES, SHAPES } from '#core';
import { capitalise, roundTo } from '#kit';
import type { CostAnswer, CostGroundAnswer, KnownAnswer, SensitivityAnswer } from '#api/contract';
import { isRefusal, type Ask, type ShownProblem } from '../ask.ts';
import type { CostTerms, ExplainedFigure, Place } from '../place.ts';
import { costFigureName } from '../words/cost.ts';
import { isNatosShare, type Counted } from '../words/measured.ts';
import { readingOf, type Reading } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';
import { countedBy, type BarView } from './bar.ts';
import { BORROWING_MEASURES, fits, PATH_MEASURES, pathOf, type PathView } from './cost-path.ts';
import { askAlly, askCost, askCostGround } from './questions.ts';
import { seriesOf } from './panel.ts';
import type { PathInput } from '#chart';

/** What a path to a target costs one ally. */
export interface CostView {
  readonly kind: 'cost';
  readonly asOf: string;
  readonly ally: string;
  readonly name: string;
  readonly terms: CostTerms;
  /** Left out where the terms were refused. */
  readonly found?: CostFound;
  /** Why the terms were refused. */
  readonly problem?: ShownProblem;
}

/** What was found for the terms. */
export interface CostFound {
  readonly commitment: string;
  readonly commitmentName: string;
  /** The day on which the commitment was made, where that is after the day asked for. */
  readonly madeLater?: string;
  readonly counted: Counted;
  readonly target: { readonly value: number; readonly unit: string };
  readonly by: number;
  readonly currency: string;
  /** Which rates turn money into other currencies, in words. */
  readonly rates: string;
  /** Left out where there is none. */
  readonly path?: PathView;
  /** Why there is no path. */
  readonly missing?: string;
  /** Spending of the base year as the alliance prints it. */
  readonly printedSpending?: Reading;
  /** What may count beside the path, in a sentence. */
  readonly ceiling?: { readonly what: string; readonly year: number; readonly upTo: Reading };
  readonly moves: readonly MoveRow[];
  readonly explained?: ExplainedCost;
  readonly outturn: PathInput['outturn'];
  readonly editions: PathInput['editions'];
  /** What the browser computes other paths from. */
  readonly ground?: CostGroundAnswer;
}

/** One assumption taken otherwise. */
export interface MoveRow {
  readonly assumption: string;
  readonly change: string;
  readonly total: Reading;
  /** In the ally's own currency. */
  readonly difference: number;
  readonly percent: number | null;
  /** The terms of the path that it is of, where the fields of the page can ask for it. */
  readonly terms?: CostTerms;
}

/** A figure of the answer, opened. */
export interface ExplainedCost {
  readonly title: string;
  readonly measure: string;
  readonly year?: number;
  readonly figure: KnownAnswer;
}

/** What is refused with the form at hand; all else is told on a page of its own. */
export const REFUSED_TERMS = /^(bad-(target|growth|deflator|interest|points|year|path|currency)|unknown-(shape|baseline|currency)|target-past|no-deadline|nothing-to-close|target-of-spending)$/;

export async function loadCost(ask: Ask, place: Place, ally: string, bar: BarView): Promise<CostView> {
  const { controls, cost: terms = {} } = place;
  try {
    const [answer, ground] = await Promise.all([askCost(ask, ally, controls, terms), askCostGround(ask, ally, controls, terms)]);
    return { kind: 'cost', asOf: answer.asOf, ally: answer.ally, name: answer.name, terms, found: await foundFor(ask, place, answer, ground, bar) };
  } catch (thrown) {
    if (!isRefusal(thrown) || !REFUSED_TERMS.test(thrown.problem.code ?? '')) throw thrown;
    const { asOf, ally: id, name } = await askAlly(ask, ally, { ...(controls.asOf && { asOf: controls.asOf }) });
    return { kind: 'cost', asOf, ally: id, name, terms, problem: thrown.problem };
  }
}

async function foundFor(ask: Ask, { controls, explain }: Place, answer: CostAnswer, ground: CostGroundAnswer | null, bar: BarView): Promise<CostFound> {
  const { commitment, rule, asOf, by, currency, target, missing, printedSpending, ceiling, sensitivity = [] } = answer;
  const counted = countedBy(bar, commitment, rule);
  const [standing, everything] = await Promise.all([askAlly(ask, answer.ally, { asOf, commitment, ...(controls.rule && { rule: controls.rule }) }), askAlly(ask, answer.ally, {})]);
  const path = pathOf(answer);
  const explained = explainedIn(answer, explain);
  const last = ceiling?.years.at(-1);
  return {
    commitment,
    commitmentName: typeset(answer.commitmentName),
    ...(answer.commitmentMadeLater && { madeLater: answer.commitmentMadeLater }),
    counted,
    target: { value: target.value, unit: target.unit },
    by,
    currency,
    rates: typeset(answer.rates),
    ...(path && { path }),
    ...(missing && { missing: typeset(missing.because ?? missing.missing) }),
    ...(printedSpending && !('missing' in printedSpending) && { printedSpending: readingOf(printedSpending) }),
    ...(ceiling && last && { ceiling: { what: typeset(ceiling.what), year: last.year, upTo: readingOf(last.upTo) } }),
    moves: sensitivity.map((each) => moveRow(each, target.value)),
    ...(explained && { explained }),
    outturn: standing.years.flatMap(({ year, share }) => ('missing' in share ? [] : [{ year, value: share.value, status: share.status }])),
    editions: isNatosShare(counted) ? seriesOf(everything, bar.editions).filter(({ knownFrom }) => knownFrom <= asOf).map(({ points }) => points.map(({ year, value }) => ({ year, value }))) : [],
    ...(fits(ground, answer) && { ground }),
  };
}

function moveRow({ assumption, change, total, difference, percent }: SensitivityAnswer, target: number): MoveRow {
  const terms = termsOfMove(assumption, change, target);
  return { assumption: capitalise(assumption), change, total: readingOf(total), difference, percent, ...(terms && { terms }) };
}

function termsOfMove(assumption: string, change: string, target: number): CostTerms | undefined {
  if (assumption === 'target') return { target: String(roundTo(target + (change.endsWith('higher') ? 0.1 : -0.1), 4)) };
  const [shape, baseline] = [SHAPES.find(({ name }) => name === change)?.id, BASELINES.find(({ name }) => name === change)?.id];
  if (assumption === 'shape' && shape) return { shape };
  return assumption === 'baseline' && baseline ? { baseline } : undefined;
}

/** The figure that the address opens; without one, or where there is none such, what is additional in the last year. */
function explainedIn(answer: CostAnswer, asked: ExplainedFigure | undefined): ExplainedCost | undefined {
  const found = asked && figureIn(answer, asked.measure, asked.year === undefined ? undefined : Number(asked.year));
  const shown = found ?? figureIn(answer, 'additional', answer.years.at(-1)?.year);
  return shown && { ...shown, title: typeset(`${answer.name}${shown.year === undefined ? '' : `, ${shown.year}`}: ${costFigureName(shown.measure, answer)}`) };
}

type Found = Omit<ExplainedCost, 'title'>;

function figureIn({ years, total, requiredGrowth, borrowing = [] }: CostAnswer, measure: string, year: number | undefined): Found | undefined {
  const sums: Readonly<Record<string, KnownAnswer | undefined>> = { 'total': total?.additional, 'total-spending': total?.spending, 'total-real': total?.additionalReal, 'required-growth': requiredGrowth?.nominal, 'required-real-growth': requiredGrowth?.real };
  const sum = sums[measure];
  if (sum) return { measure, figure: sum };
  const row = years.find((each) => each.year === year);
  const name = PATH_MEASURES.find((each) => each === measure);
  if (row && name) return { measure, year: row.year, figure: row[name] };
  const borrowed = borrowing.find((each) => each.year === year);
  const ofBorrowing = BORROWING_MEASURES.find((each) => each === measure);
  return borrowed && ofBorrowing ? { measure, year: borrowed.year, figure: borrowed[ofBorrowing] } : undefined;
}
