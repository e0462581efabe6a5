import type { Edition, Ledger } from '../ledger/ledger.ts';
import type { Observation, SeriesKey } from '../ledger/observation.ts';
import { disagree } from '../ledger/disagree.ts';
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
 * The cells that differ between two editions of a publication, at the coarser of their printed decimals.
 *
 * Source: comparison of the cells held. Absences: a cell held of one edition only is named so, since our copy of the other
 * may lack it; a figure against a printed absence is a revision.
 *
 * @example
 * const [before, , after] = exampleLedger.editions.filter(({ publication }) => publication === 'nato-defexp');
 * changesBetween(exampleLedger, before, after, ['defence-share-of-gdp']).changes.map(({ key, year, kind }) => [key.party, year, kind]) // => [['DEU', 2019, 'revised'], ['DEU', 2020, 'only-after'], ['NOR', 2019, 'only-before'], ['POL', 2019, 'revised'], ['POL', 2020, 'only-after']]
 */
export function changesBetween(ledger: Ledger, before: Edition, after: Edition, indicators: readonly string[]): EditionChanges {
  const changes: CellChange[] = [];
  let unchanged = 0;
  for (const indicator of indicators) {
    for (const key of ledger.seriesOf(before.publication, indicator)) {
      unchanged += compareSeries(ledger.rows(key) as SeriesRows, before.rank, after.rank, changes);
    }
  }
  return { changes, unchanged };
}

/** Appends what differs in one series, and returns how many cells agree. */
function compareSeries(rows: SeriesRows, before: number, after: number, changes: CellChange[]): number {
  const { columns } = rows.source.segment;
  const { ranks } = rows.source;
  const speaksBefore = (known: number, row: number): boolean => known < 0 || (columns.presence[known] !== FIGURE && columns.presence[row] === FIGURE);
  let unchanged = 0;
  for (let row = rows.start; row < rows.end; ) {
    const year = columns.year[row] as number;
    let [old, now] = [-1, -1];
    for (; row < rows.end && columns.year[row] === year; row += 1) {
      const rank = ranks[columns.edition[row] as number];
      if (rank === before && speaksBefore(old, row)) old = row;
      if (rank === after && speaksBefore(now, row)) now = row;
    }
    if (old < 0 && now < 0) continue;
    if (sameCell(rows, old, now)) unchanged += 1;
    else changes.push(changeOf(rows, year, old, now));
  }
  return unchanged;
}

function sameCell(rows: SeriesRows, old: number, now: number): boolean {
  if (old < 0 || now < 0) return false;
  const { value, multiplier, decimals, presence } = rows.source.segment.columns;
  const alike = value[old] === value[now] && multiplier[old] === multiplier[now] && decimals[old] === decimals[now] && presence[old] === presence[now];
  return alike || !disagree(observationAt(rows, old), observationAt(rows, now));
}

function changeOf(rows: SeriesRows, year: number, old: number, now: number): CellChange {
  const kind = old < 0 ? 'only-after' : now < 0 ? 'only-before' : 'revised';
  return {
    key: rows.key,
    year,
    kind,
    ...(old >= 0 && { before: observationAt(rows, old) }),
    ...(now >= 0 && { after: observationAt(rows, now) }),
  };
}
