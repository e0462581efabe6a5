import { DASH, HYPHEN, PERCENT } from '../scan/characters.ts';
import { codeAt, is, isClosed, isJoint, isMark, isNumber, isWord, lowerAt, pastHyphen, phraseBefore, senseAt, sliceOf, touches, type Reading } from '../quantities/reading.ts';
import { isDay } from './calendar.ts';
import type { WrittenDate } from './written-date.ts';
import { COUNTED } from '../quantities/words/vocabulary.ts';

const YEAR_FIRST = 1900;
const YEAR_LAST = 2099;

/** The year that a token tells by its digits alone. */
export function yearAt(reading: Reading, token: number): number | undefined {
  const year = plainNumber(reading, token, 4);
  return year >= YEAR_FIRST && year <= YEAR_LAST ? year : undefined;
}

/** The day of a month that a token can be; 0 for none. */
export function dayNumber(reading: Reading, token: number): number {
  const one = plainNumber(reading, token, 1);
  const day = one >= 0 ? one : plainNumber(reading, token, 2);
  return day >= 1 && day <= 31 ? day : 0;
}

/** A number of so many digits and nothing else; −1 for others. */
function plainNumber(reading: Reading, token: number, digits: number): number {
  if (!isNumber(reading, token)) return -1;
  const start = reading.start[token] as number;
  if ((reading.end[token] as number) - start !== digits) return -1;
  let value = 0;
  for (let at = start; at < start + digits; at += 1) {
    const code = reading.text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return -1;
    value = value * 10 + code - 0x30;
  }
  return value;
}

/** `2017-03-31`, `31.03.2017`, `31/03/2017`. */
export function writtenDay(reading: Reading, token: number): WrittenDate | undefined {
  const length = (reading.end[token] as number) - (reading.start[token] as number);
  if (length === 4) return isoDay(reading, token);
  return length <= 2 ? slashedDay(reading, token) : dottedDay(reading, token);
}

function isoDay(reading: Reading, token: number): WrittenDate | undefined {
  const year = yearAt(reading, token);
  if (year === undefined || !isJoint(reading, token + 1) || !isJoint(reading, token + 3)) return undefined;
  const [month, day] = [plainNumber(reading, token + 2, 2), plainNumber(reading, token + 4, 2)];
  return isDay(year, month, day) ? { first: token, next: token + 5, year, month, day } : undefined;
}

function dottedDay(reading: Reading, token: number): WrittenDate | undefined {
  const length = (reading.end[token] as number) - (reading.start[token] as number);
  if (length < 8 || length > 10) return undefined;
  const [day = 0, month = 0, year = 0, more] = sliceOf(reading, token, token + 1).split('.').map(Number);
  const isDate = more === undefined && year >= YEAR_FIRST && year <= YEAR_LAST && isDay(year, month, day);
  return isDate ? { first: token, next: token + 1, year, month, day } : undefined;
}

/** Day before month, unless that is no date. */
function slashedDay(reading: Reading, token: number): WrittenDate | undefined {
  if (codeAt(reading, token + 1) !== 0x2f || codeAt(reading, token + 3) !== 0x2f) return undefined;
  const [one, two, year] = [dayNumber(reading, token), dayNumber(reading, token + 2), yearAt(reading, token + 4)];
  if (year === undefined) return undefined;
  const [day, month] = two > 12 ? [two, one] : [one, two];
  return isDay(year, month, day) ? { first: token, next: token + 5, year, month, day } : undefined;
}

/** `2017`, `2014-15`, `2014 to 2024`, `the 1990s`: years, where nothing says that the number counts something. */
export function yearsAt(reading: Reading, token: number): WrittenDate | undefined {
  const year = yearAt(reading, token);
  if (year === undefined) return undefined;
  if (touches(reading, token) && lowerAt(reading, token + 1) === 's') return year % 10 === 0 ? { first: token, next: token + 2, year, isDecade: true } : undefined;
  const range = yearRange(reading, token, year);
  if (range !== undefined) return range;
  return isAmount(reading, token) ? undefined : { first: token, next: token + 1, year };
}

function yearRange(reading: Reading, token: number, year: number): WrittenDate | undefined {
  const between = token + 1;
  const last = yearAt(reading, between + 1);
  if (last !== undefined && last > year && isYearLink(reading, between)) return isAmount(reading, between + 1) ? undefined : { first: token, next: between + 2, year, yearLast: last };
  const short = plainNumber(reading, between + 1, 2);
  const isShort = touches(reading, token) && touches(reading, between) && (isDashLike(reading, between) || codeAt(reading, between) === 0x2f);
  if (!isShort || short <= year % 100 || codeAt(reading, between + 2) === 0x2f) return undefined;
  return { first: token, next: between + 2, year, yearLast: year - (year % 100) + short };
}

function isYearLink(reading: Reading, token: number): boolean {
  if (isDashLike(reading, token) || (codeAt(reading, token) === 0x2f && touches(reading, token))) return true;
  const { link } = senseAt(reading, token);
  return link === 'to';
}

function isDashLike(reading: Reading, token: number): boolean {
  return isMark(reading, token, HYPHEN) || isMark(reading, token, DASH);
}

/** Whether a number that could be a year counts or measures: `2000 troops`, `2000 %`, `2000 to 5000`, `about 2000 people`; not `from three in 2014 to 23`. */
function isAmount(reading: Reading, token: number): boolean {
  const after = pastHyphen(reading, token + 1);
  if (isMark(reading, after, PERCENT) || (isDashLike(reading, after) && isNumber(reading, after + 1))) return true;
  const { scale, currency, percent, period, link } = senseAt(reading, after);
  if (currency !== undefined && MONEY_OF.has(lowerAt(reading, token - 1))) return false;
  if (scale !== undefined || currency !== undefined || percent !== undefined || isPlainPeriod(reading, after, period)) return true;
  if (is(reading, after, COUNTED)) return true;
  if (link === 'to' && isNumber(reading, after + 1) && yearAt(reading, after + 1) === undefined && plainNumber(reading, after + 1, 2) < 0 && plainNumber(reading, after + 1, 1) < 0 && senseAt(reading, after + 2).percent === undefined) return true;
  return isLimited(reading, token) && isWord(reading, after) && !isClosed(reading, after);
}

/** `constant 2015 dollars`: whose money it is reckoned in. */
const MONEY_OF: ReadonlySet<string> = new Set(['constant', 'real', 'current']);

function isPlainPeriod(reading: Reading, token: number, period: string | undefined): boolean {
  return period !== undefined && /s$|e$|en$/.test(lowerAt(reading, token));
}

function isLimited(reading: Reading, token: number): boolean {
  const limit = phraseBefore(reading, token - 1, reading.vocabulary.before)?.meaning;
  return limit !== undefined && (limit.comparator !== undefined || limit.hedge !== undefined || limit.isAdditional === true);
}
