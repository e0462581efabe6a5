import { refuse } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import type { View } from '../ledger/view.ts';
import { constantPrices } from '../money/price-base.ts';
import { dateInWords } from '../time/words.ts';
import { WEO } from './indicators.ts';

/**
 * Money of a year at current prices at the prices of another year, by the GDP deflator of one macro edition, the newest in
 * the view that holds both years: a named step that tells the edition. The deflator is that of prices in the ally's own
 * currency, so the amount must be in the currency in which that edition states the ally's GDP.
 *
 * Source: World Economic Outlook, subject NGDP_D (index). Symbols: amount × deflator of the base year / deflator of the year.
 * Absences: of the amount, passed on; where no edition holds the deflator of both years, not held.
 *
 * @throws OutturnError `mixed-price-bases` for money that is not at current prices, `mixed-money` for another currency than the
 * ally's own, `not-money`
 * @example
 * const gdp = viewWithRates.observe(weoGdp('DEU', 'EUR'), 2019);
 * inPriceBase(viewWithRates, 'DEU', gdp, 2019, 2015).value // ≈ 3207547169811
 * inPriceBase(viewWithRates, 'DEU', gdp, 2019, 2015).priceBase // => 'constant-2015'
 * inPriceBase(viewWithRates, 'DEU', { ...gdp, unit: 'USD' }, 2019, 2015) // throws its deflator is of prices in EUR
 * inPriceBase(viewWithRates, 'DEU', { ...gdp, priceBase: 'constant-2010' }, 2019, 2015) // throws It is at constant-2010 prices already
 */
export function inPriceBase(view: View, ally: string, figure: Known<Figure>, year: number, baseYear: number): Known<Figure> {
  if (isMissing(figure)) return figure;
  const money = amountOf(figure);
  if (money.priceBase !== 'current') return refuse('mixed-price-bases', `an amount of ${ally} for ${year}`, `It is at ${money.priceBase} prices already`, 'Start from the amount at current prices');
  const deflators = deflatorsOf(view, ally, year, baseYear);
  if (!deflators) return { missing: 'not held', because: `no macro edition holds the GDP deflator of ${ally} for both ${year} and ${baseYear}` };
  if (money.currency !== deflators.currency) refuseCurrency(ally, money.currency, deflators);
  return derive({
    measure: 'in-price-base',
    formula: `amount × GDP deflator of ${baseYear} / GDP deflator of ${year}`,
    value: (money.value * deflators.base.value) / deflators.own.value,
    unit: money.currency,
    priceBase: constantPrices(baseYear),
    decimals: figure.decimals,
    inputs: [{ name: 'amount', figure }, { name: `GDP deflator of ${baseYear}`, figure: deflators.base }, { name: `GDP deflator of ${year}`, figure: deflators.own }],
    note: `Both deflators are those of the World Economic Outlook of ${dateInWords(deflators.edition.date)}`,
  });
}

function refuseCurrency(ally: string, currency: string, deflators: Deflators): never {
  const what = `The outlook of ${dateInWords(deflators.edition.date)} states GDP in ${deflators.currency}, and its deflator is of prices in ${deflators.currency}`;
  return refuse('mixed-money', `an amount of ${ally} in ${currency}`, what, 'Convert the amount first, in a named step');
}

interface Deflators {
  readonly edition: Edition;
  /** The currency in which the edition states the ally's GDP. */
  readonly currency: string;
  readonly own: Figure;
  readonly base: Figure;
}

/** An edition whose copy lost the ally's GDP does not tell the currency of its deflator, and an older one serves. */
function deflatorsOf(view: View, party: string, year: number, baseYear: number): Deflators | undefined {
  const key = { publication: WEO, indicator: 'gdp-deflator', party, unit: 'index' };
  for (const edition of view.editions.filter(({ publication }) => publication === WEO).reverse()) {
    const own = view.observeIn(editionRef(edition), key, year);
    const base = view.observeIn(editionRef(edition), key, baseYear);
    const currency = currencyIn(view, edition, party, [year, baseYear]);
    if (currency && !isMissing(own) && !isMissing(base) && own.value !== 0) return { edition, currency, own, base };
  }
  return undefined;
}

function currencyIn(view: View, edition: Edition, ally: string, years: readonly number[]): string | undefined {
  const keys = view.ledger.seriesOf(WEO, 'gdp').filter(({ party, unit, priceBase }) => party === ally && priceBase === 'current' && /^[A-Z]{3}$/.test(unit) && (unit !== 'USD' || ally === 'USA'));
  return keys.find((key) => years.some((year) => !isMissing(view.observeIn(editionRef(edition), key, year))))?.unit;
}
