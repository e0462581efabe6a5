import { countInWords, listInWords, roundTo } from '#kit';
import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf, standsInFor } from '../figure/origin.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import { restsOnHindsight } from './hindsight.ts';
import type { Ally } from '../ledger/facts.ts';
import type { SeriesKey } from '../ledger/observation.ts';
import type { View } from '../ledger/view.ts';
import type { Day } from '../time/day.ts';
import { aidShareOfGdp } from './aid.ts';
import { commonFundingShare } from './common-funding.ts';
import { giniCoefficient, herfindahlIndex } from './concentration.ts';
import { NATO_CORE, type Counting } from './counting-rule.ts';
import { natoMoney, WEO, weoGdp } from './indicators.ts';
import { groupMembersOn, membershipDay } from './members.ts';
import { natoSpendingIn } from './nato-spending.ts';

/** How GDP is made comparable: at market exchange rates, or at purchasing power parity. */
export type GdpBasis = 'market' | 'purchasing-power';

/** What is asked of a burden beside the year. */
export interface BurdenTerms {
  readonly group?: string;
  /** The members of this day in every year; without it, each year's own members. */
  readonly membershipOf?: Day;
  readonly basis?: GdpBasis;
  readonly rule?: Counting;
}

/** What one ally bears, beside its weight. */
export interface AllyBurden {
  readonly ally: Ally;
  readonly spending: Known<Figure>;
  readonly spendingShare: Known<Figure>;
  readonly gdpShare: Known<Figure>;
  readonly populationShare: Known<Figure>;
  readonly commonFundingShare: Known<Figure>;
  /** Spending share over GDP share: above 1 where an ally bears more than its weight. */
  readonly index: Known<Figure>;
}

/** How evenly spending is spread over the members with forces. */
export interface Concentration {
  readonly gini: Known<Figure>;
  readonly herfindahl: Known<Figure>;
}

/** What a burden rests on, in numbers of members. */
export interface BurdenCounts {
  readonly held: number;
  readonly notHeld: number;
  /** Spending from an older edition than the newest. */
  readonly standIn: number;
  /** Spending that is the printed share × GDP. */
  readonly byShare: number;
  /** Spending that rests on something published only after the view's day. */
  readonly hindsight: number;
  /** GDP from an older macro edition than the newest. */
  readonly gdpStandIn: number;
}

/** What each member of a group bears in one year. */
export interface Burden {
  readonly year: number;
  readonly burdens: readonly AllyBurden[];
  readonly totals: { readonly spending: Known<Figure>; readonly gdp: Known<Figure>; readonly population: Known<Figure> };
  readonly concentration: Concentration;
  readonly counts: BurdenCounts;
}

/**
 * What each ally bears of the alliance's spending, beside its share of GDP, of population and of common funding.
 *
 * Source: Outturn's rule 4.8. Spending: NATO's tables, US dollars at current prices and exchange rates; where no edition is held
 * with it, share × GDP of the macro edition, which says so. GDP and population: of one macro edition for all allies, the newest
 * in the view that holds every one. Shares in percent of the members' sum; index = spending share / GDP share. Members are
 * those of the year, seen from the view's day, or those of one day for all years.
 * Absences: an ally without forces counts with its GDP and population and spends nil; where a member's spending is not held
 * the printed total of the same edition serves; without one there is no share.
 *
 * @example
 * const { burdens } = burdenOf(exampleRecordView, 2020);
 * burdens.map(({ ally, spendingShare }) => [ally.id, spendingShare.value]) // ≈ [['DEU', 75.00], ['POL', 16.25], ['NOR', 8.75], ['ISL', undefined]]
 * burdens[0].index.value // => 0.95
 */
export function burdenOf(view: View, year: number, terms: BurdenTerms = {}): Burden {
  const { basis = 'market' } = terms;
  const { members, spending, total } = spendingOf(view, year, terms);
  const gdp = columnOfOneEdition(view, members, (ally) => gdpSeries(ally, basis), year);
  const population = columnOfOneEdition(view, members, populationSeries, year);
  const totals = { spending: total, gdp: sumOf('GDP', gdp) ?? incomplete('GDP', gdp), population: sumOf('population', population) ?? incomplete('population', population) };
  const burdens = members.map((ally) => {
    const own = spending.get(ally) ?? NO_FORCES;
    const [spendingShare, gdpShare] = [shareOfSum('burden-share', own, totals.spending), shareOfSum('gdp-share', gdp.get(ally) ?? NOT_HELD, totals.gdp)];
    return {
      ally,
      spending: own,
      spendingShare,
      gdpShare,
      populationShare: shareOfSum('population-share', population.get(ally) ?? NOT_HELD, totals.population),
      commonFundingShare: commonFundingShare(view, ally.id, year),
      index: burdenIndex(spendingShare, gdpShare),
    };
  });
  return { year, burdens: burdens.sort(largestFirst), totals, concentration: concentrationOf(spending), counts: countsOf(spending, gdp) };
}

/** How concentrated the spending of a year is, and who spends most of it. */
export interface ConcentrationInYear extends Concentration {
  readonly year: number;
  readonly members: number;
  readonly largest: { readonly ally: Ally; readonly share: Known<Figure> } | undefined;
}

/**
 * How concentrated the members' spending is in one year: the part of a burden that needs neither GDP nor population.
 *
 * Source: Outturn's rule 4.8, and the indices of `giniCoefficient` and `herfindahlIndex`. Unit: none, and percent for the largest.
 * Absences: as for a burden.
 *
 * @example
 * concentrationIn(exampleRecordView, 2020).gini.value // => 0.442
 * concentrationIn(exampleRecordView, 2020).largest.ally.id // => 'DEU'
 */
export function concentrationIn(view: View, year: number, terms: BurdenTerms = {}): ConcentrationInYear {
  const { members, spending, total } = spendingOf(view, year, terms);
  const [ally, own] = [...spending].sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))[0] ?? [];
  return { year, members: members.length, ...concentrationOf(spending), largest: ally && own ? { ally, share: shareOfSum('burden-share', own, total) } : undefined };
}

interface Spending {
  readonly members: readonly Ally[];
  readonly spending: Column;
  readonly total: Known<Figure>;
}

/** What the members spend, and the whole that it is a part of: their sum, else the total that NATO prints. */
function spendingOf(view: View, year: number, { group = 'nato', rule = NATO_CORE, membershipOf }: BurdenTerms): Spending {
  const members = groupMembersOn(view.ledger.facts, group, membershipOf ?? membershipDay(view.day, year));
  const spending = columnOf(members.filter((ally) => spends(rule, ally)), (ally) => countedSpending(view, rule, ally, year));
  const printed = membershipOf === undefined && rule.components.length === 1 ? printedSpending(view, group, year, spending) : undefined;
  const what = rule.components.includes('aid') ? 'spending or the aid' : 'spending';
  return { members, spending, total: sumOf('defence expenditure', spending) ?? printed ?? incomplete(what, spending) };
}

/**
 * Burden index: an ally's share of spending over its share of GDP.
 *
 * Source: Outturn's rule 4.8. Unit: a ratio; 1 where both are the same. Absences: passed on.
 *
 * @example
 * burdenIndex({ value: 72, status: 'actual' }, { value: 50, status: 'actual' }).value // => 1.44
 * burdenIndex({ missing: 'not held' }, { value: 50 }) // => { missing: 'not held' }
 */
export function burdenIndex(spendingShare: Known<Figure>, gdpShare: Known<Figure>): Known<Figure> {
  if (isMissing(spendingShare)) return spendingShare;
  if (isMissing(gdpShare)) return gdpShare;
  return derive({
    measure: 'burden-index',
    formula: 'share of spending / share of GDP',
    value: roundTo(spendingShare.value / gdpShare.value, 2),
    unit: 'ratio',
    decimals: 2,
    inputs: [{ name: 'share of spending', figure: spendingShare }, { name: 'share of GDP', figure: gdpShare }],
  });
}

/**
 * What an ally spends under a counting rule, in US dollars at current prices: defence expenditure as printed, and aid as its
 * share of GDP × GDP at current prices, since aid itself is held at constant prices only.
 *
 * Source: Outturn's rules 4.2 and 4.9. Absences: passed on; nothing is taken as zero.
 *
 * @example
 * countedSpending(exampleRecordView, NATO_CORE, exampleFacts.allies[0], 2020).value // => 60000000000
 * countedSpending(exampleRecordView, exampleCoreAndAid, exampleFacts.allies[0], 2020).value // => 88120000000
 */
export function countedSpending(view: View, rule: Counting, ally: Ally, year: number): Known<Figure> {
  const own = ally.forces ? natoSpendingIn(view, ally.id, 'USD', year) : NO_FORCES;
  if (rule.components.includes('related')) return { missing: 'not held', because: 'no edition held prints related spending' };
  if (!rule.components.includes('aid') || (isMissing(own) && ally.forces)) return own;
  const share = aidShareOfGdp(view, ally.id, year);
  const gdp = view.observe(weoGdp(ally.id, 'USD'), year);
  if (isMissing(share)) return share;
  if (isMissing(gdp)) return gdp;
  const aid = derive({
    measure: 'aid-at-current-prices',
    formula: 'aid as a share of GDP × GDP',
    value: roundTo((share.value / 100) * gdp.value, 0),
    unit: 'USD',
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: 'aid as a share of GDP', figure: share }, { name: 'GDP', figure: gdp }],
  });
  if (isMissing(own)) return aid;
  return derive({ measure: 'spending-with-aid', formula: 'defence expenditure + aid', value: own.value + aid.value, unit: 'USD', priceBase: 'current', decimals: 0, inputs: [{ name: 'defence expenditure', figure: own }, { name: 'aid', figure: aid }] });
}

const NOT_HELD: Known<Figure> = { missing: 'not held' };
const NO_FORCES: Known<Figure> = { missing: 'not available', because: 'no forces' };

type Column = ReadonlyMap<Ally, Known<Figure>>;

function columnOf(members: readonly Ally[], figure: (ally: Ally) => Known<Figure>): Column {
  return new Map(members.map((ally) => [ally, figure(ally)]));
}

/**
 * Figures of all members from one edition: the newest in the view that holds every one of them. Where it is not the newest of
 * all, each figure says that it stands in; where none holds them all, each is the newest that is held.
 */
function columnOfOneEdition(view: View, members: readonly Ally[], series: (ally: Ally) => SeriesKey, year: number): Column {
  const newest = view.newest(WEO);
  for (const edition of newest ? view.editions.filter(({ publication }) => publication === WEO).reverse() : []) {
    const column = columnOf(members, (ally) => standingInFor(view.observeIn(editionRef(edition), series(ally), year), edition === newest ? undefined : newest));
    if ([...column.values()].every((figure) => !isMissing(figure))) return column;
  }
  return columnOf(members, (ally) => view.observe(series(ally), year));
}

function standingInFor(figure: Known<Figure>, newest: Edition | undefined): Known<Figure> {
  if (isMissing(figure) || !newest || (figure.origin.kind !== 'cell' && figure.origin.kind !== 'quotation')) return figure;
  return { ...figure, origin: { ...figure.origin, standsInFor: editionRef(newest) } };
}

/** Whether an ally spends anything that a rule counts: one without forces spends on aid alone. */
function spends(rule: Counting, { forces }: Ally): boolean {
  return forces || rule.components.includes('aid');
}

/** The sum of a column that is held whole. */
function sumOf(name: string, column: Column): Figure | undefined {
  const inputs = [...column].flatMap(([ally, figure]) => (isMissing(figure) ? [] : [{ name: ally.name, figure }]));
  const [first] = inputs;
  if (!first || inputs.length < column.size) return undefined;
  const { unit, priceBase } = first.figure;
  return derive({
    measure: 'sum',
    formula: `${name} of ${inputs.length} members, added up`,
    value: inputs.reduce((sum, { figure }) => sum + (priceBase ? amountIn(figure, unit) : figure.value), 0),
    unit,
    ...(priceBase && { priceBase }),
    decimals: first.figure.decimals,
    inputs,
  });
}

/** The value of an amount that is in the unit of its sum: a slip would be refused. */
function amountIn(figure: Figure, unit: string): number {
  const { value, currency } = amountOf(figure);
  if (currency !== unit) throw new Error(`${currency} cannot be added to ${unit}`);
  return value;
}

function incomplete(what: string, column: Column): Known<Figure> {
  const without = [...column].filter(([, figure]) => isMissing(figure)).map(([ally]) => ally.name);
  if (column.size === 0) return { missing: 'not available', because: 'the group had no members then' };
  const who = without.length > 4 ? `${countInWords(without.length)} members` : listInWords(without);
  return { missing: 'not held', because: `the ${what} of ${who} is not held, so that the sum is not known` };
}

/** NATO's own total of the year, of the edition in which the members' spending stands. */
function printedSpending(view: View, group: string, year: number, spending: Column): Figure | undefined {
  const total = view.observe(natoMoney('defence-spending', group, 'USD', 'current'), year);
  if (isMissing(total)) return undefined;
  const edition = editionOf(total)?.edition;
  const held = [...spending.values()].flatMap((figure) => (isMissing(figure) ? [] : [figure]));
  return held.every((figure) => editionOf(figure)?.edition === edition) ? total : undefined;
}

function shareOfSum(measure: string, own: Known<Figure>, total: Known<Figure>): Known<Figure> {
  if (isMissing(own)) return own;
  if (isMissing(total)) return total;
  const value = roundTo((own.value / total.value) * 100, 6);
  return derive({
    measure,
    formula: 'own / sum of the members',
    value,
    unit: 'percent',
    decimals: value < 1 ? 2 : 1,
    inputs: [{ name: 'own', figure: own }, { name: 'sum of the members', figure: total }],
  });
}

function concentrationOf(spending: Column): Concentration {
  const inputs = [...spending].flatMap(([ally, figure]) => (isMissing(figure) ? [] : [{ name: ally.name, figure }]));
  if (inputs.length < spending.size || inputs.length === 0) return { gini: incomplete('spending', spending), herfindahl: incomplete('spending', spending) };
  const values = inputs.map(({ figure }) => figure.value);
  const index = (measure: string, formula: string, value: number | undefined): Known<Figure> =>
    value === undefined ? { missing: 'not available' } : derive({ measure, formula, value: roundTo(value, 3), unit: 'index', decimals: 3, inputs });
  return {
    gini: index('gini', '2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n, spending in ascending order', giniCoefficient(values)),
    herfindahl: index('herfindahl', 'Σ (share of spending)²', herfindahlIndex(values)),
  };
}

function countsOf(spending: Column, gdp: Column): Burden['counts'] {
  const held = figuresOf(spending);
  return {
    held: held.length,
    notHeld: spending.size - held.length,
    standIn: held.filter((figure) => standsInFor(figure)).length,
    byShare: held.filter((figure) => restsOn(figure, 'spending-by-share')).length,
    hindsight: held.filter(restsOnHindsight).length,
    gdpStandIn: figuresOf(gdp).filter((figure) => standsInFor(figure)).length,
  };
}

function figuresOf(column: Column): Figure[] {
  return [...column.values()].flatMap((figure) => (isMissing(figure) ? [] : [figure]));
}

function restsOn({ origin }: Figure, measure: string): boolean {
  return origin.kind === 'derivation' && (origin.measure === measure || origin.inputs.some(({ figure }) => restsOn(figure, measure)));
}

function gdpSeries(ally: Ally, basis: GdpBasis): SeriesKey {
  return weoGdp(ally.id, basis === 'market' ? 'USD' : 'international_dollars');
}

function populationSeries(ally: Ally): SeriesKey {
  return { publication: WEO, indicator: 'population', party: ally.id, unit: 'persons' };
}

function largestFirst(a: AllyBurden, b: AllyBurden): number {
  return sizeOf(b.spending) - sizeOf(a.spending) || (a.ally.name < b.ally.name ? -1 : 1);
}

function sizeOf(figure: Known<Figure>): number {
  return isMissing(figure) ? Number.NEGATIVE_INFINITY : figure.value;
}
