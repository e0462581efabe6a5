import { CsvError, parse } from 'csv-parse/sync';
import { refuse, type Outcome, type Problem } from '#kit';
import type { OpenedTable, TextRecord } from '../importer.ts';
import { partPreamble } from './preamble.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const RAGGED_TOLD = 20;

/**
 * Reads a table of text: its first line names the columns, and the delimiter is the one that it uses most. A record with
 * more or fewer fields than the header is left out with a problem; where most are so, this is not a table. Lines that
 * follow the table after an empty one, and are no records, are its footer.
 *
 * @throws OutturnError `not-a-table`, `damaged-table`, `cut-table`
 */
export function readTable(name: string, text: string): Outcome<Pick<OpenedTable, 'preamble' | 'header' | 'records' | 'footer'>> {
  const all = text.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(name, all);
  const { lines, footer } = partFooter(all, delimiter);
  if (!lines.endsWith('\n')) refuseCut(name, lines);
  const { preamble, table: [first, ...rest] } = partPreamble(parseRecords(name, lines, delimiter));
  const header = first?.fields.map((field) => field.trim()) ?? [];
  const ragged = rest.filter(({ fields }) => fields.length !== header.length);
  if (ragged.length > rest.length / 2) return refuseUneven(name, header, ragged);
  const records = rest.filter(({ fields }) => fields.length === header.length);
  return { value: { ...(preamble.length > 0 && { preamble }), header, records, footer }, problems: raggedProblems(name, header, ragged) };
}

/** Parts what stands below the last empty line from the table, where it has fewer fields than half of the header's. */
function partFooter(all: string, delimiter: string): { readonly lines: string; readonly footer: string } {
  const at = all.trimEnd().lastIndexOf('\n\n');
  const tail = all.slice(at + 2).trim();
  const fieldsIn = (line: string): number => line.split(delimiter).length;
  const most = fieldsIn(all.slice(0, all.indexOf('\n'))) / 2;
  const isFooter = at > 0 && tail.split('\n').every((line) => fieldsIn(line) <= most) && (tail.split('"').length - 1) % 2 === 0;
  return isFooter ? { lines: all.slice(0, at + 1), footer: tail } : { lines: all, footer: '' };
}

/** The last line of a whole table ends as the others do; without its end, nobody can tell whether its last number is whole. */
function refuseCut(name: string, lines: string): never {
  return refuse('cut-table', `${name} line ${lines.split('\n').length}`, 'The last line has no end, so the file may have been cut off', 'Fetch the file again; if it is whole, end its last line and import it then');
}

function delimiterOf(name: string, lines: string): string {
  const header = (lines.split('\n', 50).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  if (best.count > 0) return best.delimiter;
  return refuse(
    'not-a-table',
    `${name} line 1`,
    'This is text, but its first line has no comma, semicolon or tab that would part it into columns',
    'Import a table whose first line names the columns',
  );
}

function parseRecords(name: string, lines: string, delimiter: string): TextRecord[] {
  try {
    const options = { delimiter, record_delimiter: '\n', info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    // With `info` each record comes with the place at which it ended, which the library's types leave out.
    const parsed = parse(lines, options) as unknown as readonly ParsedRecord[];
    return parsed.map(({ record, info }) => ({ line: info.lines - breaksIn(record), fields: record }));
  } catch (error) {
    if (error instanceof CsvError) return refuseDamaged(name, error);
    throw error;
  }
}

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: string[];
}

function breaksIn(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + field.split('\n').length - 1, 0);
}

function refuseDamaged(name: string, error: CsvError): never {
  const line = typeof error.lines === 'number' ? ` line ${error.lines}` : '';
  const what = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'A quotation mark is opened and never closed' : 'The table breaks the rules of CSV';
  return refuse('damaged-table', `${name}${line}`, what, 'Download the file again, or correct it there');
}

function refuseUneven(name: string, header: readonly string[], ragged: readonly TextRecord[]): never {
  return refuse(
    'not-a-table',
    `${name} line 1`,
    `The first line names ${header.length} columns and most records have another number of fields (line ${ragged[0]?.line} has ${ragged[0]?.fields.length})`,
    'Remove what stands above the header, so that the first line names the columns',
  );
}

function raggedProblems(name: string, header: readonly string[], ragged: readonly TextRecord[]): Problem[] {
  const told = ragged.slice(0, RAGGED_TOLD).map((record) => raggedProblem(name, header, record));
  if (ragged.length <= RAGGED_TOLD) return told;
  const more = { code: 'ragged-records', where: name, what: `A further ${ragged.length - RAGGED_TOLD} records do not fit the header and were left out` };
  return [...told, { ...more, wayOut: 'Look at the first of them for the cause' }];
}

function raggedProblem(name: string, header: readonly string[], { line, fields }: TextRecord): Problem {
  return {
    code: 'ragged-record',
    where: `${name} line ${line}`,
    what: `The record has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'} where the header names ${header.length}; it was left out`,
    wayOut: 'Correct the line if it belongs to the table; a remark or a footer can stay as it is',
  };
}
