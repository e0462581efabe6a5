import type { Scan, Span } from '../scan/scan.ts';
import { blocksOf, spanOf, type Block } from './blocks.ts';
import { bylineNext } from './bylines.ts';
import { creditFirst } from './credits.ts';
import { datelineNext, isDateLine } from './datelines.ts';
import { endsOpen, isHeading, isStray, type Around } from './headings.ts';
import { isNotice } from './notices.ts';
import type { Furniture } from './report.ts';

/**
 * What stands in a text and is not its story, in the order of the text and without overlap: lines of their own, and the
 * place, day and agency before the first words of a paragraph. A sentence of the story is never part of it.
 */
export function furnitureOf(scanned: Scan, sentences: readonly Span[]): Furniture[] {
  const blocks = blocksOf(scanned, sentences);
  const story = blocks.findIndex(isStory);
  let isListed = false;
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    isListed = before !== undefined && (endsOpen(scanned, before) || (isListed && !before.isStopped && block.linesBefore === 1));
    return furnitureIn(scanned, block, { before, after: blocks[at + 1], isBeforeStory: at < story, hasStory: story >= 0, isListed });
  });
}

/** A paragraph of several words that ends in a stop. */
function isStory({ words, isStopped }: Block): boolean {
  return isStopped && words >= STORY_WORDS;
}

const STORY_WORDS = 6;

function furnitureIn(scanned: Scan, block: Block, around: Around): Furniture[] {
  const { first, next } = block;
  const whole = (kind: Furniture['kind']): Furniture[] => [{ ...spanOf(scanned, first, next), kind }];
  if (isNotice(scanned, block)) return whole('notice');
  if (isStray(scanned, block, around)) return whole('stray');
  const credit = creditFirst(scanned, block);
  if (credit === first) return whole('credit');
  if (credit > first) return [{ ...spanOf(scanned, first, credit), kind: 'caption' }, { ...spanOf(scanned, credit, next), kind: 'credit' }];
  if (isDateLine(scanned, block)) return whole('dateline');
  const byline = bylineNext(scanned, block);
  if (byline === next) return whole('byline');
  if (isHeading(scanned, block, around)) return whole('heading');
  const dateline = datelineNext(scanned, block);
  return dateline > first && dateline < next ? [{ ...spanOf(scanned, first, dateline), kind: 'dateline' }] : [];
}
