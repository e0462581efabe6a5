import { scan, type Scan, type Span } from '../scan/scan.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { bestPairs } from './best-pairs.ts';
import { heaviestRun } from './heaviest-run.ts';
import { overlap, wordsOfSentence, type SentenceWords } from './sentence-words.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

/** What became of a sentence from one version to the next. */
export type LinkLabel = 'same' | 'reworded' | 'moved' | 'split' | 'merged' | 'added' | 'removed';

/** Sentences of the earlier version that became sentences of the later one, by number; one side is empty where nothing did. */
export interface Link {
  readonly early: readonly number[];
  readonly later: readonly number[];
  readonly label: LinkLabel;
  /** Whether the words differ: a moved sentence may be the same. */
  readonly isReworded: boolean;
  /** Which words changed, within the pair only. */
  readonly changes: readonly WordChange[];
}

/** Two versions of a report, sentence by sentence. */
export interface Alignment {
  readonly early: readonly Span[];
  readonly later: readonly Span[];
  /** In the order of the later version; what was removed stands after the sentence that it followed. */
  readonly links: readonly Link[];
}

/** Words that two sentences share at least, of both together, to be the same sentence reworded. */
const REWORDED_SHARE = 0.4;
/** Words of a neighbour that must be found among those left over, for a split or a merger. */
const PART_SHARE = 0.6;

/**
 * Aligns two versions of a report: which sentences stayed, were reworded, moved, split, merged, added, removed. Words are
 * compared inside aligned pairs only.
 *
 * @example
 * align('Allies met. They will spend more.', 'They will spend much more. Allies met in Brussels.').links.map(({ label }) => label) // => ['reworded', 'moved']
 */
export function align(early: string, later: string): Alignment {
  const [before, after] = [read(early), read(later)];
  const pairs = withParts(pairSentences(before.words, after.words), before.words, after.words);
  return { early: before.spans, later: after.spans, links: linksOf(pairs, before, after) };
}

interface ReadVersion {
  readonly scan: Scan;
  readonly spans: readonly Span[];
  readonly words: readonly SentenceWords[];
}

function read(text: string): ReadVersion {
  const scanned = scan(text);
  const spans = sentencesOf(scanned);
  return { scan: scanned, spans, words: wordsOfSentence(scanned, spans) };
}

/** Sentences that belong together: usually one of each side. */
interface Pair {
  readonly early: number[];
  readonly later: number[];
}

/** First the sentences with the same words, in their order; then the rest by the words that they share. */
function pairSentences(early: readonly SentenceWords[], later: readonly SentenceWords[]): Pair[] {
  const pairs: Pair[] = [];
  const places = placesByKey(later);
  const [earlyLeft, laterTaken]: [number[], Set<number>] = [[], new Set()];
  early.forEach(({ key }, at) => {
    const found = places.get(key)?.pop();
    if (found === undefined) return earlyLeft.push(at);
    laterTaken.add(found);
    return pairs.push({ early: [at], later: [found] });
  });
  const laterLeft = later.flatMap((_, at) => (laterTaken.has(at) ? [] : [at]));
  for (const [left, right] of bestPairs(early, earlyLeft, later, laterLeft, REWORDED_SHARE)) pairs.push({ early: [left], later: [right] });
  return pairs.sort((a, b) => (a.later[0] as number) - (b.later[0] as number));
}

/** The sentences with the same words, the last one first. */
function placesByKey(sentences: readonly SentenceWords[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = sentences.length - 1; at >= 0; at -= 1) {
    const { key } = sentences[at] as SentenceWords;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** A free neighbour whose words are among those left over of a pair belongs to it: the sentence was split, or two were merged. */
function withParts(pairs: readonly Pair[], early: readonly SentenceWords[], later: readonly SentenceWords[]): Pair[] {
  const free = { early: freeOf(early.length, pairs.flatMap((pair) => pair.early)), later: freeOf(later.length, pairs.flatMap((pair) => pair.later)) };
  for (const pair of pairs) {
    takeParts(pair.early, pair.later, early, later, free.later);
    takeParts(pair.later, pair.early, later, early, free.early);
  }
  return [...pairs];
}

function freeOf(count: number, taken: readonly number[]): Set<number> {
  const free = new Set(Array.from({ length: count }, (_, at) => at));
  for (const at of taken) free.delete(at);
  return free;
}

/** Takes to the parts of `whole` the free sentences beside them whose words the whole has left over. */
function takeParts(whole: readonly number[], parts: number[], ofWhole: readonly SentenceWords[], ofParts: readonly SentenceWords[], free: Set<number>): void {
  if (whole.length !== 1) return;
  for (const step of [1, -1]) {
    for (;;) {
      const edge = step === 1 ? Math.max(...parts) : Math.min(...parts);
      const next = edge + step;
      if (!free.has(next) || overlap(ofParts[next] as SentenceWords, [ofWhole[whole[0] as number] as SentenceWords], parts.map((at) => ofParts[at] as SentenceWords)) < PART_SHARE) break;
      free.delete(next);
      parts.push(next);
      parts.sort((a, b) => a - b);
    }
  }
}

function linksOf(pairs: readonly Pair[], early: ReadVersion, later: ReadVersion): Link[] {
  const inOrder = heaviestRun(pairs.map((pair) => ({ place: pair.early[0] as number, weight: wordsIn(early.words, pair.early) + 1 })));
  const links = pairs.map((pair, at) => linkOf(pair, inOrder.has(at), early, later));
  const [usedEarly, usedLater] = [new Set(pairs.flatMap((pair) => pair.early)), new Set(pairs.flatMap((pair) => pair.later))];
  const added = later.spans.flatMap((_, at) => (usedLater.has(at) ? [] : [alone('added', [], [at])]));
  const placed = [...links, ...added].sort((a, b) => (a.later[0] as number) - (b.later[0] as number));
  return withRemoved(placed, usedEarly, early.spans.length);
}

function wordsIn(sentences: readonly SentenceWords[], numbers: readonly number[]): number {
  return numbers.reduce((sum, at) => sum + (sentences[at] as SentenceWords).count, 0);
}

function alone(label: LinkLabel, early: readonly number[], later: readonly number[]): Link {
  return { early, later, label, isReworded: false, changes: [] };
}

/** Each removed sentence stands after what the sentence before it became. */
function withRemoved(placed: readonly Link[], used: ReadonlySet<number>, count: number): Link[] {
  const links: Link[] = [];
  const addRemoved = (first: number): void => {
    for (let at = first; at < count && !used.has(at); at += 1) links.push(alone('removed', [at], []));
  };
  addRemoved(0);
  for (const link of placed) {
    links.push(link);
    for (const at of link.early) addRemoved(at + 1);
  }
  return links;
}

function linkOf({ early, later }: Pair, isInOrder: boolean, before: ReadVersion, after: ReadVersion): Link {
  const changes = wordChanges(before.scan, early.map((at) => before.spans[at] as Span), after.scan, later.map((at) => after.spans[at] as Span));
  const isReworded = changes.length > 0;
  const label = later.length > 1 ? 'split' : early.length > 1 ? 'merged' : !isInOrder ? 'moved' : isReworded ? 'reworded' : 'same';
  return { early, later, label, isReworded, changes };
}
