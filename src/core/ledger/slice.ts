import type { Day } from '../time/day.ts';
import type { Ledger } from './ledger.ts';
import type { SeriesKey } from './observation.ts';
import { codesBelow, endOfRowsBelow, FIGURE, speakingRow, startOfNewest, type SeriesRows } from './series-rows.ts';
import type { View } from './view.ts';
import { printedInWholeUnits } from './whole-units.ts';

/** What a slice is asked for: a series with its party left open. */
export type SliceKey = Omit<SeriesKey, 'party'>;

/** All cells of one indicator as known on a day, column by column: sorted by party, then by year. */
export interface Slice {
  readonly key: SliceKey;
  readonly day: Day;
  /** The parties that have a cell, in the order of their ids. */
  readonly parties: readonly string[];
  /** The party of each cell, as its place in `parties`. */
  readonly party: Uint16Array;
  readonly year: Int16Array;
  /** What each cell holds, as its place in `PRESENCES`: 0 is a figure, all else an absence that an edition printed. */
  readonly presence: Uint8Array;
  /** As printed, in whole units; NaN where the cell holds no figure, so that no sum takes an absence for zero. */
  readonly value: Float64Array;
  /** The decimals at which `value` is printed: −6 for whole millions. */
  readonly decimals: Int8Array;
  /** How firm each figure is, as its place in `STATUSES`. */
  readonly status: Uint8Array;
  /** The edition of each cell: its rank, which is its place in the editions of the ledger and of the view. */
  readonly edition: Uint16Array;
  /** 1 where the newest edition's copy lacks the cell and an older edition stands in. */
  readonly standsIn: Uint8Array;
}

/**
 * One indicator in one unit and price base for all parties and years, as known on the view's day: for each cell what
 * `view.observe` says of it, without the figure and its origin. Made for reading many cells at once; ask `view.observe` where
 * a figure has to explain itself.
 *
 * Of each cell the newest edition counts that was published by that day; an older one stands in where our copy of the
 * newest lacks the cell, and is marked. A cell that an edition prints as absent is listed with the kind of its absence; a
 * cell that no edition held by that day has is not listed: it is "not held".
 *
 * @example
 * const share = { publication: 'nato-defexp', indicator: 'defence-share-of-gdp', unit: 'percent_of_gdp' };
 * const slice = sliceOf(exampleView, share);
 * slice.parties // => ['DEU', 'NOR', 'POL']
 * Array.from(slice.party, (at, cell) => [slice.parties[at], slice.year[cell], slice.value[cell]]) // => [['DEU', 2019, 1.33], ['DEU', 2020, 2], ['NOR', 2019, 1.8], ['POL', 2019, 1.99], ['POL', 2020, NaN]]
 * Array.from(slice.presence, (code) => PRESENCES[code]) // => ['figure', 'figure', 'figure', 'figure', 'not available']
 * Array.from(slice.standsIn) // => [0, 0, 1, 0, 0]
 * exampleView.editions[slice.edition[2]].date // => '2020-07-01'
 */
export function sliceOf(view: View, key: SliceKey): Slice {
  const series = seriesAsked(view.ledger, key);
  const cells = emptyCells(series.reduce((sum, rows) => sum + yearsAtMost(rows), 0));
  const parties: string[] = [];
  let end = 0;
  for (const rows of series) {
    const start = end;
    end = writeSeries(cells, start, rows, view);
    if (end > start) cells.party.fill(parties.push(rows.key.party) - 1, start, end);
  }
  return { key, day: view.day, parties, ...(end < cells.year.length ? firstCells(cells, end) : cells) };
}

type Cells = Omit<Slice, 'key' | 'day' | 'parties'>;

/** The ledger lists the series of an indicator in the order of their ids, so those of one unit and price base come by party. */
function seriesAsked(ledger: Ledger, { publication, indicator, unit, priceBase }: SliceKey): SeriesRows[] {
  const asked = ledger.seriesOf(publication, indicator).filter((key) => key.unit === unit && key.priceBase === priceBase);
  return asked.map((key) => ledger.rows(key) as SeriesRows);
}

/** A bound on the cells of a series: its rows are sorted by year. */
function yearsAtMost({ source, start, end }: SeriesRows): number {
  const { year } = source.segment.columns;
  return Math.min(end - start, (year[end - 1] as number) - (year[start] as number) + 1);
}

/** Writes the cells of one series from a place on, all but their party, and returns the place after the last. */
function writeSeries(cells: Cells, from: number, rows: SeriesRows, view: View): number {
  const { ranks, segment } = rows.source;
  const { year, edition, presence, status, value, decimals, multiplier } = segment.columns;
  const known = codesBelow(rows.source, view.editions.length);
  const newest = view.newest(rows.key.publication)?.rank;
  let cell = from;
  let width = 1;
  for (let first = rows.start; first < rows.end; first += width) {
    const next = endOfYear(year, first, rows.end, first + width);
    width = next - first;
    const end = endOfRowsBelow(edition, first, next, known);
    if (end === first) continue;
    const row = speakingRow(presence, startOfNewest(edition, first, end), end);
    const rank = ranks[edition[row] as number] as number;
    const printedAt = decimals[row] as number;
    const times = multiplier[row] as number;
    cells.year[cell] = year[row] as number;
    cells.presence[cell] = presence[row] as number;
    cells.value[cell] = presence[row] === FIGURE ? printedInWholeUnits(value[row] as number, printedAt, times) : Number.NaN;
    cells.decimals[cell] = printedAt - times;
    cells.status[cell] = status[row] as number;
    cells.edition[cell] = rank;
    cells.standsIn[cell] = rank === newest ? 0 : 1;
    cell += 1;
  }
  return cell;
}

/** Most years have as many rows as the one before: look there first. */
function endOfYear(years: Int16Array, first: number, end: number, guess: number): number {
  const year = years[first];
  let row = guess <= end && years[guess - 1] === year ? guess : first + 1;
  while (row < end && years[row] === year) row += 1;
  return row;
}

function emptyCells(length: number): Cells {
  return {
    party: new Uint16Array(length),
    year: new Int16Array(length),
    presence: new Uint8Array(length),
    value: new Float64Array(length),
    decimals: new Int8Array(length),
    status: new Uint8Array(length),
    edition: new Uint16Array(length),
    standsIn: new Uint8Array(length),
  };
}

function firstCells({ party, year, presence, value, decimals, status, edition, standsIn }: Cells, length: number): Cells {
  return {
    party: party.slice(0, length),
    year: year.slice(0, length),
    presence: presence.slice(0, length),
    value: value.slice(0, length),
    decimals: decimals.slice(0, length),
    status: status.slice(0, length),
    edition: edition.slice(0, length),
    standsIn: standsIn.slice(0, length),
  };
}
