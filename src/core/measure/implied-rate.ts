import { compareText } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { View } from '../ledger/view.ts';
import { dateInWords } from '../time/words.ts';
import { WEO, weoGdp } from './indicators.ts';
import { rateDecimals } from './through-base.ts';

/**
 * The average rate of a year that a macro edition implies for an ally's currency, in units of it to the US dollar: GDP in
 * the currency over GDP in dollars, both of one edition, the newest in the view that holds the two.
 *
 * Source: World Economic Outlook, subjects NGDP and NGDPD. From 2000 on it lies within a percent of the mean of reference
 * rates for the euro. Symbols: GDP at current prices. Absences: where no edition states the GDP of exactly one ally in the
 * currency, or none holds both, the rate is not held; from a changeover on the former currency has none; for the euro, which many allies share, it is not asked.
 *
 * @example
 * impliedRate(viewWithRates, 'ALL', 2019).value // => 100
 * impliedRate(viewWithRates, 'CHF', 2019) // => { missing: 'not held', because: 'no reference rate of CHF in 2019 is held, and no ally states its GDP in it' }
 */
export function impliedRate(view: View, currency: string, year: number): Known<Figure> {
  const replaced = view.ledger.facts.changeovers.find(({ from, date }) => from === currency && date <= `${year}-01-01`);
  if (replaced) return { missing: 'not available', because: `${currency} was replaced by ${replaced.to} on ${dateInWords(replaced.date)}, at the fixed rate of ${replaced.rate}` };
  const allies = [...new Set(view.ledger.seriesOf(WEO, 'gdp').filter(({ unit, priceBase }) => unit === currency && priceBase === 'current').map(({ party }) => party))];
  const [ally] = allies;
  if (!ally || allies.length > 1) return { missing: 'not held', because: `no reference rate of ${currency} in ${year} is held${ally ? '' : ', and no ally states its GDP in it'}` };
  for (const edition of view.editions.filter(({ publication }) => publication === WEO).reverse()) {
    const national = view.observeIn(editionRef(edition), weoGdp(ally, currency), year);
    const dollars = view.observeIn(editionRef(edition), weoGdp(ally, 'USD'), year);
    if (!isMissing(national) && !isMissing(dollars) && dollars.value > 0) return quotient(currency, year, national, dollars);
  }
  return { missing: 'not held', because: `no edition holds the GDP of ${ally} for ${year} both in ${currency} and in US dollars` };
}

/**
 * The currencies in which the macro editions state GDP at current prices.
 *
 * @example
 * seriesCurrencies(ledgerWithRates) // => ['ALL', 'EUR', 'HRK', 'USD']
 */
export function seriesCurrencies(ledger: Pick<Ledger, 'seriesOf'>): readonly string[] {
  const units = ledger.seriesOf(WEO, 'gdp').filter(({ unit, priceBase }) => priceBase === 'current' && /^[A-Z]{3}$/.test(unit)).map(({ unit }) => unit);
  return [...new Set(units)].sort(compareText);
}

function quotient(currency: string, year: number, national: Figure, dollars: Figure): Figure {
  const value = national.value / dollars.value;
  return derive({
    measure: 'implied-rate',
    formula: 'GDP in national currency / GDP in US dollars',
    value,
    unit: `${currency}_per_USD`,
    decimals: rateDecimals(value),
    inputs: [{ name: `GDP in ${currency}`, figure: national }, { name: 'GDP in US dollars', figure: dollars }],
    note: `No reference rates of ${currency} in ${year} are held: the rate is the one at which the outlook converts GDP`,
  });
}
