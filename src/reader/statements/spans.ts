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
  const pieces: Stretch[] = [];
  for (const stretch of content) {
    if (inside === 0) addPiecesBefore(pieces, telling, sentences, at, stretch);
    pieces.push(stretch);
    if (inside === 0) addPiecesAfter(pieces, telling, sentences, at, stretch);
  }
  return filled(telling.scanned, pieces);
}

/** The stretches without marks at their ends, as far as there is anything else in them. */
function filled(scanned: Scan, stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const bare = withoutMarks(scanned, stretch);
    if (bare.next > bare.first) found.push(bare);
  }
  return found;
}

/** What of the quotation at the beginning stands in sentences before. */
function addPiecesBefore(pieces: Stretch[], { quotations }: Telling, sentences: readonly SentenceTokens[], at: number, { first }: Stretch): void {
  const quotation = quotations.list[(quotations.at[first] as number) - 1];
  if (!quotation || quotation.first >= first) return;
  let before = at;
  while (before > 0 && (sentences[before - 1] as SentenceTokens).next > quotation.first) before -= 1;
  for (; before < at; before += 1) pieces.push(overlap(sentences[before] as SentenceTokens, quotation));
}

/** What of the quotation at the end stands in sentences behind. */
function addPiecesAfter(pieces: Stretch[], { quotations }: Telling, sentences: readonly SentenceTokens[], at: number, { next }: Stretch): void {
  const quotation = quotations.list[(quotations.at[next - 1] as number) - 1];
  if (!quotation || quotation.next <= next) return;
  for (let after = at + 1; after < sentences.length && (sentences[after] as SentenceTokens).first < quotation.next; after += 1) pieces.push(overlap(sentences[after] as SentenceTokens, quotation));
}

/** The part of a sentence that lies in a quotation. */
export function overlap(one: Stretch, other: Stretch): Stretch {
  return { first: Math.max(one.first, other.first), next: Math.min(one.next, other.next) };
}

/** A stretch without the quotation marks and line ends at its ends; a full stop behind a closing mark goes with it. */
export function withoutMarks(scanned: Scan, { first, next }: Stretch): Stretch {
  let from = first;
  let to = next;
  while (from < to && isOuter(scanned, from)) from += 1;
  while (to > from && isOuter(scanned, to - 1)) to -= 1;
  return { first: from, next: to };
}

function isOuter({ kind, shape }: Scan, token: number): boolean {
  if (kind[token] === LINE) return true;
  const mark = shape[token];
  return kind[token] === MARK && (mark === QUOTE || mark === APOSTROPHE);
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
