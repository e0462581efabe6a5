import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import { WEO } from '../measure/indicators.ts';
import type { PathYear } from './cost.ts';

/**
 * Spending on a path as a share of everything that general government spends.
 *
 * Source: World Economic Outlook, subject GGX_NGDP. Unit: percent of general government expenditure.
 * Absences: passed on; beyond the horizon of the outlook nothing is extended.
 *
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * const [, next, last] = costToClose(viewAhead, 'DEU', terms).years;
 * shareOfGovernment(viewAhead, 'DEU', next).value // => 5
 * shareOfGovernment(viewAhead, 'DEU', last).missing // => 'not held'
 */
export function shareOfGovernment(view: View, ally: string, path: Pick<PathYear, 'year' | 'spending' | 'gdp'>): Known<Figure> {
  return partOfGovernment(governmentAhead(view, ally, path.year), path);
}

/**
 * Everything that general government spends in a year.
 *
 * Source: World Economic Outlook, subject GGX_NGDP. Unit: percent of GDP.
 *
 * @example
 * governmentAhead(viewAhead, 'DEU', 2028).missing // => 'not held'
 */
export function governmentAhead(view: View, ally: string, year: number): Known<Figure> {
  return view.observe({ publication: WEO, indicator: 'government-expenditure', party: ally, unit: 'percent_of_gdp' }, year);
}

/**
 * The same as `shareOfGovernment` where the expenditure of general government is at hand.
 *
 * Source: as `shareOfGovernment`.
 *
 * @example
 * partOfGovernment({ missing: 'not held' }, { year: 2028 }).because // => 'no macro edition known by that day forecasts the expenditure of general government for 2028'
 */
export function partOfGovernment(government: Known<Figure>, { year, spending, gdp }: Pick<PathYear, 'year' | 'spending' | 'gdp'>): Known<Figure> {
  if (isMissing(government)) return { ...government, because: `no macro edition known by that day forecasts the expenditure of general government for ${year}` };
  if (government.value === 0) return { missing: 'not available', because: 'general government is given as spending nothing' };
  return derive({
    measure: 'share-of-government',
    formula: 'spending on the path / (expenditure of general government as a share of GDP × GDP)',
    value: roundTo((spending.value / ((government.value / 100) * gdp.value)) * 100, 4),
    unit: 'percent_of_government_expenditure',
    decimals: 1,
    inputs: [{ name: 'spending on the path', figure: spending }, { name: 'expenditure of general government', figure: government }, { name: `GDP ${year}`, figure: gdp }],
  });
}

/**
 * Spending on a path for each inhabitant.
 *
 * Source: World Economic Outlook, subject LP. Unit: the ally's own currency at current prices, per person.
 * Absences: passed on; beyond the horizon of the outlook nothing is extended.
 *
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * spendingPerHead(viewAhead, 'DEU', costToClose(viewAhead, 'DEU', terms).years[1]).value // => 1381
 */
export function spendingPerHead(view: View, ally: string, path: Pick<PathYear, 'year' | 'spending'>): Known<Figure> {
  return spendingToEach(populationAhead(view, ally, path.year), path);
}

/**
 * How many people an ally has in a year.
 *
 * Source: World Economic Outlook, subject LP. Unit: persons.
 *
 * @example
 * populationAhead(viewAhead, 'DEU', 2028).missing // => 'not held'
 */
export function populationAhead(view: View, ally: string, year: number): Known<Figure> {
  return view.observe({ publication: WEO, indicator: 'population', party: ally, unit: 'persons' }, year);
}

/**
 * The same as `spendingPerHead` where the population is at hand.
 *
 * Source: as `spendingPerHead`.
 *
 * @example
 * spendingToEach({ missing: 'not held' }, { year: 2028 }).because // => 'no macro edition known by that day forecasts the population for 2028'
 */
export function spendingToEach(population: Known<Figure>, { year, spending }: Pick<PathYear, 'year' | 'spending'>): Known<Figure> {
  if (isMissing(population)) return { ...population, because: `no macro edition known by that day forecasts the population for ${year}` };
  if (population.value === 0) return { missing: 'not available', because: 'the population is given as zero' };
  return derive({
    measure: 'spending-per-head',
    formula: 'spending on the path / population',
    value: roundTo(spending.value / population.value, 0),
    unit: `${spending.unit}_per_person`,
    ...(spending.priceBase && { priceBase: spending.priceBase }),
    decimals: 0,
    inputs: [{ name: 'spending on the path', figure: spending }, { name: 'population', figure: population }],
  });
}
