import type { View } from '../../ledger/view.ts';
import { eachOf } from '../ask/each.ts';
import { once } from '../ask/once.ts';
import { isGroup } from '../ask/party-figure.ts';
import { lastRankIn, rankedOf, rankIn, type RankTerms } from '../ask/rank-in.ts';
import { yearOfClaim } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfThreshold } from '../told.ts';
import { nameOf, namesOf, ownersOf, withinText } from '../words.ts';
import { LEVEL_WORDS } from './level.ts';

/** An ally's place: the largest economy, the second-lowest share. */
export function inquireRank(claim: Claim, then: View): Inquired {
  const { facts } = then.ledger;
  const allies = claim.parties.filter((party) => !isGroup(then, party));
  if (allies.length === 0) return { reason: 'No word tells which ally it is whose place is told' };
  const asked = yearOfClaim(claim, then);
  const bounds = boundsOfClaim(claim, 'rank') ?? { ...boundsOfThreshold({ ...claim, comparator: 'up to' }, 1 + claim.against.length, 'rank') };
  const terms: Omit<RankTerms, 'party'> = {
    measure: (claim.measure in LEVEL_WORDS ? claim.measure : 'burden-index') as RankTerms['measure'],
    against: claim.against.filter((party) => facts.allies.some(({ id }) => id === party)),
    group: facts.groups.some(({ id }) => id === claim.group) ? claim.group : 'nato',
    year: asked.year,
    direction: claim.direction === 'lowest' ? 'lowest' : 'highest',
    manner: {},
  };
  const question = (id: string, changed: Partial<RankTerms>): Question => eachOf(allies.map((party) => rankQuestion(id, { ...terms, ...changed, party }, then)), id, `the places of ${namesOf(facts, allies)}`, bounds.bounds);
  return {
    ...bounds,
    plain: question('plain', {}),
    rule: `Among the members of ${nameOf(facts, terms.group)}, for ${asked.rule}`,
    others: otherPlaces(terms, then).map(([id, changed]) => question(id, changed)),
    isDenied: claim.isNegated,
    hasChance: true,
  };
}

function rankQuestion(id: string, terms: RankTerms, then: View): Question {
  const { facts } = then.ledger;
  const what = terms.measure === 'burden-index' ? 'burden index' : LEVEL_WORDS[terms.measure];
  const after = terms.against.length > 0 ? `, after ${namesOf(facts, terms.against)}` : '';
  const basis = terms.manner.atPurchasingPower ? ', at purchasing power' : '';
  const ranked = once((view) => rankedOf(view, terms));
  return {
    id,
    what: `${ownersOf(facts, [terms.party])} place by ${what} ${withinText(facts, terms.group)} in ${terms.year}, counted from the ${terms.direction}${after}${basis}`,
    ask: (view) => rankIn(terms, ranked(view)),
    most: (view) => lastRankIn(terms, ranked(view)),
  };
}

function otherPlaces({ measure, group, year, direction }: Omit<RankTerms, 'party'>, then: View): (readonly [string, Partial<RankTerms>])[] {
  const groups = ['nato', 'nato-europe', 'eu'].filter((each) => each !== group && then.ledger.facts.groups.some(({ id }) => id === each));
  const measures: RankTerms['measure'][] = measure === 'share' ? ['spending'] : measure === 'spending' ? ['share', 'spending-per-person'] : [];
  return [
    [`year-${year - 1}`, { year: year - 1 }],
    [`year-${year + 1}`, { year: year + 1 }],
    ...groups.map((each) => [`group-${each}`, { group: each }] as const),
    ...measures.map((each) => [`by-${each}`, { measure: each }] as const),
    ...(measure === 'gdp' ? [['purchasing-power', { manner: { atPurchasingPower: true } }] as const] : []),
    ['other-end', { direction: direction === 'highest' ? 'lowest' : 'highest' }],
  ];
}
