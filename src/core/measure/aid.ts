import { listInWords, roundTo } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known, type Missing } from '../figure/figure.ts';
import { percentOf } from '../money/amount.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import type { SeriesKey } from '../ledger/observation.ts';
import type { View } from '../ledger/view.ts';
import { inHindsight, viewThatKnows } from './hindsight.ts';
import { OECD_AID, WEO } from './indicators.ts';
import { heldValue } from './revisions.ts';

/** The first year that the Development Assistance Committee counts by grant equivalents instead of net flows. */
export const AID_BREAK = 2018;

/**
 * Official development assistance as a share of gross national income, as printed. Net disbursements up to 2017, grant
 * equivalents from 2018: the series breaks there.
 *
 * Source: OECD Development Assistance Committee, ODA as a percentage of GNI. Unit: percent of GNI.
 * Absences: passed on; six allies report to nobody whose figures are held.
 *
 * @example
 * aidShareOfGni(exampleRecordView, 'DEU', 2020).value // => 0.74
 * aidShareOfGni(exampleRecordView, 'NOR', 2020).because // => 'no edition held prints this ally\'s aid'
 */
export function aidShareOfGni(view: View, ally: string, year: number): Known<Figure> {
  const figure = view.observe({ publication: OECD_AID, indicator: 'aid-share-of-gni', party: ally, unit: 'percent_of_gni' }, year);
  return isMissing(figure) && figure.missing === 'not held' ? withoutAid(view, ally, figure) : figure;
}

/**
 * Gross national income as the aid figures imply it: aid / (aid as a share of GNI), in the prices and at the exchange rates of
 * the year in which the aid is stated.
 *
 * Source: definition of the ODA/GNI ratio (OECD, DAC statistics). Units: aid in whole US dollars at constant prices, ratio in
 * percent, GNI in whole US dollars at the same constant prices.
 * Absences: passed on; a ratio of zero implies nothing.
 *
 * @example
 * impliedGni(exampleRecordView, 'DEU', 2020).value // ≈ 3750000000000
 */
export function impliedGni(view: View, ally: string, year: number): Known<Figure> {
  const share = aidShareOfGni(view, ally, year);
  if (isMissing(share)) return share;
  const key = aidSeries(view, ally);
  const aid: Known<Figure> = key ? view.observe(key, year) : { missing: 'not held' };
  if (isMissing(aid)) return aid;
  if (share.value === 0) return { missing: 'not available', because: 'no income can be implied from a share of zero' };
  return derive({
    measure: 'implied-gni',
    formula: 'aid / aid as a share of GNI, with all the digits that the copies carry',
    value: roundTo(aid.value / (heldValue(share) / 100), 0),
    unit: aid.unit,
    ...(aid.priceBase && { priceBase: aid.priceBase }),
    decimals: 0,
    inputs: [{ name: 'aid', figure: aid }, { name: 'aid as a share of GNI', figure: share }],
  });
}

/**
 * GDP at the prices and exchange rates of one year: GDP of that year in current US dollars, moved by the growth of real GDP.
 * All three figures are read in one macro edition, the newest in the view that holds them all.
 *
 * Source: the DAC's deflators turn national currency into dollars of one year by the GDP deflator and that year's exchange
 * rate (OECD, "Deflators for resource flows from DAC donors"), which is the same as chaining real GDP onto that year's dollars.
 * Units: whole US dollars at constant prices. Absences: where no edition holds all three figures, not held.
 *
 * @example
 * gdpAtPricesOf(exampleRecordView, 'DEU', 2020, 2021).value // => 3750000000000
 * gdpAtPricesOf(exampleRecordView, 'POL', 2020, 2021).missing // => 'not held'
 */
export function gdpAtPricesOf(view: View, ally: string, year: number, base: number): Known<Figure> {
  const chain = chainOf(view, ally, year, base);
  if (!chain) return { missing: 'not held', because: `no macro edition holds GDP of ${base} in dollars and real GDP of ${listInWords([...new Set([year, base])].map(String))}` };
  const { dollars, real, realOfBase } = chain;
  return derive({
    measure: 'gdp-at-prices-of-one-year',
    formula: `GDP ${base} in US dollars × real GDP ${year} / real GDP ${base}`,
    value: roundTo((dollars.value * real.value) / realOfBase.value, 0),
    unit: 'USD',
    priceBase: `constant-${base}`,
    decimals: 0,
    inputs: [{ name: `GDP ${base}`, figure: dollars }, { name: `real GDP ${year}`, figure: real }, { name: `real GDP ${base}`, figure: realOfBase }],
  });
}

/**
 * Aid as a share of GDP: aid as a share of GNI × implied GNI / GDP. Each step is a figure of its own. Where no edition with
 * aid was known by the view's day, the first later one serves, as a step that says so.
 *
 * Source: Outturn's rule 4.9; GNI and GDP at the prices and exchange rates of one year. Unit: percent of GDP.
 * Absences: passed on; nothing is filled in for an ally whose aid is not held.
 *
 * @example
 * aidShareOfGdp(exampleRecordView, 'DEU', 2020).value // ≈ 0.740
 * aidShareOfGdp(exampleRecordView, 'POL', 2020).missing // => 'not held'
 */
export function aidShareOfGdp(view: View, ally: string, year: number): Known<Figure> {
  const knowing = viewThatKnows(view, OECD_AID);
  if (!knowing) return { missing: 'not held', because: 'no edition with aid is held' };
  const share = aidShareOfGni(knowing, ally, year);
  if (isMissing(share)) return share;
  const ratio = gniToGdp(knowing, ally, year);
  if (isMissing(ratio)) return ratio;
  const ofGdp = derive({
    measure: 'aid-share-of-gdp',
    formula: 'aid as a share of GNI × implied GNI / GDP',
    value: heldValue(share) * ratio.value,
    unit: 'percent_of_gdp',
    decimals: 2,
    inputs: [{ name: 'aid as a share of GNI', figure: share }, { name: 'implied GNI / GDP', figure: ratio }],
    note: year < AID_BREAK ? `Net disbursements; from ${AID_BREAK} on aid is counted in grant equivalents, and the two cannot be compared` : `Grant equivalents; before ${AID_BREAK} aid was counted in net disbursements, and the two cannot be compared`,
  });
  return inHindsight(knowing, view, ofGdp);
}

/**
 * Implied GNI over GDP, both at the prices and exchange rates of one year.
 *
 * Source: Outturn's rule 4.9. Unit: a ratio. Absences: passed on.
 *
 * @example
 * gniToGdp(exampleRecordView, 'DEU', 2020).value // ≈ 1.000
 */
export function gniToGdp(view: View, ally: string, year: number): Known<Figure> {
  const gni = impliedGni(view, ally, year);
  if (isMissing(gni)) return gni;
  const gdp = gdpAtPricesOf(view, ally, year, Number(gni.priceBase?.slice('constant-'.length)));
  if (isMissing(gdp)) return gdp;
  return derive({
    measure: 'gni-to-gdp',
    formula: 'implied GNI / GDP',
    value: percentOf(amountOf(gni), amountOf(gdp)) / 100,
    unit: 'ratio',
    decimals: 3,
    inputs: [{ name: 'implied GNI', figure: gni }, { name: 'GDP', figure: gdp }],
  });
}

function withoutAid({ ledger }: View, ally: string, missing: Missing): Missing {
  const isPrinted = ledger.seriesOf(OECD_AID, 'aid-share-of-gni').some(({ party }) => party === ally);
  return isPrinted ? missing : { ...missing, because: 'no edition held prints this ally\'s aid' };
}

function aidSeries({ ledger }: View, ally: string): SeriesKey | undefined {
  return ledger.seriesOf(OECD_AID, 'aid').find(({ party, unit, priceBase }) => party === ally && unit === 'USD' && priceBase?.startsWith('constant-'));
}

/** What GDP is chained with, all of one edition. */
interface Chain {
  readonly dollars: Figure;
  readonly real: Figure;
  readonly realOfBase: Figure;
}

function chainOf(view: View, ally: string, year: number, base: number): Chain | undefined {
  for (const edition of view.editions.filter(({ publication }) => publication === WEO).reverse()) {
    const chain = chainIn(view, edition, ally, [year, base]);
    if (chain) return chain;
  }
  return undefined;
}

/** An edition states real GDP in one currency for all years: that of the day, which another edition may have changed. */
function chainIn(view: View, edition: Edition, ally: string, [year, base]: readonly [year: number, base: number]): Chain | undefined {
  const dollars = view.observeIn(editionRef(edition), { publication: WEO, indicator: 'gdp', party: ally, unit: 'USD', priceBase: 'current' }, base);
  if (isMissing(dollars)) return undefined;
  for (const key of view.ledger.seriesOf(WEO, 'gdp').filter(({ party, priceBase }) => party === ally && priceBase === 'constant-national')) {
    const [real, realOfBase] = [year, base].map((each) => view.observeIn(editionRef(edition), key, each)) as [Known<Figure>, Known<Figure>];
    if (!isMissing(real) && !isMissing(realOfBase) && realOfBase.value !== 0) return { dollars, real, realOfBase };
  }
  return undefined;
}
