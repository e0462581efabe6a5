import type { DiffAnswer, VersionLink } from '#api/contract';
import { changesInWords, labelInWords, speakerInWords } from '../words/reader.ts';
import { typeset } from '../words/typeset.ts';

/** What the later version of a report changed, in the places of its text. */
export interface VersionsView {
  readonly changed: string;
  /** The sentences of the later version that did not stay as they were. */
  readonly sentences: readonly ChangedSentence[];
  readonly edits: readonly Edit[];
  /** Sentences that are no more there, each with the place in the later text before which it stood. */
  readonly removed: readonly { readonly at: number; readonly words: string }[];
  readonly lists: readonly ChangeList[];
}

export interface ChangedSentence {
  readonly start: number;
  readonly end: number;
  /** What the margin says. */
  readonly label: string;
}

/** Words that were put in, in place of others or of none: `start` and `end` are the same where words were only left out. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

/** What appeared, vanished or was corrected, under a name. */
export interface ChangeList {
  readonly title: string;
  readonly items: readonly string[];
}

export function versionsView(diff: DiffAnswer, earlyText: string, nameOf: (party: string) => string): VersionsView {
  return {
    changed: changesInWords(diff.links, diff.corrections.length),
    sentences: diff.links.flatMap((link) => changedSentences(diff, link)),
    edits: diff.links.flatMap((link, at) => editsOf(diff, link, at)),
    removed: removedSentences(diff, earlyText),
    lists: listsOf(diff, nameOf).filter(({ items }) => items.length > 0),
  };
}

function changedSentences({ later }: DiffAnswer, link: VersionLink): ChangedSentence[] {
  const label = labelInWords(link);
  return label === undefined ? [] : link.later.flatMap((at) => {
    const sentence = later.sentences[at];
    return sentence ? [{ start: sentence.start, end: sentence.end, label }] : [];
  });
}

/** The changes of a link. Words that were only left out stand as far behind the last common place as they did before. */
function editsOf({ changes, early, later }: DiffAnswer, link: VersionLink, at: number): Edit[] {
  const [before, after] = [early.sentences[link.early[0] ?? -1], later.sentences[link.later[0] ?? -1]];
  if (!before || !after) return [];
  const last = later.sentences[link.later.at(-1) ?? -1] ?? after;
  let [was, is] = [before.start, after.start];
  return changes.filter((change) => change.link === at).map(({ early: from, later: to }) => {
    const start = to?.start ?? Math.min(last.end, Math.max(is, is + (from?.start ?? was) - was));
    const end = to?.end ?? start;
    [was, is] = [from?.end ?? was + (start - is), end];
    return { start, end, before: from?.words ?? '' };
  });
}

function removedSentences({ links, early, later }: DiffAnswer, earlyText: string): VersionsView['removed'] {
  let at = 0;
  return links.flatMap((link) => {
    const last = later.sentences[link.later.at(-1) ?? -1];
    if (last) at = last.end;
    const [gone] = link.label === 'removed' ? link.early.flatMap((number) => early.sentences[number] ?? []) : [];
    return gone ? [{ at, words: earlyText.slice(gone.start, gone.end) }] : [];
  });
}

function listsOf({ appeared, vanished, corrections, verdicts }: DiffAnswer, nameOf: (party: string) => string): ChangeList[] {
  return [
    { title: 'Corrected', items: corrections.map(({ words, corrected }) => typeset(corrected.later ?? corrected.early ? `${words} It corrects: “${corrected.later ?? corrected.early}”` : words)) },
    { title: 'Speak only in this version', items: appeared.speakers.map((speaker) => speakerInWords(speaker, nameOf)) },
    { title: 'No longer speak', items: vanished.speakers.map((speaker) => speakerInWords(speaker, nameOf)) },
    { title: 'Claims that appeared', items: appeared.claims.map(claimItem) },
    { title: 'Claims that vanished', items: vanished.claims.map(claimItem) },
    { title: 'Figures that appeared', items: appeared.quantities.map(({ words }) => words) },
    { title: 'Figures that vanished', items: vanished.quantities.map(({ words }) => words) },
    { title: 'Verdicts that differ', items: verdicts.map(({ early, later }) => `“${later.words}”: ${later.verdict.then}; in the earlier version ${early.verdict.then}`) },
  ];
}

function claimItem({ words, verdict }: DiffAnswer['appeared']['claims'][number]): string {
  return verdict ? `“${words}”: ${verdict.then}` : `“${words}”`;
}
