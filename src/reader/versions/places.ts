import { lowerBound } from '#kit';
import type { Span } from '../scan/scan.ts';
import type { Link } from './align.ts';

/** The links that a stretch of one version lies in, by number: those of the sentences that it touches. */
export type LinksAt = (span: Span) => readonly number[];

/** Looks up the links of stretches of one version. */
export function linksOfSentences(links: readonly Link[], sentences: readonly Span[], side: 'early' | 'later'): LinksAt {
  const linkOf = new Int32Array(sentences.length);
  links.forEach((link, number) => {
    for (const at of link[side]) linkOf[at] = number;
  });
  const ends = sentences.map(({ end }) => end);
  return ({ start, end }) => {
    const found = new Set<number>();
    for (let at = lowerBound(ends, start + 1, 0, ends.length); at < sentences.length && (sentences[at] as Span).start < end; at += 1) found.add(linkOf[at] as number);
    return [...found];
  };
}
