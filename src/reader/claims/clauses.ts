import { COMMA, CLOSER, DASH, OPENER } from '../scan/characters.ts';
import { anyOf, GROUP, without } from './words/vocabulary.ts';
import { codeAt, is, isMark, isOneOf, isThe, phraseAt, type Reading, type Tokens } from './reading.ts';

/** How a clause hangs on what stands before it. */
export type Intro = 'main' | 'and' | 'relative' | 'resumed' | 'if' | 'said' | 'aside';

/** A stretch of a sentence with a predicate of its own. */
export interface Clause extends Tokens {
  readonly intro: Intro;
}

/** The clauses of a sentence, in its order. They are cut where a subject, a conjunction or a saying begins something new. */
export function clausesOf(reading: Reading, sentence: Tokens): Clause[] {
  const clauses: Clause[] = [];
  let [first, intro] = [sentence.first, isInverted(reading, sentence.first) ? 'if' : 'main' as Intro];
  for (let token = sentence.first; token < sentence.next; token += 1) {
    const cut = mayCut(reading, token) ? cutAt(reading, token, { first, next: sentence.next }, intro) : undefined;
    if (cut === undefined) continue;
    if (token > first) clauses.push({ first, next: token, intro });
    first = cut.first;
    intro = cut.intro;
    token = Math.max(token, first - 1);
  }
  if (first < sentence.next) clauses.push({ first, next: sentence.next, intro });
  return clauses;
}

/** `Had Spain met the goal`, `Were Canada to reach it`: what is only supposed. */
function isInverted(reading: Reading, first: number): boolean {
  return isOneOf(reading, first, SUPPOSING) && reading.mentions.startingAt(pastArticles(reading, first + 1)) !== undefined;
}

/** With these a verb comes first: "Had Spain met the goal". */
const SUPPOSING = ['had', 'were', 'should'];

interface Cut {
  readonly first: number;
  readonly intro: Intro;
}

/** Marks, and the words that may lead into a clause or out of one; none within a quantity. */
function mayCut(reading: Reading, token: number): boolean {
  return (isMark(reading, token) || is(reading, token, CUTTING)) && !isInside(reading, token);
}

const CUTTING = anyOf([GROUP.conjunction, GROUP.relative, GROUP.say, GROUP.joining]);

function cutAt(reading: Reading, token: number, sentence: Tokens, within: Intro): Cut | undefined {
  if (isMark(reading, token)) return cutAtMark(reading, token, sentence, within);
  if (is(reading, token, GROUP.conjunction)) return cutAtConjunction(reading, token);
  if (is(reading, token, GROUP.relative)) return cutAtRelative(reading, token, sentence);
  if (is(reading, token, GROUP.say) && !isInName(reading, token)) return cutAfterSaying(reading, token);
  if (isThe(reading, token, 'and') || isThe(reading, token, 'or')) return cutAtAnd(reading, token, sentence);
  return isThe(reading, token, 'with') && isNewSubject(reading, token + 1, sentence.next) ? { first: token + 1, intro: 'main' } : undefined;
}

/** Whether a token lies in a quantity that began before it. */
function isInside({ quantityAt }: Reading, token: number): boolean {
  return quantityAt[token] !== 0 && quantityAt[token] === quantityAt[token - 1];
}

function cutAtMark(reading: Reading, token: number, sentence: Tokens, within: Intro): Cut | undefined {
  const shape = reading.scanned.shape[token];
  if (shape === OPENER) return { first: token + 1, intro: 'aside' };
  if (shape === CLOSER) return { first: token + 1, intro: 'resumed' };
  if (shape === DASH) return { first: token + 1, intro: isVerb(reading, token + 1) ? 'resumed' : 'main' };
  if (shape !== COMMA) return undefined;
  if (codeAt(reading, token) !== 0x2c) return { first: token + 1, intro: 'main' };
  return cutAtComma(reading, token, sentence, within);
}

function cutAtComma(reading: Reading, token: number, sentence: Tokens, within: Intro): Cut | undefined {
  const isAnd = isThe(reading, token + 1, 'and') || isThe(reading, token + 1, 'or');
  const at = isAnd ? token + 2 : token + 1;
  if (isNewSubject(reading, at, sentence.next) && !isListed(reading, sentence.first, token)) return { first: at, intro: 'main' };
  if (within === 'relative' && isFinite(reading, at)) return { first: at, intro: isAnd ? 'and' : 'resumed' };
  if (within === 'if') return isOneOf(reading, at, ['at', 'with', 'on']) || isAsideIn(reading, sentence.first, token) ? undefined : { first: at, intro: 'main' };
  return isAnd && isFinite(reading, at) ? { first: at, intro: 'and' } : undefined;
}

/** `If Germany, at 1.36 percent, met the target`: no verb has been told before a comma. */
function isAsideIn(reading: Reading, first: number, comma: number): boolean {
  for (let at = first; at < comma; at += 1) if (isVerb(reading, at) && !isNoun(reading, at) && !isOneOf(reading, at, SUPPOSING)) return false;
  return true;
}

function cutAtConjunction(reading: Reading, token: number): Cut | undefined {
  if (isTime(reading, token) || phraseAt(reading, token - 1, 'allBut') > 0 || (isThe(reading, token, 'but') && (is(reading, token - 1, GROUP.ally) || reading.mentions.endingAt(token - 1)?.kind === 'description' && codeAt(reading, token - 1) !== 0x2c))) return undefined;
  if (codeAt(reading, token - 1) !== 0x2c && isOneOf(reading, token, ['so', 'yet', 'however', 'once'])) return undefined;
  if (isThe(reading, token, 'where') && codeAt(reading, token - 1) === 0x2c) return { first: token + 1, intro: 'relative' };
  return { first: token + 1, intro: is(reading, token, GROUP.if) ? 'if' : isFinite(reading, token + 1) ? 'and' : 'main' };
}

/** `since 2014`, `before the summit`, `until last year`, `have fallen since, by a tenth`: no clause. */
function isTime(reading: Reading, token: number): boolean {
  return reading.quantityAt[token] !== 0 || (is(reading, token, GROUP.timed) && (reading.quantityAt[token + 1] !== 0 || isMark(reading, token + 1)));
}

function cutAtRelative(reading: Reading, token: number, sentence: Tokens): Cut | undefined {
  if (!isThe(reading, token, 'that')) return { first: token + 1, intro: 'relative' };
  if (isFinite(reading, token + 1) && token > sentence.first) return { first: token + 1, intro: 'relative' };
  return isNewSubject(reading, token + 1, sentence.next) || is(reading, token - 1, GROUP.say) ? { first: token + 1, intro: 'said' } : undefined;
}

/** After "said": what was said. Not after "to find", "the reports", "estimated at". */
function cutAfterSaying(reading: Reading, token: number): Cut | undefined {
  if (isThe(reading, token - 1, 'to') || is(reading, token - 1, GROUP.article) || isThe(reading, token - 1, 'an')) return undefined;
  if (reading.quantityAt[token + 1] !== 0 || isThe(reading, token + 1, 'at') || isThe(reading, token + 1, 'to')) return undefined;
  return { first: isThe(reading, token + 1, 'that') ? token + 2 : token + 1, intro: 'said' };
}

/** `Albania and Croatia joined`, `only Britain, Greece and Estonia`: a list of names that has no verb yet. */
function isListed(reading: Reading, first: number, token: number): boolean {
  if (reading.mentions.endingAt(token - 1) === undefined && reading.mentions.endingAt(token - 2) === undefined) return false;
  for (let at = afterAside(reading, first, token); at < token; at += 1) if (isVerb(reading, at) && !is(reading, at, GROUP.adverb) && !isNoun(reading, at) && reading.mentions.around(at) === undefined) return false;
  return true;
}

/** `When it was set, in 2014, only Britain, Greece and`: where the list begins, after the last word that can only open one. */
function afterAside(reading: Reading, first: number, token: number): number {
  for (let at = token - 1; at > first && at > token - LONGEST_LIST; at -= 1) if (isOneOf(reading, at, ['only', 'just']) && codeAt(reading, at - 1) === 0x2c) return at;
  return first;
}

const LONGEST_LIST = 12;

function cutAtAnd(reading: Reading, token: number, sentence: Tokens): Cut | undefined {
  if (isNewSubject(reading, token + 1, sentence.next) && !isListed(reading, sentence.first, token)) return { first: token + 1, intro: 'main' };
  return isFinite(reading, token + 1) ? { first: token + 1, intro: 'and' } : undefined;
}

const FURTHEST = 7;

const STARTING = anyOf([GROUP.ally, GROUP.spending, GROUP.rest]);

/** Whether a name, a pronoun or a noun of allies begins here that a verb follows. */
function isNewSubject(reading: Reading, start: number, next: number): boolean {
  const first = isThe(reading, start, 'neither') ? start + 1 : start;
  let token = pastArticles(reading, first);
  const mention = reading.mentions.startingAt(token) ?? reading.mentions.startingAt(first);
  if (mention === undefined && !is(reading, token, STARTING) && !isThe(reading, first, 'it') && !isThe(reading, first, 'they') && !isThe(reading, first, 'we')) return false;
  token = pastAside(reading, mention?.next ?? token + 1, next);
  for (let at = token; at < next && at < token + FURTHEST; at += 1) {
    if (isMark(reading, at) || isThe(reading, at, 'and')) return false;
    if (isVerb(reading, at) && !isNoun(reading, at)) return true;
    if (is(reading, at, GROUP.preposition) || is(reading, at, GROUP.relative)) return false;
  }
  return false;
}

/** `Poland, at 4.68, is`: past what tells a number of the subject between two commas. */
function pastAside(reading: Reading, first: number, next: number): number {
  if (codeAt(reading, first) !== 0x2c || !isOneOf(reading, first + 1, ['at', 'with', 'on'])) return first;
  for (let at = first + 2; at < Math.min(next, first + FURTHEST); at += 1) if (codeAt(reading, at) === 0x2c) return at + 1;
  return first;
}

function pastArticles(reading: Reading, first: number): number {
  let token = first;
  while (token < first + 3 && is(reading, token, GROUP.article) && reading.mentions.startingAt(token) === undefined) token += 1;
  return token;
}

const VERBS = without(anyOf([
  GROUP.be, GROUP.modal, GROUP.spend, GROUP.meet, GROUP.miss, GROUP.fail, GROUP.amount, GROUP.owe, GROUP.need, GROUP.up, GROUP.down, GROUP.join, GROUP.pledge, GROUP.pay, GROUP.help, GROUP.verbs, GROUP.say, GROUP.wish,
  GROUP.manage, GROUP.hold, GROUP.multiplied, GROUP.bind, GROUP.runOut,
]), [GROUP.preposition, GROUP.to]);

/** Whether a word can be a predicate of those that claims are made with, or of a common kind. */
export function isVerb(reading: Reading, token: number): boolean {
  return is(reading, token, VERBS) && !isInName(reading, token);
}

/** `the United States`: no verb. */
function isInName(reading: Reading, token: number): boolean {
  const mention = reading.mentions.around(token);
  return mention !== undefined && mention.kind !== 'pronoun' && !(mention.kind === 'possessive' && is(reading, mention.first, GROUP.owning));
}

/** A verb that a subject left out can have: no participle. */
function isFinite(reading: Reading, first: number): boolean {
  let token = first;
  while (token < first + 3 && is(reading, token, GROUP.adverb) && !isVerb(reading, token)) token += 1;
  const { text, end } = reading.scanned;
  return isVerb(reading, token) && !text.endsWith('ing', end[token]) && !isNoun(reading, token) && !isThe(reading, token, 'so');
}

/** `the increase`, `defence spending`, `a pledge`: verbs by their letters alone. */
export function isNoun(reading: Reading, token: number): boolean {
  if (is(reading, token, GROUP.be) || is(reading, token, GROUP.modal) || is(reading, token, GROUP.help)) return false;
  if (is(reading, token - 1, GROUP.determiner)) return true;
  if (isThe(reading, token, 'spending') && !isSpendingOn(reading, token)) return true;
  return is(reading, token - 1, GROUP.defence) && is(reading, token, GROUP.spending);
}

/** `spending 2 percent`, `spending less`: the verb. */
function isSpendingOn(reading: Reading, token: number): boolean {
  return reading.quantityAt[token + 1] !== 0 || (is(reading, token + 1, GROUP.adverb) && !(isThe(reading, token + 1, 'at') && reading.quantityAt[token + 2] !== 0)) || isThe(reading, token + 1, 'twice') || isThe(reading, token + 1, 'too');
}
