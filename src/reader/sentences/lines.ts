import { STOP, COMMA } from '../scan/characters.ts';
import { LINE, MARK, SMALL, WORD, type Scan } from '../scan/scan.ts';

/** A line this long may have been broken for width alone. */
const BROKEN_FOR_WIDTH = 40;

/**
 * The line ends at which a sentence ends too: all but those that only break a line for its width. A single break is one of
 * those where the paragraph comes to a stop, the line does not, and the next goes on in small letters or all lines are about
 * as long.
 */
export function linesThatEnd(scanned: Scan): ReadonlySet<number> {
  const ends = new Set<number>();
  const lines: number[] = [];
  const settle = (paragraphEnd: number): void => {
    for (const line of lines) if (!isBrokenForWidth(scanned, line, lines, paragraphEnd)) ends.add(line);
    lines.length = 0;
  };
  for (let token = 0; token < scanned.count; token += 1) {
    if (scanned.kind[token] !== LINE) continue;
    if (scanned.shape[token] === 1 && token + 1 < scanned.count) lines.push(token);
    else {
      settle(token);
      ends.add(token);
    }
  }
  settle(scanned.count);
  return ends;
}

function isBrokenForWidth(scanned: Scan, line: number, lines: readonly number[], paragraphEnd: number): boolean {
  if (endsInStop(scanned, line - 1) || !endsInStop(scanned, paragraphEnd - 1)) return false;
  const next = line + 1;
  if (scanned.kind[next] === WORD && scanned.shape[next] === SMALL) return true;
  return lines.length >= 2 && isAboutAsLong(scanned, line, lines);
}

function endsInStop({ kind, shape }: Scan, token: number): boolean {
  let at = token;
  while (at >= 0 && kind[at] === MARK && shape[at] !== STOP && shape[at] !== COMMA) at -= 1;
  return at >= 0 && kind[at] === MARK && shape[at] === STOP;
}

function isAboutAsLong(scanned: Scan, line: number, lines: readonly number[]): boolean {
  const lengths = lines.map((each, at) => lengthOf(scanned, at === 0 ? firstOfParagraph(scanned, each) : (lines[at - 1] as number) + 1, each));
  const own = lengths[lines.indexOf(line)] as number;
  return own >= BROKEN_FOR_WIDTH && own >= Math.max(...lengths) - 20;
}

function firstOfParagraph({ kind }: Scan, line: number): number {
  let at = line;
  while (at > 0 && kind[at - 1] !== LINE) at -= 1;
  return at;
}

function lengthOf({ start }: Scan, first: number, line: number): number {
  return (start[line] as number) - (start[first] as number);
}
