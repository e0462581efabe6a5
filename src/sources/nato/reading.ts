import { columnLetters, parsePriceBase, publishedDate, type CopyEntry, type CopyKind, type Observation, type PriceBase, type Status } from '#core';
import { refuse, type Outcome, type Problem } from '#kit';
import type { ImportOptions, OpenedFile, Parsed } from '../importer.ts';
import { numberIn } from '../field.ts';
import { cellNotRead } from '../problems.ts';
import { baseFor, type PrintedAs } from './indicators.ts';
import { partyNamed } from './parties.ts';

export const PUBLICATION = 'nato-defexp';
const TITLE = 'Defence Expenditure of NATO Countries';

/** What every reader of a NATO file collects. */
export interface Reading {
  readonly edition: string;
  readonly copy: CopyEntry;
  readonly observations: Observation[];
  readonly problems: Problem[];
}

/** A cell that has been found, before it becomes an observation. */
export interface FoundCell {
  readonly printed: PrintedAs;
  readonly party: string;
  readonly year: number;
  readonly status: Status;
  readonly unit?: string;
  readonly priceBase?: PriceBase;
  readonly decimals?: number;
  readonly multiplier?: number;
  readonly row: number;
  readonly column: number;
  readonly note?: string;
}

/**
 * The date of publication: as the user tells it, else as the file's name begins (`2024-06-17_…`, `240617-def-exp-…`).
 */
export function editionDate(file: OpenedFile, options: ImportOptions): string | undefined {
  const named = dateInName(file);
  const told = options.published && publishedDate(options.published, '--published').text;
  if (told && named && !named.startsWith(told)) refuse('edition-contradicted', `${file.name} and --published ${told}`, 'The name of the file tells another day of publication', 'Leave --published out, or give the file the name of the edition that it is a copy of');
  return told || named;
}

function dateInName(file: OpenedFile): string | undefined {
  const long = /^(\d{4}-\d{2}-\d{2})[_-]/.exec(file.name)?.[1];
  const short = /^(\d{2})(\d{2})(\d{2})-def-exp/.exec(file.name);
  const named = long ?? (short ? `20${short[1]}-${short[2]}-${short[3]}` : undefined);
  return named && publishedDate(named, 'date in the name of the file').text;
}

/** Starts a reading, or says that the edition is not known. */
export function startReading(file: OpenedFile, options: ImportOptions, kind: CopyKind): Outcome<Reading | undefined> {
  const edition = editionDate(file, options);
  if (!edition) return { value: undefined, problems: [unknownEdition(file)] };
  const format = file.kind === 'workbook' ? 'sheet' : file.kind === 'json' ? 'keys' : 'lines';
  const copy: CopyEntry = { hash: file.hash, name: file.name, kind, format };
  return { value: { edition, copy, observations: [], problems: [] }, problems: [] };
}

/** Ends a reading. */
export function endReading({ edition, copy, observations, problems }: Reading): Outcome<Parsed> {
  return { value: { editions: [{ publication: PUBLICATION, date: edition, title: TITLE }], copies: [copy], observations }, problems };
}

/**
 * The party that a label names, if any.
 *
 * @throws OutturnError `number-for-name` where a number stands in its place: such a table is not what it seems.
 */
export function partyAt(label: string, where: string): string | undefined {
  if (numberIn(label) !== undefined) refuse('number-for-name', where, `The name of an ally was looked for and the number ${label.trim()} was found`, 'Import the table as its publisher issued it');
  return partyNamed(label);
}

/** Adds what a cell holds: a number, or the words and blanks by which a table says that there is none. */
export function addCell(reading: Reading, cell: FoundCell, value: string | number | undefined, table: string = cell.printed.table): void {
  const presence = typeof value === 'number' ? 'figure' : absencePrinted(value);
  if (!presence || !isYear(cell.year)) {
    reading.problems.push(unreadCell(reading.copy, table, cell, String(value)));
    return;
  }
  const { printed, unit = printed.unit } = cell;
  reading.observations.push({
    publication: PUBLICATION,
    edition: reading.edition,
    indicator: printed.indicator,
    party: cell.party,
    unit,
    ...baseFor(unit, cell.priceBase),
    year: cell.year,
    presence,
    value: typeof value === 'number' ? value : 0,
    multiplier: cell.multiplier ?? printed.multiplier,
    decimals: cell.decimals ?? printed.decimals,
    status: cell.status,
    copy: reading.copy.hash,
    place: { kind: 'table', name: table },
    row: cell.row,
    column: cell.column,
    ...(cell.note && { note: cell.note }),
  });
}

/** A field of text as a number, as a blank, or as the words that stand there. */
export function numberOrText(field: string | undefined): string | number | undefined {
  const text = (field ?? '').trim();
  if (text === '') return undefined;
  return numberIn(text) ?? text;
}

/** Whether a number is a year; what was no number, or was left blank, is none. */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number < 2200;
}

/** A year as a column's head prints it: `2014`, `2024e`. */
export function yearHead(head: string | number | boolean | undefined): { readonly year: number; readonly status: Status } | undefined {
  const match = /^((?:19|20)\d{2})\s*(e|f)?$/.exec(String(head ?? '').trim());
  if (!match) return undefined;
  return { year: Number(match[1]), status: match[2] === 'e' ? 'estimate' : match[2] === 'f' ? 'forecast' : 'actual' };
}

/** The constant price base that a heading names: `Constant 2015 prices`, `2021 prices and exchange rates`. */
export function constantBase(heading: string): PriceBase | undefined {
  const year = /(\d{4}) prices/i.exec(heading)?.[1];
  return year ? parsePriceBase(`constant-${year}`) : undefined;
}

function absencePrinted(text: string | undefined): Observation['presence'] | undefined {
  if (text === undefined || /^(\.\.+|\. \.|…|n\/?a)$/i.test(text)) return 'not available';
  if (/^(-|–|nil)$/i.test(text)) return 'nil';
  return /^(c|confidential|withheld)$/i.test(text) ? 'withheld' : undefined;
}

function unreadCell(copy: CopyEntry, table: string, cell: FoundCell, found: string): Problem {
  const where = copy.format === 'sheet' ? `${copy.name}, ${table}!${columnLetters(cell.column)}${cell.row}` : `${copy.name}, ${table}, row ${cell.row}, column ${cell.column}`;
  const of = `${cell.printed.indicator}, ${cell.party}`;
  if (isYear(cell.year)) return cellNotRead(where, 'A number', found, `${of}, ${cell.year}`);
  return { ...cellNotRead(where, 'A year', found), what: `A year was looked for beside "${found.slice(0, 40)}" (${of}) and none was found` };
}

function unknownEdition(file: OpenedFile): Problem {
  return {
    code: 'edition-unknown',
    where: file.name,
    what: 'This is a NATO table, but neither its name nor its content tells when it was published',
    wayOut: 'Say so with --published YYYY-MM-DD',
  };
}
