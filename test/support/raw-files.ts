import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import exceljs from 'exceljs';

/** A cell of a raw file, read by its address and by nothing of ours: what stands there, and in whose row and which year. */
export interface RawCell {
  /** A number, or null where the file has nothing. */
  readonly content: number | null;
  readonly ally: string;
  readonly year: number;
  /** Whatever around the cell tells what it is: headings, column heads, the file's name. */
  readonly what: string;
  /** Where the file tells it. */
  readonly status?: string;
}

/** Reads a cell of an opened raw file by the address that a figure gives. */
export type RawReader = (address: string) => RawCell;

/** Opens a raw file by its name: a workbook, a table of text, the same in gzip, or JSON. */
export async function openRaw(path: string): Promise<RawReader> {
  const name = path.split('/').at(-1) ?? path;
  if (name.endsWith('.xlsx')) return workbookReader(path);
  if (name.endsWith('.json')) return jsonReader(name, JSON.parse(readFileSync(path, 'utf8')) as ChartFile & CzechFile);
  const bytes = readFileSync(path);
  return linesReader(name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/));
}

async function workbookReader(path: string): Promise<RawReader> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return (address) => {
    const [sheetName = '', cellName = ''] = address.split('!');
    const sheet = workbook.getWorksheet(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const cell = sheet.getCell(cellName);
    const [row, column] = [Number(cell.row), Number(cell.col)];
    const textAt = (line: number, at: number): string => textOf(sheet.getCell(line, at));
    const above = Array.from({ length: row - 1 }, (_, index) => row - 1 - index);
    const leftOf = (line: number): string => Array.from({ length: column - 1 }, (_, index) => textAt(line, index + 1)).find((text) => text !== '') ?? '';
    const yearText = above.map((line) => textAt(line, column)).find((text) => /^(19|20)\d\d ?[ef]?$/.test(text)) ?? '';
    const headings = above.filter((line) => textAt(line, column) === '').map(leftOf).filter((text) => text !== '');
    return {
      content: typeof cell.value === 'number' ? cell.value : null,
      ally: leftOf(row),
      year: Number.parseInt(yearText, 10),
      // The heading of the section, and the two lines that head the sheet.
      what: [headings[0], ...headings.slice(-2)].join(' / '),
      status: yearText.endsWith('e') ? 'estimate' : 'actual',
    };
  };
}

function textOf(cell: exceljs.Cell): string {
  if (cell.value === null || (cell.isMerged && cell.master !== cell)) return '';
  return typeof cell.value === 'object' ? JSON.stringify(cell.value) : String(cell.value).trim();
}

function linesReader(name: string, lines: readonly string[]): RawReader {
  const header = fieldsOf(lines[0] ?? '');
  const place = (...names: string[]): number => header.findIndex((head) => names.includes(head.toLowerCase()));
  const ally = place('geo', 'ally', 'country', 'iso3', 'country_stanag');
  const year = place('year', 'actual_year');
  const status = place('status');
  const telling = ['measure', 'indicator', 'unit', 'price_base', 'vintage'].map((head) => place(head)).filter((column) => column >= 0);
  return (address) => {
    const [, line, column] = /^line (\d+), column (\d+)$/.exec(address) ?? [];
    const fields = fieldsOf(lines[Number(line) - 1] ?? '');
    const head = header[Number(column) - 1] ?? '';
    const text = fields[Number(column) - 1] ?? '';
    const inHead = /^(\d{4})(e?)$/.exec(head);
    return {
      content: text === '' || text === 'NA' ? null : Number(text),
      ally: fields[ally] ?? '',
      year: Number(inHead ? inHead[1] : fields[year]),
      what: [name, head, ...telling.map((each) => fields[each])].join(' / '),
      ...(inHead && name.includes('2025e') === false && { status: inHead[2] === 'e' ? 'estimate' : 'actual' }),
      ...(status >= 0 && { status: fields[status] || 'not stated' }),
    };
  };
}

function fieldsOf(line: string): string[] {
  const fields = line.replace(/^\uFEFF/, '').match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return fields.map((field) => field.replace(/,$/, '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));
}

interface ChartFile {
  readonly data?: { readonly values: readonly { readonly country: string; readonly year_label: string; readonly total_pc: number | null }[] };
}

interface CzechFile {
  readonly years: readonly number[];
  readonly estimate_years: readonly number[];
  readonly categories: Readonly<Record<string, CzechRow>>;
  readonly totals: Readonly<Record<string, CzechRow>>;
}

interface CzechRow {
  readonly table: string;
  readonly values: readonly number[];
}

/** Of the Czech rows the address names only the table: the word after `#` tells which of its rows is meant. */
function jsonReader(name: string, file: ChartFile & CzechFile): RawReader {
  return (address) => {
    const [, table = '', entry, wanted = ''] = /^(.+), entry (\d+)(?:#(.+))?$/.exec(address) ?? [];
    const index = Number(entry) - 1;
    const row = file.data?.values[index];
    if (row) return { content: row.total_pc, ally: row.country, year: Number.parseInt(row.year_label, 10), what: name, status: row.year_label.endsWith('e') ? 'estimate' : 'actual' };
    const [key = '', found] = Object.entries({ ...file.categories, ...file.totals }).find(([each, { table: of }]) => `Table ${of}` === table && each.startsWith(wanted)) ?? [];
    const year = file.years[index] ?? 0;
    return { content: found?.values[index] ?? null, ally: 'CZE', year, what: `${table} / ${key}`, status: file.estimate_years.includes(year) ? 'estimate' : 'actual' };
  };
}
