import type { Mark, MarkLook, ReportView } from '../load/reader-report.ts';
import type { Edit, VersionsView } from '../load/reader-versions.ts';

/** A block of a report's text: a heading, a paragraph, or a part of one that the later version changed. */
export interface TextBlock {
  readonly key: number;
  readonly kind: 'title' | 'heading' | 'text';
  /** What the margin says of it. */
  readonly label?: string;
  /** Whether it goes on with the paragraph that the block before it began. */
  readonly isContinued: boolean;
  readonly runs: readonly Run[];
  /** Sentences of the earlier version that stood here and are gone. */
  readonly removed?: readonly string[];
}

/** Text that leads to one finding, or to none. */
export interface Run {
  readonly target?: string;
  /** The look of the claim that the run ends, if it ends one. */
  readonly ends?: MarkLook;
  readonly atoms: readonly Atom[];
}

/** Text that looks alike throughout. */
export interface Atom {
  readonly words: string;
  readonly looks: readonly (MarkLook | 'furniture' | 'inserted')[];
  /** Words of the earlier version that stood here. */
  readonly before?: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a report in blocks, with everything that is marked in it. */
export function textBlocks({ text, marks, furniture, versions }: Pick<ReportView, 'text' | 'marks' | 'furniture' | 'versions'>): TextBlock[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const blocks: TextBlock[] = [];
  let [next, open] = [0, [] as Mark[]];
  for (const { paragraph, ...block } of blocksOf(text, furniture, versions)) {
    while (next < sorted.length && (sorted[next] as Mark).start < paragraph.end) open.push(sorted[next++] as Mark);
    open = open.filter(({ end }) => end > paragraph.start);
    const inside = furniture.filter(({ start, end, kind }) => kind !== 'heading' && start < paragraph.end && end > paragraph.start);
    const edits = (versions?.edits ?? []).filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    blocks.push({ ...block, key: paragraph.start, runs: runsOf(text, paragraph, open, inside, edits) });
  }
  return blocks;
}

type Placed = Omit<TextBlock, 'runs' | 'key'> & { readonly paragraph: Span };

function blocksOf(text: string, furniture: ReportView['furniture'], versions: VersionsView | undefined): Placed[] {
  const headings = new Set(furniture.filter(({ kind }) => kind === 'heading').map(({ start }) => start));
  return paragraphsOf(text).flatMap((paragraph, at): Placed[] => {
    const kind = headings.has(paragraph.start) ? (at === 0 ? 'title' : 'heading') : 'text';
    return versions ? changedParts(text, paragraph, kind, versions) : [{ kind, isContinued: false, paragraph }];
  });
}

/** A paragraph cut where sentences changed in another way than those before them. */
function changedParts(text: string, paragraph: Span, kind: TextBlock['kind'], { sentences, removed }: VersionsView): Placed[] {
  const changed = sentences.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
  const parts: { span: Span; label?: string }[] = [];
  let at = paragraph.start;
  for (const { start, end, label } of changed) {
    const isNext = text.slice(at, start).trim() === '';
    const last = parts.at(-1);
    if (!isNext) parts.push({ span: trimmed(text, at, start) });
    at = Math.min(end, paragraph.end);
    if (isNext && last?.label === label) last.span = { start: last.span.start, end: at };
    else parts.push({ span: { start, end: at }, label });
  }
  if (text.slice(at, paragraph.end).trim() !== '') parts.push({ span: trimmed(text, at, paragraph.end) });
  return parts.map(({ span, label }, index): Placed => {
    const gone = removed.filter((each) => each.at > span.start && each.at <= span.end).map(({ words }) => words);
    return { kind, isContinued: index > 0, paragraph: span, ...(label !== undefined && { label }), ...(gone.length > 0 && { removed: gone }) };
  });
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (text.slice(start, index).trim() !== '') spans.push(trimmed(text, start, index));
    start = index + gap.length;
  }
  if (text.slice(start).trim() !== '') spans.push(trimmed(text, start, text.length));
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function runsOf(text: string, block: Span, marks: readonly Mark[], furniture: readonly Span[], edits: readonly Edit[]): Run[] {
  const runs: { target?: string; ends?: MarkLook; atoms: Atom[] }[] = [];
  const places = cuts(block, [...marks, ...furniture, ...edits]);
  for (let at = 1; at < places.length; at += 1) {
    const [start, end] = [places[at - 1] as number, places[at] as number];
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const target = leading(over)?.target;
    const ends = over.find((mark) => mark.look.startsWith('claim') && mark.end === end)?.look;
    const atom = atomOf(text, { start, end }, over, furniture, edits);
    const last = runs.at(-1);
    if (last && last.target === target) {
      last.atoms.push(atom);
      if (ends) last.ends = ends;
    } else runs.push({ ...(target !== undefined && { target }), ...(ends && { ends }), atoms: [atom] });
  }
  return withLastEdit(runs, block, edits);
}

function atomOf(text: string, { start, end }: Span, over: readonly Mark[], furniture: readonly Span[], edits: readonly Edit[]): Atom {
  const edit = edits.find((each) => each.start <= start && each.end >= end && each.end > each.start);
  const looks = new Set<Atom['looks'][number]>(over.map(({ look }) => look));
  if (furniture.some((span) => span.start <= start && span.end >= end)) looks.add('furniture');
  if (edit) looks.add('inserted');
  const before = edits.filter((each) => each.start === start && each.before !== '').map((each) => each.before).join(' ');
  return { words: text.slice(start, end), looks: [...looks], ...(before !== '' && { before }) };
}

/** Words that were left out at the very end of a block. */
function withLastEdit(runs: readonly Run[], block: Span, edits: readonly Edit[]): Run[] {
  const before = edits.filter(({ start, end, before: words }) => start === block.end && end === start && words !== '').map((edit) => edit.before).join(' ');
  return before === '' ? [...runs] : [...runs, { atoms: [{ words: '', looks: [], before }] }];
}

const RANK: Readonly<Record<string, number>> = { statement: 1, quantity: 0 };

/** Of marks over one another the claim leads, then the statement; of those the innermost. */
function leading(marks: readonly Mark[]): Mark | undefined {
  const rank = ({ look }: Mark): number => (look.startsWith('claim') ? 2 : (RANK[look] ?? -1));
  return marks.filter(({ target }) => target !== undefined).reduce<Mark | undefined>((best, mark) => (best === undefined || rank(mark) >= rank(best) ? mark : best), undefined);
}

function cuts({ start, end }: Span, spans: readonly Span[]): number[] {
  const places = new Set([start, end]);
  for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) places.add(at);
  return [...places].sort((a, b) => a - b);
}
