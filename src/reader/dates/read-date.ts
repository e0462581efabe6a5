import { DASH, HYPHEN, STOP } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, SMALL } from '../scan/scan.ts';
import { codeAt, has, is, isClosed, isJoint, isMark, isNumber, isOf, isWord, lowerAt, pastHyphen, pastThe, senseAt, sliceOf, touches, type Reading } from '../quantities/reading.ts';
import { isDay } from './calendar.ts';
import { dayNumber, writtenDay, yearAt, yearsAt } from './read-numbers.ts';
import type { WrittenDate } from './written-date.ts';
import { COUNTED } from '../quantities/words/vocabulary.ts';
import { HAS_DAY_SHIFT, HAS_EDGE, HAS_MONTH, HAS_ORDINAL, HAS_PERCENT, HAS_PERIOD, HAS_PHASE, HAS_SCALE, HAS_SEASON, HAS_SHIFT, HAS_WEEKDAY } from '../quantities/words/sense.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** The date that begins at a token. */
export function writtenDateAt(reading: Reading, token: number): WrittenDate | undefined {
  if (isNumber(reading, token)) return writtenDay(reading, token) ?? dayThenMonth(reading, token) ?? yearsAt(reading, token);
  if (!isWord(reading, token)) return undefined;
  const isCapital = reading.shape[token] !== SMALL;
  if (!has(reading, token, TIMED)) return isCapital ? lettersAt(reading, token) : undefined;
  const { month, weekday, dayShift, shift, phase, edge, season, period, ordinal } = senseAt(reading, token);
  if (weekday !== undefined && (isCapital || reading.vocabulary.language === 'fr')) return weekdayAt(reading, token, weekday);
  if (month !== undefined && isMonthName(reading, token)) return monthAt(reading, token, month);
  if (dayShift !== undefined) return { first: token, next: token + 1, dayShift };
  const within = phase === undefined ? undefined : phaseAt(reading, token, phase);
  if (within !== undefined) return within;
  if (edge !== undefined) return edgeAt(reading, token, edge);
  if (shift !== undefined) return shiftedAt(reading, token, shift);
  if (season !== undefined) return seasonAt(reading, token, season);
  if (ordinal !== undefined) return divisionAt(reading, token, ordinal);
  if (period !== undefined) return endAfterPeriod(reading, token);
  return isCapital ? lettersAt(reading, token) : undefined;
}

/** The senses of the words that dates begin with. */
const TIMED = HAS_MONTH | HAS_WEEKDAY | HAS_DAY_SHIFT | HAS_SHIFT | HAS_PHASE | HAS_EDGE | HAS_SEASON | HAS_PERIOD | HAS_ORDINAL;

/** `Friday`, `Friday, May 25`, `Friday 25 May 2017`. */
function weekdayAt(reading: Reading, token: number, weekday: number): WrittenDate {
  const after = pastComma(reading, pastDot(reading, token + 1));
  const day = isNumber(reading, after) ? dayThenMonth(reading, after) : isMonthName(reading, after) ? monthAt(reading, after, senseAt(reading, after).month ?? 0) : undefined;
  return day?.day !== undefined ? { ...day, first: token, weekday } : { first: token, next: token + 1, weekday };
}

/** `25 May 2017`, `25th of May`, `25. Mai`, `25-26 May`. */
export function dayThenMonth(reading: Reading, token: number): WrittenDate | undefined {
  const day = dayNumber(reading, token);
  if (day === 0) return undefined;
  const between = pastOrdinal(reading, token + 1);
  const last = isDayRange(reading, between, token, day) ? dayNumber(reading, between + 1) : 0;
  let at = last > day ? pastOrdinal(reading, between + 2) : between;
  if (senseAt(reading, at).link === 'of') at += 1;
  const { month } = senseAt(reading, at);
  if (month === undefined || !isWord(reading, at) || (reading.vocabulary.language !== 'fr' && reading.shape[at] === SMALL)) return undefined;
  return withYear(reading, { first: token, next: pastDot(reading, at + 1), month, day, ...(last > day && { dayLast: last }) });
}

/** `May 25, 2017`, `May 2017`, `May`. */
function monthAt(reading: Reading, token: number, month: number): WrittenDate | undefined {
  const at = pastDot(reading, token + 1);
  const day = isNumber(reading, at) ? dayNumber(reading, at) : 0;
  if (day > 0 && isDay(2000, month, day) && !isCounting(reading, at)) return withYear(reading, daysAfterMonth(reading, token, month, day, at));
  const year = yearAt(reading, pastComma(reading, senseAt(reading, at).link === 'of' ? at + 1 : at));
  if (year === undefined && isDoubtful(reading, token)) return undefined;
  return withYear(reading, { first: token, next: year === undefined ? token + 1 : at, month });
}

function daysAfterMonth(reading: Reading, first: number, month: number, day: number, at: number): WrittenDate {
  const between = pastOrdinal(reading, at + 1);
  const last = isDayRange(reading, between, first, day) && !isCounting(reading, between + 1) ? dayNumber(reading, between + 1) : 0;
  const next = last > day ? pastOrdinal(reading, between + 2) : between;
  return { first, next, month, day, ...(last > day && { dayLast: last }) };
}

/** `May 28 ministers met`: a number that counts is no day. */
function isCounting(reading: Reading, token: number): boolean {
  return is(reading, token + 1, COUNTED) || has(reading, token + 1, HAS_SCALE | HAS_PERCENT);
}

/** A month's name that may be something else where it stands alone: `Theresa May`, `Jan`. */
function isDoubtful(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  if (word.length === 3 && word !== 'may' && word !== 'mai') return true;
  if (isJoint(reading, token - 1)) return false;
  const isFirst = !isWord(reading, token - 1);
  if (word === 'march' && isFirst) return true;
  if (word !== 'may' || SURELY_TIME.has(lowerAt(reading, token - 1))) return false;
  if (reading.shape[token] === CAPITALS || NOT_A_MONTH.has(lowerAt(reading, token + 1))) return true;
  return isFirst || (reading.shape[token - 1] === CAPITAL && !BEFORE_MONTHS.has(lowerAt(reading, token - 1)));
}

const NOT_A_MONTH = wordSet("said says told be not have has had also is was the i we he she they it you you're who added warned insisted argued announced");
const SURELY_TIME: ReadonlySet<string> = new Set(['in', 'since', 'until', 'during', 'last', 'next', 'late', 'early']);
const BEFORE_MONTHS = wordSet("in by since until before after during last next this early late mid the on from through through to of nato nato's brussels eu");

function isMonthName(reading: Reading, token: number): boolean {
  if (!isWord(reading, token) || senseAt(reading, token).month === undefined) return false;
  return reading.vocabulary.language === 'fr' || reading.shape[token] !== SMALL;
}

function withYear(reading: Reading, date: WrittenDate): WrittenDate {
  const isOf = senseAt(reading, date.next).link === 'of' && yearAt(reading, date.next + 1) !== undefined;
  const at = isOf ? date.next + 1 : pastComma(reading, date.next);
  const year = yearAt(reading, at);
  return year === undefined ? date : { ...date, year, next: at + 1 };
}

/** `mid-March`, `early 2017`, `late next year`. */
function phaseAt(reading: Reading, token: number, phase: string): WrittenDate | undefined {
  const at = pastHyphen(reading, token + 1);
  const isNamed = isMonthName(reading, at) || yearAt(reading, at) !== undefined || senseAt(reading, at).shift !== undefined;
  const date = isNamed ? writtenDateAt(reading, at) : undefined;
  return date && (date.month !== undefined || date.year !== undefined || date.shift !== undefined) ? { ...date, first: token, phase } : undefined;
}

/** `end of the year`, `beginning of 2018`, `the end of next month`. */
function edgeAt(reading: Reading, token: number, edge: string): WrittenDate | undefined {
  const hasOf = isOf(reading, token + 1);
  const hasMonth = isMonthName(reading, token + 1) || yearAt(reading, token + 1) !== undefined || reading.vocabulary.language === 'de';
  if (!hasOf && !hasMonth) return undefined;
  const of = hasOf ? token + 2 : token + 1;
  const the = senseAt(reading, of).link === 'the' || senseAt(reading, of).link === 'a' ? of + 1 : of;
  const { period } = senseAt(reading, the);
  const isBound = the > of || reading.vocabulary.language !== 'en';
  if (period !== undefined && isBound && isSpan(period)) return yearAt(reading, the + 1) === undefined ? { first: token, next: the + 1, shift: 0, period, edge } : { ...yearsAt(reading, the + 1), first: token, next: the + 2, edge };
  const date = senseAt(reading, the).edge === undefined ? writtenDateAt(reading, the) : undefined;
  return date?.edge === undefined && date?.day === undefined && date?.weekday === undefined && date?.dayShift === undefined && date ? { ...date, first: token, edge } : undefined;
}

/** `year's end`, `year-end`. */
function endAfterPeriod(reading: Reading, token: number): WrittenDate | undefined {
  const at = pastHyphen(reading, token + 1);
  const { edge } = senseAt(reading, at);
  const { period } = senseAt(reading, token);
  const isBound = at > token + 1 || /['’]s$/.test(sliceOf(reading, token, token + 1)) || reading.vocabulary.language === 'de';
  return edge === 'end' && isBound && period !== undefined && isSpan(period) ? { first: token, next: at + 1, shift: 0, period, edge } : undefined;
}

function isSpan(period: string): boolean {
  return period === 'week' || period === 'weekend' || period === 'month' || period === 'quarter' || period === 'year' || period === 'decade' || period === 'century';
}

/** `next week`, `last Friday`, `this spring`, `next May`. */
function shiftedAt(reading: Reading, token: number, shift: number): WrittenDate | undefined {
  const at = pastHyphen(reading, token + 1);
  const { period, weekday, month, season, phase } = senseAt(reading, at);
  if (phase !== undefined || !isWord(reading, at)) return undefined;
  if (period === 'night') return shift === -1 && lowerAt(reading, at) === 'night' ? { first: token, next: at + 1, dayShift: -1 } : undefined;
  if (period !== undefined) return isSpan(period) && !isPluralPeriod(reading, at) && !isWithin(reading, token) ? withEnd(reading, { first: token, next: at + 1, shift, period }) : undefined;
  if (weekday !== undefined && reading.shape[at] !== SMALL) return { first: token, next: at + 1, shift, weekday };
  if (month !== undefined && isMonthName(reading, at)) return { first: token, next: at + 1, shift, month };
  return season === undefined ? undefined : { first: token, next: at + 1, shift, season };
}

/** `within the next year`, `over the past decade`: so long, rather than which one. */
function isWithin(reading: Reading, token: number): boolean {
  return senseAt(reading, token - 1).link === 'the' && STRETCHING.has(lowerAt(reading, token - 2));
}

const STRETCHING: ReadonlySet<string> = new Set(['within', 'over', 'throughout']);

/** `this year's end`. */
function withEnd(reading: Reading, date: WrittenDate): WrittenDate {
  const { edge } = senseAt(reading, date.next);
  return edge === 'end' && endAfterPeriod(reading, date.next - 1) !== undefined ? { ...date, next: date.next + 1, edge } : date;
}

/** `next weeks`: more than one of them, which is no date. */
function isPluralPeriod(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return PLURALS.has(word);
}

const PLURALS: ReadonlySet<string> = new Set('weeks months years decades quarters centuries weekends wochen monaten monate jahren jahre jahrzehnte semaines années ans décennies'.split(' '));

/** `summer 2018`, `the spring of 2018`. */
function seasonAt(reading: Reading, token: number, season: number): WrittenDate | undefined {
  const at = senseAt(reading, token + 1).link === 'of' ? token + 2 : token + 1;
  const year = yearAt(reading, at);
  if (year !== undefined) return { first: token, next: at + 1, season, year };
  return isSeason(reading, token) ? { first: token, next: token + 1, season } : undefined;
}

/** `in the autumn`, `by the spring`: no year is told, nor what else falls or springs. */
function isSeason(reading: Reading, token: number): boolean {
  if (reading.vocabulary.language !== 'en' || reading.shape[token] !== SMALL) return false;
  if (senseAt(reading, token - 1).link !== 'the' || !SEASONAL.has(lowerAt(reading, token - 2))) return false;
  return !isWord(reading, token + 1) || (isClosed(reading, token + 1) && senseAt(reading, token + 1).link !== 'of');
}

const SEASONAL: ReadonlySet<string> = new Set('in by during before until till since through over for after from'.split(' '));

/** `first quarter of 2018`, `second half of the year`. */
function divisionAt(reading: Reading, token: number, ordinal: number): WrittenDate | undefined {
  const at = pastHyphen(reading, token + 1);
  const { period, part } = senseAt(reading, at);
  const isHalf = part === 2 && ordinal <= 2;
  if (!isHalf && !(period === 'quarter' && ordinal <= 4)) return undefined;
  const of = senseAt(reading, at + 1).link === 'of' ? at + 2 : at + 1;
  const the = pastThe(reading, of);
  const which = isHalf ? { half: ordinal } : { quarter: ordinal };
  const year = yearAt(reading, the);
  if (year !== undefined) return { first: token, next: the + 1, year, ...which };
  const shift = senseAt(reading, the).shift;
  const named = shift === undefined ? the : the + 1;
  return senseAt(reading, named).period === 'year' && of > at + 1 ? { first: token, next: named + 1, shift: shift ?? 0, period: 'year', ...which } : undefined;
}

/** `Q1 2018`, `FY2018`, `FY 2018`. */
function lettersAt(reading: Reading, token: number): WrittenDate | undefined {
  const length = (reading.end[token] as number) - (reading.start[token] as number);
  if (length !== 2 && length !== 6) return undefined;
  const letters = sliceOf(reading, token, token + 1);
  const year = yearAt(reading, token + 1);
  if (letters.startsWith('FY')) {
    const own = Number(letters.slice(2));
    if (own > 1900 && own < 2100) return { first: token, next: token + 1, year: own };
    return length === 2 && year !== undefined ? { first: token, next: token + 2, year } : undefined;
  }
  const quarter = length === 2 && letters.startsWith('Q') ? Number(letters[1]) : 0;
  return quarter >= 1 && quarter <= 4 && year !== undefined ? { first: token, next: token + 2, quarter, year } : undefined;
}

function isRange(reading: Reading, token: number): boolean {
  return isJoint(reading, token) || isMark(reading, token, DASH) || isMark(reading, token, HYPHEN);
}

/** What joins two days of one month: a dash, `from 3 to 14 April`, `between 3 and 14 April`, and `28 and 29 June`, which are one stretch. */
function isDayRange(reading: Reading, between: number, first: number, day: number): boolean {
  if (isRange(reading, between)) return true;
  const { link } = senseAt(reading, between);
  const opener = senseAt(reading, first - 1).link;
  if (link === 'to') return opener === 'from' || dayNumber(reading, between + 1) > day;
  return link === 'and' && (opener === 'between' || dayNumber(reading, between + 1) === day + 1);
}

function pastComma(reading: Reading, token: number): number {
  return codeAt(reading, token) === 0x2c ? token + 1 : token;
}

/** The dot of `Sept.`. */
function pastDot(reading: Reading, token: number): number {
  const length = (reading.end[token - 1] as number) - (reading.start[token - 1] as number);
  return isMark(reading, token, STOP) && touches(reading, token - 1) && length <= 4 && isNumber(reading, token + 1) ? token + 1 : token;
}

/** `25th`, `1er`, `25.` */
function pastOrdinal(reading: Reading, token: number): number {
  if (!touches(reading, token - 1)) return token;
  if (ORDINAL_ENDS.has(lowerAt(reading, token))) return token + 1;
  return reading.vocabulary.language === 'de' && isMark(reading, token, STOP) ? token + 1 : token;
}

const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er']);
