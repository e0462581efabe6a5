import { isMovedNear } from './around.ts';
import { isNumbering } from './names.ts';
import { draftOf, withOf, type Draft } from './draft.ts';
import { periodUnit } from './durations.ts';
import { countedNoun, wordsOfBase, type Noun } from './nouns.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { has, is, isClosed, isNumber, isOf, isPossessive, isWord, lowerAt, pastHyphen, phraseBefore, senseAt, sliceOf, type Reading } from './reading.ts';
import { FILLER } from './words/vocabulary.ts';
import { HAS_CURRENCY, HAS_NUMBER, HAS_PART, HAS_PERCENT, HAS_PERIOD, IS_A, IS_IN, IS_OF } from './words/sense.ts';

/** `five of 28 allies`, `eight of the alliance's members`, `one in five soldiers`. */
export function partOfCount(reading: Reading, token: number): Draft | undefined {
  const numeral = numeralAt(reading, token);
  if (numeral === undefined || numeral.takesOf || numeral.scale > 3 || (isNumber(reading, token) && isNumbering(reading, token - 1))) return undefined;
  const { link } = senseAt(reading, numeral.next);
  const joined = pastHyphen(reading, numeral.next);
  if (senseAt(reading, joined).link === 'in') return oneIn(reading, numeral, joined + 1);
  const upper = link === 'or' || link === 'to' ? numeralAt(reading, numeral.next + 1) : undefined;
  if (upper !== undefined) return rangeOf(reading, numeral, upper);
  const of = link === 'of' ? numeral.next + 1 : link === 'out' && senseAt(reading, numeral.next + 1).link === 'of' ? numeral.next + 2 : 0;
  if (of === 0) return undefined;
  return (link === 'out' ? outOfRound(reading, numeral, of) : undefined) ?? ofWhole(reading, numeral, of);
}

/** `eight or nine of the allies`. */
function rangeOf(reading: Reading, lower: Numeral, upper: Numeral): Draft | undefined {
  if (upper.value <= lower.value || !has(reading, upper.next, IS_OF)) return undefined;
  const draft = ofWhole(reading, upper, upper.next + 1);
  if (draft === undefined) return undefined;
  [draft.first, draft.phraseFirst, draft.value, draft.valueLast] = [lower.first, lower.first, lower.value, upper.value];
  return draft;
}

function ofWhole(reading: Reading, numeral: Numeral, of: number): Draft | undefined {
  const at = pastDeterminers(reading, of);
  const whole = numeralAt(reading, at);
  if (whole !== undefined && whole.value < numeral.value) return undefined;
  const noun = countedNoun(reading, whole?.next ?? at);
  if (noun === undefined) return whole === undefined || (numeral.value === 1 && !ONES.has(lowerAt(reading, numeral.first - 1))) || !isSmallCount(numeral, whole) ? undefined : bareWhole(reading, numeral, at, whole.next);
  if (numeral.value === 1 && lowerAt(reading, numeral.first - 1) === 'every') return undefined;
  if (numeral.value === 1 && !ONES.has(lowerAt(reading, numeral.first - 1))) return undefined;
  const draft = withOf(draftOf(numeral.first, noun.next, 'count', numeral.value, sliceOf(reading, noun.first, noun.next)), sliceOf(reading, whole === undefined ? of : at, noun.next), noun.next);
  draft.hedge = numeral.looseness ?? undefined;
  return draft;
}

/** Before a one that is counted: `all but one of the allies`, `only one of its tanks`; else "one of the allies" tells which. */
const ONES: ReadonlySet<string> = new Set(['but', 'only', 'just', 'not', 'exactly', 'than']);

/** `five of the 28`: what is counted was named before. */
function bareWhole(reading: Reading, { first, value }: Numeral, at: number, next: number): Draft | undefined {
  return withOf(draftOf(first, next, 'count', value, ''), sliceOf(reading, at, next), next);
}

function isSmallCount(numeral: Numeral, whole: Numeral): boolean {
  return Number.isInteger(numeral.value) && Number.isInteger(whole.value) && whole.value < 1000;
}

const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 100]);

/** `nine out of ten allies` tells a part. */
function outOfRound(reading: Reading, numeral: Numeral, of: number): Draft | undefined {
  return ROUND.has(numeralAt(reading, of)?.value ?? 0) ? oneIn(reading, numeral, of) : undefined;
}

/** `one in five allies`, `eight in 10 Germans`, `one-in-three`, `one in every four`: a part, not a count. */
function oneIn(reading: Reading, numeral: Numeral, after: number): Draft | undefined {
  const whole = numeralAt(reading, lowerAt(reading, after) === 'every' ? after + 1 : pastHyphen(reading, after));
  if (whole === undefined || whole.value <= numeral.value || whole.value > 1000 || whole.scale > 3) return undefined;
  if (senseAt(reading, whole.next).period !== undefined) return undefined;
  const noun = countedNoun(reading, whole.next);
  if (noun === undefined && isWord(reading, whole.next) && !isClosed(reading, whole.next)) return undefined;
  return ofNoun(reading, draftOf(numeral.first, whole.next, 'ratio', numeral.value / whole.value, 'part'), noun);
}

function pastDeterminers(reading: Reading, token: number): number {
  let at = token;
  while (at < token + 4 && isWord(reading, at) && (isDeterminer(reading, at) || OTHER.has(lowerAt(reading, at)))) at += 1;
  return at;
}

const OTHER: ReadonlySet<string> = new Set(['other', 'remaining', 'current', 'present']);

function isDeterminer(reading: Reading, token: number): boolean {
  return is(reading, token, FILLER) || isPossessive(reading, token) || senseAt(reading, token).link === 'the';
}

/** `0.8 of a point`, `eight tenths of a percentage point`, `half a percentage point`. */
export function partOfPoint(reading: Reading, token: number): Draft | undefined {
  const numeral = numeralAt(reading, token);
  if (numeral === undefined && !has(reading, token, HAS_PART | IS_A)) return undefined;
  const { part, link } = senseAt(reading, token);
  const at = numeral?.next ?? (part === 2 ? token : link === 'a' ? token + 1 : -1);
  if (at < 0) return undefined;
  const cut = senseAt(reading, pastHyphen(reading, at)).part;
  const whole = numeral === undefined ? 1 : numeral.value;
  const of = cut === undefined ? at : pastHyphen(reading, at) + 1;
  if (cut === undefined && (numeral === undefined || Number.isInteger(numeral.value))) return undefined;
  const point = pastPoint(reading, senseAt(reading, of).link === 'of' ? of + 1 : of);
  return point === 0 ? undefined : draftOf(token, point, 'points', whole / (cut ?? 1), 'percentage_points');
}

/** The token after `a point` or `a percentage point`; 0 where there is none. */
function pastPoint(reading: Reading, token: number): number {
  if (!has(reading, token, IS_A)) return 0;
  const start = WHOLE.has(lowerAt(reading, token + 1)) ? token + 2 : token + 1;
  const isPercentage = senseAt(reading, start).percent !== undefined;
  const cent = isPercentage && lowerAt(reading, start + 1) === 'cent' ? 1 : 0;
  const at = pastHyphen(reading, isPercentage ? start + 1 + cent : start);
  return senseAt(reading, at).link === 'point' ? at + 1 : 0;
}

const WHOLE: ReadonlySet<string> = new Set(['full', 'whole']);

/** `a full percentage point`, `a percentage point`. */
export function wholePoint(reading: Reading, token: number): Draft | undefined {
  const next = has(reading, token, IS_A) && (WHOLE.has(lowerAt(reading, token + 1)) || senseAt(reading, token + 1).percent !== undefined) ? pastPoint(reading, token) : 0;
  return next === 0 ? undefined : draftOf(token, next, 'points', 1, 'percentage_points');
}

/** `one euro in ten`, `seven dollars in ten`, `one machine in three`: a part of the money, or of the machines. */
export function coinIn(reading: Reading, token: number): Draft | undefined {
  const numeral = numeralAt(reading, token);
  if (numeral === undefined || numeral.value > 9 || !Number.isInteger(numeral.value)) return undefined;
  const { next } = numeral;
  if (!has(reading, next + 1, IS_IN) || !isCoin(reading, next, numeral.value)) return undefined;
  const at = lowerAt(reading, next + 2) === 'every' ? next + 3 : next + 2;
  const whole = numeralAt(reading, at);
  const isTime = whole !== undefined && (senseAt(reading, whole.next).period !== undefined || isWord(reading, whole.next) && !isClosed(reading, whole.next));
  return whole === undefined || isTime || whole.value <= numeral.value || whole.value > 100 ? undefined : draftOf(token, whole.next, 'ratio', numeral.value / whole.value, 'part');
}

/** A coin, or one thing of a kind. */
function isCoin(reading: Reading, token: number, value: number): boolean {
  if (has(reading, token, HAS_CURRENCY)) return true;
  return value === 1 && isWord(reading, token) && !isClosed(reading, token) && !has(reading, token, HAS_PERIOD);
}

/** `two-thirds of`, `a third of the budget`, `about half`, `three quarters of all allies`. */
export function partInWords(reading: Reading, token: number): Draft | undefined {
  if (!has(reading, token, HAS_PART | HAS_NUMBER | IS_A)) return undefined;
  const { part, number, link } = senseAt(reading, token);
  const numeral = numeralAt(reading, token);
  if (numeral !== undefined && has(reading, numeral.next, HAS_PERCENT)) return undefined;
  if (part === 2) return half(reading, token, token);
  const at = pastHyphen(reading, token + 1);
  const cut = senseAt(reading, at).part;
  if (cut === undefined || (link !== 'a' && number === undefined)) return undefined;
  if (cut === 2 && link === 'a') return half(reading, token, at);
  if (numeral?.scale) return undefined;
  const count = number ?? 1;
  if (count >= cut || !isPart(reading, token, at)) return undefined;
  return partOf(reading, draftOf(token, at + 1, 'ratio', count / cut, 'part'));
}

/** Whether a third is a part: it is hyphenated, has "of" after it, or a limit before it; `a third country` is none. */
function isPart(reading: Reading, first: number, at: number): boolean {
  const { link } = senseAt(reading, at + 1);
  const isDirect = at > first + 1 || /s$/.test(lowerAt(reading, at));
  const isTime = senseAt(reading, at).period !== undefined && !isDirect;
  if (isOf(reading, at + 1) || isOfWhich(reading, first) || isChange(reading, first)) return true;
  if (SHARED.has(lowerAt(reading, at + 1)) && !(isTime && lowerAt(reading, at + 1) === 'from')) return true;
  if (OFF.has(lowerAt(reading, at + 1)) && isMovedNear(reading, first - 1)) return true;
  if (isTime) return false;
  if (link === undefined && !isWord(reading, at + 1) && senseAt(reading, at).period === undefined) return true;
  const isAlone = !isWord(reading, at + 1) || isClosed(reading, at + 1) || is(reading, at + 1, FILLER);
  return isAlone && (isDirect || phraseBefore(reading, first - 1, reading.vocabulary.before) !== undefined || ['by', 'to'].includes(lowerAt(reading, first - 1)));
}

/** After a part that is taken, put or added: `take a fifth out of the budget`, `put a quarter into kit`, `costs a third extra`. */
const SHARED: ReadonlySet<string> = new Set('into out extra more less higher lower larger smaller bigger cheaper'.split(' '));

/** `slashed a quarter from the budget`, `takes a third off it`: after a verb of change. */
const OFF: ReadonlySet<string> = new Set(['off', 'from']);

/** `of which a third`, `of whom a quarter`. */
function isOfWhich(reading: Reading, first: number): boolean {
  const word = lowerAt(reading, first - 1);
  return (word === 'which' || word === 'whom') && isOf(reading, first - 2);
}

/** `raised its outlays by a quarter`. */
function isChange(reading: Reading, first: number): boolean {
  const at = phraseBefore(reading, first - 1, reading.vocabulary.before)?.first ?? first;
  return lowerAt(reading, at - 1) === 'by' && isMovedNear(reading, at - 2);
}

/** `half of the allies`, `half its budget`, `more than half`; not `second half`, nor `half-hearted`. */
function half(reading: Reading, first: number, token: number): Draft | undefined {
  const after = token + 1;
  const { link } = senseAt(reading, after);
  if (pastHyphen(reading, after) > after || senseAt(reading, first - 1).ordinal !== undefined || senseAt(reading, first - 1).shift !== undefined) return undefined;
  if (link === 'a') return halfPeriod(reading, first, after + 1);
  if (lowerAt(reading, after) === 'as') return draftOf(first, after, 'ratio', 0.5, 'times');
  const isHeld = link === 'of' || link === 'the' || is(reading, after, FILLER) || phraseBefore(reading, first - 1, reading.vocabulary.before) !== undefined;
  return isHeld || lowerAt(reading, first - 1) === 'by' ? partOf(reading, draftOf(first, after, 'ratio', 0.5, 'part')) : undefined;
}

/** `half a century`, `half an hour`. */
function halfPeriod(reading: Reading, first: number, token: number): Draft | undefined {
  const { period } = senseAt(reading, token);
  return period === undefined ? undefined : draftOf(first, token + 1, 'duration', 0.5, periodUnit(period));
}

function partOf(reading: Reading, draft: Draft): Draft {
  const { link } = senseAt(reading, draft.next);
  const isHalfOf = draft.value === 0.5 && (link === 'the' || is(reading, draft.next, FILLER));
  if (!isOf(reading, draft.next) && !isHalfOf) return draft;
  if (lowerAt(reading, draft.next + 1) === 'them') return ofNoun(reading, draft, { first: draft.next + 1, next: draft.next + 2 });
  return ofNoun(reading, draft, wordsOfBase(reading, isOf(reading, draft.next) ? draft.next + 1 : draft.next));
}

function ofNoun(reading: Reading, draft: Draft, noun: Noun | undefined): Draft {
  return noun === undefined ? draft : withOf(draft, sliceOf(reading, noun.first, noun.next), noun.next);
}
