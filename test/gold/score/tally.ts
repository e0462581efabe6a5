/** Hits among what was found and what was expected. Of attributes both are the number of those asked about. */
export interface Tally {
  readonly hits: number;
  readonly found: number;
  readonly expected: number;
}

/** The tallies of one passage, by task. */
export type Tallies = Readonly<Record<string, Tally>>;

/** Something missed, found falsely, or found and told wrongly. */
export interface Slip {
  readonly task: string;
  readonly id: string;
  readonly words: string;
  readonly expected: string;
  readonly found: string;
}

/** What a part of the scorer tells of one passage. */
export interface Scored {
  readonly tallies: Tallies;
  readonly slips: readonly Slip[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1; nothing found and nothing expected is all right. */
export function scoreOf({ hits, found, expected }: Tally): Score {
  const precision = found === 0 ? 1 : hits / found;
  const recall = expected === 0 ? 1 : hits / expected;
  return { precision, recall, f1: found + expected === 0 ? 1 : (2 * hits) / (found + expected) };
}

/** The sum of tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  let [hits, found, expected] = [0, 0, 0];
  for (const tally of tallies) {
    hits += tally.hits;
    found += tally.found;
    expected += tally.expected;
  }
  return { hits, found, expected };
}

/** How many of those asked about are right. */
export function shareRight(answers: readonly (boolean | null)[]): Tally {
  const asked = answers.filter((answer) => answer !== null);
  return { hits: asked.filter(Boolean).length, found: asked.length, expected: asked.length };
}

const ROUNDS = 1000;

/** The middle 95 % of F1 when passages are drawn anew, with replacement; seeded, so that it is the same on every run. */
export function intervalOf(tallies: readonly Tally[]): [low: number, high: number] {
  if (tallies.length === 0) return [0, 1];
  const draw = lots(20170331);
  const scores = Float64Array.from({ length: ROUNDS }, () => scoreOf(drawnSum(tallies, draw)).f1).sort();
  return [scores[Math.floor(ROUNDS * 0.025)] as number, scores[Math.ceil(ROUNDS * 0.975) - 1] as number];
}

/** The sum of as many tallies as there are, drawn with replacement. */
function drawnSum(tallies: readonly Tally[], draw: () => number): Tally {
  let [hits, found, expected] = [0, 0, 0];
  for (let round = 0; round < tallies.length; round++) {
    const tally = tallies[Math.floor(draw() * tallies.length)] as Tally;
    hits += tally.hits;
    found += tally.found;
    expected += tally.expected;
  }
  return { hits, found, expected };
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
