import type { Span } from '#reader';
import { escaped } from './markup.ts';

/** A stretch of the text that is marked: how it looks, and what it leads to. */
export interface Mark extends Span {
  readonly look: string;
  /** The finding that it leads to; null where it leads nowhere. */
  readonly target: string | null;
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
    paragraphs.push(`<p>${markedParagraph(text, paragraph, open)}</p>`);
  }
  return paragraphs.join('\n');
}

function markedParagraph(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  const cuts = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  let pieces = '';
  for (let at = 1; at < places.length; at += 1) pieces += piece(text, places[at - 1] as number, places[at] as number, marks);
  return pieces;
}

function piece(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  const words = escaped(text.slice(start, end)).replace(/\r?\n/g, '<br>\n');
  if (over.length === 0) return words;
  const looks = [...new Set(over.map(({ look }) => look))].join(' ');
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
