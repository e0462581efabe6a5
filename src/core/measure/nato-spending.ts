import { roundTo } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import { partOf } from '../money/amount.ts';
import { atPrintedDecimals } from './gap.ts';
import { NATO, natoMoney, weoGdp } from './indicators.ts';
import { shareOfGdp } from './share.ts';

/**
 * What NATO counts as an ally's defence expenditure in a currency, at current prices: as printed, where printed by the newest
 * edition; else the printed share ×
 * GDP in that currency of the newest macro edition in the view, which says so.
 *
 * Source: NATO, Tables 1 and 2; Outturn's rule 4.2. Absences: passed on.
 *
 * @example
 * natoSpendingIn(exampleRecordView, 'DEU', 'USD', 2020).value // => 60000000000
 */
export function natoSpendingIn(view: View, ally: string, currency: string, year: number): Known<Figure> {
  const printed = view.observe(natoMoney('defence-spending', ally, currency, 'current'), year);
  const newest = view.newest(NATO);
  if (!isMissing(printed) && editionOf(printed)?.edition === newest?.date) return printed;
  return sharesOfGdpIn(view, ally, currency, year, printed);
}

function sharesOfGdpIn(view: View, ally: string, currency: string, year: number, printed: Known<Figure>): Known<Figure> {
  const share = shareOfGdp(view, ally, year);
  const gdp = view.observe(weoGdp(ally, currency), year);
  if (isMissing(share) || isMissing(gdp)) return isMissing(printed) && !isMissing(share) ? gdp : printed;
  return derive({
    measure: 'spending-by-share',
    formula: 'share of GDP × GDP',
    value: roundTo(partOf(amountOf(gdp), atPrintedDecimals(share)).value, 0),
    unit: currency,
    priceBase: 'current',
    decimals: -7,
    inputs: [{ name: 'share of GDP', figure: share }, { name: 'GDP', figure: gdp }],
    note: 'Across publications: the printed share of the newest NATO edition, and GDP of the newest World Economic Outlook, because that NATO edition is not held at current prices in this currency',
  });
}
