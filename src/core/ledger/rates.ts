import { compareText, lowerBound } from '#kit';
import type { Figure, Known } from '../figure/figure.ts';
import type { Day } from '../time/day.ts';
import { dayNumber, dayOfNumber } from '../time/day-number.ts';

/** The euro's daily reference rates, as a publication. */
export const ECB_RATES = 'ecb-reference-rates';
/** The currency to whose unit all rates of a table are given. */
export const RATES_BASE = 'EUR';
const TITLE = 'Euro foreign exchange reference rates';

/**
 * Daily rates as one copy has them: a row for each day, a column for each currency, in units of the currency to one euro.
 * Each day's rates are public at the end of that day and are never revised, so they are no editions: the day is.
 */
export interface RateTable {
  /** When this ledger learned it, as an ISO instant: the second clock. */
  readonly loaded: string;
  readonly copy: { readonly name: string; readonly hash: string; readonly address?: string };
  readonly currencies: readonly string[];
  /** For each currency, its column in the copy, counted from 1. */
  readonly columns: readonly number[];
  /** Days with a row, in order, as days since 1 January 1970. */
  readonly days: Int32Array;
  /** For each day, its line in the copy, counted from 1. */
  readonly lines: Uint32Array;
  /** Currency after currency, day after day: the digits of the rate without its point, or one of the two marks of absence. */
  readonly digits: Int32Array;
  /** How many of the digits stand behind the point. */
  readonly decimals: Uint8Array;
}

/** The copy has no rate here that could be read. */
export const RATE_NOT_READ = 0;
/** The copy prints that there is no rate: `N/A`. */
export const RATE_NOT_QUOTED = -1;

/** A day's row before it becomes part of a table. */
export interface RateRow {
  readonly day: Day;
  readonly line: number;
  /** For each currency, digits and decimals. */
  readonly rates: readonly (readonly [digits: number, decimals: number])[];
}

/** A table of rows in any order; a day has one row. */
export function rateTableOf(head: Pick<RateTable, 'loaded' | 'copy' | 'currencies' | 'columns'>, rows: readonly RateRow[]): RateTable {
  const sorted = [...rows].sort((a, b) => compareText(a.day, b.day));
  const cells = head.currencies.flatMap((_, currency) => sorted.map(({ rates }) => rates[currency] ?? ([RATE_NOT_READ, 0] as const)));
  return {
    ...head,
    days: Int32Array.from(sorted, ({ day }) => dayNumber(day)),
    lines: Uint32Array.from(sorted, ({ line }) => line),
    digits: Int32Array.from(cells, ([digits]) => digits),
    decimals: Uint8Array.from(cells, ([, decimals]) => decimals),
  };
}

/** Tables in the order in which they speak: the one that goes on longest first. */
export function inSpeakingOrder(tables: readonly RateTable[]): readonly RateTable[] {
  return [...tables].sort((a, b) => (b.days.at(-1) ?? 0) - (a.days.at(-1) ?? 0) || compareText(a.copy.hash, b.copy.hash));
}

/** The currencies of which any rate is held, by code, the euro among them. */
export function currenciesIn(tables: readonly RateTable[]): readonly string[] {
  return [...new Set([RATES_BASE, ...tables.flatMap(({ currencies }) => currencies)])].sort(compareText);
}

/**
 * The rate of a day as printed, in units of the currency to one euro. Where copies of the day differ, the one that goes on
 * longest speaks and the others are named. `N/A` is not available; a day or a cell that no copy has is not held.
 *
 * @example
 * printedRate(ledgerWithRates.rates(), 'USD', parseDay('2019-01-02')).value // => 1.1
 * printedRate(ledgerWithRates.rates(), 'USD', parseDay('2019-01-05')) // => { missing: 'not held' }
 */
export function printedRate(tables: readonly RateTable[], currency: string, day: Day): Known<Figure> {
  const cells = tables.flatMap((table) => cellIn(table, currency, dayNumber(day)) ?? []);
  const [cell, ...others] = [...cells.filter(isFigure), ...cells.filter((each) => !isFigure(each))];
  if (!cell || cell.digits === RATE_NOT_READ) return { missing: 'not held' };
  if (!isFigure(cell)) return { missing: 'not available', edition: day };
  const { value } = cell;
  const disagreements = others.filter((other) => isFigure(other) && other.value !== value).map((other) => `${other.table.copy.name} has ${other.value}`);
  const { name, hash } = cell.table.copy;
  return {
    value,
    unit: `${currency}_per_${RATES_BASE}`,
    status: 'actual',
    decimals: cell.decimals,
    origin: {
      kind: 'cell',
      table: TITLE,
      edition: { publication: ECB_RATES, edition: day, title: TITLE },
      copy: { name, hash },
      row: day,
      column: currency,
      address: `line ${cell.line}, column ${cell.column}`,
      ...(disagreements.length > 0 && { disagreements }),
    },
  };
}

/**
 * The rate of a day as a bare number, for reckoning over many days; undefined where there is none. The day is a number of
 * days since 1 January 1970.
 *
 * @example
 * rateNumber(ledgerWithRates.rates(), 'USD', dayNumber(parseDay('2019-01-02'))) // => 1.1
 */
export function rateNumber(tables: readonly RateTable[], currency: string, day: number): number | undefined {
  for (const table of tables) {
    const at = placeIn(table, currency, day);
    if (at !== undefined && (table.digits[at] as number) > 0) return valueAt(table, at);
  }
  return undefined;
}

/**
 * The days of a span, both ends included, on which every one of some currencies is quoted, in order.
 *
 * @example
 * quotedDays(ledgerWithRates.rates(), ['USD', 'PLN'], parseDay('2019-01-01'), parseDay('2019-12-31')) // => ['2019-01-02', '2019-12-30']
 */
export function quotedDays(tables: readonly RateTable[], currencies: readonly string[], first: Day, last: Day): Day[] {
  return quotedDayNumbers(tables, currencies, first, last).map(dayOfNumber);
}

/**
 * The same days as numbers of days since 1 January 1970.
 *
 * @example
 * quotedDayNumbers(ledgerWithRates.rates(), ['USD'], parseDay('2019-01-01'), parseDay('2019-01-05')) // => [17898]
 */
export function quotedDayNumbers(tables: readonly RateTable[], currencies: readonly string[], first: Day, last: Day): number[] {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const spans = tables.map(({ days }) => days.subarray(lowerBound(days, from, 0, days.length), lowerBound(days, to + 1, 0, days.length)));
  const days = spans.length === 1 ? [...(spans[0] as Int32Array)] : [...new Set(spans.flatMap((span) => [...span]))].sort((a, b) => a - b);
  return days.filter((day) => currencies.every((currency) => rateNumber(tables, currency, day) !== undefined));
}

interface RateCell {
  readonly table: RateTable;
  readonly digits: number;
  readonly decimals: number;
  readonly value: number;
  readonly line: number;
  readonly column: number;
}

function cellIn(table: RateTable, currency: string, day: number): RateCell | undefined {
  const at = placeIn(table, currency, day);
  if (at === undefined) return undefined;
  const [column, row] = [Math.floor(at / table.days.length), at % table.days.length];
  return { table, digits: table.digits[at] as number, decimals: table.decimals[at] as number, value: valueAt(table, at), line: table.lines[row] as number, column: table.columns[column] as number };
}

/** Where a currency's cell of a day stands in the columns. */
function placeIn({ currencies, days }: RateTable, currency: string, day: number): number | undefined {
  const column = currencies.indexOf(currency);
  if (column < 0) return undefined;
  const row = lowerBound(days, day, 0, days.length);
  return days[row] === day ? column * days.length + row : undefined;
}

function isFigure({ digits }: RateCell): boolean {
  return digits > 0;
}

/** Both numbers are exact, so the quotient is the double that the printed rate is read as. */
function valueAt({ digits, decimals }: RateTable, at: number): number {
  return (digits[at] as number) / 10 ** (decimals[at] as number);
}
