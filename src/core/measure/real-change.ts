import { roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import { constantSpendingSeries, NATO, natoSeries } from './indicators.ts';

/**
 * Annual real change of defence expenditure: as the newest edition prints it; else from two years of that edition's
 * constant-price series, and it says so; else as an older edition prints it, which then stands in.
 *
 * Source: Defence Expenditure of NATO Countries, Table 3 ("annual real change"). Symbols: percent; spending in US dollars at
 * one constant price base. Absences: a year that is not held gives no change; a base of zero gives none.
 *
 * @example
 * realChange(exampleView, 'NOR', 2020).value // => 10
 */
export function realChange(view: View, ally: string, year: number): Known<Figure> {
  const key = natoSeries('real-change', ally);
  const newest = view.newest(NATO);
  const printed: Known<Figure> = newest ? view.observeIn(editionRef(newest), key, year) : { missing: 'not held' };
  if (!isMissing(printed) || printed.missing !== 'not held') return printed;
  return computedChange(view, ally, year) ?? view.observe(key, year);
}

/**
 * The change from one value to the next, in percent of the first.
 *
 * @example
 * realChangePercent(95, 100) // ≈ -5
 */
export function realChangePercent(now: number, before: number): number {
  return (now / before - 1) * 100;
}

function computedChange(view: View, ally: string, year: number): Figure | undefined {
  const newest = view.newest(NATO);
  if (!newest) return undefined;
  for (const key of constantSpendingSeries(view.ledger, ally)) {
    const now = view.observeIn(editionRef(newest), key, year);
    const before = view.observeIn(editionRef(newest), key, year - 1);
    if (isMissing(now) || isMissing(before) || before.value === 0) continue;
    return derive({
      measure: 'real-change',
      formula: 'spending / spending of the year before − 1, at constant prices',
      value: roundTo(realChangePercent(now.value, before.value), 2),
      unit: 'percent',
      decimals: 2,
      inputs: [{ name: `spending ${year}`, figure: now }, { name: `spending ${year - 1}`, figure: before }],
    });
  }
  return undefined;
}
