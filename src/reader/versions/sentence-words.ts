import { NUMBER, WORD, wordAt, type Scan, type Span } from '../scan/scan.ts';

/** The words of a sentence, small and without the quirks of print, with how often each stands there. */
export interface SentenceWords {
  /** All of them in their order: two sentences with the same key say the same. */
  readonly key: string;
  readonly count: number;
  readonly bag: ReadonlyMap<string, number>;
}

/** The words of each sentence. */
export function wordsOfSentence(scanned: Scan, spans: readonly Span[]): SentenceWords[] {
  let token = 0;
  return spans.map(({ start, end }) => {
    while (token < scanned.count && (scanned.start[token] as number) < start) token += 1;
    const words: string[] = [];
    for (; token < scanned.count && (scanned.start[token] as number) < end; token += 1) {
      if (scanned.kind[token] === WORD || scanned.kind[token] === NUMBER) words.push(plainWord(wordAt(scanned, token)));
    }
    return { key: words.join(' '), count: words.length, bag: bagOf(words) };
  });
}

/** A word in small letters, with straight apostrophes. */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('\u2019', '\'').replaceAll('\u2018', '\'').replaceAll('\u02bc', '\'');
}

/** Twice the words that two sentences share, over the words of both (Dice, 1945). */
export function likeness(a: SentenceWords, b: SentenceWords): number {
  const all = a.count + b.count;
  return all === 0 ? 0 : (2 * sharedWords(a.bag, b.bag)) / all;
}

/** What part of a sentence's words is in some others, beyond what further sentences already account for. */
export function overlap(own: SentenceWords, others: readonly SentenceWords[], accounted: readonly SentenceWords[]): number {
  const left = new Map<string, number>();
  for (const { bag } of others) for (const [word, times] of bag) left.set(word, (left.get(word) ?? 0) + times);
  for (const { bag } of accounted) for (const [word, times] of bag) if (left.has(word)) left.set(word, Math.max(0, (left.get(word) as number) - times));
  return own.count === 0 ? 0 : sharedWords(own.bag, left) / own.count;
}

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sharedWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, times] of a) shared += Math.min(times, b.get(word) ?? 0);
  return shared;
}
