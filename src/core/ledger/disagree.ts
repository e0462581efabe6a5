import type { Observation } from './observation.ts';
import { areApart } from './whole-units.ts';

/** Whether two copies of one edition print different things, at the coarser of their printed decimals. */
export function disagree(a: Observation, b: Observation): boolean {
  if (a.presence !== b.presence) return true;
  if (a.presence !== 'figure') return false;
  return areDifferent(a.value, a.multiplier, b.value, b.multiplier, Math.min(a.decimals - a.multiplier, b.decimals - b.multiplier));
}

/** Whether two values, each with the power of ten of its unit, differ when both are printed with a number of decimals. */
export function areDifferent(a: number, timesA: number, b: number, timesB: number, decimals: number): boolean {
  if (a === b && timesA === timesB) return false;
  return areApart({ value: a, multiplier: timesA }, { value: b, multiplier: timesB }, halfUnit(decimals));
}

/** A little more than half a unit of the last printed decimal, for the decimals that tables have. */
const HALVES = Float64Array.from({ length: 41 }, (_, at) => 0.500001 * 10 ** (20 - at));

function halfUnit(decimals: number): number {
  return HALVES[decimals + 20] ?? 0.500001 * 10 ** -decimals;
}
