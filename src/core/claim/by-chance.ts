import { roundTo } from '#kit';
import type { Range } from './range.ts';

/** How far beyond the smallest and the largest figure a number could plausibly lie. */
const SPREAD = 2;

/**
 * How often one of several readings would fit by chance: the probability that a number drawn at random, evenly on a logarithmic
 * scale from half of the smallest figure to twice the largest, comes to lie as near to one of them as the words ask. The nearness
 * is half of the width of the match, as a part of its middle; intervals that overlap count once. Null where the match is open or
 * not above zero, or where fewer than two figures are above zero.
 *
 * @param tried the figures of the readings beside the plain one
 * @param all the figures of all readings
 * @example
 * byChance([36.5, 37.5], [40, 80], [28.5, 40, 80]) // => 0.022
 * byChance([null, 2], [1.2], [1.2, 1.3]) // => null
 */
export function byChance([low, high]: Range, tried: readonly number[], all: readonly number[]): number | null {
  const [positive, others] = [all.filter((value) => value > 0), tried.filter((value) => value > 0)];
  if (low === null || high === null || low <= 0 || positive.length < 2 || others.length === 0) return null;
  const near = (high - low) / (high + low);
  const [first, last] = [Math.log(Math.min(...positive) / SPREAD), Math.log(Math.max(...positive) * SPREAD)];
  const covered = unionLength(others.map((value) => [Math.log(value / (1 + near)), Math.log(near < 1 ? value / (1 - near) : value * SPREAD)] as const), first, last);
  return roundTo(covered / (last - first), 3);
}

/**
 * The same for what is counted: whole numbers from none to twice the largest figure, of which those fit by chance that one of the
 * other readings gives. Null where the match is more than one number.
 *
 * @example
 * byChanceCounted([5, 5], [4, 4, 6], [5, 4, 4, 6]) // => 0.154
 */
export function byChanceCounted([low, high]: Range, tried: readonly number[], all: readonly number[]): number | null {
  if (low === null || low !== high || tried.length === 0) return null;
  return roundTo(new Set(tried).size / (SPREAD * Math.max(...all) + 1), 3);
}

/** The length that intervals cover together within two ends. */
function unionLength(intervals: readonly (readonly [number, number])[], first: number, last: number): number {
  let [covered, reached] = [0, first];
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, reached);
    const to = Math.min(end, last);
    if (to <= from) continue;
    covered += to - from;
    reached = to;
  }
  return covered;
}
