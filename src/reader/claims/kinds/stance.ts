import { isVerb } from '../clauses.ts';
import { codeAt, endsIn, find, is, isMark, isOneOf, isThe, isWord, phraseAt, type Reading } from '../reading.ts';
import type { Amount, Sentence } from '../sentence.ts';
import { isShare, LARGEST } from '../shares.ts';
import { endsOwning } from '../subject.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** Where somebody stands to a mark: `some way below the 2 percent line`, `clear of NATO's floor`, `on target`. */
export interface Stance {
  readonly comparator: 'at least' | 'less than' | 'much less' | 'more than';
  /** The end of the mark that is named. */
  readonly next: number;
  /** The number of the mark, where it has one. */
  readonly amount: Amount | undefined;
  /** Whether it is told to be close to the mark, which only a denial makes a standing above or below it. */
  readonly isNear?: boolean;
}

/** How what begins at a token stands to a mark that it names; undefined where it names none. */
export function stanceAt(sentence: Sentence, token: number): Stance | undefined {
  const { reading, next } = sentence;
  const at = pastDistance(sentence, token);
  const onTarget = phraseAt(reading, at, 'onTarget', next);
  if (onTarget > 0) return { comparator: 'at least', next: onTarget, amount: undefined };
  const below = phraseAt(reading, at, 'belowMark', next);
  if (below > 0) return stanceTo(sentence, below, isFar(reading, token, at) ? 'much less' : 'less than');
  const above = phraseAt(reading, at, 'aboveMark', next);
  if (above > 0) return stanceTo(sentence, above, 'more than');
  const near = phraseAt(reading, at, 'nearMark', next);
  if (near > 0) return nearly(stanceTo(sentence, near, 'at least'));
  return isThe(reading, at, 'at') || isThe(reading, at, 'to') ? stanceTo(sentence, at + 1, 'at least') : undefined;
}

function nearly(stance: Stance | undefined): Stance | undefined {
  return stance && { ...stance, isNear: true };
}

function stanceTo(sentence: Sentence, token: number, comparator: Stance['comparator']): Stance | undefined {
  const mark = markAt(sentence, token);
  return mark && { comparator, ...mark };
}

/** `well`, `still a long way`, `just a hair`: how far it is, before what it is from. */
function pastDistance({ reading, next }: Sentence, token: number): number {
  let at = token;
  while (at < Math.min(next, token + LONGEST) && is(reading, at, DISTANCE) && !isThe(reading, at, 'at') && phraseAt(reading, at, 'belowMark') < 0 && phraseAt(reading, at, 'aboveMark') < 0) at += 1;
  return at;
}

const DISTANCE = anyOf([GROUP.adverb, GROUP.distance]);
const LONGEST = 6;

function isFar(reading: Reading, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (isOneOf(reading, token, FAR)) return true;
  return false;
}

const FAR = ['far', 'well', 'much', 'badly', 'woefully', 'long', 'miles', 'way'];

interface Mark {
  readonly next: number;
  readonly amount: Amount | undefined;
}

/** `the alliance's 2 percent guideline`, `NATO's floor`, `the agreed level`, `the 2 percent that NATO asks for`, `what was agreed`: the mark that begins at a token. */
export function markAt(sentence: Sentence, first: number): Mark | undefined {
  const { reading, next } = sentence;
  const asked = pastAsked(sentence, first);
  if (asked > 0) return { next: asked, amount: undefined };
  if (isItAtEnd(sentence, first)) return markTold(sentence, first);
  let amount: Amount | undefined;
  for (let token = first; token < Math.min(next, first + FURTHEST); token += 1) {
    const at = amountAt(sentence, token);
    if (at !== undefined && !isShare(at.quantity) && !isOfKit(sentence, at)) return undefined;
    amount ??= at;
    if ((is(reading, token, GROUP.target) || amount !== undefined && isThe(reading, token, 'rule')) && !isElse(reading, token, amount)) return { next: token + 1, amount: amount ?? numberOf(sentence, token + 1) };
    if (!isWithin(reading, token)) break;
  }
  return amount !== undefined && isLedAsMark(reading, first, amount.phrase.first) ? { next: amount.next, amount } : undefined;
}

const FURTHEST = 10;

/** `22 members fall short of 2 percent; Greece clears it`. */
export function isItAtEnd({ reading, next }: Pick<Sentence, 'reading' | 'next'>, token: number): boolean {
  return isOneOf(reading, token, ['it', 'that']) && (token + 1 >= next || isMark(reading, token + 1) || isOneOf(reading, token + 1, ['now', 'already', 'still', 'too', 'yet', 'today', 'by', 'easily', 'comfortably']));
}

/** The mark that "it" stands for: told in the sentence before the word, or in the one before. */
function markTold({ amounts, told, reading }: Sentence, token: number): Mark | undefined {
  const amount = amounts.findLast(({ next, phrase, quantity }) => next <= token && isShare(quantity) && !isThe(reading, phrase.first - 1, 'at'));
  const isTold = amount !== undefined || told.some(({ kind, measure }) => kind === 'count' || measure === 'target') || is(reading, token - 1, GROUP.preposition) && told.some(({ comparator }) => comparator === 'less than' || comparator === 'at least');
  return isTold ? { next: token + 1, amount } : undefined;
}

/** `the 20 percent guideline for equipment`. */
function isOfKit({ presence }: Sentence, { quantity: { kind, value } }: Amount): boolean {
  return kind === 'percent' && typeof value === 'number' && value > LARGEST && holds(presence, GROUP.equipment);
}

/** The quantity that a token lies in. */
function amountAt({ reading, amounts }: Sentence, token: number): Amount | undefined {
  const at = (reading.quantityAt[token] as number) - 1;
  return at < 0 ? undefined : amounts.find((each) => each.at === at);
}

/** `the guideline of 2 percent`, `the line that NATO drew at 2 percent`. */
function numberOf({ reading, amounts }: Sentence, token: number): Amount | undefined {
  const reach = isThe(reading, token, 'of') ? 3 : isOneOf(reading, token, ['that', 'which']) ? REACH : 0;
  return amounts.find(({ phrase, quantity }) => phrase.first > token && phrase.first < token + reach && isShare(quantity) && (reach < REACH || isOneOf(reading, phrase.first - 1, ['at', 'of'])));
}

/** `a level of 1.2 percent`, `the front line`: no mark that was agreed on. */
function isElse(reading: Reading, noun: number, amount: Amount | undefined): boolean {
  if (isToElse(reading, noun)) return true;
  if (isThe(reading, noun, 'level')) return amount === undefined && ![noun - 1, noun + 2, noun + 3, noun + 4].some((token) => isOneOf(reading, token, AGREED));
  return isOneOf(reading, noun, ['line', 'bar', 'mark']) && !is(reading, noun - 1, MARKED) && reading.quantityAt[noun - 1] === 0 && codeAt(reading, noun - 1) !== 0x2d && !endsOwning(reading, noun);
}

const AGREED = ['agreed', 'required', 'promised', 'pledged', 'expected', 'recommended', 'requested'];
const MARKED = anyOf([GROUP.article, GROUP.alliance, GROUP.spending, GROUP.defence]);

/** `stuck to his promise to withdraw`, `kept its pledge to help`: of something else than spending. */
export function isToElse(reading: Reading, noun: number): boolean {
  return isThe(reading, noun + 1, 'to') && isWord(reading, noun + 2) && !is(reading, noun + 2, SPENDING) && reading.mentions.startingAt(noun + 2) === undefined;
}

const SPENDING = anyOf([GROUP.spend, GROUP.meet, GROUP.up, GROUP.article, GROUP.adverb, GROUP.alliance]);

/** Whether a word may stand before the noun of a mark: no verb, no clause of its own, no preposition but in "2 percent of GDP". */
function isWithin(reading: Reading, token: number): boolean {
  if (reading.quantityAt[token] !== 0) return true;
  if (isMark(reading, token)) return codeAt(reading, token) === 0x2d || codeAt(reading, token) === 0x27 || codeAt(reading, token) === 0x2019;
  if (codeAt(reading, token - 1) === 0x2d || codeAt(reading, token + 1) === 0x2d) return true;
  if (!isWord(reading, token) || is(reading, token, BREAKING)) return false;
  return !isVerb(reading, token) || isOneOf(reading, token, AGREED) || endsIn(reading, token, 'ing');
}

const BREAKING = anyOf([GROUP.relative, GROUP.conjunction, GROUP.preposition, GROUP.joining]);

/** `the 2 percent`, `NATO's 2 percent`, `its promised 2 percent`: not "below 2 percent", which is a level. */
function isLedAsMark(reading: Reading, first: number, amount: number): boolean {
  return amount > first && (isOneOf(reading, first, ['the', 'that', 'its', 'their', 'our']) || endsOwning(reading, amount) || isOneOf(reading, amount - 1, AGREED));
}

/** The end of `what the alliance asks for`, `what had been agreed`, and of `NATO demands`, `it promised` behind "than" or "as"; -1 for other words. */
export function pastAsked({ reading, next }: Pick<Sentence, 'reading' | 'next'>, token: number): number {
  const isWhat = isThe(reading, token, 'what');
  if (!isWhat && !isOneOf(reading, token - 1, ['than', 'as'])) return -1;
  for (let at = isWhat ? token + 1 : token; at < Math.min(next, token + REACH); at += 1) {
    if (is(reading, at, ASKED)) return isOneOf(reading, at + 1, ['for', 'of', 'on', 'to']) ? at + 2 : at + 1;
    if (!is(reading, at, ASKING) && !isOneOf(reading, at, ['it', 'they', 'he', 'she'])) return -1;
  }
  return -1;
}

const ASKED = anyOf([GROUP.asking, GROUP.asked, GROUP.agreed]);
/** Who asks, and the helping words before it is asked. */
const ASKING = anyOf([GROUP.alliance, GROUP.article, GROUP.help, GROUP.leaders, GROUP.target, GROUP.we]);
const REACH = 7;

/** How `spends less on its army than NATO asks`, `pays what it promised`, `does not spend as much as was agreed` stands to what is asked. */
export function spentAsAsked(sentence: Sentence, verb: number): Stance | undefined {
  const { reading, next } = sentence;
  const from = is(reading, verb + 1, GROUP.adverb) && !isOneOf(reading, verb + 1, LESS_MORE) ? verb + 2 : verb + 1;
  const what = pastAsked(sentence, from);
  if (what > 0) return { comparator: 'at least', next: what, amount: undefined };
  if (!isOneOf(reading, from, LESS_MORE) && !(isThe(reading, from, 'as') && isThe(reading, from + 1, 'much'))) return undefined;
  for (let token = from + 1; token < Math.min(next, from + REACH + 1) && reading.quantityAt[token] === 0; token += 1) {
    const end = isOneOf(reading, token, ['than', 'as']) ? pastAsked(sentence, token + 1) : -1;
    if (end > 0) return { comparator: isThe(reading, from, 'less') ? 'less than' : isThe(reading, from, 'more') ? 'more than' : 'at least', next: end, amount: undefined };
  }
  return undefined;
}

const LESS_MORE = ['less', 'more'];

/** How `makes the grade`, `fails that test`, told after a mark, and `does its part by NATO's yardstick` stand to it. */
export function judgedAt(sentence: Sentence, verb: number): Stance | undefined {
  const { reading, next } = sentence;
  const done = phraseAt(reading, verb, 'doesPart', next);
  if (done > 0) return isByRule(sentence) ? { comparator: 'at least', next: done, amount: undefined } : undefined;
  const [made, failed] = [phraseAt(reading, verb, 'makesGrade', next), phraseAt(reading, verb, 'failsTest', next)];
  const end = Math.max(made, failed);
  return end > 0 && isMarkTold(sentence, verb) ? { comparator: made > 0 ? 'at least' : 'less than', next: end, amount: undefined } : undefined;
}

/** `by the alliance's own yardstick`, `under the 2 percent rule`, anywhere in the sentence. */
function isByRule({ reading, first, next }: Sentence): boolean {
  for (let token = first; token < next; token += 1) {
    if (is(reading, token, GROUP.ruling) && find(reading, { first: token + 1, next: Math.min(next, token + REACH) }, RULE) > 0) return true;
  }
  return false;
}

const RULE = anyOf([GROUP.target, GROUP.reckoning, GROUP.strict]);

function isMarkTold({ reading, told, drafts, presence }: Sentence, verb: number): boolean {
  return holds(presence, GROUP.target) || [...told, ...drafts].some(({ kind, measure }) => kind === 'count' || measure === 'target') || shareBefore(reading, verb) !== null;
}

/** The share of output that was told last before a token, not far back; null where none was. */
export function shareBefore({ scanned, quantities }: Reading, token: number): number | null {
  const from = scanned.start[token] as number;
  const near = quantities.findLast((quantity) => quantity.start < from && quantity.start > from - FAR_BACK && isShare(quantity));
  return typeof near?.value === 'number' ? near.value : null;
}

/** In letters. */
const FAR_BACK = 400;
