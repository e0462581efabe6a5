import { toldBy } from '../draft.ts';
import { find, has, is, isOneOf, isThe, phraseAt } from '../reading.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { isOfAllies, isOfThoseTold } from '../kinds/counted.ts';
import { predicateOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { FORETELLING } from '../kinds/foretold.ts';
import { smallNumber } from '../small-number.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** Allies that are counted beside a mark, in whatever words: "seven of the 26 nations gathered here spend what the alliance asks", "seven of their number lived up to it", "nineteen have not got there". */
export function leftoverMeeting(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'count', 'ratio')) if (isCounted(sentence, amount)) met(sentence, amount);
  atEach(sentence, GROUP.but, allBut);
}

const MOST_ALLIES = 40;
/** `met on Monday`, `meet in Brussels`. */
const GATHERED = ['on', 'in', 'for', 'with', 'here', 'at', 'behind', 'again'];
const REACH = 16;

function isCounted(sentence: Sentence, amount: Amount): boolean {
  const { value, kind } = amount.quantity;
  if (isThe(sentence.reading, amount.phrase.first - 1, 'of') || isInDraft(sentence, amount.first) || isOfThoseTold(sentence, amount)) return false;
  return isOfAllies(sentence, amount) && typeof value === 'number' && (kind === 'ratio' ? amount.quantity.unit === 'part' : value < MOST_ALLIES);
}

const DOING = anyOf([GROUP.meet, GROUP.spend, GROUP.do, GROUP.be, GROUP.miss, GROUP.fail, GROUP.got, GROUP.went, GROUP.came]);

function met(sentence: Sentence, amount: Amount): void {
  const { reading, next, amounts, told } = sentence;
  const end = pastAmount(amount);
  const verb = verbAfter(sentence, end);
  if (verb < 0) return;
  const after = { first: verb, next: Math.min(next, verb + REACH) };
  const isKnown = [...told, ...sentence.drafts].some(({ kind, measure }) => kind === 'count' || measure === 'target' || measure === 'share');
  const isMark = has(reading, after, GROUP.target) || amounts.some(({ first, quantity }) => first > verb && first < after.next && isShare(quantity)) || isAsked(sentence, verb) || isKnown && isAgain(sentence, verb);
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (is(reading, verb, GROUP.be) && !isPlaced(sentence, verb)) return;
  if (!isMark || !(predicate.mood.isAsserted || isForetold(sentence, amount)) || predicate.mood.isPledged) return;
  const isMissed = is(reading, verb, GROUP.miss) || is(reading, verb, GROUP.fail) || has(reading, { first: verb, next: verb + 4 }, GROUP.shortOf);
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], ...toldBy(reading, amount.at), unit: amount.quantity.kind === 'count' ? 'allies' : amount.quantity.unit, isNegated: predicate.mood.isNegated !== isMissed, isConditional: predicate.mood.isConditional, years: yearsOf(sentence, predicate.clause, end - 1), first: amount.phrase.first, next: Math.min(next, verb + 3) });
}

/** `expects 18 allies to spend 2 percent`, `sees 20 members reaching it`. */
function isForetold({ reading }: Sentence, { phrase }: Amount): boolean {
  return [1, 2].some((back) => isOneOf(reading, phrase.first - back, FORETELLING) && !is(reading, phrase.first - back - 1, GROUP.be));
}

/** `All allies but one now meet the goal`: those that do not. */
function allBut(sentence: Sentence, token: number): void {
  const { reading, first, next } = sentence;
  const isAll = is(reading, token - 1, GROUP.ally) && [2, 3, 4].some((back) => token - back >= first && isOneOf(reading, token - back, ['all', 'every', 'each']));
  const value = isAll ? smallNumber(reading, token + 1) : null;
  const verb = value === null ? -1 : verbAfter(sentence, token + 2);
  if (value === null || verb < 0 || isInDraft(sentence, token) || !has(reading, { first: verb, next: Math.min(next, verb + REACH) }, GROUP.target)) return;
  const { mood, clause } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (mood.isAsserted) tell(sentence, { kind: 'count', measure: 'allies-meeting', parties: ['nato'], value, unit: 'allies', step: 1, isNegated: !mood.isNegated, years: yearsOf(sentence, clause, token), first: token - 2, next: Math.min(next, verb + 3) });
}

/** `are above it`, `are there`, `were short of the mark`. */
function isPlaced({ reading, next }: Sentence, verb: number): boolean {
  return [1, 2, 3, 4].some((step) => phraseAt(reading, verb + step, 'atOrAbove', next) > 0 || phraseAt(reading, verb + step, 'shortBy', next) > 0 || isThe(reading, verb + step, 'there'));
}

/** The first verb after those counted that tells how they stand to a mark; none where another verb comes before it. */
function verbAfter({ reading, next }: Sentence, from: number): number {
  for (let token = from; token < Math.min(next, from + REACH); token += 1) {
    if (isThe(reading, token, 'lived') && isThe(reading, token + 1, 'up')) return token;
    if (!isVerb(reading, token) || isNoun(reading, token) || is(reading, token, GROUP.modal)) continue;
    if (is(reading, token, GROUP.help) && !is(reading, token, GROUP.do) && isVerb(reading, token + 1)) continue;
    return is(reading, token, DOING) && (is(reading, token, GROUP.be) || !isOneOf(reading, token + 1, GATHERED)) ? token : -1;
  }
  return -1;
}

/** `spend what the alliance asks of them`, `pay what they promised`. */
function isAsked({ reading, next }: Sentence, verb: number): boolean {
  const what = [1, 2].map((step) => verb + step).find((token) => isOneOf(reading, token, ['what', 'as', 'enough']));
  return what !== undefined && find(reading, { first: what, next: Math.min(next, what + 7) }, ASKED) >= 0;
}

const ASKED = anyOf([GROUP.asking, GROUP.agreed, GROUP.wish]);

/** `do so`, `got there`, `are there`. */
function isAgain({ reading }: Sentence, verb: number): boolean {
  return isOneOf(reading, verb + 1, ['so', 'it', 'that', 'there', 'not']) || isThe(reading, verb + 2, 'there') || is(reading, verb, GROUP.do);
}
