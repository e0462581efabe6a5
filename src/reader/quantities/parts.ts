import type { Draft } from './draft.ts';
import { countedNoun, wordsOfBase, type Noun } from './nouns.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { isOf, isPossessive, phraseBefore, isWord, lowerAt, pastHyphen, senseAt, sliceOf, type Reading } from './reading.ts';

/** `five of 28 allies`, `eight of the alliance's members`, `one in five soldiers`. */
export function partOfCount(reading: Reading, token: number): Draft | undefined {
  const numeral = numeralAt(reading, token);
  if (numeral === undefined || numeral.takesOf || numeral.scale > 3) return undefined;
  const { link } = senseAt(reading, numeral.next);
  if (link === 'in') return oneIn(reading, numeral);
  const of = link === 'of' ? numeral.next + 1 : link === 'out' && senseAt(reading, numeral.next + 1).link === 'of' ? numeral.next + 2 : 0;
  if (of === 0) return undefined;
  return (link === 'out' ? outOfRound(reading, numeral, of) : undefined) ?? ofWhole(reading, numeral, of);
}

function ofWhole(reading: Reading, numeral: Numeral, of: number): Draft | undefined {
  const at = pastDeterminers(reading, of);
  const whole = numeralAt(reading, at);
  if (whole !== undefined && whole.value < numeral.value) return undefined;
  const noun = countedNoun(reading, whole?.next ?? at);
  if (noun === undefined) return whole === undefined || !isSmallCount(numeral, whole) ? undefined : bareWhole(reading, numeral, at, whole.next);
  if (whole === undefined && numeral.value === 1) return undefined;
  const unit = sliceOf(reading, noun.first, noun.next);
  const { first } = numeral;
  return { first, next: noun.next, kind: 'count', value: numeral.value, unit, of: sliceOf(reading, whole === undefined ? of : at, noun.next), ...hedgeOf(numeral) };
}

/** `five of the 28`: what is counted was named before. */
function bareWhole(reading: Reading, { first, value }: Numeral, at: number, next: number): Draft | undefined {
  return { first, next, kind: 'count', value, unit: '', of: sliceOf(reading, at, next) };
}

function isSmallCount(numeral: Numeral, whole: Numeral): boolean {
  return Number.isInteger(numeral.value) && Number.isInteger(whole.value) && whole.value < 1000;
}

const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 100]);

/** `nine out of ten allies` tells a part. */
function outOfRound(reading: Reading, numeral: Numeral, of: number): Draft | undefined {
  return ROUND.has(numeralAt(reading, of)?.value ?? 0) ? oneIn(reading, { ...numeral, next: of - 1 }) : undefined;
}

/** `one in five allies`, `eight in 10 Germans`: a part, not a count. */
function oneIn(reading: Reading, numeral: Numeral): Draft | undefined {
  const whole = numeralAt(reading, numeral.next + 1);
  if (whole === undefined || whole.value <= numeral.value || whole.value > 1000 || whole.scale > 3) return undefined;
  if (senseAt(reading, whole.next).period !== undefined) return undefined;
  const noun = countedNoun(reading, whole.next);
  if (noun === undefined && isWord(reading, whole.next) && !reading.vocabulary.closed.has(lowerAt(reading, whole.next))) return undefined;
  return { first: numeral.first, next: whole.next, kind: 'ratio', value: numeral.value / whole.value, unit: 'part', ...ofNoun(reading, noun) };
}

function hedgeOf({ looseness }: Numeral): Partial<Draft> {
  return looseness === null ? {} : { hedge: looseness };
}

function pastDeterminers(reading: Reading, token: number): number {
  let at = token;
  while (at < token + 4 && isWord(reading, at) && isDeterminer(reading, at)) at += 1;
  return at;
}

function isDeterminer(reading: Reading, token: number): boolean {
  return reading.vocabulary.fillers.has(lowerAt(reading, token)) || isPossessive(reading, token) || senseAt(reading, token).link === 'the';
}

/** `two-thirds of`, `a third of the budget`, `about half`, `three quarters of all allies`. */
export function partInWords(reading: Reading, token: number): Draft | undefined {
  const { part, number, link } = senseAt(reading, token);
  if (part === 2) return half(reading, token, token);
  const at = pastHyphen(reading, token + 1);
  const cut = senseAt(reading, at).part;
  if (cut === undefined || (link !== 'a' && number === undefined)) return undefined;
  if (cut === 2 && link === 'a') return half(reading, token, at);
  if (numeralAt(reading, token)?.scale) return undefined;
  const count = number ?? 1;
  if (count >= cut || !isPart(reading, token, at)) return undefined;
  return withOf(reading, { first: token, next: at + 1, kind: 'ratio', value: count / cut, unit: 'part' });
}

/** Whether a third is a part: it is hyphenated, has "of" after it, or a limit before it; `a third country` is none. */
function isPart(reading: Reading, first: number, at: number): boolean {
  const { link } = senseAt(reading, at + 1);
  const isDirect = at > first + 1 || /s$/.test(lowerAt(reading, at));
  const isTime = senseAt(reading, at).period !== undefined && !isDirect;
  if (isOf(reading, at + 1)) return true;
  if (isTime) return false;
  if (link === undefined && !isWord(reading, at + 1) && senseAt(reading, at).period === undefined) return true;
  const isAlone = !isWord(reading, at + 1) || reading.vocabulary.closed.has(lowerAt(reading, at + 1)) || reading.vocabulary.fillers.has(lowerAt(reading, at + 1));
  return isAlone && (isDirect || phraseBefore(reading, first - 1, reading.vocabulary.before) !== undefined || ['by', 'to'].includes(lowerAt(reading, first - 1)));
}

/** `half of the allies`, `half its budget`, `more than half`; not `second half`, nor `half-hearted`. */
function half(reading: Reading, first: number, token: number): Draft | undefined {
  const after = token + 1;
  const { link } = senseAt(reading, after);
  if (pastHyphen(reading, after) > after || senseAt(reading, first - 1).ordinal !== undefined || senseAt(reading, first - 1).shift !== undefined) return undefined;
  if (link === 'a') return halfPeriod(reading, first, after + 1);
  if (lowerAt(reading, after) === 'as') return { first, next: after, kind: 'ratio', value: 0.5, unit: 'times' };
  const isHeld = link === 'of' || link === 'the' || reading.vocabulary.fillers.has(lowerAt(reading, after)) || phraseBefore(reading, first - 1, reading.vocabulary.before) !== undefined;
  return isHeld || lowerAt(reading, first - 1) === 'by' ? withOf(reading, { first, next: after, kind: 'ratio', value: 0.5, unit: 'part' }) : undefined;
}

/** `half a century`, `half an hour`. */
function halfPeriod(reading: Reading, first: number, token: number): Draft | undefined {
  const { period } = senseAt(reading, token);
  return period === undefined ? undefined : { first, next: token + 1, kind: 'duration', value: 0.5, unit: period === 'century' ? 'centuries' : `${period}s` };
}

function withOf(reading: Reading, draft: Draft): Draft {
  const { link } = senseAt(reading, draft.next);
  const isHalfOf = draft.value === 0.5 && (link === 'the' || reading.vocabulary.fillers.has(lowerAt(reading, draft.next)));
  if (!isOf(reading, draft.next) && !isHalfOf) return draft;
  return { ...draft, ...ofNoun(reading, wordsOfBase(reading, isOf(reading, draft.next) ? draft.next + 1 : draft.next)) };
}

function ofNoun(reading: Reading, noun: Noun | undefined): Partial<Draft> {
  return noun === undefined ? {} : { of: sliceOf(reading, noun.first, noun.next), phraseNext: noun.next };
}
