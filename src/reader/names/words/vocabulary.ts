import { lexiconOf, type Lexicon } from '../../quantities/words/lexicon.ts';
import { foldSmall } from '../fold.ts';
import { BODIES, GROUPS } from './bodies.ts';
import { CALENDAR, CLOSED, HONORIFICS, PARTICLES, SAYING, SUFFIXES } from './closed.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NATIONS } from './nations.ts';
import { OFFICE_WORDS, SHORT_TITLES } from './offices.ts';
import { PARTIES } from './parties.ts';
import { PRONOUNS } from './pronouns.ts';
import { DESCRIBING, FORMER, ORGANISING, PEOPLE, THINGS } from './roles.ts';
import { SMALL_WORDS } from './small-words.ts';

/** What a word can be in a name, as bits: most words are none of it, and are passed by looking at one number. */
export const CLOSED_WORD = 1;
export const CALENDAR_WORD = 2;
export const OPENING = 4;
export const PEOPLE_WORD = 8;
export const FORMER_WORD = 16;
export const DESCRIBING_WORD = 32;
export const GIVEN = 64;
export const PARTICLE = 128;
export const SUFFIX = 256;
export const HONORIFIC = 512;
export const SAYING_WORD = 1024;
export const ORGANISING_WORD = 2048;
export const THING = 4096;
export const PRONOUN = 8192;
export const SHORT_TITLE = 16384;
/** Opens a phrase that has a place of its own in the world: no name of a person begins with it. */
export const PLACED = 32768;

/** What a phrase of the tables means. */
export interface Meaning {
  readonly kind: 'nation' | 'demonym' | 'seat' | 'body' | 'group' | 'office' | 'thing';
  /** The country's code, the body's or group's name, or the office's id. */
  readonly id: string;
  readonly country: string | null;
  readonly isPlural: boolean;
}

/** A phrase by the numbers of its words in the lexicon. */
export interface NamedPhrase {
  readonly words: readonly number[];
  /** The second of them; -1 where there is none. */
  readonly second: number;
  readonly meaning: Meaning;
}

/** All words that names are made of, numbered. */
export interface NameVocabulary {
  readonly lexicon: Lexicon;
  /** Bits by the word's number: what it can be in a name, and what it does as a small word. */
  readonly traits: Int32Array;
  readonly small: Uint8Array;
  /** Words in small letters by their number. */
  readonly words: readonly string[];
  /** Phrases by the number of their first word, the longest first. */
  readonly phrases: readonly (readonly NamedPhrase[] | undefined)[];
}

let built: NameVocabulary | undefined;

/** The vocabulary of names, built when it is first asked for. */
export function nameVocabulary(): NameVocabulary {
  built ??= buildVocabulary();
  return built;
}

function buildVocabulary(): NameVocabulary {
  const phrases = allPhrases();
  const words = ['', ...new Set([...phrases.flatMap(([text]) => text.split(/[ -]/)), ...TRAITS.flatMap(([, set]) => [...set]), ...SMALL_WORDS.flatMap(([, set]) => set)])];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const traits = new Int32Array(words.length);
  for (const [bit, set] of TRAITS) for (const word of set) addBit(traits, numbers.get(word) as number, bit);
  const small = new Uint8Array(words.length);
  for (const [bit, set] of SMALL_WORDS) for (const word of set) addBit(small, numbers.get(word) as number, bit);
  const byFirst: (NamedPhrase[] | undefined)[] = words.map(() => undefined);
  for (const [text, meaning] of phrases) {
    const parts = text.split(/[ -]/).map((word) => numbers.get(word) as number);
    addBit(traits, parts[0] as number, meaning.kind === 'office' || meaning.kind === 'group' ? OPENING : OPENING | PLACED);
    (byFirst[parts[0] as number] ??= []).push({ words: parts, second: parts[1] ?? -1, meaning });
  }
  for (const list of byFirst) list?.sort((a, b) => b.words.length - a.words.length);
  return { lexicon: lexiconOf(words.slice(1)), traits, small, words, phrases: byFirst };
}

function addBit(traits: Int32Array | Uint8Array, word: number, bit: number): void {
  traits[word] = (traits[word] as number) | bit;
}

const TRAITS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [CLOSED_WORD, CLOSED],
  [CALENDAR_WORD, CALENDAR],
  [PEOPLE_WORD, PEOPLE.keys()],
  [FORMER_WORD, FORMER],
  [DESCRIBING_WORD, partsOf(DESCRIBING)],
  [GIVEN, partsOf(GIVEN_NAMES.keys())],
  [PARTICLE, PARTICLES],
  [SUFFIX, SUFFIXES],
  [HONORIFIC, HONORIFICS.keys()],
  [SAYING_WORD, SAYING],
  [ORGANISING_WORD, ORGANISING],
  [THING, THINGS],
  [PRONOUN, PRONOUNS.keys()],
  [SHORT_TITLE, SHORT_TITLES.keys()],
].map(([bit, words]) => [bit as number, [...(words as Iterable<string>)]]);

function partsOf(words: Iterable<string>): Set<string> {
  const parts = new Set<string>();
  for (const word of words) for (const part of word.includes('-') ? word.split('-') : [word]) parts.add(part).add(foldSmall(part));
  return parts;
}

/** Places and things whose names would otherwise be read as those of people. */
const STATES =
  'ohio, michigan, pennsylvania, wisconsin, florida, texas, california, iowa, nevada, arizona, alabama, tennessee, kentucky, massachusetts, maryland, virginia, illinois, indiana, minnesota, missouri, nebraska, oklahoma, oregon, utah, vermont, wyoming, montana, colorado, connecticut, delaware, hawaii, idaho, kansas, louisiana, maine, mississippi, arkansas, alaska, south carolina, rhode island, new jersey, new hampshire, new mexico, north carolina, north dakota, south dakota, west virginia'.split(', ');

const NO_ONE = 'gdp, gnp, new york, new delhi, los angeles, san francisco, mar-a-lago, middle east, eastern europe, western europe, central europe, southern europe, northern europe, black sea, baltic sea, crimean peninsula, cold war, iron curtain, european deterrence initiative, air force one, silicon valley, wall street, twitter, facebook, google, truth social, brexit, iron dome, berlin wall, warsaw pact, paris agreement, washington treaty, article 5'.split(', ');

/** The body that a set of countries is of. */
const GROUP_COUNTRIES: ReadonlyMap<string, string> = new Map([['nato', 'NATO'], ['nato-europe', 'NATO'], ['europe-and-canada', 'NATO'], ['eu', 'EU']]);

/** All phrases of the tables; owners in them stand without their ending, as they are looked up. */
function allPhrases(): [string, Meaning][] {
  const all: [string, Meaning][] = [];
  const add = (texts: readonly string[], kind: Meaning['kind'], id: string, country: string | null, isPlural = false): void => {
    for (const text of texts) all.push([text.replaceAll("'s ", ' '), { kind, id, country, isPlural }]);
  };
  for (const { code, names, demonyms, seats } of NATIONS) {
    add(names, 'nation', code, code);
    for (const demonym of demonyms) add([demonym], 'demonym', code, code, demonym.endsWith('s'));
    add(seats, 'seat', code, code);
  }
  for (const { name, country, names } of [...BODIES, ...PARTIES]) add(names, 'body', name, country);
  for (const { name, names, parties } of GROUPS) add(names, 'group', name, GROUP_COUNTRIES.get(parties[0] ?? '') ?? null, true);
  for (const { office, words } of OFFICE_WORDS) add([words], 'office', office.replace('+', ''), null, office.endsWith('+'));
  add(NO_ONE, 'thing', '', null);
  add(STATES, 'thing', 'state', 'USA');
  return all;
}
