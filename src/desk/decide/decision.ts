import type { DatedStatement } from '#core';
import type { Act, Side, Span, Topic } from '#reader';
import type { SpeakerAnswer } from '../read/speaker.ts';

/** What a person makes of a statement that the reader proposes: into the ledger as it stands, or corrected, or not at all. */
export type Verb = 'confirmed' | 'corrected' | 'rejected';

/** What is told of a statement: as the reader proposes it, and as it is held. */
export interface Telling {
  readonly speaker: SpeakerAnswer | null;
  readonly act: Act;
  readonly topic: Topic;
  readonly side: Side;
  readonly said: string;
  /** The id of the commitment that it is about, where somebody told. */
  readonly commitment: string | null;
}

/** The report that a statement stands in: what is kept of it beside short quotations. */
export interface DecidedReport {
  /** The file, or `text` where its words were given. */
  readonly file: string;
  readonly title: string | null;
  readonly date: string;
  /** Of its text, in UTF-8. */
  readonly sha256: string;
  /** Where it is to be found; null where nobody told. */
  readonly address: string | null;
}

/** One entry of the log: who decided what, when, about which words of which report. Entries are added and never changed. */
export interface Decision {
  /** The same for the same words of the same report. */
  readonly id: string;
  readonly decision: Verb;
  readonly by: string;
  /** An ISO instant. */
  readonly at: string;
  readonly because: string | null;
  readonly report: DecidedReport;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly isDirect: boolean;
  readonly confidence: number;
  readonly proposed: Telling;
  /** As it is held from now on; null where it was rejected. */
  readonly held: Telling | null;
  readonly figures: DatedStatement['figures'];
}

/** The longest quotation that is kept of somebody else's report, in characters. */
export const LONGEST_QUOTATION = 300;

/** A decision as the ledger holds it: a statement with who took it in; nothing where it was rejected. */
export function statementHeld({ id, decision, by, at, report, isDirect, held, figures }: Decision): DatedStatement | undefined {
  if (held === null || held.speaker === null) return undefined;
  const { speaker, said, side, commitment } = held;
  return {
    id, date: report.date, certainty: 'day', speaker: speaker.name, office: speaker.office, country: speaker.country, said, quoted: isDirect ? said : null, side, commitment, figures,
    known: report.date, source: report.address ?? `${report.file}, SHA-256 ${report.sha256}`, decided: { as: decision, by, at },
  };
}
