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
  const { edition } = rows.source.segment.columns;
  const last = endOfRowsBelow(edition, first, end, codesBelow(rows.source, limit));
  return [startOfNewest(edition, first, last), last];
}

/** How many of a segment's editions are below a rank: they are the first so many, since both orders agree. */
export function codesBelow({ ranks }: Source, limit: number): number {
  return lowerBound(ranks, limit, 0, ranks.length);
}

/** Among the rows of one year: where those of the first so many editions end. */
export function endOfRowsBelow(editions: Uint16Array, first: number, end: number, codes: number): number {
  let last = end;
  while (last > first && (editions[last - 1] as number) >= codes) last -= 1;
  return last;
}

/** Among the rows of one year up to an end: where those of the newest edition start. */
export function startOfNewest(editions: Uint16Array, first: number, end: number): number {
  const newest = editions[end - 1];
  let start = end;
  while (start > first && editions[start - 1] === newest) start -= 1;
  return start;
}

/** Of the rows that copies of one edition have for a cell, the one that speaks: the nearest with a figure, else the nearest. */
export function speakingRow(presences: Uint8Array, start: number, end: number): number {
  for (let row = start; row < end; row += 1) if (presences[row] === FIGURE) return row;
  return start;
}

/** One row, read back as the observation it was made from. Written out field by field: a comparison makes many of them. */
export function observationAt(rows: SeriesRows, row: number): Observation {
  const { publication, indicator, party, unit, priceBase } = rows.key;
  const { editions, columns, places, notes } = rows.source.segment;
  const observation: { -readonly [field in keyof Observation]: Observation[field] } = {
    publication,
    indicator,
    party,
    unit,
    edition: (editions[columns.edition[row] as number] as EditionEntry).date,
    year: columns.year[row] as number,
    presence: PRESENCES[columns.presence[row] as number] as Observation['presence'],
    value: columns.value[row] as number,
    multiplier: columns.multiplier[row] as number,
    decimals: columns.decimals[row] as number,
    status: STATUSES[columns.status[row] as number] as Observation['status'],
    copy: copyAt(rows, row).hash,
    place: places[columns.place[row] as number] as Observation['place'],
    row: columns.row[row] as number,
    column: columns.column[row] as number,
  };
  const note = notes[columns.note[row] as number];
  if (priceBase) observation.priceBase = priceBase;
  if (note) observation.note = note;
  return observation;
}

/** The copy that a row was read from. */
export function copyAt({ source }: SeriesRows, row: number): CopyEntry {
  return source.segment.copies[source.segment.columns.copy[row] as number] as CopyEntry;
}
