import { BINS, containment, sketchOf, type Sketch } from './sketch.ts';

/** Rows of a band: bins that must all agree for two texts to be compared. */
const ROWS = 3;
/** Two texts are versions of one report where the larger holds this much of the smaller. */
const VERSIONS_SHARE = 0.5;
/** No chain: what joins two groups must hold also for the texts they began with. */
const FOUNDERS_SHARE = 0.25;

/**
 * The group of each text: texts that are versions of one report have the same number, and groups are numbered in the order of
 * their first text. Reports grow, so what counts is how much of the smaller text the larger one holds.
 *
 * Source: locality-sensitive hashing by bands (A. Broder, On the resemblance and containment of documents, 1997).
 *
 * @example
 * group(['Allies met in Brussels on Friday.', 'Quite another matter was decided.', 'Allies met in Brussels on Friday. They said so.']) // => [0, 1, 0]
 */
export function group(texts: readonly string[]): number[] {
  const groups = new Groups();
  for (const text of texts) groups.add(text);
  return groups.numbers();
}

/** Groups that grow text by text; of each text only its sketch is kept. */
export class Groups {
  readonly #sketches: Sketch[] = [];
  readonly #parents: number[] = [];
  readonly #buckets = new Map<number, number[]>();

  /** Adds a text and tells which of the earlier ones it was found with, nearest group first. */
  add(text: string): void {
    const sketch = sketchOf(text);
    const own = this.#sketches.push(sketch) - 1;
    this.#parents.push(own);
    if (sketch.sample.length === 0) return;
    for (const other of this.#candidates(sketch, own)) this.#join(own, other);
  }

  /** The group of each text that was added, in the order of adding. */
  numbers(): number[] {
    const known = new Map<number, number>();
    return this.#parents.map((_, at) => {
      const founder = this.#founder(at);
      const number = known.get(founder) ?? known.size;
      known.set(founder, number);
      return number;
    });
  }

  /** Earlier texts that agree in some band; the text is entered in its own buckets. */
  #candidates({ signature }: Sketch, own: number): Set<number> {
    const found = new Set<number>();
    for (let bin = 0, band = 0; bin < BINS; bin += ROWS, band += 1) {
      const key = bandKey(signature, bin, band);
      const bucket = this.#buckets.get(key);
      if (!bucket) {
        this.#buckets.set(key, [own]);
        continue;
      }
      for (const other of bucket) found.add(other);
      bucket.push(own);
    }
    return found;
  }

  #join(own: number, other: number): void {
    const [a, b] = [this.#founder(own), this.#founder(other)];
    if (a === b || this.#share(own, other) < VERSIONS_SHARE) return;
    if (this.#share(a, b) < FOUNDERS_SHARE) return;
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  #share(a: number, b: number): number {
    return containment(this.#sketches[a] as Sketch, this.#sketches[b] as Sketch);
  }

  #founder(at: number): number {
    let founder = at;
    while (this.#parents[founder] !== founder) founder = this.#parents[founder] = this.#parents[this.#parents[founder] as number] as number;
    return founder;
  }
}

/** The bins of a band as one number below 2^53: the band's place with 32 bits of its hash. */
function bandKey(signature: Uint32Array, bin: number, band: number): number {
  let hash = band + 1;
  for (let row = 0; row < ROWS; row += 1) {
    hash = Math.imul(hash ^ (signature[bin + row] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return band * 0x100000000 + (hash >>> 0);
}
