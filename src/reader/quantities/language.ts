import { WORD, type Scan } from '../scan/scan.ts';
import type { Language } from './quantity.ts';
import { english } from './words/en/english.ts';
import { french } from './words/fr/french.ts';
import { german } from './words/de/german.ts';
import { lexiconOf } from './words/lexicon.ts';
import type { Vocabulary } from './words/vocabulary.ts';

const MAKERS: Readonly<Record<Language, () => Vocabulary>> = { en: english, de: german, fr: french };
const made = new Map<Language, Vocabulary>();

/** The vocabulary of a language, or of the one that a text seems to be written in; made when it is first asked for. */
export function vocabularyFor(scanned: Scan, language: Language | undefined): Vocabulary {
  const wanted = language ?? languageOf(scanned);
  let vocabulary = made.get(wanted);
  if (vocabulary === undefined) made.set(wanted, (vocabulary = MAKERS[wanted]()));
  return vocabulary;
}

/** Small words that one of the languages has and the others have not. */
const SMALL_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'the of and to that for is was with on by from which this are it he has have at as be will would its'.split(' '),
  de: 'der die das und den dem ein eine einen einem einer nicht mit auf für von zu ist im sich auch als wird werden sind hat haben prozent milliarden bis zum zur über mehr jahr jahre euro rund dass wurde wurden waren am beim sie wir seit nach aber oder'.split(' '),
  fr: 'le la les des du et une dans que qui pour sur pas est sont au aux avec ce cette par plus ont été leur milliards ans années d’euros d\'euros de en'.split(' '),
};

/** The languages that the reader has rules for. */
export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];
const WORDS = LANGUAGES.flatMap((language) => SMALL_WORDS[language].map((word) => [word, language] as const));
const MARKERS = lexiconOf(WORDS.map(([word]) => word));

/** How many words are looked at. */
const SAMPLE = 2000;

/** The language with the most small words of its own in the first part of a text; English where none has more. */
export function languageOf({ text, kind, start, end, hash, count }: Scan): Language {
  const found = { en: 0, de: 0, fr: 0 };
  for (let token = 0; token < count && token < SAMPLE; token += 1) {
    if (kind[token] !== WORD) continue;
    const marker = MARKERS.findHashed(text, start[token] as number, end[token] as number, hash[token] as number);
    if (marker > 0) found[(WORDS[marker - 1] as readonly [string, Language])[1]] += 1;
  }
  if (found.de > found.en && found.de >= found.fr) return 'de';
  return found.fr > found.en ? 'fr' : 'en';
}
