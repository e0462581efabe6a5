import { basename } from 'node:path';
import { compareText, listInWords, OutturnError, refuse, type Problem } from '#kit';
import { publishedDate, type Facts, type OfficeTerm } from '#core';
import { readOwnOffices, writeOwnOffices } from '#record';
import type { OpenedFile } from '#sources';
import { countryNamed, officeNamed } from './office-holders.ts';
import type { OpenOutturn } from './open.ts';
import { ownOfficesFile } from './places.ts';
import { openSourceFile } from './read-file.ts';

/** What adding a list of office-holders did. */
export interface AddOfficesAnswer {
  readonly file: string;
  /** `refused` where any line has a problem: nothing is written then. */
  readonly result: 'written' | 'nothing new' | 'refused';
  /** Terms that were added, and those that had been added before. */
  readonly added: number;
  readonly known: number;
  readonly problems: readonly Problem[];
}

const COLUMNS = ['person', 'country', 'office', 'start', 'end', 'source'] as const;

type OpenedTable = Extract<OpenedFile, { readonly kind: 'table' }>;

type Fields = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Adds a list of office-holders to the user's own: a table with the columns `person`, `country`, `office`, `start`, `end`
 * and `source`. A term without an end is open as of today. All lines are added, or none.
 *
 * @throws OutturnError where the file is no such table.
 */
export async function addOffices({ ledger, places }: OpenOutturn, path: string, today: string): Promise<AddOfficesAnswer> {
  const file = basename(path);
  const { table, problems } = await tableIn(path);
  const terms = termsIn(ledger.facts, table, today, problems);
  if (problems.length > 0) return { file, result: 'refused', added: 0, known: 0, problems };
  const own = readOwnOffices(ownOfficesFile(places));
  const ids = new Set(own.map(idOf));
  const fresh = [...new Map(terms.filter((term) => !ids.has(idOf(term))).map((term) => [idOf(term), term])).values()];
  if (fresh.length > 0) writeOwnOffices(ownOfficesFile(places), [...own, ...fresh].sort((a, b) => compareText(idOf(a), idOf(b))));
  return { file, result: fresh.length > 0 ? 'written' : 'nothing new', added: fresh.length, known: terms.length - fresh.length, problems };
}

async function tableIn(path: string): Promise<{ readonly table: OpenedTable; readonly problems: Problem[] }> {
  const { value, problems } = await openSourceFile(path);
  if (value.kind !== 'table') return refuse('not-a-table', value.name, 'This is not a table of text', `Save the list as CSV with the columns ${COLUMNS.join(', ')}`);
  const missing = COLUMNS.filter((column) => !value.header.includes(column));
  const strange = value.header.filter((column) => !COLUMNS.includes(column as (typeof COLUMNS)[number]));
  if (missing.length > 0) refuse('missing-columns', `${value.name} line 1`, `${columnsIn(missing)} missing`, `Name the columns ${COLUMNS.join(', ')}`);
  if (strange.length > 0) refuse('unknown-columns', `${value.name} line 1`, `${columnsIn(strange)} not known`, `Keep only the columns ${COLUMNS.join(', ')}`);
  return { table: value, problems: [...problems] };
}

function columnsIn(names: readonly string[]): string {
  return names.length === 1 ? `The column ${names[0]} is` : `The columns ${listInWords(names)} are`;
}

function termsIn(facts: Facts, { name, header, records }: OpenedTable, today: string, problems: Problem[]): OfficeTerm[] {
  return records.flatMap(({ line, fields }) => {
    const values = Object.fromEntries(header.map((column, at) => [column, (fields[at] ?? '').trim()])) as Fields;
    try {
      return [termOf(facts, values, today)];
    } catch (error) {
      if (!(error instanceof OutturnError)) throw error;
      problems.push({ ...error.problem, where: `${name} line ${line}, ${error.problem.where}` });
      return [];
    }
  });
}

function termOf(facts: Facts, { person, country, office, start, end, source }: Fields, today: string): OfficeTerm {
  if (person === '') refuse('no-person', 'person', 'Nobody is named', 'Name the holder of the office');
  if (source === '') refuse('no-source', 'source', 'No source is named', 'Name the page or document that tells the term');
  const from = dateOf('start', start, today);
  const until = dateOf('end', end, today);
  if (from === null && until === null) refuse('no-dates', 'start and end', 'Neither is told', 'Tell at least one of them');
  if (from !== null && until !== null && publishedDate(until).knownFrom < from) refuse('bad-range', `start "${start}", end "${end}"`, 'The end lies before the start', 'Exchange them');
  const kind = until === null ? 'open' : 'term';
  return { person, aliases: [], country: countryNamed(facts, country).id, office: officeNamed(office), title: null, party: null, start: from, end: until, kind, asOf: kind === 'open' ? today : null, source };
}

/** A day, a month or a year that has come; null where nothing is written. */
function dateOf(column: string, text: string, today: string): string | null {
  if (text === '') return null;
  const { text: date } = publishedDate(text, column);
  if (date > today.slice(0, date.length)) refuse('future-date', `${column} "${text}"`, `That date has not come yet: today is ${today}`, 'Leave the end of a running term empty');
  return date;
}

/** What makes two terms the same; the day on which an open one was added does not count. */
function idOf({ country, office, start, end, person, source }: OfficeTerm): string {
  return [country, office, start ?? '', end ?? '', person, source].join('\t');
}
