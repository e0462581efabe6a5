import { publishedDate, type CopyKind, type Observation, type PriceBase, type Status } from '#core';
import { decimalsOf, lookUp, type Outcome, type Problem } from '#kit';
import { ALLY_CODES } from '../allies.ts';
import { editionUnknown, type ImportOptions, type OpenedTable, type Parsed } from '../importer.ts';
import { numberIn } from '../field.ts';
import { alliesLacking, cellNotRead, othersPassedOver } from '../problems.ts';

export const PUBLICATION = 'oecd-aid';
const TITLE = 'Official development assistance: preliminary data';

/** The first year that is counted in grant equivalents; before it, net disbursements. */
const GRANT_EQUIVALENTS_FROM = 2018;

/** The prices of an edition's constant-price series, where a source outside the file tells it. */
const PRICES: Readonly<Record<string, PriceBase>> = { '2026-04-09': 'constant-2025' };

/** What every layout of a table of aid collects. */
export interface Reading {
  readonly file: OpenedTable;
  readonly edition: string;
  readonly observations: Observation[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
  others: number;
}

/** Starts a reading, or says that the edition is not known. */
export function startReading(file: OpenedTable, { published }: ImportOptions): Outcome<Reading | undefined> {
  if (!published) return { value: undefined, problems: [editionUnknown(file, 'This table of aid')] };
  const edition = publishedDate(published, '--published').text;
  return { value: { file, edition, observations: [], problems: [], seen: new Set(), others: 0 }, problems: [] };
}

/** A cell that has been found. */
export interface FoundCell {
  readonly what: 'aid' | 'aid-share-of-gni';
  readonly ally: string;
  readonly year: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** As a file tells them; else by the rules of the edition. */
  readonly priceBase?: PriceBase;
  readonly status?: Status;
}

/** Adds what a cell holds: a number, or the blank by which there is none. */
export function addCell(reading: Reading, cell: FoundCell): void {
  const value = numberIn(cell.text);
  const where = `${reading.file.name}, line ${cell.line}, column ${cell.column}`;
  if (value === undefined && cell.text.trim() !== '') {
    reading.problems.push(cellNotRead(where, `A number (${cell.what}, ${cell.ally}, ${cell.year})`, cell.text));
    return;
  }
  const printed = printedAs(reading, cell);
  if (!printed) return;
  reading.observations.push({
    publication: PUBLICATION,
    edition: reading.edition,
    indicator: cell.what,
    ...printed,
    party: cell.ally,
    year: cell.year,
    presence: value === undefined ? 'not available' : 'figure',
    value: value ?? 0,
    decimals: cell.what === 'aid' ? decimalsOf(value ?? 0) : 2,
    status: cell.status ?? statusIn(reading.edition, cell.year),
    copy: reading.file.hash,
    place: { kind: 'table', name: cell.what === 'aid' ? 'ODA' : 'ODA/GNI' },
    row: cell.line,
    column: cell.column,
    note: cell.year < GRANT_EQUIVALENTS_FROM ? 'net disbursements' : 'grant equivalents',
  });
}

/** Ends a reading. */
export function endReading(reading: Reading, kind: CopyKind): Outcome<Parsed> {
  const { file, edition, observations, seen } = reading;
  const lacking = alliesLacking(file.name, ALLY_CODES.filter((ally) => !seen.has(ally)));
  return {
    value: { editions: [{ publication: PUBLICATION, date: edition, title: TITLE }], copies: [{ hash: file.hash, name: file.name, kind, format: 'lines' }], observations },
    problems: [...reading.problems, ...priceProblem(reading), ...lacking, ...othersPassedOver(file.name, reading.others, 'donors that are no allies')],
  };
}

function printedAs({ edition }: Reading, { what, priceBase }: FoundCell): Pick<Observation, 'unit' | 'priceBase' | 'multiplier'> | undefined {
  if (what === 'aid-share-of-gni') return { unit: 'percent_of_gni', multiplier: 0 };
  const prices = priceBase ?? lookUp(PRICES, edition);
  return prices && { unit: 'USD', priceBase: prices, multiplier: 6 };
}

/** In April the year before is preliminary. */
function statusIn(edition: string, year: number): Status {
  return year >= Number(edition.slice(0, 4)) - 1 ? 'estimate' : 'actual';
}

/** The amounts are at the prices of one year, which the layout of the chart does not name. */
function priceProblem({ file, edition, observations }: Reading): Problem[] {
  if (lookUp(PRICES, edition) || observations.some(({ indicator }) => indicator === 'aid') || !file.header.includes('ODA (left-axis)')) return [];
  const what = 'The table does not name the year of its prices, and it is not known for this edition: only shares of GNI were read';
  return [{ code: 'prices-unknown', where: `${file.name}, column ${file.header.indexOf('ODA (left-axis)') + 1}`, what, wayOut: 'Take the amounts from a table that names the year of its prices' }];
}
