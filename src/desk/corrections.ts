import { compareText } from '#kit';
import { isKnownBy, type Correction, type Day, type Ledger } from '#core';
import { viewFor, type Asked } from './question.ts';

/** The public log of corrections of the record. */
export interface CorrectionsAnswer {
  readonly asOf: string;
  /** How to report a further one. */
  readonly report: string;
  /** Newest first. */
  readonly corrections: readonly Correction[];
}

/** What a report of a correction must tell. */
const REPORT = 'Open an issue that names the edition, the cell (outturn explain tells it) and the page that says otherwise';

/** The corrections of the record that had been made by a day, newest first. */
export function corrections(ledger: Ledger, asked: Asked, today: Day): CorrectionsAnswer {
  const { day } = viewFor(ledger, asked, today);
  const made = ledger.facts.corrections.filter(({ date }) => isKnownBy(date, day, 'date of correction'));
  return { asOf: day, report: REPORT, corrections: [...made].sort((a, b) => compareText(b.date, a.date) || compareText(a.what, b.what)) };
}
