import { roundTo } from '#kit';
import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import { standsInFor, type NamedFigure } from '../../figure/origin.ts';
import type { Commitment } from '../../ledger/facts.ts';
import type { View } from '../../ledger/view.ts';
import { floorOn } from '../../measure/commitments.ts';
import { isMet } from '../../measure/gap.ts';
import { committedShare } from '../../measure/share.ts';
import { NOT_PRINTED } from '../../measure/standing.ts';
import { once } from '../ask/once.ts';
import { isGroup, membersIn } from '../ask/party-figure.ts';
import { commitmentsOfAlliance, lastPrinted, yearOfClaim } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, type ClaimBounds } from '../told.ts';
import { valueText, withinText } from '../words.ts';

/** A count is told where at least one in so many of its shares is held. */
const ENOUGH = 3;
/** From here on a target is one in percent of defence spending: the part of equipment. */
const EQUIPMENT_FROM = 10;

/** How many allies meet a target, or miss it where the claim is of those that do not. */
export function inquireCount(claim: Claim, then: View): Inquired {
  const asked = yearOfClaim(claim, then);
  const commitment = commitmentOfCount(claim, then);
  const isPart = claim.unit === 'part' || (claim.unit?.startsWith('percent') ?? false);
  const unit = isPart ? 'percent' : 'allies';
  const isEvery = typeof claim.value !== 'number';
  const isMissed = claim.isNegated || isEvery;
  const bounds = boundsOfClaim(claim, unit, claim.unit === 'part' ? 100 : 1) ?? boundsOfEvery(claim);
  const terms: CountTerms = { commitment, year: asked.year, group: groupOf(claim, then), isMissed, isPart, withoutForces: false };
  return {
    ...bounds,
    plain: countQuestion('plain', terms, then),
    rule: `Allies with forces whose share ${isMissed ? 'does not meet' : 'meets'} ${valueText(commitment.target, 'percent')} at printed decimals, for ${asked.rule}`,
    others: otherCounts(terms, then),
    isDenied: false,
    hasChance: true,
  };
}

/** "Every ally meets it": none misses it. "Not every": one misses it at least. */
function boundsOfEvery(claim: Claim): ClaimBounds {
  const { isNegated } = claim;
  const told = boundsOfClaim({ ...claim, value: isNegated ? 1 : 0, valueLast: null, unit: 'allies', step: 1, comparator: isNegated ? 'at least' : 'exactly', hedge: null }, 'allies') as ClaimBounds;
  return { ...told, because: isNegated ? 'Where not every ally does, one at least does not' : 'Where every ally does, none does not' };
}

interface CountTerms {
  readonly commitment: Commitment;
  readonly year: number;
  readonly group: string;
  readonly isMissed: boolean;
  readonly isPart: boolean;
  /** Counts allies without forces among those that do not meet it. */
  readonly withoutForces: boolean;
}

/** The group that is counted in: one that the words name, else the alliance. */
function groupOf({ parties, group }: Claim, then: View): string {
  return parties.find((party) => isGroup(then, party)) ?? group;
}

function commitmentOfCount({ target }: Claim, then: View): Commitment {
  const floor = floorOn(then.ledger.facts.commitments, then.day);
  if (target === null) return { ...floor, comparator: 'at-least' };
  const made = commitmentsOfAlliance(then).filter((each) => each.target === target && each.comparator !== 'up-to' && each.measure !== 'defence-and-related-share-of-gdp');
  const found = made.find((each) => each.id === floor.id) ?? made.at(-1);
  if (found) return { ...found, comparator: 'at-least' };
  return target < EQUIPMENT_FROM ? { ...floor, comparator: 'at-least', target } : { ...floor, measure: 'equipment-share', comparator: 'at-least', target, targetUnit: 'percent_of_defence_spending' };
}

function countQuestion(id: string, terms: CountTerms, then: View): Question {
  const { commitment, year, group, isMissed, isPart, withoutForces } = terms;
  const target = `${valueText(commitment.target, 'percent')} of ${commitment.measure === 'equipment-share' ? 'defence spending for equipment' : 'GDP'}`;
  const counts = once((view) => countsOf(view, terms));
  return {
    id,
    what: `the ${isPart ? 'part' : 'number'} of ${group === 'nato' ? 'allies' : `allies ${withinText(then.ledger.facts, group)}`} that ${isMissed ? 'do not meet' : 'meet'} ${target} in ${year}${withoutForces ? ', with those that have no forces' : ''}`,
    ask: (view) => countIn(view, terms, counts(view)),
    most: (view) => {
      const { met, notMet, notHeld } = counts(view);
      const most = (isMissed ? notMet : met) + notHeld;
      return notHeld === 0 ? undefined : isPart ? (most / (met + notMet + notHeld)) * 100 : most;
    },
  };
}

interface Counts {
  readonly met: number;
  readonly notMet: number;
  readonly notHeld: number;
  readonly shares: readonly NamedFigure[];
}

function countsOf(view: View, { commitment, year, group, withoutForces }: CountTerms): Counts {
  const members = membersIn(view, group, year);
  const armed = members.filter(({ forces }) => forces).map(({ id, name }) => ({ name, figure: committedShare(view, commitment.measure, id, year) }));
  const shares = armed.flatMap(({ name, figure }) => (isMissing(figure) ? [] : [{ name, figure }]));
  const met = shares.filter(({ figure }) => isMet(commitment, figure)).length;
  const others = withoutForces ? members.length - armed.length : 0;
  return { met, notMet: shares.length - met + others, notHeld: armed.length - shares.length, shares };
}

function countIn(view: View, { year, isMissed, isPart }: CountTerms, { met, notMet, notHeld, shares }: Counts): Known<Figure> {
  if (shares.length === 0 || shares.length < (met + notMet + notHeld) / ENOUGH) return { missing: 'not held', because: year > (lastPrinted(view) ?? 0) ? `${NOT_PRINTED} ${year}` : shares.length === 0 ? `no ally's share of ${year} is held` : `of the allies' shares of ${year} only ${shares.length} ${shares.length === 1 ? 'is' : 'are'} held` };
  const [count, standIn] = [isMissed ? notMet : met, shares.filter(({ figure }) => standsInFor(figure)).length];
  const told = [`${met} met, ${notMet} did not`, notHeld > 0 && `${notHeld} not held`, standIn > 0 && `${standIn} from an older edition`];
  return derive({
    measure: 'allies-meeting',
    formula: isPart ? 'allies that do / allies with forces' : 'allies counted by their shares at printed decimals',
    value: isPart ? roundTo((count / (met + notMet + notHeld)) * 100, 1) : count,
    unit: isPart ? 'percent' : 'allies',
    decimals: isPart ? 1 : 0,
    inputs: shares,
    note: told.filter(Boolean).join(', '),
  });
}

const OTHER_GROUPS: readonly string[] = ['nato', 'nato-europe', 'eu'];

function otherCounts(terms: CountTerms, then: View): Question[] {
  const years = [terms.year - 1, terms.year + 1].map((year) => countQuestion(`year-${year}`, { ...terms, year }, then));
  const groups = OTHER_GROUPS.filter((group) => group !== terms.group && then.ledger.facts.groups.some(({ id }) => id === group)).map((group) => countQuestion(`group-${group}`, { ...terms, group }, then));
  const made = commitmentsOfAlliance(then).filter((each) => each.comparator !== 'up-to' && ['defence-share-of-gdp', 'equipment-share'].includes(each.measure));
  const targets = [...new Map(made.map((each) => [each.target, each])).values()].filter(({ target }) => target !== terms.commitment.target);
  const others = targets.map((commitment) => countQuestion(`target-${commitment.target}`, { ...terms, commitment: { ...commitment, comparator: 'at-least' } }, then));
  const all = terms.isMissed || terms.isPart ? [countQuestion('without-forces', { ...terms, withoutForces: true }, then)] : [];
  return [...years, ...groups, ...others, ...all, countQuestion('missed', { ...terms, isMissed: !terms.isMissed }, then)];
}
