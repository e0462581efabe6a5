import type { Writable } from 'node:stream';
import { refuse } from '#kit';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import { EXPORT_COLUMNS, type ColumnType, type ExportColumn, type ExportRow } from './columns.ts';
import type { ExportAbout } from './about.ts';
import { setZipTimes } from './zip-times.ts';

/** What a sheet holds at most, less its header. */
const MOST_ROWS = 2 ** 20 - 1;
/** Beyond so many rows figures carry no comments: the columns tell the same, and spreadsheets open comments slowly. */
const MOST_COMMENTS = 2_000;
/** After so many rows what waits for the compressor is awaited. */
const ROWS_AT_ONCE = 500;

/**
 * Rows as a workbook: a sheet about the export, and the figures with typed cells, number formats at the printed decimals, a
 * frozen header and a filter. Text is written as text, whatever it begins with. The same rows give the same bytes.
 *
 * @throws OutturnError `too-many-rows`
 */
export async function writeXlsx(path: string, rows: Iterable<ExportRow>, about: ExportAbout): Promise<void> {
  const { default: library } = await import('exceljs');
  const created = new Date(about.created);
  const book = new library.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
  Object.assign(book, { creator: 'Outturn', lastModifiedBy: 'Outturn', created, modified: created });
  addAbout(book, about);
  await addFigures(book, rows);
  await book.commit();
  setZipTimes(path);
}

function addAbout(book: Workbook, about: ExportAbout): void {
  const sheet = book.addWorksheet('About');
  sheet.columns = [{ width: 26 }, { width: 120 }];
  for (const [head, text] of aboutLines(about)) addLine(sheet, head, text);
  sheet.commit();
}

function addLine(sheet: Worksheet, head: string, text: string): void {
  const row = sheet.addRow([head, text]);
  row.getCell(1).style = HEAD;
  row.getCell(2).style = WRAPPED;
  row.commit();
}

function aboutLines({ title, description, version, asOf, created, citation, publications }: ExportAbout): [string, string][] {
  return [
    ['Title', title],
    ['What it is', description],
    ['As known on', asOf],
    ['Version', version],
    ['Ledger last changed', created],
    ['Cite as', citation],
    ...publications.flatMap(({ publisher, name, newestEdition, address, licence, attribution }): [string, string][] => [
      [`${publisher}: ${name}`, `${address}; newest edition known by then: ${newestEdition}`],
      ['Licence', licence],
      ['Attribution', attribution],
    ]),
    ...EXPORT_COLUMNS.map((column): [string, string] => [`Column ${column.name}`, column.description]),
  ];
}

async function addFigures(book: Workbook, rows: Iterable<ExportRow>): Promise<void> {
  const sheet = book.addWorksheet('Figures', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = EXPORT_COLUMNS.map(({ name, type }) => ({ header: name, key: name, width: WIDTHS[type] }));
  sheet.getRow(1).eachCell((cell) => { cell.style = HEAD; });
  sheet.getRow(1).commit();
  let count = 0;
  const waiting: ExportRow[] = [];
  for (const row of rows) {
    count += 1;
    if (count > MOST_ROWS) return refuse('too-many-rows', 'xlsx', `A sheet holds ${MOST_ROWS} rows, and there are more`, 'Export fewer indicators, or write csv or parquet');
    if (count <= MOST_COMMENTS) waiting.push(row);
    else {
      for (const first of waiting.splice(0)) addFigure(sheet, first, false);
      addFigure(sheet, row, false);
    }
    if (count % ROWS_AT_ONCE === 0) await compressed(sheet);
  }
  for (const row of waiting) addFigure(sheet, row, true);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: EXPORT_COLUMNS.length } };
  sheet.commit();
}

/**
 * Waits until the compressor has taken what was written: the library itself writes on regardless, and memory would grow with the
 * sheet. A write of nothing is answered when all before it has gone through.
 */
async function compressed(sheet: Worksheet): Promise<void> {
  const { stream } = sheet as unknown as { readonly stream: { readonly pipes: readonly Writable[] } };
  await Promise.all(stream.pipes.map((pipe) => new Promise((resolve) => { pipe.write(NOTHING, resolve); })));
}

const NOTHING = Buffer.alloc(0);

function addFigure(sheet: Worksheet, figure: ExportRow, hasComment: boolean): void {
  const row = sheet.addRow(EXPORT_COLUMNS.map((column) => valueIn(figure, column)));
  EXPORT_COLUMNS.forEach(({ name, type }, at) => {
    if (type === 'day') row.getCell(at + 1).style = DAY;
    else if (type === 'number' && figure[name] !== null) row.getCell(at + 1).style = numberStyle(decimalsIn(figure, name));
  });
  if (hasComment && figure.value !== null) addComment(row.getCell(VALUE_AT), figure);
  row.commit();
}

function addComment(cell: Cell, { edition_title: title, edition, table, address, copy_name: copy }: ExportRow): void {
  cell.note = `${title}, edition of ${edition}: ${table}; ${copy}, ${address}`;
}

/** What a cell holds; for an empty field no cell is made. */
function valueIn(row: ExportRow, { name, type }: ExportColumn): string | number | Date | undefined {
  const value = row[name] ?? undefined;
  return type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

/** The decimals that a number of a row is shown with; what a copy holds beyond them is shown as it is. */
function decimalsIn({ decimals, multiplier }: ExportRow, name: keyof ExportRow): number | undefined {
  if (name === 'held_value') return undefined;
  return Math.max(0, name === 'value' ? decimals - multiplier : decimals);
}

const VALUE_AT = EXPORT_COLUMNS.findIndex(({ name }) => name === 'value') + 1;
const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 22, number: 18, integer: 10, year: 8, day: 12 };
const HEAD = { font: { bold: true } };
const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const;
const DAY = { numFmt: 'yyyy-mm-dd' };
const NUMBER_STYLES = new Map<number | undefined, { readonly numFmt: string }>();

/** One style for each number of decimals: the library numbers styles by the object. */
function numberStyle(decimals: number | undefined): { readonly numFmt: string } {
  const known = NUMBER_STYLES.get(decimals);
  if (known) return known;
  const style = { numFmt: decimals === undefined ? 'General' : decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
  NUMBER_STYLES.set(decimals, style);
  return style;
}
