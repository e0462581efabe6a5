import { find, has, is, isOneOf, isThe } from '../reading.ts';
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
    const isPerson = isPersonOnly(sentence, predicate.subject);
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

const UNDER = GROUP.ruling;
const RULES = anyOf([GROUP.target, GROUP.strict, GROUP.deal]);

/** Only the alliance, or what it agreed, expects or asks; who is expected and asked may be anybody. */
function isAskedBy({ reading }: Sentence, token: number, parties: readonly string[]): boolean {
  return !is(reading, token, GROUP.asking) || is(reading, token - 1, GROUP.be) || parties.some((party) => party.startsWith('nato'));
}

/** `expected to reach` by a forecast is none, nor of eighteen members out of 31; what somebody asked for once neither. */
function isWanting({ reading, amounts, dates }: Sentence, token: number): boolean {
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
  const who = noun < 0 ? -1 : find(reading, { first: noun + 2, next: Math.min(amount.phrase.first, noun + 6) }, MEMBERS);
  const isRule = isThe(reading, noun + 1, 'that') || isOneOf(reading, noun + 1, ['on', 'for', 'upon']) && has(reading, { first: who, next: amount.phrase.first }, GROUP.to);
  if (who < 0 || !isRule || is(reading, noun - 1, GROUP.not) || !has(reading, { first: who, next: amount.phrase.first }, GOING) || has(reading, { first: who, next: amount.phrase.first }, GROUP.conditional)) return undefined;
  const predicate = predicateOf(sentence, clauseAt(sentence, noun), noun);
  return { ...predicate, mood: { ...predicate.mood, isNegated: false, isConditional: false, isFuture: false }, subject: { parties: ['nato'], first: noun, next: noun + 1 } };
}

const REQUIRING = anyOf([GROUP.strict, GROUP.target, GROUP.obligation]);
const MEMBERS = anyOf([GROUP.ally, GROUP.leaders]);
const GOING = anyOf([GROUP.spend, GROUP.meet, GROUP.bringing]);

/** Whether a subject is a person, and no party to what is agreed. */
export function isPersonOnly({ reading }: Sentence, { first, next }: Subject): boolean {
  return first >= 0 && placesIn(reading, { first, next }).some(({ isPerson }) => isPerson);
}
