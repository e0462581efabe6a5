import type { View } from '../../ledger/view.ts';
import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import { eachOf } from '../ask/each.ts';
import { isGroup, levelOf, membersIn, quotientOf, type Level, type Manner } from '../ask/party-figure.ts';
import { targetOfClaim, yearOfClaim, yearOfView } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfThreshold } from '../told.ts';
import { namesOf, ownersOf, valueText } from '../words.ts';
import { LEVEL_WORDS } from './level.ts';

/** One party's level beside another's, or beside the target: twice as much, far behind. */
export function inquireRatio(claim: Claim, then: View): Inquired {
  if (claim.parties.length === 0) return { reason: 'No word tells who is compared: name the ally' };
  const asked = yearOfClaim(claim, then);
  const isPercent = claim.unit?.startsWith('percent') ?? false;
  const bounds = boundsOfClaim(claim, 'times', isPercent ? 0.01 : 1) ?? boundsOfThreshold(claim, 1, 'times', claim.against.length > 0 ? 'more than' : 'less than');
  const measure: Level = claim.against.length === 0 && claim.measure === 'spending' ? 'share' : (claim.measure in LEVEL_WORDS ? (claim.measure as Level) : 'spending');
  const terms: RatioTerms = { measure, year: asked.year, manner: {}, against: claim.against };
  const question = (id: string, changed: Partial<RatioTerms>): Question => ofParties(id, claim, { ...terms, ...changed }, then, bounds.bounds);
  const whom = claim.against.length > 0 ? `Over the same of ${namesOf(then.ledger.facts, claim.against)}` : `Over the target of ${valueText(targetOfClaim(claim, then).figure.value, 'percent')}`;
  return { ...bounds, plain: question('plain', {}), rule: `${whom}, for ${asked.rule}`, others: otherRatios(terms).map(([id, changed]) => question(id, changed)), isDenied: claim.isNegated, hasChance: true };
}

interface RatioTerms {
  readonly measure: Level;
  readonly year: number;
  readonly manner: Manner;
  readonly against: readonly string[];
}

function ofParties(id: string, claim: Claim, terms: RatioTerms, then: View, bounds: Parameters<typeof eachOf>[3]): Question {
  const { facts } = then.ledger;
  const target = targetOfClaim(claim, then).figure;
  const basis = terms.manner.atPurchasingPower ? ', at purchasing power' : '';
  const whole = (parties: readonly string[]): string => (terms.against.length > 0 ? othersText(then, terms, parties) : `the target of ${valueText(target.value, 'percent')}`);
  const single = (party: string): Question => ({
    id,
    what: `${ownersOf(facts, [party])} ${LEVEL_WORDS[terms.measure]} in ${terms.year}${basis} as a multiple of ${whole([party])}`,
    ask: (view) => againstEach(view, party, terms, target, bounds),
  });
  return eachOf(claim.parties.filter((party) => !terms.against.includes(party)).map(single), id, `${ownersOf(facts, claim.parties)} ${LEVEL_WORDS[terms.measure]} in ${terms.year} as a multiple of ${whole(claim.parties)}`, bounds, claim.isNegated);
}

/** Those compared with, as owners; a group without the party itself is the rest of it. */
function othersText(then: View, { against, measure }: RatioTerms, parties: readonly string[]): string {
  const { facts } = then.ledger;
  const isRest = against.some((other) => isGroup(then, other) && membersIn(then, other, yearOfView(then)).some(({ id }) => parties.includes(id))) && measure !== 'share';
  return isRest ? `that of the rest of ${namesOf(facts, against)}` : `that of ${namesOf(facts, against)}`;
}

function againstEach(view: View, party: string, { measure, year, manner, against }: RatioTerms, target: Figure, bounds: Parameters<typeof eachOf>[3]): Known<Figure> {
  const own = levelOf(view, measure, party, year, manner);
  if (against.length === 0) return quotientOf('ratio-to-target', ['share', 'target'], own, target, 'times');
  const single = (other: string): Question => ({ id: '', what: '', ask: () => quotientOf('ratio', ['own', 'that of the other'], own, withoutOwn(view, other, party, own, () => levelOf(view, measure, other, year, manner)), 'times') });
  return eachOf(against.map(single), '', '', bounds).ask(view);
}

/** A group that the party belongs to is compared without it: "more than all other allies combined". */
function withoutOwn(view: View, other: string, party: string, own: Known<Figure>, whole: () => Known<Figure>): Known<Figure> {
  const level = whole();
  const isWithin = isGroup(view, other) && membersIn(view, other, yearOfView(view)).some(({ id }) => id === party);
  if (!isWithin || isMissing(level) || isMissing(own) || level.unit.startsWith('percent')) return level;
  return derive({ measure: 'others', formula: 'that of the group − own', value: level.value - own.value, unit: level.unit, ...(level.priceBase && { priceBase: level.priceBase }), decimals: level.decimals, inputs: [{ name: 'that of the group', figure: level }, { name: 'own', figure: own }] });
}

function otherRatios({ measure, year, against }: RatioTerms): (readonly [string, Partial<RatioTerms>])[] {
  const measures: Level[] = against.length === 0 ? [] : measure === 'share' ? ['spending'] : measure === 'spending' ? ['share', 'spending-per-person'] : [];
  return [
    [`year-${year - 1}`, { year: year - 1 }],
    [`year-${year + 1}`, { year: year + 1 }],
    ...measures.map((each) => [`by-${each}`, { measure: each }] as const),
    ...(measure === 'gdp' ? [['purchasing-power', { manner: { atPurchasingPower: true } }] as const] : []),
  ];
}
