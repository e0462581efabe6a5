import type { Claim } from '#core';

/**
 * The same for claims that assert the same in other words: kind, measure, parties, value, unit, years, comparator and what
 * else bounds them. The order of the parties does not count, nor does how loosely the number is told.
 */
export function claimKey(claim: Claim): string {
  const { kind, measure, value, valueLast, unit, per, years, by, target, direction, comparator, group } = claim;
  const marks = [claim.isAdditional && 'additional', claim.isNegated && 'not', claim.isConditional && 'would'].filter(Boolean);
  const span = years === null ? '' : `${years.first}-${years.last}`;
  return [kind, measure, sorted(claim.parties), sorted(claim.against), group, comparator, value ?? '', valueLast ?? '', unit ?? '', per ?? '', span, by ?? '', target ?? '', direction ?? '', marks.join('+')].join('|');
}

function sorted(parties: readonly string[]): string {
  return parties.toSorted().join('+');
}
