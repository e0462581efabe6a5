import { lowerBound } from '#kit';
import type { Observation, SeriesKey } from './observation.ts';
import { editionId, PRESENCES, STATUSES, type CopyEntry, type EditionEntry, type Segment } from './segment.ts';

/** The code of a cell that holds a figure. */
export const FIGURE = PRESENCES.indexOf('figure');

/** A segment with its editions put into the order of the whole ledger. */
export interface Source {
  readonly segment: Segment;
  /** Rank in the ledger of each edition of the segment. */
  readonly ranks: Uint16Array;
}

/** The rows of one series in one source: sorted by year, edition and nearness of the copy. */
export interface SeriesRows {
  readonly key: SeriesKey;
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Puts the editions of a segment into the order of the ledger. */
export function openSource(segment: Segment, rankOf: ReadonlyMap<string, number>): Source {
  return { segment, ranks: Uint16Array.from(segment.editions, (edition) => rankOf.get(editionId(edition)) as number) };
}

/** The ledger's rank of the edition of a row. */
export function rankAt({ source }: SeriesRows, row: number): number {
  return source.ranks[source.segment.columns.edition[row] as number] as number;
}

/** The rows of one year: from the first up to, not including, the second. */
export function rowsOfYear(rows: SeriesRows, year: number): readonly [number, number] {
  const column = rows.source.segment.columns.year;
  const first = lowerBound(column, year, rows.start, rows.end);
  return [first, lowerBound(column, year + 1, first, rows.end)];
}

/**
 * The rows of a year in the newest edition below a rank: one row for each copy of it that has the cell, the nearest first.
 * Empty where no such edition has it.
 */
export function newestRowsBelow(rows: SeriesRows, year: number, limit: number): readonly [number, number] {
  const [first, end] = rowsOfYear(rows, year);
  return newestRowsWithin(rows, first, end, limit);
}

/** The same within the rows of one year, where they are known. */
export function newestRowsWithin(rows: SeriesRows, first: number, end: number, limit: number): readonly [number, number] {
  let last = end;
  while (last > first && rankAt(rows, last - 1) >= limit) last -= 1;
  if (last === first) return [first, first];
  const rank = rankAt(rows, last - 1);
  let start = last - 1;
  while (start > first && rankAt(rows, start - 1) === rank) start -= 1;
  return [start, last];
}

/** Of the rows that copies of one edition have for a cell, the one that speaks: the nearest with a figure, else the nearest. */
export function speakingRow(rows: SeriesRows, start: number, end: number): number {
  const { presence } = rows.source.segment.columns;
  for (let row = start; row < end; row += 1) if (presence[row] === FIGURE) return row;
  return start;
}

/** One row, read back as the observation it was made from. */
export function observationAt(rows: SeriesRows, row: number): Observation {
  const { segment } = rows.source;
  const { columns, notes } = segment;
  const note = notes[columns.note[row] as number];
  return {
    ...rows.key,
    edition: (segment.editions[columns.edition[row] as number] as EditionEntry).date,
    year: columns.year[row] as number,
    presence: PRESENCES[columns.presence[row] as number] as Observation['presence'],
    value: columns.value[row] as number,
    multiplier: columns.multiplier[row] as number,
    decimals: columns.decimals[row] as number,
    status: STATUSES[columns.status[row] as number] as Observation['status'],
    copy: copyAt(rows, row).hash,
    place: segment.places[columns.place[row] as number] as Observation['place'],
    row: columns.row[row] as number,
    column: columns.column[row] as number,
    ...(note && { note }),
  };
}

/** The copy that a row was read from. */
export function copyAt({ source }: SeriesRows, row: number): CopyEntry {
  return source.segment.copies[source.segment.columns.copy[row] as number] as CopyEntry;
}
