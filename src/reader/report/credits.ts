import { CLOSER } from '../scan/characters.ts';
import { MARK, WORD, type Scan } from '../scan/scan.ts';
import type { Block } from './blocks.ts';
import { markAt, smallWord } from './tokens.ts';
import { AGENCIES, CREDIT_LABELS, PICTURES } from './words/furniture-words.ts';

/** A caption has few sentences. */
const LONGEST = 120;
const LONGEST_CREDIT = 16;

/**
 * The first token of the credit at the end of a caption: `(AFP/Getty Images)`, `Photograph: Reuters`, `| AP Photo`; the block's own
 * first where the whole of it is one; −1 where there is none.
 */
export function creditFirst(scanned: Scan, block: Block): number {
  const { first, next } = block;
  if (next - first > LONGEST) return -1;
  const bracketed = bracketedCredit(scanned, first, next);
  return bracketed >= 0 ? bracketed : labelledCredit(scanned, block);
}

function bracketedCredit(scanned: Scan, first: number, next: number): number {
  const { kind, shape } = scanned;
  if (kind[next - 1] !== MARK || shape[next - 1] !== CLOSER) return -1;
  for (let token = next - 2; token >= first && token > next - LONGEST_CREDIT; token -= 1) {
    if (markAt(scanned, token) === 0x28 || markAt(scanned, token) === 0x5b) return isCredit(scanned, token + 1, next - 1) ? token : -1;
  }
  return -1;
}

/** A picture agency with a name beside it, or a word for pictures. */
function isCredit(scanned: Scan, first: number, next: number): boolean {
  let [hasAgency, hasPicture, hasSlash] = [false, false, false];
  for (let token = first; token < next; token += 1) {
    const word = smallWord(scanned, token);
    if (AGENCIES.has(word)) hasAgency = true;
    if (PICTURES.has(word)) hasPicture = true;
    if (markAt(scanned, token) === 0x2f || word === 'via') hasSlash = true;
  }
  return hasPicture || (hasAgency && hasSlash);
}

/** `Photo: …`, `Picture credit: …`, `Photograph: …` at the end of a line, or as all of it. */
function labelledCredit(scanned: Scan, { first, next, isStopped }: Block): number {
  if (isStopped) return -1;
  for (let token = Math.max(first, next - LONGEST_CREDIT); token < next - 1; token += 1) {
    if (scanned.kind[token] !== WORD || !CREDIT_LABELS.has(smallWord(scanned, token)) || markAt(scanned, token + 1) !== 0x3a) continue;
    return token > first && CREDIT_LABELS.has(smallWord(scanned, token - 1)) ? token - 1 : token;
  }
  return -1;
}
