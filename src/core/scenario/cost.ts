import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { sumOf } from '../figure/sum-of.ts';
import { isMissing, type Figure, type Known, type Unit } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import { constantPrices } from '../money/price-base.ts';
import { groundOf, numbersOf, type PathGround, type PathTerms } from './ground.ts';
import { BASELINES, pathValues, type PathValues } from './path.ts';
import { SHAPES } from './shape.ts';

/** One year of a path, in the ally's own currency. */
export interface PathYear {
  readonly year: number;
  readonly gdp: Figure;
  /** Percent of GDP; of national income for aid. */
  readonly share: Figure;
  /** At current prices, as is everything that is not said to be real. */
  readonly spending: Figure;
  readonly baseline: Figure;
  /** Spending less the baseline. */
  readonly additional: Figure;
  /** At prices of the base year, or of the year that the terms name. */
  readonly spendingReal: Known<Figure>;
  readonly additionalReal: Known<Figure>;
  /** Growth of spending on the year before, in percent. */
  readonly growthNominal: Known<Figure>;
  readonly growthReal: Known<Figure>;
  /** The price level, where that of the base year is 1. */
  readonly prices: Known<Figure>;
}

/** What a path to a target costs an ally. */
export interface CostToClose {
  readonly ally: string;
  readonly currency: string;
  readonly terms: PathTerms;
  /** Whether the share of the base year is at the target already. */
  readonly isAtTarget: boolean;
  /** From the base year, of which nothing is additional, to that of the target. */
  readonly years: readonly PathYear[];
  readonly total: PathTotal;
  /** The yearly growth of spending, in percent, that leads from the base year to the target. */
  readonly requiredGrowth: { readonly nominal: Figure; readonly real: Known<Figure> };
}

/** Sums over the years after the base year. */
export interface PathTotal {
  readonly spending: Figure;
  readonly additional: Figure;
  readonly additionalReal: Known<Figure>;
}

/**
 * The cost to close: what a path to a target asks of an ally year by year, what of it is above the baseline, and how fast
 * spending has to grow.
 *
 * Source: Outturn's rule 4.5. Symbols: spending = share × GDP; additional = spending − baseline; real: at the prices of
 * the base year; required growth: (last / first)^(1 / years) − 1. Units: whole units of the ally's own currency.
 * Absences: of the share or of any GDP, passed on; without prices nothing real is told.
 *
 * @throws OutturnError `bad-path`, `target-of-spending`
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * const cost = costToClose(viewAhead, 'DEU', terms);
 * cost.years.map(({ share }) => share.value) // => [2, 2.5, 3]
 * cost.years.map(({ additional }) => additional.value) // => [0, 23200000000, 47800000000]
 * cost.total.additional.value // => 71000000000
 * cost.requiredGrowth.nominal.value // ≈ 26.2
 * cost.requiredGrowth.real.value // ≈ 23.8
 * costToClose(viewAhead, 'POL', terms).total.additional.value // => 0
 */
export function costToClose(view: View, ally: string, terms: PathTerms): Known<CostToClose> {
  const ground = groundOf(view, ally, terms);
  return isMissing(ground) ? ground : costOnGround(ground, terms);
}

/**
 * The same from what it rests on.
 *
 * Source: as `costToClose`.
 */
export function costOnGround(ground: PathGround, terms: PathTerms): CostToClose {
  const numbers = numbersOf(ground, terms);
  const values = pathValues(numbers);
  const years: PathYear[] = [];
  for (let index = 0; index < ground.wholes.length; index += 1) years.push(yearOfPath({ ground, terms, values }, index, years[0], years.at(-1)));
  return {
    ally: ground.ally,
    currency: ground.currency,
    terms,
    isAtTarget: numbers.start >= numbers.target,
    years,
    total: { spending: sumOfYears('spending', years), additional: sumOfYears('additional', years), additionalReal: sumOfReal(years) },
    requiredGrowth: requiredGrowth(years),
  };
}

interface Working {
  readonly ground: PathGround;
  readonly terms: PathTerms;
  readonly values: PathValues;
}

function yearOfPath(working: Working, index: number, first: PathYear | undefined, before: PathYear | undefined): PathYear {
  const { ground, terms } = working;
  const year = terms.from + index;
  const share = index === 0 ? ground.start : shareOf(working, index);
  const spending = spendingOf(working, index, share);
  const baseline = index === 0 ? spending : baselineOf(working, index, first?.spending ?? spending);
  const additional = moneyOf(ground, { measure: 'additional-spending', formula: 'spending on the path − baseline', value: working.values.additional[index] as number, inputs: [{ name: 'spending on the path', figure: spending }, { name: 'baseline', figure: baseline }] });
  const deflated = (amount: Figure): Known<Figure> => atPricesOf(working, amount, index);
  const spendingReal = deflated(spending);
  return {
    year,
    gdp: ground.gdp[index] as Figure,
    share,
    spending,
    baseline,
    additional,
    spendingReal,
    additionalReal: deflated(additional),
    growthNominal: growthOn(before?.spending, spending, year),
    growthReal: growthOn(before?.spendingReal, spendingReal, year),
    prices: ground.prices[index] as Known<Figure>,
  };
}

function shareOf({ ground, terms, values }: Working, index: number): Figure {
  const shape = SHAPES.find(({ id }) => id === terms.shape);
  const isKept = ground.start.value >= terms.target.value;
  return derive({
    measure: 'share-on-path',
    formula: isKept ? 'at or above the target already: the share of the baseline, and no less than the target' : `${shape?.name ?? terms.shape}: ${shape?.what ?? ''}, from ${terms.from} to ${terms.by}`,
    value: roundTo(values.shares[index] as number, 6),
    unit: ground.start.unit,
    decimals: 2,
    inputs: [{ name: `share ${terms.from}`, figure: ground.start }, { name: 'target', figure: terms.target }],
    status: 'forecast',
  });
}

function spendingOf({ ground, terms, values }: Working, index: number, share: Figure): Figure {
  const whole = ground.wholes[index] as Figure;
  const name = terms.commitment.measure === 'aid-share-of-gni' ? 'GNI' : 'GDP';
  return moneyOf(ground, { measure: 'spending-on-path', formula: `share × ${name} ${terms.from + index}`, value: values.spending[index] as number, inputs: [{ name: 'share', figure: share }, { name: `${name} ${terms.from + index}`, figure: whole }] });
}

function baselineOf({ ground, terms, values }: Working, index: number, base: Figure): Figure {
  const what = BASELINES.find(({ id }) => id === terms.baseline)?.what ?? '';
  const prices = ground.prices[index] as Known<Figure>;
  const inputs: NamedFigure[] = [{ name: `spending ${terms.from}`, figure: base }];
  if (terms.baseline === 'constant-share') inputs.push({ name: `share ${terms.from}`, figure: ground.start }, { name: `GDP ${terms.from + index}`, figure: ground.wholes[index] as Figure });
  if (terms.baseline === 'constant-real' && !isMissing(prices)) inputs.push({ name: `price level of ${terms.from + index}`, figure: prices });
  return moneyOf(ground, { measure: 'baseline-spending', formula: what, value: values.baseline[index] as number, inputs });
}

interface Money {
  readonly measure: string;
  readonly formula: string;
  readonly value: number;
  readonly inputs: readonly NamedFigure[];
}

function moneyOf({ currency }: PathGround, { measure, formula, value, inputs }: Money): Figure {
  return derive({ measure, formula, value: roundTo(value, 0), unit: currency, priceBase: 'current', decimals: 0, inputs });
}

function atPricesOf({ ground, terms }: Working, amount: Figure, index: number): Known<Figure> {
  const base = terms.priceYear ?? terms.from;
  const [prices, basePrices] = [ground.prices[index] as Known<Figure>, ground.prices[base - terms.from] ?? { missing: 'not held' as const, because: `${base} is not on the path` }];
  if (isMissing(prices)) return prices;
  if (isMissing(basePrices)) return basePrices;
  return derive({
    measure: 'at-base-prices',
    formula: `amount × price level of ${base} / price level of ${terms.from + index}`,
    value: roundTo((amount.value * basePrices.value) / prices.value, 0),
    unit: amount.unit,
    priceBase: constantPrices(base),
    decimals: 0,
    inputs: [{ name: 'amount', figure: amount }, { name: `price level of ${base}`, figure: basePrices }, { name: `price level of ${terms.from + index}`, figure: prices }],
  });
}

function growthOn(before: Known<Figure> | undefined, now: Known<Figure>, year: number): Known<Figure> {
  if (!before) return { missing: 'not available', because: 'the base year has no year before it on the path' };
  if (isMissing(before)) return before;
  if (isMissing(now)) return now;
  if (before.value === 0) return { missing: 'not available', because: 'there is no growth on nothing' };
  return percent('growth-on-path', `spending ${year} / spending ${year - 1} − 1`, (now.value / before.value - 1) * 100, [{ name: `spending ${year}`, figure: now }, { name: `spending ${year - 1}`, figure: before }]);
}

function percent(measure: string, formula: string, value: number, inputs: readonly NamedFigure[], unit: Unit = 'percent'): Figure {
  return derive({ measure, formula, value: roundTo(value, 4), unit, decimals: 1, inputs });
}

function sumOfYears(name: 'spending' | 'additional', years: readonly PathYear[]): Figure {
  const summed = years.slice(1).map((year) => ({ name: `${name} ${year.year}`, figure: year[name] }));
  return sumOf('sum-on-path', `${name === 'spending' ? 'spending on the path' : 'additional spending'}, ${years[1]?.year} to ${years.at(-1)?.year}`, summed as [NamedFigure, ...NamedFigure[]]);
}

function sumOfReal(years: readonly PathYear[]): Known<Figure> {
  const lacking = years.map(({ additionalReal }) => additionalReal).find(isMissing);
  if (lacking) return lacking;
  return sumOf('sum-on-path', 'additional spending at constant prices', years.slice(1).map(({ year, additionalReal }) => ({ name: `additional ${year}`, figure: additionalReal as Figure })) as [NamedFigure, ...NamedFigure[]]);
}

function requiredGrowth(years: readonly PathYear[]): CostToClose['requiredGrowth'] {
  const [first, last] = [years[0] as PathYear, years.at(-1) as PathYear];
  const real = isMissing(first.spendingReal) ? first.spendingReal : isMissing(last.spendingReal) ? last.spendingReal : yearly(first.spendingReal, last.spendingReal, first.year, last.year);
  return { nominal: yearly(first.spending, last.spending, first.year, last.year), real };
}

function yearly(first: Figure, last: Figure, from: number, to: number): Figure {
  const value = ((last.value / first.value) ** (1 / (to - from)) - 1) * 100;
  return percent('required-growth', `(spending ${to} / spending ${from})^(1 / ${to - from}) − 1`, value, [{ name: `spending ${to}`, figure: last }, { name: `spending ${from}`, figure: first }]);
}
