import type { Span } from '#reader';
import { escaped } from './markup.ts';

/** A stretch of the text that is marked: how it looks, and what it leads to. */
export interface Mark extends Span {
  readonly look: string;
  /** The finding that it leads to; null where it leads nowhere. */
  readonly target: string | null;
  /** What another version says of these words: they stand there not, or no more; and what sort of thing they are. */
  readonly edit?: { readonly tag: 'ins' | 'del'; readonly kind: string };
}

/** The text as paragraphs of HTML with its marks; where several lie over one another each piece carries all their looks. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: string[] = [];
  let next = 0;
  let open: Mark[] = [];
  for (const paragraph of paragraphsOf(text)) {
    while (next < sorted.length && (sorted[next] as Mark).start < paragraph.end) open.push(sorted[next++] as Mark);
    open = open.filter(({ end }) => end > paragraph.start);
    paragraphs.push(`<p>${markedWords(text, paragraph, open)}</p>`);
  }
  return paragraphs.join('\n');
}

/** A stretch of the text with the marks that lie over it. */
export function markedWords(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start).sort((a, b) => a.start - b.start);
  const places = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end].filter((at) => at > start && at < end))])].sort((a, b) => a - b);
  let [pieces, next, over] = ['', 0, [] as Mark[]];
  for (let at = 1; at < places.length; at += 1) {
    const [from, to] = [places[at - 1] as number, places[at] as number];
    while (next < inside.length && (inside[next] as Mark).start <= from) over.push(inside[next++] as Mark);
    over = over.filter((mark) => mark.end >= to);
    pieces += piece(text.slice(from, to), over);
  }
  return pieces;
}

function piece(written: string, over: readonly Mark[]): string {
  const plain = escaped(written).replace(/\r?\n/g, '<br>\n');
  const edit = over.find((mark) => mark.edit)?.edit;
  const words = edit ? `<${edit.tag} title="${edit.kind}">${plain}</${edit.tag}>` : plain;
  const looks = [...new Set(over.flatMap(({ look }) => look || []))].join(' ');
  if (looks === '') return words;
  const target = over.findLast((mark) => mark.target !== null)?.target;
  return target === undefined || target === null ? `<span class="${looks}">${words}</span>` : `<a class="${looks}" href="#${target}">${words}</a>`;
}

function* paragraphsOf(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (text.slice(start, index).trim() !== '') yield { start, end: index };
    start = index + gap.length;
  }
  if (text.slice(start).trim() !== '') yield { start, end: text.length };
}

/** The place of anything that lies in a text, and nothing else of it. */
export function placeOf({ start, end }: Span): Span {
  return { start, end };
}
