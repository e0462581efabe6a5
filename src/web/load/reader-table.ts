import { counted } from '#kit';
import type { TableAnswer } from '#api/contract';
import { typeset } from '../words/typeset.ts';
import { speakerInWords } from '../words/reader.ts';
import type { ReaderInput } from './reader.ts';

/** The claims of a table, with a verdict to each. */
export interface TableView {
  readonly headline: string;
  readonly rows: readonly TableRowView[];
}

export interface TableRowView {
  readonly line: number;
  readonly words: string;
  readonly speaker?: string;
  readonly date?: string;
  readonly verdict?: TableAnswer['rows'][number]['claims'][number]['verdict'];
  readonly because?: string;
  /** What is said beside it: the same claim above, further claims, or why nothing was checked. */
  readonly remarks: readonly string[];
  /** The claim with its day, by which it is known again. */
  readonly key?: string;
}

/** Whether what is to be read is a table of claims: by the name of the file, or by a head that names them. */
export function looksLikeTable({ name = '', text }: Pick<ReaderInput, 'name' | 'text'>): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  const [head = '', second = ''] = text.trimStart().split('\n', 2);
  const columns = head.split(/[,;\t]/).map((column) => column.trim().replace(/^"|"$/g, '').toLowerCase());
  return second.trim() !== '' && columns.some((column) => CLAIM_COLUMNS.has(column)) && columns.every((column) => column.length < 30 && !/[.!?]$/.test(column));
}

const CLAIM_COLUMNS: ReadonlySet<string> = new Set(['claim', 'claims', 'sentence', 'statement', 'quote']);

export function tableView(rows: TableAnswer['rows']): TableView {
  const checked = rows.filter(({ claims }) => claims.length > 0);
  const wrong = checked.filter(({ claims }) => claims.some(({ verdict }) => verdict.then === 'mismatch'));
  return {
    headline: tableHeadline(wrong.length, checked.length, rows.length),
    rows: rows.map(rowView),
  };
}

function tableHeadline(wrong: number, checked: number, rows: number): string {
  if (rows === 0) return 'There are no claims in the table';
  if (checked === 0) return `In none of ${counted(rows, 'row')} is there anything to check`;
  const known = 'the ledger as it was known on the day of each';
  const found = wrong === 0 ? `None of ${counted(checked, 'row')} goes against ${known}` : `${wrong} of ${counted(checked, 'row')} ${wrong === 1 ? 'does' : 'do'} not fit ${known}`;
  return checked === rows ? found : `${found}; in ${rows - checked} more there is nothing to check`;
}

function rowView({ line, words, date, claims, problem, sameAs }: TableAnswer['rows'][number]): TableRowView {
  const [first] = claims;
  return {
    line,
    words,
    ...(date !== null && { date }),
    ...(first && { verdict: first.verdict, because: typeset(first.because.then), key: `${first.key}|${date}`, ...(first.speaker && { speaker: speakerInWords(first.speaker, (id) => id) }) }),
    remarks: [...(sameAs === null ? [] : [`the same as on line ${sameAs}`]), ...(claims.length > 1 ? [`the first of ${claims.length} claims`] : []), ...(problem ? [`${typeset(problem.what)}. ${problem.wayOut}`] : [])],
  };
}
