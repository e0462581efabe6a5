import type { Figure, Known } from '../figure/figure.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { View } from '../ledger/view.ts';
import { formatNumber } from '../figure/words.ts';
import { throughBase } from './through-base.ts';

/** Annual averages of the Federal Reserve's exchange rates. */
export const FED = 'fed-h10';

/**
 * The average rate of a year by the second source, the Federal Reserve: units of `to` to one of `from`.
 *
 * Source: Federal Reserve, foreign exchange rates, annual averages (H.10, G.5A): noon buying rates in New York, in units to
 * the dollar. Symbols: units of one currency to one of another.
 * Absences: a currency or a year that is not held, or was not known by the view's day, is not held.
 *
 * @throws OutturnError `same-currency`
 * @example
 * secondAverageRate(viewWithRates, 'USD', 'NOK', 2019).value // => 8.8
 * secondAverageRate(viewWithRates, 'USD', 'PLN', 2019).missing // => 'not held'
 */
export function secondAverageRate(view: View, from: string, to: string, year: number): Known<Figure> {
  const edition = view.editions.find(({ publication, date }) => publication === FED && date === String(year));
  if (!edition) return { missing: 'not held' };
  return throughBase('USD', from, to, (currency) => view.observeIn(editionRef(edition), { publication: FED, indicator: 'exchange-rate', party: currency, unit: `${currency}_per_USD` }, year));
}

/**
 * What there is to say where two averages differ by more than the second one's printed decimals allow; nothing where they do
 * not.
 *
 * @example
 * sourcesDisagree(averageRate(viewWithRates, 'USD', 'NOK', 2019), secondAverageRate(viewWithRates, 'USD', 'NOK', 2019)) // => 'Two sources that disagree: by the annual averages of the Federal Reserve it is 8.80'
 */
export function sourcesDisagree(first: Figure, second: Figure): string | undefined {
  const allowed = groundsRounding(second);
  if (Math.abs(first.value / second.value - 1) <= allowed) return undefined;
  return `Two sources that disagree: by the annual averages of the Federal Reserve it is ${formatNumber(second.value, second.decimals)}`;
}

/** How far rounding can have moved a rate, relative to it: half a unit of the last decimal of each printed rate in it. */
function groundsRounding(figure: Figure): number {
  if (figure.origin.kind !== 'derivation') return (0.5 * 10 ** -figure.decimals) / figure.value;
  return figure.origin.inputs.reduce((sum, input) => sum + groundsRounding(input.figure), 0);
}
