import { OutturnError, refuse } from '#kit';
import { parseDay, type Day } from '#core';

/**
 * The day of a report as a caller wrote it.
 *
 * @throws OutturnError `bad-date`, `future-date`
 */
export function reportDay(written: string, today: Day, where = 'date'): Day {
  const day = parseDay(written, where);
  return day > today ? refuse('future-date', `${where} "${written}"`, `That day has not come yet: today is ${today}`, 'Give the day on which the report was published') : day;
}

/** The day in a file's name: `2017-03-31-ministers.txt`, `report_20170331.html`; null where it names none. */
export function dayInName(name: string): Day | null {
  for (const match of name.matchAll(/(?<!\d)((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?!\d)/g)) {
    const day = dayOf(`${match[1]}-${match[3]}-${match[4]}`);
    if (day !== null) return day;
  }
  return null;
}

/** The day of an instant as metadata writes it: `2017-03-31T18:05:00+02:00`, `20170331`, `D:20170331180500`. */
export function dayOfInstant(written: string): Day | null {
  const match = /^\s*(?:D:)?(\d{4})-?(\d\d)-?(\d\d)(?!\d*-)/.exec(written);
  if (match) return dayOf(`${match[1]}-${match[2]}-${match[3]}`);
  return dayInWords(written);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Fri, 31 Mar 2017 16:05:00 GMT`, `March 31, 2017`. */
function dayInWords(written: string): Day | null {
  const [, dayFirst, monthAfter, monthFirst, dayAfter, year] = /\b(?:(\d{1,2})\s+([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\.?\s+(\d{1,2})),?\s+(\d{4})\b/i.exec(written) ?? [];
  const month = MONTHS.indexOf((monthAfter ?? monthFirst ?? '').toLowerCase()) + 1;
  if (month === 0) return null;
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${(dayFirst ?? dayAfter ?? '').padStart(2, '0')}`);
}

function dayOf(written: string): Day | null {
  try {
    return parseDay(written);
  } catch (error) {
    if (error instanceof OutturnError) return null;
    throw error;
  }
}
