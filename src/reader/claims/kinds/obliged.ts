import { find, has, is, isOneOf, isThe, type Reading } from '../reading.ts';
import { predicateOf, type Predicate } from '../predicate.ts';
import { clauseAt, type Amount, type Sentence } from '../sentence.ts';
import type { Clause } from '../clauses.ts';
import { NOBODY, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** `allies are supposed to spend`, `NATO requires members to spend`, `members should aim at`. */
export function obliged(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  for (let token = amount.first - 1; token >= clause.first && token > amount.first - OBLIGED_FAR; token -= 1) {
    if (!(is(reading, token, GROUP.oblige) || isUnderRule(sentence, token)) || !isToSpend(sentence, token, amount.first)) continue;
    const predicate = withRuler(sentence, predicateOf(sentence, clauseAt(sentence, token), token), token);
    const isPerson = namesPerson(sentence, predicate.subject);
    return isPerson || predicate.mood.isFuture || !(predicate.mood.isAsserted || isUnderRule(sentence, token)) || predicate.mood.isConditional || predicate.subject.parties.length === 0 || !isAskedBy(sentence, token, predicate.subject.parties) || isWanting(sentence, token) ? undefined : predicate;
  }
  return undefined;
}

const OBLIGED_FAR = 13;

/** `Under Danish law, spending must reach 2 percent`: whose rule it is, where no one else is told. */
function withRuler(sentence: Sentence, predicate: Predicate, token: number): Predicate {
  if (predicate.subject.first >= 0 && predicate.subject.parties.length > 0 || !isUnderRule(sentence, token)) return predicate;
  const ruler = placesIn(sentence.reading, { first: sentence.first, next: token }).find(({ isPerson, parties }) => !isPerson && parties.length > 0);
  return { ...predicate, subject: ruler ?? { ...NOBODY, parties: ['nato'] } };
}

/** `members are to spend`, `under the rules allies should spend`: duties by what was agreed. */
function isUnderRule({ reading, first }: Sentence, token: number): boolean {
  if (is(reading, token, GROUP.be) && isThe(reading, token + 1, 'to') && (is(reading, token + 2, GOING) || is(reading, token + 2, GROUP.brings) && is(reading, token - 1, MEMBERS))) return true;
  if (!isThe(reading, token, 'should') && !isThe(reading, token, 'must')) return false;
  const rule = find(reading, { first, next: token + 5 }, RULES);
  const led = find(reading, { first: Math.max(first, rule - 5), next: rule }, UNDER);
  return rule >= 0 && (led >= 0 || [1, 2].some((step) => is(reading, rule + step, GROUP.say)));
}

const MEMBERS = anyOf([GROUP.ally, GROUP.leaders]);
const UNDER = GROUP.ruling;
const RULES = anyOf([GROUP.target, GROUP.strict, GROUP.deal]);

/** Only the alliance, or what it agreed, expects or asks; who is expected and asked may be anybody. */
function isAskedBy({ reading }: Sentence, token: number, parties: readonly string[]): boolean {
  return !is(reading, token, GROUP.asking) || is(reading, token - 1, GROUP.be) || parties.some((party) => party.startsWith('nato'));
}

/** `expected to reach` by a forecast is none, nor of eighteen members out of 31, nor "expects 18 allies to be at 2 percent this year"; what somebody asked for once neither. */
function isWanting({ reading, amounts, dates }: Sentence, token: number): boolean {
  if (isOneOf(reading, token, ['expects', 'expect']) && dates.length > 0 && amounts.some(({ phrase, quantity }) => quantity.kind === 'count' && phrase.first > token && phrase.first < token + 4 && !isOneOf(reading, phrase.first - 1, ['all', 'its', 'the', 'their']))) return true;
  if (isThe(reading, token, 'expected') && amounts.some(({ first, phrase, quantity }) => first < token && quantity.kind === 'count' && (quantity.of !== null || token - first < 6 && (dates.length > 0 || !isThe(reading, phrase.first - 1, 'all'))))) return true;
  if (isThe(reading, token, 'meant') && !is(reading, token - 1, GROUP.be)) return true;
  return isThe(reading, token, 'expected') && !isThe(reading, token - 1, 'are') || isThe(reading, token, 'asked') && !is(reading, token - 1, GROUP.be);
}

function isToSpend(sentence: Sentence, first: number, next: number): boolean {
  const { reading } = sentence;
  if (isUnderRule(sentence, first)) return true;
  for (let token = first + 1; token < next; token += 1) if (isThe(reading, token, 'to') || isThe(reading, token, 'for')) return true;
  return false;
}

/** `the requirement that each member spend 2 percent`, `an obligation on allies to devote 2 percent`: told by the noun, whatever is said of it. */
export function required(sentence: Sentence, amount: Amount): Predicate | undefined {
  const { reading, first } = sentence;
  const from = Math.max(first, amount.phrase.first - OBLIGED_FAR);
  const noun = find(reading, { first: from, next: amount.phrase.first }, REQUIRING);
  const verb = noun < 0 ? -1 : verbOfDuty(reading, noun + 1, amount.phrase.first);
  if (verb < 0 || is(reading, noun - 1, GROUP.not) || has(reading, { first: noun, next: amount.phrase.first }, GROUP.conditional)) return undefined;
  const predicate = predicateOf(sentence, clauseAt(sentence, noun), noun);
  return { ...predicate, mood: { ...predicate.mood, isNegated: false, isConditional: false, isFuture: false }, subject: { parties: ['nato'], first: noun, next: noun + 1 } };
}

const REQUIRING = anyOf([GROUP.strict, GROUP.target, GROUP.obligation]);

/** The verb of what members are bound to, from the word that leads it in: `that each member spend`, `on allies to devote`, `for budgets to reach`; -1 where none is told before a place. */
export function verbOfDuty(reading: Reading, lead: number, next: number): number {
  const isThat = isThe(reading, lead, 'that');
  if (!isThat && !isOneOf(reading, lead, UPON)) return -1;
  const who = find(reading, { first: lead + 1, next: Math.min(next, lead + NEAR) }, BOUND);
  const verb = who < 0 ? -1 : find(reading, { first: who + 1, next }, GOING);
  return isThat || has(reading, { first: who, next: verb }, GROUP.to) ? verb : -1;
}

const UPON = ['on', 'for', 'upon'];
/** In tokens, how far those may be named who are bound. */
const NEAR = 5;
/** Those who are bound, and what they spend. */
const BOUND = anyOf([GROUP.ally, GROUP.leaders, GROUP.every, GROUP.spending, GROUP.defence]);
const GOING = anyOf([GROUP.spend, GROUP.meet, GROUP.bringing]);

/** Whether a subject names a person, who is no party to what is agreed. */
export function namesPerson({ reading }: Sentence, { first, next }: Subject): boolean {
  return first >= 0 && placesIn(reading, { first, next }).some(({ isPerson }) => isPerson);
}
