import { decimalsOf, roundTo } from '#kit';
import type { Figure } from '../figure/figure.ts';
import type { Claim, ClaimComparator, Verdict } from './claim.ts';
import type { Range } from './range.ts';

/** What the words of a claim allow a figure to be. */
export interface Bounds {
  readonly match: Range;
  readonly close: Range;
  /** "More than" and "less than" leave the bound itself out. */
  readonly isOpen: boolean;
}

/** What is to be bounded: the value of a claim, or what stands in its place where the claim tells none. */
export interface Told {
  readonly value: number;
  readonly last: number | null;
  /** Half of the last written place; 0 for what is counted. */
  readonly half: number;
  readonly comparator: ClaimComparator;
  readonly hedge: Claim['hedge'];
  /** Counts, ranks and years: exact, and close by one. */
  readonly isExact: boolean;
}

/** *About* and *close*: five in a hundred, or three times half of the last written place, whichever is more. */
export const LOOSE = 0.05;
export const LOOSE_HALVES = 3;
/** *Nearly* begins, and *just over* ends, ten in a hundred away. */
export const NEAR = 0.1;
/** *Far behind* and *much* are a quarter at least. */
export const MUCH = 0.25;
/** What is counted is close by one. */
const CLOSE_COUNT = 1;
/** An order of magnitude. */
const ORDER = 10;
/** A percentage written as a single digit counts as written to one decimal. */
const HALF_OF_ONE_DIGIT = 0.05;
/** Noise of binary fractions, as a part of the number. */
const NOISE = 1e-9;

/**
 * The bounds of a claim's words: the policy of all verdicts. A number means half of its last written place either way; hedges
 * widen it, comparators open it on one side; close is what lies just outside.
 */
export function boundsOf(told: Told): Bounds {
  const match = matchOf(told);
  const close = closeTo(told, match, looseness(told));
  return { match, close, isOpen: told.hedge === null && (told.comparator === 'more than' || told.comparator === 'less than') };
}

/** Whether a value fits: match, close, or mismatch. */
export function verdictOf({ match, close, isOpen }: Bounds, value: number): Verdict {
  if (isWithin(value, match) && !(isOpen && isAtEnd(value, match))) return 'match';
  return isWithin(value, close) ? 'close' : 'mismatch';
}

/** Whether a figure fits, at the decimals at which it is shown. */
export function verdictOfFigure(bounds: Bounds, { value, decimals }: Pick<Figure, 'value' | 'decimals'>): Verdict {
  return verdictOf(bounds, roundTo(value, decimals));
}

/** What a verdict becomes where the claim denies what is asked: a match or a near match is then a mismatch. */
export function denied(verdict: Verdict): Verdict {
  if (verdict === 'cannot check') return verdict;
  return verdict === 'mismatch' ? 'match' : 'mismatch';
}

/** Of two things that have to fit, the one that fits less; what cannot be checked leaves the whole so unless the other is a mismatch. */
export function leastOf(one: Verdict, other: Verdict): Verdict {
  return (['mismatch', 'cannot check', 'close'] as const).find((verdict) => one === verdict || other === verdict) ?? 'match';
}

/** Half of the last written place. What is counted is exact. */
export function halfPlace({ value, step, unit }: Pick<Claim, 'value' | 'step' | 'unit'>): number {
  if (isCounted(unit) || typeof value !== 'number') return 0;
  const written = writtenOut(value, step ?? 10 ** -decimalsOf(value));
  const isOneDigit = written === 1 && Math.abs(value) < 10 && unit?.startsWith('percent');
  return isOneDigit ? HALF_OF_ONE_DIGIT : written / 2;
}

/** A number written out in digits is told to the thousand or the million where it ends so: "178,000". */
function writtenOut(value: number, step: number): number {
  return [1e6, 1e3].find((scale) => step === 1 && value >= 10 * scale && value % scale === 0) ?? step;
}

/** Whether a unit is of what is counted: exact, and close by one. */
export function isCounted(unit: string | null): boolean {
  return unit === 'allies' || unit === 'rank' || unit === 'year';
}

function matchOf({ value, last, half, comparator, hedge, isExact }: Told): Range {
  const [size, loose, end] = [Math.abs(value), looseness({ value, half, isExact }), last ?? value];
  if (hedge === 'order') return [value, end * ORDER];
  if (hedge === 'nearly') return [value - NEAR * size, end + half];
  if (hedge === 'just' && comparator === 'more than') return [value, value + NEAR * size];
  if (hedge === 'just' && comparator === 'less than') return [value - NEAR * size, value];
  const slack = hedge === 'about' ? loose : 0;
  if (comparator === 'only') return [value - loose, end + Math.max(half, slack)];
  if (comparator !== 'exactly') return openRange(comparator, value, end, slack);
  return [value - Math.max(half, slack), end + Math.max(half, slack)];
}

function openRange(comparator: ClaimComparator, value: number, end: number, slack: number): Range {
  if (comparator === 'much less') return [null, value - MUCH * Math.abs(value) + slack];
  if (comparator === 'much more') return [value + MUCH * Math.abs(value) - slack, null];
  return comparator === 'at least' || comparator === 'more than' ? [value - slack, null] : [null, end + slack];
}

function looseness({ value, half, isExact }: Pick<Told, 'value' | 'half' | 'isExact'>): number {
  return isExact ? CLOSE_COUNT : Math.max(LOOSE_HALVES * half, LOOSE * Math.abs(value));
}

/** Close reaches as far beyond the value, or beyond the bounds that "much" or a hedge sets, and never less far than the match. */
function closeTo({ value, last, comparator, hedge }: Told, [low, high]: Range, width: number): Range {
  const isMoved = hedge !== null || comparator === 'much less' || comparator === 'much more';
  const [first, end] = isMoved ? [low ?? value, high ?? value] : [value, last ?? value];
  return [low === null ? null : Math.min(low, first - width), high === null ? null : Math.max(high, end + width)];
}

function isWithin(value: number, [low, high]: Range): boolean {
  const noise = noiseOf(value);
  return (low === null || value >= low - noise) && (high === null || value <= high + noise);
}

function isAtEnd(value: number, ends: Range): boolean {
  return ends.some((end) => end !== null && Math.abs(value - end) <= noiseOf(value));
}

function noiseOf(value: number): number {
  return NOISE * Math.abs(value);
}
