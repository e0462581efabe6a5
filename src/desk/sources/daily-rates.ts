import { dayNumber, dayOfNumber, RATE_NOT_QUOTED, RATE_NOT_READ, type RateTable, type View } from '#core';

/** What is held of a table of daily rates: its days are its editions. */
export interface DailyRates {
  readonly days: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly currencies: readonly string[];
  /** Rates, and cells that print that there is none. */
  readonly cells: number;
  readonly notQuoted: number;
  readonly copies: readonly { readonly name: string; readonly hash: string; readonly address?: string }[];
}

/** The daily rates that are held up to the view's day; undefined where none is. */
export function dailyRates({ ledger, day }: View): DailyRates | undefined {
  const tables = ledger.rates();
  const days = [...new Set(tables.flatMap((table) => [...table.days]))].filter((each) => each <= dayNumber(day)).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const currencies = [...new Set(tables.flatMap((table) => table.currencies))].sort();
  const { quoted, notQuoted } = cellsUntil(tables, currencies, last);
  return {
    days: days.length,
    firstDay: dayOfNumber(first),
    lastDay: dayOfNumber(last),
    currencies,
    cells: quoted + notQuoted,
    notQuoted,
    copies: tables.map(({ copy }) => copy),
  };
}

const MOST_DAYS = 2 ** 17;

/** What is printed of each currency and day, once: the table that speaks first counts. */
function cellsUntil(tables: readonly RateTable[], currencies: readonly string[], last: number): { readonly quoted: number; readonly notQuoted: number } {
  const cells = new Map<number, boolean>();
  for (const { currencies: own, days, digits } of tables) {
    own.forEach((currency, column) => {
      const from = currencies.indexOf(currency) * MOST_DAYS;
      for (let row = 0; row < days.length && (days[row] as number) <= last; row += 1) {
        const printed = digits[column * days.length + row] as number;
        const cell = from + (days[row] as number);
        if (printed !== RATE_NOT_READ && !cells.has(cell)) cells.set(cell, printed !== RATE_NOT_QUOTED);
      }
    });
  }
  const quoted = [...cells.values()].filter(Boolean).length;
  return { quoted, notQuoted: cells.size - quoted };
}
