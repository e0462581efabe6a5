import { constantPrices, type PriceBase } from '#core';
import type { Sheet, SheetCell, SheetRow } from '../importer.ts';
import { allyBySipriName } from './countries.ts';

/** What a table of SIPRI's prints. */
export interface Printed {
  readonly indicator: string;
  /** Undefined for the table in local currency, where each row has its own. */
  readonly unit: string | undefined;
  readonly priceBase?: PriceBase;
  readonly multiplier: number;
  /** Whether cells hold fractions of one that are shown as percent. */
  readonly fraction: boolean;
  readonly decimalsMost: number;
}

/** A year and the column that holds it. */
export interface YearColumn {
  readonly year: number;
  readonly column: number;
}

/** A row of an ally. */
export interface AllyRow {
  readonly ally: string;
  readonly number: number;
  /** The currency as printed, in the tables in local currency. */
  readonly currency: string | undefined;
  /** The cells by their column. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** A table by country that has been found in a sheet. */
export interface FoundTable {
  readonly sheet: string;
  /** The first line of the sheet. */
  readonly title: string;
  /** Undefined for a table that the importer does not know. */
  readonly printed: Printed | undefined;
  readonly years: readonly YearColumn[];
  readonly allies: readonly AllyRow[];
  /** How many rows of other countries hold something. */
  readonly others: number;
}

/** Finds the table by country in a sheet: by the cell "Country" in its header and the years beside it. */
export function findTable(sheet: Sheet): FoundTable | undefined {
  const visible = sheet.rows.filter((row) => !row.hidden);
  const at = visible.findIndex((row) => cellSaying(row, 'Country') !== undefined);
  const header = visible[at];
  const years = header ? yearsIn(header) : [];
  if (!header || years.length === 0) return undefined;
  const heading = visible.slice(0, at).flatMap((row) => row.cells.map((cell) => String(cell.value).trim()));
  const country = cellSaying(header, 'Country')?.column ?? 0;
  const currency = cellSaying(header, 'Currency')?.column;
  const filled = visible.slice(at + 1).filter((row) => typeof cellIn(row, country)?.value === 'string' && years.some(({ column }) => cellIn(row, column)));
  const allies = filled.flatMap((row) => allyRow(row, country, currency) ?? []);
  return { sheet: sheet.name, title: heading[0] ?? '', printed: printedUnder(heading), years, allies, others: filled.length - allies.length };
}

/** Whether a table's first line is one of SIPRI's. */
export function isSipri({ title }: FoundTable): boolean {
  return /military expenditure/i.test(title) && /SIPRI/.test(title);
}

function cellSaying(row: SheetRow, word: string): SheetCell | undefined {
  return row.cells.find(({ value }) => typeof value === 'string' && value.trim() === word);
}

function cellIn(row: SheetRow, column: number): SheetCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

function yearsIn(header: SheetRow): YearColumn[] {
  return header.cells
    .map(({ value, column }) => ({ year: Number(value), column }))
    .filter(({ year }) => Number.isInteger(year) && year >= 1900 && year < 2100);
}

function allyRow(row: SheetRow, country: number, currency: number | undefined): AllyRow | undefined {
  const ally = allyBySipriName(String(cellIn(row, country)?.value));
  if (!ally) return undefined;
  const printed = currency === undefined ? undefined : cellIn(row, currency)?.value;
  return {
    ally,
    number: row.number,
    currency: printed === undefined ? undefined : String(printed).trim(),
    cells: new Map(row.cells.map((cell) => [cell.column, cell])),
  };
}

const SPENDING = { indicator: 'military-expenditure', fraction: false };
const SHARE = { unit: 'percent', multiplier: 0, fraction: true, decimalsMost: 4 };

/** What a table prints, from the lines above its header. */
function printedUnder([title = '', ...lines]: readonly string[]): Printed | undefined {
  const constant = /constant \((\d{4})\) US\$ m\./.exec(title)?.[1];
  if (constant) return { ...SPENDING, unit: 'USD', priceBase: constantPrices(Number(constant)), multiplier: 6, decimalsMost: 4 };
  if (/US\$/.test(title) && /current prices/.test(title) && /millions|US\$ m\./.test(title)) {
    return { ...SPENDING, unit: 'USD', priceBase: 'current', multiplier: 6, decimalsMost: 4 };
  }
  if (/percentage of gross domestic product/.test(title)) return { ...SHARE, indicator: 'military-expenditure-share-of-gdp', unit: 'percent_of_gdp' };
  if (/percentage of government spending/.test(title)) {
    return { ...SHARE, indicator: 'military-expenditure-share-of-government-spending', unit: 'percent_of_government_spending' };
  }
  if (/per capita/.test(title) && lines.some((line) => /current US\$/.test(line))) {
    return { indicator: 'military-expenditure-per-person', unit: 'USD_per_person', priceBase: 'current', multiplier: 0, fraction: false, decimalsMost: 4 };
  }
  return /in local currency/.test(title) && lines.some((line) => /for calendar years/.test(line)) ? localCurrency(title, lines) : undefined;
}

function localCurrency(title: string, lines: readonly string[]): Printed {
  const inMillions = [title, ...lines].some((line) => /\bmillions?\b|\bm\./.test(line));
  return { ...SPENDING, unit: undefined, priceBase: 'current', multiplier: inMillions ? 6 : 0, decimalsMost: 0 };
}
