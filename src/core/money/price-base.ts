import { refuse } from '#kit';

/**
 * Prices of the year itself, or of one fixed year. `constant-national`: of a year that the publisher chooses country by
 * country and our copy does not name; only growth within one edition may be read from it.
 */
export type PriceBase = 'current' | 'constant-national' | `constant-${number}`;

/**
 * The price base of a fixed year.
 *
 * @example
 * constantPrices(2021) // => 'constant-2021'
 */
export function constantPrices(year: number): PriceBase {
  return `constant-${year}`;
}

/**
 * Reads a price base written as `current` or `constant-2021`.
 *
 * @throws OutturnError `bad-price-base`
 * @example
 * parsePriceBase('constant-2015') // => 'constant-2015'
 */
export function parsePriceBase(text: string): PriceBase {
  if (text === 'current' || text === 'constant-national' || /^constant-\d{4}$/.test(text)) return text as PriceBase;
  return refuse('bad-price-base', `price base "${text}"`, 'This is not a price base', 'Write current, or constant-YYYY such as constant-2021');
}
