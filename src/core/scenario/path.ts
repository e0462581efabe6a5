import { refuse } from '#kit';
import { assertAhead, shareOnWay, type Shape } from './shape.ts';

/** What would be spent without the path: the measure of what is additional. */
export type Baseline = 'constant-share' | 'constant-real' | 'constant-nominal' | 'plan';

/** Every baseline, in the order in which they are offered, with what it means. */
export const BASELINES: readonly { readonly id: Baseline; readonly name: string; readonly what: string }[] = [
  { id: 'constant-share', name: 'constant share', what: 'spending stays at the share of GDP of the base year' },
  { id: 'constant-real', name: 'constant real spending', what: 'spending of the base year grows with prices and no more' },
  { id: 'constant-nominal', name: 'constant nominal spending', what: 'spending stays at the money of the base year' },
  { id: 'plan', name: 'submitted plan', what: 'spending as the ally’s plan has it' },
];

/** What a path is computed from, as plain numbers: money in whole units of one currency at current prices. */
export interface PathNumbers {
  readonly from: number;
  readonly by: number;
  /** Percent of the whole of which the target is a share, in the year `from`. */
  readonly start: number;
  readonly target: number;
  /** That whole, mostly GDP, of each year from `from` on. */
  readonly wholes: readonly number[];
  /** The price level of each year, where that of the year `from` is 1. */
  readonly prices: readonly number[];
  readonly shape: Shape;
  readonly baseline: Baseline;
  /** Shares set for single years, in percent: for the shapes `plan` and `custom`. */
  readonly points?: Readonly<Record<number, number>>;
  /** Spending by year of the baseline `plan`. */
  readonly planned?: Readonly<Record<number, number>>;
}

/** A path in numbers: one entry for each year from the base year on. */
export interface PathValues {
  /** Percent. */
  readonly shares: readonly number[];
  readonly spending: readonly number[];
  readonly baseline: readonly number[];
  /** Spending less the baseline. */
  readonly additional: readonly number[];
}

/**
 * The whole computation of a path in plain numbers: fast, and the same in a browser as on a server. An ally that is at or above
 * the target already keeps to its baseline and is asked for more only where that falls below the target.
 *
 * Source: Outturn's rule 4.5. Symbols: spending = share / 100 × whole; constant growth: spending(t) = S₀ × (S₁ / S₀)^t with
 * t = (year − from) / (by − from), after the deadline the target. Units: as given.
 *
 * @throws OutturnError `bad-path`, `baseline-short`
 * @example
 * const asked = { from: 2026, by: 2028, start: 2, target: 3, wholes: [1000, 1020, 1040], prices: [1, 1.02, 1.04], shape: 'linear', baseline: 'constant-share' };
 * pathValues(asked).spending // => [20, 25.5, 31.2]
 * pathValues(asked).additional // ≈ [0, 5.1, 10.4]
 * pathValues({ ...asked, baseline: 'constant-nominal' }).additional // ≈ [0, 5.5, 11.2]
 * pathValues({ ...asked, shape: 'constant-growth' }).spending // ≈ [20, 24.98, 31.2]
 * pathValues({ ...asked, start: 4 }).additional // => [0, 0, 0]
 */
export function pathValues(asked: PathNumbers): PathValues {
  assertAhead(asked.from, asked.by);
  const base = partOf(asked.start, asked.wholes[0] as number);
  const baseline = asked.wholes.map((whole, index) => baselineOf(asked, base, whole, index));
  const shares = asked.start >= asked.target && asked.shape !== 'plan' && asked.shape !== 'custom' ? keptShares(asked, baseline) : sharesOf(asked, base);
  const spending = asked.wholes.map((whole, index) => partOf(shares[index] as number, whole));
  return { shares, spending, baseline, additional: spending.map((each, index) => each - (baseline[index] as number)) };
}

function partOf(share: number, whole: number): number {
  return (share / 100) * whole;
}

function baselineOf({ start, from, baseline, prices, planned }: PathNumbers, base: number, whole: number, index: number): number {
  if (baseline === 'constant-real') return base * (prices[index] as number);
  if (baseline === 'constant-nominal') return base;
  const share = partOf(start, whole);
  if (baseline !== 'plan' || index === 0) return share;
  return planned?.[from + index] ?? refuse('baseline-short', `baseline of ${from + index}`, 'The plan that is the baseline has no spending for this year', 'Take a plan that reaches to the year of the target, or another baseline');
}

/** The baseline's own shares, and the target where they fall below it. */
function keptShares({ target, wholes }: PathNumbers, baseline: readonly number[]): number[] {
  return wholes.map((whole, index) => Math.max(target, ((baseline[index] as number) / whole) * 100));
}

function sharesOf(asked: PathNumbers, base: number): number[] {
  const { from, by, target, wholes, shape } = asked;
  if (shape !== 'constant-growth') return wholes.map((_, index) => shareOnWay(shape, asked, from + index));
  const factor = (partOf(target, wholes[by - from] as number) / base) ** (1 / (by - from));
  return wholes.map((whole, index) => (from + index >= by ? target : ((base * factor ** index) / whole) * 100));
}
