import type { Span } from '#reader';

/** The text of a passage and its sentences: one to a line, a paragraph after ¶, else one space between them. */
export function joinSentences(lines: readonly string[]): { text: string; sentences: Span[] } {
  let text = '';
  const sentences = lines.map((line, index) => {
    const beginsParagraph = line.startsWith('¶');
    const words = beginsParagraph ? line.slice(1).trim() : line;
    if (index > 0) text += beginsParagraph ? '\n\n' : ' ';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  });
  return { text, sentences };
}

/** All places of some words, where they are not part of a longer word. */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (!cutsWord(text, span.start) && !cutsWord(text, span.end)) places.push(span);
  }
  return places;
}

/** Whether a place lies inside a word or a number. */
function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]\|[\p{L}\p{N}]|\d[.,]\|\d|\d\|[.,]\d/u.test(`${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`);
}

/** The place of some words that lies nearest to others; the first of equally near ones. */
export function nearestPlace(text: string, words: string, near: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  for (const place of placesOf(text, words)) {
    if (!best || distance(place, near) < distance(best, near)) best = place;
  }
  return best;
}

function distance(place: Span, others: readonly Span[]): number {
  return Math.min(...others.map((other) => Math.max(other.start - place.end, place.start - other.end, 0)));
}
