import { draftOf, type Draft } from './draft.ts';
import { numeralAt } from './numerals.ts';
import { has, isWord, lowerAt, pastHyphen, senseAt, type Reading } from './reading.ts';
import { HAS_SHIFT, IS_A, type Period } from './words/sense.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** `for a year`, `within a decade`, `the next decade`: one period that no number tells. */
export function onePeriodAt(reading: Reading, token: number): Draft | undefined {
  if (!has(reading, token, IS_A | HAS_SHIFT)) return undefined;
  const { link } = senseAt(reading, token);
  const at = link === 'a' ? token + 1 : token;
  const { period } = senseAt(reading, at + (link === 'a' ? 0 : 1));
  if (period === undefined) return link === 'a' ? wholePeriod(reading, token) : undefined;
  if (link === 'a') return aPeriod(reading, token, period);
  const before = senseAt(reading, token - 1).link === 'the' ? token - 2 : token - 1;
  return SPANNING.has(lowerAt(reading, before)) && (period === 'decade' || period === 'century' || (before === token - 2 && STRETCHING.has(lowerAt(reading, before)))) ? lasting(at + 1, at + 2, period) : undefined;
}

const WHOLE: ReadonlySet<string> = new Set(['single', 'full', 'whole', 'entire', 'mere']);

/** `in a single year`, `a whole decade`. */
function wholePeriod(reading: Reading, token: number): Draft | undefined {
  if (!WHOLE.has(lowerAt(reading, token + 1))) return undefined;
  const { period } = senseAt(reading, token + 2);
  return period === undefined ? undefined : lasting(token, token + 3, period);
}

/** `for a year`, `a year and a half`, `a week after the vote`. */
function aPeriod(reading: Reading, token: number, period: Period): Draft | undefined {
  const half = halfAfter(reading, token + 2);
  if (half > 0) return lasting(token, half, period, 1.5);
  return (isLasting(reading, token - 1) && !isOpen(reading, token + 2)) || isApart(lowerAt(reading, token + 2), period) ? lasting(token, token + 2, period) : undefined;
}

/** The token after the half of `a year and a half`, or 0. */
function halfAfter(reading: Reading, token: number): number {
  const isHalf = senseAt(reading, token).link === 'and' && senseAt(reading, token + 1).link === 'a' && senseAt(reading, token + 2).part === 2;
  return isHalf && senseAt(reading, token + 3).scale === undefined ? token + 3 : 0;
}

function lasting(first: number, next: number, period: Period, count = 1): Draft {
  return draftOf(first, next, 'duration', count, periodUnit(period));
}

/** Durations are told in years, months, days, hours and minutes; what is told in others is so many of these. */
const PLAIN: Readonly<Record<string, readonly [unit: string, count: number]>> = { centuries: ['years', 100], decades: ['years', 10], quarters: ['months', 3], fortnights: ['days', 14], weeks: ['days', 7], nights: ['days', 1] };

/** A duration in a unit that all can be compared in: `a decade` is ten years, `two weeks` fourteen days. */
export function inPlainUnit({ value, valueLast, unit }: Draft): Pick<Draft, 'value' | 'valueLast' | 'unit'> {
  const [plain = unit, count = 1] = PLAIN[unit] ?? [];
  const times = <V>(one: V): V | number => (typeof one === 'number' ? one * count : one);
  return { value: times(value), valueLast: times(valueLast), unit: plain };
}

/** The unit of a duration, as it is told. */
export function periodUnit(period: Period): string {
  return period === 'century' ? 'centuries' : `${period}s`;
}

/** Whether what is told is so long before or after something else; `a year before` and `a year later` are years themselves. */
function isApart(word: string, period: Period): boolean {
  return APART.has(word) && !(period === 'year' && (word === 'before' || word === 'earlier' || word === 'later'));
}

const APART: ReadonlySet<string> = new Set(['after', 'before', 'later', 'earlier', 'early', 'late', 'ahead']);

const LASTING = wordSet("for within than nearly almost over only just barely about roughly around under least in after inside take takes took taking last lasts lasted spend spent innerhalb binnen seit für pendant depuis dans en d'ici");
const STRETCHING: ReadonlySet<string> = new Set(['within', 'over', 'throughout']);
const SPANNING: ReadonlySet<string> = new Set('over during within in for through throughout across'.split(' '));

function isLasting(reading: Reading, token: number): boolean {
  return LASTING.has(lowerAt(reading, token));
}

/** `in a year when`, `a year of`: a year that is told about, or has more to it. */
function isOpen(reading: Reading, token: number): boolean {
  return isWord(reading, token) && ['when', 'of', 'that', 'in', 'where', 'and', 'or', 'marked'].includes(lowerAt(reading, token)) && senseAt(reading, token).part === undefined;
}

/** The number and the period of `two years ago` or `a year ago`. */
export function periodsBefore(reading: Reading, token: number): { readonly count: number; readonly period: Period; readonly next: number } | undefined {
  const isOne = senseAt(reading, token).link === 'a' && senseAt(reading, token + 1).period !== undefined;
  const numeral = isOne ? undefined : numeralAt(reading, token);
  if (!isOne && numeral === undefined) return undefined;
  const at = isOne ? token + 1 : pastHyphen(reading, numeral?.next ?? token);
  const { period } = senseAt(reading, at);
  return period === undefined ? undefined : { count: numeral?.value ?? 1, period, next: at + 1 };
}
