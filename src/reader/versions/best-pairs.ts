import { likeness, type SentenceWords } from './sentence-words.ts';

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** How far the two stand from each other, as parts of their texts. */
  readonly distance: number;
}

/**
 * Pairs sentences of two versions by likeness, the most alike first; of equally alike ones the nearest in place. Only
 * sentences that share a word are ever compared.
 */
export function bestPairs(early: readonly SentenceWords[], earlyLeft: readonly number[], later: readonly SentenceWords[], laterLeft: readonly number[], least: number): [number, number][] {
  const candidates = candidatesOf(early, earlyLeft, later, laterLeft, least).sort((a, b) => b.score - a.score || a.distance - b.distance || a.left - b.left || a.right - b.right);
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { left, right } of candidates) {
    if (takenLeft.has(left) || takenRight.has(right)) continue;
    takenLeft.add(left);
    takenRight.add(right);
    pairs.push([left, right]);
  }
  return pairs;
}

function candidatesOf(early: readonly SentenceWords[], earlyLeft: readonly number[], later: readonly SentenceWords[], laterLeft: readonly number[], least: number): Candidate[] {
  const byWord = new Map<string, number[]>();
  for (const right of laterLeft) for (const word of (later[right] as SentenceWords).bag.keys()) byWord.set(word, [...(byWord.get(word) ?? []), right]);
  return earlyLeft.flatMap((left) => {
    const own = early[left] as SentenceWords;
    const others = new Set([...own.bag.keys()].flatMap((word) => byWord.get(word) ?? []));
    return [...others].flatMap((right) => {
      const score = likeness(own, later[right] as SentenceWords);
      return score < least ? [] : [{ left, right, score, distance: Math.abs(left / early.length - right / later.length) }];
    });
  });
}
