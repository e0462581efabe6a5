import { find, has, is, isMark, isOneOf, isThe, phraseAt, type Reading } from '../reading.ts';
import type { Amount, Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { GROUP } from '../words/vocabulary.ts';
import { yearOfDay } from '../one-year.ts';

/** That a target is met or missed: by which verb, and how far the words reach that tell it. */
export interface Met {
  readonly verb: number;
  readonly next: number;
  readonly isMissed: boolean;
}

/** Whether what the verb tells is that a target is met, or missed. */
export function whetherMet(sentence: Sentence, verb: number): Met | undefined {
  const { reading, next } = sentence;
  const end = Math.min(next, verb + 16);
  const short = phraseAt(reading, verb, 'short', next);
  if (short > 0 || is(reading, verb, GROUP.miss)) return { verb, next: end, isMissed: true };
  if (is(reading, verb, GROUP.fail) || is(reading, verb, GROUP.expected) || is(reading, verb, GROUP.manage)) return infinitive(sentence, verb) ?? managed(sentence, verb);
  if ((is(reading, verb, GROUP.meet) && !isGathering(reading, verb) || phraseAt(reading, verb, 'livesUpTo', next) > 0) && hasTarget(sentence, verb)) return { verb, next: end, isMissed: false };
  const paid = asAgreed(sentence, verb);
  if (paid > 0) return { verb: paid, next: end, isMissed: false };
  if (isGrade(reading, verb) || (is(reading, verb, GROUP.do) && isBackAtEnd(sentence, verb))) return { verb, next: end, isMissed: false };
  if (isThe(reading, verb, 'put') && has(reading, { first: verb, next: Math.min(next, verb + 4) }, GROUP.signature)) return undefined;
  if (is(reading, verb, GROUP.spend) || isToShare(sentence, verb)) return spent(sentence, verb);
  const at = is(reading, verb, GROUP.be) ? find(reading, { first: verb + 1, next: Math.min(next, verb + 4) }, GROUP.spend) : -1;
  if (at > 0) return spent(sentence, at);
  return is(reading, verb, GROUP.be) && [1, 2, 3].some((step) => phraseAt(reading, verb + step, 'atOrAbove') > 0) && hasTarget(sentence, verb) ? { verb, next: end, isMissed: false } : undefined;
}

/** `met on Monday to discuss the target`. */
export function isGathering(reading: Reading, verb: number): boolean {
  return isOneOf(reading, verb, ['meet', 'met', 'meets', 'meeting']) && isOneOf(reading, verb + 1, ['on', 'in', 'at', 'with', 'behind', 'again', 'to', 'for']);
}

/** `make the grade`, `make the cut`, `pass muster`. */
function isGrade(reading: Reading, verb: number): boolean {
  const at = isOneOf(reading, verb + 1, ['not', 'already', 'now', 'still', 'almost']) ? verb + 2 : verb + 1;
  if ((is(reading, verb, GROUP.be) || isThe(reading, verb, 'get') || isThe(reading, verb, 'got')) && isThe(reading, at, 'there')) return true;
  if (isOneOf(reading, verb, ['make', 'makes', 'made']) && isThe(reading, verb + 1, 'it') && !isOneOf(reading, verb + 2, MAKING)) return true;
  if (isThe(reading, verb, 'pass') || isThe(reading, verb, 'passed')) return isThe(reading, verb + 1, 'muster') || isThe(reading, verb + 2, 'test');
  return (isThe(reading, verb, 'make') || isThe(reading, verb, 'made') || isThe(reading, verb, 'makes')) && isThe(reading, verb + 1, 'the') && (isThe(reading, verb + 2, 'grade') || isThe(reading, verb + 2, 'cut') || isThe(reading, verb + 2, 'mark'));
}

/** `made it clear`, `make it harder`: nothing that is met. */
const MAKING = ['clear', 'plain', 'easy', 'easier', 'hard', 'harder', 'possible', 'impossible', 'known', 'a', 'an', 'difficult', 'their', 'its', 'to', 'law', 'more', 'less', 'worse', 'look', 'seem'];

/** `Of 29 members, only eight do`: what was told before. */
function isBackAtEnd({ reading, next, told, drafts }: Sentence, verb: number): boolean {
  const after = isThe(reading, verb + 1, 'not') || isThe(reading, verb + 1, 'so') ? verb + 2 : verb + 1;
  return (after >= next || isMark(reading, after)) && [...told, ...drafts].some(({ measure, kind }) => kind === 'count' || measure === 'target' || measure === 'share');
}

/** `get at least 2 percent of GDP`, `are at 2 percent`: a share right after the verb. */
function isToShare({ reading, amounts }: Sentence, verb: number): boolean {
  return !isOneOf(reading, verb + 1, ['closer', 'nearer']) && amounts.some(({ phrase, quantity }) => phrase.first > verb && phrase.first < verb + 3 && isShare(quantity) && !isThe(reading, phrase.first - 1, 'from'));
}

function infinitive(sentence: Sentence, verb: number): Met | undefined {
  const { reading, next } = sentence;
  for (let token = verb + 1; token < Math.min(next, verb + 5); token += 1) if (is(reading, token, GROUP.meet) || is(reading, token, GROUP.spend)) return whetherMet(sentence, token);
  return undefined;
}

/** `manages the 2 percent`, `has never managed 2 percent`: the share right after the verb. */
function managed(sentence: Sentence, verb: number): Met | undefined {
  const { reading, amounts } = sentence;
  const share = is(reading, verb, GROUP.manage) ? amounts.find(({ phrase, quantity }) => phrase.first > verb && phrase.first < verb + 4 && isShare(quantity)) : undefined;
  return share && { verb, next: share.next, isMissed: false };
}

function spent(sentence: Sentence, verb: number): Met | undefined {
  const { reading, amounts, next } = sentence;
  const share = amounts.find(({ first, quantity }) => first > verb && first < verb + 12 && isShare(quantity));
  if (share !== undefined && isPledged(sentence, share)) return undefined;
  const isMissed = share?.quantity.comparator === 'less than';
  if (share !== undefined) return { verb, next: share.next, isMissed };
  if (isOneOf(reading, verb + 1, ['enough', 'sufficiently'])) return { verb, next: verb + 2, isMissed: false };
  if (isThe(reading, verb + 1, 'too') && isThe(reading, verb + 2, 'little')) return { verb, next: verb + 3, isMissed: true };
  if (isLessThanPledged(sentence, verb)) return { verb, next: Math.min(next, verb + 6), isMissed: true };
  return has(reading, { first: verb, next: Math.min(next, verb + 9) }, GROUP.target) ? { verb, next: Math.min(next, verb + 9), isMissed: false } : undefined;
}

/** `put their names to a pledge of 5 percent by 2035`: what shall be. */
function isPledged({ reading }: Sentence, { quantity, phrase }: Amount): boolean {
  const isLater = quantity.by !== null && (reading.year === null || yearOfDay(quantity.by) > reading.year);
  return isLater || (isThe(reading, phrase.first - 1, 'of') && is(reading, phrase.first - 2, GROUP.promise));
}

/** The verb of `pay what they agreed to pay`, `are not paying what they should`; -1 where there is none. */
function asAgreed({ reading, next }: Sentence, verb: number): number {
  let pay = verb;
  while (pay < verb + 4 && !isThe(reading, pay + 1, 'what') && (is(reading, pay, GROUP.be) || is(reading, pay, GROUP.not) || is(reading, pay, GROUP.adverb))) pay += 1;
  const tokens = { first: pay + 2, next: Math.min(next, pay + 6) };
  const isDue = has(reading, tokens, GROUP.pledge) || (is(reading, pay, GROUP.pay) && (isThe(reading, pay + 2, 'they') && isOneOf(reading, pay + 3, ['should', 'ought', 'owe', 'are']) || isThe(reading, pay + 2, 'they\'re')));
  return isThe(reading, pay + 1, 'what') && isDue ? pay : -1;
}

/** `spend less than they promised`, `less than that`. */
function isLessThanPledged({ reading, next }: Sentence, verb: number): boolean {
  if (!isThe(reading, verb + 1, 'less') || !isThe(reading, verb + 2, 'than')) return false;
  return isThe(reading, verb + 3, 'that') || has(reading, { first: verb + 3, next: Math.min(next, verb + 6) }, GROUP.pledge);
}

function hasTarget(sentence: Sentence, verb: number): boolean {
  const { reading, next, amounts } = sentence;
  const tokens = { first: verb, next: Math.min(next, verb + 14) };
  return has(reading, tokens, GROUP.target) || amounts.some(({ first, quantity }) => first > verb && first < verb + 12 && isShare(quantity)) || isBack(sentence, verb);
}

/** `reached it`, `met or exceeded that`. */
function isBack({ reading, next }: Sentence, verb: number): boolean {
  const at = (isThe(reading, verb + 1, 'or') || isThe(reading, verb + 1, 'and')) && is(reading, verb + 2, GROUP.meet) ? verb + 3 : verb + 1;
  return at < next && (isThe(reading, at, 'it') || isThe(reading, at, 'that'));
}

/** The end of the target that a verb is told of: "the 2 percent guideline", "short". */
export function endOf({ reading, next }: Sentence, verb: number, end: number): number {
  for (let token = verb; token < Math.min(next, end); token += 1) {
    if (is(reading, token, GROUP.target) || (token > verb && isOneOf(reading, token, ['short', 'enough', 'little']))) return token + 1;
    if (reading.quantityAt[token] === 0 || reading.quantityAt[token] === reading.quantityAt[token + 1]) continue;
    const noun = find(reading, { first: token + 1, next: Math.min(next, token + 4) }, GROUP.target);
    return noun < 0 ? token + 1 : noun + 1;
  }
  return Math.min(next, verb + 1);
}
