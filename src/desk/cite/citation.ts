import type { RecordVersion } from '../export/record-version.ts';

/** What is cited, in terms that bibliographies know: authors are bodies, dates as exact as they are known. */
export interface Citation {
  /** A key for bibliographies: letters, digits and hyphens. */
  readonly id: string;
  /** What it is to whoever cites: the original, a copy that it was read from, or the ledger that told it. */
  readonly role: 'original' | 'copy' | 'ledger';
  readonly type: 'dataset' | 'report' | 'webpage';
  readonly authors: readonly string[];
  readonly title: string;
  /** The publication that it is part of. */
  readonly container?: string;
  readonly version?: string;
  /** `2017-03-13`, `2016-10`, `2006`. */
  readonly date?: string;
  readonly url?: string;
  /** Where in it: table, row, column. */
  readonly locator?: string;
  readonly note?: string;
}

/** From which ledger something is cited. */
export interface CitedLedger {
  readonly asOf: string;
  readonly record: RecordVersion;
  /** The version of the program. */
  readonly program: string;
}

/** The ledger itself, as known on a day. */
export function ledgerCitation({ asOf, record, program }: CitedLedger): Citation {
  return {
    id: `outturn-${asOf}`,
    role: 'ledger',
    type: 'dataset',
    authors: ['Outturn contributors'],
    title: 'Outturn: the open ledger of alliance spending commitments',
    version: `version ${program}, record ${record.version}`,
    date: record.loaded.slice(0, 10),
    note: `As known on ${asOf}`,
  };
}

/** Everything about the place in a work and the work itself that has no field of its own in a bibliography. */
export function noteOf({ locator, note }: Citation): string | undefined {
  const parts = [locator, note].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join('. ') : undefined;
}

/** Blanks as plain text has them, on one line. */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
