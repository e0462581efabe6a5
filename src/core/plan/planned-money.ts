import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { NATO_CORE } from '../measure/counting-rule.ts';
import { inCurrencyAhead } from '../measure/in-currency.ts';
import { lastShare } from '../measure/last-share.ts';
import type { PlanYear } from './plan-path.ts';

/** What a plan spends in a year, and what of it lies above the share of its base year. */
export interface PlannedMoney {
  readonly spending: Known<Figure>;
  readonly additional: Known<Figure>;
}

/**
 * The money of one year of a plan in a currency: spending, and additional spending above the share of the base year.
 *
 * Source: Outturn's rule 4.5, the baseline of constant share. Symbols: additional = spending − share of the base year × GDP as the
 * plan takes it. Units: whole units of the currency at current prices and the rate of the view's day.
 * Absences: of spending, of the base share or of GDP, passed on.
 *
 * @example
 * const { base, years: [next] } = planPath(viewAhead, examplePlan, commitmentAhead);
 * plannedMoney(viewAhead, base, next, 'EUR').spending.value // => 116000000000
 * plannedMoney(viewAhead, base, next, 'EUR').additional.value // => 23200000000
 * plannedMoney(viewAhead, base, next, 'USD').additional.value // ≈ 25520000000
 */
export function plannedMoney(view: View, base: PlanYear, { year, spending, gdp }: PlanYear, currency: string): PlannedMoney {
  const additional = aboveBase(base, year, spending, gdp);
  return { spending: inCurrencyAhead(view, spending, currency, view.day), additional: inCurrencyAhead(view, additional, currency, view.day) };
}

function aboveBase(base: PlanYear, year: number, spending: Known<Figure>, gdp: Known<Figure>): Known<Figure> {
  if (isMissing(spending)) return spending;
  if (isMissing(base.share)) return base.share;
  if (isMissing(gdp)) return gdp;
  return derive({
    measure: 'planned-additional',
    formula: `spending ${year} − share ${base.year} × GDP ${year}`,
    value: roundTo(spending.value - (base.share.value / 100) * gdp.value, 0),
    unit: spending.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `spending ${year}`, figure: spending }, { name: `share ${base.year}`, figure: base.share }, { name: `GDP ${year}`, figure: gdp }],
    status: 'forecast',
  });
}

/** How many years before the newest one a share is looked for. */
const YEARS_BACK = 3;

/**
 * The last share of an ally that is known in the view.
 *
 * Source: as `shareFor`. Absences: of the newest year, where none of the last years is known.
 *
 * @example
 * const [germany, , norway] = exampleFacts.allies;
 * lastShareOf(viewAhead, commitmentAhead, germany).value // => 2
 * lastShareOf(viewAhead, commitmentAhead, norway).missing // => 'not available'
 */
export function lastShareOf(view: View, commitment: Commitment, ally: Ally): Known<Figure> {
  return lastShare(view, commitment, NATO_CORE, ally, YEARS_BACK).share;
}
