import { resolveDate } from '../dates/resolve.ts';
import { draftOf, type Draft } from './draft.ts';
import { has, isNumber, isWord, lowerAt, senseAt, type Reading } from './reading.ts';
import { HAS_PERIOD, IS_A } from './words/sense.ts';

/** A year told by the one before it in the text: `1.4 percent in 2022, and 1.2 the year before`, `a year earlier`, `the following year`. */
export function yearApartAt(reading: Reading, token: number, drafts: readonly Draft[]): Draft | undefined {
  const apart = beforeLast(reading, token) ?? apartAt(reading, token);
  const from = apart === undefined ? undefined : apart.isFromNow ? yearOfReport(reading) : yearBefore(drafts, apart.first);
  if (apart === undefined || from === undefined) return undefined;
  const { first, next, years } = apart;
  const { value, precision, date } = resolveDate({ first, next, year: from + years }, reading.date, undefined);
  const draft = draftOf(first, next, 'date', value, precision);
  draft.date = date ?? undefined;
  return draft;
}

interface Apart {
  readonly first: number;
  readonly next: number;
  readonly years: number;
  /** Counted from the report, not from a year told before. */
  readonly isFromNow?: boolean;
}

/** `the year before last`. */
function beforeLast(reading: Reading, token: number): Apart | undefined {
  const isOne = lowerAt(reading, token) === 'year' && lowerAt(reading, token + 1) === 'before' && lowerAt(reading, token + 2) === 'last' && senseAt(reading, token - 1).link === 'the';
  return isOne ? { first: token - 1, next: token + 3, years: -2, isFromNow: true } : undefined;
}

function yearOfReport({ date }: Reading): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

const APART: Readonly<Record<string, number>> = { before: -1, earlier: -1, after: 1, later: 1 };
const BESIDE: Readonly<Record<string, number>> = { previous: -1, preceding: -1, following: 1 };

function apartAt(reading: Reading, token: number): Apart | undefined {
  if (!has(reading, token, HAS_PERIOD) && !has(reading, token + 1, HAS_PERIOD)) return undefined;
  if (lowerAt(reading, token + 1) === 'year') {
    const beside = senseAt(reading, token - 1).link === 'the' ? BESIDE[lowerAt(reading, token)] : undefined;
    if (beside !== undefined) return { first: token, next: token + 2, years: beside };
    const isOne = senseAt(reading, token).link === 'a' || lowerAt(reading, token) === 'one';
    return isOne ? afterYear(reading, token, token + 2) : undefined;
  }
  return lowerAt(reading, token) === 'year' && senseAt(reading, token - 1).link === 'the' ? afterYear(reading, token - 1, token + 1) : undefined;
}

/** `before` and `after` lead to nothing further: not `the year before the war`, `a year after he left`. */
function afterYear(reading: Reading, first: number, at: number): Apart | undefined {
  const word = lowerAt(reading, at);
  const years = APART[word];
  if (years === undefined) return undefined;
  const isLone = word === 'earlier' || word === 'later' ? lowerAt(reading, at + 1) !== 'than' : endsAt(reading, at + 1);
  return isLone ? { first, next: at + 1, years } : undefined;
}

const GOES_ON: ReadonlySet<string> = new Set('and but it they had was were did when while'.split(' '));

function endsAt(reading: Reading, token: number): boolean {
  return isWord(reading, token) ? GOES_ON.has(lowerAt(reading, token)) : !isNumber(reading, token);
}

/** How many tokens may lie between the two years. */
const REACH = 40;

/** How many quantities may. */
const NEAR = 6;

/** `a day earlier`, `the day before`, `the previous day`: told by the day before it in the text, else by that of the report. */
export function dayApartAt(reading: Reading, token: number, drafts: readonly Draft[]): Draft | undefined {
  const next = has(reading, token, HAS_PERIOD | IS_A) || has(reading, token + 1, HAS_PERIOD) ? pastDayEarlier(reading, token) : 0;
  const from = next === 0 ? undefined : dayBefore(reading, drafts, token);
  if (from === undefined) return undefined;
  const { value, precision, date } = resolveDate({ first: token, next, dayShift: -1 }, from, undefined);
  const draft = draftOf(lowerAt(reading, token) === 'day' ? token - 1 : token, next, 'date', value, precision);
  draft.date = date ?? undefined;
  return draft;
}

/** The token after the words that tell of the day before; 0 where there are none. */
function pastDayEarlier(reading: Reading, token: number): number {
  const isThe = senseAt(reading, token - 1).link === 'the';
  if (lowerAt(reading, token + 1) === 'day') {
    if (isThe && BESIDE[lowerAt(reading, token)] === -1) return token + 2;
    return senseAt(reading, token).link === 'a' && isEarlier(reading, token + 2) ? token + 3 : 0;
  }
  return isThe && lowerAt(reading, token) === 'day' && isEarlier(reading, token + 1) ? token + 2 : 0;
}

function isEarlier(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return APART[word] === -1 && (word === 'earlier' ? lowerAt(reading, token + 1) !== 'than' : endsAt(reading, token + 1));
}

function dayBefore(reading: Reading, drafts: readonly Draft[], first: number): string | undefined {
  const day = drafts.slice(-NEAR).findLast(({ kind, unit, next }) => kind === 'date' && unit === 'day' && first - next < REACH);
  return day?.date?.from ?? reading.date;
}

function yearBefore(drafts: readonly Draft[], first: number): number | undefined {
  const year = drafts.slice(-NEAR).findLast(({ kind, unit, next }) => kind === 'date' && unit === 'year' && first - next < REACH);
  return year === undefined || year.value === null || year.valueLast !== undefined ? undefined : Number(String(year.value).slice(0, 4));
}
