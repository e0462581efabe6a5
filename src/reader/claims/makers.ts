import { lowerBound } from '#kit';
import type { Statement } from '../report/report.ts';
import type { Span } from '../scan/scan.ts';

interface Piece extends Span {
  readonly statement: number;
}

/** How far back a piece of content is looked for. */
const REACH = 24;

/** Tells which statement makes what is claimed at a place; null where none does. */
export type Makers = (claim: Span) => number | null;

/** Tells which statement makes a claim: of those whose content holds it, or most of it, the innermost. */
export function makers(statements: readonly Statement[]): Makers {
  const pieces: Piece[] = [];
  statements.forEach(({ content }, statement) => {
    for (const { start, end } of content) pieces.push({ start, end, statement });
  });
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.statement - b.statement);
  const starts = pieces.map(({ start }) => start);
  return (claim) => {
    const last = lowerBound(starts, claim.end, 0, starts.length) - 1;
    let found: Piece | undefined;
    for (let at = last; at >= 0 && at > last - REACH; at -= 1) {
      const piece = pieces[at] as Piece;
      if (holds(piece, claim) && (found === undefined || piece.end - piece.start < found.end - found.start)) found = piece;
    }
    return found?.statement ?? null;
  };
}

/** The country of who speaks at a place; where nobody is known to speak there, a country told for all. */
export function speakersOf(statements: readonly Statement[], made: Makers, country: string | null): (place: Span) => string | null {
  return (place) => {
    const statement = made(place);
    return statement === null ? country : statements[statement]?.speaker?.country ?? null;
  };
}

/** Whether more than half of a claim lies in a piece. */
function holds(piece: Span, { start, end }: Span): boolean {
  return (Math.min(piece.end, end) - Math.max(piece.start, start)) * 2 > end - start;
}
