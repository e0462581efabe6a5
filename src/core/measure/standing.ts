import { compareText } from '#kit';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import type { Day } from '../time/day.ts';
import { isMissing, type Figure, type Known, type Missing } from '../figure/figure.ts';
import { standsInFor } from '../figure/origin.ts';
import { groupMembersOn, isMemberOn, membershipDay } from './members.ts';
import { countedShare, NATO_CORE, type Counting } from './counting-rule.ts';
import { restsOnHindsight } from './hindsight.ts';
import { topicOf } from './indicators.ts';
import { latestYear } from './latest-year.ts';
import { gapInMoney } from './gap-in-money.ts';
import { gapInPoints, isMet } from './gap.ts';

/** How one ally stands to a commitment in one year. */
export interface Standing {
  readonly ally: Ally;
  readonly year: number;
  readonly share: Known<Figure>;
  /** The share as far as the commitment binds the ally that year: what the gap and the verdict are about. */
  readonly judged: Known<Figure>;
  readonly gapPoints: Known<Figure>;
  readonly gapAmount: Known<Figure>;
  /** Null where there is no figure to judge, or nothing to be met. */
  readonly met: boolean | null;
  /** Whether the share stands in from an older edition. */
  readonly standIn: boolean;
  /** Whether the ally counts: one without armed forces does not where the measure is about them. */
  readonly counted: boolean;
  /** Whether the share rests on something published only after the view's day. */
  readonly hindsight: boolean;
}

/** How many met, missed or have no figure; and how many of the figures stand in from older editions. */
export interface StandingCounts {
  readonly met: number;
  readonly notMet: number;
  readonly notHeld: number;
  readonly standIn: number;
}

/** The alliance, or a group of it, before one commitment in one year. */
export interface AllianceStanding {
  readonly commitment: Commitment;
  readonly rule: Counting;
  readonly year: number;
  readonly standings: readonly Standing[];
  readonly counts: StandingCounts;
}

/**
 * How one ally stands to a commitment: share, gap in points and in money, met or not; under a counting rule, NATO's own
 * where none is named.
 *
 * Source: Outturn's rules 4.1 and 4.3. Absences: an ally that was not a member that year, as seen from the view's day, is
 * "not a member"; an ally without forces has no share, for that reason.
 *
 * @example
 * const [germany] = membersOn(exampleFacts.allies, exampleView.day);
 * standingOf(exampleView, exampleCommitment, germany, 2020).met // => true
 * standingOf(exampleView, exampleCommitment, germany, 2019).gapPoints.value // => 0.67
 */
export function standingOf(view: View, commitment: Commitment, ally: Ally, year: number, rule: Counting = NATO_CORE): Standing {
  const share = shareFor(view, commitment, rule, ally, year);
  const judged: Known<Figure> = isBound(commitment, ally, membershipDay(view.day, year)) ? share : { missing: 'not a member' };
  return {
    ally,
    year,
    share,
    judged,
    gapPoints: gapInPoints(commitment, judged),
    gapAmount: gapInMoney(view, commitment, ally.id, year, judged),
    met: isMissing(judged) ? null : isMet(commitment, judged),
    standIn: !isMissing(share) && standsInFor(share) !== undefined,
    counted: isCounted(commitment, ally),
    hindsight: !isMissing(share) && restsOnHindsight(share),
  };
}

/**
 * All members of a group before a commitment, highest share first, those without a figure last, by name; and the counts.
 *
 * Source: Outturn's rule that every count says met, not met, not held and standing in. Absences: allies without forces are
 * listed and not counted; an "up to" commitment counts neither met nor not met.
 *
 * @example
 * allianceStanding(exampleViewOf2020, exampleCommitment, 2019).counts // => { met: 1, notMet: 2, notHeld: 0, standIn: 0 }
 * allianceStanding(exampleView, exampleCommitment, 2019).counts // => { met: 0, notMet: 3, notHeld: 0, standIn: 1 }
 */
export function allianceStanding(view: View, commitment: Commitment, year: number, group = 'nato', rule: Counting = NATO_CORE): AllianceStanding {
  const members = groupMembersOn(view.ledger.facts, group, membershipDay(view.day, year));
  const standings = members.map((ally) => standingOf(view, commitment, ally, year, rule)).sort(highestShareFirst);
  return { commitment, rule, year, standings, counts: countStandings(standings) };
}

/**
 * The number of allies that meet a target, miss it, or have no figure.
 *
 * Source: counting; allies without armed forces are left out of every number.
 *
 * @example
 * countStandings([{ counted: true, share: { missing: 'not held' }, met: null, standIn: false }]) // => { met: 0, notMet: 0, notHeld: 1, standIn: 0 }
 */
export function countStandings(standings: readonly Standing[]): StandingCounts {
  const counted = standings.filter((standing) => standing.counted);
  return {
    met: counted.filter(({ met }) => met === true).length,
    notMet: counted.filter(({ met }) => met === false).length,
    notHeld: counted.filter(({ share }) => isMissing(share)).length,
    standIn: counted.filter(({ standIn }) => standIn).length,
  };
}

/**
 * The share of one ally that a commitment is about, or why there is none: no forces, not a member, a year not printed yet.
 *
 * Source: Outturn's rules 4.1 and 4.9. Unit: that of the commitment. Absences: told with their reason.
 *
 * @example
 * const [germany] = membersOn(exampleFacts.allies, exampleView.day);
 * shareFor(exampleView, exampleCommitment, NATO_CORE, germany, 2019).value // => 1.33
 */
export function shareFor(view: View, commitment: Commitment, rule: Counting, ally: Ally, year: number): Known<Figure> {
  const share = countedShare(view, commitment, rule, ally.id, year);
  if (!isMissing(share)) return share;
  if (!isCounted(commitment, ally)) return withoutForces(share);
  if (!isBound(commitment, ally, view.day)) return { ...share, missing: 'not a member' };
  return share.missing === 'not held' && !share.because && isYearUnprinted(view, commitment, year) ? { ...share, because: `${NOT_PRINTED} ${year}` } : share;
}

/** The alliance's commitments bind its members; a promise of another programme binds whoever made it. */
function isBound({ measure }: Commitment, ally: Ally, day: Day): boolean {
  return measure === 'aid-share-of-gni' || isMemberOn(ally, day);
}

function isCounted({ measure }: Commitment, { forces }: Ally): boolean {
  return forces || measure === 'aid-share-of-gni';
}

/** How the reason begins where a year is not held because no edition reaches it. */
export const NOT_PRINTED = 'no edition known by that day prints';

function isYearUnprinted(view: View, { measure }: Commitment, year: number): boolean {
  const { publication, indicator } = topicOf(measure);
  const last = latestYear(view, publication, indicator);
  return last !== undefined && year > last;
}

function withoutForces(share: Missing): Missing {
  return { ...share, missing: 'not available', because: 'no forces' };
}

function highestShareFirst(a: Standing, b: Standing): number {
  const [left, right] = [shareValue(a), shareValue(b)];
  return left === right ? compareText(a.ally.name, b.ally.name) : right - left;
}

function shareValue({ share }: Standing): number {
  return isMissing(share) ? Number.NEGATIVE_INFINITY : share.value;
}
