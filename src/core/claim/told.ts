import { boundsOf, halfPlace, isCounted, type Bounds, type Told } from './policy.ts';
import type { Claim } from './claim.ts';
import { boundsText } from './words.ts';

/** The bounds of a claim, and the words for how they came about. */
export interface ClaimBounds {
  readonly bounds: Bounds;
  readonly because: string;
  readonly unit: string | null;
}

/** The bounds of a claim in a unit; the value may be scaled or turned before. */
export function boundsOfClaim(claim: Claim, unit: string | null, scale = 1): ClaimBounds | undefined {
  if (typeof claim.value !== 'number') return undefined;
  const [value, last] = [claim.value * scale, typeof claim.valueLast === 'number' ? claim.valueLast * scale : null];
  const [low, high] = last === null ? [value, null] : [Math.min(value, last), Math.max(value, last)];
  return within({ value: low, last: high, half: halfPlace(claim) * Math.abs(scale), comparator: claim.comparator, hedge: claim.hedge, isExact: isCounted(claim.unit) || isCounted(unit) }, unit);
}

/** The bounds of words that tell no number, such as "below the target": the threshold stands for it. */
export function boundsOfThreshold(claim: Pick<Claim, 'comparator' | 'hedge' | 'direction'>, threshold: number, unit: string | null, otherwise: Claim['comparator'] = 'at least'): ClaimBounds {
  const comparator = claim.comparator === 'exactly' ? otherwise : claim.comparator;
  return within({ value: threshold, last: null, half: 0, comparator, hedge: claim.hedge, isExact: false }, unit);
}

/** Where nothing is compared: it is so or not so. */
export function boundsOfFact(because: string): ClaimBounds {
  return { bounds: { match: [1, 1], close: [1, 1], isOpen: false }, because, unit: null };
}

function within(told: Told, unit: string | null): ClaimBounds {
  const bounds = boundsOf(told);
  return { bounds, because: boundsText(told, unit, bounds), unit };
}
