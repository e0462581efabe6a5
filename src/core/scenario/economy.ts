import { roundTo } from '#kit';
import { assume, derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import { gdpAhead, nationalCurrency } from '../measure/gdp-ahead.ts';
import { deflatorGrowthAhead, realGrowthAhead } from '../measure/growth-ahead.ts';

/** One value for all years, or a value for each year named. */
export type ByYear = number | Readonly<Record<number, number>>;

/** What somebody takes for granted about an economy instead of what the outlook says; growths in percent a year. */
export interface EconomyAssumptions {
  /** Growth of real GDP. */
  readonly growth?: ByYear;
  /** Growth of the GDP deflator. */
  readonly deflator?: ByYear;
  /** GDP itself, in whole units of the ally's currency at current prices. */
  readonly gdp?: Readonly<Record<number, number>>;
  /** Whose they are: `the asker`, `the plan`. */
  readonly by: string;
}

/** An ally's economy from a base year on. */
export interface Economy {
  readonly ally: string;
  /** The ally's own. */
  readonly currency: string;
  readonly from: number;
  /** GDP at current prices, of each year from the base year on. */
  readonly gdp: readonly Known<Figure>[];
  /** The price level of each year, where that of the base year is 1. */
  readonly prices: readonly Known<Figure>[];
}

/**
 * GDP and prices of an ally from a base year on: as the outlook has them, or by somebody's assumptions. Where a growth is
 * assumed, GDP is carried on from the year before by it and by the other growth, assumed or of the outlook.
 *
 * Source: Outturn's rules 4.4 and 4.5; World Economic Outlook. Units: whole units of the ally's own currency at current prices;
 * prices as a ratio. Absences: a year that cannot be known is missing, and so is what is carried on from it.
 *
 * @example
 * const values = (figures) => figures.map((figure) => figure.value);
 * values(economyAhead(viewAhead, 'DEU', 2026, 2028).gdp) // => [4500000000000, 4640000000000, 4780000000000]
 * values(economyAhead(viewAhead, 'DEU', 2026, 2028).prices) // ≈ [1, 1.0196, 1.0392]
 * values(economyAhead(viewAhead, 'DEU', 2026, 2027, { growth: 0, deflator: 2, by: 'the asker' }).gdp) // => [4500000000000, 4590000000000]
 * economyAhead(viewAhead, 'NOR', 2026, 2027).gdp[0].missing // => 'not held'
 */
export function economyAhead(view: View, ally: string, from: number, to: number, assumed: EconomyAssumptions = { by: '' }): Economy {
  const outlook: EconomyOutlook = {
    currency: nationalCurrency(view, ally),
    gdp: (year) => gdpAhead(view, ally, year),
    realGrowth: (year) => realGrowthAhead(view, ally, year),
    deflatorGrowth: (year) => deflatorGrowthAhead(view, ally, year),
  };
  return { ally, ...economyOn(outlook, from, to, assumed) };
}

/** What is said of an economy ahead, year by year: by a macro edition, or by whoever handed it on. */
export interface EconomyOutlook {
  readonly currency: string;
  readonly gdp: (year: number) => Known<Figure>;
  readonly realGrowth: (year: number) => Known<Figure>;
  readonly deflatorGrowth: (year: number) => Known<Figure>;
}

/**
 * The same from an outlook that is at hand, without a ledger.
 *
 * Source: as `economyAhead`.
 *
 * @example
 * const percent = (value) => assume(value, 'percent', 2, 'the example', 'to show it');
 * const outlook = { currency: 'EUR', gdp: () => assume(1000, 'EUR', 0, 'the example', 'to show it'), realGrowth: () => percent(1), deflatorGrowth: () => percent(2) };
 * economyOn(outlook, 2026, 2027, { growth: 0, by: 'the asker' }).gdp.map(({ value }) => value) // => [1000, 1020]
 */
export function economyOn(outlook: EconomyOutlook, from: number, to: number, assumed: EconomyAssumptions): Omit<Economy, 'ally'> {
  const gdp: Known<Figure>[] = [];
  for (let year = from; year <= to; year += 1) gdp.push(gdpOf(outlook, year, assumed, year === from ? undefined : gdp.at(-1)));
  return { currency: outlook.currency, from, gdp, prices: pricesSince(outlook, from, to, assumed) };
}

function gdpOf(outlook: EconomyOutlook, year: number, assumed: EconomyAssumptions, before: Known<Figure> | undefined): Known<Figure> {
  const given = assumed.gdp?.[year];
  if (given !== undefined) return { ...assume(given, outlook.currency, 0, assumed.by, 'GDP as set for the path'), priceBase: 'current', status: 'forecast' };
  const isAssumed = valueOf(assumed.growth, year) !== undefined || valueOf(assumed.deflator, year) !== undefined || isAssumption(before);
  if (!before || !isAssumed) return outlook.gdp(year);
  const [real, prices] = [realGrowthOf(outlook, year, assumed), deflatorGrowthOf(outlook, year, assumed)];
  if (isMissing(before)) return before;
  if (isMissing(real)) return real;
  if (isMissing(prices)) return prices;
  return derive({
    measure: 'gdp-assumed',
    formula: `GDP ${year - 1} × (1 + real growth) × (1 + growth of prices)`,
    value: roundTo(before.value * (1 + real.value / 100) * (1 + prices.value / 100), 0),
    unit: before.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `GDP ${year - 1}`, figure: before }, { name: 'real growth', figure: real }, { name: 'growth of prices', figure: prices }],
    status: 'forecast',
  });
}

/** Once GDP rests on an assumption, the years after it do too. */
function isAssumption(before: Known<Figure> | undefined): boolean {
  if (!before || isMissing(before)) return false;
  return before.origin.kind === 'assumption' || (before.origin.kind === 'derivation' && before.origin.measure === 'gdp-assumed');
}

function pricesSince(outlook: EconomyOutlook, from: number, to: number, assumed: EconomyAssumptions): readonly Known<Figure>[] {
  const growths: NamedFigure[] = [];
  const prices: Known<Figure>[] = [pricesOf(from, [])];
  for (let year = from + 1; year <= to; year += 1) {
    const growth = deflatorGrowthOf(outlook, year, assumed);
    if (isMissing(growth)) return [...prices, ...Array.from({ length: to - year + 1 }, () => growth)];
    growths.push({ name: `growth of the GDP deflator in ${year}`, figure: growth });
    prices.push(pricesOf(from, [...growths]));
  }
  return prices;
}

/** One flat product, so that an explanation lists the growths and does not nest them year by year. */
function pricesOf(from: number, growths: readonly NamedFigure[]): Figure {
  return derive({
    measure: 'price-level',
    formula: growths.length === 0 ? `1 in ${from}, by definition` : `product of (1 + growth of the GDP deflator) since ${from}`,
    value: growths.reduce((level, { figure }) => level * (1 + figure.value / 100), 1),
    unit: 'ratio',
    decimals: 4,
    inputs: growths,
  });
}

function realGrowthOf(outlook: EconomyOutlook, year: number, { growth, by }: EconomyAssumptions): Known<Figure> {
  const set = valueOf(growth, year);
  return set === undefined ? outlook.realGrowth(year) : assume(set, 'percent', 2, by, 'growth of real GDP as set for the path');
}

function deflatorGrowthOf(outlook: EconomyOutlook, year: number, { deflator, by }: EconomyAssumptions): Known<Figure> {
  const set = valueOf(deflator, year);
  return set === undefined ? outlook.deflatorGrowth(year) : assume(set, 'percent', 2, by, 'growth of the GDP deflator as set for the path');
}

/** What is set for a year: one value stands for all. */
export function valueOf(set: ByYear | undefined, year: number): number | undefined {
  return typeof set === 'object' ? set[year] : set;
}
