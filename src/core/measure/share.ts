import { percentOf } from '../money/amount.ts';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import type { CommitmentMeasure } from '../ledger/facts.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import { aidShareOfGni } from './aid.ts';
import { constantSpendingSeries, NATO, natoSeries } from './indicators.ts';

/**
 * Defence expenditure as a share of GDP: as printed, where printed. Where the newest edition's copy holds spending and GDP
 * at the same constant prices and not the share, the share is recomputed from them and says so.
 *
 * Source: Defence Expenditure of NATO Countries, Table 3 ("share of real GDP"): NATO's shares are ratios of
 * constant-price figures, so current dollars give something else (the Netherlands, up to 0.3 points).
 *
 * Symbols: share in percent of GDP, spending and GDP in US dollars at one constant price base.
 * Absences: a blank cell stays not available; what no copy holds is not held; nothing is filled in.
 *
 * @example
 * shareOfGdp(exampleView, 'DEU', 2020).value // => 2
 * shareOfGdp(exampleView, 'NOR', 2020).value // ≈ 2.00
 * shareOfGdp(exampleView, 'POL', 2020) // => { missing: 'not available', edition: '2022-07-01' }
 * shareOfGdp(exampleView, 'NOR', 2019).origin.standsInFor.edition // => '2022-07-01'
 */
export function shareOfGdp(view: View, ally: string, year: number): Known<Figure> {
  const key = natoSeries('defence-share-of-gdp', ally);
  const newest = view.newest(NATO);
  const printed = newest && view.observeIn(editionRef(newest), key, year);
  if (printed && !(isMissing(printed) && printed.missing === 'not held')) return printed;
  return recomputedShare(view, ally, year) ?? view.observe(key, year);
}

/**
 * The figure that a commitment is about, for one ally and year.
 *
 * Source: the commitment's terms (`data/facts/commitments.json`). Related spending is not printed by any edition held.
 *
 * @example
 * committedShare(exampleView, 'equipment-share', 'DEU', 2020).value // => 17.5
 * committedShare(exampleView, 'related-share-of-gdp', 'DEU', 2020).missing // => 'not held'
 */
export function committedShare(view: View, measure: CommitmentMeasure, ally: string, year: number): Known<Figure> {
  if (measure === 'defence-share-of-gdp') return shareOfGdp(view, ally, year);
  if (measure === 'equipment-share') return view.observe(natoSeries('equipment-share', ally), year);
  if (measure === 'aid-share-of-gni') return aidShareOfGni(view, ally, year);
  const newest = view.newest(NATO);
  return { missing: 'not held', because: 'no edition held prints related spending', ...(newest && { edition: newest.date }) };
}

function recomputedShare(view: View, ally: string, year: number): Figure | undefined {
  const newest = view.newest(NATO);
  if (!newest) return undefined;
  for (const spendingKey of constantSpendingSeries(view.ledger, ally)) {
    const spending = view.observeIn(editionRef(newest), spendingKey, year);
    const gdp = view.observeIn(editionRef(newest), { ...spendingKey, indicator: 'gdp' }, year);
    if (isMissing(spending) || isMissing(gdp) || gdp.value === 0) continue;
    return derive({
      measure: 'share-of-gdp',
      formula: 'defence expenditure / GDP, recomputed: the copy lacks the printed share',
      value: percentOf(amountOf(spending), amountOf(gdp)),
      unit: 'percent_of_gdp',
      decimals: 2,
      inputs: [{ name: 'defence expenditure', figure: spending }, { name: 'GDP', figure: gdp }],
    });
  }
  return undefined;
}
