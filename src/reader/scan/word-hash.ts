import { smallLetter } from './characters.ts';

/** The number of a word's letters without case: the scan makes it on its way through the text, and word lists find words by it. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = addToHash(hash, smallLetter(text.charCodeAt(at)));
  return hash;
}

/** The number of a word with one more letter. */
export function addToHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}
