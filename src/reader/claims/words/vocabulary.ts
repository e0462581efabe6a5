import { lexiconOf, type Lexicon } from '../../quantities/words/lexicon.ts';
import { GROUPS, type GroupName } from './groups.ts';
import { PHRASES, type PhraseName } from './phrases.ts';

/** For each word of the lexicon, by its number, whether it belongs. Number 0 is any other word. */
export type WordGroup = Uint8Array;

/** A step of a phrase: one of some words, perhaps left out. */
export interface Step {
  readonly words: WordGroup;
  readonly isOptional: boolean;
}

/** Phrases of one meaning, with the words that can begin one. */
export interface PhraseGroup {
  readonly firsts: WordGroup;
  readonly phrases: readonly (readonly Step[])[];
}

const WORDS: readonly string[] = [...new Set([...Object.values(GROUPS).flatMap(wordsOf), ...Object.values(PHRASES).flat().flatMap(wordsOf).flatMap(choicesOf).filter((word) => !word.startsWith('@'))])];
const NUMBERS: ReadonlyMap<string, number> = new Map(WORDS.map((word, at) => [word, at + 1]));

/** Every word that the rules for claims know. */
export const LEXICON: Lexicon = lexiconOf(WORDS);

/** The groups, to be asked by a word's number. */
export const GROUP = mapped<GroupName, WordGroup, string>(GROUPS, (table) => groupOf(wordsOf(table)));

/** The phrases, by what they mean. */
export const PHRASE = mapped<PhraseName, PhraseGroup, readonly string[]>(PHRASES, (written) => phraseGroupOf(written));

/** The words of several groups as one. */
export function anyOf(groups: readonly WordGroup[]): WordGroup {
  return new Uint8Array(WORDS.length + 1).map((_, word) => (groups.some((group) => group[word] === 1) ? 1 : 0));
}

function wordsOf(table: string): string[] {
  return table.trim().split(/\s+/);
}

function choicesOf(step: string): string[] {
  return step.replace(/\?$/, '').split('|');
}

function mapped<Name extends string, To, From>(record: Readonly<Record<Name, From>>, to: (from: From) => To): Readonly<Record<Name, To>> {
  return Object.fromEntries(Object.entries<From>(record).map(([name, from]) => [name, to(from)])) as Record<Name, To>;
}

function groupOf(words: readonly string[]): WordGroup {
  const group = new Uint8Array(WORDS.length + 1);
  for (const word of words) group[NUMBERS.get(word) as number] = 1;
  return group;
}

function phraseGroupOf(written: readonly string[]): PhraseGroup {
  const phrases = written.map((each) => wordsOf(each).map(stepOf));
  const firsts = new Uint8Array(WORDS.length + 1);
  for (const [first] of phrases) first?.words.forEach((isIn, word) => (firsts[word] = (firsts[word] as number) | isIn));
  return { firsts, phrases };
}

/** A step as written: `|` between choices, `?` after what may be left out, `@name` for a group. */
function stepOf(written: string): Step {
  const words = choicesOf(written).flatMap((choice) => (choice.startsWith('@') ? wordsOf(GROUPS[choice.slice(1) as GroupName]) : [choice]));
  return { words: groupOf(words), isOptional: written.endsWith('?') };
}
