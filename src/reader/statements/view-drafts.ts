import { attributionAt, type Attribution } from './attributions.ts';
import { hasClauseBefore, isAttribution, type Range } from './clauses.ts';
import { afterWholeClause, endOfContent, startOfClause, trimmed } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isFinite, isParting, simplePhraseAt } from './phrases.ts';
import { canSpeak } from './subject.ts';
import { endsOpen } from './open-end.ts';
import { resumed } from './resumed.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { WHICH, WHO } from './words/small.ts';

/** "According to X", "in the words of X", "by X's count", "if you ask X": the statement that they attribute; null without one. */
export function viewDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const found = attributionAt(items, at);
  if (found === null) return null;
  const content = around(strand, found);
  if (content.length === 0) return null;
  return {
    sieve: 'according',
    cue: null,
    isNegated: false,
    isModal: false,
    source: stretchOf(items, { from: found.source.start, to: found.source.end }),
    head: (namedBehind(items, found, content) ?? (items[found.source.head] as Item)).first,
    cueWords: [stretchOf(items, found.cue)],
    content: content.map((range) => stretchOf(items, range)),
    inside: strand.inside,
  };
}

/** "By his own account, | Stoltenberg | spent hours": whom an owner means that is named right behind it; null where nobody is. */
function namedBehind(items: readonly Item[], { from, source }: Attribution, [content]: readonly Range[]): Item | null {
  const named = content === undefined ? undefined : items[content.from];
  const owner = items[source.head] as Item;
  const isOwner = from === 0 && source.end - source.start === 1 && owner.next - owner.first === 1 && owner.mention?.kind === 'possessive' && !owner.isCapital;
  return isOwner && named !== undefined && named.mention !== undefined && isName(named) ? named : null;
}

/** What is attributed: the clause that follows, the one before, or the parts on both sides. */
function around(strand: Strand, { from, to }: Attribution): Range[] {
  const { items } = strand;
  const isOrSo = items[from]?.sense.word === 'or';
  const next = isParting(items[to]) ? to + 1 : to;
  const isCut = next > to && isFinite(items, next);
  const first = Math.max(startOfClause(strand, from, false, isCut), isCut ? afterWholeClause(items, from) : 0);
  const start = isOrSo ? behindLastComma(items, first, from - 1) : first;
  if (from === start) return rest(strand, next, from);
  const end = trimmed(items, start, isParting(items[from - 1]) ? from - 1 : from);
  if (isToldBefore(items, start, end)) return [];
  const behind = (items[end - 1]?.quotation ?? 0) > 0 ? resumed(strand, end - 1, to) : [];
  if (behind.length === 0 && isWhole(items, start, end) && !isOrSo) return end > start ? [{ from: start, to: end }] : [];
  const more = behind.length > 0 ? behind : isParting(items[to]) ? rest(strand, next, from) : [];
  return (more.length > 0 || isOrSo) && end > start ? [{ from: start, to: end }, ...more] : more;
}

/** "…, Mattis told ministers, according to a text": what another attribution tells already. */
function isToldBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((isParting(items[at]) || (items[at] as Item).quotation > 0) && (isAttribution(items, at + 1) || isTelling(items, at + 1))) return true;
  return false;
}

/** "The new Pentagon chief informed his counterparts": somebody and right behind a verb of saying. */
function isTelling(items: readonly Item[], at: number): boolean {
  const phrase = items[at] === undefined ? null : simplePhraseAt(items, at);
  return phrase !== null && items[phrase.end]?.sense.cue?.manner === 'speech' && isFinite(items, phrase.end) && canSpeak(items, phrase, false);
}

/** "By the time he left, he had won, or so he said": the clause right before. */
function behindLastComma(items: readonly Item[], from: number, comma: number): number {
  for (let at = comma - 1; at > from; at -= 1) if (isParting(items[at])) return hasClauseBefore(items, at + 1, comma) ? at + 1 : from;
  return from;
}

function isWhole(items: readonly Item[], start: number, end: number): boolean {
  return hasClauseBefore(items, start, end) && !endsOpen(items, start, end);
}

function rest(strand: Strand, first: number, at: number): Range[] {
  const from = afterRelative(strand.items, first);
  const to = endOfContent(strand, from, at, true);
  return to > from ? [{ from, to }] : [];
}

/** The place after ", which keeps the tally,". */
function afterRelative(items: readonly Item[], from: number): number {
  if (((items[from]?.bits ?? 0) & (WHO | WHICH)) === 0) return from;
  for (let at = from + 1; at < Math.min(items.length, from + 20); at += 1) if (isParting(items[at])) return at + 1;
  return from;
}
