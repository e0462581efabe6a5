import { refuse } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import type { Amount } from '../money/amount.ts';
import { exchange } from '../money/exchange.ts';
import type { Day } from '../time/day.ts';
import { averageRate } from './average-rate.ts';
import { rateOn } from './rate-on.ts';

/** At which rate money is converted: the average of a year, for what was spent through it, or the rate of a day. */
export type RateAt = { readonly year: number } | { readonly day: Day };

/**
 * Money at current prices in another currency, at the average rate of a year or at the rate of a day: a named step.
 *
 * Source: definition; the rates are those of `averageRate` and `rateOn`. Symbols: amounts in whole units; the rate in units of
 * the wanted currency to one of the amount's.
 * Absences: of the amount or of the rate, passed on. An amount that is in the currency already is given back as it is.
 *
 * @throws OutturnError `constant-prices` for money at the prices of a fixed year, `not-money`
 * @example
 * const gdp = viewWithRates.observe(weoGdp('DEU', 'EUR'), 2019);
 * inCurrency(viewWithRates, gdp, 'USD', { year: 2019 }).value // ≈ 3808000000000
 * inCurrency(viewWithRates, gdp, 'USD', { day: parseDay('2019-12-30') }).value // ≈ 3876000000000
 * inCurrency(viewWithRates, { ...gdp, priceBase: 'constant-2015' }, 'USD', { year: 2019 }) // throws converted at one rate
 */
export function inCurrency(view: View, figure: Known<Figure>, currency: string, at: RateAt): Known<Figure> {
  if (isMissing(figure)) return figure;
  const money = atCurrentPrices(figure);
  if (money.currency === currency) return figure;
  const rate = 'day' in at ? rateOn(view, money.currency, currency, at.day) : averageRate(view, money.currency, currency, at.year);
  if (isMissing(rate)) return rate;
  const converted = exchange(money, { from: money.currency, to: currency, value: rate.value });
  return derive({
    measure: 'in-currency',
    formula: `amount × ${currency} per ${money.currency}`,
    value: converted.value,
    unit: converted.currency,
    priceBase: converted.priceBase,
    decimals: 0,
    inputs: [{ name: 'amount', figure }, { name: `${currency} per ${money.currency}`, figure: rate }],
  });
}

function atCurrentPrices(figure: Figure): Amount<string, 'current'> {
  const { value, currency, priceBase } = amountOf(figure);
  if (priceBase === 'current') return { value, currency, priceBase };
  return refuse(
    'constant-prices',
    `an amount in ${currency} at ${priceBase} prices`,
    'Money at the prices of a fixed year is not converted at one rate: its years would take the rates of other years than their prices',
    'Convert the amount at current prices',
  );
}
