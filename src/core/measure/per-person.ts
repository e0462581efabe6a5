import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import { natoMoney, natoSeries, WEO } from './indicators.ts';

/**
 * Defence expenditure per person: spending at current prices / population of the newest macro edition in the view. NATO prints
 * its own at constant prices; the two are not the same.
 *
 * Source: definition. Units: US dollars at current prices per person. Absences: passed on; a population of zero gives none.
 *
 * @example
 * spendingPerPerson(exampleRecordView, 'DEU', 2020).value // => 723
 */
export function spendingPerPerson(view: View, ally: string, year: number): Known<Figure> {
  return perHead(view, ally, year, { measure: 'spending-per-person', name: 'population', heads: view.observe({ publication: WEO, indicator: 'population', party: ally, unit: 'persons' }, year) });
}

/**
 * Defence expenditure per member of the armed forces: spending at current prices / military personnel.
 *
 * Source: definition; both as NATO's tables print them. Units: US dollars at current prices per soldier.
 * Absences: passed on; an ally without forces has none.
 *
 * @example
 * spendingPerSoldier(exampleRecordView, 'DEU', 2020).value // => 326087
 * spendingPerSoldier(exampleRecordView, 'NOR', 2020).missing // => 'not held'
 */
export function spendingPerSoldier(view: View, ally: string, year: number): Known<Figure> {
  return perHead(view, ally, year, { measure: 'spending-per-soldier', name: 'military personnel', heads: view.observe(natoSeries('military-personnel', ally), year) });
}

/**
 * Members of the armed forces per thousand inhabitants.
 *
 * Source: definition; personnel as NATO's tables print it, population of the newest macro edition in the view.
 * Absences: passed on.
 *
 * @example
 * soldiersPerThousand(exampleRecordView, 'DEU', 2020).value // => 2.2
 */
export function soldiersPerThousand(view: View, ally: string, year: number): Known<Figure> {
  const soldiers = view.observe(natoSeries('military-personnel', ally), year);
  const population = view.observe({ publication: WEO, indicator: 'population', party: ally, unit: 'persons' }, year);
  if (isMissing(soldiers)) return soldiers;
  if (isMissing(population)) return population;
  if (population.value === 0) return { missing: 'not available', because: 'the population is given as zero' };
  return derive({
    measure: 'soldiers-per-thousand',
    formula: 'military personnel / population × 1000',
    value: roundTo((soldiers.value / population.value) * 1000, 1),
    unit: 'per_thousand_persons',
    decimals: 1,
    inputs: [{ name: 'military personnel', figure: soldiers }, { name: 'population', figure: population }],
  });
}

interface Heads {
  readonly measure: string;
  readonly name: string;
  readonly heads: Known<Figure>;
}

function perHead(view: View, ally: string, year: number, { measure, name, heads }: Heads): Known<Figure> {
  const spending = view.observe(natoMoney('defence-spending', ally, 'USD', 'current'), year);
  if (isMissing(spending)) return spending;
  if (isMissing(heads)) return heads;
  if (heads.value === 0) return { missing: 'not available', because: `${name} is given as zero` };
  return derive({
    measure,
    formula: `defence expenditure / ${name}`,
    value: roundTo(spending.value / heads.value, 0),
    unit: 'USD_per_person',
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: 'defence expenditure', figure: spending }, { name, figure: heads }],
  });
}
