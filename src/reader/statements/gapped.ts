import { isSemicolon, trimmed, type Range } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isParting, simplePhraseAt, type Phrase } from './phrases.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { canSpeak } from './subject.ts';
import { AND, DET, QUANTIFIER } from './words/small.ts';

/** One more speaker of the same verb, which is not said again: "X called it “a relief” and Y “a start”". */
interface Gap {
  /** The comma or the "and" before it. */
  readonly joint: number;
  readonly source: Phrase;
  readonly from: number;
}

/** A statement, parted into as many as speakers share its verb. */
export function withGapped(strand: Strand, draft: Draft): Draft[] {
  const { items } = strand;
  const range = rangeOf(items, draft);
  const gaps = range === null || !/[nq]/.test(draft.cue?.frames ?? '') ? [] : gapsIn(strand, range);
  const first = gaps[0];
  if (range === null || first === undefined) return [draft];
  const own = { ...draft, content: [stretchOf(items, { from: range.from, to: trimmed(items, range.from, first.joint) })] };
  return [own, ...gaps.map((gap, index) => sharing(strand, draft, gap, gaps[index + 1]?.joint ?? range.to))];
}

function rangeOf(items: readonly Item[], { content }: Draft): Range | null {
  const [stretch] = content;
  if (stretch === undefined || content.length > 1) return null;
  const from = items.findIndex(({ first }) => first === stretch.first);
  const last = items.findLastIndex(({ next }) => next === stretch.next);
  return from < 0 || last < from ? null : { from, to: last + 1 };
}

function gapsIn(strand: Strand, { from, to }: Range): Gap[] {
  const { items } = strand;
  const gaps: Gap[] = [];
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isJoint(strand, at)) continue;
    const start = isAnd(items[at + 1]) ? at + 2 : at + 1;
    const gap = quotedGap(items, start, to) ?? countedGap(items, start);
    if (gap === null) continue;
    gaps.push({ joint: at, ...gap });
    at = gap.from;
  }
  return gaps;
}

function isJoint(strand: Strand, at: number): boolean {
  const item = strand.items[at] as Item;
  return (isParting(item) && !isSemicolon(strand, item)) || isAnd(item);
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
