import { refuse } from '#kit';
import { amount, type Amount } from '../money/amount.ts';
import type { Figure } from './figure.ts';

/**
 * A figure of money as an amount, for reckoning with: its currency and price base go with it, so that what does not belong
 * together is refused.
 *
 * @throws OutturnError `not-money`
 * @example
 * amountOf({ value: 5, unit: 'EUR', priceBase: 'current' }) // => { value: 5, currency: 'EUR', priceBase: 'current' }
 */
export function amountOf({ value, unit, priceBase }: Pick<Figure, 'value' | 'unit' | 'priceBase'>): Amount {
  if (!priceBase) return refuse('not-money', `a figure in ${unit}`, 'It has no price base and is no money', 'Reckon with figures of money only');
  return amount(value, unit, priceBase);
}
