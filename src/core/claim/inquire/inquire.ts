import type { View } from '../../ledger/view.ts';
import type { Claim, ClaimKind, ClaimMeasure } from '../claim.ts';
import type { Inquired } from '../inquiry.ts';
import { inquireBurden } from './burden.ts';
import { inquireChange } from './change.ts';
import { inquireCommitment } from './commitment.ts';
import { inquireCount } from './count.ts';
import { inquireDebt } from './debt.ts';
import { inquireGap } from './gap.ts';
import { inquireLevel } from './level.ts';
import { inquireMembership } from './membership.ts';
import { inquireRank } from './rank.ts';
import { inquireRatio } from './ratio.ts';

/** What each kind of claim asks of the ledger. */
const INQUIRIES: Readonly<Record<ClaimKind, (claim: Claim, then: View) => Inquired>> = {
  level: inquireLevel,
  gap: inquireGap,
  count: inquireCount,
  burden: inquireBurden,
  rank: inquireRank,
  change: inquireChange,
  ratio: inquireRatio,
  commitment: inquireCommitment,
  membership: inquireMembership,
  debt: inquireDebt,
};

const LEVELS: readonly ClaimMeasure[] = ['share', 'spending', 'equipment-share', 'aid-share', 'gdp', 'population', 'personnel', 'spending-per-person'];

/** What each kind of claim can be of. */
const MEASURES: Readonly<Record<ClaimKind, readonly ClaimMeasure[]>> = {
  level: LEVELS,
  gap: ['gap', 'share', 'spending'],
  count: ['allies-meeting', 'share', 'equipment-share'],
  burden: ['burden-share', 'burden-index', 'gdp-share', 'common-funding-share'],
  rank: [...LEVELS, 'burden-share', 'burden-index'],
  change: LEVELS,
  ratio: LEVELS,
  commitment: ['target', 'deadline', 'binding', 'signed'],
  membership: ['member', 'accession', 'members'],
  debt: ['debt'],
};

/** The questions of a claim, fixed by rule from its words and the day of the report before any is asked. */
export function inquire(claim: Claim, then: View): Inquired {
  if (!MEASURES[claim.kind].includes(claim.measure)) return { reason: `A claim of the kind "${claim.kind}" is not one of the measure "${claim.measure}"` };
  return INQUIRIES[claim.kind](claim, then);
}
