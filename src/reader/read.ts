import { claimsOf } from './claims/claims.ts';
import { languageOfText } from './report/language-of-text.ts';
import { furnitureOf } from './report/furniture.ts';
import { dateOfText } from './report/date-of-text.ts';
import { quotationProblems } from './report/quotation-marks.ts';
import { namesOf } from './names/names-of.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { scan } from './scan/scan.ts';
import { sentencesOf } from './sentences/sentences.ts';
import { statementsOf } from './statements/statements.ts';
import type { Report } from './report/report.ts';
import type { OfficeTerm } from '#core';
import type { Language } from './quantities/quantity.ts';

/** What is known of a report beside its words. */
export interface ReadOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly language?: Language;
  /** Terms of office beside those of the built-in record: a list of the user's own. */
  readonly offices?: readonly OfficeTerm[];
  /** The country of whoever speaks where the words name nobody, as in a speech: ISO 3166-1 alpha-3. */
  readonly country?: string;
}

/** Reads a report: who said what, with which figures, and what can be checked in it. */
export function read(text: string, options: ReadOptions = {}): Report {
  const scanned = scan(text);
  const sentences = sentencesOf(scanned);
  const { language, problems } = languageOfText(scanned, options.language);
  const furniture = furnitureOf(scanned, sentences);
  const told = options.date === undefined ? dateOfText(scanned, furniture) : null;
  const date = options.date ?? told;
  const known = { ...(date !== null && { date }), ...(language !== 'other' && { language }) };
  const quantities = quantitiesOf(scanned, known);
  const names = namesOf(scanned, sentences, { ...known, ...(options.offices && { offices: options.offices }) });
  const statements = statementsOf(scanned, sentences, names, { furniture, language });
  const claims = claimsOf(scanned, sentences, names, quantities, statements, { ...known, furniture, ...(options.country !== undefined && { country: options.country }) });
  const dateFrom = options.date !== undefined ? 'given' : told === null ? null : 'text';
  return { date, dateFrom, language, sentences, furniture, statements, quantities, claims, problems: [...problems, ...quotationProblems(scanned, sentences)] };
}
