import { COMMA, QUOTE } from '../scan/characters.ts';
import { MARK, NUMBER, SMALL, WORD, type Scan } from '../scan/scan.ts';
import type { Block } from './blocks.ts';
import { markAt } from './tokens.ts';

/** What stands around a block. */
export interface Around {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly isBeforeStory: boolean;
  readonly hasStory: boolean;
  /** Whether it is one of the lines below one that ends in a colon. */
  readonly isListed: boolean;
}

/** Single letters that nothing belongs to, left over from the page: `A A`, `+`, `x`. */
export function isStray(scanned: Scan, { first, next, words }: Block, { before, after }: Around): boolean {
  if (next - first > STRAY_TOKENS || (before === undefined && after === undefined)) return false;
  if (words === 0) return !hasNumber(scanned, first, next);
  for (let token = first; token < next; token += 1) {
    if (scanned.kind[token] === NUMBER || (scanned.kind[token] === WORD && (scanned.end[token] as number) - (scanned.start[token] as number) > 1)) return false;
  }
  return true;
}

const STRAY_TOKENS = 4;

function hasNumber({ kind }: Scan, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (kind[token] === NUMBER) return true;
  return false;
}

const HEADING_WORDS = 22;

/** A line without a stop above a paragraph of the story: a headline, or the title of a part. */
export function isHeading(scanned: Scan, block: Block, { before, after, isBeforeStory, hasStory, isListed }: Around): boolean {
  const { first, isStopped, words, sentences } = block;
  if (!hasStory || isListed || isStopped || words === 0 || words > HEADING_WORDS || sentences > 1 || after === undefined) return false;
  if (endsOpen(scanned, block) || isItem(scanned, first)) return false;
  return isBeforeStory || (before?.isStopped === true && after.isStopped && !isQuoted(scanned, block) && scanned.shape[first] !== SMALL);
}

/** A comma or a colon at the end: what goes on in the next line. */
export function endsOpen({ kind, shape }: Scan, { next }: Block): boolean {
  return kind[next - 1] === MARK && shape[next - 1] === COMMA;
}

/** An item of a list, or a line of figures. */
function isItem(scanned: Scan, first: number): boolean {
  const mark = markAt(scanned, first);
  return scanned.kind[first] === NUMBER || mark === 0x2d || mark === 0x2013 || mark === 0x2022 || mark === 0x2a || mark === 0x25cf || mark === 0xb7;
}

function isQuoted({ kind, shape }: Scan, { first, next }: Block): boolean {
  return kind[first] === MARK && shape[first] === QUOTE && kind[next - 1] === MARK && shape[next - 1] === QUOTE;
}
