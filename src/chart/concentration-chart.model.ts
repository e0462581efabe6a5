import { formatNumber, type Status } from '#core';
import { shapeOfStatus, type StatusShape } from './status-shape.ts';
import { runsOfYears, yearTicks } from './years.ts';

/** A measure of concentration in one year, as a part of one. */
export interface ConcentrationPoint {
  readonly year: number;
  readonly value: number;
  readonly status: Status;
}

/** One measure through the years: those of which it is not held are left out. */
export interface ConcentrationSeries {
  readonly name: string;
  /** The name where there is little room. */
  readonly shortName: string;
  readonly points: readonly ConcentrationPoint[];
  /** How the last value is written: as a part of one, or in percent. */
  readonly as: 'part' | 'percent';
  readonly isMain: boolean;
}

/** What the chart of concentration is drawn from. */
export interface ConcentrationInput {
  readonly label: string;
  readonly year: number;
  readonly series: readonly ConcentrationSeries[];
}

/** A line, in runs without a gap, and the words at its end. */
export interface ConcentrationLine {
  readonly isMain: boolean;
  readonly runs: readonly (readonly ConcentrationPoint[])[];
  readonly marks: readonly (ConcentrationPoint & { readonly shape: StatusShape })[];
  readonly words: string;
  readonly end: ConcentrationPoint;
  /** How far the words are moved up, so that they keep clear of the next ones, in pixels. */
  readonly shift: number;
}

/** Everything that is drawn, at one width. */
export interface ConcentrationChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly years: readonly [number, number];
  readonly yearTicks: readonly number[];
  readonly year: number;
  readonly lines: readonly ConcentrationLine[];
}

const WIDE = 560;
const LINE = 16;

/**
 * The concentration of spending through the years, laid out for a width.
 *
 * @example
 * const points = [{ year: 2015, value: 0.7, status: 'actual' }, { year: 2016, value: 0.72, status: 'estimate' }];
 * const series = { name: 'Share of Arland', shortName: 'ARL', points, as: 'percent', isMain: true };
 * concentrationChart({ label: 'Concentration', year: 2016, series: [series] }, 344).lines[0].words // => 'ARL 72.0\u202f%'
 */
export function concentrationChart({ label, year, series }: ConcentrationInput, width: number): ConcentrationChart {
  const wide = width >= WIDE;
  const held = series.filter(({ points }) => points.length > 0);
  const all = held.flatMap(({ points }) => points.map((point) => point.year));
  const margin = { top: 12, right: wide ? 196 : 104, bottom: 26, left: 30 };
  const height = wide ? 240 : 220;
  const years = [Math.min(...all), Math.max(...all)] as const;
  return {
    label,
    width,
    height,
    margin,
    years,
    yearTicks: ticksBeside(year, years, width - margin.left - margin.right),
    year,
    lines: withoutOverlap(held.map((each) => lineOf(each, year, wide)), height - margin.top - margin.bottom),
  };
}

/** The years of the axis, without those that stand in the way of the year that is shown. */
function ticksBeside(year: number, years: readonly [number, number], width: number): number[] {
  const room = width / Math.max(1, years[1] - years[0]);
  return yearTicks(years, width).filter((each) => Math.abs(each - year) * room >= 38);
}

function lineOf({ name, shortName, points, as, isMain }: ConcentrationSeries, year: number, wide: boolean): ConcentrationLine {
  const end = points[points.length - 1] as ConcentrationPoint;
  const value = as === 'percent' ? `${formatNumber(end.value * 100, 1)}\u202f%` : formatNumber(end.value, 2);
  const marked = points.filter((point) => point.year === year || point === end);
  return {
    isMain,
    runs: runsOfYears(points),
    marks: marked.map((point) => ({ ...point, shape: shapeOfStatus(point.status) })),
    words: `${wide ? name : shortName} ${value}`,
    end,
    shift: 0,
  };
}

/** From the lowest label upwards, each keeps a line's height from the one below it. */
function withoutOverlap(lines: readonly ConcentrationLine[], height: number): ConcentrationLine[] {
  let floor = Number.NEGATIVE_INFINITY;
  const shifts = new Map<ConcentrationLine, number>();
  for (const line of [...lines].sort((a, b) => a.end.value - b.end.value)) {
    const at = Math.max(line.end.value * height, floor);
    shifts.set(line, Math.round(at - line.end.value * height));
    floor = at + LINE;
  }
  return lines.map((line) => ({ ...line, shift: shifts.get(line) ?? 0 }));
}
