import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import type { Day } from '../time/day.ts';
import { dateInWords } from '../time/words.ts';
import { atPrintedDecimals } from './gap.ts';
import { gdpAhead } from './gdp-ahead.ts';
import { inCurrencyAhead } from './in-currency.ts';
import { shareOfGdp } from './share.ts';

/** What a target asks above what is spent: of the GDP of which year, above the spending of which year. */
export interface AheadTerms {
  readonly ally: string;
  /** The share of GDP that is asked, as a figure. */
  readonly target: Figure;
  /** The year of whose GDP it is asked. */
  readonly year: number;
  /** The year of current spending. */
  readonly base: number;
  readonly currency: string;
  /** The day at whose rate money is converted. */
  readonly day: Day;
}

/**
 * What a target asks in a year above current spending: target × GDP of that year − printed share × GDP of the year of the share,
 * in the ally's own currency, converted at the rate of a day where another is asked for.
 *
 * Source: Outturn's rules 4.2 to 4.4; shares from NATO's tables, GDP from the newest macro edition in the view. Symbols: target
 * and share in percent of GDP, money in whole units at current prices. Absences: passed on.
 *
 * @example
 * const target = targetFigure(exampleCommitment);
 * spendingAhead(exampleView, { ally: 'DEU', target, year: 2019, base: 2019, currency: 'USD', day: exampleView.day }).value // => 25869370000
 */
export function spendingAhead(view: View, { ally, target, year, base, currency, day }: AheadTerms): Known<Figure> {
  const asked = partOfGdp(view, ally, 'spending-at-target', target, year);
  if (isMissing(asked)) return asked;
  const current = currentSpending(view, ally, base);
  if (isMissing(current)) return current;
  const own = derive({
    measure: 'spending-ahead',
    formula: `target × GDP ${year} − spending ${base}`,
    value: asked.value - current.value,
    unit: asked.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `target × GDP ${year}`, figure: asked }, { name: `spending ${base}`, figure: current }],
  });
  return inCurrencyAhead(view, own, currency, day);
}

/**
 * What an ally spends in a year by its printed share: share × GDP of the newest macro edition, in the ally's own currency.
 *
 * Source: NATO, Table 3; World Economic Outlook. Units: whole units of the ally's own currency. Absences: passed on.
 *
 * @example
 * currentSpending(exampleView, 'DEU', 2019).value // => 51352630000
 */
export function currentSpending(view: View, ally: string, year: number): Known<Figure> {
  const share = shareOfGdp(view, ally, year);
  return isMissing(share) ? share : partOfGdp(view, ally, 'spending-by-share', share, year);
}

/**
 * What a target asks in a year in all: target × GDP of that year.
 *
 * Source: definition; GDP of the newest macro edition. Units: whole units of the currency. Absences: passed on.
 *
 * @example
 * spendingAtTarget(exampleView, { ally: 'DEU', target: targetFigure(exampleCommitment), year: 2019, currency: 'USD', day: exampleView.day }).value // => 77222000000
 */
export function spendingAtTarget(view: View, { ally, target, year, currency, day }: Omit<AheadTerms, 'base'>): Known<Figure> {
  return inCurrencyAhead(view, partOfGdp(view, ally, 'spending-at-target', target, year), currency, day);
}

function partOfGdp(view: View, ally: string, measure: string, share: Figure, year: number): Known<Figure> {
  const gdp = gdpAhead(view, ally, year);
  if (isMissing(gdp)) return gdp;
  const name = measure === 'spending-at-target' ? 'target' : 'share of GDP';
  return derive({
    measure,
    formula: `${name} × GDP ${year}`,
    value: roundTo((atPrintedDecimals(share) / 100) * gdp.value, 0),
    unit: gdp.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name, figure: share }, { name: `GDP ${year}`, figure: gdp }],
    note: `Across publications: GDP comes from the World Economic Outlook of ${dateInWords(editionOf(gdp)?.edition ?? '')}`,
  });
}
