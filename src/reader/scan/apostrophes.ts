const STRAIGHT = '\'';
const CURLY = '\u2019';

/**
 * A word with each apostrophe that reports write it with; one without any as it is. Lists are written with straight ones.
 *
 * @example
 * bothApostrophes("don't") // => ["don't", "don’t"]
 */
export function bothApostrophes(word: string): readonly string[] {
  return word.includes(STRAIGHT) ? [word, word.replaceAll(STRAIGHT, CURLY)] : [word];
}

/** Words with a blank between them, as a set that knows them with either apostrophe. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).flatMap(bothApostrophes));
}
