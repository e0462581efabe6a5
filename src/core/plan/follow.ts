import { refuse, roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known, type Missing } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { Edition, Ledger } from '../ledger/ledger.ts';
import type { View } from '../ledger/view.ts';
import { NATO_CORE, type Counting } from '../measure/counting-rule.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { gapMoneyValue, wholeOf } from '../measure/gap-in-money.ts';
import { topicOf } from '../measure/indicators.ts';
import { latestYear } from '../measure/latest-year.ts';
import { natoSpendingIn } from '../measure/nato-spending.ts';
import { committedShare } from '../measure/share.ts';
import { shareFor } from '../measure/standing.ts';
import { earlierDay, parseDay, type Day } from '../time/day.ts';
import type { Plan } from './plan.ts';
import { planPath, type PlanPath, type PlanYear } from './plan-path.ts';
import { lineOf, shareOnLine, slippageOf, type PlanLine } from './slippage.ts';

/** Something that a plan sets, beside what is known of it; the variance is what is known less what was planned. */
export interface Followed {
  readonly planned: Known<Figure>;
  readonly known: Known<Figure>;
  /** Below zero where less is known than was planned. */
  readonly variance: Known<Figure>;
}

/** One year of a plan beside what is known of it. */
export interface FollowedYear {
  readonly year: number;
  /** Whether the share is outturn: an estimate or a forecast never is. */
  readonly isOutturn: boolean;
  /** In percent, the variance in points; of a year that the plan leaves out there is none. */
  readonly share: Followed;
  /** The share of the year on straight lines between the years that the plan names. */
  readonly onLine: Known<Figure>;
  /** The variance in points × GDP, as the gap in money takes it. */
  readonly money: Known<Figure>;
  /** By how many years the share lags the plan's own path; below zero where it is ahead. */
  readonly slippage: Known<Figure>;
  /** In the plan's currency at current prices, where the plan sets spending. */
  readonly spending?: Followed;
  /** In percent of defence spending, where the plan sets it. */
  readonly equipment?: Followed;
}

/** A plan beside one edition, with all that was known on a day. */
export interface FollowedEdition {
  readonly edition: Edition;
  readonly day: Day;
  /** The year from which the plan starts: an edition can restate it. */
  readonly base: FollowedYear;
  /** The years after it up to the last that the edition prints. */
  readonly years: readonly FollowedYear[];
  readonly total: FollowedTotal;
}

/** Variances in money, summed over the years that have one. */
export interface FollowedTotal {
  /** Of years whose share is outturn. */
  readonly outturn: Known<Figure>;
  /** Of these and of years that are estimated or forecast. */
  readonly all: Known<Figure>;
  /** Years that the edition prints and the plan leaves out: in no sum. */
  readonly leftOut: readonly number[];
}

/** A plan followed through the editions since it was drawn up. */
export interface FollowedPlan {
  readonly plan: Plan;
  readonly path: PlanPath;
  /** The newest edition known on the plan's day, as the start, and each one after it, as known on its own day. */
  readonly editions: readonly FollowedEdition[];
  /** The newest edition with all that is known today; undefined where no edition is known. */
  readonly today: FollowedEdition | undefined;
}

/**
 * A plan against what was spent, as each edition since has told it: planned and known share, variance in points and in money,
 * and slippage. The plan's own shares are computed with the outlook of its day.
 *
 * Source: Outturn's rules 4.1, 4.3 and 4.5; NATO, Table 3. Symbols: variance = known share − planned share, at the printed
 * decimals; in money × GDP of the same edition, or of the newest macro edition where it is not held.
 * Absences: of the planned or the known share, passed on; a year that the plan leaves out has no variance and is in no sum.
 *
 * @throws OutturnError `unknown-ally`
 * @example
 * const plan = { ...examplePlan, commitment: 'floor-2010', currency: 'USD', asOf: '2020-12-31', base: { year: 2018, share: 1.3 }, targets: [{ year: 2019, share: 1.4 }, { year: 2020, share: 1.6 }] };
 * const { editions, today } = followPlan(exampleLedger, plan, exampleCommitment, exampleView.day);
 * editions.map(({ edition, years }) => [edition.date, ...years.map(({ share }) => share.variance.value)]) // => [['2020-07-01', -0.04], ['2021-07-01', -0.05, -0.05], ['2022-07-01', -0.07, 0.4]]
 * editions[1].years.map(({ isOutturn }) => isOutturn) // => [true, false]
 * editions[1].years[0].money.value // => -1950000000
 * today.years[0].slippage.value // => 0.7
 */
export function followPlan(ledger: Ledger, plan: Plan, commitment: Commitment, today: Day): FollowedPlan {
  const drawnUp = earlierDay(parseDay(plan.asOf, 'asOf'), today);
  const path = planPath(ledger.asOf(drawnUp), plan, commitment);
  const following: Following = { plan, commitment, path, ally: allyOf(ledger, plan.ally), rule: ruleOf(ledger, plan.rule), line: lineOf(path) };
  const editions = editionsSince(ledger.asOf(today), commitment, drawnUp);
  const newest = editions.at(-1);
  return {
    plan,
    path,
    editions: editions.map((edition) => followedEdition(following, edition, ledger.asOf(edition.published.knownFrom))),
    today: newest && followedEdition(following, newest, ledger.asOf(today)),
  };
}

interface Following {
  readonly plan: Plan;
  readonly commitment: Commitment;
  readonly path: PlanPath;
  readonly ally: Ally;
  readonly rule: Counting;
  readonly line: PlanLine;
}

function allyOf({ facts }: Ledger, id: string): Ally {
  return facts.allies.find((ally) => ally.id === id) ?? refuse('unknown-ally', `ally "${id}"`, 'No ally has this code', 'Write its ISO 3166-1 alpha-3 code, such as DEU');
}

function ruleOf({ facts }: Ledger, id: string): Counting {
  return facts.countingRules.find((rule) => rule.id === id) ?? NATO_CORE;
}

/** The newest edition known on a day, and each one after it. */
function editionsSince(view: View, { measure }: Commitment, day: Day): readonly Edition[] {
  const all = view.editions.filter(({ publication }) => publication === topicOf(measure).publication);
  const start = all.findLastIndex(({ published }) => published.knownFrom <= day);
  return all.slice(Math.max(start, 0));
}

function followedEdition(following: Following, edition: Edition, view: View): FollowedEdition {
  const { publication, indicator } = topicOf(following.commitment.measure);
  const last = latestYear(view, publication, indicator) ?? 0;
  const years = following.path.years.filter(({ year }) => year <= last).map((year) => followedYear(following, view, year));
  return { edition, day: view.day, base: followedYear(following, view, following.path.base), years, total: totalOf(years) };
}

function followedYear(following: Following, view: View, planned: PlanYear): FollowedYear {
  const { commitment, rule, ally, line } = following;
  const { year, share, set } = planned;
  const known = shareFor(view, commitment, rule, ally, year);
  const variance = pointsBetween(share, known);
  const spending = set?.spending === undefined || !isCore(following) ? undefined : followedSpending(following, view, planned);
  const equipment = set?.equipmentShare === undefined ? undefined : followedEquipment(following, view, year, set.equipmentShare);
  return {
    year,
    isOutturn: !isMissing(known) && known.status === 'actual',
    share: { planned: share, known, variance },
    onLine: shareOnLine(line, year),
    money: moneyBetween(following, view, planned, known),
    slippage: slippageOf(line, year, known),
    ...(spending && { spending }),
    ...(equipment && { equipment }),
  };
}

/** Spending is printed for what NATO itself counts, and for nothing else. */
function isCore({ commitment, rule }: Following): boolean {
  return commitment.measure === 'defence-share-of-gdp' && rule.id === NATO_CORE.id;
}

function pointsBetween(planned: Known<Figure>, known: Known<Figure>): Known<Figure> {
  if (isMissing(planned)) return planned;
  if (isMissing(known)) return known;
  const decimals = Math.max(planned.decimals, known.decimals);
  return derive({
    measure: 'variance-in-points',
    formula: 'known share − planned share',
    value: roundTo(atPrintedDecimals(known) - atPrintedDecimals(planned), decimals),
    unit: known.unit.replace('percent', 'percentage_points'),
    decimals,
    inputs: [{ name: 'known share', figure: known }, { name: 'planned share', figure: planned }],
    status: known.status,
  });
}

function moneyBetween({ commitment, ally }: Following, view: View, { year, share: planned }: PlanYear, known: Known<Figure>): Known<Figure> {
  if (isMissing(planned)) return planned;
  if (isMissing(known)) return known;
  const whole = wholeOf(view, commitment, ally.id, year, known);
  if (isMissing(whole.figure)) return whole.figure;
  return derive({
    measure: 'variance-in-money',
    formula: `(known share − planned share) × ${whole.name}${whole.note ? '' : ' of the same edition'}`,
    value: gapMoneyValue(atPrintedDecimals(known), atPrintedDecimals(planned), whole.figure.value),
    unit: whole.figure.unit,
    ...(whole.figure.priceBase && { priceBase: whole.figure.priceBase }),
    decimals: 0,
    inputs: [{ name: 'known share', figure: known }, { name: 'planned share', figure: planned }, { name: whole.name, figure: whole.figure }],
    ...(whole.note && { note: whole.note }),
    status: known.status,
  });
}

function followedSpending({ plan, ally }: Following, view: View, { year, spending: planned }: PlanYear): Followed {
  const known = natoSpendingIn(view, ally.id, plan.currency, year);
  if (isMissing(planned)) return { planned, known, variance: planned };
  if (isMissing(known)) return { planned, known, variance: known };
  const variance = derive({ measure: 'variance-of-spending', formula: 'known spending − planned spending', value: roundTo(known.value - planned.value, 0), unit: known.unit, priceBase: 'current', decimals: 0, inputs: [{ name: 'known spending', figure: known }, { name: 'planned spending', figure: planned }], status: known.status });
  return { planned, known, variance };
}

function followedEquipment({ ally }: Following, view: View, year: number, set: number): Followed {
  const planned: Figure = { value: set, unit: 'percent_of_defence_spending', decimals: 2, status: 'forecast', origin: { kind: 'assumption', by: 'the plan', why: `equipment share of ${year} as the plan sets it` } };
  const known = committedShare(view, 'equipment-share', ally.id, year);
  return { planned, known, variance: pointsBetween(planned, known) };
}

function totalOf(years: readonly FollowedYear[]): FollowedTotal {
  return {
    outturn: sumOf(years.filter(({ isOutturn }) => isOutturn), 'years whose share is outturn'),
    all: sumOf(years, 'years known'),
    leftOut: years.filter(({ share }) => isMissing(share.planned) && !isMissing(share.known)).map(({ year }) => year),
  };
}

/** Years of other units or price bases are never added up. */
function sumOf(years: readonly FollowedYear[], what: string): Known<Figure> {
  const inputs: NamedFigure[] = years.flatMap(({ year, money }) => (isMissing(money) ? [] : [{ name: `variance ${year}`, figure: money }]));
  const first = inputs[0]?.figure;
  if (!first) return firstAbsence(years) ?? { missing: 'not available', because: 'no year has both a planned and a known share' };
  if (inputs.some(({ figure }) => figure.unit !== first.unit || figure.priceBase !== first.priceBase)) return { missing: 'not available', because: 'the years are told in different money' };
  return derive({ measure: 'variance-in-sum', formula: `sum over ${what}`, value: roundTo(inputs.reduce((sum, { figure }) => sum + figure.value, 0), 0), unit: first.unit, ...(first.priceBase && { priceBase: first.priceBase }), decimals: 0, inputs });
}

/** Why a year that has both shares has no variance in money. */
function firstAbsence(years: readonly FollowedYear[]): Missing | undefined {
  return years.filter(({ share }) => !isMissing(share.variance)).map(({ money }) => money).find(isMissing);
}
