import { compareText, roundTo, timesPowerOfTen } from '#kit';
import type { CellChange, Observation, PriceBase, Status } from '#core';

/** One side of a change: what an edition prints, in whole units. */
export interface ChangeSide {
  readonly value: number;
  readonly decimals: number;
  readonly status: Status;
}

export interface ChangeAnswer {
  readonly ally: string;
  readonly indicator: string;
  readonly year: number;
  readonly unit: string;
  readonly priceBase?: PriceBase;
  /** `only-before` and `only-after`: the copy of the other edition does not hold the cell. */
  readonly kind: CellChange['kind'];
  readonly before?: ChangeSide | { readonly missing: string };
  readonly after?: ChangeSide | { readonly missing: string };
}

/** How far a figure moved: a ratio in percentage points, anything else in percent of what it was. */
export interface Difference {
  readonly value: number;
  readonly unit: 'percentage_points' | 'percent';
}

/** How many figures went from one status to another, as from estimate to actual. */
export interface StatusChange {
  readonly from: Status;
  readonly to: Status;
  readonly cells: number;
}

/** A change of a cell, ready for JSON. */
export function changeAnswer({ key, year, kind, before, after }: CellChange): ChangeAnswer {
  return {
    ally: key.party,
    indicator: key.indicator,
    year,
    unit: key.unit,
    ...(key.priceBase && { priceBase: key.priceBase }),
    kind,
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
  };
}

/** Orders changes by their size relative to the earlier value, the largest first; those without a common base after them. */
export function largestFirst(a: ChangeAnswer, b: ChangeAnswer): number {
  return sizeOf(b) - sizeOf(a) || compareText(a.ally, b.ally) || a.year - b.year;
}

/** How far a figure moved from one side to the other; undefined where one side is no figure, or a percentage of zero is asked. */
export function differenceOf({ unit, before, after }: Pick<ChangeAnswer, 'unit' | 'before' | 'after'>): Difference | undefined {
  if (!before || !after || !('value' in before) || !('value' in after)) return undefined;
  if (unit.startsWith('percent')) return { value: roundTo(after.value - before.value, Math.max(before.decimals, after.decimals)), unit: 'percentage_points' };
  return before.value === 0 ? undefined : { value: roundTo((after.value / before.value - 1) * 100, 2), unit: 'percent' };
}

/** False for indices and for prices of a year that the copy does not name: they may have another base in each edition. */
export function isComparable({ unit, priceBase }: { readonly unit: string; readonly priceBase?: PriceBase | undefined }): boolean {
  return unit !== 'index' && priceBase !== 'constant-national';
}

/** A cell's value as printed, in whole units. */
export function printedValue({ value, decimals, multiplier }: Observation): number {
  return timesPowerOfTen(roundTo(value, decimals), multiplier);
}

/** Figures whose status changed, the most frequent change first. */
export function statusChanges(pairs: readonly { readonly before?: Observation; readonly after?: Observation }[]): StatusChange[] {
  const counts = new Map<string, StatusChange>();
  for (const { before, after } of pairs) {
    if (before?.presence !== 'figure' || after?.presence !== 'figure' || before.status === after.status) continue;
    const id = `${before.status}|${after.status}`;
    counts.set(id, { from: before.status, to: after.status, cells: (counts.get(id)?.cells ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.cells - a.cells || compareText(a.from, b.from) || compareText(a.to, b.to));
}

function sideOf(side: Observation): ChangeSide | { readonly missing: string } {
  if (side.presence !== 'figure') return { missing: side.presence };
  return { value: printedValue(side), decimals: side.decimals - side.multiplier, status: side.status };
}

function sizeOf({ unit, priceBase, before, after }: ChangeAnswer): number {
  if (!before || !after || !('value' in before) || !('value' in after)) return -1;
  return isComparable({ unit, priceBase }) ? Math.abs(after.value / (before.value || 1) - 1) : 0;
}
