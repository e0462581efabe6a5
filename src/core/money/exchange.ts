import { refuse } from '#kit';
import type { Amount } from './amount.ts';

/** How many units of one currency are paid for one unit of another. */
export interface ExchangeRate<From extends string = string, To extends string = string> {
  readonly from: From;
  readonly to: To;
  readonly value: number;
}

/**
 * An amount at current prices in another currency. Amounts at constant prices have no rate: the types do not let them in.
 *
 * @throws OutturnError `mixed-money` where the rate is of another currency than the amount.
 * @example
 * exchange(amount(100, 'EUR', 'current'), { from: 'EUR', to: 'USD', value: 1.0691 }).currency // => 'USD'
 * exchange(amount(100, 'EUR', 'current'), { from: 'EUR', to: 'USD', value: 1.0691 }).value // ≈ 106.91
 */
export function exchange<From extends string, To extends string>(money: Amount<From, 'current'>, rate: ExchangeRate<NoInfer<From>, To>): Amount<To, 'current'> {
  if (money.currency !== rate.from) refuse('mixed-money', `${money.currency} at a rate of ${rate.from}`, 'The rate is of another currency than the amount', 'Take the rate of the currency in which the amount is');
  return { value: money.value * rate.value, currency: rate.to, priceBase: 'current' };
}
