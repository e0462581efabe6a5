/**
 * Rounds half away from zero on the decimal digits of the number, as printed tables do, so that 1.995 becomes 2.00 and
 * not 1.99. `decimals` may be negative: −6 rounds to whole millions.
 *
 * @example
 * roundTo(1.995, 2) // => 2
 * roundTo(-0.125, 2) // => -0.13
 * roundTo(183212534.66, -6) // => 183000000
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  return value < 0 ? 0 - rounded : rounded;
}

/**
 * Multiplies by a power of ten without the noise of binary fractions.
 *
 * @example
 * timesPowerOfTen(3494.898, 9) // => 3494898000000
 * timesPowerOfTen(27895, 6) // => 27895000000
 */
export function timesPowerOfTen(value: number, power: number): number {
  return power === 0 ? value : shift(value, power);
}

/**
 * How many decimals a number carries when written out in full.
 *
 * @example
 * decimalsOf(1.2) // => 1
 * decimalsOf(1200) // => 0
 * decimalsOf(1e-7) // => 7
 */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

const LONGEST = 15;

/** Of at most 15 digits each decimal is another number: where dividing gives the value back, the product is the one meant. */
function shift(value: number, power: number): number {
  if (value > 0 && power > 0 && power <= LONGEST) {
    const product = Math.round(value * 10 ** power);
    if (product < 10 ** LONGEST && product / 10 ** power === value) return product;
  }
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
