import { hasClauseBefore, isSemicolon } from './clauses.ts';
import { isFinite, isParting, simplePhraseAt } from './phrases.ts';
import type { Item, Strand } from './strand.ts';
import { canSpeak, subjectAfter, subjectBefore, subjectOf, type Subject } from './subject.ts';
import { verbGroupAt } from './verbs.ts';
import { skipRecipient } from './trailing.ts';
import { BUT, CUE, PREP, WHILE } from './words/small.ts';

/**
 * The subject of the main clause before a place: of the first verb of saying after the last break of the sentence, else of the
 * nearest verb that somebody who can speak is the subject of.
 */
export function finiteCuesBefore(strand: Strand, place: number): Subject | null {
  const { items } = strand;
  let first: Subject | null = null;
  let nearest: Subject | null = null;
  for (let at = place - 1; at >= 0; at -= 1) {
    if (isBreak(strand, at) && (first ?? nearest)) break;
    if (!isFinite(items, at)) continue;
    const subject = speakerOf(items, at);
    if (subject === null || subject.by === 'relative' || isInAside(items, subject)) continue;
    if (first === null && nearest === null && isAttributing(items, at, subject, place)) return subject;
    if (((items[at] as Item).bits & CUE) !== 0) first = subject;
    else nearest ??= subject;
  }
  return first ?? nearest ?? leader(items);
}

/** "Before | he flew to Washington", "as | the others left": a clause that tells when. */
function isInAside(items: readonly Item[], { start }: Subject): boolean {
  return ((items[start - 1]?.bits ?? 0) & (WHILE | PREP)) === (WHILE | PREP);
}

/** "…, | a source told the agency on Friday, | confirming …": a verb of saying behind what was said, with nothing but a setting behind it. */
function isAttributing(items: readonly Item[], verb: number, { start }: Subject, place: number): boolean {
  return (items[verb] as Item).sense.cue?.manner === 'speech' && isParting(items[start - 1]) && hasClauseBefore(items, 0, start - 1) && skipRecipient(items, verb + 1) >= place - 1;
}

/** Whoever the sentence begins with, where none of its verbs is known. */
function leader(items: readonly Item[]): Subject | null {
  const phrase = items[0] === undefined ? null : simplePhraseAt(items, 0);
  return phrase !== null && items[phrase.end] !== undefined && !isParting(items[phrase.end]) && canSpeak(items, phrase, false) ? subjectOf(phrase, 'before') : null;
}

function isBreak(strand: Strand, at: number): boolean {
  const item = strand.items[at] as Item;
  return isSemicolon(item) || ((item.bits & BUT) !== 0 && isParting(strand.items[at - 1])) || item.sense.isContrast;
}

function speakerOf(items: readonly Item[], verb: number): Subject | null {
  const before = subjectBefore(items, verbGroupAt(items, verb).start);
  if (before !== null && canSpeak(items, before, true)) return before;
  const after = items[verb - 1] === undefined || isParting(items[verb - 1]) || (items[verb - 1] as Item).quotation > 0 ? subjectAfter(items, verb) : null;
  return after !== null && canSpeak(items, after, true) ? after : null;
}
