import { hasClauseBefore, isSemicolon, type Range } from './clauses.ts';
import { endOfContent, trimmed } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { beginsPhrase, isParting, isTimeOnly, simplePhraseAt, type Phrase } from './phrases.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { canSpeak } from './subject.ts';
import { FRAME, takes, type Cue } from './words/cues.ts';
import { AND, DET, DOCUMENT, PERSON, POSSESSIVE, PREP, QUANTIFIER, SUBJECT, THAT, TIME } from './words/small.ts';

/** One more speaker of the same verb, which is not said again: "X called it “a relief” and Y “a start”". */
interface Gap {
  /** The comma or the "and" before it. */
  readonly joint: number;
  readonly source: Phrase;
  readonly from: number;
}

/** Adds a statement, parted into as many as speakers share its verb. */
export function addWithGapped(drafts: Draft[], strand: Strand, draft: Draft): void {
  const { items } = strand;
  const range = draft.cue === null ? null : rangeOf(items, draft);
  const gaps = range === null || draft.cue === null ? [] : gapsIn(strand, range, draft.cue);
  const first = gaps[0];
  if (range === null || first === undefined) {
    drafts.push(draft);
    return;
  }
  drafts.push({ ...draft, content: [stretchOf(items, { from: range.from, to: trimmed(items, range.from, first.joint) })] });
  gaps.forEach((gap, index) => drafts.push(sharing(strand, draft, gap, gaps[index + 1]?.joint ?? endOfGap(strand, gap, range.to))));
}

function endOfGap(strand: Strand, { from }: Gap, to: number): number {
  if (from >= to) return from + 1;
  return ((strand.items[from - 1] as Item).bits & THAT) !== 0 ? endOfContent(strand, from, from, true) : to;
}

function rangeOf(items: readonly Item[], { content }: Draft): Range | null {
  const stretch = content[0];
  if (stretch === undefined || content.length > 1) return null;
  let from = 0;
  while (from < items.length && (items[from] as Item).first !== stretch.first) from += 1;
  let to = items.length;
  while (to > from && (items[to - 1] as Item).next !== stretch.next) to -= 1;
  return to > from ? { from, to } : null;
}

function gapsIn(strand: Strand, { from, to }: Range, cue: Cue): Gap[] {
  const { items } = strand;
  const { frames } = cue;
  const gaps: Gap[] = [];
  for (let at = from + 1; at <= to && at < items.length - 1; at += 1) {
    if (!isJoint(strand, at)) continue;
    const start = isAnd(items[at + 1]) ? at + 2 : at + 1;
    const isWithin = at < to - 1;
    const quoted = takes(frames, FRAME.n | FRAME.q) ? quotedGap(items, start, isWithin ? to : items.length) : null;
    const gap = quoted ?? (isWithin && takes(frames, FRAME.n) ? (countedGap(items, start) ?? objectGap(strand, start, to)) : null);
    const clause = gap ?? (takes(frames, FRAME.c | FRAME.t) ? clauseGap(items, start) : null) ?? particleGap(items, start, cue, items[from - 1]);
    if (clause === null) continue;
    gaps.push({ joint: at, ...clause });
    at = clause.from;
  }
  return gaps;
}

function isJoint(strand: Strand, at: number): boolean {
  const item = strand.items[at] as Item;
  return isAnd(item) || (isParting(item) && !isSemicolon(item));
}

function isAnd(item: Item | undefined): boolean {
  return ((item?.bits ?? 0) & AND) !== 0;
}

/** "Sweden's prime minister, Magdalena Andersson, “a good agreement”": only where a quotation stands before too. */
function quotedGap(items: readonly Item[], start: number, to: number): Omit<Gap, 'joint'> | null {
  const source = simplePhraseAt(items, start);
  if (source === null || !canSpeak(items, source, false) || !isAfterQuotation(items, start)) return null;
  let at = source.end;
  if (isParting(items[at])) {
    const aside = simplePhraseAt(items, at + 1);
    if (aside === null || !isParting(items[aside.end])) return null;
    at = aside.end + 1;
  }
  return at < to && (items[at] as Item).quotation > 0 ? { source, from: at } : null;
}

function isAfterQuotation(items: readonly Item[], start: number): boolean {
  return items.slice(Math.max(0, start - 3), start).some(({ quotation }) => quotation > 0);
}

/** "The Norwegians three rocket launchers". */
function countedGap(items: readonly Item[], start: number): Omit<Gap, 'joint'> | null {
  const name = ((items[start]?.bits ?? 0) & DET) !== 0 ? start + 1 : start;
  const [item, next] = [items[name], items[name + 1]];
  if (item === undefined || next === undefined || !isName(item) || !(next.isNumber || (next.bits & QUANTIFIER) !== 0)) return null;
  return { source: { start, end: name + 1, head: name }, from: name + 1 };
}

/** "X urged patience, Germany's Y speed": a person and a thing, with no verb. */
function objectGap({ items, telling }: Strand, start: number, to: number): Omit<Gap, 'joint'> | null {
  const source = simplePhraseAt(items, start);
  if (source === null || source.end > to) return null;
  const head = personIn({ items, telling }, source);
  const next = items[head + 1];
  if (head < 0 || next === undefined || head + 1 >= to || !(next.isNumber || beginsPhrase(next)) || (next.bits & (PERSON | TIME | SUBJECT)) !== 0 || isName(next)) return null;
  const object = simplePhraseAt(items, head + 1);
  if (object !== null && isTimeOnly(items, object)) return null;
  return hasClauseBefore(items, head, to) || items.slice(0, start).some(({ sense }) => sense.isContrast) ? null : { source: { start, end: head + 1, head }, from: head + 1 };
}

/** The first of a phrase's items that names a person; -1 without one. */
function personIn({ items, telling }: Pick<Strand, 'items' | 'telling'>, { start, end }: Phrase): number {
  for (let at = start; at < end; at += 1) {
    const item = items[at] as Item;
    const entity = item.mention?.entity ?? null;
    if (isName(item) && entity !== null) return telling.names.entities[entity]?.kind === 'person' ? at : -1;
  }
  return -1;
}

/** "Edi Rama said that …, and Guido Crosetto that …". */
function clauseGap(items: readonly Item[], start: number): Omit<Gap, 'joint'> | null {
  const source = simplePhraseAt(items, start);
  if (source === null || ((items[source.end]?.bits ?? 0) & THAT) === 0 || items[source.end + 1] === undefined) return null;
  const head = items[source.head] as Item;
  const isOne = (isName(head) && (head.bits & DOCUMENT) === 0) || ((head.bits & PERSON) !== 0 && ((items[start] as Item).bits & DET) !== 0 && isAnd(items[start - 1]));
  return isOne && canSpeak(items, source, false) ? { source, from: source.end + 1 } : null;
}

/** "Signed up to 3 percent, Norway to 2"; "pleaded for more time, her colleague for more money"; "put it at 300 million, and X at twice that". */
function particleGap(items: readonly Item[], start: number, { lemma, particles }: Cue, last: Item | undefined): Omit<Gap, 'joint'> | null {
  const source = simplePhraseAt(items, start);
  if (source === null || items[source.end + 1] === undefined || !canSpeak(items, source, false)) return null;
  const word = items[source.end]?.sense.word ?? '';
  if (lemma === 'put') return word === 'at' ? { source, from: source.end } : null;
  const isLast = last !== undefined && (last.bits & PREP) !== 0 && last.sense.word === word;
  const isSame = word !== '' && (isLast || particles.some((particle) => particle.word === word));
  return isSame && ((items[source.end + 1] as Item).bits & POSSESSIVE) === 0 ? { source, from: source.end + 1 } : null;
}

function sharing(strand: Strand, draft: Draft, { source, from }: Gap, to: number): Draft {
  const { items } = strand;
  return {
    ...draft,
    source: stretchOf(items, { from: source.start, to: source.end }),
    head: (items[source.head] as Item).first,
    cueWords: [],
    content: [stretchOf(items, { from, to: trimmed(items, from, to) })],
  };
}
