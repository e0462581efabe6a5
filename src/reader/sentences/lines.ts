import { STOP, COMMA } from '../scan/characters.ts';
import { LINE, MARK, SMALL, WORD, type Scan } from '../scan/scan.ts';

/** A line this long may have been broken for width alone. */
const BROKEN_FOR_WIDTH = 40;
/** What part of the lines of a paragraph must be too full for the next word, for all of them to be broken for width. */
const FULL_SHARE = 0.75;

/**
 * The line ends at which a sentence ends too: all but those that only break a line for its width. A single break is one of
 * those where the paragraph comes to a stop, the line does not, and the next goes on in small letters or nearly all lines are
 * as full as the widest allows.
 */
export function linesThatEnd(scanned: Scan): ReadonlySet<number> {
  const ends = new Set<number>();
  let lines: number[] = [];
  const settle = (paragraphEnd: number): void => {
    if (lines.length > 0) addEnds(ends, scanned, lines, paragraphEnd);
    lines = [];
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

/** Adds those of a paragraph's single breaks that end a sentence. */
function addEnds(ends: Set<number>, scanned: Scan, lines: readonly number[], paragraphEnd: number): void {
  if (!endsInStop(scanned, paragraphEnd - 1)) {
    for (const line of lines) ends.add(line);
    return;
  }
  const isFull = fullLines(scanned, lines);
  lines.forEach((line, at) => {
    if (endsInStop(scanned, line - 1) || !(goesOnSmall(scanned, line + 1) || isFull(at))) ends.add(line);
  });
}

function goesOnSmall({ kind, shape }: Scan, token: number): boolean {
  return kind[token] === WORD && shape[token] === SMALL;
}

function endsInStop({ kind, shape }: Scan, token: number): boolean {
  let at = token;
  while (at >= 0 && kind[at] === MARK && shape[at] !== STOP && shape[at] !== COMMA) at -= 1;
  return at >= 0 && kind[at] === MARK && shape[at] === STOP;
}

/** Whether a line of a paragraph was broken because the next word would not have fitted; none was where only few lines are so full. */
function fullLines(scanned: Scan, lines: readonly number[]): (line: number) => boolean {
  const lengths = lines.map((line, at) => lengthOf(scanned, at === 0 ? firstOfParagraph(scanned, line) : (lines[at - 1] as number) + 1, line));
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lines.map((line, at) => (lengths[at] as number) >= BROKEN_FOR_WIDTH && (lengths[at] as number) + 1 + wordLength(scanned, line + 1) >= widest);
  const isBroken = lines.length >= 2 && full.filter(Boolean).length >= lines.length * FULL_SHARE;
  return (line) => isBroken && full[line] === true;
}

function wordLength({ start, end }: Scan, token: number): number {
  return (end[token] as number) - (start[token] as number);
}

function firstOfParagraph({ kind }: Scan, line: number): number {
  let at = line;
  while (at > 0 && kind[at - 1] !== LINE) at -= 1;
  return at;
}

function lengthOf({ start }: Scan, first: number, line: number): number {
  return (start[line] as number) - (start[first] as number);
}
