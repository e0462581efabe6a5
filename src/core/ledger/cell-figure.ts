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
export function figureOfCell(ledger: Ledger, rows: SeriesRows, [start, end]: readonly [number, number], standsInFor?: EditionRef): Figure | Missing {
  const candidates: Candidate[] = [];
  for (let row = start; row < end; row += 1) candidates.push({ row, observation: observationAt(rows, row) });
  const chosen = candidates[speakingRow(rows.source.segment.columns.presence, start, end) - start] as Candidate;
  const edition = editionRef(ledger.editions[rankAt(rows, chosen.row)] as Edition);
  if (chosen.observation.presence !== 'figure') return { missing: chosen.observation.presence, edition: edition.edition };
  return {
    ...valueOf(chosen.observation),
    unit: rows.key.unit,
    ...(rows.key.priceBase && { priceBase: rows.key.priceBase }),
    status: chosen.observation.status,
    origin: originOf(rows, chosen, candidates, edition, standsInFor),
  };
}

interface Candidate {
  readonly row: number;
  readonly observation: Observation;
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

function originOf(rows: SeriesRows, chosen: Candidate, candidates: readonly Candidate[], edition: EditionRef, standsInFor?: EditionRef): PrintedOrigin {
  const { observation, row } = chosen;
  const copy = copyAt(rows, row);
  const disagreements = [...new Set(candidates.filter((other) => disagree(observation, other.observation)).map((other) => saying(rows, other)))];
  const printed = {
    edition,
    copy: { name: copy.name, hash: copy.hash },
    row: rows.key.party,
    column: String(observation.year),
    address: addressIn(copy, observation),
    ...(standsInFor && { standsInFor }),
    ...(observation.note && { note: observation.note }),
    ...(disagreements.length > 0 && { disagreements }),
  };
  return observation.place.kind === 'page'
    ? { kind: 'quotation', page: observation.place.name, ...printed }
    : { kind: 'cell', table: observation.place.name, ...printed };
}

function saying(rows: SeriesRows, { row, observation }: Candidate): string {
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
