import { endsIn, has, is, isMark, codeAt, isOneOf, isThe, type Reading, type Tokens } from './reading.ts';
import { predicateBefore, type Predicate } from './predicate.ts';
import { clauseAt, pastAmount, type Amount, type Sentence } from './sentence.ts';
import { endsOwning, joined, placesIn, type NamedPlace, type Subject } from './subject.ts';
import { anyOf, GROUP, without } from './words/vocabulary.ts';
import { holds } from './words/presence.ts';
import type { Clause } from './clauses.ts';

/** The clause that an amount stands in. */
export function clauseOf(sentence: Sentence, amount: Amount): Clause {
  return sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
}

const HINDERING = anyOf([without(GROUP.wish, [GROUP.spending]), GROUP.pledge, GROUP.target, GROUP.demanding, GROUP.demanded, GROUP.conditional, GROUP.future, GROUP.prospect]);
const ELSEWHERE = anyOf([GROUP.foreign, GROUP.aid]);

/** Whether what stands before an amount in its clause, or right after it, asks, pledges or thinks of something, or whether it is told of something else than defence. */
export function isHindered(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const clause = clauseOf(sentence, amount);
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (clause.intro === 'if' || predicate !== undefined && (!predicate.mood.isAsserted || predicate.mood.isNegated || is(reading, predicate.verb, GROUP.modal) || isPossible(sentence, predicate))) return true;
  const end = pastAmount(amount);
  const before = { first: clause.first, next: amount.first };
  const isThoughtOf = is(reading, end, GROUP.be) && isOneOf(reading, end + 1, OF_THOUGHT);
  if (isThoughtOf || isAllNeeded(sentence, amount) || isUndone(sentence, amount) || isOfChange(sentence, amount) || isToBe(sentence, before)) return true;
  const beside = { first: afterDash(sentence, clause.first, amount.first), next: upToMark(sentence, end, Math.min(clause.next, end + AFTER)) };
  const around = { first: Math.max(clause.first, amount.phrase.first - AROUND), next: Math.min(clause.next, end + AROUND) };
  return has(reading, beside, HINDERING) || isElsewhere(sentence, around, before);
}

/** `can stay at 2.1 percent`, `may drop to 1.5`: what could be. */
function isPossible({ reading }: Sentence, { mood, verb }: Predicate): boolean {
  for (let token = mood.first; token < verb; token += 1) if (isOneOf(reading, token, ['can', 'may'])) return true;
  return false;
}

/** `2.1 percent of GDP is all it needs`. */
export function isAllNeeded({ reading, next }: Sentence, amount: Amount): boolean {
  const end = pastAmount(amount);
  return is(reading, end, GROUP.be) && isOneOf(reading, end + 1, ['all', 'what', 'enough']) && has(reading, { first: end, next: Math.min(next, end + 6) }, WANTED);
}

const WANTED = anyOf([GROUP.need, GROUP.wish]);

/** `puts the drop in European spending at 0.3 percent`: what changed. */
export function isOfChange({ reading }: Sentence, { phrase }: Amount): boolean {
  if (!isThe(reading, phrase.first - 1, 'at')) return false;
  for (let token = phrase.first - 2; token > phrase.first - AROUND; token -= 1) if (is(reading, token, GROUP.rise)) return isOneOf(reading, token + 1, OF_WHAT);
  return false;
}

const OF_WHAT = ['in', 'of'];

/** `far from getting to 2 percent`, `instead of spending 2 percent`: what is not so. */
export function isUndone({ reading }: Sentence, { phrase }: Amount): boolean {
  const verb = [1, 2, 3].map((step) => phrase.first - step).find((token) => endsIn(reading, token, 'ing'));
  if (verb === undefined) return false;
  return isThe(reading, verb - 1, 'without') || isOneOf(reading, verb - 1, ['from', 'of', 'than']) && isOneOf(reading, verb - 2, ['far', 'away', 'instead', 'short', 'rather']);
}

/** Where what belongs to an amount begins: after the last dash or colon before it. */
function afterDash({ reading }: Sentence, first: number, next: number): number {
  for (let token = next - 1; token > first; token -= 1) if (DASHES.includes(codeAt(reading, token)) || isHyphenAlone(reading, token)) return token + 1;
  return first;
}

/** En dash, em dash and semicolon. */
const DASHES = [0x2013, 0x2014, 0x3b];

/** A hyphen that stands for a dash: no word touches it before. */
function isHyphenAlone(reading: Reading, token: number): boolean {
  if (codeAt(reading, token) !== 0x2d || !isMark(reading, token) || reading.quantityAt[token] !== 0) return false;
  return reading.scanned.end[token - 1] !== reading.scanned.start[token];
}

/** Up to a comma or another mark. */
function upToMark({ reading }: Sentence, first: number, next: number): number {
  for (let token = first; token < next; token += 1) if (isMark(reading, token)) return token;
  return Math.max(first, next);
}

const INTENTS = ['plan', 'plans', 'intention', 'ambition', 'wish', 'desire'];

/** `A fund is to lift German spending above 2 percent`, `has no plan to arrive at 2 percent`. */
function isToBe({ reading }: Sentence, { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isThe(reading, token, 'to') && (is(reading, token - 1, GROUP.be) || isOneOf(reading, token - 1, INTENTS))) return true;
  return false;
}

/** `is to go on equipment`, `is enough`: what is thought of a number. */
const OF_THOUGHT = ['to', 'enough', 'sufficient', 'plenty', 'too', 'what', 'not'];

/** How many words after an amount, and how many around it, tell what it is of. */
const AFTER = 3;
const AROUND = 7;

function isElsewhere({ reading, presence }: Sentence, tokens: Tokens, before: Tokens): boolean {
  if (has(reading, tokens, ELSEWHERE)) return !has(reading, tokens, GROUP.defence);
  return has(reading, before, GROUP.foreign) && !holds(presence, GROUP.defence) && !holds(presence, GROUP.spending);
}

/** Whose an amount is where no verb tells it: the person that "whose" takes up, else the name nearest to it in its clause, before it rather than after; else the one that the sentence before was about. */
export function holderOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading, first, next } = sentence;
  const clause = clauseOf(sentence, amount);
  const end = pastAmount(amount);
  if (isOfThem(sentence, clause)) return undefined;
  const person = isThe(reading, clause.first - 1, 'whose') ? placesIn(reading, { first, next: clause.first }).at(-1) : undefined;
  if (person?.isPerson) return person;
  const owner = caseOf(sentence, amount) ?? countriesIn(sentence, { first: amount.next, next: amount.phrase.next }).find(({ lead }) => lead === 'owner');
  if (owner !== undefined) return owner;
  const led = [amount.next, end].find((token) => isOneOf(reading, token, ['in', 'for', 'by']));
  const after = led === undefined ? undefined : runIn(sentence, { first: led, next: Math.min(next, led + 4) }, 0);
  const beside = led !== undefined && after !== undefined && after.first <= led + 2 ? after : undefined;
  const near = beside ?? runIn(sentence, { first: clause.first, next: amount.phrase.first }, -1) ?? runIn(sentence, { first: end, next: pastClause(sentence, end) }, 0);
  if (near !== undefined) return near;
  const far = runIn(sentence, { first, next: amount.phrase.first }, -1) ?? runIn(sentence, { first: end, next }, 0);
  if (far !== undefined || has(reading, { first, next }, GROUP.several)) return far;
  return sentence.before.parties.length > 0 ? { ...sentence.before, first: -1, next: amount.next } : undefined;
}

/** `They spend 1.2 percent and we spend 4`: of others than the ones named after it. */
function isOfThem({ reading }: Sentence, { first }: Tokens): boolean {
  return isOneOf(reading, first, ['they', 'they\'re']) || isMark(reading, first) && isThe(reading, first + 1, 'they');
}

/** The first name between two tokens, or the last, with those that "and" or a comma joins to it. */
function runIn(sentence: Sentence, tokens: Tokens, at: 0 | -1): Subject | undefined {
  const places = countriesIn(sentence, tokens);
  const one = places.at(at);
  return one && joined(sentence.reading, places, one);
}

function pastClause({ reading, next }: Sentence, from: number): number {
  let token = from;
  while (token < next && !(isMark(reading, token) && codeAt(reading, token) !== 0x27) && !isThe(reading, token, 'and')) token += 1;
  return token;
}

/** Countries and groups of them that are no persons and are not compared with. */
export function countriesIn({ reading }: Sentence, tokens: Tokens): NamedPlace[] {
  return placesIn(reading, tokens).filter(({ isPerson, first, parties }) => !isPerson && parties[0] !== 'nato' && !isOneOf(reading, first - 1, ['than', 'like', 'unlike']) && !is(reading, first - 1, GROUP.leftOut));
}

/** From the name of the holder, or from the amount, to the later of their ends. */
export function coverOf(amount: Amount, holder: Subject): Tokens {
  const isBefore = holder.first >= 0 && holder.first < amount.first;
  return { first: isBefore ? holder.first : amount.phrase.first, next: Math.max(amount.next, isBefore ? 0 : holder.next) };
}

/** `$12 billion, in Canada's case`, `, in Germany's`, `12 percent of Belgium's`: whose it is, with nothing that is owned but the case. */
export function caseOf({ reading, next }: Sentence, amount: Amount): Subject | undefined {
  const comma = pastAmount(amount);
  const isOf = isThe(reading, amount.next, 'of');
  if (!isOf && (codeAt(reading, comma) !== 0x2c || !isOneOf(reading, comma + 1, ['in', 'for']))) return undefined;
  const from = isOf ? amount.next + 1 : comma + 2;
  const owner = placesIn(reading, { first: from, next: Math.min(next, from + 3) })[0];
  const isOwner = owner !== undefined && endsOwning(reading, owner.next) && (isThe(reading, owner.next, 'case') || isMark(reading, owner.next) || owner.next >= next);
  return isOwner ? owner : undefined;
}
