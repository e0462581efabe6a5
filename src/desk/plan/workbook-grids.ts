import type { Cell, CellValue, Worksheet } from 'exceljs';
import { OutturnError, refuse, timesPowerOfTen, type Problem } from '#kit';
import type { ScalarNode } from './document.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';

/** The most elements of XML and merged cells in a plan's workbook: ours have some thousands. */
const MOST_ELEMENTS = 200_000;
const SAVE_ANEW = 'Open it in a spreadsheet program, save it as .xlsx and give that';

/**
 * The sheets of a workbook as grids. Formulas, merged cells and errors are told by their cells, except in sheets that are only
 * looked at by people.
 *
 * @param isUnread whether a sheet is not read.
 * @throws OutturnError where the bytes are no workbook that can be read.
 */
export async function workbookGrids(fileName: string, bytes: Uint8Array, isUnread: (name: string) => boolean, problems: Problem[]): Promise<Grid[]> {
  const sheets = await worksheetsOf(fileName, bytes);
  return sheets.filter(({ name }) => !isUnread(name)).map((sheet) => gridOf(fileName, sheet, problems));
}

async function worksheetsOf(fileName: string, bytes: Uint8Array): Promise<readonly Worksheet[]> {
  const { checkWorkbookZip, loadWorkbook } = await import('#sources');
  try {
    await checkWorkbookZip(fileName, bytes, MOST_ELEMENTS);
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    const { code, where, what } = error.problem;
    return refuse(code, where, what, SAVE_ANEW);
  }
  const book = await loadWorkbook(bytes).catch(() => undefined);
  return book?.worksheets ?? refuse('unreadable-workbook', fileName, 'The zip container is whole, but no workbook could be read from it', SAVE_ANEW);
}

function gridOf(fileName: string, sheet: Worksheet, problems: Problem[]): Grid {
  const name = `sheet ${sheet.name}`;
  const tell = (at: string, code: string, what: string, wayOut: string): void => void problems.push({ code, where: `${fileName} ${name}, ${at}`, what, wayOut });
  for (const range of mergesIn(sheet)) tell(`cells ${range}`, 'merged-cells', 'These cells are merged, and a merged cell belongs to no one row and column', 'Unmerge them and write the value into each cell that it is meant for');
  const rows: GridRow[] = [];
  sheet.eachRow((row) => {
    const cells: GridCell[] = [];
    row.eachCell((cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      const content = contentOf(cell, tell);
      if (content) cells.push({ kind: 'scalar', place: `${name}, cell ${cell.address}`, column, ...content });
    });
    if (cells.length > 0) rows.push({ place: `${name}, row ${row.number}`, cells });
  });
  return { name: sheet.name, rows };
}

function mergesIn({ model }: Worksheet): readonly string[] {
  const { merges } = model as { readonly merges?: readonly string[] };
  return merges ?? [];
}

type Content = Pick<ScalarNode, 'value' | 'isPercent'>;
type Tell = (at: string, code: string, what: string, wayOut: string) => void;

function contentOf(cell: Cell, tell: Tell): Content | undefined {
  const { value } = cell;
  if (cell.formula || isFormula(value)) return void tell(`cell ${cell.address}`, 'formula', `Here stands a formula${cell.formula ? `, ${cell.formula.slice(0, 60)}` : ''}, and results of formulas are not taken`, 'Copy it and paste it as a value');
  if (isError(value)) return void tell(`cell ${cell.address}`, 'error-cell', `Here stands the error ${value.error}`, 'Correct the cell');
  return typeof value === 'number' ? numberOf(value, cell.numFmt) : plainOf(value);
}

function isFormula(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function isError(value: CellValue): value is Extract<CellValue, { readonly error: unknown }> {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** A number as the cell shows it: 0.025 in a cell of percent is 2.5. */
function numberOf(value: number, format: string | undefined): Content {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%') ? { value: timesPowerOfTen(value, 2), isPercent: true } : { value };
}

function plainOf(value: CellValue): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return { value: Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString().replace('T00:00:00.000Z', '') };
  if (typeof value === 'string') return value.trim() === '' ? undefined : { value };
  if (typeof value === 'boolean' || typeof value === 'number') return { value };
  if ('richText' in value) return plainOf(value.richText.map(({ text }) => text).join(''));
  return 'text' in value ? plainOf(value.text) : undefined;
}
