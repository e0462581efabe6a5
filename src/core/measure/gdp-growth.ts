import { isMissing, type Figure } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import type { SeriesKey } from '../ledger/observation.ts';
import { rememberIn } from '../ledger/remember.ts';
import type { View } from '../ledger/view.ts';
import { deflatorGrowthIn, realGrowthIn, weoNewestFirst } from './growth-ahead.ts';
import { WEO, weoGdp } from './indicators.ts';

/** GDP of a year. */
export interface Level {
  readonly year: number;
  readonly figure: Figure;
}

/** By what GDP at current prices goes from one year into the next, in one edition. */
export interface GrowthStep {
  readonly year: number;
  readonly factor: number;
  readonly edition: Edition;
  readonly inputs: readonly NamedFigure[];
}

/**
 * By what GDP at current prices goes from the year before into a year: in the newest macro edition that tells it, by its two
 * levels, else by its growth of real GDP and of the deflator. With `after`, only in editions newer than that rank.
 *
 * Source: Outturn's rule 4.4; World Economic Outlook, subjects NGDP, NGDP_RPCH and NGDP_D. Undefined where no edition tells it.
 *
 * @example
 * growthInto(viewAhead, 'DEU', 2027).factor // ≈ 1.031
 * growthInto(viewAhead, 'DEU', 2040) // => undefined
 */
export function growthInto(view: View, ally: string, year: number, after = -1): GrowthStep | undefined {
  return rememberIn(view, `gdp growth ${ally} ${year} ${after}`, () => {
    for (const edition of weoNewestFirst(view)) {
      if (edition.rank <= after) return undefined;
      const step = byLevels(view, edition, ally, year) ?? byGrowths(view, edition, ally, year);
      if (step) return step;
    }
    return undefined;
  });
}

function byLevels(view: View, edition: Edition, ally: string, year: number): GrowthStep | undefined {
  for (const key of currentSeries(view, ally)) {
    const [before, now] = [view.observeIn(editionRef(edition), key, year - 1), view.observeIn(editionRef(edition), key, year)];
    if (isMissing(before) || isMissing(now) || before.value === 0) continue;
    return { year, factor: now.value / before.value, edition, inputs: [{ name: `GDP ${year} in that edition`, figure: now }, { name: `GDP ${year - 1} in that edition`, figure: before }] };
  }
  return undefined;
}

function byGrowths(view: View, edition: Edition, ally: string, year: number): GrowthStep | undefined {
  const [real, prices] = [realGrowthIn(view, edition, ally, year), deflatorGrowthIn(view, edition, ally, year)];
  if (isMissing(real) || isMissing(prices)) return undefined;
  return { year, factor: (1 + real.value / 100) * (1 + prices.value / 100), edition, inputs: [{ name: `real growth ${year}`, figure: real }, { name: `growth of prices ${year}`, figure: prices }] };
}

/**
 * GDP at current prices in the ally's own currencies; of the United States in dollars.
 *
 * Source: World Economic Outlook, subjects NGDP and NGDPD.
 *
 * @example
 * currentSeries(viewAhead, 'DEU').map(({ unit }) => unit) // => ['EUR']
 */
export function currentSeries(view: View, ally: string): readonly SeriesKey[] {
  const all = view.ledger.seriesOf(WEO, 'gdp').filter(({ party, unit, priceBase }) => party === ally && priceBase === 'current' && /^[A-Z]{3}$/.test(unit));
  const own = all.filter(({ unit }) => unit !== 'USD');
  return own.length > 0 ? own : all.length > 0 ? [weoGdp(ally, 'USD')] : [];
}
