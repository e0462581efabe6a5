import { roundTo, timesPowerOfTen } from '#kit';
import type { Figure, Missing } from '../figure/figure.ts';
import type { EditionRef, PrintedOrigin } from '../figure/origin.ts';
import type { Ledger, Edition } from './ledger.ts';
import type { Observation } from './observation.ts';
import { copyAt, observationAt, rankAt, speakingRow, type SeriesRows } from './series-rows.ts';
import type { CopyEntry } from './segment.ts';
import { disagree } from './disagree.ts';
import { printedInWholeUnits } from './whole-units.ts';

/**
 * The figure of a cell, from the rows of one edition that hold it: the nearest copy speaks, the others are compared.
 * The value is as printed; what the copy carries beyond the printed decimals is kept beside it.
 */
export function figureOfCell(ledger: Ledger, rows: SeriesRows, range: readonly [number, number], standsInFor?: EditionRef): Figure | Missing {
  const cell = cellOfRows(rows, range);
  const edition = editionRef(ledger.editions[rankAt(rows, range[0])] as Edition);
  if (cell.observation.presence !== 'figure') return { missing: cell.observation.presence, edition: edition.edition };
  return {
    ...valueOf(cell.observation),
    unit: rows.key.unit,
    ...(rows.key.priceBase && { priceBase: rows.key.priceBase }),
    status: cell.observation.status,
    origin: originOf(cell, edition, standsInFor),
  };
}

/** One cell of one edition as the copy that speaks has it, and what other copies of the edition say. */
export interface SpokenCell {
  readonly observation: Observation;
  readonly copy: CopyEntry;
  /** Where it stands in the copy: `TABLE3!F21`, `line 24, column 6`. */
  readonly address: string;
  /** Other copies of the edition that print something else. */
  readonly disagreements: readonly string[];
}

/** The cell that some rows of one series, year and edition are copies of. */
export function cellOfRows(rows: SeriesRows, [start, end]: readonly [number, number]): SpokenCell {
  const row = speakingRow(rows.source.segment.columns.presence, start, end);
  const observation = observationAt(rows, row);
  const copy = copyAt(rows, row);
  return { observation, copy, address: addressIn(copy, observation), disagreements: end - start === 1 ? [] : disagreementsWith(observation, rows, start, end) };
}

function disagreementsWith(observation: Observation, rows: SeriesRows, start: number, end: number): string[] {
  const said = new Set<string>();
  for (let row = start; row < end; row += 1) {
    const other = observationAt(rows, row);
    if (disagree(observation, other)) said.add(saying(rows, row, other));
  }
  return [...said];
}

/** An edition, as an origin names it. */
export function editionRef({ publication, date, title }: Edition): EditionRef {
  return { publication, edition: date, title };
}

function valueOf({ value, multiplier, decimals }: Observation): Pick<Figure, 'value' | 'held' | 'decimals'> {
  const printed = printedInWholeUnits(value, decimals, multiplier);
  const held = timesPowerOfTen(value, multiplier);
  return { value: printed, decimals: decimals - multiplier, ...(held !== printed && { held }) };
}

function originOf({ observation, copy, address, disagreements }: SpokenCell, edition: EditionRef, standsInFor?: EditionRef): PrintedOrigin {
  const printed = {
    edition,
    copy: { name: copy.name, hash: copy.hash },
    row: observation.party,
    column: String(observation.year),
    address,
    ...(standsInFor && { standsInFor }),
    ...(observation.note && { note: observation.note }),
    ...(disagreements.length > 0 && { disagreements }),
  };
  return observation.place.kind === 'page'
    ? { kind: 'quotation', page: observation.place.name, ...printed }
    : { kind: 'cell', table: observation.place.name, ...printed };
}

function saying(rows: SeriesRows, row: number, observation: Observation): string {
  const says = observation.presence === 'figure' ? String(roundTo(observation.value, observation.decimals)) : observation.presence;
  const where = observation.place.kind === 'page' ? observation.place.name : copyAt(rows, row).name;
  return `${where} has ${says}`;
}

function addressIn(copy: CopyEntry, { place, row, column }: Observation): string {
  if (row === 0) return place.name;
  if (copy.format === 'sheet') return `${place.name}!${columnLetters(column)}${row}`;
  if (copy.format === 'keys') return `${place.name}, entry ${row}`;
  return `line ${row}, column ${column}`;
}

/**
 * A column number as a spreadsheet writes it.
 *
 * @example
 * columnLetters(6) // => 'F'
 * columnLetters(28) // => 'AB'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + letter : letter;
}
