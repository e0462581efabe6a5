import type { Problem } from '#kit';
import { QUOTE } from '../scan/characters.ts';
import { MARK, type Scan, type Span } from '../scan/scan.ts';
import { blocksOf, type Block } from './blocks.ts';

/**
 * Paragraphs whose quotation marks do not close, as one problem that counts them. One that stays open is in order where the
 * next paragraph opens with a mark again, as a quotation over several paragraphs does.
 */
export function quotationProblems(scanned: Scan, sentences: readonly Span[]): Problem[] {
  const paragraphs = blocksOf(scanned, sentences).map((block) => ({ block, open: openAtEnd(scanned, block) }));
  const wrong = paragraphs.filter(({ open }, at) => open < 0 || (open > 0 && !opensWithMark(scanned, paragraphs[at + 1]?.block)));
  const [first] = wrong;
  if (first === undefined) return [];
  const what = wrong.length === 1 ? 'A quotation mark is not closed, or was never opened' : `Quotation marks are not closed, or were never opened, in ${wrong.length} paragraphs`;
  return [{ code: 'unbalanced-quotes', where: `paragraph at character ${scanned.start[first.block.first]}`, what, wayOut: 'Look at the statements found there: where such a quotation ends is guessed' }];
}

/** How many marks are open where a paragraph ends; below 0 where one closes that none opened. */
function openAtEnd({ kind, shape, text, start }: Scan, { first, next }: Block): number {
  let [open, opener] = [0, 0];
  for (let token = first; token < next; token += 1) {
    if (kind[token] !== MARK || shape[token] !== QUOTE) continue;
    const code = text.charCodeAt(start[token] as number);
    if (!opens(code, open, opener)) open -= 1;
    else [open, opener] = [open + 1, code];
    if (open < 0) return open;
  }
  return open;
}

function opensWithMark({ kind, shape }: Scan, block: Block | undefined): boolean {
  return block !== undefined && kind[block.first] === MARK && shape[block.first] === QUOTE;
}

const LOW = 0x201e;

/** `„` and `“` open, except that `“` closes what `„` opened; straight and pointed marks open and close in turn. */
function opens(code: number, open: number, opener: number): boolean {
  if (code === 0x201d) return false;
  if (code === 0x201c) return open === 0 || opener !== LOW;
  return code === LOW || code === 0x201f || open === 0;
}
