import { isMissing, type Known } from '../figure/figure.ts';
import { atPrintedDecimals } from './gap.ts';
import type { Standing } from './standing.ts';

/** A place among allies, and how many had a figure to be ranked by. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  readonly notHeld: number;
  readonly standIn: number;
}

/**
 * An ally's rank by share, at the printed decimals; equal shares have equal ranks and the next rank is skipped.
 *
 * Source: standard competition ranking. Absences: an ally without a figure has no rank and is counted as not held; allies
 * without forces are left out.
 *
 * @example
 * rankByShare(allianceStanding(exampleView, exampleCommitment, 2019).standings, 'NOR') // => { rank: 2, of: 3, notHeld: 0, standIn: 1 }
 */
export function rankByShare(standings: readonly Standing[], ally: string): Known<Rank> {
  const own = standings.find((standing) => standing.ally.id === ally);
  if (!own) return { missing: 'not a member' };
  if (isMissing(own.share)) return own.share;
  const counted = standings.filter((standing) => standing.counted);
  const shares = counted.flatMap(({ share }) => (isMissing(share) ? [] : [atPrintedDecimals(share)]));
  return {
    rank: competitionRank(shares, atPrintedDecimals(own.share)),
    of: shares.length,
    notHeld: counted.length - shares.length,
    standIn: counted.filter(({ standIn }) => standIn).length,
  };
}

/**
 * One more than the number of values above a value.
 *
 * @example
 * competitionRank([4, 3, 3, 1], 1) // => 4
 */
export function competitionRank(values: readonly number[], value: number): number {
  return values.filter((other) => other > value).length + 1;
}
