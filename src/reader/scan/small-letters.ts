import { addToHash } from './word-hash.ts';

/** How many words are kept: a power of two, some times the words of a report. */
const SLOTS = 4096;

/** Longer words are not kept: cut out of a text they would hold the whole of it. */
const LONGEST = 12;

const written: string[] = Array.from({ length: SLOTS }, () => '');
const lowered: string[] = Array.from({ length: SLOTS }, () => '');

/**
 * A word of a text in small letters. Those met last are kept, so that a word that comes again is neither cut out of the text again
 * nor made small: most words of a text are few, and many of each.
 *
 * @example
 * inSmallLetters('The NATO target', 4, 8) // => 'nato'
 */
export function inSmallLetters(text: string, start: number, end: number): string {
  if (end - start > LONGEST) return text.slice(start, end).toLowerCase();
  const slot = slotOf(text, start, end);
  if (!isSame(written[slot] as string, text, start, end)) {
    const word = text.slice(start, end);
    written[slot] = word;
    lowered[slot] = word.toLowerCase();
  }
  return lowered[slot] as string;
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = addToHash(hash, text.charCodeAt(at));
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
