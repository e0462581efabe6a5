import { RATE_NOT_QUOTED } from '#core';

/** A rate as its digits without the point and how many of them stand behind it, or the mark that none is quoted. */
export type ReadRate = readonly [digits: number, decimals: number];

const MOST_DIGITS = 2 ** 31 - 1;

/**
 * Reads a field of a table of rates: a number above zero with a decimal point, or `N/A`. Anything else is no rate, also a
 * blank, a zero, and a comma where the point should be.
 *
 * @example
 * readRate('1.0691') // => [10691, 4]
 * readRate('N/A') // => [-1, 0]
 * readRate('1,0691') // => undefined
 */
export function readRate(field: string): ReadRate | undefined {
  const text = field.trim();
  if (text === 'N/A') return [RATE_NOT_QUOTED, 0];
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = Number(whole + fraction);
  return whole !== '' && digits > 0 && digits <= MOST_DIGITS ? [digits, fraction.length] : undefined;
}
