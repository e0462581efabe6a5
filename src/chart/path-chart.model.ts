import { formatNumber, type Status } from '#core';
import { runsOfYears, yearTicks } from './years.ts';
import { shapeOfStatus, type StatusShape } from './status-shape.ts';
import { valueAxis, type ValueAxis } from './value-axis.ts';

/** A share of one year. */
export interface SharePoint {
  readonly year: number;
  readonly value: number;
}

/** What the chart of a path is drawn from: shares in percent. */
export interface PathInput {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  /** What was spent, as known on the day. */
  readonly outturn: readonly (SharePoint & { readonly status: Status })[];
  /** The same years as other editions print them. */
  readonly editions: readonly (readonly SharePoint[])[];
  /** From the base year to that of the target. */
  readonly path: readonly SharePoint[];
  readonly target: { readonly value: number; readonly words: string };
}

/** Everything that is drawn, at one width. */
export interface PathChart extends ValueAxis {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly years: readonly [number, number];
  readonly yearTicks: readonly number[];
  readonly target: PathInput['target'];
  /** In runs of years without a gap. */
  readonly outturn: readonly (readonly SharePoint[])[];
  readonly marks: readonly (SharePoint & { readonly shape: StatusShape })[];
  readonly editions: readonly (readonly SharePoint[])[];
  readonly path: readonly SharePoint[];
  /** What stands at both ends of the path. */
  readonly notes: readonly (SharePoint & { readonly words: string; readonly side: 'above' | 'below'; readonly runs: 'middle' | 'right' })[];
}

/** From this width on the chart has room for more years. */
const WIDE = 560;

/**
 * A path to a target against what was spent, laid out for a width.
 *
 * @example
 * const input = { label: 'Path', outturn: [{ year: 2025, value: 2, status: 'actual' }, { year: 2026, value: 2.2, status: 'estimate' }], editions: [], path: [{ year: 2026, value: 2.2 }, { year: 2027, value: 3.5 }], target: { value: 3.5, words: 'at least 3.5 %' } };
 * pathChart(input, 786).years // => [2025, 2027]
 * pathChart(input, 786).notes.map(({ words }) => words) // => ['2.20', '3.50']
 */
export function pathChart({ label, outturn, editions, path, target }: PathInput, width: number): PathChart {
  const all = [...outturn, ...editions.flat(), ...path];
  const years = [Math.min(...all.map(({ year }) => year)), Math.max(...all.map(({ year }) => year))] as const;
  const margin = { top: 26, right: width < WIDE ? 30 : 44, bottom: 26, left: 42 };
  const height = width < WIDE ? 240 : 340;
  return {
    label,
    width,
    height,
    margin,
    years,
    ...valueAxis([...all.map(({ value }) => value), target.value], height - margin.top - margin.bottom),
    yearTicks: yearTicks(years, width - margin.left - margin.right),
    target,
    outturn: runsOfYears(outturn).map((run) => run.map(({ year, value }) => ({ year, value }))),
    marks: outturn.map(({ year, value, status }) => ({ year, value, shape: shapeOfStatus(status) })),
    editions: editions.flatMap((points) => runsOfYears(points)).filter((run) => run.length > 1),
    path,
    notes: notesOf(path),
  };
}

/** The share that the path starts from and the one that it leads to: beside the line, on the side where it is not. */
function notesOf(path: readonly SharePoint[]): PathChart['notes'] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return [];
  const side = last.value >= first.value ? 'below' : 'above';
  return [{ ...first, words: formatNumber(first.value, 2), side, runs: 'right' }, { ...last, words: formatNumber(last.value, 2), side, runs: 'middle' }];
}
