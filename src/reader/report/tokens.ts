import { HYPHEN, DASH } from '../scan/characters.ts';
import { MARK, NUMBER, SMALL, WORD, type Scan } from '../scan/scan.ts';
import { inSmallLetters } from '../scan/small-letters.ts';

/** Whether a token is a word that does not begin with a small letter. */
export function isCapital({ kind, shape }: Scan, token: number): boolean {
  return kind[token] === WORD && shape[token] !== SMALL;
}

/** A word in small letters; empty for anything else. */
export function smallWord(scanned: Scan, token: number): string {
  return scanned.kind[token] === WORD ? inSmallLetters(scanned.text, scanned.start[token] as number, scanned.end[token] as number) : '';
}

export function isNumberAt({ kind }: Scan, token: number): boolean {
  return kind[token] === NUMBER;
}

/** The code unit of a mark; 0 for anything else. */
export function markAt({ kind, text, start, count }: Scan, token: number): number {
  return token >= 0 && token < count && kind[token] === MARK ? text.charCodeAt(start[token] as number) : 0;
}

/** The token after a dash, or after hyphens that stand for one: `—`, ` - `, `--`; 0 where there is none. */
export function pastDash(scanned: Scan, token: number): number {
  const { kind, shape, start, end, count } = scanned;
  if (token <= 0 || kind[token] !== MARK) return 0;
  if (shape[token] === DASH) return token + 1;
  if (shape[token] !== HYPHEN) return 0;
  const isDouble = token + 1 < count && kind[token + 1] === MARK && shape[token + 1] === HYPHEN;
  const next = isDouble ? token + 2 : token + 1;
  const isApart = (start[token] as number) > (end[token - 1] as number) && next < count && (start[next] as number) > (end[next - 1] as number);
  return isDouble || isApart ? next : 0;
}
