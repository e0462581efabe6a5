import { publishedDate, type CopyEntry, type Observation } from '#core';
import { counted, decimalsOf, refuse, type Outcome, type Problem } from '#kit';
import { ALLY_CODES, allyName, isAllyCode } from '../allies.ts';
import { numberIn } from '../field.ts';
import { editionUnknown, type ImportOptions, type OpenedTable, type Parsed } from '../importer.ts';
import { alliesLacking, cellNotRead, othersPassedOver } from '../problems.ts';
import { SIPRI_SERIES, WDI_CODES, wdiSeries } from './indicators.ts';

export const PUBLICATION = 'worldbank-wdi';
export const TITLE = 'World Development Indicators';

/** What every layout of the World Bank's tables collects. */
export interface Reading {
  readonly file: OpenedTable;
  readonly edition: string;
  readonly observations: Observation[];
  readonly problems: Problem[];
  /** Allies of which there is a row, by code of the series. */
  readonly seen: Map<string, Set<string>>;
  /** Lines of others than allies, by code of the series; lines of series that are not read, by code. */
  others: number;
  readonly unread: Map<string, number>;
  /** Cells in a currency that is not known, by ally and edition. */
  readonly inUnknownCurrency: Map<string, number>;
}

/** Starts a reading, or says that the edition is not known. The date in the file and the one that is told must agree. */
export function startReading(file: OpenedTable, options: ImportOptions): Outcome<Reading | undefined> {
  const told = options.published && publishedDate(options.published, '--published').text;
  const printed = dateInPreamble(file);
  if (told && printed && told !== printed) refuse('edition-contradicted', `${file.name} and --published ${told}`, `The file says that it was last updated on ${printed}`, 'Leave --published out');
  const edition = printed ?? told;
  if (!edition) return { value: undefined, problems: [editionUnknown(file, "This table of the World Bank's")] };
  return { value: emptyReading(file, edition), problems: [] };
}

/** A reading of which nothing has been read yet. */
export function emptyReading(file: OpenedTable, edition: string): Reading {
  return { file, edition, observations: [], problems: [], seen: new Map(), others: 0, unread: new Map(), inUnknownCurrency: new Map() };
}

/** Whether a line belongs to an ally and a series that are read; what is passed over is counted. */
export function isWanted(reading: Reading, code: string, country: string): boolean {
  if (!WDI_CODES.includes(code)) {
    countOne(reading.unread, code);
    return false;
  }
  if (!isAllyCode(country)) {
    reading.others += 1;
    return false;
  }
  reading.seen.set(code, (reading.seen.get(code) ?? new Set()).add(country));
  return true;
}

/** A cell that has been found. */
export interface FoundCell {
  readonly code: string;
  readonly ally: string;
  readonly year: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Adds what a cell holds: a number, or the blank (in tables of the data bank "..") by which there is none. */
export function addCell(reading: Reading, { code, ally, year, line, column, text }: FoundCell): void {
  const value = numberIn(text);
  const series = wdiSeries(code, ally, reading.edition);
  const isBlank = text.trim() === '' || text.trim() === '..';
  if (!series) return countOne(reading.inUnknownCurrency, `${allyName(ally)} in the edition of ${reading.edition}`);
  if (value === undefined && !isBlank) {
    reading.problems.push(cellNotRead(`${reading.file.name}, line ${line}, column ${column}`, `A number (${code}, ${ally}, ${year})`, text));
    return;
  }
  reading.observations.push({
    publication: PUBLICATION,
    edition: reading.edition,
    ...series,
    party: ally,
    year,
    presence: value === undefined ? 'not available' : 'figure',
    value: value ?? 0,
    multiplier: 0,
    decimals: decimalsOf(value ?? 0),
    status: 'not stated',
    copy: reading.file.hash,
    place: { kind: 'table', name: code },
    row: line,
    column,
  });
}

/** Ends a reading; a file of nothing but SIPRI's shares is refused whole. */
export function endReading(reading: Reading, kind: CopyEntry['kind']): Outcome<Parsed | undefined> {
  const { file, edition, observations, seen } = reading;
  if (seen.size === 0 && reading.unread.size === 1 && reading.unread.has(SIPRI_SERIES)) return { value: undefined, problems: [sipriProblem(file)] };
  const lacking = [...seen.values()].flatMap((allies) => alliesLacking(file.name, ALLY_CODES.filter((ally) => !allies.has(ally))));
  const problems = [...reading.problems, ...[...reading.inUnknownCurrency].map(([of, count]) => unknownCurrency(file, of, count)), ...lacking, ...[...reading.unread].flatMap(([code, count]) => unreadSeries(file, code, count)), ...othersPassedOver(file.name, reading.others)];
  const copy: CopyEntry = { hash: file.hash, name: file.name, kind, format: 'lines' };
  return { value: { editions: [{ publication: PUBLICATION, date: edition, title: TITLE }], copies: [copy], observations }, problems };
}

function countOne(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function unknownCurrency(file: OpenedTable, of: string, count: number): Problem {
  return {
    code: 'currency-unknown',
    where: file.name,
    what: `${counted(count, 'cell')} of GDP in national currency (${of}) ${count === 1 ? 'was' : 'were'} not read: which currency that was is not known here`,
    wayOut: 'Nothing needs to be done: GDP in dollars is read',
  };
}

function dateInPreamble({ preamble = [], name }: OpenedTable): string | undefined {
  const updated = preamble.find(({ fields }) => fields[0] === 'Last Updated Date');
  return updated && publishedDate(updated.fields[1] ?? '', `${name}, line ${updated.line}, date`).text;
}

function unreadSeries(file: OpenedTable, code: string, count: number): Problem[] {
  if (code === SIPRI_SERIES) return [sipriProblem(file)];
  return othersPassedOver(file.name, count, `the series "${code.slice(0, 40)}", which no measure uses,`);
}

function sipriProblem(file: OpenedTable): Problem {
  return {
    code: 'sipri-series',
    where: file.name,
    what: `${SIPRI_SERIES} repeats the shares of GDP that SIPRI publishes: it is no second source, and it was not read`,
    wayOut: "Import SIPRI's own workbook",
  };
}
