import { refuse } from '#kit';

/** A calendar day as `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly __day: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a day; a day that no calendar has is refused.
 *
 * @throws OutturnError `bad-date`
 * @example
 * parseDay('2017-03-31') // => '2017-03-31'
 */
export function parseDay(text: string, where = 'date'): Day {
  const match = DAY.exec(text.trim());
  if (!match) return refuse('bad-date', `${where} "${text}"`, 'This is not a day', 'Write it as YYYY-MM-DD, such as 2017-03-31');
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const last = month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : 0;
  if (last === 0) return refuse('bad-date', `${where} "${text}"`, 'A year has months 01 to 12', 'Correct the month');
  if (day < 1 || day > last) return refuse('bad-date', `${where} "${text}"`, `That month has days 01 to ${last}`, 'Correct the day');
  return text.trim() as Day;
}

/**
 * The number of days in a month.
 *
 * @example
 * lastDayOfMonth(2016, 2) // => 29
 */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The year of a day.
 *
 * @example
 * yearOf(parseDay('2017-03-31')) // => 2017
 */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * The last day of a year.
 *
 * @example
 * lastDayOfYear(2016) // => '2016-12-31'
 */
export function lastDayOfYear(year: number): Day {
  return `${String(year).padStart(4, '0')}-12-31` as Day;
}

/**
 * The earlier of two days.
 *
 * @example
 * earlierDay(parseDay('2017-03-31'), parseDay('2016-12-31')) // => '2016-12-31'
 */
export function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}
