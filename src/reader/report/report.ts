import type { Claim } from '#core';
import type { Problem } from '#kit';
import type { Language, Quantity } from '../quantities/quantity.ts';
import type { Span } from '../scan/scan.ts';

/** Who speaks: a person, a body, or a source that is not named. */
export interface Speaker {
  readonly name: string;
  readonly office: string | null;
  readonly country: string | null;
  readonly kind: 'person' | 'body' | 'group' | 'country';
  readonly isAnonymous: boolean;
  readonly knownFrom: 'record' | 'report' | null;
}

/** What is done by saying it. */
export type Act = 'pledge' | 'demand' | 'proposal' | 'refusal' | 'claim' | 'description';

/** What it is about. */
export type Topic = 'spending' | 'burden' | 'plans' | 'debt' | 'aid' | 'contributions' | 'deterrence' | 'terrorism' | 'membership' | 'meeting' | 'other';

/** The side taken towards spending more, or towards the commitment. */
export type Side = 'for' | 'against' | 'neither';

/** Somebody is reported to have said or done something. */
export interface Statement {
  readonly speaker: Speaker | null;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The words that name the speaker. */
  readonly source: readonly Span[];
  /** The words that tell that it was said. */
  readonly cue: readonly Span[];
  /** What was said, without quotation marks. */
  readonly content: readonly Span[];
  readonly act: Act;
  readonly topic: Topic;
  readonly side: Side;
  /** From 0 to 1. */
  readonly confidence: number;
  /** A position taken by doing: rejected, ruled out, planned to skip. */
  readonly isPosition: boolean;
  /** The number of the statement within which this one is told. */
  readonly within: number | null;
  /** The words of the content, for reading them again. */
  readonly words: string;
}

/** A claim with its place in the report. */
export interface ReportClaim extends Claim, Span {
  /** The number of the statement that makes it; null for the reporter's own sentence. */
  readonly statement: number | null;
  /** The numbers of the quantities that it is made of. */
  readonly quantities: readonly number[];
}

/** What stands in a report and is not its story. */
export interface Furniture extends Span {
  readonly kind: 'dateline' | 'byline' | 'caption' | 'credit' | 'heading' | 'stray' | 'notice';
}

/** A report, read. All places are in UTF-16 units into the text as given. */
export interface Report {
  readonly date: string | null;
  /** Where the date is from: the caller, or the text's own dateline; null where it is not known. */
  readonly dateFrom: 'given' | 'text' | null;
  /** `other` where it is none that the reader has rules for: quantities are still found. */
  readonly language: Language | 'other';
  readonly sentences: readonly Span[];
  readonly furniture: readonly Furniture[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly ReportClaim[];
  /** What the reader has to say of the text itself: another language, unbalanced quotation marks. */
  readonly problems: readonly Problem[];
}
