import type { Edition, Ledger } from '../ledger/ledger.ts';
import type { Observation, SeriesKey } from '../ledger/observation.ts';
import { areDifferent } from '../ledger/disagree.ts';
import { printedInWholeUnits } from '../ledger/whole-units.ts';
import { FIGURE, observationAt, type SeriesRows } from '../ledger/series-rows.ts';

/** One cell that differs between two editions. `only-before`: our copy of the later edition does not hold it. */
export interface CellChange {
  readonly key: SeriesKey;
  readonly year: number;
  readonly kind: 'revised' | 'only-before' | 'only-after';
  readonly before?: Observation;
  readonly after?: Observation;
}

/** What differs between two editions, and how many cells both hold and agree on. */
export interface EditionChanges {
  readonly changes: readonly CellChange[];
  readonly unchanged: number;
}

/**
 * The cells that differ between two editions of a publication: as printed, where both print with the same decimals; else by
 * more than half a unit of the coarser ones.
 *
 * Source: comparison of the cells held. Absences: a cell held of one edition only is named so, since our copy of the other
 * may lack it; a figure against a printed absence is a revision.
 *
 * @example
 * const [before, , after] = exampleLedger.editions.filter(({ publication }) => publication === 'nato-defexp');
 * changesBetween(exampleLedger, before, after, ['defence-share-of-gdp']).changes.map(({ key, year, kind }) => [key.party, year, kind]) // => [['DEU', 2019, 'revised'], ['DEU', 2020, 'only-after'], ['NOR', 2019, 'only-before'], ['POL', 2019, 'revised'], ['POL', 2020, 'only-after']]
 */
export function changesBetween(ledger: Ledger, before: Edition, after: Edition, indicators: readonly string[]): EditionChanges {
  const { series, places, unchanged } = changedCells(ledger, before, after, indicators);
  const changes: CellChange[] = [];
  for (let at = 0; at < places.length; at += 3) {
    changes.push(changeOf(series[places[at] as number] as SeriesRows, places[at + 1] as number, places[at + 2] as number));
  }
  return { changes, unchanged };
}

/** Where the cells stand that differ between two editions: for each its series, and its rows before and after, −1 for none. */
export interface ChangedCells {
  readonly series: readonly SeriesRows[];
  /** Three numbers to a cell: the place of its series in `series`, its row before, its row after. */
  readonly places: readonly number[];
  readonly unchanged: number;
}

/**
 * The same as `changesBetween`, as places in the columns: for whom only some of many changes are to be read.
 *
 * Source: as `changesBetween`.
 *
 * @example
 * const [before, , after] = exampleLedger.editions.filter(({ publication }) => publication === 'nato-defexp');
 * const { series, places, unchanged } = changedCells(exampleLedger, before, after, ['defence-share-of-gdp']);
 * [series.length, places.length / 3, unchanged] // => [3, 5, 0]
 */
export function changedCells(ledger: Ledger, before: Edition, after: Edition, indicators: readonly string[]): ChangedCells {
  const series = indicators.flatMap((indicator) => ledger.seriesOf(before.publication, indicator)).map((key) => ledger.rows(key) as SeriesRows);
  const places: number[] = [];
  let unchanged = 0;
  series.forEach((rows, place) => {
    unchanged += compareSeries(rows, place, before.rank, after.rank, places);
  });
  return { series, places, unchanged };
}

/** Appends the places of what differs in one series, and returns how many cells agree. */
function compareSeries(rows: SeriesRows, place: number, before: number, after: number, places: number[]): number {
  const { year, edition, presence } = rows.source.segment.columns;
  const { ranks } = rows.source;
  let unchanged = 0;
  for (let row = rows.start; row < rows.end; ) {
    const current = year[row];
    let [old, now] = [-1, -1];
    for (; row < rows.end && year[row] === current; row += 1) {
      const rank = ranks[edition[row] as number];
      if (rank === before && speaksBefore(presence, old, row)) old = row;
      else if (rank === after && speaksBefore(presence, now, row)) now = row;
    }
    if (old < 0 && now < 0) continue;
    if (sameCell(rows, old, now)) unchanged += 1;
    else places.push(place, old, now);
  }
  return unchanged;
}

/** Of the rows that copies of one edition have, the first speaks, unless it is blank and a further one has a figure. */
function speaksBefore(presence: Uint8Array, known: number, row: number): boolean {
  return known < 0 || (presence[known] !== FIGURE && presence[row] === FIGURE);
}

function sameCell({ source }: SeriesRows, old: number, now: number): boolean {
  if (old < 0 || now < 0) return false;
  const { value, multiplier, decimals, presence } = source.segment.columns;
  if (presence[old] !== presence[now]) return false;
  if (presence[old] !== FIGURE) return true;
  const [earlier, later] = [value[old] as number, value[now] as number];
  const [timesEarlier, timesLater] = [multiplier[old] as number, multiplier[now] as number];
  const [digitsEarlier, digitsLater] = [(decimals[old] as number) - timesEarlier, (decimals[now] as number) - timesLater];
  if (digitsEarlier === digitsLater) return printedInWholeUnits(earlier, decimals[old] as number, timesEarlier) === printedInWholeUnits(later, decimals[now] as number, timesLater);
  const coarser = Math.min(digitsEarlier, digitsLater);
  return !areDifferent(earlier, timesEarlier, later, timesLater, coarser);
}

function changeOf(rows: SeriesRows, old: number, now: number): CellChange {
  const kind = old < 0 ? 'only-after' : now < 0 ? 'only-before' : 'revised';
  return {
    key: rows.key,
    year: rows.source.segment.columns.year[old < 0 ? now : old] as number,
    kind,
    ...(old >= 0 && { before: observationAt(rows, old) }),
    ...(now >= 0 && { after: observationAt(rows, now) }),
  };
}
