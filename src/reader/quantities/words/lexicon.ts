/** Words found in a text without copying them out: an open hash table over folded letters. */
export interface Lexicon {
  /** The place of a word among the words of the table, counted from 1; 0 for a word that is not there. */
  readonly find: (text: string, start: number, end: number) => number;
}

/**
 * A lexicon of words in small letters.
 *
 * @example
 * lexiconOf(['two', 'percent']).find('Two percent', 4, 11) // => 2
 */
export function lexiconOf(words: readonly string[]): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(words.length * 4 + 16));
  const slots = new Uint16Array(size);
  const lengths = lengthsByLetter(words);
  words.forEach((word, index) => {
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  const find = (text: string, start: number, end: number): number => {
    const length = Math.min(end - start, LONG);
    if (((lengths[text.charCodeAt(start) & 31] as number) & (1 << length)) === 0) return 0;
    for (let slot = hashOf(text, start, end) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const index = slots[slot] as number;
      if (isWord(words[index - 1] as string, text, start, end)) return index;
    }
    return 0;
  };
  return { find };
}

/** Longer words share one bit. */
const LONG = 31;

/** For the lower bits of each first letter the lengths of the words that begin with it, as bits: most words of a text are none of them. */
function lengthsByLetter(words: readonly string[]): Int32Array {
  const lengths = new Int32Array(32);
  for (const word of words) {
    const letter = word.charCodeAt(0) & 31;
    lengths[letter] = (lengths[letter] as number) | (1 << Math.min(word.length, LONG));
  }
  return lengths;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + folded(text.charCodeAt(at))) | 0;
  return hash ^ (hash >>> 15);
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false;
  return true;
}

/** The small letter of a capital, in the Latin letters of the languages read here. */
function folded(code: number): number {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? code | 0x20 : code;
}
