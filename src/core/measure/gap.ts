import { decimalsOf, roundTo } from '#kit';
import { derive } from '../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Commitment } from '../ledger/facts.ts';

/**
 * The share at its printed decimals: what stands in the table decides whether a target is met, not what a copy carries
 * behind it.
 *
 * @example
 * atPrintedDecimals({ value: 1.9962, decimals: 2 }) // => 2
 */
export function atPrintedDecimals(share: Pick<Figure, 'value' | 'decimals'>): number {
  return roundTo(share.value, share.decimals);
}

/**
 * Whether a commitment's target is met, at the printed decimals. A commitment "up to" a target can be neither missed nor
 * met: the answer is null.
 *
 * Source: the comparators as worded in the commitments (`data/facts/commitments.json`); printed decimals: Defence
 * Expenditure of NATO Countries, Table 3, two decimals.
 *
 * @example
 * isMet({ comparator: 'at-least', target: 2 }, { value: 1.996, decimals: 2 }) // => true
 * isMet({ comparator: 'move-towards', target: 2 }, { value: 1.99, decimals: 2 }) // => false
 * isMet({ comparator: 'up-to', target: 1.5 }, { value: 0.4, decimals: 2 }) // => null
 */
export function isMet(commitment: Pick<Commitment, 'comparator' | 'target'>, share: Pick<Figure, 'value' | 'decimals'>): boolean | null {
  return commitment.comparator === 'up-to' ? null : atPrintedDecimals(share) >= commitment.target;
}

/**
 * The gap in points: target less share, at the printed decimals. Positive below the target; negative is a margin above it.
 *
 * Source: definition. Symbols: target and share in percent of the same whole; the gap in percentage points of it.
 * Absences: without a share there is no gap; the absence is passed on. "Up to" commitments have no gap.
 *
 * @example
 * gapInPoints(exampleCommitment, shareOfGdp(exampleView, 'DEU', 2019)).value // => 0.67
 * gapInPoints(exampleCommitment, { missing: 'not held' }) // => { missing: 'not held' }
 */
export function gapInPoints(commitment: Pick<Commitment, 'id' | 'comparator' | 'target' | 'targetUnit' | 'name' | 'sources'>, share: Known<Figure>): Known<Figure> {
  if (isMissing(share)) return share;
  if (commitment.comparator === 'up-to') return { missing: 'not available', because: 'a commitment "up to" a target is never a shortfall' };
  const decimals = Math.max(share.decimals, decimalsOf(commitment.target));
  return derive({
    measure: 'gap-in-points',
    formula: 'target − share',
    value: roundTo(commitment.target - atPrintedDecimals(share), decimals),
    unit: commitment.targetUnit.replace('percent', 'percentage_points'),
    decimals,
    inputs: [{ name: 'target', figure: targetFigure(commitment) }, { name: 'share', figure: share }],
  });
}

/**
 * The target of a commitment, as a figure whose origin is the commitment itself.
 *
 * @example
 * targetFigure(exampleCommitment).value // => 2
 */
export function targetFigure(commitment: Pick<Commitment, 'id' | 'target' | 'targetUnit' | 'name' | 'sources'>): Figure {
  return {
    value: commitment.target,
    unit: commitment.targetUnit,
    status: 'actual',
    decimals: decimalsOf(commitment.target),
    origin: { kind: 'commitment', commitment: commitment.id, name: commitment.name, page: commitment.sources[0] ?? '' },
  };
}
