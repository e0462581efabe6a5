import { refuse, roundTo } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import type { Amount } from '../money/amount.ts';
import { exchange } from '../money/exchange.ts';
import { yearOf, type Day } from '../time/day.ts';
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

/**
 * Money of a year ahead in another currency: at the rate of a day, since nobody knows that of the year; where none of that day
 * is held, at the average of its year, and the figure says which.
 *
 * Source: Outturn's rule 4.4. Symbols and absences: as `inCurrency`.
 *
 * @example
 * inCurrencyAhead(viewWithRates, viewWithRates.observe(weoGdp('DEU', 'EUR'), 2019), 'USD', parseDay('2019-12-30')).value // ≈ 3876000000000
 */
export function inCurrencyAhead(view: View, figure: Known<Figure>, currency: string, day: Day): Known<Figure> {
  const atDay = inCurrency(view, figure, currency, { day });
  return isMissing(atDay) && !isMissing(figure) ? inCurrency(view, figure, currency, { year: yearOf(day) }) : atDay;
}

/**
 * Money at constant prices of one year in another currency at the average rate of that year, for all years alike: "constant prices
 * and exchange rates". It does not follow how the currencies move against each other, and so is not swollen by the inflation of one.
 *
 * Source: definition; the alliance tells its constant dollars alike (Defence Expenditure of NATO Countries, note to Table 2).
 * Symbols: amount × average rate of the year of its prices. Absences: of the amount or of the rate, passed on.
 *
 * @throws OutturnError `mixed-price-bases` for money that is not at the prices of one year, `not-money`
 * @example
 * const real = { ...viewWithRates.observe(weoGdp('DEU', 'EUR'), 2019), priceBase: 'constant-2019' };
 * atConstantRate(viewWithRates, real, 'USD').value // ≈ 3808000000000
 * atConstantRate(viewWithRates, real, 'USD').priceBase // => 'constant-2019'
 * atConstantRate(viewWithRates, { ...real, priceBase: 'current' }, 'USD') // throws not at the prices of one year
 */
export function atConstantRate(view: View, figure: Known<Figure>, currency: string): Known<Figure> {
  if (isMissing(figure)) return figure;
  const money = amountOf(figure);
  const [, year] = /^constant-(\d{4})$/.exec(money.priceBase) ?? [];
  if (year === undefined) return refuse('mixed-price-bases', `an amount in ${money.currency}`, 'It is not at the prices of one year', 'Start from the amount at constant prices');
  if (money.currency === currency) return figure;
  const rate = averageRate(view, money.currency, currency, Number(year));
  if (isMissing(rate)) return rate;
  return derive({
    measure: 'at-constant-rate',
    formula: `amount × ${currency} per ${money.currency} of ${year}, one rate for all years`,
    value: roundTo(money.value * rate.value, 0),
    unit: currency,
    priceBase: money.priceBase,
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
