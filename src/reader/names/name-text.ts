import { APOSTROPHE, COLON, HYPHEN, isApostrophe, QUOTE, STOP } from '../scan/characters.ts';
import { inSmallLetters } from '../scan/small-letters.ts';
import { LINE, MARK, SMALL, WORD, type Scan, type Span } from '../scan/scan.ts';
import { foldSmall } from './fold.ts';
import type { NameVocabulary } from './words/vocabulary.ts';

/** A scan with the number of each word in the vocabulary of names, and without line ends that only wrap a line. */
export interface NameText {
  readonly text: string;
  readonly count: number;
  /** Tokens of the scan. */
  readonly token: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The number of the word in the vocabulary; 0 where it is not there. */
  readonly word: Uint16Array;
  /** What the word can be; 0 where it is none of it. */
  readonly traits: Int32Array;
  readonly sentence: Int32Array;
  /** Bits: see below. */
  readonly flags: Uint8Array;
  readonly vocabulary: NameVocabulary;
}

/** A word that ends in `’s`, or in `s’`. */
export const POSSESSIVE = 1;
/** Within quotation marks. */
export const QUOTED = 2;
/** The first word of a sentence or of a quotation: its capital tells nothing. */
export const FIRST_WORD = 4;

/** Looks up each word of a scan once. */
export function nameTextOf(scanned: Scan, sentences: readonly Span[], vocabulary: NameVocabulary): NameText {
  const [columns, token] = hasWrap(scanned) ? withoutWraps(scanned) : [scanned, eachOf(scanned.count)];
  const { text, count, kind, shape, start, end, hash } = columns;
  const named: NameText = { text, vocabulary, count, token, kind, shape, start, end, word: new Uint16Array(count), traits: new Int32Array(count), sentence: sentencesAt(columns, sentences), flags: new Uint8Array(count) };
  lookUpWords(named, hash);
  markQuotations(named);
  return named;
}

/** Each token its own number: one column serves all texts. */
function eachOf(count: number): Int32Array {
  if (count > numbered.length) numbered = Int32Array.from({ length: 2 * count }, (_, token) => token);
  return numbered;
}

let numbered = new Int32Array(0);

/** The number of the sentence that each token lies in, or that comes next. */
function sentencesAt({ count, start }: Pick<NameText, 'count' | 'start'>, sentences: readonly Span[]): Int32Array {
  const numbers = new Int32Array(count);
  let sentence = 0;
  let end = sentences[0]?.end ?? Infinity;
  for (let at = 0; at < count; at += 1) {
    while (end <= (start[at] as number)) {
      sentence += 1;
      end = sentences[sentence]?.end ?? Infinity;
    }
    numbers[at] = sentence;
  }
  return numbers;
}

function hasWrap(scanned: Scan): boolean {
  for (let token = 0; token < scanned.count; token += 1) if (scanned.kind[token] === LINE && isWrap(scanned, token)) return true;
  return false;
}

/** The columns without the line ends that only wrap a line, and the token of the scan that each is. */
function withoutWraps(scanned: Scan): readonly [Scan, Int32Array] {
  const { text, count } = scanned;
  const tokens = new Int32Array(count);
  const columns = { kind: new Uint8Array(count), shape: new Uint8Array(count), start: new Int32Array(count), end: new Int32Array(count), hash: new Int32Array(count) };
  let to = 0;
  for (let token = 0; token < count; token += 1) {
    if (scanned.kind[token] === LINE && isWrap(scanned, token)) continue;
    tokens[to] = token;
    columns.kind[to] = scanned.kind[token] as number;
    columns.shape[to] = scanned.shape[token] as number;
    columns.start[to] = scanned.start[token] as number;
    columns.end[to] = scanned.end[token] as number;
    columns.hash[to] = scanned.hash[token] as number;
    to += 1;
  }
  return [{ text, count: to, ...columns }, tokens];
}

/** A single line end within a sentence. */
function isWrap({ kind, shape, count }: Scan, token: number): boolean {
  if (shape[token] !== 1 || token === 0 || token + 1 >= count) return false;
  return kind[token - 1] !== MARK || shape[token - 1] !== STOP;
}

function lookUpWords({ text, count, kind, shape, start, end, word, traits, flags, vocabulary }: NameText, hash: Int32Array): void {
  const { lexicon } = vocabulary;
  for (let at = 0; at < count; at += 1) {
    if (kind[at] !== WORD) continue;
    const [from, last] = [start[at] as number, end[at] as number];
    let found = lexicon.findHashed(text, from, last, hash[at] as number);
    if (last - from > 2 && isApostrophe(text.charCodeAt(last - 2))) {
      flags[at] = POSSESSIVE;
      if (found === 0) found = lexicon.find(text, from, last - 2);
    } else if (found === 0 && last - from > 4 && isApostrophe(text.charCodeAt(last - 3))) {
      found = lexicon.find(text, from, last - 3);
    } else if (kind[at + 1] === MARK && shape[at + 1] === APOSTROPHE && isTrailing(text, last)) flags[at] = POSSESSIVE;
    word[at] = found;
    traits[at] = vocabulary.traits[found] as number;
  }
}

/** `allies' share`: an apostrophe after an s, and a blank after it. */
function isTrailing(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x73 && isApostrophe(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x20;
}

/** Marks what stands in quotation marks, paragraph by paragraph, and the first words of sentences and quotations. */
function markQuotations({ text, count, kind, shape, start, end, sentence, flags }: NameText): void {
  let [isOpen, isFirst, last] = [false, true, -1];
  for (let at = 0; at < count; at += 1) {
    if (sentence[at] !== last) [isFirst, last] = [true, sentence[at] as number];
    if (kind[at] === LINE) [isOpen, isFirst] = [false, true];
    else if (kind[at] === MARK && shape[at] === QUOTE) [isOpen, isFirst] = [opens(text, start[at] as number, isOpen), true];
    else if (kind[at] === MARK && text.charCodeAt(start[at] as number) === 0x2018 && end[at] === start[at + 1]) isFirst = true;
    else if (kind[at] === WORD) {
      flags[at] = (flags[at] as number) | (isOpen ? QUOTED : 0) | (isFirst ? FIRST_WORD : 0);
      isFirst = false;
    } else if (kind[at] !== MARK) isFirst = false;
  }
}

function opens(text: string, at: number, isOpen: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x201c || code === 0x201e || code === 0xab) return true;
  if (code === 0x201d || code === 0xbb) return false;
  return !isOpen;
}

/** Whether a place holds a word. */
export function isWordAt({ kind, count }: NameText, at: number): boolean {
  return at >= 0 && at < count && kind[at] === WORD;
}

/** Whether a word begins with a capital. */
export function isCapital({ kind, shape, count }: NameText, at: number): boolean {
  return at >= 0 && at < count && kind[at] === WORD && shape[at] !== SMALL;
}

/** What a word can be; nothing outside the text. */
export function traitsAt({ traits, count }: NameText, at: number): number {
  return at >= 0 && at < count ? (traits[at] as number) : 0;
}

/** Whether a mark of a class stands at a place. */
export function isMarkAt({ kind, shape, count }: NameText, at: number, mark: number): boolean {
  return at >= 0 && at < count && kind[at] === MARK && shape[at] === mark;
}

/** Whether a hyphen at a place joins the words on both sides. */
export function isJointAt(text: NameText, at: number): boolean {
  return isMarkAt(text, at, HYPHEN) && at > 0 && text.end[at - 1] === text.start[at] && text.end[at] === text.start[at + 1] && isWordAt(text, at + 1);
}

/** The place after a word, or after the hyphen that joins it to the next. */
export function afterWord(text: NameText, at: number): number {
  return isJointAt(text, at + 1) ? at + 2 : at + 1;
}

export function isColonAt({ text, start, count }: NameText, at: number): boolean {
  return at >= 0 && at < count && text.charCodeAt(start[at] as number) === COLON;
}

/** What a small word does, as bits; 0 for all others. */
export function smallAt({ word, count, vocabulary }: NameText, at: number): number {
  return at >= 0 && at < count ? (vocabulary.small[word[at] as number] as number) : 0;
}

export function isPossessiveAt({ flags, count }: NameText, at: number): boolean {
  return at >= 0 && at < count && ((flags[at] as number) & POSSESSIVE) !== 0;
}

/** The word as written, without its possessive ending. */
export function writtenAt(named: NameText, at: number): string {
  return named.text.slice(named.start[at], writtenEnd(named, at));
}

/** Where a word ends without its possessive ending. */
export function writtenEnd({ text, start, end }: NameText, at: number): number {
  const last = end[at] as number;
  const isEnding = last - (start[at] as number) > 2 && isApostrophe(text.charCodeAt(last - 2)) && (text.charCodeAt(last - 1) | 0x20) === 0x73;
  return isEnding ? last - 2 : last;
}

/** The word in small letters as the vocabulary has it; as written in small letters where it is not there. */
export function lowerAt(named: NameText, at: number): string {
  if (!isWordAt(named, at)) return '';
  const number = named.word[at] as number;
  return number > 0 ? (named.vocabulary.words[number] as string) : inSmallLetters(named.text, named.start[at] as number, writtenEnd(named, at));
}

/** A word of a name, folded, without its possessive ending. */
export function foldedAt(named: NameText, at: number): string {
  return foldSmall(inSmallLetters(named.text, named.start[at] as number, writtenEnd(named, at)));
}

/** Looking back ends here, in tokens: some texts have no sentences. */
const LONGEST_SENTENCE = 400;

/** The first word of the sentence that a word stands in. */
export function firstOf({ sentence }: NameText, at: number): number {
  let first = at;
  while (first > 0 && first > at - LONGEST_SENTENCE && sentence[first - 1] === sentence[at]) first -= 1;
  return first;
}
