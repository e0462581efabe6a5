import { isStated } from '../mood.ts';
import { areCountries } from '../subject.ts';
import type { Draft } from '../draft.ts';
import { find, has, is, isMark, isThe, type Reading, type Tokens } from '../reading.ts';
import { predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, tell, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** Countries told to be among those that were counted: "Greece is one of five allies at or above 2 percent", "Ljubljana is one", "Bulgaria was among them". */
export function onesOf(sentence: Sentence): void {
  if (isAboutDefence(sentence)) atEach(sentence, GROUP.be, oneOf);
}

const MEETING = anyOf([GROUP.meet, GROUP.spend, GROUP.target]);
const MISSING = anyOf([GROUP.miss, GROUP.shortOf]);
const STANDING = anyOf([MEETING, GROUP.miss, GROUP.shortOf]);
const REACH = 14;

function oneOf(sentence: Sentence, verb: number): void {
  const { reading, next, amounts, drafts, told } = sentence;
  let token = verb + 1;
  while (token < verb + 4 && (is(reading, token, GROUP.adverb) || is(reading, token, GROUP.not))) token += 1;
  const isAmong = isThe(reading, token, 'among') && (isThe(reading, token + 1, 'them') || isThe(reading, token + 1, 'those'));
  const isAmongThe = (isThe(reading, token, 'among') && !isAmong || isThe(reading, token, 'the') && isThe(reading, token + 1, 'only')) && has(reading, { first: token, next: Math.min(next, token + 6) }, GROUP.ally);
  if (!isAmong && !isAmongThe && !isThe(reading, token, 'one')) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (!isOfCountries(predicate)) return;
  const count = drafts.findLast(({ kind }) => kind === 'count') ?? told.findLast(({ kind }) => kind === 'count');
  const isBare = isAmong || token + 1 >= next || isMark(reading, token + 1) || isThe(reading, token + 1, 'of') && isThe(reading, token + 2, 'them');
  const isThose = (isAmong || isThe(reading, token + 1, 'of')) && isThe(reading, token + 1 + (isAmong ? 0 : 1), 'those') && [2, 3].some((step) => is(reading, token + step, GROUP.relative));
  const of = isAmongThe || isThose || isThe(reading, token + 1, 'of') ? { first: token + 1, next: Math.min(next, token + REACH) } : undefined;
  const isToldHere = isThose && has(reading, of ?? sentence, STANDING) || of !== undefined && (has(reading, of, MEETING) || amounts.some(({ first, quantity }) => first > of.first && first < of.next && isShare(quantity))) && (has(reading, of, GROUP.ally) || drafts.some(({ kind, first }) => kind === 'count' && first < of.next && first > token));
  const isOfCount = of !== undefined && !isAmongThe && count !== undefined && isThe(reading, of.first + 1, 'the');
  if (!isToldHere && !(count !== undefined && (isBare || isOfCount))) return;
  meets(sentence, predicate, { first: token, next: of === undefined ? token + 2 : Math.min(next, token + 4) }, isToldHere && !isOfCount ? undefined : count);
}

function meets(sentence: Sentence, predicate: Predicate, place: Tokens, count: Draft | undefined): void {
  const { reading, next, amounts } = sentence;
  const share: Amount | undefined = amounts.find(({ first, quantity }) => first > place.first && first < place.first + REACH && isShare(quantity));
  const short = find(reading, { first: place.first, next: Math.min(next, place.first + REACH) }, MISSING) >= 0;
  const isMissed = (count === undefined ? short : (count.isNegated ?? false) !== short) !== isNotDone(reading, place);
  const value = (share?.quantity.value as number | undefined) ?? count?.target ?? FLOOR;
  tell(sentence, { kind: 'level', measure: 'share', parties: predicate.subject.parties, comparator: isMissed ? 'less than' : 'at least', value, unit: 'percent_of_gdp', step: 0.1, years: count?.years ?? null, isNegated: predicate.mood.isNegated, first: startOf(sentence, predicate, place.first), next: place.next });
}

/** `among those that do not`. */
function isNotDone(reading: Reading, { next }: Tokens): boolean {
  return [next - 1, next].some((token) => is(reading, token, GROUP.do) && isThe(reading, token + 1, 'not'));
}

/** The share of output that the allies agreed on in 2006, and since. */
const FLOOR = 2;

function isOfCountries({ mood, subject }: Predicate): boolean {
  return isStated(mood) && areCountries(subject.parties);
}
