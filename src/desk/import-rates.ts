import { dayOfNumber, type RateTable } from '#core';
import { timesPowerOfTen } from '#kit';
import { readRates } from '#record';
import type { ImportAnswer } from './import-file.ts';
import type { OpenOutturn } from './open.ts';
import { segmentsFolder } from './places.ts';

/** Whether a file of daily exchange rates is held already, and where. */
export function ratesHeld({ ledger, places }: OpenOutturn, hash: string): ImportAnswer['result'] | undefined {
  const holds = (tables: readonly RateTable[]): boolean => tables.some(({ copy }) => copy.hash === hash);
  if (!holds(ledger.rates())) return undefined;
  return holds(readRates(segmentsFolder(places))) ? 'already imported' : 'already in the built-in record';
}

/** How many rates a table has. */
export function countRates({ digits }: RateTable): number {
  return digits.reduce((count, each) => count + (each > 0 ? 1 : 0), 0);
}

/** Where a table and those that are held have different rates of one day, a sentence for each: such rates are never revised. */
export function differingRates(table: RateTable, held: readonly RateTable[]): string[] {
  return held.flatMap((other) => table.currencies.flatMap((currency) => differences(currency, ratesOf(table, currency), other)));
}

function differences(currency: string, rates: ReadonlyMap<number, number>, other: RateTable): string[] {
  return [...ratesOf(other, currency)].flatMap(([day, rate]) => {
    const own = rates.get(day);
    return own === undefined || own === rate ? [] : [`${currency}, ${dayOfNumber(day)}: the file has ${own}, ${other.copy.name} has ${rate}`];
  });
}

/** The rates of a currency that a table has, by day. */
export function ratesOf({ currencies, days, digits, decimals }: RateTable, currency: string): Map<number, number> {
  const rates = new Map<number, number>();
  const column = currencies.indexOf(currency);
  if (column < 0) return rates;
  days.forEach((day, row) => {
    const at = column * days.length + row;
    const written = digits[at] as number;
    if (written > 0) rates.set(day, timesPowerOfTen(written, -(decimals[at] as number)));
  });
  return rates;
}
