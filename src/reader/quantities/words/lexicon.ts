import { smallLetter } from '../../scan/characters.ts';
import { hashOf } from '../../scan/word-hash.ts';

/** Words found in a text without copying them out: an open hash table over folded letters. */
export interface Lexicon {
  /** The place of a word among the words of the table, counted from 1; 0 for a word that is not there. */
  readonly find: (text: string, start: number, end: number) => number;
  /** The same for a word whose hash is known, as that of each word of a scan is. */
  readonly findHashed: (text: string, start: number, end: number, hash: number) => number;
}

/**
 * A lexicon of words in small letters.
 *
 * @example
 * lexiconOf(['two', 'percent']).find('Two percent', 4, 11) // => 2
 */
export function lexiconOf(words: readonly string[]): Lexicon {
  const mask = 2 ** Math.ceil(Math.log2(words.length * 4 + 16)) - 1;
  const slots = new Uint16Array(mask + 1);
  const hashes = new Int32Array(mask + 1);
  const lengths = lengthsByLetter(words);
  const [letters, from] = lettersOf(words);
  words.forEach((word, index) => {
    const hash = hashOf(word, 0, word.length);
    let slot = slotOf(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
    hashes[slot] = hash;
  });
  const findHashed = (text: string, start: number, end: number, hash: number): number => {
    for (let slot = slotOf(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const index = slots[slot] as number;
      if (hashes[slot] === hash && isWord(letters, from[index - 1] as number, from[index] as number, text, start, end)) return index;
    }
    return 0;
  };
  const find = (text: string, start: number, end: number): number => {
    const length = Math.min(end - start, LONG);
    return ((lengths[text.charCodeAt(start) & 31] as number) & (1 << length)) === 0 ? 0 : findHashed(text, start, end, hashOf(text, start, end));
  };
  return { find, findHashed };
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

function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The letters of all words behind each other, and where each begins. */
function lettersOf(words: readonly string[]): readonly [letters: Uint16Array, from: Int32Array] {
  const all = words.join('');
  const letters = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at += 1) letters[at] = all.charCodeAt(at);
  const from = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at += 1) from[at + 1] = (from[at] as number) + (words[at] as string).length;
  return [letters, from];
}

function isWord(letters: Uint16Array, first: number, next: number, text: string, start: number, end: number): boolean {
  if (next - first !== end - start) return false;
  for (let at = first, place = start; at < next; at += 1, place += 1) if (letters[at] !== smallLetter(text.charCodeAt(place))) return false;
  return true;
}
