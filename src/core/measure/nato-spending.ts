import { roundTo } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import { partOf } from '../money/amount.ts';
import { dateInWords } from '../time/words.ts';
import { atPrintedDecimals } from './gap.ts';
import { natoMoney, weoGdp } from './indicators.ts';
import { shareOfGdp } from './share.ts';

/**
 * What NATO counts as an ally's defence expenditure in a currency, at current prices: as printed, by the newest edition that is
 * held with it. Only where no edition is, the printed share × GDP in that currency of the newest macro edition in the view,
 * which says so: shares are ratios of constant-price figures, so that the product can be some percent off.
 *
 * Source: NATO, Tables 1 and 2; Outturn's rule 4.2. Absences: passed on.
 *
 * @example
 * natoSpendingIn(exampleRecordView, 'DEU', 'USD', 2020).value // => 60000000000
 */
export function natoSpendingIn(view: View, ally: string, currency: string, year: number): Known<Figure> {
  const printed = view.observe(natoMoney('defence-spending', ally, currency, 'current'), year);
  return isMissing(printed) && printed.missing === 'not held' ? spendingByShare(view, ally, currency, year) : printed;
}

function spendingByShare(view: View, ally: string, currency: string, year: number): Known<Figure> {
  const share = shareOfGdp(view, ally, year);
  const gdp = view.observe(weoGdp(ally, currency), year);
  if (isMissing(share)) return share;
  if (isMissing(gdp)) return gdp;
  return derive({
    measure: 'spending-by-share',
    formula: 'share of GDP × GDP',
    value: roundTo(partOf(amountOf(gdp), atPrintedDecimals(share)).value, 0),
    unit: currency,
    priceBase: 'current',
    decimals: -7,
    inputs: [{ name: 'share of GDP', figure: share }, { name: 'GDP', figure: gdp }],
    note: `Across publications: the share of NATO's edition of ${editionInWords(share)} and GDP of the World Economic Outlook of ${editionInWords(gdp)}, because no NATO edition is held with this spending at current prices in ${currency}; printed shares are ratios of constant-price figures`,
  });
}

function editionInWords(figure: Figure): string {
  return dateInWords(editionOf(figure)?.edition ?? '');
}
