import {
  absenceInWords, assume, BASELINES, borrowingFor, byYearFrom, costOnGround, derive, economyOn, fiscalYearName, groundOn, hasFiscalYear, isMissing, partOfGovernment, percentFrom, SHAPES, spendingToEach, targetFigure, yearFrom,
  type BorrowingYear, type CostToClose, type EconomyAssumptions, type Figure, type Known, type PathTerms, type PathYear,
} from '#core';
import { decimalsOf } from '#kit';
import type { CostGroundAnswer } from '#api/contract';
import type { CostTerms } from '../place.ts';
import type { Reading } from '../words/readings.ts';
import { BORROWING_MEASURES, PATH_MEASURES, type BorrowingRow, type PathMeasure, type PathRow, type PathView } from './cost-path.ts';

type GroundNumber = CostGroundAnswer['start'];

/**
 * The path that the terms ask for, computed here by the same code as on the server, to the same digits. Undefined where the
 * numbers at hand do not reach: another base year or currency, or a year beyond them.
 *
 * @throws OutturnError as the server would refuse the terms.
 */
export function livePath(ground: CostGroundAnswer, asked: CostTerms): PathView | undefined {
  const terms = termsOf(ground, asked);
  const currency = asked.currency?.toUpperCase() ?? ground.currency;
  const rate = currency === ground.currency ? 1 : ground.rates[currency];
  if (!terms || rate === undefined || terms.by > (ground.years.at(-1)?.year ?? 0)) return undefined;
  const economy = economyOn(outlookOf(ground), terms.from, terms.by, terms.assumptions ?? { by: '' });
  const on = groundOn({ ally: ground.ally, ...economy }, terms.start as Figure, terms, ground.gniToGdp ? figureOf(ground.gniToGdp, 'ratio') : undefined);
  if (isMissing(on)) return undefined;
  const cost = costOnGround(on, terms);
  return viewOf(ground, cost, { currency, rate }, asked);
}

function termsOf({ commitment, rule, from, start, unit }: CostGroundAnswer, asked: CostTerms): PathTerms | undefined {
  if (asked.from !== undefined && yearFrom(asked.from) !== from) return undefined;
  const target = asked.target === undefined ? undefined : percentFrom('target', asked.target, 0.01, 100);
  const by = asked.by === undefined ? commitment.deadlineYear : yearFrom(asked.by);
  const points = asked.points === undefined ? undefined : byYearFrom('points', asked.points, 0, 100);
  const shape = points === undefined ? SHAPES.find(({ id }) => id === (asked.shape ?? 'linear'))?.id : 'custom';
  const baseline = BASELINES.find(({ id }) => id === (asked.baseline ?? 'constant-share'))?.id;
  if (by === null || typeof points === 'number' || !shape || !baseline) return undefined;
  return {
    commitment,
    rule,
    target: target === undefined || target === commitment.target ? targetFigure(commitment) : assume(target, commitment.targetUnit, decimalsOf(target), 'the asker', 'the target that was asked for'),
    from,
    by,
    start: figureOf(start, unit),
    shape,
    baseline,
    ...(points && { points }),
    ...assumptionsOf(asked),
  };
}

function assumptionsOf({ growth, deflator }: CostTerms): { readonly assumptions?: EconomyAssumptions } {
  if (growth === undefined && deflator === undefined) return {};
  return { assumptions: { by: 'the asker', ...(growth !== undefined && { growth: byYearFrom('growth', growth, -50, 100) }), ...(deflator !== undefined && { deflator: byYearFrom('deflator', deflator, -50, 1000) }) } };
}

function outlookOf({ currency, years }: CostGroundAnswer): Parameters<typeof economyOn>[0] {
  const byYear = new Map(years.map((each) => [each.year, each]));
  const known = (number: GroundNumber | null | undefined, unit: string): Known<Figure> => (number ? figureOf(number, unit) : { missing: 'not held' });
  return {
    currency,
    gdp: (year) => known(byYear.get(year)?.gdp, currency),
    realGrowth: (year) => known(byYear.get(year)?.realGrowth, 'percent'),
    deflatorGrowth: (year) => known(byYear.get(year)?.deflatorGrowth, 'percent'),
  };
}

/** A number as a figure again; where it comes from is told by the server's answer. */
function figureOf({ value, decimals, status }: GroundNumber, unit: string): Figure {
  return derive({ measure: 'as-answered', formula: 'as the server’s answer tells', value, unit, ...(/^[A-Z]{3}$/.test(unit) && { priceBase: 'current' as const }), decimals, status, inputs: [] });
}

interface Money {
  readonly currency: string;
  readonly rate: number;
}

function viewOf(ground: CostGroundAnswer, cost: CostToClose, money: Money, { interest }: CostTerms): PathView {
  const { terms, years, total, requiredGrowth, isAtTarget } = cost;
  const others = [...new Set([ground.currency, 'EUR', 'USD'])].filter((each) => each !== money.currency);
  return {
    currency: money.currency,
    from: terms.from,
    by: terms.by,
    target: { value: terms.target.value, unit: terms.target.unit },
    shape: terms.shape,
    baseline: terms.baseline,
    isAtTarget,
    rows: years.map((year) => rowOf(ground, year, money)),
    total: { additional: moneyReading(total.additional, money), additionalReal: reading(total.additionalReal), elsewhere: others.map((each) => moneyReading(total.additional, { currency: each, rate: each === ground.currency ? 1 : ground.rates[each] })) },
    requiredGrowth: { nominal: reading(requiredGrowth.nominal), real: reading(requiredGrowth.real) },
    ...(interest !== undefined && { borrowing: borrowingFor(cost, percentFrom('interest', interest, -5, 50), 'the asker').map(borrowingRow) }),
  };
}

function rowOf({ ally, years }: CostGroundAnswer, year: PathYear, money: Money): PathRow {
  const ahead = years.find((each) => each.year === year.year);
  const known = (number: GroundNumber | null | undefined, unit: string): Known<Figure> => (number ? figureOf(number, unit) : { missing: 'not held' });
  const readings: Record<PathMeasure, Reading> = {
    gdp: moneyReading(year.gdp, money),
    inflation: inflationOf(year),
    share: reading(year.share),
    spending: moneyReading(year.spending, money),
    baseline: moneyReading(year.baseline, money),
    additional: moneyReading(year.additional, money),
    spendingReal: reading(year.spendingReal),
    additionalReal: reading(year.additionalReal),
    growthNominal: reading(year.growthNominal),
    growthReal: reading(year.growthReal),
    shareOfGovernment: reading(partOfGovernment(known(ahead?.government, 'percent_of_gdp'), year)),
    perPerson: reading(spendingToEach(known(ahead?.population, 'persons'), year)),
  };
  return { year: year.year, ...(hasFiscalYear(ally) && { fiscalYear: fiscalYearName(ally, year.year) }), ...(Object.fromEntries(PATH_MEASURES.map((name) => [name, readings[name]])) as Record<PathMeasure, Reading>) };
}

function inflationOf({ prices }: PathYear): Reading {
  if (isMissing(prices)) return reading(prices);
  const last = prices.origin.kind === 'derivation' ? prices.origin.inputs.at(-1) : undefined;
  return last ? reading(last.figure) : { absent: 'not available' };
}

function borrowingRow(year: BorrowingYear): BorrowingRow {
  return { year: year.year, ...(Object.fromEntries(BORROWING_MEASURES.map((name) => [name, reading(year[name])])) as Omit<BorrowingRow, 'year'>) };
}

function reading(known: Known<Figure>): Reading {
  if (isMissing(known)) return { absent: absenceInWords(known) };
  const { value, unit, decimals, status } = known;
  return { value, unit, decimals, status };
}

/** Money of a year ahead at the one rate of the day. */
function moneyReading(figure: Figure, { currency, rate }: { readonly currency: string; readonly rate: number | undefined }): Reading {
  if (figure.unit === currency) return reading(figure);
  if (rate === undefined) return { absent: 'not held' };
  return { value: figure.value * rate, unit: currency, decimals: 0, status: figure.status };
}
