import type { Cell, CellValue, Row, Workbook, Worksheet } from 'exceljs';
import type { Sheet, SheetCell, SheetRow } from './importer.ts';

const ROWS_MOST = 1_048_576;

/** Parts of a sheet that hold no values; some make the library expand whole columns cell by cell. */
const UNREAD_PARTS = [
  'cols', 'autoFilter', 'hyperlinks',
  'dataValidations', 'conditionalFormatting', 'drawing',
  'legacyDrawing', 'picture', 'tableParts', 'extLst',
];

/**
 * The sheets of a workbook with every cell that holds something: the stored result of a formula, the plain text of rich
 * text, a date as YYYY-MM-DD, an error with its sign. Of merged cells only the first holds the value.
 *
 * @throws Error where the library cannot read the bytes: check the container first.
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  return (await loadWorkbook(bytes)).worksheets.map(readSheet);
}

/**
 * A workbook as the library holds it, for whoever must tell a formula from a value and a merged cell from a single one.
 *
 * @throws Error where the library cannot read the bytes: check the container first.
 */
export async function loadWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { default: library } = await import('exceljs');
  const workbook = new library.Workbook();
  await workbook.xlsx.load(bytes as unknown as LibraryBuffer, { ignoreNodes: UNREAD_PARTS });
  return workbook;
}

type LibraryBuffer = Parameters<Workbook['xlsx']['load']>[0];

function readSheet(worksheet: Worksheet): Sheet {
  if (worksheet.rowCount > ROWS_MOST) throw new Error(`A sheet has at most ${ROWS_MOST} rows`);
  const rows: SheetRow[] = [];
  worksheet.eachRow((row) => {
    const cells = readCells(row);
    if (cells.length > 0) rows.push({ number: row.number, hidden: row.hidden, cells });
  });
  return { name: worksheet.name, hidden: worksheet.state !== 'visible', rows };
}

function readCells(row: Row): SheetCell[] {
  const cells: SheetCell[] = [];
  row.eachCell((cell, column) => {
    const content = cell.isMerged && cell.master !== cell ? undefined : contentOf(cell.value);
    if (content) cells.push({ address: cell.address, column, ...content, ...decimalsIn(cell, content) });
  });
  return cells;
}

type Content = Pick<SheetCell, 'value' | 'error'>;

function contentOf(value: CellValue): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return { value: dateText(value) };
  if (typeof value === 'string') return textContent(value);
  if (typeof value !== 'object') return { value };
  if ('error' in value) return errorContent(value.error);
  if ('richText' in value) return textContent(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return contentOf(value.text);
  return value.result === undefined ? errorContent('formula without a stored result') : contentOf(value.result);
}

function textContent(text: string): Content | undefined {
  return text.trim() === '' ? undefined : { value: text };
}

function errorContent(error: string): Content {
  return { value: error, error };
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'invalid date';
  return date.toISOString().replace('T00:00:00.000Z', '');
}

function decimalsIn(cell: Cell, { value, error }: Content): { decimals?: number } {
  const decimals = typeof value === 'number' && error === undefined ? decimalsOfFormat(cell.numFmt) : undefined;
  return decimals === undefined ? {} : { decimals };
}

/**
 * The decimals that a plain number format shows; none for percent, dates, scaled and general formats.
 *
 * @example
 * decimalsOfFormat('#,##0.00') // => 2
 * decimalsOfFormat('0.00%') // => undefined
 */
export function decimalsOfFormat(format: string | undefined): number | undefined {
  const [positive = ''] = (format ?? '').split(';');
  const plain = /^[#,0]*0(?:\.(0+))?$/.exec(positive.replace(/[_*\\]./g, '').trim());
  return plain ? (plain[1] ?? '').length : undefined;
}
