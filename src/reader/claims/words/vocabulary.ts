import { lexiconOf, type Lexicon } from '../../quantities/words/lexicon.ts';
import { bothApostrophes, wordSet } from '../../scan/apostrophes.ts';
import { GROUPS, type GroupName } from './groups.ts';
import { PHRASES, type PhraseName } from './phrases.ts';

/** Words of one meaning. */
export interface WordGroup {
  /** For each word of the lexicon, by its number, whether it belongs. Number 0 is any other word. */
  readonly words: Uint8Array;
  /** The numbers of those that do. */
  readonly listed: readonly number[];
  /** The number of the group among all, counted from 0. */
  readonly number: number;
}

/** A step of a phrase: one of some words, perhaps left out. */
export interface Step {
  readonly words: Uint8Array;
  readonly isOptional: boolean;
}

/** Phrases of one meaning, with the words that can begin one. */
export interface PhraseGroup {
  readonly firsts: WordGroup;
  /** The phrases that a word can begin, by the word's number. */
  readonly startingWith: ReadonlyMap<number, readonly Phrase[]>;
}

/** A phrase in its steps. */
export type Phrase = readonly Step[];

const WORDS: readonly string[] = [...new Set([...Object.values(GROUPS).flatMap(wordsOf), ...Object.values(PHRASES).flat().flatMap(stepsIn).flatMap(choicesOf).filter((word) => !word.startsWith('@'))])];
const NUMBERS: ReadonlyMap<string, number> = new Map(WORDS.map((word, at) => [word, at + 1]));

/** Every group, by its number. */
const ALL: WordGroup[] = [];

/** Every word that the rules for claims know. */
export const LEXICON: Lexicon = lexiconOf(WORDS);

/** The groups, to be asked by a word's number. */
export const GROUP = mapped<GroupName, WordGroup, string>(GROUPS, (table) => groupOf(numbersOf(wordsOf(table))));

/** The phrases, by what they mean. */
export const PHRASE = mapped<PhraseName, PhraseGroup, readonly string[]>(PHRASES, (written) => phraseGroupOf(written));

/** The words of several groups as one. */
export function anyOf(groups: readonly WordGroup[]): WordGroup {
  return groupOf([...new Set(groups.flatMap(({ listed }) => listed))]);
}

/** The words of a group that belong to none of others. */
export function without({ listed }: WordGroup, others: readonly WordGroup[]): WordGroup {
  return groupOf(listed.filter((word) => !others.some(({ words }) => words[word] === 1)));
}

/** For each word of the lexicon, by its number, a bit to each group that it belongs to: as many integers to a word as hold all groups. */
export function bitsOfWords(): { readonly bits: Int32Array; readonly width: number } {
  const width = (ALL.length + 31) >> 5;
  const bits = new Int32Array((WORDS.length + 1) * width);
  for (const { listed, number } of ALL) {
    for (const word of listed) bits[word * width + (number >> 5)] = (bits[word * width + (number >> 5)] as number) | (1 << (number & 31));
  }
  return { bits, width };
}

/** Soldiers, one by one or as an army. */
export const ARMED = anyOf([GROUP.army, GROUP.troops]);
/** What makes of what follows no more than something that may, shall or does not happen. */
export const HINDERING = anyOf([GROUP.modal, GROUP.not]);
/** To rise or to fall. */
export const MOVING = anyOf([GROUP.up, GROUP.down]);
/** To spend, and what is spent. */
export const SPENT = anyOf([GROUP.spend, GROUP.spending]);
/** What stands before "than". */
export const COMPARATIVE = anyOf([GROUP.more, GROUP.less]);
/** What the allies agreed, by its name, its place or its paper. */
export const AGREED = anyOf([GROUP.target, GROUP.summit, GROUP.text]);
/** Europe, and those who live there. */
export const EUROPE = anyOf([GROUP.europe, GROUP.europeans]);
/** Whatever tells of Europe. */
export const EUROPEANS = anyOf([GROUP.european, GROUP.europe, GROUP.europeans]);

function groupOf(listed: readonly number[]): WordGroup {
  const group = { words: marked(listed), listed, number: ALL.length };
  ALL.push(group);
  return group;
}

function marked(listed: readonly number[]): Uint8Array {
  const words = new Uint8Array(WORDS.length + 1);
  for (const word of listed) words[word] = 1;
  return words;
}

function numbersOf(words: readonly string[]): number[] {
  return words.map((word) => NUMBERS.get(word) as number);
}

/** The words of a table, each with either apostrophe. */
function wordsOf(table: string): readonly string[] {
  return [...wordSet(table)];
}

function stepsIn(phrase: string): string[] {
  return phrase.split(' ');
}

/** The words that may stand at a step, each with either apostrophe, and the names of groups. */
function choicesOf(step: string): readonly string[] {
  return step.replace(/\?$/, '').split('|').flatMap(bothApostrophes);
}

function mapped<Name extends string, To, From>(record: Readonly<Record<Name, From>>, to: (from: From) => To): Readonly<Record<Name, To>> {
  return Object.fromEntries(Object.entries<From>(record).map(([name, from]) => [name, to(from)])) as Record<Name, To>;
}

function phraseGroupOf(written: readonly string[]): PhraseGroup {
  const phrases = written.map((each) => stepsIn(each).map(stepOf));
  const firsts = groupOf([...new Set(written.flatMap((each) => numbersOf(choicesIn(stepsIn(each)[0] as string))))]);
  return { firsts, startingWith: new Map(firsts.listed.map((word) => [word, phrases.flatMap((phrase) => fromWord(phrase, word))])) };
}

/** A phrase from the step that a word stands for: what may be left out before it is. Nothing where the word cannot begin it. */
function fromWord(phrase: Phrase, word: number): readonly Phrase[] {
  const at = phrase.findIndex(({ words, isOptional }) => words[word] === 1 || !isOptional);
  return phrase[at]?.words[word] === 1 ? [phrase.slice(at)] : [];
}

/** A step as written: `|` between choices, `?` after what may be left out, `@name` for a group. */
function stepOf(written: string): Step {
  return { words: marked(numbersOf(choicesIn(written))), isOptional: written.endsWith('?') };
}

function choicesIn(step: string): string[] {
  return choicesOf(step).flatMap((choice) => (choice.startsWith('@') ? wordsOf(GROUPS[choice.slice(1) as GroupName]) : [choice]));
}
