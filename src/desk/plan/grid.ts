import { nearestNames, type Problem } from '#kit';
import { brief, type ScalarNode } from './document.ts';

/** A sheet of a workbook, or a table of text: the cells that hold something. */
export interface Grid {
  /** `sheet Targets`; empty for a table of text. */
  readonly name: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** `sheet Targets, row 4`. */
  readonly place: string;
  readonly cells: readonly GridCell[];
}

export interface GridCell extends ScalarNode {
  readonly column: number;
}

/** A grid under its header: which column holds which key. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly key: string;
  /** What stands in brackets behind the key: `millions of EUR`. */
  readonly unit?: string;
  readonly column: number;
  readonly place: string;
}

export interface TableRow {
  readonly place: string;
  readonly cells: ReadonlyMap<string, ScalarNode>;
}

/**
 * Reads the first row of a grid as names of columns, and the others by it. Columns that have no name or one that nobody knows
 * are told once, with their place; so are columns that stand there twice.
 */
export function tableIn(fileName: string, { rows: [head, ...rows] }: Grid, isKey: (key: string) => boolean, keys: readonly string[], problems: Problem[]): Table {
  if ((head?.cells.length ?? 0) > MOST_COLUMNS || rows.length > MOST_ROWS) return tooLarge(fileName, head?.place ?? '', problems);
  const columns: TableColumn[] = [];
  const strange = new Set<number>();
  const tell = (cell: GridCell, code: string, what: string, wayOut: string): void => {
    strange.add(cell.column);
    problems.push({ code, where: `${fileName} ${cell.place}`, what, wayOut });
  };
  for (const cell of head?.cells ?? []) {
    const { key, unit } = headerOf(String(cell.value));
    if (!isKey(key)) tell(cell, 'unknown-column', `There is no column "${brief(key)}" here`, wayOutTo(key, keys));
    else if (columns.some((each) => each.key === key)) tell(cell, 'duplicate-column', `The column ${key} stands here a second time`, 'Keep one of them');
    else columns.push({ key, column: cell.column, place: cell.place, ...(unit !== undefined && { unit }) });
  }
  const byColumn = new Map(columns.map(({ column, key }) => [column, key]));
  return { columns, rows: rows.map(({ place, cells }) => ({ place, cells: cellsByKey(fileName, cells, byColumn, strange, problems) })) };
}

/** More than any plan has years, measures or sources. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 300;

function tooLarge(fileName: string, place: string, problems: Problem[]): Table {
  problems.push({ code: 'table-too-large', where: `${fileName} ${place}`, what: `The table has more than ${MOST_COLUMNS} columns or ${MOST_ROWS} rows`, wayOut: 'Keep the years and measures that belong to the plan' });
  return { columns: [], rows: [] };
}

/** `spending (millions of EUR)` is the key spending. */
export function headerOf(text: string): { readonly key: string; readonly unit?: string } {
  const [, key = text, unit] = /^([^(]*?)\s*(?:\(([^)]*)\))?$/.exec(text.trim()) ?? [];
  return { key: key.trim(), ...(unit !== undefined && { unit: unit.trim() }) };
}

function wayOutTo(key: string, keys: readonly string[]): string {
  const near = nearestNames(key, keys);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Name it one of ${keys.join(', ')}, or take it out`;
}

function cellsByKey(fileName: string, cells: readonly GridCell[], byColumn: ReadonlyMap<number, string>, strange: ReadonlySet<number>, problems: Problem[]): ReadonlyMap<string, ScalarNode> {
  const byKey = new Map<string, ScalarNode>();
  for (const cell of cells) {
    const key = byColumn.get(cell.column);
    if (key !== undefined) byKey.set(key, cell);
    else if (!strange.has(cell.column)) problems.push({ code: 'stray-cell', where: `${fileName} ${cell.place}`, what: `"${brief(String(cell.value))}" stands in a column without a name`, wayOut: 'Name the column in the first row, or take the cell out' });
  }
  return byKey;
}
