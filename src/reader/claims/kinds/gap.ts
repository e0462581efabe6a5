import { toldBy } from '../draft.ts';
import { find, findPhrase, has, is, isOneOf, isThe, phraseAt } from '../reading.ts';
import { isTarget, predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { clauseAt, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isBearer, NOBODY, placesIn, type Subject } from '../subject.ts';
import { isShare } from '../shares.ts';
import { yearsOf } from '../years.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** What lies between spending and a target: "an additional $37 billion a year", "0.8 points short", "a shortfall of". */
export function gaps(sentence: Sentence): void {
  for (const amount of unused(sentence, 'money', 'points', 'count', 'percent')) if (isAmount(amount)) gap(sentence, amount);
}

function isAmount({ quantity: { kind, unit, value } }: Amount): boolean {
  return typeof value === 'number' && (kind === 'money' || kind === 'points' || (kind === 'count' && /^(?:percentage )?points?$/.test(unit)) || (kind === 'percent' && unit === 'percent_of_gdp'));
}

function gap(sentence: Sentence, amount: Amount): void {
  if (bringing(sentence, amount)) return;
  const predicate = predicateBefore(sentence, amount.phrase.first) ?? predicateBefore(sentence, amount.next) ?? (isHole(sentence, amount) ? unsaid(sentence, amount) : undefined);
  const isDistance = isShortBy(sentence, amount) || isHole(sentence, amount) || isMissedBy(sentence, amount);
  if (predicate === undefined || isUnsaid(predicate) || !(isDistance || isNeed(sentence, amount, predicate))) return;
  const subject = whose(sentence, amount, predicate);
  if (subject === undefined) return;
  const { isConditional, isNegated } = predicate.mood;
  tell(sentence, {
    kind: 'gap', measure: 'gap', parties: subject.parties, ...toldBy(sentence.reading, amount.at), unit: unitOf(amount),
    isAdditional: amount.quantity.isAdditional || (!isDistance && predicate.mood.isNeeded), years: yearsOf(sentence, predicate.clause, amount.first) ?? yearsOfIt(sentence, predicate), target: useTarget(sentence), isConditional, isNegated,
    first: startOf(sentence, { ...predicate, subject }, amount.phrase.first), next: amount.next,
  });
}

/** `Even so, it was still half a point below the mark`: in the year that was told just before. */
function yearsOfIt({ reading, told }: Sentence, { mood }: Predicate): { readonly first: number; readonly last: number } | null {
  const years = isThe(reading, mood.first - 1, 'it') && isThe(reading, mood.first, 'was') ? told.at(-1)?.years : null;
  return years && years.first === years.last ? years : null;
}

/** `A further 14 billion dollars a year would bring the country to 2 percent`, `11 billion still separate Spain from the goal`: money as what would do it. */
function bringing(sentence: Sentence, amount: Amount): boolean {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const verb = amount.quantity.kind === 'money' && amount.phrase.first - sentence.first < 4 ? find(reading, { first: end, next: Math.min(next, end + 6) }, BRINGING) : -1;
  if (verb < 0 || !(isToReach(sentence) || unused(sentence, 'percent').some(({ phrase, quantity }) => phrase.first > verb && isShare(quantity) && isThe(reading, phrase.first - 1, 'to')) || has(reading, { first: verb, next: Math.min(next, verb + 10) }, GROUP.target))) return false;
  const { mood } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const subject = countries(sentence, verb + 1, next)[0] ?? (sentence.before.parties.every(isBearer) ? sentence.before : undefined);
  if (subject === undefined || subject.parties.length === 0 || !(mood.isConditional || is(reading, verb, GROUP.separate))) return false;
  tell(sentence, { kind: 'gap', measure: 'gap', parties: subject.parties, ...toldBy(reading, amount.at), isAdditional: true, target: useTarget(sentence), isConditional: mood.isConditional, first: amount.phrase.first, next: Math.max(verb + 1, subject.first > verb ? subject.next : 0) });
  return true;
}

const BRINGING = anyOf([GROUP.brings, GROUP.separate]);

/** `Between them yawns a gap of 17 billion euros`: whatever the verb. */
function unsaid({ clauses, first }: Sentence, amount: Amount): Predicate {
  const clause = clauses.findLast((each) => each.first <= amount.first) ?? { first, next: amount.next, intro: 'main' };
  return { clause, verb: -1, mood: { isAsserted: true, isNegated: false, isConditional: false, isFuture: false, isNeeded: false, isPledged: false, first: amount.first }, subject: NOBODY };
}

function isUnsaid({ mood }: Predicate): boolean {
  return mood.isPledged || (!mood.isAsserted && !mood.isNeeded);
}

function unitOf({ quantity: { kind, unit } }: Amount): string {
  return kind === 'money' || kind === 'percent' ? unit : 'percentage_points';
}

/** `0.8 points short of the target`, `$20 billion below what was promised`. */
function isShortBy({ reading, next }: Sentence, amount: Amount): boolean {
  const from = pastAmount(amount);
  if (isThe(reading, from, 'less') && isThe(reading, from + 1, 'than') && has(reading, { first: from + 2, next: Math.min(next, from + 6) }, AGREED)) return true;
  for (let token = from; token < Math.min(next, from + 4); token += 1) if (phraseAt(reading, token, 'shortBy') > 0) return amount.quantity.kind !== 'percent' || isThe(reading, token, 'short');
  return false;
}

const AGREED = anyOf([GROUP.pledge, GROUP.target]);

/** `misses the mark by 0.8 points`, `lacks 5 billion euros to reach the norm`. */
function isMissedBy({ reading, first }: Sentence, { phrase, quantity }: Amount): boolean {
  const from = Math.max(first, phrase.first - FAR);
  if (is(reading, phrase.first - 1, GROUP.lack)) return quantity.kind === 'money';
  if (!isThe(reading, phrase.first - 1, 'by')) return false;
  return has(reading, { first: from, next: phrase.first }, GROUP.miss) || findPhrase(reading, { first: from, next: phrase.first }, 'short') >= 0;
}

const FAR = 9;

/** `a shortfall of`, `the gap is`. */
function isHole({ reading, clauses, first }: Sentence, amount: Amount): boolean {
  const clause = clauses.findLast((each) => each.first <= amount.first);
  const from = Math.max(clause?.first ?? first, amount.phrase.first - 6);
  if (amount.quantity.kind === 'percent') return false;
  return findPhrase(reading, { first: from, next: amount.first }, 'hole') >= 0 || [1, 2, 3].some((back) => is(reading, amount.phrase.first - back, GROUP.be) || isOneOf(reading, amount.phrase.first - back, ['amounts', 'amounted', 'comes', 'came', 'totals', 'runs'])) && findPhrase(reading, { first, next: amount.first }, 'hole') >= 0;
}

/** Money that it would take: on top of what there is, or to come up to a target. */
function isNeed(sentence: Sentence, amount: Amount, predicate: Predicate): boolean {
  const { reading, presence } = sentence;
  if (amount.quantity.kind === 'percent' && !amount.quantity.isAdditional) return false;
  const isNeeded = predicate.mood.isNeeded || is(reading, predicate.verb, GROUP.need);
  if (!isNeeded) return false;
  if (amount.quantity.kind === 'points') return isSpent(sentence);
  if (amount.quantity.isAdditional) return isSpent(sentence) || isToReach(sentence);
  if (isOneOf(reading, predicate.verb, ['add', 'find']) && predicate.mood.isConditional && amount.quantity.kind === 'money') return isSpent(sentence);
  const isToTarget = holds(presence, GROUP.target) || isToReach(sentence);
  return amount.quantity.kind === 'money' && predicate.mood.isConditional && isToTarget;
}

/** `to reach 2 percent`, `to get to 2 percent`. */
function isToReach(sentence: Sentence): boolean {
  return unused(sentence, 'percent').some((each) => isShare(each.quantity) && isToMeet(sentence, each));
}

function isSpent({ presence, isOnTopic }: Sentence): boolean {
  return isOnTopic || holds(presence, GROUP.defence) || holds(presence, GROUP.target) || holds(presence, GROUP.alliance);
}

/** Whose gap it is: "require Germany to", "cost Italy", the subject, or else the country that the sentence names. */
function whose(sentence: Sentence, amount: Amount, predicate: Predicate): Subject | undefined {
  const { reading } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, amount.first)];
  const needed = clause === undefined ? -1 : find(reading, { first: clause.first, next: amount.first }, GROUP.need);
  const inside = needed < 0 ? undefined : countries(sentence, needed, amount.first)[0];
  if (inside !== undefined) return inside;
  if (predicate.subject.parties.some(isBearer)) return predicate.subject;
  return countries(sentence, sentence.first, amount.first).at(-1) ?? countries(sentence, amount.next, sentence.next)[0] ?? (predicate.subject.parties.length > 0 ? predicate.subject : undefined);
}

function countries({ reading }: Sentence, first: number, next: number): Subject[] {
  return placesIn(reading, { first, next }).filter(({ parties, isPerson }) => !isPerson && parties.every(isBearer));
}

const GETTING = ['get', 'getting', 'go', 'going', 'rise', 'rising', 'move', 'moving', 'climb', 'climbing'];

/** `to reach 2 percent`, `getting to 2 percent`. */
function isToMeet({ reading }: Sentence, { phrase }: Amount): boolean {
  if (isThe(reading, phrase.first - 1, 'of') && isThe(reading, phrase.first - 2, 'short')) return true;
  return (isThe(reading, phrase.first - 1, 'to') && isOneOf(reading, phrase.first - 2, GETTING)) || is(reading, phrase.first - 1, GROUP.meet) || is(reading, phrase.first - 2, GROUP.meet);
}

/** The target told beside a gap, which is no claim of its own then. */
function useTarget(sentence: Sentence): number | null {
  const told = unused(sentence, 'percent').find((each) => isShare(each.quantity) && (isTarget(sentence, each) || isToMeet(sentence, each)));
  if (told === undefined) return null;
  sentence.used.add(told.at);
  return told.quantity.value as number;
}
