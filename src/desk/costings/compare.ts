import { derive, isMissing, type CostingResult, type CostToClose, type Figure, type Known, type NamedFigure, type PathYear } from '#core';
import { roundTo } from '#kit';
import { figureAnswer, type FigureAnswer, type MissingAnswer } from '../figure-answer.ts';

/** A result reproduces within this many percent, or within one printed unit: about what another edition of GDP and another fiscal year move together. */
export const PERCENT_BOUND = 2;

/** One printed result beside ours. */
export interface Comparison {
  readonly ours: FigureAnswer | MissingAnswer;
  /** Ours less theirs, in the unit of both; null where ours is missing. */
  readonly difference: number | null;
  /** The same in percent of theirs. */
  readonly percent: number | null;
  readonly reproduces: boolean;
}

/** A printed result held beside a figure of ours. */
export function compared({ value, decimals }: CostingResult, ours: Known<Figure>): Comparison {
  if (isMissing(ours)) return { ours: { missing: ours.missing, ...(ours.because && { because: ours.because }) }, difference: null, percent: null, reproduces: false };
  const difference = roundTo(ours.value - value, 4);
  const percent = roundTo((difference / value) * 100, 2);
  const isWithinUnit = Math.abs(difference) <= 10 ** -decimals * (1 + Number.EPSILON);
  return { ours: figureAnswer(ours, 4, 2), difference, percent, reproduces: isWithinUnit || Math.abs(percent) <= PERCENT_BOUND };
}

/** Whether a costing reproduces: every result, the main one at least, or not. */
export type Verdict = 'in full' | 'in part' | 'no';

/** The verdict over all results: `in part` where the main result reproduces and another does not. */
export function verdictOf(results: readonly { readonly isMain: boolean; readonly reproduces: boolean }[]): Verdict {
  if (results.every(({ reproduces }) => reproduces)) return 'in full';
  return results.some(({ isMain, reproduces }) => isMain && reproduces) ? 'in part' : 'no';
}

/** The figure of a path that a printed result speaks of. */
export function resultOf(cost: Known<CostToClose>, { measure, year }: CostingResult): Known<Figure> {
  if (isMissing(cost)) return cost;
  const found = cost.years.find((each) => each.year === year);
  if (year !== undefined && !found) return { missing: 'not available', because: `the path does not reach ${year}` };
  return found ? ofYear(found, measure) : ofPath(cost, measure);
}

function ofYear(year: PathYear, measure: CostingResult['measure']): Known<Figure> {
  if (measure === 'gdp' || measure === 'share' || measure === 'spending' || measure === 'baseline' || measure === 'additional') return year[measure];
  const { gdp, baseline } = year;
  return derive({ measure: 'baseline-share', formula: 'baseline / GDP', value: roundTo((baseline.value / gdp.value) * 100, 4), unit: 'percent_of_gdp', decimals: 2, inputs: [{ name: 'baseline', figure: baseline }, { name: 'GDP', figure: gdp }] });
}

function ofPath({ years, total, requiredGrowth }: CostToClose, measure: CostingResult['measure']): Known<Figure> {
  const ahead = years.slice(1);
  const [first, last] = [years[0] as PathYear, years.at(-1) as PathYear];
  if (measure === 'required-growth') return requiredGrowth.nominal;
  if (measure === 'total-spending') return total.spending;
  if (measure === 'total-additional') return total.additional;
  if (measure === 'total-baseline') return money('sum-of-baseline', 'sum of the baseline', ahead.reduce((sum, { baseline }) => sum + baseline.value, 0), ahead.map(({ year, baseline }) => ({ name: String(year), figure: baseline })));
  if (measure === 'mean-additional') return money('mean-additional', `additional spending / ${ahead.length} years`, total.additional.value / ahead.length, [{ name: 'additional spending', figure: total.additional }]);
  return money('mean-step', `(spending ${last.year} − spending ${first.year}) / ${ahead.length} years`, (last.spending.value - first.spending.value) / ahead.length, [{ name: `spending ${last.year}`, figure: last.spending }, { name: `spending ${first.year}`, figure: first.spending }]);
}

function money(measure: string, formula: string, value: number, inputs: readonly NamedFigure[]): Figure {
  return derive({ measure, formula, value: roundTo(value, 0), unit: (inputs[0] as NamedFigure).figure.unit, priceBase: 'current', decimals: 0, inputs });
}
