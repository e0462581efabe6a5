import type { Language, QuantityComparator, QuantityHedge } from '../quantity.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { bitsOf, HAS_CENT, HAS_CURRENCY, HAS_LINK, HAS_MOVED, HAS_NATION, HAS_PERCENT, HAS_SHIFT, HAS_SHORT, NO_SENSE, type Sense } from './sense.ts';
import { ELSEWHERE_WORDS, SHARE_WORDS, SPENDING_WORDS } from './spending.ts';
import { bothApostrophes } from '../../scan/apostrophes.ts';

/** What words around a number say of it. */
export interface Modifier {
  readonly comparator?: QuantityComparator;
  readonly hedge?: QuantityHedge;
  readonly isAdditional?: true;
  readonly per?: string;
}

/** Phrases by what they mean, and word by word from their beginning and from their end: most words of a text are neither. */
export interface Phrases<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly forward: Step<Meaning>;
  readonly backward: Step<Meaning>;
  /** The bits of the words with which one of them begins, and ends. */
  readonly begins: number;
  readonly ends: number;
}

/** What the words so far mean, and the words with which they can go on. */
export interface Step<Meaning> {
  meaning: Meaning | undefined;
  readonly further: Map<string, Step<Meaning>>;
}

/** What a word is beside its sense, as bits; those of phrases are told by their tables. */
export const CLOSED = 1;
export const COUNTED = 2;
export const UNCOUNTED = 4;
export const NUMBERED = 8;
export const FILLER = 16;
export const TARGET = 32;
export const TOPIC = 64;
/** Words of one language as of another. */
export const SHARE = 128;
export const SPENDING = 256;
export const ELSEWHERE = 512;
/** Stands by itself before a number, and limits it. */
export const LIMITING = 1024;
/** Says by itself that a number comes on top. */
export const ADDITIONAL = 2048;
const FIRST_OF_PHRASES = 4096;

/** The phrases of a language; in small letters, their words one blank apart. */
export interface PhraseTables {
  readonly before: Phrases<Modifier>;
  readonly after: Phrases<Modifier>;
  /** `a year` and what else makes a rate. */
  readonly rates: Phrases<string>;
  /** Names of what percentages are of, and the unit they make. */
  readonly bases: Phrases<string>;
  /** Phrases that make what follows a deadline. */
  readonly deadlines: Phrases<'by' | 'before'>;
  /** Phrases that point a date without a year forward, or back. */
  readonly ahead: Phrases<true>;
  readonly behind: Phrases<true>;
}

/** The words of one language. */
export interface Vocabulary extends PhraseTables {
  readonly language: Language;
  readonly hasDecimalComma: boolean;
  readonly lexicon: Lexicon;
  /** By the number of each word of the lexicon, from 1: its sense, the bits of its sense, its other bits, whether it can begin a quantity. */
  readonly senses: readonly Sense[];
  readonly bits: Int32Array;
  readonly traits: Int32Array;
  readonly beginnings: Uint8Array;
}

/** Tables as they are written down; the lexicon is made of them. */
export interface VocabularyTables extends PhraseTables {
  readonly language: Language;
  readonly hasDecimalComma: boolean;
  readonly words: ReadonlyMap<string, Sense>;
  /** Words that may stand between "of" and the name of a base. */
  readonly fillers: ReadonlySet<string>;
  /** Words that are never part of the name of what is counted. */
  readonly closed: ReadonlySet<string>;
  /** What is counted and does not look like a plural, or may follow "one". */
  readonly counted: ReadonlySet<string>;
  /** Words whose plural look deceives. */
  readonly uncounted: ReadonlySet<string>;
  /** Words before a number that is a name: `article`, `resolution`. */
  readonly numbered: ReadonlySet<string>;
  /** Words after a percentage that make it the share of GDP that allies aim at. */
  readonly targets: ReadonlySet<string>;
  /** Words that tell that a sentence speaks of defence spending. */
  readonly topic: ReadonlySet<string>;
}

/** A vocabulary from its tables. */
export function vocabularyOf(tables: VocabularyTables): Vocabulary {
  const { language, hasDecimalComma, words } = tables;
  const phrases = phrasesWithBits(tables);
  const traits = traitsOf(tables, phrases);
  const all = [...new Set([...words.keys(), ...traits.keys()])];
  const senses = [NO_SENSE, ...all.map((word) => words.get(word) ?? NO_SENSE)];
  const bits = Int32Array.from(senses, bitsOf);
  return {
    ...phrases, language, hasDecimalComma, lexicon: lexiconOf(all), senses,
    bits, traits: Int32Array.from(['', ...all], (word) => traits.get(word) ?? 0), beginnings: Uint8Array.from(bits, (own, word) => beginningOf(own, senses[word] as Sense)),
  };
}

function phrasesWithBits({ before, after, rates, bases, deadlines, ahead, behind }: PhraseTables): PhraseTables {
  let bit = FIRST_OF_PHRASES;
  const withBits = <Meaning>(table: Phrases<Meaning>): Phrases<Meaning> => {
    const [begins, ends] = [bit, bit * 2];
    bit *= 4;
    return { ...table, begins, ends };
  };
  return { before: withBits(before), after: withBits(after), rates: withBits(rates), bases: withBits(bases), deadlines: withBits(deadlines), ahead: withBits(ahead), behind: withBits(behind) };
}

/** The bits of each word that has any. */
function traitsOf({ closed, counted, uncounted, numbered, fillers, targets, topic }: VocabularyTables, phrases: PhraseTables): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | bit);
  };
  const sets = [[closed, CLOSED], [counted, COUNTED], [uncounted, UNCOUNTED], [numbered, NUMBERED], [fillers, FILLER], [targets, TARGET], [topic, TOPIC], [SHARE_WORDS, SHARE], [SPENDING_WORDS, SPENDING], [ELSEWHERE_WORDS, ELSEWHERE]] as const;
  for (const [words, bit] of sets) add(words, bit);
  for (const { forward, backward, begins, ends } of Object.values(phrases) as Phrases<unknown>[]) {
    add(forward.further.keys(), begins);
    add(backward.further.keys(), ends);
  }
  for (const [word, { meaning }] of phrases.before.forward.further) if (meaning !== undefined) add([word], LIMITING);
  for (const [word, { meaning }] of phrases.after.forward.further) if (meaning?.isAdditional === true) add([word], ADDITIONAL);
  return traits;
}

/** Never, before a word that is known, or always. */
export const BEFORE_KNOWN = 1;
export const ALWAYS = 2;

/** Words that only go on with a quantity, or stand before one, begin none. */
const NO_BEGINNINGS = HAS_LINK | HAS_SHIFT | HAS_CURRENCY | HAS_CENT | HAS_NATION | HAS_PERCENT | HAS_MOVED | HAS_SHORT;
const ALL_SENSES = 2 * HAS_MOVED - 1;

function beginningOf(bits: number, sense: Sense): number {
  if ((bits & ALL_SENSES & ~NO_BEGINNINGS) !== 0) return ALWAYS;
  return sense.link === 'a' || sense.shift !== undefined ? BEFORE_KNOWN : 0;
}

/** The words of a table, written with blanks between them; an underscore stands for a blank within a phrase. */
export function wordsOf(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/).flatMap(writingsOf));
}

/** Phrases by what they mean: each line of a table is a meaning and the phrases that have it. */
export function phrasesOf<Meaning>(lines: readonly (readonly [meaning: Meaning, table: string])[]): Phrases<Meaning> {
  const meanings = new Map(lines.flatMap(([meaning, table]) => table.trim().split(/\s+/).flatMap(writingsOf).map((phrase) => [phrase, meaning] as const)));
  const phrases = [...meanings].map(([phrase, meaning]) => ({ words: phrase.split(' '), meaning }));
  return { meanings, forward: stepsOf(phrases), backward: stepsOf(phrases.map(({ words, meaning }) => ({ words: words.toReversed(), meaning }))), begins: 0, ends: 0 };
}

function stepsOf<Meaning>(phrases: readonly { readonly words: readonly string[]; readonly meaning: Meaning }[]): Step<Meaning> {
  const root: Step<Meaning> = { meaning: undefined, further: new Map() };
  for (const { words, meaning } of phrases) words.reduce(stepTo, root).meaning = meaning;
  return root;
}

function stepTo<Meaning>({ further }: Step<Meaning>, word: string): Step<Meaning> {
  const next = further.get(word) ?? { meaning: undefined, further: new Map() };
  further.set(word, next);
  return next;
}

/** A cell of a table as it may stand in a text. */
function writingsOf(cell: string): readonly string[] {
  return bothApostrophes(cell.replaceAll('_', ' '));
}
