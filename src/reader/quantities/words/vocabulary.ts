import type { Language, QuantityComparator, QuantityHedge } from '../quantity.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { NO_SENSE, type Sense } from './sense.ts';

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
}

/** What the words so far mean, and the words with which they can go on. */
export interface Step<Meaning> {
  meaning: Meaning | undefined;
  readonly further: Map<string, Step<Meaning>>;
}

/** The words of one language. Phrases are in small letters, their words one blank apart. */
export interface Vocabulary {
  readonly language: Language;
  readonly hasDecimalComma: boolean;
  readonly lexicon: Lexicon;
  /** The sense of each word of the lexicon, from 1; none at 0. */
  readonly senses: readonly Sense[];
  /** Whether a word can begin a quantity, by its place in the lexicon. */
  readonly beginnings: Uint8Array;
  readonly before: Phrases<Modifier>;
  readonly after: Phrases<Modifier>;
  /** `a year` and what else makes a rate. */
  readonly rates: Phrases<string>;
  /** Names of what percentages are of, and the unit they make. */
  readonly bases: Phrases<string>;
  /** Words that may stand between "of" and the name of a base. */
  readonly fillers: ReadonlySet<string>;
  /** Phrases that make what follows a deadline. */
  readonly deadlines: Phrases<'by' | 'before'>;
  /** Phrases that point a date without a year forward, or back. */
  readonly ahead: Phrases<true>;
  readonly behind: Phrases<true>;
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

/** Tables as they are written down; the lexicon is made of them. */
export interface VocabularyTables extends Omit<Vocabulary, 'lexicon' | 'senses' | 'beginnings'> {
  readonly words: ReadonlyMap<string, Sense>;
}

/** A vocabulary from its tables. */
export function vocabularyOf({ words, ...tables }: VocabularyTables): Vocabulary {
  return { ...tables, lexicon: lexiconOf([...words.keys()]), senses: [NO_SENSE, ...words.values()], beginnings: Uint8Array.from([0, ...[...words.values()].map(beginningOf)]) };
}

/** Never, before a word that is known, or always. */
export const BEFORE_KNOWN = 1;
export const ALWAYS = 2;

/** Words that only go on with a quantity, or stand before one, begin none. */
const NO_BEGINNINGS: ReadonlySet<string> = new Set(['link', 'shift', 'currency', 'cent', 'nation', 'percent', 'moved', 'short']);

function beginningOf(sense: Sense): number {
  if (Object.entries(sense).some(([name, value]) => value !== undefined && !NO_BEGINNINGS.has(name))) return ALWAYS;
  return sense.link === 'a' || sense.shift !== undefined ? BEFORE_KNOWN : 0;
}

/** The words of a table, written with blanks between them; an underscore stands for a blank within a phrase. */
export function wordsOf(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/).map(phraseOf));
}

/** Phrases by what they mean: each line of a table is a meaning and the phrases that have it. */
export function phrasesOf<Meaning>(lines: readonly (readonly [meaning: Meaning, table: string])[]): Phrases<Meaning> {
  const meanings = new Map(lines.flatMap(([meaning, table]) => table.trim().split(/\s+/).map((cell) => [phraseOf(cell), meaning] as const)));
  const phrases = [...meanings].map(([phrase, meaning]) => ({ words: phrase.split(' '), meaning }));
  return { meanings, forward: stepsOf(phrases), backward: stepsOf(phrases.map(({ words, meaning }) => ({ words: words.toReversed(), meaning }))) };
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

function phraseOf(cell: string): string {
  return cell.replaceAll('_', ' ');
}
