import { nearestNames, refuse, type Problem } from '#kit';
import { textAt, type DocumentNode, type MapEntry, type MapNode, type ScalarNode } from './document.ts';
import { tableIn, type Grid, type GridCell, type Table, type TableColumn, type TableRow } from './grid.ts';
import { ALL_YEARS, ASSUMPTION_COLUMNS, NOTE_COLUMNS, SHEETS, TERM_KEYS } from './sheet-words.ts';
import { MEASURE_KEYS, SOURCE_KEYS, TARGET_KEYS } from './shape.ts';
import { tellOtherUnits, type WrittenUnit } from './sheet-units.ts';
import { workbookGrids } from './workbook-grids.ts';

/**
 * A workbook as a document: the sheet Plan holds terms, each other sheet a list. Sheets that are only looked at are passed over;
 * one that nobody knows is told, unless it is empty.
 */
export async function sheetDocument(fileName: string, bytes: Uint8Array, problems: Problem[]): Promise<DocumentNode> {
  const grids = await workbookGrids(fileName, bytes, (name) => name === SHEETS.about, problems);
  const known: readonly string[] = Object.values(SHEETS);
  for (const { name, rows } of grids) if (!known.includes(name) && rows.length > 0) problems.push(strangeSheet(fileName, name));
  const gridNamed = (name: string): Grid => grids.find((grid) => grid.name === name) ?? { name, rows: [] };
  const plan = grids.find(({ name }) => name === SHEETS.plan);
  if (!plan) return noPlanSheet(fileName, grids);
  const tables = tablesIn(fileName, gridNamed, problems);
  const terms = termsIn(fileName, plan, problems);
  const money = moneyOf(terms);
  tellOtherUnits(fileName, money, [...moneyColumns(tables), ...unitsBeside(plan)], problems);
  return map('sheet Plan', [...terms, ...listsOf(fileName, tables, problems)]);
}

function strangeSheet(fileName: string, name: string): Problem {
  const near = nearestNames(name, Object.values(SHEETS));
  return { code: 'unknown-sheet', where: `${fileName} sheet ${name}`, what: 'A plan has no sheet of this name', wayOut: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Take it out; what is only to be looked at can stand in the sheet ${SHEETS.about}` };
}

function noPlanSheet(fileName: string, grids: readonly Grid[]): never {
  return refuse('not-a-plan', fileName, `The workbook has no sheet ${SHEETS.plan}: it has ${grids.slice(0, 8).map(({ name }) => name).join(', ')}`, 'Write a plan as a spreadsheet first, and fill that in');
}

type Tables = Readonly<Record<'targets' | 'measures' | 'assumptions' | 'sources' | 'notes', Table>>;

function tablesIn(fileName: string, gridNamed: (name: string) => Grid, problems: Problem[]): Tables {
  const table = (name: string, keys: readonly string[], isOther = (_key: string): boolean => false): Table => tableIn(fileName, gridNamed(name), (key) => keys.includes(key) || isOther(key), keys, problems);
  return {
    targets: table(SHEETS.targets, Object.keys(TARGET_KEYS)),
    measures: table(SHEETS.measures, ['name', 'source'], (key) => /^\d/.test(key)),
    assumptions: table(SHEETS.assumptions, ASSUMPTION_COLUMNS),
    sources: table(SHEETS.sources, Object.keys(SOURCE_KEYS)),
    notes: table(SHEETS.notes, NOTE_COLUMNS),
  };
}

/** The rows of the sheet Plan: a key, its value, and its unit and meaning beside it, which are for people. */
function termsIn(fileName: string, { rows }: Grid, problems: Problem[]): MapEntry[] {
  const entries: Record<'top' | 'money' | 'base', MapEntry[]> = { top: [], money: [], base: [] };
  for (const { cells } of rows.slice(isHeader(rows[0]?.cells) ? 1 : 0)) {
    const key = cells.find(({ column }) => column === 1);
    const value = cells.find(({ column }) => column === 2);
    const term = key && TERM_KEYS.find((each) => each.key === key.value);
    if (!key) tellStray(fileName, cells, problems);
    else if (term) entries[term.part].push({ key: term.name, keyPlace: key.place, node: value ?? { kind: 'scalar', place: key.place, value: null } });
    else entries.top.push({ key: String(key.value), keyPlace: key.place, node: value ?? { kind: 'scalar', place: key.place, value: null } });
  }
  return [...entries.top, entry('money', map('sheet Plan', entries.money)), entry('base', map('sheet Plan', entries.base))];
}

function isHeader(cells: readonly GridCell[] | undefined): boolean {
  return cells?.[0]?.value === 'key';
}

function tellStray(fileName: string, cells: readonly GridCell[], problems: Problem[]): void {
  const [first] = cells;
  if (first) problems.push({ code: 'stray-cell', where: `${fileName} ${first.place}`, what: 'A value stands here without a key in the first column', wayOut: 'Name the key, or take the cell out' });
}

function moneyOf(terms: readonly MapEntry[]): { readonly currency: string | undefined; readonly scale: string | undefined } {
  const money = terms.find(({ key }) => key === 'money')?.node;
  return { currency: textAt(money, 'currency'), scale: textAt(money, 'scale') };
}

/** The columns of money: spending, GDP, and the years of measures. */
function moneyColumns(tables: Tables): TableColumn[] {
  const columns = [tables.targets, tables.measures, tables.assumptions].flatMap((table) => table.columns);
  return columns.filter(({ key }) => ['spending', 'gdp'].includes(key) || /^\d/.test(key));
}

/** What the third column of the sheet Plan says of the unit of spending in the second. */
function unitsBeside({ rows }: Grid): WrittenUnit[] {
  const spending = rows.filter(({ cells }) => cells.some(({ column, value }) => column === 1 && value === 'base.spending'));
  return spending.flatMap(({ cells }) => cells.filter(({ column }) => column === 3).map(({ place, value }) => ({ place, unit: String(value) })));
}

function listsOf(fileName: string, { targets, measures, assumptions, sources, notes }: Tables, problems: Problem[]): MapEntry[] {
  const lists: [string, DocumentNode[]][] = [
    ['targets', targets.rows.map(rowMap)],
    ['measures', measures.rows.map((row) => measureMap(measures, row))],
    ['sources', sources.rows.map(rowMap)],
    ['notes', notes.rows.flatMap(({ cells }) => [...cells.values()])],
  ];
  const written = lists.filter(([key, items]) => key === 'targets' || items.length > 0);
  return [...written.map(([key, items]) => entry(key, { kind: 'list', place: `sheet ${capital(key)}`, items })), entry('assumptions', assumptionsMap(fileName, assumptions, problems))];
}

function rowMap({ place, cells }: TableRow): MapNode {
  return map(place, [...cells].map(([key, node]) => ({ key, keyPlace: node.place, node })));
}

/** Columns that are called by a year hold the amounts. */
function measureMap({ columns }: Table, { place, cells }: TableRow): MapNode {
  const own = [...cells].filter(([key]) => Object.hasOwn(MEASURE_KEYS, key)).map(([key, node]) => ({ key, keyPlace: node.place, node }));
  const amounts = columns.filter(({ key }) => !Object.hasOwn(MEASURE_KEYS, key)).flatMap(({ key }) => {
    const node = cells.get(key);
    return node ? [{ key, keyPlace: node.place, node }] : [];
  });
  return map(place, [...own, ...(amounts.length > 0 ? [entry('amounts', map(place, amounts))] : [])]);
}

/** Each column of the sheet Assumptions: one number in the row for all years, or a number in the row of a year. */
function assumptionsMap(fileName: string, { columns, rows }: Table, problems: Problem[]): MapNode {
  for (const { place, cells } of rows) if (!cells.has('year')) problems.push({ code: 'missing-key', where: `${fileName} ${place}`, what: 'The row tells no year', wayOut: `Write a year, or ${ALL_YEARS} for what holds in all years` });
  const entries = columns.filter(({ key }) => key !== 'year').flatMap(({ key, place }) => {
    const node = assumptionNode(rows, key, place);
    return node ? [{ key, keyPlace: place, node }] : [];
  });
  return map('sheet Assumptions', entries);
}

function assumptionNode(rows: readonly TableRow[], key: string, place: string): DocumentNode | undefined {
  const written = rows.flatMap(({ cells }) => {
    const [year, node] = [cells.get('year'), cells.get(key)];
    return year && node ? [{ year, node }] : [];
  });
  const [first] = written;
  if (!first) return undefined;
  if (written.length === 1 && first.year.value === ALL_YEARS) return first.node;
  return map(place, written.map(({ year, node }) => ({ key: yearKey(year), keyPlace: year.place, node })));
}

function yearKey({ value }: ScalarNode): string {
  return String(value);
}

function map(place: string, entries: readonly MapEntry[]): MapNode {
  return { kind: 'map', place, entries };
}

function entry(key: string, node: DocumentNode): MapEntry {
  return { key, keyPlace: node.place, node };
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
