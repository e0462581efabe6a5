import { listInWords, type Problem } from '#kit';
import type { Language } from '../quantities/quantity.ts';
import { isLetter, classOf } from '../scan/characters.ts';
import { WORD, type Scan } from '../scan/scan.ts';
import { lexiconOf } from '../quantities/words/lexicon.ts';
import { SMALL_WORDS, type NamedLanguage } from './words/small-words.ts';

/** The language of a text, and what is to be said of it. */
export interface TextLanguage {
  readonly language: Language | 'other';
  readonly problems: readonly Problem[];
}

/** The languages that have each small word. */
const OWNERS_OF = ownersByWord();
const LEXICON = lexiconOf([...OWNERS_OF.keys()]);
/** The same by the number of the word in the lexicon, from 0. */
const OWNERS: readonly (readonly number[])[] = [...OWNERS_OF.values()];

/** How many tokens are looked at. */
const SAMPLE = 3000;
/** Texts with fewer words are taken as English unless their words say otherwise. */
const SHORT = 20;
/** What part of the words of a longer text are small words of its language at least. */
const LEAST_SHARE = 0.12;

/**
 * The language of a text by its small words; `other`, with a problem that names it where it can, for one that the reader has
 * no rules for. A language that the caller gives is believed.
 */
export function languageOfText(scanned: Scan, given: Language | undefined): TextLanguage {
  if (given !== undefined) return { language: given, problems: [] };
  const { words, foreign, found } = count(scanned);
  if (words > 0 && foreign * 2 > words) return other(undefined);
  const most = Math.max(...found);
  const best = found.indexOf(most);
  if (words < SHORT && !isClear(found, best, words)) return { language: 'en', problems: [] };
  if (most < words * LEAST_SHARE) return words < SHORT ? { language: 'en', problems: [] } : other(undefined);
  const { name, code } = SMALL_WORDS[best] as NamedLanguage;
  return code === undefined ? other(name) : { language: code, problems: mixed(found, best) };
}

function ownersByWord(): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  SMALL_WORDS.forEach(({ words }, at) => {
    for (const word of words) {
      const own = owners.get(word);
      if (own === undefined) owners.set(word, [at]);
      else own.push(at);
    }
  });
  return owners;
}

interface Counted {
  readonly words: number;
  /** Words that do not begin with a Latin letter. */
  readonly foreign: number;
  readonly found: readonly number[];
}

function count({ text, kind, start, end, hash, count: tokens }: Scan): Counted {
  const found = SMALL_WORDS.map(() => 0);
  let [words, foreign] = [0, 0];
  for (let token = 0; token < tokens && token < SAMPLE; token += 1) {
    if (kind[token] !== WORD) continue;
    words += 1;
    if (isForeign(text.charCodeAt(start[token] as number))) foreign += 1;
    const word = LEXICON.findHashed(text, start[token] as number, end[token] as number, hash[token] as number);
    if (word > 0) for (const owner of OWNERS[word - 1] as readonly number[]) found[owner] = (found[owner] as number) + 1;
  }
  return { words, foreign, found };
}

/** Letters beyond the Latin ones. */
function isForeign(code: number): boolean {
  return code > 0x24f && !(code >= 0x1e00 && code < 0x2000) && isLetter(classOf(code));
}

/** Two small words, and twice as many as each other language has, decide a short text; so do some that English has none of, where no other has as many. */
function isClear(found: readonly number[], best: number, words: number): boolean {
  const most = found[best] as number;
  if (most >= 2 && found.every((each, at) => at === best || each * 2 <= most)) return true;
  return found[ENGLISH] === 0 && most >= words * CLEAR_SHARE && found.every((each, at) => at === best || each < most);
}

const ENGLISH = SMALL_WORDS.findIndex(({ code }) => code === 'en');
const CLEAR_SHARE = 0.2;

function other(name: string | undefined): TextLanguage {
  const what = name === undefined ? 'The text is in a language that the reader has no rules for' : `The text seems to be in ${name}, which the reader has no rules for`;
  return { language: 'other', problems: [{ code: 'other-language', where: 'text', what: `${what}: only its sentences and quantities are found`, wayOut: 'Give the report in English, German or French; statements and claims are read in English' }] };
}

/** Another language that has more than half as many small words as the first. */
function mixed(found: readonly number[], best: number): Problem[] {
  const others = SMALL_WORDS.flatMap(({ name }, at) => (at !== best && (found[at] as number) > MIXED_WORDS && (found[at] as number) * 2 > (found[best] as number) ? [name] : []));
  if (others.length === 0) return [];
  const own = (SMALL_WORDS[best] as NamedLanguage).name;
  return [{ code: 'mixed-language', where: 'text', what: `The text is partly in ${listInWords(others)} and is read as ${own}`, wayOut: 'Give each language as a report of its own' }];
}

const MIXED_WORDS = 20;
