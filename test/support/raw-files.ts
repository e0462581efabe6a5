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
  if (name.endsWith('.json')) return jsonReader(name, JSON.parse(readFileSync(path, 'utf8')) as ChartFile & CzechFile & OutlookFile);
  const bytes = readFileSync(path);
  if (name.endsWith('.tsv')) return linesReader(name, bytes.toString('latin1').split(/\r?\n/).map((line) => line.split('\t')));
  return linesReader(name, (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/).map(fieldsOf));
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
    if (textAt(1, 1) === 'WEO Country Code') return outlookCell(cell.value, (at) => textAt(row, at), Number(textAt(1, column)), sheet.columnCount);
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

/** A row of the outlook's table of all countries: code of the country in B, of the subject in C, the last actual year at its end. */
function outlookCell(value: exceljs.CellValue, textAt: (column: number) => string, year: number, last: number): RawCell {
  return {
    content: typeof value === 'number' ? value : contentOf(typeof value === 'string' ? value : ''),
    ally: textAt(2),
    year,
    what: `/ ${textAt(3)} / ${textAt(7)}`,
    status: statusAfter(textAt(last), year),
  };
}

/** A number with or without thousands separators; null for every sign that there is none. */
function contentOf(text: string): number | null {
  return /\d/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function statusAfter(lastActual: string, year: number): string {
  return /\d/.test(lastActual) ? (year <= Number(lastActual) ? 'actual' : 'forecast') : 'not stated';
}

function textOf(cell: exceljs.Cell): string {
  if (cell.value === null || (cell.isMerged && cell.master !== cell)) return '';
  return typeof cell.value === 'object' ? JSON.stringify(cell.value) : String(cell.value).trim();
}

function linesReader(name: string, lines: readonly (readonly string[])[]): RawReader {
  const header = lines.find((fields) => fields.filter((field) => field !== '').length > 2) ?? [];
  const place = (...names: string[]): number => header.findIndex((head) => names.includes(head.toLowerCase()));
  const ally = place('geo', 'ally', 'country', 'iso3', 'country_stanag', 'country code', 'donor', 'name');
  const year = place('year', 'actual_year', 'date');
  const status = place('status');
  const lastActual = place('estimates start after');
  const telling = ['measure', 'indicator', 'weo subject code', 'indicator code', 'unit', 'units', 'price_base', 'vintage'].map((head) => place(head)).filter((column) => column >= 0);
  return (address) => {
    const [, line, column] = /^line (\d+), column (\d+)$/.exec(address) ?? [];
    const fields = lines[Number(line) - 1] ?? [];
    const head = header[Number(column) - 1] ?? '';
    const text = fields[Number(column) - 1] ?? '';
    const inHead = /^(\d{4})(e?)$/.exec(head);
    return {
      content: contentOf(text),
      ally: fields[ally] ?? '',
      year: Number.parseInt((inHead ? inHead[1] : fields[year]) ?? '', 10),
      what: [name, head, ...telling.map((each) => fields[each])].join(' / '),
      ...(inHead && lastActual >= 0 && { status: statusAfter(fields[lastActual] ?? '', Number(head)) }),
      ...(inHead && lastActual < 0 && place('indicator code') < 0 && name.includes('2025e') === false && { status: inHead[2] === 'e' ? 'estimate' : 'actual' }),
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

interface OutlookFile {
  readonly economies?: Readonly<Record<string, { readonly series: Readonly<Record<string, { readonly values: Readonly<Record<string, number>>; readonly latestActualAnnualData: string }>> }>>;
}

interface CzechRow {
  readonly table: string;
  readonly values: readonly number[];
}

/** Of the Czech rows the address names only the table: the word after `#` tells which of its rows is meant. */
function jsonReader(name: string, file: ChartFile & CzechFile & OutlookFile): RawReader {
  return (address) => {
    const [, table = '', entry, wanted = ''] = /^(.+), entry (\d+)(?:#(.+))?$/.exec(address) ?? [];
    const index = Number(entry) - 1;
    const [, code = '', country = ''] = /^World Economic Outlook .*, (\w+)\.(\w+)$/.exec(table) ?? [];
    const series = file.economies?.[country]?.series[code];
    if (series) {
      const [year = '', value = null] = Object.entries(series.values)[index] ?? [];
      return { content: value, ally: country, year: Number(year), what: `/ ${code} /`, status: statusAfter(series.latestActualAnnualData, Number(year)) };
    }
    const row = file.data?.values[index];
    if (row) return { content: row.total_pc, ally: row.country, year: Number.parseInt(row.year_label, 10), what: name, status: row.year_label.endsWith('e') ? 'estimate' : 'actual' };
    const [key = '', found] = Object.entries({ ...file.categories, ...file.totals }).find(([each, { table: of }]) => `Table ${of}` === table && each.startsWith(wanted)) ?? [];
    const year = file.years[index] ?? 0;
    return { content: found?.values[index] ?? null, ally: 'CZE', year, what: `${table} / ${key}`, status: file.estimate_years.includes(year) ? 'estimate' : 'actual' };
  };
}
