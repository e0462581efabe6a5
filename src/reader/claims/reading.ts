import { lowerBound } from '#kit';
import { mentionIndex, type MentionIndex } from '../names/mention-index.ts';
import { partiesOfEntity } from '../names/parties.ts';
import type { Mention, Names } from '../names/names.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isApostrophe } from '../scan/characters.ts';
import { MARK, NUMBER, WORD, type Scan, type Span } from '../scan/scan.ts';
import { withBrussels } from './brussels.ts';
import { GROUP, LEXICON, PHRASE, type Phrase, type Step, type WordGroup } from './words/vocabulary.ts';
import type { PhraseName } from './words/phrases.ts';

/**
 * A report as the rules for claims see it: each word's number, and what begins at each token. Only the words and names between its
 * tokens are there for who asks: those of one sentence while that is read, so that no rule looks past the sentence's edge.
 */
export interface Reading extends Tokens {
  readonly scanned: Scan;
  readonly word: Uint16Array;
  readonly names: Names;
  /** The parties of each entity, by its number. */
  readonly parties: readonly (readonly string[])[];
  readonly mentions: MentionIndex;
  /** For each token the first from it on with which a mention begins; a place after all tokens where none does. */
  readonly mentionFrom: Int32Array;
  readonly quantities: readonly Quantity[];
  /** The quantity that a token lies in, counted from 1; 0 for none. */
  readonly quantityAt: Int32Array;
  /** The year of the report; null where its date is not known. */
  readonly year: number | null;
  /** The country of who speaks at a place: whom "we" means. */
  readonly speakerAt: (place: Span) => string | null;
}

/** A reading in which the words of a stretch alone are looked up. */
export function within(reading: Reading, { first, next }: Tokens): Reading {
  return { ...reading, first, next };
}

/** Looks up each word once. */
export function readingOf(scanned: Scan, found: Names, quantities: readonly Quantity[], { date, speakerAt }: { readonly date?: string; readonly speakerAt: Reading['speakerAt'] }): Reading {
  const { count, kind } = scanned;
  const word = new Uint16Array(count);
  for (let token = 0; token < count; token += 1) if (kind[token] === WORD) word[token] = findWord(scanned, token);
  const year = date === undefined ? null : Number(date.slice(0, 4));
  const names = withBrussels(scanned, word, found);
  const parties = names.entities.map(partiesOfEntity);
  const own = withParties(names, parties);
  return { scanned, word, names, parties, mentions: mentionIndex(own, count), mentionFrom: beginningsOf(own, count), quantities, quantityAt: placesOf(scanned, quantities), year, speakerAt, first: 0, next: count };
}

/** After all tokens. */
const NOWHERE = 0x3fffffff;

function beginningsOf({ mentions }: Names, count: number): Int32Array {
  const from = new Int32Array(count + 1).fill(NOWHERE);
  for (const { first } of mentions) from[first] = first;
  for (let token = count - 1; token >= 0; token -= 1) if (from[token] === NOWHERE) from[token] = from[token + 1] as number;
  return from;
}

/** `British GDP`, taken as a name of its own, hides whose it is: the shorter mention in it tells. */
function withParties({ entities, mentions }: Names, parties: Reading['parties']): Names {
  const isHiding = ({ kind, entity, first }: Mention, at: number): boolean => {
    return mentions[at + 1]?.first === first && (kind === 'name' || isBody(entities, entity)) && (entity === null || (parties[entity] ?? []).length === 0);
  };
  return { entities, mentions: mentions.filter((mention, at) => !isHiding(mention, at)) };
}

/** `London's military`: no party of its own. */
function isBody(entities: Names['entities'], entity: number | null): boolean {
  return entity !== null && entities[entity]?.kind === 'body';
}

/** The number of a word; of `Germany's` that of the word which owns. */
function findWord(scanned: Scan, token: number): number {
  const { text } = scanned;
  const [start, end] = [scanned.start[token] as number, scanned.end[token] as number];
  const found = LEXICON.findHashed(text, start, end, scanned.hash[token] as number);
  if (found !== 0 || end - start < 3) return found;
  return isApostrophe(text.charCodeAt(end - 2)) ? LEXICON.find(text, start, end - 2) : 0;
}

function placesOf({ count, start }: Scan, quantities: readonly Quantity[]): Int32Array {
  const places = new Int32Array(count);
  let token = 0;
  quantities.forEach((quantity, at) => {
    while (token < count && (start[token] as number) < quantity.start) token += 1;
    for (; token < count && (start[token] as number) < quantity.end; token += 1) places[token] = at + 1;
  });
  return places;
}

/** Whether a token is a word of a group. */
export function is(reading: Reading, token: number, group: WordGroup): boolean {
  return group.words[numberAt(reading, token)] === 1;
}

/** The number of a token's word; 0 past the edge. The bits keep a place that was worked out a small integer, which the arrays read fast. */
function numberAt({ word, first, next }: Reading, token: number): number {
  const at = token | 0;
  return at >= first && at < next ? (word[at] as number) : 0;
}

export function isWord(reading: Reading, token: number): boolean {
  return reading.scanned.kind[token | 0] === WORD;
}

export function isNumber(reading: Reading, token: number): boolean {
  return reading.scanned.kind[token | 0] === NUMBER;
}

export function isMark(reading: Reading, token: number): boolean {
  return reading.scanned.kind[token | 0] === MARK;
}

/** The first token from one on with which a mention begins, none before the edge; a place after all tokens where none does. */
export function mentionFrom(reading: Reading, token: number): number {
  const at = Math.max(reading.first, token | 0);
  const from = at < reading.next ? (reading.mentionFrom[at] as number) : NOWHERE;
  return from < reading.next ? from : NOWHERE;
}

/** The first character of a token, as a code unit; 0 past the edge. */
export function codeAt({ scanned, first, next }: Reading, token: number): number {
  const at = token | 0;
  return at >= first && at < next ? scanned.text.charCodeAt(scanned.start[at] as number) : 0;
}

/** Whether a token is the word given, in small letters and with straight apostrophes; the text may have curly ones. */
export function isThe({ scanned, first, next }: Reading, token: number, word: string): boolean {
  const at = token | 0;
  if (at < first || at >= next) return false;
  const start = scanned.start[at] as number;
  if ((scanned.end[at] as number) - start !== word.length) return false;
  for (let letter = 0; letter < word.length; letter += 1) {
    const code = scanned.text.charCodeAt(start + letter);
    const asked = word.charCodeAt(letter);
    if (code !== asked && (code | 0x20) !== asked && !(asked === 0x27 && isApostrophe(code))) return false;
  }
  return true;
}

/** Whether a token is one of some words, in small letters. */
export function isOneOf(reading: Reading, token: number, words: readonly string[]): boolean {
  for (const word of words) if (isThe(reading, token, word)) return true;
  return false;
}

/** The token after the longest phrase of a meaning that begins at a token; -1 where none does. */
export function phraseAt(reading: Reading, token: number, name: PhraseName, next = reading.scanned.count): number {
  const { firsts, startingWith } = PHRASE[name];
  if (!is(reading, token, firsts) || token >= next || !isWord(reading, token)) return -1;
  let longest = -1;
  for (const phrase of startingWith.get(numberAt(reading, token)) as readonly Phrase[]) longest = Math.max(longest, pastSteps(reading, token, phrase, next));
  return longest;
}

const MOST_ADVERBS = 3;

/** The token after a phrase whose first word stands at a token; -1 where its other steps do not follow. */
function pastSteps(reading: Reading, first: number, phrase: Phrase, next: number): number {
  let token = first + 1;
  for (let step = 1; step < phrase.length; step += 1) {
    const { words, isOptional } = phrase[step] as Step;
    const at = pastAdverbs(reading, token, words);
    if (at < next && words[numberAt(reading, at)] === 1 && isWord(reading, at)) token = at + 1;
    else if (!isOptional) return -1;
  }
  return token;
}

function pastAdverbs(reading: Reading, token: number, words: Uint8Array): number {
  let at = token;
  while (at < token + MOST_ADVERBS && is(reading, at, GROUP.adverb) && words[numberAt(reading, at)] !== 1) at += 1;
  return at;
}

/** The first token between two at which a phrase begins; -1 where none does. */
export function findPhrase(reading: Reading, { first, next }: Tokens, name: PhraseName): number {
  for (let token = first; token < next; token += 1) if (phraseAt(reading, token, name, next) > 0) return token;
  return -1;
}

/** A stretch of tokens; `next` is not part of it. */
export interface Tokens {
  readonly first: number;
  readonly next: number;
}

/** The first token between two that is a word of a group; -1 where none is. */
export function find(reading: Reading, { first, next }: Tokens, { words }: WordGroup): number {
  for (let token = first; token < next; token += 1) if (words[numberAt(reading, token)] === 1) return token;
  return -1;
}

export function has(reading: Reading, tokens: Tokens, group: WordGroup): boolean {
  return find(reading, tokens, group) >= 0;
}

/** The text that tokens cover. */
export function spanOf({ scanned }: Reading, first: number, next: number): Span {
  return { start: scanned.start[first] as number, end: scanned.end[next - 1] as number };
}

/** The words of a stretch of tokens, as written. */
export function textOf({ scanned }: Reading, { first, next }: Tokens): string {
  return scanned.text.slice(scanned.start[first], scanned.end[next - 1]);
}

/** Whether a token ends in some letters, in small ones. */
export function endsIn({ scanned }: Reading, token: number, letters: string): boolean {
  return scanned.text.endsWith(letters, scanned.end[token]);
}

/** The tokens that a stretch of the text covers, looked for within a sentence. */
export function tokensOf({ scanned }: Reading, { start, end }: Span, within: Tokens): Tokens {
  const first = firstEndingAfter(scanned, start, within);
  let next = first;
  while (next < within.next && (scanned.start[next] as number) < end) next += 1;
  return { first, next };
}

/** The first token that ends after a place, by halves. */
function firstEndingAfter({ end }: Scan, place: number, { first, next }: Tokens): number {
  return lowerBound(end, place + 1, first, next);
}
