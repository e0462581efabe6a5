import { decimalsOf, listInWords, refuse } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { assume, derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { CurrencyChangeover } from '../ledger/money-facts.ts';
import type { View } from '../ledger/view.ts';
import { dateInWords } from '../time/words.ts';

/**
 * Money in an ally's former currency in the one that took its place, or the other way round, at the rate that was fixed: a
 * named step. It is needed between two editions around a changeover, each of which states all years in the currency of its own
 * day. The fixed factor leaves the price base as it is.
 *
 * Source: the rates fixed by law (Council Regulation (EC) No 2866/98 as amended, and for redenominations the pages named in
 * `data/facts/currency-changeovers.json`). Symbols: the rate in units of the old currency to one of the new.
 * Absences: of the amount, passed on; before the changeover its rate was not known, and the amount is not held.
 *
 * @throws OutturnError `no-changeover` where no ally changed between the two currencies, `not-money`
 * @example
 * const gdp = viewWithRates.observeIn({ publication: 'imf-weo', edition: '2020-04' }, weoGdp('HRV', 'HRK'), 2019);
 * acrossChangeover(viewWithRates, gdp, 'EUR').value // ≈ 53089123366
 * acrossChangeover(viewWithRates, gdp, 'EUR').origin.inputs[1].figure.value // => 7.5345
 * acrossChangeover(ledgerWithRates.asOf(parseDay('2022-12-31')), gdp, 'EUR').missing // => 'not held'
 * acrossChangeover(viewWithRates, gdp, 'USD') // throws No ally changed from HRK to USD or back
 */
export function acrossChangeover(view: View, figure: Known<Figure>, currency: string): Known<Figure> {
  if (isMissing(figure)) return figure;
  const money = amountOf(figure);
  if (money.currency === currency) return figure;
  const changeover = changeoverBetween(view.ledger.facts.changeovers, money.currency, currency);
  if (changeover.date > view.day) return { missing: 'not held', because: `the changeover of ${dateInWords(changeover.date)} is later than the day of the ledger, ${dateInWords(view.day)}` };
  const { from, to, rate } = changeover;
  const isForward = currency === to;
  return derive({
    measure: 'across-changeover',
    formula: `amount ${isForward ? '/' : '×'} ${from} per ${to}`,
    value: isForward ? money.value / rate : money.value * rate,
    unit: currency,
    priceBase: money.priceBase,
    decimals: figure.decimals,
    inputs: [{ name: 'amount', figure }, { name: `${from} per ${to}`, figure: fixedRate(changeover) }],
  });
}

function changeoverBetween(changeovers: readonly CurrencyChangeover[], a: string, b: string): CurrencyChangeover {
  const found = changeovers.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  if (found) return found;
  const known = listInWords(changeovers.filter(({ from, to }) => [from, to].includes(a) || [from, to].includes(b)).map(({ from, to }) => `${from} to ${to}`));
  return refuse('no-changeover', `${a} to ${b}`, `No ally changed from ${a} to ${b} or back`, known ? `Known: ${known}` : 'Convert at the rate of a year or of a day');
}

function fixedRate({ ally, from, to, rate, date, source }: CurrencyChangeover): Figure {
  return assume(rate, `${from}_per_${to}`, decimalsOf(rate), 'fixed by law', `The rate of the changeover of ${ally} on ${dateInWords(date)}, as ${source} gives it`);
}
