import { APOSTROPHE, CLOSER, OPENER, QUOTE, STOP, COMMA } from '../scan/characters.ts';
import { LINE, MARK, type Scan, type Span } from '../scan/scan.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';

/** A sentence as tokens. */
export interface SentenceTokens extends Stretch {
  readonly paragraph: number;
}

/** The sentences of a report as tokens, each with the number of its paragraph. */
export function sentenceTokens(scanned: Scan, sentences: readonly Span[]): SentenceTokens[] {
  let [token, paragraph] = [0, 0];
  return sentences.map(({ start, end }) => {
    for (; token < scanned.count && (scanned.start[token] as number) < start; token += 1) if (scanned.kind[token] === LINE) paragraph += 1;
    const first = token;
    while (token < scanned.count && (scanned.start[token] as number) < end) token += 1;
    return { first, next: token, paragraph };
  });
}

/** The spans of what was said: quotations in full, a string to a sentence, without the marks at their ends. */
export function contentSpans(telling: Telling, sentences: readonly SentenceTokens[], at: number, content: readonly Stretch[], inside: number): Stretch[] {
  if (inside > 0) return content.map((stretch) => withoutMarks(telling.scanned, stretch)).filter(isFilled);
  return content.flatMap((stretch) => [...piecesBefore(telling, sentences, at, stretch), stretch, ...piecesAfter(telling, sentences, at, stretch)]).map((stretch) => withoutMarks(telling.scanned, stretch)).filter(isFilled);
}

/** What of the quotation at the beginning stands in sentences before. */
function piecesBefore({ quotations }: Telling, sentences: readonly SentenceTokens[], at: number, { first }: Stretch): Stretch[] {
  const quotation = quotations.list[(quotations.at[first] as number) - 1];
  if (!quotation || quotation.first >= first) return [];
  const pieces: Stretch[] = [];
  for (let before = at - 1; before >= 0 && (sentences[before] as SentenceTokens).next > quotation.first; before -= 1) pieces.unshift(overlap(sentences[before] as SentenceTokens, quotation));
  return pieces;
}

/** What of the quotation at the end stands in sentences behind. */
function piecesAfter({ quotations }: Telling, sentences: readonly SentenceTokens[], at: number, { next }: Stretch): Stretch[] {
  const quotation = quotations.list[(quotations.at[next - 1] as number) - 1];
  if (!quotation || quotation.next <= next) return [];
  const pieces: Stretch[] = [];
  for (let after = at + 1; after < sentences.length && (sentences[after] as SentenceTokens).first < quotation.next; after += 1) pieces.push(overlap(sentences[after] as SentenceTokens, quotation));
  return pieces;
}

/** The part of a sentence that lies in a quotation. */
export function overlap(one: Stretch, other: Stretch): Stretch {
  return { first: Math.max(one.first, other.first), next: Math.min(one.next, other.next) };
}

/** A stretch without the quotation marks and line ends at its ends; a full stop behind a closing mark goes with it. */
export function withoutMarks(scanned: Scan, { first, next }: Stretch): Stretch {
  let [from, to] = [first, next];
  while (from < to && isOuter(scanned, from)) from += 1;
  while (to > from && isOuter(scanned, to - 1)) to -= 1;
  return { first: from, next: to };
}

function isOuter({ kind, shape }: Scan, token: number): boolean {
  if (kind[token] === LINE) return true;
  const mark = shape[token];
  return kind[token] === MARK && (mark === QUOTE || mark === APOSTROPHE);
}

function isFilled({ first, next }: Stretch): boolean {
  return next > first;
}

/** The place of a stretch in the text. */
export function spanOf({ start, end }: Scan, { first, next }: Stretch): Span {
  return { start: start[first] as number, end: end[next - 1] as number };
}

/** The stretch without a stop or comma that stands outside of quotation marks. */
export function withoutStop({ kind, shape }: Scan, { first, next }: Stretch): Stretch {
  let to = next;
  while (to > first + 1 && kind[to - 1] === MARK && (shape[to - 1] === STOP || shape[to - 1] === COMMA || shape[to - 1] === OPENER || shape[to - 1] === CLOSER)) to -= 1;
  return { first, next: to };
}
