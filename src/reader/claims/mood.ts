import { codeAt, endsIn, is, isOneOf, isThe, isWord, phraseAt, type Reading, type Tokens } from './reading.ts';
import { QUOTE } from '../scan/characters.ts';
import { MARK } from '../scan/scan.ts';
import { isNoun, isVerb } from './clauses.ts';
import { anyOf, GROUP } from './words/vocabulary.ts';

/** How a predicate is told. */
export interface Mood {
  /** Whether it is asserted: no demand, wish, pledge, purpose or condition. */
  readonly isAsserted: boolean;
  readonly isNegated: boolean;
  readonly isConditional: boolean;
  readonly isFuture: boolean;
  /** Whether it is what is needed: "would have to find", "require Germany to pour". */
  readonly isNeeded: boolean;
  /** Whether it was pledged or is asked of those that it is about. */
  readonly isPledged: boolean;
  /** The first token of the predicate, its helping verbs included. */
  readonly first: number;
}

/** Of what is told with no verb; it begins where its words do. */
export const PLAIN: Omit<Mood, 'first'> = { isAsserted: true, isNegated: false, isConditional: false, isFuture: false, isNeeded: false, isPledged: false };

/** Whether something is told to be so or not to be so, now or before. */
export function isStated({ isAsserted, isFuture, isConditional }: Mood): boolean {
  return isAsserted && !isFuture && !isConditional;
}

/** Whether something is told to be so, now or before. */
export function isPlain(mood: Mood): boolean {
  return isStated(mood) && !mood.isNegated;
}

/** The mood of a verb, from the words before it in its clause and what governs it. */
export function moodOf(reading: Reading, clause: Tokens, verb: number): Mood {
  const mood = moodOfHelps(reading, clause, verb, isDenied(reading, verb));
  if (isThe(reading, mood.first - 1, 'to')) return governed(reading, clause, mood.first - 1, mood);
  const maker = makerBefore(reading, clause, mood.first);
  if (maker >= 0) return underMaker(moodOf(reading, clause, maker), mood);
  return withSubjectNot(reading, clause, isBareWish(reading, clause, verb) || isIntent(reading, verb) || mood.first === verb && isWantedDone(reading, clause, verb) ? { ...mood, isAsserted: false } : mood);
}

/** `to make members boost`, `would like to see Europeans raise`, `to have the budget doubled`: the verb that brings another about, with no mark and no verb between them; -1 where none does. */
export function makerBefore(reading: Reading, { first }: Tokens, verb: number): number {
  for (let token = verb - 1; token >= first && token > verb - FURTHEST_MAKER; token -= 1) {
    const isName = reading.mentions.around(token) !== undefined;
    if (!isName && is(reading, token, GROUP.making)) return token < verb - 1 && isHelped(reading, token) ? token : -1;
    if (!isName && (!isWord(reading, token) || is(reading, token, BREAKING) || isVerb(reading, token) && !isNoun(reading, token))) return -1;
  }
  return -1;
}

const BREAKING = anyOf([GROUP.relative, GROUP.conjunction, GROUP.joining, GROUP.say]);
const FURTHEST_MAKER = 9;

/** Behind "to", or itself in a form that nothing else has. */
function isHelped(reading: Reading, token: number): boolean {
  return isThe(reading, token - 1, 'to') || isOneOf(reading, token, ['made', 'helped', 'let', 'make', 'makes']);
}

/** As the verb that brings it about is told. */
function underMaker(maker: Mood, mood: Mood): Mood {
  return { ...mood, isAsserted: maker.isAsserted, isNegated: mood.isNegated !== maker.isNegated, isConditional: maker.isConditional, isFuture: maker.isFuture, isNeeded: maker.isNeeded, isPledged: maker.isPledged };
}

/** The mood that its helping verbs give a verb. */
function moodOfHelps(reading: Reading, clause: Tokens, verb: number, isDeniedItself: boolean): Mood {
  let [first, isNegated, isConditional, isFuture, isNeeded] = [verb, isDeniedItself, false, false, false];
  while (first > clause.first && isHelp(reading, first - 1)) {
    first -= 1;
    isNegated = isNegated !== isNotAt(reading, first);
    isConditional ||= is(reading, first, GROUP.conditional);
    isFuture ||= is(reading, first, GROUP.future);
    isNeeded ||= is(reading, first, GROUP.demanded);
  }
  const modal = beforeQuotation(reading, first);
  if (modal >= 0) [isConditional, isFuture, isNeeded] = [isConditional || is(reading, modal, GROUP.conditional), isFuture || is(reading, modal, GROUP.future), isNeeded || is(reading, modal, GROUP.demanded)];
  return { isAsserted: !isNeeded, isNegated, isConditional, isFuture, isNeeded, isPledged: false, first };
}

/** `would “from now on, year after year” invest`: the token before words in quotation marks that part a verb from its helping word; -1 where none do. */
function beforeQuotation(reading: Reading, verb: number): number {
  if (!isQuotationMark(reading, verb - 1)) return -1;
  for (let token = verb - 2; token > Math.max(reading.first, verb - LONGEST_QUOTED); token -= 1) if (isQuotationMark(reading, token)) return isWord(reading, token - 1) ? token - 1 : -1;
  return -1;
}

function isQuotationMark({ scanned }: Reading, token: number): boolean {
  return token >= 0 && scanned.kind[token] === MARK && scanned.shape[token] === QUOTE;
}

const LONGEST_QUOTED = 20;

/** `is not`, `isn't`, `has not`. */
function isDenied(reading: Reading, verb: number): boolean {
  if (is(reading, verb, GROUP.not)) return true;
  return (is(reading, verb, GROUP.be) || is(reading, verb, GROUP.help)) && isNotAt(reading, verb + 1);
}

function isHelp(reading: Reading, token: number): boolean {
  return is(reading, token, HELPING) && isWord(reading, token) && !isThe(reading, token, 'to');
}

const HELPING = anyOf([GROUP.help, GROUP.modal, GROUP.not, GROUP.adverb]);

/** `not only`, `not just` deny nothing. */
function isNotAt(reading: Reading, token: number): boolean {
  return is(reading, token, GROUP.not) && !(isThe(reading, token + 1, 'only') || isThe(reading, token + 1, 'just'));
}

/** `Not since 1990 has Germany spent`, `Never has Spain met it`. */
function isDeniedFirst(reading: Reading, first: number): boolean {
  return isThe(reading, first, 'never') || isThe(reading, first, 'not') && isOneOf(reading, first + 1, ['since', 'once', 'before', 'until']);
}

/** `nobody owes`, `no ally meets`: denied by the subject. */
function withSubjectNot(reading: Reading, clause: Tokens, mood: Mood): Mood {
  if (isDeniedFirst(reading, clause.first) && clause.first < mood.first) return { ...mood, isNegated: !mood.isNegated };
  for (let token = mood.first - 1; token >= clause.first && token > mood.first - 5; token -= 1) {
    if (codeAt(reading, token) === 0x2c) return mood;
    if (is(reading, token, GROUP.not) && (isThe(reading, token, 'nobody') || isThe(reading, token, 'no') || isThe(reading, token, 'none') || isThe(reading, token, 'neither'))) return { ...mood, isNegated: !mood.isNegated };
  }
  return mood;
}

/** `wants the budget doubled`, `would like the target dropped`: a wish for what shall be done, with no mark and no verb between. */
function isWantedDone(reading: Reading, { first }: Tokens, verb: number): boolean {
  if (!endsIn(reading, verb, 'ed')) return false;
  for (let token = verb - 1; token >= first && token > verb - FURTHEST_MAKER; token -= 1) {
    if (isOneOf(reading, token, WANTING)) return token < verb - 1;
    if (!isWord(reading, token) || is(reading, token, BREAKING) || isVerb(reading, token) && !isNoun(reading, token)) return false;
  }
  return false;
}

const WANTING = ['want', 'wants', 'wanted', 'like'];

/** `how it meant to arrive at 2.5 percent`: what somebody has in mind; "are meant to" is a duty. */
function isIntent(reading: Reading, verb: number): boolean {
  return isThe(reading, verb, 'meant') && isThe(reading, verb + 1, 'to') && !is(reading, verb - 1, GROUP.be);
}

/** `Spend more!`, `let Germany pay`: no assertion. */
function isBareWish(reading: Reading, clause: Tokens, verb: number): boolean {
  return isThe(reading, clause.first, 'let') || (verb === clause.first && codeAt(reading, verb) === 0x53 && isThe(reading, verb, 'spend') && !is(reading, verb - 1, GROUP.relative));
}

const FAR = 8;

/** What stands before "to …": the verb that says whether it is done, due, failed, pledged or wished. */
function governed(reading: Reading, clause: Tokens, to: number, mood: Mood): Mood {
  if (phraseAt(reading, to - 1, 'yetTo') > 0 || phraseAt(reading, to - 2, 'yetTo') > 0) return { ...mood, isNegated: !mood.isNegated };
  for (let token = to - 1; token >= clause.first && token > to - FAR; token -= 1) {
    const found = byGovernor(reading, clause, token, to, mood);
    if (found !== undefined) return found;
    if (isVerb(reading, token) && !is(reading, token, GROUP.help)) break;
  }
  return { ...mood, isAsserted: false };
}

function byGovernor(reading: Reading, clause: Tokens, token: number, to: number, mood: Mood): Mood | undefined {
  const outer = moodOfHelps(reading, clause, token, false);
  const first = outer.first;
  const isConditional = mood.isConditional || outer.isConditional;
  if (is(reading, token, GROUP.fail)) return { ...mood, first, isNegated: !outer.isNegated, isAsserted: outer.isAsserted };
  if (is(reading, token, GROUP.manage)) return { ...mood, first, isNegated: outer.isNegated, isAsserted: outer.isAsserted };
  if (is(reading, token, GROUP.overtake) && isThe(reading, to + 1, 'become')) return { ...mood, first, isNegated: outer.isNegated, isAsserted: outer.isAsserted, isFuture: outer.isFuture, isConditional };
  if (is(reading, token, GROUP.expected) && token === to - 1) return { ...mood, first, isFuture: true, isNegated: outer.isNegated };
  if (token === to - 1 && isOneOf(reading, token, ['is', 'are']) && !is(reading, token - 1, GROUP.target)) return { ...mood, first, isFuture: true, isNegated: outer.isNegated };
  if (is(reading, token, GROUP.pledge)) return { ...mood, first, isAsserted: false, isPledged: true };
  if (is(reading, token, GROUP.need) || isHave(reading, token, to)) return { ...mood, first, isAsserted: false, isNeeded: true, isConditional };
  if (is(reading, token, GROUP.wish)) return { ...mood, first, isAsserted: false };
  return undefined;
}

/** `have to`, `has to`. */
function isHave(reading: Reading, token: number, to: number): boolean {
  return token === to - 1 && (isThe(reading, token, 'have') || isThe(reading, token, 'has') || isThe(reading, token, 'had') || isThe(reading, token, 'having'));
}
