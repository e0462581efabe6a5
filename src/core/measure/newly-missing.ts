import type { Edition, Ledger } from '../ledger/ledger.ts';
import type { Observation, SeriesKey } from '../ledger/observation.ts';
import { rankAt, type SeriesRows } from '../ledger/series-rows.ts';
import type { CellChange } from './changes.ts';

/** A figure that an edition held, and a later one has no more. */
export interface MissingCell {
  readonly key: SeriesKey;
  readonly year: number;
  /** `blank`: the later edition itself prints the cell as absent. `not held`: our copy of it lacks the cell. */
  readonly how: 'blank' | 'not held';
  readonly before: Observation;
}

/** What went missing between two editions. */
export interface NewlyMissing {
  readonly cells: readonly MissingCell[];
  /** Figures of years before the first that is held of the later edition: its tables begin later. */
  readonly yearsDropped: number;
  /** Figures that the later edition prints at prices of another year, or in an ally's new currency. */
  readonly restated: number;
}

/**
 * Figures that an edition held and a later one lacks, by the kind of the lack, out of what differs between the two.
 *
 * Source: comparison of the cells held. Absences: a cell that was no figure before cannot go missing; a printed absence in
 * the later edition is `blank`, a cell that our copy of it lacks is `not held`.
 *
 * @example
 * const [before, , after] = exampleLedger.editions.filter(({ publication }) => publication === 'nato-defexp');
 * const { changes } = changesBetween(exampleLedger, before, after, ['defence-share-of-gdp']);
 * newlyMissing(changes, 2019).cells.map(({ key, year, how }) => [key.party, year, how]) // => [['NOR', 2019, 'not held']]
 * newlyMissing(changes, 2020).yearsDropped // => 1
 */
export function newlyMissing(changes: readonly CellChange[], firstYear: number): NewlyMissing {
  const restatements = new Set(changes.filter(({ kind }) => kind === 'only-after').map(kindOfCell));
  const lost = changes.flatMap((change) => missingCell(change) ?? []);
  const within = lost.filter(({ how, year }) => how === 'blank' || year >= firstYear);
  const cells = within.filter((cell) => cell.how === 'blank' || !restatements.has(kindOfCell(cell)));
  return { cells, yearsDropped: lost.length - within.length, restated: within.length - cells.length };
}

/**
 * The first and the last year of which an edition holds a cell of some indicators.
 *
 * Source: the cells held. Absences: undefined where it holds none.
 *
 * @example
 * yearsHeldOf(exampleLedger, exampleLedger.editions.at(-1), ['defence-share-of-gdp']) // => [2019, 2020]
 * yearsHeldOf(exampleLedger, exampleLedger.editions.at(-1), ['real-change']) // => undefined
 */
export function yearsHeldOf(ledger: Ledger, edition: Edition, indicators: readonly string[]): readonly [number, number] | undefined {
  const series = indicators.flatMap((indicator) => ledger.seriesOf(edition.publication, indicator)).map((key) => ledger.rows(key) as SeriesRows);
  const years = series.flatMap((rows) => [edgeYear(rows, edition.rank, 1), edgeYear(rows, edition.rank, -1)]).filter((year) => year !== undefined);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}

function missingCell({ key, year, before, after }: CellChange): MissingCell | undefined {
  if (before?.presence !== 'figure' || after?.presence === 'figure') return undefined;
  return { key, year, before, how: after ? 'blank' : 'not held' };
}

/** What is printed, whatever the year of its prices, and whichever of an ally's own currencies it is in. */
function kindOfCell({ key, year }: { readonly key: SeriesKey; readonly year: number }): string {
  const { indicator, party, unit, priceBase = '' } = key;
  const money = /^[A-Z]{3}$/.test(unit) && unit !== 'USD' ? 'national currency' : unit;
  return `${indicator}|${party}|${year}|${money}|${priceBase.replace(/^constant-\d{4}$/, 'constant')}`;
}

/** The first year of a series that an edition holds, or going backwards the last. */
function edgeYear(rows: SeriesRows, rank: number, step: 1 | -1): number | undefined {
  for (let row = step > 0 ? rows.start : rows.end - 1; row >= rows.start && row < rows.end; row += step) {
    if (rankAt(rows, row) === rank) return rows.source.segment.columns.year[row];
  }
  return undefined;
}
