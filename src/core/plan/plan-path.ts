import { roundTo } from '#kit';
import { assume, derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known, type Unit } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import type { Commitment } from '../ledger/facts.ts';
import { economyAhead, type Economy, type EconomyAssumptions } from '../scenario/economy.ts';
import type { Plan, PlanTarget } from './plan.ts';

/** One year of a plan with what follows from what it sets: a share from spending, spending from a share. */
export interface PlanYear {
  readonly year: number;
  /** As the plan has it in writing; absent for a year that it leaves out. */
  readonly set: PlanTarget | undefined;
  /** GDP as the plan takes it, in its currency. */
  readonly gdp: Known<Figure>;
  /** The price level as the plan takes it, where that of the base year is 1. */
  readonly prices: Known<Figure>;
  readonly share: Known<Figure>;
  readonly spending: Known<Figure>;
}

/** A plan from its base year to its last year, each year with what follows from what is set. */
export interface PlanPath {
  readonly base: PlanYear;
  readonly years: readonly PlanYear[];
}

/**
 * A plan from its base year to the deadline or its own last year: shares and spending of each year as set, or the one computed
 * from the other by the GDP that the plan takes for granted. Where it sets both, both stand as set.
 *
 * Source: Outturn's rules 4.4 and 4.5. Units: percent of GDP; whole units of the plan's currency at current prices.
 * Absences: a year that the plan leaves out, and whatever needs a GDP that nobody forecasts, is not held.
 *
 * @example
 * const path = planPath(viewAhead, examplePlan, commitmentAhead);
 * path.years.map(({ year }) => year) // => [2027, 2028]
 * path.years[0].share.value // => 2.5
 * path.years[0].spending.value // => 116000000000
 * path.years[1].spending.value // => 143400000000
 * path.base.spending.value // => 90000000000
 */
export function planPath(view: View, plan: Plan, commitment: Pick<Commitment, 'deadlineYear' | 'targetUnit'>): PlanPath {
  const last = Math.max(plan.base.year + 1, commitment.deadlineYear ?? 0, ...plan.targets.map(({ year }) => year));
  const economy = economyAhead(view, plan.ally, plan.base.year, last, assumptionsOf(plan));
  const yearAt = (year: number): PlanYear => planYear(plan, economy, year, commitment.targetUnit);
  return { base: yearAt(plan.base.year), years: Array.from({ length: last - plan.base.year }, (_, index) => yearAt(plan.base.year + 1 + index)) };
}

/** What a plan takes for granted about the economy, as the scenario wants it. */
export function assumptionsOf({ assumptions: { growth, deflator, gdp } }: Plan): EconomyAssumptions {
  return { by: 'the plan', ...(growth !== undefined && { growth }), ...(deflator !== undefined && { deflator }), ...(gdp && { gdp }) };
}

function planYear(plan: Plan, economy: Economy, year: number, unit: Unit): PlanYear {
  const index = year - plan.base.year;
  const gdp = inPlanCurrency(plan, economy, economy.gdp[index] as Known<Figure>);
  const prices = economy.prices[index] as Known<Figure>;
  const set: PlanTarget | undefined = index === 0 ? plan.base : plan.targets.find((target) => target.year === year);
  const leftOut = { missing: 'not held' as const, because: `the plan sets nothing for ${year}` };
  const share = set?.share === undefined ? undefined : stated(set.share, unit, 2, `share of ${year} as the plan sets it`);
  const spending = set?.spending === undefined ? undefined : { ...stated(set.spending, plan.currency, 0, `spending of ${year} as the plan sets it`), priceBase: 'current' as const };
  return {
    year,
    set,
    gdp,
    prices,
    share: share ?? (spending ? shareOf(spending, gdp, year, unit) : leftOut),
    spending: spending ?? (share ? spendingOf(share, gdp, year) : leftOut),
  };
}

/** A plan in another currency than that of its ally's GDP can set both, and nothing follows from the one for the other. */
function inPlanCurrency(plan: Plan, { currency }: Economy, gdp: Known<Figure>): Known<Figure> {
  if (currency === plan.currency || isMissing(gdp)) return gdp;
  return { missing: 'not held', because: `the outlook states the GDP of ${plan.ally} in ${currency}, and the plan is in ${plan.currency}` };
}

function stated(value: number, unit: Unit, decimals: number, why: string): Figure {
  return { ...assume(value, unit, decimals, 'the plan', why), status: 'forecast' };
}

function shareOf(spending: Figure, gdp: Known<Figure>, year: number, unit: Unit): Known<Figure> {
  if (isMissing(gdp)) return gdp;
  if (gdp.value <= 0) return { missing: 'not available', because: `GDP of ${year} is taken as ${gdp.value}, and nothing is a share of it` };
  return derive({ measure: 'planned-share', formula: `spending ${year} / GDP ${year} as the plan takes it`, value: roundTo((spending.value / gdp.value) * 100, 6), unit, decimals: 2, inputs: [{ name: `spending ${year}`, figure: spending }, { name: `GDP ${year}`, figure: gdp }], status: 'forecast' });
}

function spendingOf(share: Figure, gdp: Known<Figure>, year: number): Known<Figure> {
  if (isMissing(gdp)) return gdp;
  return derive({ measure: 'planned-spending', formula: `share ${year} × GDP ${year} as the plan takes it`, value: roundTo((share.value / 100) * gdp.value, 0), unit: gdp.unit, priceBase: 'current', decimals: 0, inputs: [{ name: `share ${year}`, figure: share }, { name: `GDP ${year}`, figure: gdp }], status: 'forecast' });
}
