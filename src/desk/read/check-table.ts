import { CsvError, parse } from 'csv-parse/sync';
import { foldName, nearestNames, OutturnError, refuse, type Problem } from '#kit';
import { readFileText } from './open-report.ts';
import { checkWords, type CheckAsked, type CheckWordsAnswer, type Recall } from './check-words.ts';
import type { ReadingRoom } from './reading.ts';

/** A claim of a table with what was found, or why nothing was. */
export interface RowCheck {
  /** The line of the table, the header being 1. */
  readonly line: number;
  readonly words: string;
  readonly answer: CheckWordsAnswer | null;
  readonly problem: Problem | null;
  /** The line on which the same claim stands above; null where none does. */
  readonly sameAs: number | null;
}

interface Row {
  readonly line: number;
  readonly words: string;
  readonly asked: CheckAsked;
}

/**
 * Checks the claims in a column of a table, each with the date and the speaker of its own row where the table has such columns.
 *
 * @throws OutturnError where the file is no such table.
 */
export async function checkTable(reading: ReadingRoom, path: string, column: string | undefined, asked: CheckAsked, recall: Recall): Promise<RowCheck[]> {
  return checkTableText(reading, await readFileText(path), column, asked, recall);
}

/** The same for a table whose text is at hand; without a column the one that is named like claims is taken, or the only one. */
export function checkTableText(reading: ReadingRoom, table: { readonly where: string; readonly text: string }, column: string | undefined, asked: CheckAsked, recall?: Recall): RowCheck[] {
  const rows = rowsOf(table, column, asked);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const check = checkRow(reading, row, recall);
    const key = check.answer?.claims.map((claim) => claim.key).join('\n');
    const sameAs = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && sameAs === undefined) seen.set(key, row.line);
    return { ...check, sameAs: sameAs ?? null };
  });
}

function checkRow(reading: ReadingRoom, { line, words, asked }: Row, recall: Recall | undefined): Omit<RowCheck, 'sameAs'> {
  try {
    return { line, words, answer: checkWords(reading, words, asked, recall), problem: null };
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    return { line, words, answer: null, problem: { ...error.problem, where: `line ${line}` } };
  }
}

function rowsOf({ where, text }: { readonly where: string; readonly text: string }, column: string | undefined, { date, speaker }: CheckAsked): Row[] {
  const records = recordsOf(where, text).filter(({ record, line }) => line > 1 || !SEPARATOR_LINE.test(record[0] ?? ''));
  const [header = []] = records.map(({ record }) => record);
  const place = columnAt(where, header, column);
  const own = { date: header.findIndex((name) => foldName(name) === 'date'), speaker: header.findIndex((name) => foldName(name) === 'speaker') };
  return records.slice(1).flatMap(({ record, line }) => {
    const words = (record[place] ?? '').trim();
    const asked = { date: record[own.date]?.trim() || date, speaker: record[own.speaker]?.trim() || speaker };
    return words === '' ? [] : [{ line, words, asked: { ...(asked.date !== undefined && { date: asked.date }), ...(asked.speaker !== undefined && { speaker: asked.speaker }) } }];
  });
}

/** Names of columns in which claims are expected. */
const CLAIM_COLUMNS = ['claim', 'claims', 'sentence', 'statement', 'quote', 'text', 'words'];

function columnAt(where: string, header: readonly string[], named: string | undefined): number {
  const column = named ?? (header.length === 1 ? header[0] : undefined) ?? (CLAIM_COLUMNS.find((name) => header.some((each) => foldName(each) === name)) ?? 'claim');
  const place = header.findIndex((name) => foldName(name) === foldName(column));
  if (place >= 0) return place;
  const near = nearestNames(column, header);
  return refuse('no-column', `${where} line 1`, `There is no column "${column}"`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Its columns are ${header.join(', ')}: name one with --column`);
}

function recordsOf(where: string, text: string): { readonly record: string[]; readonly line: number }[] {
  const delimiter = delimiterOf(text);
  // A text of one column has no delimiter: its commas are those of sentences.
  if (delimiter === undefined && !text.includes('"')) return text.split(/\r?\n/).map((line, at) => ({ record: [line.trim()], line: at + 1 }));
  try {
    const parsed = parse(text, { delimiter: delimiter ?? '\u001f', bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }) as unknown as readonly { readonly record: string[]; readonly info: { readonly lines: number } }[];
    return parsed.map(({ record, info }) => ({ record, line: info.lines - record.reduce((sum, field) => sum + field.split('\n').length - 1, 0) }));
  } catch (error) {
    if (error instanceof CsvError) return refuse('damaged-table', `${where}${typeof error.lines === 'number' ? ` line ${error.lines}` : ''}`, 'The table breaks the rules of CSV', 'Correct it there, or save it anew');
    throw error;
  }
}

/** With `sep=;` above the header, spreadsheets tell one another the delimiter. */
const SEPARATOR_LINE = /^\ufeff?sep=.*(?:\n|$)/i;

/** The delimiter that the header uses most; undefined where it has one column. */
function delimiterOf(text: string): string | undefined {
  const header = (text.replace(SEPARATOR_LINE, '').split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count > 0 ? best.delimiter : undefined;
}
