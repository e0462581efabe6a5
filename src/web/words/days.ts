import { lastDayOfMonth } from '#core';

/** The months, as English writes them. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `13 March 2017`, `October 2016`, `2006`: a date as far as it is known. */
export function dateInWords(date: string): string {
  return joined(date, (month) => month);
}

/** `13 Mar 2017`, for tables and addresses. */
export function dateInShort(date: string): string {
  return joined(date, (month) => month.slice(0, 3));
}

function joined(date: string, monthName: (name: string) => string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return [day === undefined ? undefined : String(Number(day)), monthName(name), year].filter(Boolean).join('\u00a0');
}

/**
 * A day as people type it: `2017-03-31`, `31 March 2017`, `31 Mar 2017`, `March 31, 2017`, `March 2017` (its last day).
 * Anything else comes back as it was typed, for the ledger to refuse with its reason.
 */
export function dayFromTyped(typed: string): string {
  const text = typed.trim().replace(/[\s\u00a0]+/g, ' ');
  const [, dayFirst, monthSecond, yearThird] = /^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  if (monthSecond) return written(yearThird, monthSecond, dayFirst) ?? text;
  const [, monthFirst, daySecond, yearLast] = /^(\p{L}+)\.?(?: (\d{1,2}),?)? (\d{4})$/u.exec(text) ?? [];
  return (monthFirst && written(yearLast, monthFirst, daySecond)) || text;
}

function written(year: string | undefined, monthName: string, day: string | undefined): string | undefined {
  const wanted = monthName.toLowerCase();
  const month = wanted.length < 3 ? 0 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(wanted)) + 1;
  if (month === 0 || year === undefined) return undefined;
  const number = day ?? String(lastDayOfMonth(Number(year), month));
  return `${year}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

const DAY_MS = 86_400_000;

/** How many days lie between two days. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}

/** The day that lies a number of days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
