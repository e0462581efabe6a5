import { roundTo } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf, standsInFor } from '../figure/origin.ts';
import { partOf, subtractAmounts } from '../money/amount.ts';
import type { Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { dateInWords } from '../time/words.ts';
import { atPrintedDecimals, targetFigure } from './gap.ts';
import { impliedGni } from './aid.ts';
import { natoMoney, weoGdp } from './indicators.ts';

/**
 * The gap in money: (target − printed share) × current-price GDP of the same edition. Where our copy of that edition does
 * not hold GDP, the GDP of the newest macro edition in the view serves, as a derivation across publications that says so.
 * For a target in percent of defence expenditure the whole is defence expenditure, of the same edition only; for one in
 * percent of gross national income it is the income that the aid figures imply, in dollars of the year they are stated in.
 *
 * Source: Outturn's rule 4.3. Symbols: target and share in percent; GDP and gap in US dollars at current prices,
 * GNI at constant ones. Absences: passed on; nothing is computed from an absent share or GDP.
 *
 * @example
 * gapInMoney(exampleViewOf2020, exampleCommitment, 'DEU', 2019, shareOfGdp(exampleViewOf2020, 'DEU', 2019)).value // => 24711040000
 */
export function gapInMoney(view: View, commitment: Commitment, ally: string, year: number, share: Known<Figure>): Known<Figure> {
  if (isMissing(share)) return share;
  if (commitment.comparator === 'up-to') return { missing: 'not available', because: 'a commitment "up to" a target is never a shortfall' };
  const whole = wholeOf(view, commitment, ally, year, share);
  if (isMissing(whole.figure)) return whole.figure;
  return derive({
    measure: 'gap-in-money',
    formula: `(target − share) × ${whole.name}`,
    value: gapMoneyValue(commitment.target, atPrintedDecimals(share), whole.figure.value),
    unit: whole.figure.unit,
    ...(whole.figure.priceBase && { priceBase: whole.figure.priceBase }),
    decimals: 0,
    inputs: [
      { name: 'target', figure: targetFigure(commitment) },
      { name: 'share', figure: share },
      { name: whole.name, figure: whole.figure },
    ],
    ...(whole.note && { note: whole.note }),
  });
}

/**
 * The gap in whole units of money.
 *
 * @example
 * gapMoneyValue(2, 1.2, 3_494_898_000_000) // => 27959184000
 * gapMoneyValue(2, 3.61, 1_000_000) // => -16100
 */
export function gapMoneyValue(target: number, share: number, whole: number): number {
  return roundTo((roundTo(target - share, 6) / 100) * whole, 0);
}

/**
 * The second reading of the gap in money: target × GDP − spending, both at current prices of one edition. It differs from
 * the first because printed shares are ratios of constant-price figures.
 *
 * Source: Outturn's rule 4.3. Symbols: all in US dollars at current prices. Absences: passed on.
 *
 * @example
 * const view = exampleLedger.asOf(parseDay('2021-12-31'));
 * residualGapInMoney(view, exampleCommitment, 'DEU', 2019, shareOfGdp(view, 'DEU', 2019)).value // => 25500000000
 */
export function residualGapInMoney(view: View, commitment: Commitment, ally: string, year: number, share: Known<Figure>): Known<Figure> {
  if (isMissing(share) || commitment.comparator === 'up-to') return gapInMoney(view, commitment, ally, year, share);
  const edition = editionOf(share);
  if (!edition || commitment.targetUnit !== 'percent_of_gdp') return { missing: 'not held' };
  if (share.origin.kind === 'derivation' && share.origin.measure === 'share-with-aid') return { missing: 'not available', because: 'aid is held at constant prices only and cannot be added to spending at current ones' };
  const gdp = view.observeIn(edition, natoMoney('gdp', ally, 'USD', 'current'), year);
  const spending = view.observeIn(edition, natoMoney('defence-spending', ally, 'USD', 'current'), year);
  if (isMissing(gdp)) return gdp;
  if (isMissing(spending)) return spending;
  return derive({
    measure: 'gap-in-money-residual',
    formula: 'target × GDP − defence expenditure, at current prices',
    value: roundTo(subtractAmounts(partOf(amountOf(gdp), commitment.target), amountOf(spending)).value, 0),
    unit: 'USD',
    priceBase: 'current',
    decimals: 0,
    inputs: [
      { name: 'target', figure: targetFigure(commitment) },
      { name: 'GDP', figure: gdp },
      { name: 'defence expenditure', figure: spending },
    ],
  });
}

/** That of which a share is a part, and from where it is taken. */
export interface Whole {
  readonly name: string;
  readonly figure: Known<Figure>;
  readonly note?: string;
}

/**
 * That of which a share is a part, as the gap in money takes it: GDP of the share's own edition or of the newest macro edition,
 * defence expenditure, or national income.
 *
 * Source: Outturn's rule 4.3. Units: US dollars, GDP at current prices. Absences: passed on.
 *
 * @example
 * wholeOf(exampleViewOf2020, exampleCommitment, 'DEU', 2019, shareOfGdp(exampleViewOf2020, 'DEU', 2019)).figure.value // => 3861100000000
 */
export function wholeOf(view: View, commitment: Pick<Commitment, 'targetUnit'>, ally: string, year: number, share: Figure): Whole {
  if (commitment.targetUnit === 'percent_of_gni') return { name: 'implied GNI', figure: impliedGni(view, ally, year) };
  const edition = editionOf(share);
  const indicator = commitment.targetUnit === 'percent_of_gdp' ? 'gdp' : 'defence-spending';
  const name = indicator === 'gdp' ? 'GDP' : 'defence expenditure';
  const own: Known<Figure> = edition ? view.observeIn(edition, natoMoney(indicator, ally, 'USD', 'current'), year) : { missing: 'not held' };
  if (!isMissing(own) || own.missing !== 'not held' || indicator !== 'gdp') return { name, figure: own };
  const macro = view.observe(weoGdp(ally, 'USD'), year);
  if (isMissing(macro)) return { name, figure: macro };
  return { name, figure: macro, note: acrossPublications(edition?.edition ?? '', macro) };
}

function acrossPublications(shareEdition: string, gdp: Figure): string {
  const vintage = dateInWords(editionOf(gdp)?.edition ?? '');
  const missing = standsInFor(gdp);
  const older = missing ? `, which stands in for that of ${dateInWords(missing.edition)}, of which our copy lacks this cell` : '';
  return `Across publications: our copy of NATO's edition of ${dateInWords(shareEdition)} holds no GDP at current prices, so GDP comes from the World Economic Outlook of ${vintage}${older}`;
}
