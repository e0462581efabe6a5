import { roundTo, timesPowerOfTen } from '#kit';

/** Powers of ten that a double holds exactly. */
const TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Below it a few roundings of a double are far less than a thousandth, and no two whole numbers with a power of ten are the same double. */
const SURE_BELOW = 1e12;
/** Far more than a few roundings of a double can lose, relative to it. */
const NOISE = 2 ** -48;

/**
 * A cell's value as printed, in whole units: rounded at the printed decimals, then times the multiplier. The same number,
 * bit for bit, as `roundTo` and `timesPowerOfTen` give through text, which only ties and very large values need.
 *
 * @example
 * printedInWholeUnits(1.35249, 2, 0) // => 1.35
 * printedInWholeUnits(-27959.1845, 1, 6) // => -27959200000
 */
export function printedInWholeUnits(value: number, decimals: number, multiplier: number): number {
  const scaled = timesTen(value, decimals);
  const whole = Math.floor(scaled + 0.5);
  const printed = timesTen(whole, multiplier - decimals);
  const isSure = Math.abs(scaled - whole) < 0.499 && Math.abs(whole) < SURE_BELOW && Math.abs(printed) > 0;
  return isSure ? printed : timesPowerOfTen(roundTo(value, decimals), multiplier);
}

/** A value in a printed unit, and the power of ten of that unit. */
interface Scaled {
  readonly value: number;
  readonly multiplier: number;
}

/**
 * Whether two values lie further apart than a limit in whole units: decided as over exact decimals.
 *
 * @example
 * areApart({ value: 52.5, multiplier: 9 }, { value: 52000, multiplier: 6 }, 600_000_000) // => false
 * areApart({ value: 52.5, multiplier: 9 }, { value: 52000, multiplier: 6 }, 400_000_000) // => true
 */
export function areApart(a: Scaled, b: Scaled, limit: number): boolean {
  const [one, other] = [timesTen(a.value, a.multiplier), timesTen(b.value, b.multiplier)];
  const beyond = Math.abs(one - other) - limit;
  if (Math.abs(beyond) > (Math.abs(one) + Math.abs(other)) * NOISE) return beyond > 0;
  return Math.abs(timesPowerOfTen(a.value, a.multiplier) - timesPowerOfTen(b.value, b.multiplier)) > limit;
}

/** One multiplication or division by an exact power of ten: rounded once. NaN beyond the exact powers. */
function timesTen(value: number, power: number): number {
  return power < 0 ? value / (TEN[-power] as number) : value * (TEN[power] as number);
}
