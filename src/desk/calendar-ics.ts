import { dateInWords } from '#core';
import type { CalendarAnswer, CalendarEntry } from './calendar.ts';

/**
 * A calendar as iCalendar (RFC 5545): all-day events that take no time in the reader's day. Where only the month or the year is
 * known, the event spans it and says so in its title. The same calendar gives the same text.
 *
 * @param stamp the instant at which the ledger last learned something.
 */
export async function calendarIcs({ asOf, milestones }: CalendarAnswer, stamp: string): Promise<string> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator');
  const book = ical({ name: `Alliance spending commitments, as known on ${asOf}`, prodId: { company: 'Outturn contributors', product: 'Outturn', language: 'EN' } });
  for (const entry of milestones) {
    book.createEvent({
      id: `${entry.id}@outturn`,
      stamp: new Date(stamp),
      start: new Date(entry.firstDay),
      end: dayAfter(entry.lastDay),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(entry),
      description: descriptionOf(entry),
      ...(entry.place && { location: entry.place }),
      ...(/^https?:/.test(entry.source) && { url: entry.source }),
      categories: [{ name: entry.kind }],
      x: { 'X-OUTTURN-CERTAINTY': entry.certainty },
    });
  }
  return `${book.toString().trimEnd()}\r\n`;
}

/** The end of an all-day event is the day after its last. */
function dayAfter(day: string): Date {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}

function summaryOf({ title, date, certainty }: CalendarEntry): string {
  return certainty === 'day' ? title : `${title} (some time in ${dateInWords(date)})`;
}

function descriptionOf({ what, certainty, source }: CalendarEntry): string {
  return [what, ...(certainty === 'day' ? [] : [`Only the ${certainty} is known`]), `Source: ${source}`].join('\n');
}
