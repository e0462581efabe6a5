import type { Period } from '../quantities/words/sense.ts';
import { dayOf, daysOfMonths, shiftDays, shiftMonths, weekdayOf, type Days } from './calendar.ts';

/**
 * The days of the period that holds a day, or of one so many periods later. Weeks begin on Monday.
 *
 * @example
 * daysOfPeriod('2017-03-31', 'week', 1) // => { from: '2017-04-03', to: '2017-04-09' }
 * daysOfPeriod('2017-03-31', 'quarter', -1) // => { from: '2016-10-01', to: '2016-12-31' }
 * daysOfPeriod('2017-03-31', 'decade', 0) // => { from: '2010-01-01', to: '2019-12-31' }
 */
export function daysOfPeriod(day: string, period: Period, shift: number): Days {
  const year = Number(day.slice(0, 4));
  if (period === 'decade' || period === 'century') {
    const length = period === 'decade' ? 10 : 100;
    const first = year - (year % length) + shift * length;
    return { from: dayOf(first, 1, 1), to: dayOf(first + length - 1, 12, 31) };
  }
  if (period === 'year') return daysOfMonths(year + shift, 1, 12);
  if (period === 'month' || period === 'quarter') return monthsOf(shiftMonths(`${day.slice(0, 7)}-01`, period === 'month' ? shift : shift * 3), period === 'month' ? 1 : 3);
  if (period === 'week' || period === 'weekend' || period === 'fortnight') return weekOf(shiftDays(day, shift * 7), period === 'weekend');
  return { from: shiftDays(day, shift), to: shiftDays(day, shift) };
}

function monthsOf(day: string, count: number): Days {
  const month = Number(day.slice(5, 7));
  return daysOfMonths(Number(day.slice(0, 4)), month - ((month - 1) % count), count);
}

function weekOf(day: string, isEnd: boolean): Days {
  const monday = shiftDays(day, 1 - weekdayOf(day));
  return isEnd ? { from: shiftDays(monday, 5), to: shiftDays(monday, 6) } : { from: monday, to: shiftDays(monday, 6) };
}
