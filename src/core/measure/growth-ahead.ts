import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import { rememberIn } from '../ledger/remember.ts';
import type { View } from '../ledger/view.ts';
import { rankAt } from '../ledger/series-rows.ts';
import { WEO } from './indicators.ts';

/** How many of the last forecast years tell how an economy goes on beyond the horizon of an outlook. */
export const MEAN_YEARS = 3;

/** A growth of real GDP and one of its prices. */
export interface Growths {
  readonly real: Figure;
  readonly prices: Figure;
}

/**
 * Growth of real GDP in a year, past or ahead: as the newest macro edition in the view that covers the year prints it; beyond
 * every horizon the mean of the last three years forecast.
 *
 * Source: World Economic Outlook, subject NGDP_RPCH; Outturn's rule 4.4. Unit: percent a year.
 * Absences: where no edition covers the year or three years to extend by, not held.
 *
 * @example
 * realGrowthAhead(viewWithRates, 'DEU', 2019).missing // => 'not held'
 */
export function realGrowthAhead(view: View, ally: string, year: number): Known<Figure> {
  return ahead(view, ally, year, 'real-growth', realGrowthIn, ({ real }) => real);
}

/**
 * Growth of the GDP deflator in a year, past or ahead, as `realGrowthAhead`.
 *
 * Source: World Economic Outlook, subject NGDP_D; Outturn's rule 4.4. Unit: percent a year.
 * Absences: as `realGrowthAhead`.
 *
 * @example
 * deflatorGrowthAhead(viewWithRates, 'DEU', 2030).missing // => 'not held'
 */
export function deflatorGrowthAhead(view: View, ally: string, year: number): Known<Figure> {
  return ahead(view, ally, year, 'gdp-deflator', deflatorGrowthIn, ({ prices }) => prices);
}

/**
 * The mean growths of the last three years up to one, of the newest edition that holds them all.
 *
 * Source: Outturn's rule 4.4. Unit: percent a year. Undefined where no edition holds them.
 *
 * @example
 * meanGrowths(viewWithRates, 'DEU', 2030) // => undefined
 */
export function meanGrowths(view: View, ally: string, last: number): Growths | undefined {
  for (const edition of weoNewestFirst(view)) {
    const real = meanOf('real growth', last, (year) => realGrowthIn(view, edition, ally, year));
    const prices = meanOf('growth of the GDP deflator', last, (year) => deflatorGrowthIn(view, edition, ally, year));
    if (real && prices) return { real, prices };
  }
  return undefined;
}

/**
 * The macro editions in the view, newest first.
 *
 * Source: World Economic Outlook.
 *
 * @example
 * weoNewestFirst(exampleView).length // => 1
 */
export function weoNewestFirst(view: View): readonly Edition[] {
  return rememberIn(view, 'weo-newest-first', () => view.editions.filter(({ publication }) => publication === WEO).reverse());
}

type WeoGrowth = 'real-growth' | 'gdp-deflator';

const UNITS: Readonly<Record<WeoGrowth, string>> = { 'real-growth': 'percent', 'gdp-deflator': 'index' };

type GrowthIn = (view: View, edition: Edition, ally: string, year: number) => Known<Figure>;

/** How many years beyond the last horizon a mean may reach. */
const FURTHEST = 40;

function ahead(view: View, ally: string, year: number, indicator: WeoGrowth, growthIn: GrowthIn, part: (means: Growths) => Figure): Known<Figure> {
  return rememberIn(view, `${indicator} ahead ${ally} ${year}`, () => {
    const horizon = horizonOf(view, ally, indicator);
    const covering = year > horizon ? undefined : coveringGrowth(view, ally, year, growthIn);
    if (covering) return covering;
    const means = year > horizon && year <= horizon + FURTHEST ? meanGrowths(view, ally, horizon) : undefined;
    return means ? part(means) : notHeld(ally, year);
  });
}

function coveringGrowth(view: View, ally: string, year: number, growthIn: GrowthIn): Figure | undefined {
  for (const edition of weoNewestFirst(view)) {
    const growth = growthIn(view, edition, ally, year);
    if (!isMissing(growth)) return growth;
  }
  return undefined;
}

/** The last year that any macro edition in the view covers. */
function horizonOf(view: View, ally: string, indicator: WeoGrowth): number {
  return rememberIn(view, `${indicator} horizon ${ally}`, () => {
    const rows = view.ledger.rows({ publication: WEO, indicator, party: ally, unit: UNITS[indicator] });
    const ranks = new Set(weoNewestFirst(view).map(({ rank }) => rank));
    for (let row = (rows?.end ?? 0) - 1; rows && row >= rows.start; row -= 1) if (ranks.has(rankAt(rows, row))) return rows.source.segment.columns.year[row] as number;
    return 0;
  });
}

function notHeld(ally: string, year: number): Known<Figure> {
  return { missing: 'not held', because: `no macro edition known by that day forecasts the growth of ${ally} for ${year}, nor years to extend it by` };
}

/**
 * Growth of real GDP in one macro edition.
 *
 * Source: World Economic Outlook, subject NGDP_RPCH. Unit: percent. Absences: passed on.
 *
 * @example
 * realGrowthIn(viewAhead, weoNewestFirst(viewAhead)[0], 'DEU', 2027).value // => 1.1
 */
export function realGrowthIn(view: View, edition: Edition, ally: string, year: number): Known<Figure> {
  return view.observeIn(editionRef(edition), { publication: WEO, indicator: 'real-growth', party: ally, unit: 'percent' }, year);
}

/**
 * Growth of the GDP deflator in one macro edition.
 *
 * Source: World Economic Outlook, subject NGDP_D. Unit: percent. Absences: passed on.
 *
 * @example
 * deflatorGrowthIn(viewAhead, weoNewestFirst(viewAhead)[0], 'DEU', 2026).value // ≈ 2.00
 */
export function deflatorGrowthIn(view: View, edition: Edition, ally: string, year: number): Known<Figure> {
  const key = { publication: WEO, indicator: 'gdp-deflator', party: ally, unit: 'index' };
  const [now, before] = [view.observeIn(editionRef(edition), key, year), view.observeIn(editionRef(edition), key, year - 1)];
  if (isMissing(now)) return now;
  if (isMissing(before)) return before;
  const value = (now.value / before.value - 1) * 100;
  return derive({ measure: 'deflator-growth', formula: 'GDP deflator / GDP deflator of the year before − 1', value, unit: 'percent', decimals: 2, inputs: [{ name: `GDP deflator ${year}`, figure: now }, { name: `GDP deflator ${year - 1}`, figure: before }] });
}

function meanOf(name: string, last: number, growth: (year: number) => Known<Figure>): Figure | undefined {
  const years = Array.from({ length: MEAN_YEARS }, (_, index) => last - MEAN_YEARS + 1 + index);
  const inputs = years.flatMap((year) => {
    const figure = growth(year);
    return isMissing(figure) ? [] : [{ name: `${name} ${year}`, figure }];
  });
  if (inputs.length < MEAN_YEARS) return undefined;
  const value = roundTo(inputs.reduce((sum, { figure }) => sum + figure.value, 0) / MEAN_YEARS, 4);
  return derive({ measure: 'mean-growth', formula: `mean of ${name} in ${years[0]} to ${last}`, value, unit: 'percent', decimals: 2, inputs, status: 'forecast' });
}
