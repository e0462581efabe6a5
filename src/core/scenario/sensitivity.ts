import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { assume } from '../figure/derive.ts';
import { roundTo } from '#kit';
import type { View } from '../ledger/view.ts';
import { deflatorGrowthAhead, realGrowthAhead } from '../measure/growth-ahead.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { costToClose, type CostToClose } from './cost.ts';
import { valueOf, type ByYear, type EconomyAssumptions } from './economy.ts';
import type { PathTerms } from './ground.ts';
import { BASELINES } from './path.ts';
import { SHAPES, type Shape } from './shape.ts';

/** One assumption taken otherwise, and what that does to the cost. */
export interface Sensitivity {
  /** What was changed: `real growth`, `prices`, `share of the base year`, `target`, `shape`, `baseline`. */
  readonly assumption: string;
  /** How: `1 point a year higher`, `front-loaded`. */
  readonly change: string;
  /** Additional spending in all, taken so. */
  readonly total: Figure;
  /** Additional spending of the last year, taken so. */
  readonly last: Figure;
  /** By how much the total is another, in the ally's own currency. */
  readonly difference: number;
  /** The same in percent of the total; null where that is nothing. */
  readonly percent: number | null;
}

interface Variant {
  readonly assumption: string;
  readonly change: string;
  readonly terms: PathTerms;
}

/**
 * Which assumption moves the cost most: each one is taken otherwise while the others stay, and the rows come with the largest
 * difference first. Growth and prices are moved by one point a year, the share of the base year by a tenth of a point, the target
 * by a tenth of a point; every other shape and baseline is tried.
 *
 * Source: Outturn's rule 4.5; the steps are ours, chosen to be read easily, and no measure of how likely a change is.
 * Units: the ally's own currency. Absences: of the cost, passed on; a variant that cannot be computed is left out.
 *
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * const rows = sensitivityOf(viewAhead, 'DEU', terms);
 * rows[0].change // => 'at once'
 * rows.find(({ change }) => change === 'front-loaded').difference // => 11600000000
 */
export function sensitivityOf(view: View, ally: string, terms: PathTerms): Known<readonly Sensitivity[]> {
  const central = costToClose(view, ally, terms);
  if (isMissing(central)) return central;
  return variantsOf(view, ally, terms, central)
    .flatMap(({ assumption, change, terms: otherwise }) => {
      const cost = costToClose(view, ally, otherwise);
      return isMissing(cost) ? [] : [rowOf(assumption, change, cost, central)];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

function rowOf(assumption: string, change: string, cost: CostToClose, central: CostToClose): Sensitivity {
  const [total, before] = [cost.total.additional, central.total.additional.value];
  const difference = total.value - before;
  return { assumption, change, total, last: cost.years.at(-1)?.additional as Figure, difference, percent: before === 0 ? null : roundTo((difference / before) * 100, 1) };
}

function variantsOf(view: View, ally: string, terms: PathTerms, central: CostToClose): readonly Variant[] {
  return [
    ...[1, -1].map((step) => ({ assumption: 'real growth', change: `1 point a year ${upOrDown(step)}`, terms: { ...terms, assumptions: shifted(view, ally, terms, 'growth', step) } })),
    ...[1, -1].map((step) => ({ assumption: 'prices', change: `1 point a year ${upOrDown(step)}`, terms: { ...terms, assumptions: shifted(view, ally, terms, 'deflator', step) } })),
    ...[0.1, -0.1].map((step) => ({ assumption: 'share of the base year', change: `0.1 points ${upOrDown(step)}`, terms: { ...terms, start: moved((central.years[0] as CostToClose['years'][number]).share, step) } })),
    ...[0.1, -0.1].map((step) => ({ assumption: 'target', change: `0.1 points ${upOrDown(step)}`, terms: { ...terms, target: moved(terms.target, step) } })),
    ...otherShapes(terms).map(({ id, name }) => ({ assumption: 'shape', change: name, terms: { ...terms, shape: id } })),
    ...BASELINES.filter(({ id }) => id !== terms.baseline && (id !== 'plan' || terms.planned)).map(({ id, name }) => ({ assumption: 'baseline', change: name, terms: { ...terms, baseline: id } })),
  ];
}

function otherShapes({ shape }: PathTerms): readonly { readonly id: Shape; readonly name: string }[] {
  return SHAPES.filter(({ id }) => id !== shape && id !== 'plan' && id !== 'custom');
}

function upOrDown(step: number): string {
  return step > 0 ? 'higher' : 'lower';
}

function moved(figure: Figure, step: number): Figure {
  return assume(roundTo(atPrintedDecimals(figure) + step, 4), figure.unit, Math.max(figure.decimals, 1), 'the table of sensitivities', 'taken otherwise, to see what it does');
}

/** The growths of all years moved by a step, where the outlook or the asker tells them. */
function shifted(view: View, ally: string, { from, by, assumptions }: PathTerms, which: 'growth' | 'deflator', step: number): EconomyAssumptions {
  const set: Record<number, number> = {};
  for (let year = from + 1; year <= by; year += 1) {
    const known = knownGrowth(view, ally, year, which, assumptions?.[which]);
    if (known !== undefined) set[year] = known + step;
  }
  return { ...assumptions, by: 'the table of sensitivities', [which]: set };
}

function knownGrowth(view: View, ally: string, year: number, which: 'growth' | 'deflator', assumed: ByYear | undefined): number | undefined {
  const set = valueOf(assumed, year);
  if (set !== undefined) return set;
  const figure = (which === 'growth' ? realGrowthAhead : deflatorGrowthAhead)(view, ally, year);
  return isMissing(figure) ? undefined : figure.value;
}
