import type { Figure, Known } from '../figure/figure.ts';
import type { EditionRef } from '../figure/origin.ts';
import type { Day } from '../time/day.ts';
import { editionRef, figureOfCell } from './cell-figure.ts';
import type { Edition, Ledger } from './ledger.ts';
import type { SeriesKey } from './observation.ts';
import { newestRowsBelow, rankAt } from './series-rows.ts';

/**
 * The ledger as of a day: of each publication the newest edition published by then. Where our copy of that edition lacks
 * a cell, the newest earlier held one stands in and says so; a cell that an edition itself leaves blank stays blank.
 */
export interface View {
  readonly ledger: Ledger;
  readonly day: Day;
  /** All editions known by that day, oldest first. */
  readonly editions: readonly Edition[];
  /** The newest edition of a publication known by that day. */
  newest(publication: string): Edition | undefined;
  /** The figure of a series for a year, as known on that day. */
  observe(key: SeriesKey, year: number): Known<Figure>;
  /** The figure of a series for a year in one edition and no other. */
  observeIn(edition: EditionRef, key: SeriesKey, year: number): Known<Figure>;
}

/** The ledger as the world could know it at the end of a day. */
export function viewOf(ledger: Ledger, day: Day): View {
  const limit = editionsKnownBy(ledger, day);
  const newest = new Map<string, Edition>();
  const editions = ledger.editions.slice(0, limit);
  for (const edition of editions) newest.set(edition.publication, edition);
  return {
    ledger,
    day,
    editions,
    newest: (publication) => newest.get(publication),
    observe: (key, year) => observe(ledger, key, year, limit, newest.get(key.publication)),
    observeIn: (edition, key, year) => figureInEdition(ledger, edition, key, year),
  };
}

/** How many editions count by the end of a day: they are the first so many in the order of editions. */
function editionsKnownBy(ledger: Ledger, day: Day): number {
  let known = ledger.editions.length;
  while (known > 0 && (ledger.editions[known - 1] as Edition).published.knownFrom > day) known -= 1;
  return known;
}

function observe(ledger: Ledger, key: SeriesKey, year: number, limit: number, newest: Edition | undefined): Known<Figure> {
  const rows = ledger.rows(key);
  if (!rows || !newest) return notHeld(newest);
  const [start, end] = newestRowsBelow(rows, year, limit);
  if (start === end) return notHeld(newest);
  return figureOfCell(ledger, rows, [start, end], rankAt(rows, start) === newest.rank ? undefined : editionRef(newest));
}

/** The figure of a series for a year in one edition and no other. */
export function figureInEdition(ledger: Ledger, wanted: EditionRef, key: SeriesKey, year: number): Known<Figure> {
  const edition = ledger.editions.find(({ publication, date }) => publication === wanted.publication && date === wanted.edition);
  const rows = ledger.rows(key);
  if (!edition || !rows) return { missing: 'not held', edition: wanted.edition };
  const [start, end] = newestRowsBelow(rows, year, edition.rank + 1);
  if (start === end || rankAt(rows, start) !== edition.rank) return notHeld(edition);
  return figureOfCell(ledger, rows, [start, end]);
}

function notHeld(newest: Edition | undefined): Known<Figure> {
  return { missing: 'not held', ...(newest && { edition: newest.date }) };
}
