import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { gniToGdp } from '../measure/aid.ts';
import { countedShare, type Counting } from '../measure/counting-rule.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { refuse } from '#kit';
import { economyAhead, type Economy, type EconomyAssumptions } from './economy.ts';
import type { Baseline, PathNumbers } from './path.ts';
import { assertAhead, type Shape } from './shape.ts';

/** What a path is asked for: which share, how far, by when, how, and against what. */
export interface PathTerms {
  /** Whose measure counts; the target may be another than its own. */
  readonly commitment: Commitment;
  readonly rule: Counting;
  readonly target: Figure;
  /** The year of the spending that the path starts from. */
  readonly from: number;
  /** The year of the target. */
  readonly by: number;
  readonly shape: Shape;
  readonly baseline: Baseline;
  /** Shares set for single years, in percent: for the shapes `plan` and `custom`. */
  readonly points?: Readonly<Record<number, number>>;
  /** Spending by year of the baseline `plan`, in whole units of the ally's own currency at current prices. */
  readonly planned?: Readonly<Record<number, number>>;
  /** The share of the base year, where somebody sets another than the printed one. */
  readonly start?: Figure;
  readonly assumptions?: EconomyAssumptions;
  /** The year at whose prices real amounts are told; the base year without it. */
  readonly priceYear?: number;
}

/** Everything that a path rests on, as figures: one entry for each year from the base year to that of the target. */
export interface PathGround {
  readonly ally: string;
  /** The ally's own. */
  readonly currency: string;
  readonly start: Figure;
  readonly gdp: readonly Figure[];
  /** That of which the target is a share: GDP, or national income for aid. */
  readonly wholes: readonly Figure[];
  readonly prices: readonly Known<Figure>[];
}

/**
 * What a path rests on: the share of the base year, GDP and prices of every year. Nothing is computed where one of them lacks.
 *
 * Source: Outturn's rules 4.4 and 4.5. Units: as `economyAhead`.
 * Absences: of the share or of the GDP of any year, passed on; prices only where the baseline needs them.
 *
 * @throws OutturnError `bad-path`, `target-of-spending` for a target that is a part of spending
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * groundOf(viewAhead, 'DEU', terms).start.value // => 2
 * groundOf(viewAhead, 'DEU', terms).wholes.length // => 3
 * groundOf(viewAhead, 'NOR', terms).missing // => 'not available'
 * groundOf(viewAhead, 'DEU', { ...terms, by: 2026 }) // throws not after the base year
 */
export function groundOf(view: View, ally: string, terms: PathTerms): Known<PathGround> {
  assertAhead(terms.from, terms.by);
  if (terms.commitment.measure === 'equipment-share') refuse('target-of-spending', `commitment "${terms.commitment.id}"`, 'Its target is a part of defence expenditure, which is met by spending otherwise and not by spending more', 'Ask for a commitment about a share of GDP, such as hague-2025-core');
  const start = terms.start ?? countedShare(view, terms.commitment, terms.rule, ally, terms.from);
  if (isMissing(start)) return start;
  const ratio = terms.commitment.measure === 'aid-share-of-gni' ? gniToGdp(view, ally, terms.from) : undefined;
  return groundOn(economyAhead(view, ally, terms.from, terms.by, terms.assumptions), start, terms, ratio);
}

/**
 * The same from an economy and a share that are at hand, and for a share of national income the ratio of that to GDP.
 *
 * Source: as `groundOf`.
 *
 * @example
 * const terms = { from: 2026, by: 2028, baseline: 'constant-share' };
 * groundOn(economyAhead(viewAhead, 'DEU', 2026, 2028), { value: 2 }, terms).wholes.map(({ value }) => value) // => [4500000000000, 4640000000000, 4780000000000]
 */
export function groundOn({ ally, currency, gdp, prices }: Economy, start: Figure, { from, baseline }: Pick<PathTerms, 'from' | 'baseline'>, ratio?: Known<Figure>): Known<PathGround> {
  const lacking = gdp.find(isMissing) ?? (baseline === 'constant-real' ? prices.find(isMissing) : undefined);
  if (lacking) return lacking;
  const held = gdp as readonly Figure[];
  if (!ratio) return { ally, currency, start, gdp: held, wholes: held, prices };
  return isMissing(ratio) ? ratio : { ally, currency, start, gdp: held, wholes: nationalIncomes(held, from, ratio), prices };
}

/** The numbers of a ground, for `pathValues`: prices that are missing are not asked for. */
export function numbersOf(ground: PathGround, { target, from, by, shape, baseline, points, planned }: PathTerms): PathNumbers {
  return {
    from,
    by,
    start: atPrintedDecimals(ground.start),
    target: target.value,
    wholes: ground.wholes.map(({ value }) => value),
    prices: ground.prices.map((prices) => (isMissing(prices) ? Number.NaN : prices.value)),
    shape,
    baseline,
    ...(points && { points }),
    ...(planned && { planned }),
  };
}

/** GDP × the last ratio of national income to it that the aid figures imply. */
function nationalIncomes(gdp: readonly Figure[], from: number, ratio: Figure): readonly Figure[] {
  return gdp.map((figure, index) => derive({
    measure: 'gni-ahead',
    formula: `GDP ${from + index} × GNI / GDP of ${from}`,
    value: figure.value * ratio.value,
    unit: figure.unit,
    priceBase: 'current',
    decimals: 0,
    inputs: [{ name: `GDP ${from + index}`, figure }, { name: `GNI / GDP of ${from}`, figure: ratio }],
    note: 'National income ahead is taken to stay at the same ratio to GDP',
  }));
}
