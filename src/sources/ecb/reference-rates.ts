import { ECB_RATES, parseDay, rateTableOf, type Day, type RateRow } from '#core';
import { OutturnError, type Outcome, type Problem } from '#kit';
import { refuseDate, type Importer, type OpenedTable, type Parsed, type TextRecord } from '../importer.ts';
import { cellNotRead, lineNotRead } from '../problems.ts';
import { columnsLacking, daysLacking, dayTwice, outOfOrder } from './problems.ts';
import { readRate, type ReadRate } from './rate-field.ts';

/** The currencies that allies have or had since 1999, beside the euro; the European Central Bank quotes no others of them. */
const CURRENCIES = ['USD', 'GBP', 'PLN', 'TRY', 'TRL', 'CAD', 'DKK', 'NOK', 'SEK', 'CZK', 'HUF', 'RON', 'ROL', 'BGN', 'HRK', 'ISK', 'SKK', 'SIT', 'EEK', 'LTL', 'LVL'];

/** Daily reference rates of the European Central Bank: a line a day, a column a currency, in units to one euro. */
export const ecbReferenceRates: Importer = {
  id: 'ecb-reference-rates',
  publication: ECB_RATES,
  looksLike: 'daily reference rates of the European Central Bank (columns Date, USD, JPY …), or the zip that holds them',
  recognises: (file) => file.kind === 'table' && file.header[0] === 'Date' && file.header.slice(1).every((head) => /^([A-Z]{3})?$/.test(head)) && CURRENCIES.filter((each) => file.header.includes(each)).length >= 5,
  parse: (file, { published }) => {
    if (published) refuseDate(file, published);
    return file.kind === 'table' ? readRates(file) : { value: undefined, problems: [] };
  },
};

interface Reading {
  readonly file: OpenedTable;
  readonly currencies: readonly string[];
  /** For each currency, its column, counted from 1. */
  readonly columns: readonly number[];
  readonly rows: Map<Day, RateRow>;
  readonly problems: Problem[];
}

function readRates(file: OpenedTable): Outcome<Parsed | undefined> {
  const currencies = CURRENCIES.filter((each) => file.header.includes(each));
  const reading: Reading = { file, currencies, columns: currencies.map((each) => file.header.indexOf(each) + 1), rows: new Map(), problems: [] };
  reading.problems.push(...columnsLacking(file, CURRENCIES.filter((each) => !currencies.includes(each))), ...currencies.flatMap((each) => columnTwice(file, each)));
  for (const record of file.records) readRecord(reading, record);
  const rows = [...reading.rows.values()];
  reading.problems.push(...outOfOrder(file, rows), ...daysLacking(file, rows));
  return { value: parsedOf(reading, rows), problems: reading.problems };
}

function parsedOf({ file, currencies, columns }: Reading, rows: readonly RateRow[]): Parsed {
  const last = rows.map(({ day }) => day).reduce((latest: string, day) => (day > latest ? day : latest), '');
  const copy = { name: file.name, hash: file.hash };
  return {
    editions: last ? [{ publication: ECB_RATES, date: last, title: 'Euro foreign exchange reference rates' }] : [],
    copies: [{ ...copy, kind: 'tables', format: 'lines' }],
    observations: [],
    ...(last && { rates: rateTableOf({ loaded: '', copy, currencies, columns }, rows) }),
  };
}

function columnTwice(file: OpenedTable, currency: string): Problem[] {
  const second = file.header.indexOf(currency, file.header.indexOf(currency) + 1);
  return second < 0 ? [] : [cellNotRead(`${file.name}, header, column ${second + 1}`, 'A currency that no column before it has', currency)];
}

function readRecord(reading: Reading, { fields, line }: TextRecord): void {
  const day = dayIn(fields[0] ?? '');
  if (!day) {
    reading.problems.push(lineNotRead(`${reading.file.name}, line ${line}, column 1`, `"${(fields[0] ?? '').slice(0, 20)}" is no day written as YYYY-MM-DD`));
    return;
  }
  const rates = reading.columns.map((column, index) => rateIn(reading, fields[column - 1] ?? '', { line, column, currency: reading.currencies[index] as string }));
  const known = reading.rows.get(day);
  if (!known) reading.rows.set(day, { day, line, rates });
  else reading.rows.set(day, agreed(reading, known, { day, line, rates }));
}

/** Of a day that two lines have, only the rates on which they agree are kept. */
function agreed({ file, currencies, problems }: Reading, first: RateRow, second: RateRow): RateRow {
  const same = first.rates.map(([digits, decimals], at) => digits * 10 ** -decimals === (second.rates[at]?.[0] ?? 0) * 10 ** -(second.rates[at]?.[1] ?? 0));
  problems.push(dayTwice(file, first, second, currencies.filter((_, at) => !same[at])));
  return { ...first, rates: first.rates.map((rate, at): ReadRate => (same[at] ? rate : [0, 0])) };
}

function rateIn({ file, problems }: Reading, text: string, { line, column, currency }: { readonly line: number; readonly column: number; readonly currency: string }): ReadRate {
  const rate = readRate(text);
  if (rate) return rate;
  problems.push(cellNotRead(`${file.name}, line ${line}, column ${column}`, `A rate of ${currency} above zero with a decimal point, or N/A,`, text));
  return [0, 0];
}

function dayIn(text: string): Day | undefined {
  try {
    return parseDay(text, 'date');
  } catch (error) {
    if (error instanceof OutturnError) return undefined;
    throw error;
  }
}
