import type { CalendarEntry } from '#api/contract';
import type { CalendarInput } from '#chart';
import type { Ask } from '../ask.ts';
import type { Place } from '../place.ts';
import { calendarDetails, calendarHeadline } from '../words/calendar.ts';
import { dateInWords } from '../words/days.ts';
import { typeset } from '../words/typeset.ts';
import { askCalendar } from './questions.ts';

/** The calendar as it could be known on the day. */
export interface CalendarView {
  readonly kind: 'calendar';
  readonly asOf: string;
  readonly headline: string;
  readonly details: readonly string[];
  /** Nearest first, on both sides of the day. */
  readonly ahead: readonly DatedEntry[];
  readonly past: readonly DatedEntry[];
  /** Editions, newest first: the quiet layer. */
  readonly publications: readonly DatedEntry[];
  readonly timeline: CalendarInput;
  /** What lies before the beginning of the timeline. */
  readonly before: readonly DatedEntry[];
}

export type DatedEntry = Pick<CalendarEntry, 'id' | 'date' | 'certainty' | 'firstDay' | 'lastDay' | 'kind' | 'title' | 'what' | 'place' | 'commitment' | 'daysAhead' | 'source'> & { readonly isAhead: boolean };

export async function loadCalendar(ask: Ask, { controls }: Place): Promise<CalendarView> {
  const { asOf, milestones } = await askCalendar(ask, controls);
  const entries = milestones.map(entryView);
  const [dates, publications] = [entries.filter(({ kind }) => kind !== 'publication'), entries.filter(({ kind }) => kind === 'publication')];
  const ahead = dates.filter(({ isAhead }) => isAhead);
  const past = dates.filter(({ isAhead }) => !isAhead).reverse();
  const first = firstOfTimeline(asOf);
  return {
    kind: 'calendar',
    asOf,
    headline: calendarHeadline(asOf, ahead, past),
    details: calendarDetails(ahead, past),
    ahead,
    past,
    publications: publications.reverse(),
    timeline: timelineOf(asOf, first, dates, publications),
    before: dates.filter(({ lastDay }) => lastDay < first),
  };
}

function entryView({ id, date, certainty, firstDay, lastDay, kind, title, what, place, commitment, daysAhead, source, state }: CalendarEntry): DatedEntry {
  return { id, date, certainty, firstDay, lastDay, kind, title: typeset(title), what: typeset(what), ...(place && { place }), ...(commitment && { commitment }), daysAhead, source, isAhead: state === 'ahead' };
}

/** The timeline goes back so many years: far enough for a pledge of ten years and the summit before it. */
const YEARS_BACK = 13;

function firstOfTimeline(day: string): string {
  return `${Number(day.slice(0, 4)) - YEARS_BACK}-01-01`;
}

function timelineOf(day: string, first: string, dates: readonly DatedEntry[], publications: readonly DatedEntry[]): CalendarInput {
  const last = Math.max(Number(day.slice(0, 4)) + 1, ...dates.map(({ lastDay }) => Number(lastDay.slice(0, 4))));
  const shown = dates.filter(({ lastDay }) => lastDay >= first);
  return {
    label: `Timeline: ${shown.length} dates as known on ${dateInWords(day)}, those ahead to the right of the day. The lists below give every date.`,
    day,
    dayWords: dateInWords(day),
    first,
    last: `${last}-12-31`,
    marks: shown.map(({ firstDay, lastDay, title, isAhead }) => ({ firstDay, lastDay, title, isAhead })),
    publications: publications.filter(({ lastDay }) => lastDay >= first).map(({ lastDay }) => lastDay),
  };
}
