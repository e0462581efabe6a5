import { performance } from 'node:perf_hooks';

/**
 * The middle of some numbers.
 *
 * @param {readonly number[]} numbers
 * @returns {number}
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How long work takes, in milliseconds: the median of a number of turns, after others that warm up.
 *
 * @param {number} turns
 * @param {number} warmUp
 * @param {(turn: number) => unknown} work
 * @returns {Promise<number>}
 */
export async function medianTime(turns, warmUp, work) {
  const times = [];
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    const start = performance.now();
    await work(turn);
    if (turn >= warmUp) times.push(performance.now() - start);
  }
  return median(times);
}
