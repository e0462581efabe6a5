import type { View } from '../../ledger/view.ts';
import { nationalCurrency } from '../../measure/gdp-ahead.ts';
import { changeOf, type ChangeIn, type ChangeTerms } from '../ask/change-of.ts';
import { eachOf } from '../ask/each.ts';
import { isGroup, type Level } from '../ask/party-figure.ts';
import { isCurrency, newestYear, spanOfYears, type AskedSpan, type NewestYear } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfThreshold, type ClaimBounds } from '../told.ts';
import { ownersOf } from '../words.ts';
import { endsOf, inquireFromTo, isFromTo } from './from-to.ts';
import { LEVEL_WORDS } from './level.ts';

/** How much something rose or fell: real for a percentage of spending, its sign where only the direction is told. */
export function inquireChange(claim: Claim, then: View): Inquired {
  if (claim.parties.length === 0) return { reason: `No word tells whose ${wordsOf(claim)} changed: name the ally or the group` };
  const newest = newestYear(then);
  if (claim.by !== null && claim.years === null && newest.year < Number(claim.by.slice(0, 4))) return { reason: `The words tell of a change by ${claim.by.slice(0, 4)}, of which no figure was printed by that day, and not since when` };
  if (isFromTo(claim)) return inquireFromTo(claim, endsOf(claim, newest), then);
  const span = spanOf(claim, newest);
  const as = changeIn(claim);
  const bounds = boundsOfChange(claim, as);
  const terms: Omit<ChangeTerms, 'party'> = { measure: claim.measure as Level, from: span.from, to: span.to, as, manner: isCurrency(claim.unit) && claim.unit !== 'USD' ? { currency: claim.unit } : {} };
  const question = (id: string, changed: Partial<ChangeTerms>): Question => ofParties(id, claim, { ...terms, ...changed }, then, bounds);
  return {
    ...bounds,
    plain: question('plain', {}),
    rule: `${RULES[as]}, ${span.rule}`,
    others: otherChanges(terms, then, claim).map(([id, changed]) => question(id, changed)),
    isDenied: claim.isNegated,
    hasChance: typeof claim.value === 'number',
  };
}

const RULES: Readonly<Record<ChangeIn, string>> = {
  direction: 'A direction alone is the sign of the change, of spending the real one',
  real: 'A percentage of spending is a real change, as NATO prints it',
  nominal: 'A percentage of what was printed',
  amount: 'An amount is the difference at current prices',
  points: 'The difference of the printed figures',
  times: 'The later over the earlier',
};

/** From the year before a single year; over a range from its first year to its last, or to the newest known where it goes on to now. */
function spanOf({ years }: Claim, newest: NewestYear): AskedSpan {
  if (!years) return { from: newest.year - 1, to: newest.year, rule: `for ${newest.rule}` };
  if (years.first === years.last) return { from: years.first - 1, to: years.last, rule: 'for the year that the words name' };
  return spanOfYears(years, newest);
}

function changeIn({ unit, measure, value }: Claim): ChangeIn {
  if (unit === 'times' || unit === 'part') return 'times';
  if (unit?.startsWith('percentage_points') || (unit === 'percent_of_gdp' && measure === 'share')) return 'points';
  if (isCurrency(unit) || unit === 'persons') return 'amount';
  if (value === null) return 'direction';
  return measure === 'spending' || measure === 'gdp' ? 'real' : 'nominal';
}

function boundsOfChange(claim: Claim, as: ChangeIn): ClaimBounds {
  const unit = as === 'amount' ? claim.unit : as === 'times' ? 'times' : as === 'points' ? 'percentage_points' : 'percent';
  const isDown = claim.direction === 'down' && as !== 'times';
  const turned: Claim = isDown ? { ...claim, comparator: TURNED[claim.comparator] ?? claim.comparator } : claim;
  const told = boundsOfClaim(turned, unit, isDown && typeof claim.value === 'number' && claim.value > 0 ? -1 : 1);
  return told ?? boundsOfThreshold({ comparator: claim.direction === 'down' ? 'less than' : 'more than', hedge: null, direction: null }, 0, unit);
}

const TURNED: Readonly<Partial<Record<Claim['comparator'], Claim['comparator']>>> = { 'at least': 'up to', 'more than': 'less than', 'less than': 'more than', 'up to': 'at least' };

function ofParties(id: string, claim: Claim, terms: Omit<ChangeTerms, 'party'>, then: View, bounds: ClaimBounds): Question {
  const { facts } = then.ledger;
  const how = { direction: 'change', real: 'real change', nominal: 'change in percent', amount: 'change in money', points: 'change in points', times: 'multiple' }[terms.as];
  const currency = terms.manner.currency ? ` in ${terms.manner.currency}` : '';
  const told = (party: readonly string[]): string => `the ${how} of ${ownersOf(facts, party)} ${LEVEL_WORDS[terms.measure]}${currency} from ${terms.from} to ${terms.to}`;
  const single = (party: string): Question => ({ id, what: told([party]), ask: (view) => changeOf(view, { ...terms, party }) });
  return eachOf(claim.parties.map(single), id, told(claim.parties), bounds.bounds);
}

function otherChanges({ from, to, as, measure }: Omit<ChangeTerms, 'party'>, then: View, { parties, unit }: Claim): (readonly [string, Partial<ChangeTerms>])[] {
  const [only] = parties;
  const own = only === undefined || isGroup(then, only) || parties.length > 1 ? 'USD' : nationalCurrency(then, only);
  const nominal: (readonly [string, Partial<ChangeTerms>])[] = as === 'real' ? [['nominal-USD', { as: 'nominal' }], ...(own === 'USD' ? [] : [[`nominal-${own}`, { as: 'nominal', manner: { currency: own } }] as const])] : [];
  const share: (readonly [string, Partial<ChangeTerms>])[] = as === 'real' && measure === 'spending' ? [['share', { as: 'nominal', measure: 'share' }]] : [];
  const swapped: (readonly [string, Partial<ChangeTerms>])[] = as === 'amount' && own !== unit ? [[`currency-${own}`, { manner: { currency: own } }]] : [];
  return [['year-before', { from: from - 1, to: to - 1 }], ['year-after', { from: from + 1, to: to + 1 }], ...nominal, ...share, ...swapped];
}

function wordsOf({ measure }: Claim): string {
  return LEVEL_WORDS[measure as Level] ?? 'figure';
}
