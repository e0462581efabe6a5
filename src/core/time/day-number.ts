import type { Day } from './day.ts';

const MILLISECONDS = 86_400_000;

/**
 * A day as the number of days since 1 January 1970.
 *
 * @example
 * dayNumber(parseDay('1970-01-02')) // => 1
 * dayNumber(parseDay('2017-03-31')) // => 17256
 */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);
}

/**
 * The day of a number of days since 1 January 1970.
 *
 * @example
 * dayOfNumber(17256) // => '2017-03-31'
 */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10) as Day;
}
