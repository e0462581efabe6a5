import { scan } from '../scan/scan.ts';
import type { Span } from '../scan/scan.ts';
import type { Report, Speaker } from '../report/report.ts';
import { align, type Link } from './align.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import { matchedClaims, matchedQuantities, matchedStatements, type Matched, type SamePair } from './matching.ts';
import { linksOfSentences } from './places.ts';
import { wordsOfSentence } from './sentence-words.ts';
import type { WordChange } from './word-changes.ts';

/** A change of words, with the link of the two sentences that it lies in, by number in `links`. */
export interface VersionChange extends WordChange {
  readonly link: number;
}

/** What only one of two versions has; statements, claims and quantities by their numbers in that version's report. */
export interface OnlyThere {
  /** Who speaks in this version and nowhere in the other. */
  readonly speakers: readonly Speaker[];
  readonly statements: readonly number[];
  readonly claims: readonly number[];
  readonly quantities: readonly number[];
}

/** Two versions of a report, compared. */
export interface Comparison {
  readonly early: readonly Span[];
  readonly later: readonly Span[];
  /** What became of each sentence. */
  readonly links: readonly Link[];
  /** Words changed within aligned sentences, in the order of the links. */
  readonly changes: readonly VersionChange[];
  readonly appeared: OnlyThere;
  readonly vanished: OnlyThere;
  /** Later sentences that set something right that the early version tells, or that is told before them. */
  readonly corrections: readonly Correction[];
  readonly same: { readonly statements: readonly SamePair[]; readonly claims: readonly SamePair[]; readonly quantities: readonly SamePair[] };
}

/**
 * Compares two versions of a report that have been read: sentences, words, and what appeared, vanished and was corrected.
 * Findings belong together where their sentences do; the same words elsewhere do not make them so.
 *
 * @example
 * compareVersions(read('Allies met.'), read('Allies met. They spend 2 percent.'), 'Allies met.', 'Allies met. They spend 2 percent.').appeared.quantities // => [0]
 */
export function compareVersions(early: Report, later: Report, earlyText: string, laterText: string): Comparison {
  const { links, early: earlySentences, later: laterSentences } = align(earlyText, laterText);
  const before = linksOfSentences(links, earlySentences, 'early');
  const after = linksOfSentences(links, laterSentences, 'later');
  const statements = matchedStatements(early.statements, later.statements, before, after);
  const claims = matchedClaims(early.claims, later.claims, before, after);
  const quantities = matchedQuantities(early.quantities, later.quantities, before, after);
  const only = (report: Report, other: Report, side: 'early' | 'later'): OnlyThere => ({
    speakers: speakersOnlyIn(report, other, statements.pairs, side),
    statements: statements[side],
    claims: claims[side],
    quantities: quantities[side],
  });
  return {
    early: earlySentences,
    later: laterSentences,
    links,
    changes: links.flatMap(({ changes }, link) => changes.map((change) => ({ ...change, link }))),
    appeared: only(later, early, 'later'),
    vanished: only(early, later, 'early'),
    corrections: correctionsOf(links, versionOf(earlyText, earlySentences), versionOf(laterText, laterSentences), { early: early.quantities, later: later.quantities, pairs: quantities.pairs }),
    same: { statements: statements.pairs, claims: claims.pairs, quantities: quantities.pairs },
  };
}

function versionOf(text: string, spans: readonly Span[]): { readonly scan: ReturnType<typeof scan>; readonly spans: readonly Span[]; readonly words: ReturnType<typeof wordsOfSentence> } {
  const scanned = scan(text);
  return { scan: scanned, spans, words: wordsOfSentence(scanned, spans) };
}

/** Each speaker once, in the order of the report; one whose statement has a counterpart is there in both. */
function speakersOnlyIn(report: Report, other: Report, pairs: Matched['pairs'], side: 'early' | 'later'): Speaker[] {
  const known = new Set(other.statements.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  for (const pair of pairs) known.add(report.statements[pair[side]]?.speaker?.name ?? '');
  const found = new Map<string, Speaker>();
  for (const { speaker } of report.statements) if (speaker && !known.has(speaker.name) && !found.has(speaker.name)) found.set(speaker.name, speaker);
  return [...found.values()];
}
