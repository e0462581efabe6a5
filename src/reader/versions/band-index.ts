import { BINS } from './sketch.ts';

/** Rows of a band: bins that must all agree for two texts to be compared. */
const ROWS = 3;
/** Bands of a signature. */
const BANDS = BINS / ROWS;
const FIRST_SLOTS = 1 << 12;

/**
 * Finds texts whose signatures agree in some band. Every band of every text is an entry, `text × BANDS + band`; entries of one
 * key are a chain, newest first, and all of it lies in typed arrays: a hundred thousand texts have more than six million entries.
 * Two keys of one hash share a chain; that costs a comparison and no mistake.
 */
export class BandIndex {
  /** Of each slot of the table the hash of its chain, and its newest entry plus one; 0 where the slot is free. */
  #hashes = new Uint32Array(FIRST_SLOTS);
  #newest = new Int32Array(FIRST_SLOTS);
  #taken = 0;
  /** Of each entry the next older one of its chain, plus one. */
  #older = new Int32Array(FIRST_SLOTS);
  /** Of each text the last one that found it, plus one. */
  #foundFor = new Int32Array(FIRST_SLOTS / BANDS);

  /** Enters a text, whose number is above all before, and tells which of them agree with it in some band, each once. */
  add(text: number, signature: Uint32Array): number[] {
    this.#makeRoom(text + 1);
    const found: number[] = [];
    for (let band = 0; band < BANDS; band += 1) {
      const entry = text * BANDS + band;
      for (let other = this.#enter(entry, bandHash(signature, band)); other !== 0; other = this.#older[other - 1] as number) {
        const earlier = Math.floor((other - 1) / BANDS);
        if (earlier === text || this.#foundFor[earlier] === text + 1) continue;
        this.#foundFor[earlier] = text + 1;
        found.push(earlier);
      }
    }
    return found;
  }

  /** Makes an entry the newest of its chain; tells the one before, plus one. */
  #enter(entry: number, hash: number): number {
    const slot = slotOf(this.#hashes, this.#newest, hash);
    const newest = this.#newest[slot] as number;
    if (newest === 0) {
      this.#hashes[slot] = hash;
      this.#taken += 1;
    }
    this.#older[entry] = newest;
    this.#newest[slot] = entry + 1;
    return newest;
  }

  #makeRoom(texts: number): void {
    while (texts * BANDS > this.#older.length) this.#older = doubled(this.#older);
    while (texts > this.#foundFor.length) this.#foundFor = doubled(this.#foundFor);
    if ((this.#taken + BANDS) * 2 > this.#hashes.length) this.#widen();
  }

  #widen(): void {
    const [hashes, newest] = [new Uint32Array(this.#hashes.length * 2), new Int32Array(this.#newest.length * 2)];
    this.#newest.forEach((entry, at) => {
      if (entry === 0) return;
      const slot = slotOf(hashes, newest, this.#hashes[at] as number);
      hashes[slot] = this.#hashes[at] as number;
      newest[slot] = entry;
    });
    [this.#hashes, this.#newest] = [hashes, newest];
  }
}

/** The slot that holds a hash, or the free one where it would lie. */
function slotOf(hashes: Uint32Array, newest: Int32Array, hash: number): number {
  const last = hashes.length - 1;
  let slot = hash & last;
  while (newest[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last;
  return slot;
}

/** The bins of a band and its place as one hash of 32 bits. */
function bandHash(signature: Uint32Array, band: number): number {
  let hash = band + 1;
  for (let bin = band * ROWS; bin < (band + 1) * ROWS; bin += 1) {
    hash = Math.imul(hash ^ (signature[bin] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
