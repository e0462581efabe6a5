import type { Day } from '#core';
import type { Language } from '#reader';
import type { Problem } from '#kit';

/** Where the day of a report is known from, the surest first. */
export type DateOrigin = 'given' | 'metadata' | 'name' | 'text';

/** A report before it is read: its text, and what is known of it beside its words. */
export interface SourceText {
  /** The file, or the line of an archive: `archive.jsonl line 12`. */
  readonly where: string;
  /** What an archive calls it: its id or address. */
  readonly id: string | null;
  readonly title: string | null;
  readonly text: string;
  /** Whether the text was taken out of a page or a PDF, so that places in it are not places in the file. */
  readonly isExtracted: boolean;
  readonly date: Day | null;
  readonly dateFrom: DateOrigin | null;
  /** A day that counts only where neither the name nor the text tells one: when a PDF was made. */
  readonly weakDate: Day | null;
  readonly problems: readonly Problem[];
}

/** What a caller says of the reports to be read. */
export interface ReadAsked {
  /** The day of the reports, `YYYY-MM-DD`: it stands above what they say themselves. */
  readonly date?: string;
  readonly language?: string;
  /** Whoever speaks where the words name nobody, as in a speech. */
  readonly speaker?: string;
  /** False where nothing is held against the ledger. */
  readonly checks?: boolean;
}

/** The languages that can be told. */
export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];
