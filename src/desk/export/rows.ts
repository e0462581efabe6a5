import { roundTo, timesPowerOfTen } from '#kit';
import { cellOfRows, newestRowsBelow, printedInWholeUnits, rankAt, sliceOf, type Edition, type Facts, type SeriesKey, type SeriesRows, type SliceKey, type SpokenCell, type View } from '#core';
import type { ExportRow } from './columns.ts';

/** Of each cell the newest edition known by the day, or every edition that is held. */
export type EditionsAsked = 'newest' | 'all';

/** Which cells of a view are wanted: all of some indicators, or only those of some parties. */
export interface ExportSelection {
  readonly view: View;
  readonly editions: EditionsAsked;
  readonly indicators: readonly { readonly publication: string; readonly indicator: string }[];
  /** The ids of the parties; all of them where it is left out. */
  readonly parties?: ReadonlySet<string>;
}

/**
 * The observations of a view, one row a cell, sorted by publication, indicator, unit, price base, party, year and edition.
 * `newest`: what `view.observe` answers of each cell, with stand-ins marked. `all`: every edition known by the day that is
 * held of the cell.
 */
export function* exportRows(selection: ExportSelection): Generator<ExportRow> {
  const { view, editions } = selection;
  const names = namesOfParties(view.ledger.facts);
  for (const { publication, indicator } of selection.indicators) {
    const keys = view.ledger.seriesOf(publication, indicator);
    const cells = editions === 'newest' ? slicesOf(keys).map((key) => newestCells(view, key)) : keys.map((key) => everyCell(view, key));
    for (const some of cells) {
      for (const cell of some) if (selection.parties?.has(cell.rows.key.party) ?? true) yield rowOf(cell, view, names);
    }
  }
}

/** The rows of one edition that are copies of one cell. */
interface HeldCell {
  readonly rows: SeriesRows;
  readonly range: readonly [number, number];
  /** The newest edition, whose copy lacks the cell. */
  readonly standsInFor?: Edition | undefined;
}

/** The series of one indicator without their parties: one for each unit and price base. */
function slicesOf(keys: readonly SeriesKey[]): SliceKey[] {
  const slices = keys.map(({ publication, indicator, unit, priceBase }) => ({ publication, indicator, unit, ...(priceBase && { priceBase }) }));
  return [...new Map(slices.map((key) => [`${key.unit}|${key.priceBase ?? ''}`, key])).values()];
}

function* newestCells(view: View, key: SliceKey): Generator<HeldCell> {
  const { parties, party, year, edition, standsIn } = sliceOf(view, key);
  const rows = parties.map((id) => view.ledger.rows({ ...key, party: id }) as SeriesRows);
  const newest = view.newest(key.publication);
  for (let cell = 0; cell < year.length; cell += 1) {
    const own = rows[party[cell] as number] as SeriesRows;
    const range = newestRowsBelow(own, year[cell] as number, (edition[cell] as number) + 1);
    yield { rows: own, range, standsInFor: standsIn[cell] === 1 ? newest : undefined };
  }
}

function* everyCell(view: View, key: SeriesKey): Generator<HeldCell> {
  const rows = view.ledger.rows(key) as SeriesRows;
  const { year, edition } = rows.source.segment.columns;
  for (let start = rows.start, end = start; start < rows.end; start = end) {
    while (end < rows.end && year[end] === year[start] && edition[end] === edition[start]) end += 1;
    if (rankAt(rows, start) < view.editions.length) yield { rows, range: [start, end] };
  }
}

function rowOf({ rows, range, standsInFor }: HeldCell, view: View, names: ReadonlyMap<string, string>): ExportRow {
  const { observation, copy, address, disagreements } = cellOfRows(rows, range);
  const { publication, indicator, party, unit, priceBase, year, presence, multiplier, decimals, status, place, note } = observation;
  const edition = view.editions[rankAt(rows, range[0])] as Edition;
  return {
    publication,
    edition: edition.date,
    edition_title: edition.title,
    known_from: edition.published.knownFrom,
    indicator,
    party,
    party_name: names.get(party) ?? party,
    year,
    unit,
    price_base: priceBase ?? null,
    ...valuesOf(observation),
    multiplier,
    decimals,
    presence,
    status: presence === 'figure' ? status : null,
    stands_in_for: standsInFor?.date ?? null,
    origin: place.kind === 'page' ? 'quotation' : 'cell',
    table: place.name,
    address,
    copy_name: copy.name,
    copy_sha256: copy.hash,
    disagreements: disagreements.length > 0 ? disagreements.join('; ') : null,
    note: note ?? null,
  };
}

function valuesOf({ presence, value, multiplier, decimals }: SpokenCell['observation']): Pick<ExportRow, 'value' | 'held_value' | 'printed_value'> {
  if (presence !== 'figure') return { value: null, held_value: null, printed_value: null };
  const printed = printedInWholeUnits(value, decimals, multiplier);
  const held = timesPowerOfTen(value, multiplier);
  return { value: printed, held_value: held === printed ? null : held, printed_value: roundTo(value, decimals) };
}

/** Allies and groups by name; a party that is neither, such as a currency, is called by its id. */
function namesOfParties({ allies, groups }: Facts): Map<string, string> {
  return new Map([...groups, ...allies].map(({ id, name }) => [id, name]));
}
