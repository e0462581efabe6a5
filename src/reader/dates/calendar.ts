/** A stretch of days, both `YYYY-MM-DD`, the last one included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * A day so many days later.
 *
 * @example
 * shiftDays('2017-02-28', 1) // => '2017-03-01'
 */
export function shiftDays(day: string, days: number): string {
  return dayAt(daysTo(day) + days);
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
  return ((daysTo(day) + 2) % 7) + 1;
}

/**
 * Days from one day to another, below 0 where it is the earlier one.
 *
 * @example
 * daysBetween('2017-02-28', '2017-03-31') // => 31
 */
export function daysBetween(from: string, to: string): number {
  return daysTo(to) - daysTo(from);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Told by rule: a month is looked up several times for each date of a text. */
function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const DAYS_OF_FOUR_CENTURIES = 146_097;

/** Days since 1 March of the year 0, from which leap days end their years: reckoned, since making dates of a text takes longer. */
function daysTo(day: string): number {
  const month = digitsOf(day, 5, 7);
  const year = digitsOf(day, 0, 4) - (month <= 2 ? 1 : 0);
  return 365 * year + leapDays(year) + daysOfMonthsFromMarch((month + 9) % 12) + digitsOf(day, 8, 10) - 1;
}

function dayAt(days: number): string {
  const era = Math.floor(days / DAYS_OF_FOUR_CENTURIES);
  const rest = days - era * DAYS_OF_FOUR_CENTURIES;
  const year = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365);
  const dayOfYear = rest - (365 * year + leapDays(year));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return dayOf(year + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, dayOfYear - daysOfMonthsFromMarch(month) + 1);
}

function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days of so many months from the first of March on. */
function daysOfMonthsFromMarch(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}

function digitsOf(day: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + day.charCodeAt(at) - 0x30;
  return value;
}
