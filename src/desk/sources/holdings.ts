import { compareText } from '#kit';
import { PRESENCES, rankAt, speakingRow, STATUSES, type CopyEntry, type Ledger, type Presence, type SeriesRows, type Status, type View } from '#core';

/** How firm the figures are, and what else is printed in the cells that are held. */
export type CellCounts = Readonly<Record<Status | Exclude<Presence, 'figure'>, number>>;

/** What is held of one edition. A cell that several copies hold is one cell. */
export interface Holding {
  readonly cells: number;
  readonly counts: CellCounts;
  /** The first and the last year of a cell; null where none is held. */
  readonly years: readonly [number, number] | null;
  /** Each copy with the cells that it holds, the fullest first. */
  readonly copies: readonly { readonly copy: CopyEntry; readonly cells: number }[];
  /** For each indicator the years that are held of each party. */
  readonly held: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
}

interface Tally {
  cells: number;
  readonly counts: Record<keyof CellCounts, number>;
  years: [number, number] | null;
  readonly copies: Map<string, { readonly copy: CopyEntry; cells: number }>;
  readonly held: Map<string, Map<string, Set<number>>>;
}

/** Counting goes over every row: once for each ledger and publication. */
const counted = new WeakMap<Ledger, Map<string, ReadonlyMap<number, Holding>>>();

/** What is held of each edition of a publication that was known on the view's day, by the rank of the edition. */
export function holdingsOf({ ledger, editions }: View, publication: string): ReadonlyMap<number, Holding> {
  const known = counted.get(ledger) ?? new Map<string, ReadonlyMap<number, Holding>>();
  const all = known.get(publication) ?? countHoldings(ledger, publication);
  counted.set(ledger, known.set(publication, all));
  return new Map([...all].filter(([rank]) => rank < editions.length));
}

function countHoldings(ledger: Ledger, publication: string): ReadonlyMap<number, Holding> {
  const tallies = new Map<number, Tally>();
  for (const indicator of ledger.indicatorsOf(publication)) {
    for (const key of ledger.seriesOf(publication, indicator)) {
      const rows = ledger.rows(key);
      if (rows) addSeries(tallies, rows);
    }
  }
  return new Map([...tallies].map(([rank, tally]) => [rank, { ...tally, copies: [...tally.copies.values()].sort((a, b) => b.cells - a.cells || compareText(a.copy.name, b.copy.name)) }]));
}

/** What is held of an edition of which no cell could be read. */
export const NOTHING_HELD: Holding = { cells: 0, counts: noCounts(), years: null, copies: [], held: new Map() };

function noCounts(): Record<keyof CellCounts, number> {
  return { actual: 0, estimate: 0, forecast: 0, 'not stated': 0, nil: 0, 'not available': 0, withheld: 0 };
}

/** The rows of a cell lie together: one for each copy that holds it. */
function addSeries(tallies: Map<number, Tally>, rows: SeriesRows): void {
  const { year, edition } = rows.source.segment.columns;
  for (let start = rows.start, end = start; start < rows.end; start = end) {
    while (end < rows.end && year[end] === year[start] && edition[end] === edition[start]) end += 1;
    addCell(tallyOf(tallies, rankAt(rows, start)), rows, start, end);
  }
}

function tallyOf(tallies: Map<number, Tally>, rank: number): Tally {
  const known = tallies.get(rank) ?? { cells: 0, counts: noCounts(), years: null, copies: new Map(), held: new Map() };
  tallies.set(rank, known);
  return known;
}

function addCell(tally: Tally, rows: SeriesRows, start: number, end: number): void {
  const { columns, copies } = rows.source.segment;
  const year = columns.year[start] as number;
  tally.cells += 1;
  tally.counts[kindAt(rows, speakingRow(columns.presence, start, end))] += 1;
  tally.years = tally.years ? [Math.min(tally.years[0], year), Math.max(tally.years[1], year)] : [year, year];
  for (let row = start; row < end; row += 1) {
    const isAgain = row > start && columns.copy.subarray(start, row).includes(columns.copy[row] as number);
    if (!isAgain) addCopy(tally, copies[columns.copy[row] as number] as CopyEntry);
  }
  yearsHeld(tally, rows.key.indicator, rows.key.party).add(year);
}

function kindAt({ source }: SeriesRows, row: number): keyof CellCounts {
  const presence = PRESENCES[source.segment.columns.presence[row] as number] as Presence;
  return presence === 'figure' ? (STATUSES[source.segment.columns.status[row] as number] as Status) : presence;
}

function addCopy({ copies }: Tally, copy: CopyEntry): void {
  const known = copies.get(copy.hash);
  if (known) known.cells += 1;
  else copies.set(copy.hash, { copy, cells: 1 });
}

function yearsHeld({ held }: Tally, indicator: string, party: string): Set<number> {
  const parties = held.get(indicator) ?? new Map<string, Set<number>>();
  const years = parties.get(party) ?? new Set<number>();
  held.set(indicator, parties.set(party, years));
  return years;
}
