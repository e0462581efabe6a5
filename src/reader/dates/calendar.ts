/** A stretch of days, both `YYYY-MM-DD`, the last one included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/**
 * A day so many days later.
 *
 * @example
 * shiftDays('2017-02-28', 1) // => '2017-03-01'
 */
export function shiftDays(day: string, days: number): string {
  return isoOf(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/**
 * The same day so many months later, or the last one of a month that is too short.
 *
 * @example
 * shiftMonths('2017-03-31', -1) // => '2017-02-28'
 * shiftMonths('2017-11-15', 3) // => '2018-02-15'
 */
export function shiftMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(Number(day.slice(8)), lastDayOfMonth(year, month)));
}

/** A day from its numbers. */
export function dayOf(year: number, month: number, day: number): string {
  return `${monthText(year, month)}-${twoDigits(day)}`;
}

/** A month as `YYYY-MM`. */
export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${twoDigits(month)}`;
}

/** A year in four digits; years that no report speaks of are kept within them. */
export function yearText(year: number): string {
  return year >= 1000 && year <= 9999 ? String(year) : String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0');
}

/** The days of a month. */
export function daysOfMonth(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, lastDayOfMonth(year, month)) };
}

/** The days of months in a row. */
export function daysOfMonths(year: number, first: number, count: number): Days {
  const from = dayOf(year, first, 1);
  return { from, to: shiftDays(shiftMonths(from, count), -1) };
}

/** Whether a calendar has a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/**
 * The day of the week, Monday 1 to Sunday 7.
 *
 * @example
 * weekdayOf('2017-03-31') // => 5
 */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Told by rule: a month is looked up several times for each date of a text. */
function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function isoOf(time: number): string {
  const date = new Date(time);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
