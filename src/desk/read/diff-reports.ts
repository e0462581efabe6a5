import type { Verdict } from '#core';
import { compareVersions, type ChangeKind, type Comparison, type Correction, type LinkLabel, type OnlyThere, type Quantity, type Span } from '#reader';
import { readSource, type ClaimAnswer, type ReportAnswer, type StatementAnswer } from './read-report.ts';
import type { ReadingRoom } from './reading.ts';
import { wordsIn, wordsOfSpans } from './said-text.ts';
import type { ReadAsked, SourceText } from './source-text.ts';
import type { SpeakerAnswer } from './speaker.ts';

/** One of the two versions: where it is from, its sentences by number, and the text where it is not the file's own. */
export interface VersionAnswer {
  readonly file: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly sentences: readonly Span[];
  readonly text?: string;
}

/** Words that changed, with their place in their version. */
export interface ChangedWords extends Span {
  readonly words: string;
}

/** A correction with the words that correct, and those that are corrected. */
export interface CorrectionAnswer extends Correction {
  readonly words: string;
  readonly corrected: { readonly early: string | null; readonly later: string | null };
}

/** What only one version has. */
export interface OnlyThereAnswer {
  readonly speakers: readonly SpeakerAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly claims: readonly (ClaimAnswer & { readonly words: string })[];
  readonly quantities: readonly (Quantity & { readonly words: string })[];
}

/** A claim of both versions of which the ledger says something else. */
export interface VerdictChange {
  readonly early: ChangedWords & { readonly verdict: { readonly then: Verdict; readonly now: Verdict } };
  readonly later: VerdictChange['early'];
}

/** Two versions of a report, held against one another. */
export interface DiffAnswer {
  readonly early: VersionAnswer;
  readonly later: VersionAnswer;
  /** What became of each sentence; sentences by their numbers. */
  readonly links: readonly { readonly early: readonly number[]; readonly later: readonly number[]; readonly label: LinkLabel; readonly isReworded: boolean }[];
  /** What changed within sentences that belong together; the link by its number. */
  readonly changes: readonly { readonly kind: ChangeKind; readonly link: number; readonly early?: ChangedWords; readonly later?: ChangedWords }[];
  readonly appeared: OnlyThereAnswer & { readonly corrections: readonly CorrectionAnswer[] };
  readonly vanished: OnlyThereAnswer;
  readonly corrections: readonly CorrectionAnswer[];
  readonly verdicts: readonly VerdictChange[];
}

/** A version that has been read, with its text. */
interface Version {
  readonly answer: ReportAnswer;
  readonly text: string;
}

/**
 * Compares two versions of a report: what became of each sentence, what changed within them, who and what appeared or
 * vanished, what was corrected, and which verdicts differ.
 */
export function diffReports(reading: ReadingRoom, earlySource: SourceText, laterSource: SourceText, asked: ReadAsked = {}): DiffAnswer {
  const [earlyRead, laterRead] = [readSource(reading, earlySource, asked), readSource(reading, laterSource, asked)];
  const [early, later]: Version[] = [{ answer: earlyRead.answer, text: earlySource.text }, { answer: laterRead.answer, text: laterSource.text }];
  const compared = compareVersions(earlyRead.report, laterRead.report, earlySource.text, laterSource.text);
  return answerOfDiff(compared, early as Version, later as Version);
}

function answerOfDiff(compared: Comparison, early: Version, later: Version): DiffAnswer {
  const corrections = compared.corrections.map((correction) => correctionAnswer(correction, compared, early, later));
  return {
    early: versionAnswer(early, compared.early),
    later: versionAnswer(later, compared.later),
    links: compared.links.map((link) => ({ early: link.early, later: link.later, label: link.label, isReworded: link.isReworded })),
    changes: compared.changes.map(({ kind, link, early: before, later: after }) => ({ kind, link, ...(before && { early: changedWords(early.text, before) }), ...(after && { later: changedWords(later.text, after) }) })),
    appeared: { ...onlyThere(compared.appeared, later), corrections },
    vanished: onlyThere(compared.vanished, early),
    corrections,
    verdicts: verdictChanges(compared, early, later),
  };
}

function versionAnswer({ answer }: Version, sentences: readonly Span[]): VersionAnswer {
  const { file, title, date, text } = answer;
  return { file, title, date, sentences, ...(text !== undefined && { text }) };
}

function onlyThere({ speakers, statements, claims, quantities }: OnlyThere, { answer, text }: Version): OnlyThereAnswer {
  return {
    speakers: speakers.map(({ name, office, country }) => ({ name, office, country })),
    statements: statements.flatMap((at) => answer.statements[at] ?? []),
    claims: claims.flatMap((at) => answer.claims[at] ?? []).map((claim) => ({ ...claim, words: wordsIn(text, claim) })),
    quantities: quantities.flatMap((at) => answer.quantities[at] ?? []).map((quantity) => ({ ...quantity, words: wordsIn(text, quantity.phrase) })),
  };
}

function correctionAnswer(correction: Correction, { early, later }: Comparison, before: Version, after: Version): CorrectionAnswer {
  const sentence = (text: string, spans: readonly Span[], at: number | null): string | null => (at === null ? null : wordsOfSpans(text, spans.slice(at, at + 1)));
  const { corrects } = correction;
  return { ...correction, words: sentence(after.text, later, correction.sentence) ?? '', corrected: { early: sentence(before.text, early, corrects.early), later: sentence(after.text, later, corrects.later) } };
}

function verdictChanges({ same }: Comparison, early: Version, later: Version): VerdictChange[] {
  return same.claims.flatMap((pair) => {
    const [before, after] = [verdictOf(early, pair.early), verdictOf(later, pair.later)];
    if (!before || !after || (before.verdict.then === after.verdict.then && before.verdict.now === after.verdict.now)) return [];
    return [{ early: before, later: after }];
  });
}

function verdictOf({ answer, text }: Version, at: number): VerdictChange['early'] | undefined {
  const claim = answer.claims[at];
  return claim?.verdict && { ...changedWords(text, claim), verdict: claim.verdict };
}

function changedWords(text: string, { start, end }: Span): ChangedWords {
  return { start, end, words: text.slice(start, end) };
}
