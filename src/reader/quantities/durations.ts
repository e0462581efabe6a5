import { draftOf, type Draft } from './draft.ts';
import { numeralAt } from './numerals.ts';
import { has, isWord, lowerAt, pastHyphen, senseAt, type Reading } from './reading.ts';
import { HAS_SHIFT, IS_A, type Period } from './words/sense.ts';

/** `for a year`, `within a decade`, `the next decade`: one period that no number tells. */
export function onePeriodAt(reading: Reading, token: number): Draft | undefined {
  if (!has(reading, token, IS_A | HAS_SHIFT)) return undefined;
  const { link } = senseAt(reading, token);
  const at = link === 'a' ? token + 1 : token;
  const { period } = senseAt(reading, at + (link === 'a' ? 0 : 1));
  if (period === undefined) return undefined;
  if (link === 'a') return aPeriod(reading, token, period);
  const before = senseAt(reading, token - 1).link === 'the' ? token - 2 : token - 1;
  return SPANNING.has(lowerAt(reading, before)) && (period === 'decade' || period === 'century') ? lasting(at + 1, at + 2, period) : undefined;
}

/** `for a year`, `a year and a half`. */
function aPeriod(reading: Reading, token: number, period: Period): Draft | undefined {
  const half = halfAfter(reading, token + 2);
  if (half > 0) return lasting(token, half, period, 1.5);
  return isLasting(reading, token - 1) && !isOpen(reading, token + 2) ? lasting(token, token + 2, period) : undefined;
}

/** The token after the half of `a year and a half`, or 0. */
function halfAfter(reading: Reading, token: number): number {
  const isHalf = senseAt(reading, token).link === 'and' && senseAt(reading, token + 1).link === 'a' && senseAt(reading, token + 2).part === 2;
  return isHalf && senseAt(reading, token + 3).scale === undefined ? token + 3 : 0;
}

function lasting(first: number, next: number, period: Period, count = 1): Draft {
  return draftOf(first, next, 'duration', count, periodUnit(period));
}

/** The unit of a duration. */
export function periodUnit(period: Period): string {
  return period === 'century' ? 'centuries' : `${period}s`;
}

const LASTING: ReadonlySet<string> = new Set('for within than nearly almost over about roughly around under least in after inside take takes took taking last lasts lasted spend spent innerhalb binnen seit für pendant depuis dans en d’ici'.split(' '));
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
