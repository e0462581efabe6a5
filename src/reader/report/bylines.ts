import type { Scan } from '../scan/scan.ts';
import type { Block } from './blocks.ts';
import { isCapital, isNumberAt, markAt, smallWord } from './tokens.ts';
import { BY, MONTHS, NAME_PARTS, OPENERS_OF_SENTENCES, TIMES, WEEKDAYS } from './words/furniture-words.ts';

const LONGEST = 30;

/** The token after a byline: the names after `By`, with the place, the paper or the day; the first token of the block where it is none. */
export function bylineNext(scanned: Scan, { first, next, isStopped }: Block): number {
  if (isStopped || next - first > LONGEST || next - first < 2 || !BY.has(smallWord(scanned, first)) || !isNameStart(scanned, first + 1)) return first;
  for (let token = first + 1; token < next; token += 1) if (!isNamePart(scanned, token)) return first;
  return next;
}

/** `By Friday` and `By the end` name no writer. */
function isNameStart(scanned: Scan, token: number): boolean {
  const word = smallWord(scanned, token);
  return isCapital(scanned, token) && !WEEKDAYS.has(word) && !MONTHS.has(word) && !OPENERS_OF_SENTENCES.has(word);
}

function isNamePart(scanned: Scan, token: number): boolean {
  if (isCapital(scanned, token) || isNumberAt(scanned, token) || markAt(scanned, token) !== 0) return true;
  const word = smallWord(scanned, token);
  return NAME_PARTS.has(word) || TIMES.has(word);
}
