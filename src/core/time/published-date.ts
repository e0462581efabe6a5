import { refuse } from '#kit';
import { lastDayOfMonth, lastDayOfYear, parseDay, type Day } from './day.ts';

/** How exactly a date is known. */
export type Certainty = 'day' | 'month' | 'year';

/** A date as far as it is known, and the day from which it counts. */
export interface PublishedDate {
  /** As known: `2017-03-13`, `2016-10` or `2006`. */
  readonly text: string;
  readonly certainty: Certainty;
  /** The last day that the text can mean: nobody can be said to have known it earlier. */
  readonly knownFrom: Day;
}

/**
 * Reads a date known to the day, the month or the year. A date known to the month counts from the month's last day, one
 * known to the year from the year's last day.
 *
 * @throws OutturnError `bad-date`
 * @example
 * publishedDate('2016-10') // => { text: '2016-10', certainty: 'month', knownFrom: '2016-10-31' }
 * publishedDate('2017-03-13').knownFrom // => '2017-03-13'
 */
export function publishedDate(written: string, where = 'date of publication'): PublishedDate {
  const text = written.trim();
  if (/^\d{4}$/.test(text)) return { text, certainty: 'year', knownFrom: lastDayOfYear(Number(text)) };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (!month) return { text, certainty: 'day', knownFrom: parseDay(text, where) };
  const [year, number] = [Number(month[1]), Number(month[2])];
  if (number < 1 || number > 12) return refuse('bad-date', `${where} "${text}"`, 'A year has months 01 to 12', 'Correct the month');
  const last = lastDayOfMonth(year, number);
  return { text, certainty: 'month', knownFrom: parseDay(`${text}-${String(last).padStart(2, '0')}`, where) };
}

/**
 * Whether the world could know by the end of a day what bears a date: nothing that is known to the month only is known before
 * the month is over.
 *
 * @throws OutturnError `bad-date`
 * @example
 * isKnownBy('2016-10', parseDay('2016-10-30')) // => false
 * isKnownBy('2017-03-13', parseDay('2017-03-13')) // => true
 */
export function isKnownBy(written: string, day: Day, where?: string): boolean {
  return publishedDate(written, where).knownFrom <= day;
}
