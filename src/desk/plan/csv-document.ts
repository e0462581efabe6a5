import { OutturnError, refuse, type Problem } from '#kit';
import type { DocumentNode, MapEntry, MapNode, ScalarNode } from './document.ts';
import { tableIn, type Grid, type GridCell, type Table, type TableRow } from './grid.ts';
import { CSV_COLUMNS, CSV_TERMS, ROW_KINDS } from './plan-csv.ts';
import { tellOtherUnits } from './sheet-units.ts';

/**
 * A table of targets as a document: each row tells the plan's terms again, with the base or the target of one year.
 *
 * @throws OutturnError where the text is no whole table.
 */
export async function csvDocument(fileName: string, bytes: Uint8Array, problems: Problem[]): Promise<DocumentNode> {
  const table = tableIn(fileName, await gridOf(fileName, bytes, problems), (key) => CSV_COLUMNS.includes(key), CSV_COLUMNS, problems);
  refuseMissing(fileName, table);
  const terms = termsIn(fileName, table.rows, problems);
  const money = Object.fromEntries(terms.map(({ key, node }) => [key, node.value]));
  tellOtherUnits(fileName, { currency: textOf(money['currency']), scale: textOf(money['scale']) }, table.columns.filter(({ key }) => key === 'spending'), problems);
  const rows = table.rows.filter((row) => tellKind(fileName, row, problems));
  const ofKind = (kind: string): MapNode[] => rows.filter(({ cells }) => cells.get('row')?.value === kind).map(valuesOf);
  const [base, second] = ofKind('base');
  if (second) problems.push({ code: 'duplicate-key', where: `${fileName} ${second.place}`, what: 'This is a second row of the base', wayOut: 'Keep one of them' });
  const isMoney = ({ key }: MapEntry): boolean => key === 'currency' || key === 'scale';
  return map('line 1', [
    ...terms.filter((term) => !isMoney(term)),
    entry('money', map('line 1', terms.filter(isMoney))),
    ...(base ? [entry('base', base)] : []),
    entry('targets', { kind: 'list', place: 'line 1', items: ofKind('target') }),
  ]);
}

/** What is no table of a plan at all is told in one sentence, not key by key. */
function refuseMissing(fileName: string, { columns }: Table): void {
  const missing = NEEDED.filter((key) => !columns.some((column) => column.key === key));
  if (missing.length > 0) refuse('missing-columns', `${fileName} line 1`, `A table of targets tells the plan's terms in every row, and these columns are missing: ${missing.join(', ')}`, 'Add them, or give the plan as YAML, JSON or .xlsx');
}

const NEEDED = ['row', 'year', ...CSV_TERMS.filter((key) => key !== 'rule')];

async function gridOf(fileName: string, bytes: Uint8Array, problems: Problem[]): Promise<Grid> {
  const { openFile } = await import('#sources');
  const { value, problems: found } = await openFile(fileName, bytes);
  problems.push(...found.map(({ wayOut: _wayOut, ...problem }) => ({ ...problem, what: problem.what.replace('; it was left out', ''), wayOut: problem.code === 'cut-table' ? 'If the file is whole, end its last line' : 'Correct the table there' })));
  if (value?.kind !== 'table') throw new OutturnError(problems[0] ?? { code: 'not-a-table', where: fileName, what: 'This is no table', wayOut: 'Give the targets as CSV' });
  if (value.footer !== '') refuse('not-a-table', fileName, 'Below the table other text follows', 'Take it out');
  const head = { place: 'line 1', cells: cellsOf('line 1', value.header, problems, fileName) };
  return { name: '', rows: [head, ...value.records.map(({ line, fields }) => ({ place: `line ${line}`, cells: cellsOf(`line ${line}`, fields, problems, fileName) }))] };
}

function cellsOf(place: string, fields: readonly string[], problems: Problem[], fileName: string): GridCell[] {
  return fields.flatMap((field, at): GridCell[] => {
    const cell = { kind: 'scalar', place: `${place}, field ${at + 1}`, column: at + 1, value: written(field) } as const;
    if (field.trim() === '') return [];
    if (!field.startsWith('=')) return [cell];
    problems.push({ code: 'formula', where: `${fileName} ${cell.place}`, what: 'Here stands a formula, and results of formulas are not taken', wayOut: 'Write the value' });
    return [];
  });
}

/** A table of text has no types: what is written as a number is one. */
function written(field: string): string | number {
  const text = field.trim();
  return /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}

/** The terms, of the first row that tells them; a row that tells another is told. */
function termsIn(fileName: string, rows: readonly TableRow[], problems: Problem[]): (MapEntry & { readonly node: ScalarNode })[] {
  return CSV_TERMS.flatMap((key) => {
    const nodes = rows.flatMap(({ cells }) => cells.get(key) ?? []);
    const [first, ...others] = nodes;
    const other = others.find(({ value }) => value !== first?.value);
    if (first && other) problems.push({ code: key === 'currency' ? 'mixed-currencies' : 'mixed-terms', where: `${fileName} ${other.place}, ${key}`, what: `Here stands ${String(other.value)}, and ${String(first.value)} at ${first.place}`, wayOut: 'A table holds one plan: write the same in every row' });
    return first ? [{ key, keyPlace: first.place, node: first }] : [];
  });
}

function tellKind(fileName: string, { place, cells }: TableRow, problems: Problem[]): boolean {
  const kind = cells.get('row');
  if (kind && ROW_KINDS.includes(String(kind.value))) return true;
  problems.push({ code: 'unknown-word', where: `${fileName} ${kind?.place ?? place}, row`, what: 'The row does not say whether it is the base or a target', wayOut: `Write ${ROW_KINDS.join(' or ')}` });
  return false;
}

function valuesOf({ place, cells }: TableRow): MapNode {
  return map(place, [...cells].filter(([key]) => key !== 'row' && !CSV_TERMS.includes(key)).map(([key, node]) => ({ key, keyPlace: node.place, node })));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function map(place: string, entries: readonly MapEntry[]): MapNode {
  return { kind: 'map', place, entries };
}

function entry(key: string, node: DocumentNode): MapEntry {
  return { key, keyPlace: node.place, node };
}
