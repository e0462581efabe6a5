/** One of a row, by its place in another order and by its weight. */
export interface Placed {
  readonly place: number;
  readonly weight: number;
}

/**
 * The members of a row whose places rise, as the run of the largest weight, by number in the row. Each place occurs once.
 *
 * Source: weighted longest increasing subsequence with a binary indexed tree of maxima (P. Fenwick, 1994).
 *
 * @example
 * [...heaviestRun([{ place: 1, weight: 1 }, { place: 0, weight: 5 }, { place: 2, weight: 1 }])] // => [2, 1]
 */
export function heaviestRun(row: readonly Placed[]): ReadonlySet<number> {
  const size = row.reduce((most, { place }) => Math.max(most, place + 1), 0) + 1;
  /** The member with the heaviest run up to a place; −1 where there is none. */
  const tree = new Int32Array(size).fill(-1);
  const sums = new Float64Array(row.length);
  const previous = new Int32Array(row.length);
  row.forEach(({ place, weight }, at) => {
    const before = heaviestBelow(tree, sums, place);
    previous[at] = before;
    sums[at] = weight + (before < 0 ? 0 : (sums[before] as number));
    enter(tree, sums, place, at);
  });
  const run = new Set<number>();
  for (let at = heaviestBelow(tree, sums, size - 1); at >= 0; at = previous[at] as number) run.add(at);
  return run;
}

function heaviestBelow(tree: Int32Array, sums: Float64Array, place: number): number {
  let best = -1;
  for (let node = place; node > 0; node -= node & -node) if (isHeavier(sums, tree[node] as number, best)) best = tree[node] as number;
  return best;
}

function enter(tree: Int32Array, sums: Float64Array, place: number, member: number): void {
  for (let node = place + 1; node < tree.length; node += node & -node) if (isHeavier(sums, member, tree[node] as number)) tree[node] = member;
}

/** Of equal runs the one that came first stays. */
function isHeavier(sums: Float64Array, member: number, best: number): boolean {
  if (member < 0) return false;
  if (best < 0) return true;
  const difference = (sums[member] as number) - (sums[best] as number);
  return difference > 0 || (difference === 0 && member < best);
}
