import { bitsOfWords, type WordGroup } from './vocabulary.ts';

/** The groups that a stretch of words holds a word of: a bit to each, so that a rule whose words are absent need not look for them. */
export type Presence = Int32Array;

let known: ReturnType<typeof bitsOfWords> | undefined;

/** What the words between two tokens belong to, in one pass. */
export function presenceIn(word: Uint16Array, first: number, next: number): Presence {
  const { bits, width } = (known ??= bitsOfWords());
  const presence = new Int32Array(width);
  for (let token = first; token < next; token += 1) {
    const from = (word[token] as number) * width;
    if (from > 0) for (let part = 0; part < width; part += 1) presence[part] = (presence[part] as number) | (bits[from + part] as number);
  }
  return presence;
}

/** Whether a word of a group is among them. */
export function holds(presence: Presence, { number }: WordGroup): boolean {
  return ((presence[number >> 5] as number) & (1 << (number & 31))) !== 0;
}
