import { columnLetters } from '#core';
import { refuse } from '#kit';
import type { OpenedFile, Sheet } from '../importer.ts';

/** A table of the outlook, out of a workbook or of text: its header, its rows, and what stands below. */
export interface Grid {
  readonly file: string;
  /** The sheet; text has none. */
  readonly sheet?: string;
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  readonly footer: string;
  /** A place in words: `line 3, column 12`, `WEOApr2017all!L3`. */
  readonly where: (row: number, column?: number) => string;
}

export interface GridRow {
  /** Counted from 1, as the file has it. */
  readonly number: number;
  readonly fields: readonly (string | number | undefined)[];
}

/** The grid of a file: of a workbook, the sheet whose first row the test knows. */
export function gridOf(file: OpenedFile, isHeader: (header: readonly string[]) => boolean): Grid | undefined {
  if (file.kind === 'json') return undefined;
  if (file.kind === 'workbook') {
    const sheets = file.sheets.filter((sheet) => isHeader(headerOf(sheet)));
    if (sheets.length > 1) refuse('two-tables', file.name, `The sheets ${sheets.map(({ name }) => `"${name}"`).join(' and ')} each hold a table of the outlook`, 'Leave one sheet for one import');
    return sheets[0] && sheetGrid(file.name, sheets[0]);
  }
  if (!isHeader(file.header)) return undefined;
  return {
    file: file.name,
    header: file.header,
    rows: file.records.map(({ line, fields }) => ({ number: line, fields })),
    footer: file.footer,
    where: (row, column) => `line ${row}${column === undefined ? '' : `, column ${column}`}`,
  };
}

function sheetGrid(file: string, sheet: Sheet): Grid {
  const all = sheet.rows.slice(1).map(({ number, cells }) => {
    const fields: (string | number | undefined)[] = [];
    for (const { column, value } of cells) fields[column - 1] = typeof value === 'boolean' ? String(value) : value;
    return { number, fields };
  });
  const isRemark = ({ fields }: GridRow): boolean => fields.length === 1;
  return {
    file,
    sheet: sheet.name,
    header: headerOf(sheet),
    rows: all.filter((row) => !isRemark(row)),
    footer: all.filter(isRemark).map(({ fields }) => fields[0]).join('\n'),
    where: (row, column) => `${sheet.name}!${column === undefined ? `row ${row}` : `${columnLetters(column)}${row}`}`,
  };
}

function headerOf(sheet: Sheet): string[] {
  const header: string[] = [];
  for (const { column, value } of sheet.rows[0]?.cells ?? []) header[column - 1] = String(value).trim();
  return Array.from(header, (name) => name ?? '');
}
