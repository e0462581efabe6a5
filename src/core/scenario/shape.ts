import { refuse } from '#kit';

/** How a path goes from the share of the base year to the target. */
export type Shape = 'linear' | 'constant-growth' | 'front-loaded' | 'back-loaded' | 'at-once' | 'plan' | 'custom';

/** Every shape, in the order in which they are offered, with what it means. */
export const SHAPES: readonly { readonly id: Shape; readonly name: string; readonly what: string }[] = [
  { id: 'linear', name: 'linear', what: 'the share rises by the same number of points each year' },
  { id: 'constant-growth', name: 'constant growth', what: 'spending grows by the same rate each year' },
  { id: 'front-loaded', name: 'front-loaded', what: 'most of the way is gone in the first years: what is left shrinks with the square of the time left' },
  { id: 'back-loaded', name: 'back-loaded', what: 'most of the way is left to the last years: what is gone grows with the square of the time gone' },
  { id: 'at-once', name: 'at once', what: 'the target is met in every year after the base year' },
  { id: 'plan', name: 'as planned', what: 'the ally’s own plan, and straight lines between the years that it names' },
  { id: 'custom', name: 'custom', what: 'shares set by hand for some years, and straight lines between them' },
];

/** A way from one share to another. */
export interface ShareWay {
  readonly from: number;
  readonly by: number;
  /** Percent, in the year `from`. */
  readonly start: number;
  /** Percent, in the year `by`. */
  readonly target: number;
  /** Shares set for single years: for the shapes `plan` and `custom`. */
  readonly points?: Readonly<Record<number, number>>;
}

/**
 * The share of a year on the way to a target, for the shapes that go by the share; `constant-growth` goes by spending and is
 * computed where GDP is known.
 *
 * Source: Outturn's rule 4.5. Symbols: shares in percent; t = (year − from) / (by − from), from 0 to 1; linear: start + t ×
 * (target − start); front-loaded: 1 − (1 − t)² in place of t; back-loaded: t². After the deadline the target stays.
 *
 * @throws OutturnError `bad-path` where the deadline is not after the base year.
 * @example
 * shareOnWay('linear', { from: 2026, by: 2031, start: 2, target: 3.5 }, 2028) // => 2.6
 * shareOnWay('front-loaded', { from: 2026, by: 2030, start: 2, target: 4 }, 2028) // => 3.5
 * shareOnWay('back-loaded', { from: 2026, by: 2030, start: 2, target: 4 }, 2028) // => 2.5
 * shareOnWay('at-once', { from: 2026, by: 2030, start: 2, target: 4 }, 2027) // => 4
 * shareOnWay('custom', { from: 2026, by: 2030, start: 2, target: 4, points: { 2027: 3 } }, 2028) // ≈ 3.333333
 * shareOnWay('linear', { from: 2030, by: 2030, start: 2, target: 4 }, 2030) // throws not after the base year
 */
export function shareOnWay(shape: Exclude<Shape, 'constant-growth'>, way: ShareWay, year: number): number {
  assertAhead(way.from, way.by);
  if (year <= way.from) return way.start;
  if (shape === 'plan' || shape === 'custom') return betweenPoints(way, year);
  if (year >= way.by || shape === 'at-once') return way.target;
  return way.start + (way.target - way.start) * gone(shape, (year - way.from) / (way.by - way.from));
}

/** Refuses a deadline that is not after the base year. */
export function assertAhead(from: number, by: number): void {
  if (by <= from) refuse('bad-path', `a path from ${from} to ${by}`, 'The year of the target is not after the base year', 'Take a later year of the target (by), or an earlier base year (from)');
}

/** The part of the way that is gone. */
function gone(shape: 'linear' | 'front-loaded' | 'back-loaded', time: number): number {
  if (shape === 'linear') return time;
  return shape === 'front-loaded' ? 1 - (1 - time) ** 2 : time ** 2;
}

/** Straight lines from the start through the years named to the target; after the last year named, where that is later, its share. */
function betweenPoints({ from, by, start, target, points = {} }: ShareWay, year: number): number {
  const named = Object.entries(points).map(([each, share]) => ({ year: Number(each), share })).filter((point) => point.year > from);
  const ends = named.some((point) => point.year >= by) ? [] : [{ year: by, share: target }];
  const all = [{ year: from, share: start }, ...named, ...ends].sort((a, b) => a.year - b.year);
  const next = all.find((point) => point.year >= year);
  const before = all.findLast((point) => point.year <= year) ?? all[0];
  if (!next || !before || next.year === before.year) return (next ?? before)?.share ?? target;
  return before.share + ((next.share - before.share) * (year - before.year)) / (next.year - before.year);
}
