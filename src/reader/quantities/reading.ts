import { APOSTROPHE, HYPHEN, isApostrophe, PERCENT, STOP } from '../scan/characters.ts';
import { CAPITALS, LINE, MARK, NUMBER, SMALL, WORD, type Scan } from '../scan/scan.ts';
import { inSmallLetters } from '../scan/small-letters.ts';
import type { Numeral } from './numerals.ts';
import type { QuantityOptions } from './quantity.ts';
import { HAS_MONTH, HAS_NUMBER, HAS_PERIOD, HAS_SHIFT, HAS_WEEKDAY, IS_OF, IS_THE, NO_SENSE, type Sense } from './words/sense.ts';
import { CLOSED, type Phrases, type Step, type Vocabulary } from './words/vocabulary.ts';

/** A scan with the sense of each word, and without the line ends that only wrap a line. */
export interface Reading {
  readonly text: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** The number of the word whose sense a token has; 0 where it has none. */
  readonly sense: Uint16Array;
  /** The bits of the sense, and the other bits of the word. */
  readonly bits: Int32Array;
  readonly traits: Int32Array;
  /** The words in small letters, as far as they were asked for. */
  readonly lower: (string | undefined)[];
  readonly vocabulary: Vocabulary;
  readonly date: string | undefined;
  readonly dollar: string;
  /** The number read last: several rules ask for the same one in turn. */
  readonly last: { token: number; numeral: Numeral | undefined };
}

/** Looks up each word of a scan once. */
export function readingOf(scanned: Scan, vocabulary: Vocabulary, options: QuantityOptions): Reading {
  const columns = hasWrap(scanned) ? withoutWraps(scanned) : scanned;
  const { text, count, kind, start, end, shape, hash } = columns;
  const [sense, bits, traits] = [new Uint16Array(count), new Int32Array(count), new Int32Array(count)];
  const reading = { text, count, kind, start, end, shape, sense, bits, traits, lower: new Array<undefined>(count), vocabulary, date: options.date, dollar: options.dollar ?? 'USD', last: { token: -1, numeral: undefined } };
  lookUpWords(reading, hash);
  return reading;
}

function lookUpWords({ text, count, kind, start, end, sense, bits, traits, vocabulary }: Reading, hash: Int32Array): void {
  const isElided = vocabulary.language === 'fr';
  for (let token = 0; token < count; token += 1) {
    if (kind[token] !== WORD) continue;
    const [first, last] = [start[token] as number, end[token] as number];
    const word = vocabulary.lexicon.findHashed(text, first, last, hash[token] as number);
    const sensed = (vocabulary.bits[word] as number) !== 0 ? word : withoutEnding(text, first, last, vocabulary, isElided);
    const whole = isElided && last - first > 2 && isApostrophe(text.charCodeAt(first + 1)) ? vocabulary.lexicon.find(text, first + 2, last) : word;
    sense[token] = sensed;
    bits[token] = vocabulary.bits[sensed] as number;
    traits[token] = vocabulary.traits[whole] as number;
  }
}

/** The word with a sense that a word without one is made of: `NATO's`, `d'euros`; 0 where there is none. */
function withoutEnding(text: string, start: number, end: number, { lexicon, bits }: Vocabulary, isElided: boolean): number {
  if (end - start < 3) return 0;
  const isOwner = isApostrophe(text.charCodeAt(end - 2));
  if (!isOwner && !(isElided && isApostrophe(text.charCodeAt(start + 1)))) return 0;
  const word = isOwner ? lexicon.find(text, start, end - 2) : lexicon.find(text, start + 2, end);
  return (bits[word] as number) === 0 ? 0 : word;
}

function hasWrap(scanned: Scan): boolean {
  for (let token = 0; token < scanned.count; token += 1) if (scanned.kind[token] === LINE && isWrap(scanned, token)) return true;
  return false;
}

/** The columns without the line ends that only wrap a line. */
function withoutWraps(scanned: Scan): Scan {
  const { text, count } = scanned;
  const [kind, shape, start, end, hash] = [new Uint8Array(count), new Uint8Array(count), new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let to = 0;
  for (let token = 0; token < count; token += 1) {
    if (scanned.kind[token] === LINE && isWrap(scanned, token)) continue;
    kind[to] = scanned.kind[token] as number;
    shape[to] = scanned.shape[token] as number;
    start[to] = scanned.start[token] as number;
    end[to] = scanned.end[token] as number;
    hash[to] = scanned.hash[token] as number;
    to += 1;
  }
  return { text, count: to, kind, shape, start, end, hash };
}

/** A single line end within a sentence: what follows goes on in small letters or with a number. */
function isWrap({ kind, shape, count }: Scan, token: number): boolean {
  if (shape[token] !== 1 || token === 0 || token + 1 >= count) return false;
  if (kind[token - 1] === MARK && shape[token - 1] === STOP) return false;
  return kind[token + 1] !== WORD || shape[token + 1] === SMALL;
}

/** What a token can be; nothing for marks, unknown words and places outside the text. */
export function senseAt(reading: Reading, token: number): Sense {
  return token >= 0 && token < reading.count ? (reading.vocabulary.senses[reading.sense[token] as number] as Sense) : NO_SENSE;
}

/** Whether the sense of a token has one of some bits. */
export function has({ bits, count }: Reading, token: number, some: number): boolean {
  return token >= 0 && token < count && ((bits[token] as number) & some) !== 0;
}

/** Whether a token is a word that has one of some traits. */
export function is({ traits, count }: Reading, token: number, some: number): boolean {
  return token >= 0 && token < count && ((traits[token] as number) & some) !== 0;
}

/** A word in small letters, without elided articles; empty for what is no word. */
export function lowerAt(reading: Reading, token: number): string {
  if (!isWord(reading, token)) return '';
  return (reading.lower[token] ??= smallLetters(reading, token));
}

function smallLetters({ text, start, end, vocabulary }: Reading, token: number): string {
  const word = inSmallLetters(text, start[token] as number, end[token] as number);
  return vocabulary.language === 'fr' && word.length > 2 && isApostrophe(word.charCodeAt(1)) ? word.slice(2) : word;
}

/** The text of tokens, the last one not included. */
export function sliceOf(reading: Reading, first: number, next: number): string {
  return next > first ? reading.text.slice(reading.start[first], reading.end[next - 1]) : '';
}

export function isWord(reading: Reading, token: number): boolean {
  return token >= 0 && token < reading.count && reading.kind[token] === WORD;
}

export function isNumber(reading: Reading, token: number): boolean {
  return token >= 0 && token < reading.count && reading.kind[token] === NUMBER;
}

/** Whether a token is a mark of a class. */
export function isMark(reading: Reading, token: number, shape: number): boolean {
  return token >= 0 && token < reading.count && reading.kind[token] === MARK && reading.shape[token] === shape;
}

/** The first character of a token, as a code unit; 0 outside the text. */
export function codeAt(reading: Reading, token: number): number {
  return token >= 0 && token < reading.count ? reading.text.charCodeAt(reading.start[token] as number) : 0;
}

/** Whether a word ends the name of what is counted; the country in capitals is not the pronoun `us`. */
export function isClosed(reading: Reading, token: number): boolean {
  return is(reading, token, CLOSED) && !(reading.shape[token] === CAPITALS && lowerAt(reading, token) === 'us');
}

/** Whether no noun begins at a token, as after a number alone: the end of a part of the sentence, or a small word. */
export function isAlone(reading: Reading, token: number): boolean {
  return isWord(reading, token) ? isClosed(reading, token) || isTime(reading, token) : !isMark(reading, token, PERCENT);
}

/** `last year`, `ten years ago`, after a number that has ended. */
function isTime(reading: Reading, token: number): boolean {
  return has(reading, token, HAS_SHIFT | HAS_NUMBER) && has(reading, token + 1, HAS_PERIOD | HAS_MONTH | HAS_WEEKDAY);
}

/** Whether a word is a possessive: `NATO's`, `allies'`. */
export function isPossessive(reading: Reading, token: number): boolean {
  if (!isWord(reading, token)) return false;
  const end = reading.end[token] as number;
  if (isApostrophe(reading.text.charCodeAt(end - 2))) return true;
  return isMark(reading, token + 1, APOSTROPHE) && touches(reading, token) && reading.text.charCodeAt(end - 1) === 0x73;
}

/** Whether a token leads to what a part is of: `of`, or the article of a German genitive. */
export function isOf(reading: Reading, token: number): boolean {
  return has(reading, token, reading.vocabulary.language === 'de' ? IS_OF | IS_THE : IS_OF);
}

/** Whether a token ends a sentence or a line. */
export function isEnd(reading: Reading, token: number): boolean {
  return isMark(reading, token, STOP) || reading.kind[token] === LINE;
}

export function hasEnd(reading: Reading, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (isEnd(reading, token)) return true;
  return false;
}

/** Whether one of some words stands in the same sentence before a token, nearer than so many tokens. */
export function isAnyBefore(reading: Reading, first: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let token = first - 1; token > first - reach && token >= 0 && !isEnd(reading, token); token -= 1) if (words.has(lowerAt(reading, token))) return true;
  return false;
}

/** Past an article that is definite. */
export function pastThe(reading: Reading, token: number): number {
  return has(reading, token, IS_THE) ? token + 1 : token;
}

/** Whether nothing stands between a token and the next. */
export function touches(reading: Reading, token: number): boolean {
  return token >= 0 && token + 1 < reading.count && reading.end[token] === reading.start[token + 1];
}

/** Whether a token is a hyphen between two that it joins. */
export function isJoint(reading: Reading, token: number): boolean {
  return isMark(reading, token, HYPHEN) && touches(reading, token - 1) && touches(reading, token);
}

/** The token itself, or the one that a hyphen joins to what stands before. */
export function pastHyphen(reading: Reading, token: number): number {
  return isJoint(reading, token) ? token + 1 : token;
}

/** What a phrase means, and where it lies. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  readonly first: number;
  readonly next: number;
}

const LONGEST = 5;

/** The longest phrase of a table that ends at a token. */
export function phraseBefore<Meaning>(reading: Reading, last: number, table: Phrases<Meaning>): Match<Meaning> | undefined {
  if (isWord(reading, last) ? !is(reading, last, table.ends) : signAt(reading, last) === '') return undefined;
  let found: Match<Meaning> | undefined;
  let step: Step<Meaning> | undefined = table.backward;
  for (let first = last, words = 0; words < LONGEST && first >= 0; words += 1) {
    step = step.further.get(isWord(reading, first) ? lowerAt(reading, first) : signAt(reading, first));
    if (step === undefined) break;
    if (step.meaning !== undefined) found = { meaning: step.meaning, first, next: last + 1 };
    first = isJoint(reading, first - 1) ? first - 2 : first - 1;
  }
  return found;
}

/** The longest phrase of a table that begins at a token. */
export function phraseAfter<Meaning>(reading: Reading, first: number, table: Phrases<Meaning>): Match<Meaning> | undefined {
  if (!is(reading, first, table.begins)) return undefined;
  let found: Match<Meaning> | undefined;
  let step: Step<Meaning> | undefined = table.forward;
  for (let token = first, words = 0; words < LONGEST && isWord(reading, token); words += 1) {
    step = step.further.get(lowerAt(reading, token));
    if (step === undefined) break;
    if (step.meaning !== undefined) found = { meaning: step.meaning, first, next: token + 1 };
    token = pastHyphen(reading, token + 1);
  }
  return found;
}

/** Signs that stand for words: `~5`, `≈ 2`, `> 3`. */
function signAt(reading: Reading, token: number): string {
  const code = codeAt(reading, token);
  return code === 0x7e || code === 0x2248 || code === 0x3e || code === 0x3c || code === 0x2265 || code === 0x2264 ? String.fromCharCode(code) : '';
}
