import { amountOf } from '../figure/amount-of.ts';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { NationalBudget } from '../ledger/money-facts.ts';
import type { View } from '../ledger/view.ts';
import { subtractAmounts } from '../money/amount.ts';
import { isKnownBy } from '../time/published-date.ts';
import { NATO } from './indicators.ts';
import { latestYear } from './latest-year.ts';
import { natoSpendingIn } from './nato-spending.ts';

/** A national budget beside what NATO counts for the same year, and the difference between them. */
export interface Bridge {
  readonly budget: NationalBudget;
  readonly national: Figure;
  /** The year of NATO's figure: that of the budget, or the one before it where NATO had printed no further. */
  readonly natoYear: number;
  readonly nato: Known<Figure>;
  /** NATO's figure less the national one: pensions, forces and other spending that only one of them counts. */
  readonly difference: Known<Figure>;
}

/**
 * The national budget figures of an ally known by the view's day, each beside what NATO counts in the same currency.
 *
 * Source: definition; NATO's figure as `natoSpendingIn`. Units: whole units of the national currency, current prices.
 * Absences: passed on to the difference; a national figure for a year that NATO has not reached stands alone.
 *
 * @example
 * bridgesOf(exampleRecordView, 'DEU') // => []
 */
export function bridgesOf(view: View, ally: string): Bridge[] {
  const known = view.ledger.facts.nationalBudgets.filter((budget) => budget.ally === ally && isKnownBy(budget.known, view.day));
  return known.map((budget) => bridgeOf(view, budget));
}

/**
 * One national budget figure beside NATO's for the same year; where NATO had not printed that year yet, for the year before.
 *
 * Source: as `bridgesOf`.
 *
 * @example
 * const budget = { ally: 'DEU', year: 2020, what: 'Defence budget', value: 45e9, unit: 'EUR', decimals: -9, kind: 'budget', known: '2019-11-29', certainty: 'day', source: 'https://example.org/budget' };
 * bridgeOf(exampleRecordView, budget).difference.missing // => 'not held'
 */
export function bridgeOf(view: View, budget: NationalBudget): Bridge {
  const national = nationalFigure(budget);
  const latest = latestYear(view, NATO, 'defence-share-of-gdp');
  const natoYear = latest === budget.year - 1 ? latest : budget.year;
  const nato = natoSpendingIn(view, budget.ally, budget.unit, natoYear);
  const difference: Known<Figure> = isMissing(nato) ? nato : natoYear === budget.year ? differenceOf(national, nato) : { missing: 'not held', because: `NATO had printed no figure of ${budget.year} by then; that of another year gives no difference` };
  return { budget, national, natoYear, nato, difference };
}

function nationalFigure({ ally, value, unit, decimals, known, source, year, what, note, kind }: NationalBudget): Figure {
  return {
    value,
    unit,
    priceBase: 'current',
    status: kind === 'as said' ? 'not stated' : 'forecast',
    decimals,
    origin: {
      kind: 'quotation',
      page: source,
      edition: { publication: 'national-budget', edition: known, title: what },
      copy: { name: source, hash: '' },
      row: ally,
      column: String(year),
      address: source,
      ...(note && { note }),
    },
  };
}

function differenceOf(national: Figure, nato: Figure): Figure {
  return derive({
    measure: 'budget-bridge',
    formula: 'NATO\'s figure − national figure',
    value: subtractAmounts(amountOf(nato), amountOf(national)).value,
    unit: national.unit,
    priceBase: 'current',
    decimals: Math.min(nato.decimals, -8),
    inputs: [{ name: 'as NATO counts', figure: nato }, { name: 'national budget', figure: national }],
  });
}
