import type { Status } from '#core';
import { placeNotes, targetEnd, type ChartNote, type EditionRole } from './edition-notes.ts';
import { shapeOfStatus, type StatusShape } from './status-shape.ts';
import { valueAxis } from './value-axis.ts';
import { runsOfYears, yearTicks } from './years.ts';

/** What one edition prints of an ally's share. */
export interface PrintedSeries {
  /** The edition's date as known: `2017-03-13`, `2015-06`. */
  readonly edition: string;
  /** The day from which it counts. */
  readonly knownFrom: string;
  readonly points: readonly PrintedPoint[];
}

export interface PrintedPoint {
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
}

/** What the chart of editions is drawn from. */
export interface EditionsInput {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  /** Every edition that prints the ally, oldest first. */
  readonly editions: readonly PrintedSeries[];
  /** The day asked for: the newest edition known then is the bold one. */
  readonly asOf: string;
  /** Left out where the commitment is about something else than what the editions print here. */
  readonly target?: { readonly value: number; readonly words: string };
}

/** A line of the chart, and the points that are marked on it. */
export interface EditionLine {
  readonly edition: string;
  readonly role: EditionRole;
  /** Its years in runs without a gap: nothing is drawn over years that the edition does not print. */
  readonly runs: readonly (readonly LinePoint[])[];
  readonly marks: readonly EditionMark[];
}

export interface LinePoint {
  readonly year: number;
  readonly value: number;
}

export interface EditionMark extends LinePoint {
  readonly shape: StatusShape;
}

/** Everything that is drawn, at one width. */
export interface EditionsChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  readonly yearTicks: readonly number[];
  readonly valueTicks: readonly { readonly value: number; readonly words: string }[];
  readonly target?: { readonly value: number; readonly words: string; readonly end: 'first' | 'last' };
  readonly lines: readonly EditionLine[];
  readonly notes: readonly ChartNote[];
}

/** From this width on the chart has room for larger marks and more years. */
const WIDE = 560;

/**
 * An ally's share through the years and through the editions, laid out for a width. Other editions come first, so that
 * the bold line is drawn over them.
 *
 * @example
 * const printed = { edition: '2017-03-13', knownFrom: '2017-03-13', points: [{ year: 2015, value: 1.1, decimals: 2, status: 'actual' }, { year: 2016, value: 1.2, decimals: 2, status: 'estimate' }] };
 * editionsChart({ label: 'Arland', editions: [printed], asOf: '2017-03-31', target: { value: 2, words: '2 %' } }, 344).lines[0].role // => 'known'
 */
export function editionsChart(input: EditionsInput, width: number): EditionsChart {
  const lines = linesOf(input);
  const all = lines.flatMap(({ runs }) => runs.flat());
  const years = [Math.min(...all.map(({ year }) => year)), Math.max(...all.map(({ year }) => year))] as const;
  const margin = { top: 30, right: width < WIDE ? 18 : 36, bottom: 26, left: 42 };
  const height = width < WIDE ? 214 : 340;
  const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const { values, valueTicks } = valueAxis([...all.map(({ value }) => value), ...(input.target ? [input.target.value] : [])], plot.height);
  const room = { years, values, plot, ...(input.target && { target: input.target }) };
  return {
    label: input.label,
    width,
    height,
    margin,
    years,
    values,
    yearTicks: yearTicks(years, plot.width),
    valueTicks,
    ...(input.target && { target: { ...input.target, end: targetEnd(lines, room) } }),
    lines,
    notes: placeNotes(lines, room),
  };
}

/** The bold line is drawn last, over all others. */
const ORDER: Readonly<Record<EditionRole, number>> = { later: 0, earlier: 1, newest: 2, known: 3 };

function linesOf({ editions, asOf }: EditionsInput): EditionLine[] {
  const printing = editions.filter(({ points }) => points.length > 0);
  const known = printing.filter(({ knownFrom }) => knownFrom <= asOf).at(-1);
  const newest = printing.at(-1);
  const roleOf = (series: PrintedSeries): EditionRole => (series === known ? 'known' : series === newest ? 'newest' : series.knownFrom <= asOf ? 'earlier' : 'later');
  const lines = printing.map((series) => lineOf(series, roleOf(series)));
  return lines.sort((a, b) => ORDER[a.role] - ORDER[b.role]);
}

function lineOf({ edition, points }: PrintedSeries, role: EditionLine['role']): EditionLine {
  const runs = runsOfYears(points);
  const alone = new Set(runs.filter((run) => run.length === 1).flat());
  const marked = points.filter((point) => role === 'known' || point.status !== 'actual' || alone.has(point));
  return {
    edition,
    role,
    runs: runs.map((run) => run.map(({ year, value }) => ({ year, value }))),
    marks: marked.map(({ year, value, status }) => ({ year, value, shape: shapeOfStatus(status) })),
  };
}
