import { capitalise, countInWords } from '#kit';
import type { DatedEntry } from '../load/calendar.ts';
import { dateInWords } from './days.ts';

/** The finding of the calendar: what comes next, seen from the day. */
export function calendarHeadline(day: string, ahead: readonly DatedEntry[], past: readonly DatedEntry[]): string {
  const [next] = ahead;
  if (next) return `Next after ${dateInWords(day)}: ${next.title}, ${distance(next)}`;
  return past.length > 0 ? `Nothing was known to lie ahead on ${dateInWords(day)}` : `No date is on record that was known on ${dateInWords(day)}`;
}

/** How many dates lie on either side, and which of them is known only roughly. */
export function calendarDetails(ahead: readonly DatedEntry[], past: readonly DatedEntry[]): string[] {
  const rough = ahead.filter(({ certainty }) => certainty !== 'day').length;
  const sides = `${capitalise(countInWords(ahead.length))} ${ahead.length === 1 ? 'date' : 'dates'} ahead, ${countInWords(past.length)} past, as the world could know them on that day.`;
  return [sides, ...(rough > 0 ? [`Of those ahead, ${countInWords(rough)} ${rough === 1 ? 'has' : 'have'} a month or a year only.`] : [])];
}

/** `in 55 days`, `125 days ago`, `that day`; where only a month or a year is known, that. */
export function distance({ date, daysAhead, certainty, isAhead }: Pick<DatedEntry, 'date' | 'daysAhead' | 'certainty' | 'isAhead'>): string {
  if (daysAhead === null) return certainty === 'month' ? `some time in ${dateInWords(date)}` : isAhead ? `by the end of ${date}` : `in ${date}`;
  if (daysAhead === 0) return 'that day';
  const days = Math.abs(daysAhead);
  const words = `${days.toLocaleString('en')}\u00a0${days === 1 ? 'day' : 'days'}`;
  return daysAhead > 0 ? `in ${words}` : `${words} ago`;
}
