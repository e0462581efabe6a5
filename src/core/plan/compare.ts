import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { inCurrencyAhead } from '../measure/in-currency.ts';
import { commitmentOfPlan } from './plan-commitment.ts';
import { planPath, type PlanPath, type PlanYear } from './plan-path.ts';
import type { Plan } from './plan.ts';
import { sumOfPlans } from './sum-of-plans.ts';
import { differencesOf, type PlanDifference } from './differences.ts';

/** One year of two plans; the differences are those of the second less the first. */
export interface ComparedYear {
  readonly year: number;
  readonly first: PlanYear | undefined;
  readonly second: PlanYear | undefined;
  /** In points. */
  readonly share: Known<Figure>;
  /** In the currency of the first at current prices. */
  readonly spending: Known<Figure>;
}

/** Two plans side by side, as the outlook of one day has them. */
export interface ComparedPlans {
  readonly first: Plan;
  readonly second: Plan;
  /** The currency of every difference in money: that of the first. */
  readonly currency: string;
  /** From the earlier base year to the later end. */
  readonly years: readonly ComparedYear[];
  readonly total: ComparedTotal;
  /** Terms, assumptions and measures that are not the same in both. */
  readonly differences: readonly PlanDifference[];
}

/** Sums over the years of which both plans have spending, base years left out. */
export interface ComparedTotal {
  readonly first: Known<Figure>;
  readonly second: Known<Figure>;
  readonly difference: Known<Figure>;
  readonly years: readonly number[];
  /** Years of which only one of both has spending: in no sum. */
  readonly leftOut: readonly number[];
}

/**
 * Two plans year by year and in sum, and the terms in which they differ. Both are computed with the outlook of the view, so that
 * no difference stems from the days on which they were drawn up; what a plan itself takes for granted stays its own.
 *
 * Source: Outturn's rules 4.2, 4.4 and 4.5. Symbols: difference = second − first; shares in points, money in whole units of the
 * first plan's currency, that of the second converted at the rate of the view's day.
 * Absences: of either, passed on; a year that one of both leaves out is in no sum.
 *
 * @throws OutturnError `unknown-commitment`
 * @example
 * const faster = { ...examplePlan, title: 'Faster', targets: [{ ...examplePlan.targets[0], share: 2.75 }, examplePlan.targets[1]] };
 * const { years, total, differences } = comparePlans(viewAhead, examplePlan, faster);
 * years.map(({ year, share }) => [year, share.value]) // => [[2026, 0], [2027, 0.25], [2028, 0]]
 * years[1].spending.value // => 11600000000
 * total.difference.value // => 11600000000
 * differences.map(({ code, second }) => [code, second]) // => [['title', 'Faster']]
 * comparePlans(viewAhead, examplePlan, { ...examplePlan, ally: 'POL', currency: 'PLN' }).years[1].spending.value // ≈ -89750000000
 */
export function comparePlans(view: View, first: Plan, second: Plan): ComparedPlans {
  const paths = [first, second].map((plan) => planPath(view, plan, commitmentOfPlan(view.ledger.facts, plan))) as [PlanPath, PlanPath];
  const years = yearsOf(paths).map((year) => comparedYear(view, first.currency, year, paths));
  const bases = [first.base.year, second.base.year];
  return { first, second, currency: first.currency, years, total: totalOf(years.filter(({ year }) => !bases.includes(year))), differences: differencesOf(first, second) };
}

function yearsOf(paths: readonly PlanPath[]): readonly number[] {
  const all = paths.flatMap(({ base, years }) => [base, ...years]).map(({ year }) => year);
  return [...new Set(all)].sort((a, b) => a - b);
}

function comparedYear(view: View, currency: string, year: number, paths: readonly [PlanPath, PlanPath]): ComparedYear {
  const [first, second] = paths.map((path) => [path.base, ...path.years].find((each) => each.year === year));
  return {
    year,
    first,
    second,
    share: pointsApart(shareOf(first, year), shareOf(second, year)),
    spending: moneyApart(spendingIn(view, first, year, currency), spendingIn(view, second, year, currency)),
  };
}

function shareOf(planned: PlanYear | undefined, year: number): Known<Figure> {
  return planned?.share ?? outside(year);
}

function spendingIn(view: View, planned: PlanYear | undefined, year: number, currency: string): Known<Figure> {
  return planned ? inCurrencyAhead(view, planned.spending, currency, view.day) : outside(year);
}

function outside(year: number): Known<Figure> {
  return { missing: 'not held', because: `one of the plans does not reach ${year}` };
}

function pointsApart(first: Known<Figure>, second: Known<Figure>): Known<Figure> {
  if (isMissing(first)) return first;
  if (isMissing(second)) return second;
  if (first.unit !== second.unit) return { missing: 'not available', because: 'the plans are about shares of different things' };
  const decimals = Math.max(first.decimals, second.decimals);
  return derive({
    measure: 'plans-apart-in-points',
    formula: 'share of the second plan − share of the first',
    value: roundTo(atPrintedDecimals(second) - atPrintedDecimals(first), decimals),
    unit: first.unit.replace('percent', 'percentage_points'),
    decimals,
    inputs: pair(first, second),
  });
}

function moneyApart(first: Known<Figure>, second: Known<Figure>): Known<Figure> {
  if (isMissing(first)) return first;
  if (isMissing(second)) return second;
  return derive({ measure: 'plans-apart-in-money', formula: 'spending of the second plan − spending of the first', value: roundTo(second.value - first.value, 0), unit: first.unit, priceBase: 'current', decimals: 0, inputs: pair(first, second) });
}

function pair(first: Figure, second: Figure): readonly NamedFigure[] {
  return [{ name: 'second plan', figure: second }, { name: 'first plan', figure: first }];
}

function totalOf(years: readonly ComparedYear[]): ComparedTotal {
  const both = years.flatMap(({ year, spending }) => (isMissing(spending) ? [] : [{ year, spending }]));
  const partOf = (name: string): Known<Figure> => sumOfPlans(`spending of the ${name}`, both.map(({ year, spending }) => ({ name: String(year), figure: inputOf(spending, name) })));
  return {
    first: partOf('first plan'),
    second: partOf('second plan'),
    difference: sumOfPlans('differences', both.map(({ year, spending }) => ({ name: String(year), figure: spending }))),
    years: both.map(({ year }) => year),
    leftOut: years.filter(({ first, second, spending }) => isMissing(spending) && [first, second].filter(hasSpending).length === 1).map(({ year }) => year),
  };
}

function hasSpending(planned: PlanYear | undefined): boolean {
  return planned !== undefined && !isMissing(planned.spending);
}

function inputOf({ origin }: Figure, name: string): Figure {
  return (origin.kind === 'derivation' ? origin.inputs.find((input) => input.name === name)?.figure : undefined) as Figure;
}
