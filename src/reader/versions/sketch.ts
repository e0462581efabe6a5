import { classOf, isLetter } from '../scan/characters.ts';

/** Letters in a shingle: long enough that two reports on one matter share few by chance, short enough to survive misprints. */
const SHINGLE = 9;
/** Bins of the signature: 64 bands of 3. */
export const BINS = 192;
/** One shingle in so many is kept for measuring containment. */
const KEPT_ONE_IN = 16;

/** Hashes have 31 bits; this is none of them. */
const EMPTY = 0xffffffff;
const BASE = 0x01000193;

/** What is kept of a text to find its like: the smallest hash of each bin, and a sample of all hashes, sorted. */
export interface Sketch {
  readonly signature: Uint32Array;
  readonly sample: Uint32Array;
}

/**
 * The sketch of a text: hashes of its letter shingles, in one pass. Case, marks, numbers and white space count for nothing,
 * so that neither punctuation nor line breaks tell two versions apart.
 *
 * Source: one-permutation hashing (P. Li, A. Owen, C.-H. Zhang, One Permutation Hashing, 2012) for the signature; a sample of
 * hashes below a bound (FracMinHash: L. Irber and others, 2022) for containment.
 *
 * @example
 * holdsShare(sketchOf('Allies met in Brussels on Friday.'), sketchOf('ALLIES met in Brussels, on Friday!'), 1) // => true
 */
export function sketchOf(text: string): Sketch {
  const signature = new Uint32Array(BINS).fill(EMPTY);
  const kept: number[] = [];
  const window = new Uint8Array(SHINGLE);
  let letters = 0;
  let slot = 0;
  let rolling = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === 0) continue;
    rolling = (Math.imul(rolling, BASE) + letter - Math.imul(window[slot] as number, OUTGOING)) | 0;
    window[slot] = letter;
    slot = slot + 1 === SHINGLE ? 0 : slot + 1;
    letters += 1;
    if (letters < SHINGLE) continue;
    const hash = mix(rolling);
    const bin = binOf(hash);
    if (hash < (signature[bin] as number)) signature[bin] = hash;
    if ((hash & (KEPT_ONE_IN - 1)) === 0) kept.push(hash);
  }
  if (kept.length === 0) for (const hash of signature) if (hash !== EMPTY) kept.push(hash);
  return { signature: filled(signature), sample: unique(Uint32Array.from(kept).sort()) };
}

/**
 * Whether the larger text holds at least a share of the smaller one; most that do not are told by a part of their samples.
 *
 * @example
 * holdsShare(sketchOf('Allies met in Brussels.'), sketchOf('Allies met in Brussels. They said so.'), 0.5) // => true
 * holdsShare(sketchOf('One text about spending.'), sketchOf('Another thing entirely, and no part of it.'), 0.01) // => false
 */
export function holdsShare(a: Sketch, b: Sketch, share: number): boolean {
  const needed = share * Math.min(a.sample.length, b.sample.length);
  return needed > 0 && shared(a.sample, b.sample, needed) >= needed;
}

/** The weight of the letter that leaves the window: the base to the power of its length. */
const OUTGOING = Array.from({ length: SHINGLE }).reduce((power: number) => Math.imul(power, BASE), 1);

/** A letter as a number from 1; capitals as small ones, letters with marks as they are; 0 for anything else. */
function letterOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x41 && code <= 0x5a) return code - 0x40;
  if (code < 0xc0) return 0;
  return isLetter(classOf(code)) ? 27 + (code & 0x7f) : 0;
}

/** Spreads a rolling hash over all bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 1;
}

/** The bin of a hash, by its upper half: a remainder would cost more than all the rest. */
function binOf(hash: number): number {
  return ((hash >>> 15) * BINS) >>> 16;
}

/** Empty bins take what the next full bin holds, mixed with the distance, so that short texts compare as well. */
function filled(signature: Uint32Array): Uint32Array {
  if (!signature.includes(EMPTY) || signature.every((hash) => hash === EMPTY)) return signature;
  return signature.map((hash, bin) => {
    if (hash !== EMPTY) return hash;
    let distance = 1;
    while (signature[(bin + distance) % BINS] === EMPTY) distance += 1;
    return mix((signature[(bin + distance) % BINS] as number) + distance);
  });
}

function unique(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[count] = sorted[at] as number;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** How many hashes two samples have in common; where it cannot be as many as needed, how many were met until that was clear. */
function shared(a: Uint32Array, b: Uint32Array, needed: number): number {
  const [spareLeft, spareRight] = [a.length - needed, b.length - needed];
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length && i - count <= spareLeft && j - count <= spareRight) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) count += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return count;
}
