import { refuse } from '#kit';
import type { PriceBase } from './price-base.ts';

/**
 * Money: whole units of one currency at one price base. Two amounts meet in a sum only if both agree, which the types
 * check where they are known and the functions check always.
 */
export interface Amount<C extends string = string, B extends PriceBase = PriceBase> {
  readonly value: number;
  readonly currency: C;
  readonly priceBase: B;
}

/**
 * An amount of money in whole units.
 *
 * @example
 * amount(27_895_000_000, 'USD', 'current') // => { value: 27895000000, currency: 'USD', priceBase: 'current' }
 */
export function amount<C extends string, B extends PriceBase>(value: number, currency: C, priceBase: B): Amount<C, B> {
  return { value, currency, priceBase };
}

/**
 * The first amount less the second, of one currency and price base.
 *
 * @throws OutturnError `mixed-money`
 * @example
 * subtractAmounts(amount(5, 'EUR', 'current'), amount(3, 'EUR', 'current')).value // => 2
 */
export function subtractAmounts<C extends string, B extends PriceBase>(a: Amount<C, B>, b: Amount<NoInfer<C>, NoInfer<B>>): Amount<C, B> {
  assertSameMoney(a, b);
  return { ...a, value: a.value - b.value };
}

/**
 * An amount as a percentage of another of the same currency and price base.
 *
 * @throws OutturnError `mixed-money`, `division-by-zero`
 * @example
 * percentOf(amount(42, 'USD', 'current'), amount(3500, 'USD', 'current')) // ≈ 1.2
 */
export function percentOf<C extends string, B extends PriceBase>(part: Amount<C, B>, whole: Amount<NoInfer<C>, NoInfer<B>>): number {
  assertSameMoney(part, whole);
  if (whole.value === 0) return refuse('division-by-zero', 'percentage of an amount', 'The whole is zero', 'Leave this figure out');
  return (part.value / whole.value) * 100;
}

/**
 * A part of an amount, by its percentage.
 *
 * @example
 * partOf(amount(3500, 'USD', 'current'), 2).value // => 70
 */
export function partOf<C extends string, B extends PriceBase>(whole: Amount<C, B>, percent: number): Amount<C, B> {
  return { ...whole, value: (percent / 100) * whole.value };
}

function assertSameMoney(a: Amount, b: Amount): void {
  if (a.currency === b.currency && a.priceBase === b.priceBase) return;
  refuse(
    'mixed-money',
    `${a.currency} at ${a.priceBase} prices with ${b.currency} at ${b.priceBase} prices`,
    'Amounts of different currencies or price bases cannot be combined',
    'Convert one of them in a named step first',
  );
}
