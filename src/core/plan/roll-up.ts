import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known, type Missing } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { gdpAhead } from '../measure/gdp-ahead.ts';
import { inCurrencyAhead } from '../measure/in-currency.ts';
import { atPrintedDecimals, isMet } from '../measure/gap.ts';
import { groupMembersOn } from '../measure/members.ts';
import { yearOf } from '../time/day.ts';
import { heldBack, type NotCounted } from './counted-plans.ts';
import { lastShareOf, plannedMoney, type PlannedMoney } from './planned-money.ts';
import { planPath, type PlanPath } from './plan-path.ts';
import { sumOfPlans } from './sum-of-plans.ts';
import type { Plan } from './plan.ts';

/** One member with a plan. */
export interface RolledAlly {
  readonly ally: Ally;
  readonly plan: Plan;
  /** The share of the deadline, or of the plan's last year where the commitment has none. */
  readonly end: { readonly year: number; readonly share: Known<Figure> };
  /** Whether the target is met then; null where the plan leaves that year out, or nothing is to be met. */
  readonly met: boolean | null;
  /** The first year in which the plan is at the target, its base year included. */
  readonly reachedIn: number | undefined;
  /** Years of the roll-up that the plan leaves out: in no sum. */
  readonly leftOut: readonly number[];
  /** Sums over the years that it sets, in the currency of the roll-up. */
  readonly spending: Known<Figure>;
  readonly additional: Known<Figure>;
  /** Percent of the sum of all plans. */
  readonly spendingPart: Known<Figure>;
  readonly additionalPart: Known<Figure>;
}

/** One member that is bound and has no plan. */
export interface UnplannedAlly {
  readonly ally: Ally;
  /** The last share known, at which it is taken to stay. */
  readonly share: Known<Figure>;
}

/** One year of the roll-up, in one currency at current prices. */
export interface RolledYear {
  readonly year: number;
  /** Of allies whose plan sets the year. */
  readonly spending: Known<Figure>;
  /** What lies above the share of the base year of each plan. */
  readonly additional: Known<Figure>;
  readonly allies: number;
  /** Allies with a plan that leaves the year out or begins later, or of whom its money is not known. */
  readonly leftOut: readonly string[];
  /** Of allies without a plan, each at its last share: apart, and in no other sum. */
  readonly without: { readonly spending: Known<Figure>; readonly allies: number; readonly leftOut: readonly string[] };
}

/** The plans of a group together. */
export interface RolledUp {
  readonly commitment: Commitment;
  readonly group: string;
  readonly currency: string;
  readonly allies: readonly RolledAlly[];
  readonly without: readonly UnplannedAlly[];
  /** Members whom the commitment does not bind, or that have no forces. */
  readonly unbound: readonly Ally[];
  /** Plans that are in no count, and why. */
  readonly notCounted: readonly NotCounted[];
  /** From the first year planned, and not before that of the view's day: what is past is no plan any more. */
  readonly years: readonly RolledYear[];
  readonly total: { readonly spending: Known<Figure>; readonly additional: Known<Figure> };
  readonly counts: RolledCounts;
  /** The share of all members together at the end: with a plan as planned, without one at their last share. */
  readonly together: RolledTogether;
}

/** How many have a plan, and how many of these meet the target. */
export interface RolledCounts {
  readonly bound: number;
  readonly withPlan: number;
  readonly withoutPlan: number;
  readonly met: number;
  readonly notMet: number;
  /** The plan leaves the year of the deadline out. */
  readonly notTold: number;
}

export interface RolledTogether {
  readonly year: number;
  readonly share: Known<Figure>;
  /** Null where any member is not in it: a part is not judged as the whole. */
  readonly met: boolean | null;
  /** Members in it, and members that are not: their money or GDP of the year is not known. */
  readonly allies: number;
  readonly leftOut: readonly string[];
}

/**
 * The plans of a group's members together: who has one and who has none, spending and additional spending by year and in sum,
 * who meets the commitment by its deadline, and who carries which part.
 *
 * Source: Outturn's rules 4.2, 4.4 and 4.5. Symbols: additional = spending − share of the base year × GDP as the plan takes it;
 * part = the ally's sum / the sum of all plans. Units: whole units of the currency at current prices and the rate of the view's day.
 * Absences: a year that a plan leaves out is not held and in no sum, and is counted; a member without forces needs no plan.
 *
 * @throws OutturnError `unknown-group`, `roll-up-of-parts` for a commitment that is not about a share of GDP
 * @example
 * const rolled = rollUp(viewAhead, [examplePlan], commitmentAhead, 'nato', 'EUR');
 * rolled.allies.map(({ ally, met, reachedIn }) => [ally.id, met, reachedIn]) // => [['DEU', true, 2028]]
 * rolled.without.map(({ ally, share }) => [ally.id, share.value]) // => [['NOR', undefined], ['POL', 4.2], ['SWE', undefined]]
 * rolled.unbound.map(({ id }) => id) // => ['ISL']
 * rolled.years.map(({ year, additional }) => [year, additional.value]) // => [[2027, 23200000000], [2028, 47800000000]]
 * rolled.years[0].without.spending.value // => 44100000000
 * rolled.together.share.value // ≈ 3.22
 * rolled.counts // => { bound: 4, withPlan: 1, withoutPlan: 3, met: 1, notMet: 0, notTold: 0 }
 */
export function rollUp(view: View, plans: readonly Plan[], commitment: Commitment, group: string, currency: string): RolledUp {
  const members = groupMembersOn(view.ledger.facts, group, view.day);
  const bound = members.filter((ally) => isBound(commitment, ally));
  const { counted, notCounted } = heldBack(view, plans, commitment, bound);
  const drafts = bound.flatMap((ally) => draftOf(view, ally, counted.find((plan) => plan.ally === ally.id), commitment, currency));
  const without = bound.filter(({ id }) => counted.every((plan) => plan.ally !== id)).map((ally) => ({ ally, share: lastShareOf(view, commitment, ally) }));
  const end = commitment.deadlineYear ?? Math.max(yearOf(view.day), ...drafts.map(({ last }) => last));
  const begun = Math.min(...drafts.map(({ path }) => path.base.year + 1), end);
  const first = Math.min(Math.max(yearOf(view.day), drafts.length === 0 ? 0 : begun), end);
  const working: Working = { view, commitment, currency, drafts, without };
  const years = Array.from({ length: end - first + 1 }, (_, index) => rolledYear(working, first + index));
  const total = { spending: totalOf('spending', years), additional: totalOf('additional', years) };
  const allies = drafts.map((draft) => rolledAlly(working, draft, years, total));
  return { commitment, group, currency, allies, without, unbound: members.filter((ally) => !bound.includes(ally)), notCounted, years, total, counts: countsOf(bound, allies), together: togetherIn(working, end) };
}

function isBound({ parties }: Commitment, { id, forces }: Ally): boolean {
  return forces && (parties === 'allies' || parties.includes(id));
}

interface Draft {
  readonly ally: Ally;
  readonly plan: Plan;
  readonly path: PlanPath;
  /** The last year that the plan sets. */
  readonly last: number;
  readonly money: ReadonlyMap<number, PlannedMoney>;
}

interface Working {
  readonly view: View;
  readonly commitment: Commitment;
  readonly currency: string;
  readonly drafts: readonly Draft[];
  readonly without: readonly UnplannedAlly[];
}

function draftOf(view: View, ally: Ally, plan: Plan | undefined, commitment: Commitment, currency: string): readonly Draft[] {
  if (!plan) return [];
  const path = planPath(view, plan, commitment);
  const money = new Map(path.years.map((year) => [year.year, plannedMoney(view, path.base, year, currency)]));
  return [{ ally, plan, path, last: Math.max(plan.base.year, ...plan.targets.map(({ year }) => year)), money }];
}

function rolledAlly({ view, commitment }: Working, { ally, plan, path, money, last }: Draft, years: readonly RolledYear[], total: RolledUp['total']): RolledAlly {
  const end = commitment.deadlineYear ?? last;
  const share: Known<Figure> = path.years.find(({ year }) => year === end)?.share ?? { missing: 'not held', because: `the plan does not reach ${end}` };
  const sumOf = (name: keyof PlannedMoney): Known<Figure> => sumOfPlans(`${WORDS[name]} of ${ally.name} as planned on ${view.day}`, years.flatMap(({ year }) => named(String(year), money.get(year)?.[name])));
  const [spending, additional] = [sumOf('spending'), sumOf('additional')];
  return {
    ally,
    plan,
    end: { year: end, share },
    met: isMissing(share) ? null : isMet(commitment, share),
    reachedIn: [path.base, ...path.years].find((each) => !isMissing(each.share) && isMet(commitment, each.share))?.year,
    leftOut: path.years.filter((each) => each.year >= (years[0]?.year ?? 0) && each.year <= end && each.set?.share === undefined && each.set?.spending === undefined).map(({ year }) => year),
    spending,
    additional,
    spendingPart: partOf(spending, total.spending),
    additionalPart: partOf(additional, total.additional),
  };
}

function rolledYear({ view, currency, drafts, without }: Working, year: number): RolledYear {
  const inputsOf = (name: keyof PlannedMoney): readonly NamedFigure[] => drafts.flatMap(({ ally, money }) => named(ally.id, money.get(year)?.[name]));
  const spending = inputsOf('spending');
  const steady = without.flatMap((each) => named(each.ally.id, atLastShare(view, each, year, currency)));
  return {
    year,
    spending: sumOfPlans(`spending of ${spending.length} plans in ${year}`, spending),
    additional: sumOfPlans(`additional spending of the plans in ${year}`, inputsOf('additional')),
    allies: spending.length,
    leftOut: drafts.filter(({ ally }) => spending.every(({ name }) => name !== ally.id)).map(({ ally }) => ally.id),
    without: { spending: sumOfPlans(`spending of ${steady.length} allies without a plan in ${year}, each at its last share`, steady), allies: steady.length, leftOut: without.filter(({ ally }) => steady.every(({ name }) => name !== ally.id)).map(({ ally }) => ally.id) },
  };
}

function atLastShare(view: View, { ally, share }: UnplannedAlly, year: number, currency: string): Known<Figure> {
  const gdp = gdpAhead(view, ally.id, year);
  if (isMissing(share)) return share;
  if (isMissing(gdp)) return gdp;
  const own = derive({ measure: 'spending-at-last-share', formula: `last share × GDP ${year}`, value: roundTo((atPrintedDecimals(share) / 100) * gdp.value, 0), unit: gdp.unit, priceBase: 'current', decimals: 0, inputs: [{ name: 'last share', figure: share }, { name: `GDP ${year}`, figure: gdp }], status: 'forecast' });
  return inCurrencyAhead(view, own, currency, view.day);
}

function totalOf(name: keyof PlannedMoney, years: readonly RolledYear[]): Known<Figure> {
  return sumOfPlans(`${WORDS[name]}, ${years[0]?.year} to ${years.at(-1)?.year}`, years.flatMap((each) => named(String(each.year), each[name])));
}

function countsOf(bound: readonly Ally[], allies: readonly RolledAlly[]): RolledCounts {
  const count = (met: boolean | null): number => allies.filter((each) => each.met === met).length;
  return { bound: bound.length, withPlan: allies.length, withoutPlan: bound.length - allies.length, met: count(true), notMet: count(false), notTold: count(null) };
}

function togetherIn({ view, commitment, currency, drafts, without }: Working, year: number): RolledTogether {
  const planned = drafts.map(({ ally, money, path }) => ({ id: ally.id, spending: money.get(year)?.spending, gdp: inCurrencyAhead(view, path.years.find((each) => each.year === year)?.gdp ?? NOT_REACHED, currency, view.day) }));
  const steady = without.map((each) => ({ id: each.ally.id, spending: atLastShare(view, each, year, currency), gdp: inCurrencyAhead(view, gdpAhead(view, each.ally.id, year), currency, view.day) }));
  const all = [...planned, ...steady];
  const held = all.filter(({ spending, gdp }) => spending && !isMissing(spending) && !isMissing(gdp));
  const [spending, gdp] = [sumOfPlans(`spending of ${held.length} allies in ${year}`, held.flatMap(({ id, spending: each }) => named(id, each))), sumOfPlans(`GDP of ${held.length} allies in ${year}`, held.flatMap(({ id, gdp: each }) => named(id, each)))];
  const share = isMissing(spending) ? spending : isMissing(gdp) ? gdp : percentOf('share-together', `spending of all / GDP of all in ${year}`, spending, gdp, commitment.targetUnit);
  const leftOut = all.filter((each) => !held.includes(each)).map(({ id }) => id);
  return { year, share, met: isMissing(share) || leftOut.length > 0 ? null : isMet(commitment, share), allies: held.length, leftOut };
}

const NOT_REACHED: Missing = { missing: 'not held', because: 'the plan does not reach the year' };

const WORDS: Readonly<Record<keyof PlannedMoney, string>> = { spending: 'spending', additional: 'additional spending' };

function partOf(own: Known<Figure>, all: Known<Figure>): Known<Figure> {
  if (isMissing(own)) return own;
  if (isMissing(all)) return all;
  if (all.value <= 0) return { missing: 'not available', because: 'the sum of all plans is not above zero' };
  return percentOf('part-of-plans', 'sum of the ally / sum of all plans', own, all, 'percent');
}

function percentOf(measure: string, formula: string, part: Figure, whole: Figure, unit: string): Figure {
  return derive({ measure, formula, value: roundTo((part.value / whole.value) * 100, 4), unit, decimals: unit === 'percent' ? 1 : 2, inputs: [{ name: 'part', figure: part }, { name: 'whole', figure: whole }] });
}

function named(name: string, figure: Known<Figure> | undefined): readonly NamedFigure[] {
  return figure === undefined || isMissing(figure) ? [] : [{ name, figure }];
}
