import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import type { Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { dateInWords } from '../time/words.ts';
import { atPrintedDecimals, targetFigure } from './gap.ts';
import { gapInMoney, gapMoneyValue } from './gap-in-money.ts';
import { inCurrency } from './in-currency.ts';
import { weoGdp } from './indicators.ts';

/**
 * The gap in another currency than US dollars: in the ally's own, (target − printed share) × GDP in that currency of the newest
 * macro edition in the view; in any other, the gap in dollars converted at the year's average rate, as a step of its own.
 *
 * Source: Outturn's rules 4.2 and 4.3. Symbols: target and share in percent, GDP and gap in whole units at current prices.
 * Absences: passed on. A gap that is held at the prices of a fixed year only is not converted.
 *
 * @example
 * const share = { value: 1.2, unit: 'percent_of_gdp', status: 'actual', decimals: 2, origin: { kind: 'assumption', by: 'an example', why: 'to show it' } };
 * gapInCurrency(viewWithRates, exampleCommitment, 'DEU', 2019, share, 'EUR').value // => 27200000000
 * gapInCurrency(exampleViewOf2020, exampleCommitment, 'DEU', 2019, shareOfGdp(exampleViewOf2020, 'DEU', 2019), 'USD').value // => 24711040000
 * gapInCurrency(viewWithRates, exampleCommitment, 'DEU', 2019, { missing: 'not held' }, 'EUR') // => { missing: 'not held' }
 */
export function gapInCurrency(view: View, commitment: Commitment, ally: string, year: number, share: Known<Figure>, currency: string): Known<Figure> {
  const dollars = gapInMoney(view, commitment, ally, year, share);
  if (isMissing(dollars) || isMissing(share) || dollars.unit === currency) return dollars;
  if (dollars.priceBase !== 'current') return { missing: 'not available', because: 'the gap is held at the prices of a fixed year only, which no rate of one year converts' };
  const gdp = view.observe(weoGdp(ally, currency), year);
  if (isMissing(gdp) || commitment.targetUnit !== 'percent_of_gdp') return inCurrency(view, dollars, currency, { year });
  return derive({
    measure: 'gap-in-currency',
    formula: '(target − share) × GDP in national currency',
    value: gapMoneyValue(commitment.target, atPrintedDecimals(share), gdp.value),
    unit: currency,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: 'target', figure: targetFigure(commitment) }, { name: 'share', figure: share }, { name: 'GDP', figure: gdp }],
    note: `Across publications: NATO prints no GDP in national currency, so it comes from the World Economic Outlook of ${dateInWords(editionOf(gdp)?.edition ?? '')}`,
  });
}
