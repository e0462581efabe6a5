import { dayNumber, dayOfNumber, parseDay, yearOf, type Day } from '#core';

/**
 * Whether the European Central Bank sets rates on a day: Monday to Friday, but not on the days on which TARGET is closed. These
 * are 1 January and 25 December; since 2000 also Good Friday, Easter Monday, 1 May and 26 December; and the last days of
 * 1999 and 2001. The rates from 1999 to April 2026 keep to it without exception.
 *
 * @example
 * hasRates(parseDay('2017-03-31')) // => true
 * hasRates(parseDay('2017-04-14')) // => false
 */
export function hasRates(day: Day): boolean {
  return !isWeekend(day) && !isClosed(day);
}

const CLOSED_ONCE = ['1999-12-31', '2001-12-31'];

function isWeekend(day: Day): boolean {
  const weekday = (dayNumber(day) + 4) % 7;
  return weekday === 0 || weekday === 6;
}

function isClosed(day: Day): boolean {
  const inYear = day.slice(5);
  if (inYear === '01-01' || inYear === '12-25' || CLOSED_ONCE.includes(day)) return true;
  if (day < '2000') return false;
  const easter = dayNumber(easterSunday(yearOf(day)));
  return inYear === '05-01' || inYear === '12-26' || day === dayOfNumber(easter - 2) || day === dayOfNumber(easter + 1);
}

/** Easter Sunday in the Gregorian calendar, after the algorithm that was printed without a name in Nature in 1876. */
function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const moon = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
  const correction = Math.floor((a + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * correction + 114;
  return parseDay(`${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`);
}
