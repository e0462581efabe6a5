import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import type { PlanPath } from './plan-path.ts';

/** The shares that a plan names, in the order of their years: between them it runs on straight lines. */
export type PlanLine = readonly PlanPoint[];

interface PlanPoint {
  readonly year: number;
  readonly share: Figure;
}

/**
 * The share of the base year and every share that a plan sets, or that follows from the spending it sets.
 *
 * Source: definition.
 *
 * @example
 * lineOf(planPath(viewAhead, examplePlan, commitmentAhead)).map(({ year, share }) => [year, share.value]) // => [[2026, 2], [2027, 2.5], [2028, 3]]
 */
export function lineOf({ base, years }: PlanPath): PlanLine {
  return [base, ...years].flatMap(({ year, share }) => (isMissing(share) ? [] : [{ year, share }]));
}

/**
 * The share of a year on straight lines between the years that a plan names.
 *
 * Source: definition. Unit: that of the plan's shares. Absences: before the first and after the last year named not held.
 *
 * @example
 * const line = lineOf(planPath(viewAhead, { ...examplePlan, targets: [{ year: 2028, share: 3 }] }, commitmentAhead));
 * shareOnLine(line, 2027).value // => 2.5
 * shareOnLine(line, 2029).missing // => 'not held'
 */
export function shareOnLine(line: PlanLine, year: number): Known<Figure> {
  const named = line.find((point) => point.year === year);
  if (named) return named.share;
  const before = line.findLast((point) => point.year < year);
  const after = line.find((point) => point.year > year);
  if (!before || !after) return { missing: 'not held', because: `the plan names no share ${before ? 'after' : 'before'} ${year}` };
  const value = before.share.value + ((after.share.value - before.share.value) * (year - before.year)) / (after.year - before.year);
  return derive({
    measure: 'share-on-line',
    formula: `a straight line from ${before.year} to ${after.year}`,
    value: roundTo(value, 4),
    unit: before.share.unit,
    decimals: 2,
    inputs: [before, after].map(({ year: of, share }) => ({ name: `share ${of}`, figure: share })),
    status: 'forecast',
  });
}

/**
 * By how many years what is known of a year lags a plan's own path: the year less the time at which the path has that share, the
 * time nearest to the year where it has it for longer. Below zero where it is ahead.
 *
 * Source: definition; the path runs on straight lines between the years that the plan names. Unit: years.
 * Absences: of the share, passed on; not available where the path never has that share, or falls on its way.
 *
 * @example
 * const line = lineOf(planPath(viewAhead, examplePlan, commitmentAhead));
 * const known = (value) => ({ value, unit: 'percent_of_gdp', decimals: 2, status: 'estimate', origin: { kind: 'assumption', by: 'an example', why: '' } });
 * slippageOf(line, 2028, known(2.4)).value // => 1.2
 * slippageOf(line, 2027, known(2.6)).value // => -0.2
 * slippageOf(line, 2027, known(1.9)).because // => 'the share lies below all that the plan names'
 * slippageOf(line, 2027, known(3.2)).because // => 'the share lies above all that the plan names'
 */
export function slippageOf(line: PlanLine, year: number, known: Known<Figure>): Known<Figure> {
  if (isMissing(known)) return known;
  const share = atPrintedDecimals(known);
  const why = whyNoSlippage(line, share);
  if (why) return { missing: 'not available', because: why };
  const time = nearestTime(line, share, year);
  const inputs: NamedFigure[] = [{ name: `share ${year}`, figure: known }, ...line.map((point) => ({ name: `share ${point.year} of the plan`, figure: point.share }))];
  return derive({ measure: 'slippage', formula: `${year} − the time at which the plan’s path has this share`, value: roundTo(year - time, 2), unit: 'years', decimals: 1, inputs, status: known.status });
}

function whyNoSlippage(line: PlanLine, share: number): string | undefined {
  const shares = line.map((point) => atPrintedDecimals(point.share));
  if (shares.length < 2) return 'the plan names fewer than two shares, and so no path';
  if (shares.some((each, index) => each < (shares[index - 1] ?? each))) return 'the plan falls on its way, so that one share stands for several times';
  if (share < Math.min(...shares)) return 'the share lies below all that the plan names';
  return share > Math.max(...shares) ? 'the share lies above all that the plan names' : undefined;
}

/** Where a path rests at one share for a while, the time of it that is nearest to the year. */
function nearestTime(line: PlanLine, share: number, year: number): number {
  const times = line.slice(1).flatMap((to, index) => timeBetween(line[index] as PlanPoint, to, share, year));
  return times.reduce((nearest, time) => (Math.abs(time - year) < Math.abs(nearest - year) ? time : nearest));
}

function timeBetween(from: PlanPoint, to: PlanPoint, share: number, year: number): readonly number[] {
  const [first, last] = [atPrintedDecimals(from.share), atPrintedDecimals(to.share)];
  if (share < first || share > last) return [];
  if (first === last) return [Math.min(Math.max(year, from.year), to.year)];
  return [from.year + ((share - first) / (last - first)) * (to.year - from.year)];
}
