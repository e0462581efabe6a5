import { lowerBound } from '#kit';
import { likeness, type SentenceWords } from './sentence-words.ts';

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** How far the two stand from each other, as parts of their texts. */
  readonly distance: number;
}

/** No sentence is compared with more than so many others: those that share its rarest words, the nearest in place first. */
const MOST_COMPARED = 200;

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
  const byWord = sentencesByWord(later, laterLeft);
  return earlyLeft.flatMap((left) => {
    const own = early[left] as SentenceWords;
    const place = Math.round((left / early.length) * later.length);
    return othersOf(own, byWord, place).flatMap((right) => {
      const other = later[right] as SentenceWords;
      if (2 * Math.min(own.count, other.count) < least * (own.count + other.count)) return [];
      const score = likeness(own, other);
      return score < least ? [] : [{ left, right, score, distance: Math.abs(left / early.length - right / later.length) }];
    });
  });
}

function sentencesByWord(sentences: readonly SentenceWords[], left: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const at of left) {
    for (const word of (sentences[at] as SentenceWords).bag.keys()) {
      const places = byWord.get(word);
      if (places) places.push(at);
      else byWord.set(word, [at]);
    }
  }
  return byWord;
}

/** The sentences that share a word with one, those with the rarest words first. */
function othersOf({ bag }: SentenceWords, byWord: ReadonlyMap<string, readonly number[]>, place: number): number[] {
  const lists = [...bag.keys()].map((word) => byWord.get(word) ?? []);
  const others = new Set<number>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    const room = MOST_COMPARED - others.size;
    if (room <= 0) break;
    for (const other of list.length <= room ? list : nearest(list, place, room)) others.add(other);
  }
  return [...others];
}

/** So many of a sorted list around a place. */
function nearest(list: readonly number[], place: number, count: number): readonly number[] {
  const first = Math.max(0, Math.min(list.length - count, lowerBound(list, place, 0, list.length) - (count >> 1)));
  return list.slice(first, first + count);
}
