import { roundTo, timesPowerOfTen } from '#kit';
import type { Observation } from './observation.ts';

/** What is needed of a cell to know what it prints. */
export type PrintedValue = Pick<Observation, 'value' | 'decimals' | 'multiplier'>;

/** Powers of ten that a double holds exactly. */
const TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Below it a whole number has at most 15 digits: no two such decimals are the same double. */
const DIGITS_15 = 1e15;

/**
 * A cell's value as printed, in whole units: rounded at the printed decimals, then times the multiplier. The same number,
 * bit for bit, as `roundTo` and `timesPowerOfTen` give through text, which only ties, very long and very large values need.
 *
 * @example
 * printedInWholeUnits(1.35249, 2, 0) // => 1.35
 * printedInWholeUnits(-27959.1845, 1, 6) // => -27959200000
 */
export function printedInWholeUnits(value: number, decimals: number, multiplier: number): number {
  const size = Math.abs(value);
  const scaled = timesTen(size, decimals);
  const whole = Math.round(scaled);
  const fromTie = Math.abs(Math.abs(scaled - whole) - 0.5);
  const printed = timesTen(whole, multiplier - decimals);
  // Two roundings of a double at most lie between `scaled` and the decimal it stands for: far less than this margin.
  const isSure = whole > 0 && whole < DIGITS_15 && fromTie > scaled * 2 ** -48 && printed > 0;
  if (!isSure) return timesPowerOfTen(roundTo(value, decimals), multiplier);
  return value < 0 ? -printed : printed;
}

/** One multiplication or division by an exact power of ten: rounded once. NaN beyond the exact powers. */
function timesTen(value: number, power: number): number {
  return power < 0 ? value / (TEN[-power] ?? Number.NaN) : value * (TEN[power] ?? Number.NaN);
}
