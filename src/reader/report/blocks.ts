import { STOP, CLOSER, QUOTE, APOSTROPHE } from '../scan/characters.ts';
import { LINE, MARK, WORD, type Scan, type Span } from '../scan/scan.ts';

/** Sentences that no end of a line parts: a paragraph of the story, or a line of something else. Places are tokens, the last not included. */
export interface Block {
  readonly first: number;
  readonly next: number;
  readonly words: number;
  /** How many sentences it holds. */
  readonly sentences: number;
  /** How many lines were ended before it; 0 for the first. */
  readonly linesBefore: number;
  /** Whether it ends as sentences do: with a stop, or with a quotation mark after one. */
  readonly isStopped: boolean;
}

/** The blocks of a text, in its order. Lines that are only broken for their width part none. */
export function blocksOf(scanned: Scan, sentences: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let [token, first, count, lines] = [0, -1, 0, 0];
  let next = 0;
  for (const { start, end } of sentences) {
    let between = 0;
    for (; token < scanned.count && (scanned.start[token] as number) < start; token += 1) if (scanned.kind[token] === LINE) between += scanned.shape[token] as number;
    if (first < 0 || between > 0) {
      if (first >= 0) blocks.push(blockOf(scanned, first, next, count, lines));
      [first, count, lines] = [token, 0, between];
    }
    while (token < scanned.count && (scanned.end[token] as number) <= end) token += 1;
    [next, count] = [token, count + 1];
  }
  if (first >= 0) blocks.push(blockOf(scanned, first, next, count, lines));
  return blocks;
}

/** The stretch of the text that a block's tokens cover. */
export function spanOf({ start, end }: Scan, first: number, next: number): Span {
  return { start: start[first] as number, end: end[next - 1] as number };
}

function blockOf(scanned: Scan, first: number, next: number, sentences: number, linesBefore: number): Block {
  let words = 0;
  for (let token = first; token < next; token += 1) if (scanned.kind[token] === WORD) words += 1;
  return { first, next, words, sentences, linesBefore, isStopped: isStopped(scanned, first, next) };
}

function isStopped({ kind, shape, text, end }: Scan, first: number, next: number): boolean {
  for (let token = next - 1; token >= first; token -= 1) {
    if (kind[token] === WORD) return text.charCodeAt((end[token] as number) - 1) === 0x2e;
    if (kind[token] !== MARK) return false;
    if (shape[token] === STOP) return true;
    if (shape[token] !== QUOTE && shape[token] !== CLOSER && shape[token] !== APOSTROPHE) return false;
  }
  return false;
}
