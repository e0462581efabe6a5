import { BandIndex } from './band-index.ts';
import { holdsShare, sketchOf, type Sketch } from './sketch.ts';

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
  readonly #bands = new BandIndex();

  /** Adds a text and tells which of the earlier ones it was found with, nearest group first. */
  add(text: string): void {
    const sketch = sketchOf(text);
    const own = this.#sketches.push(sketch) - 1;
    this.#parents.push(own);
    if (sketch.sample.length > 0) for (const other of this.#bands.add(own, sketch.signature)) this.#join(own, other);
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

  #join(own: number, other: number): void {
    const [a, b] = [this.#founder(own), this.#founder(other)];
    if (a === b || !this.#hold(own, other, VERSIONS_SHARE) || !this.#hold(a, b, FOUNDERS_SHARE)) return;
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  #hold(a: number, b: number, share: number): boolean {
    return holdsShare(this.#sketches[a] as Sketch, this.#sketches[b] as Sketch, share);
  }

  #founder(at: number): number {
    let founder = at;
    while (this.#parents[founder] !== founder) founder = this.#parents[founder] = this.#parents[this.#parents[founder] as number] as number;
    return founder;
  }
}
