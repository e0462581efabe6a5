import { claimsOf } from './claims/claims.ts';
import { languageOfText } from './report/language-of-text.ts';
import { furnitureOf } from './report/furniture.ts';
import { dateOfText } from './report/date-of-text.ts';
import { quotationProblems } from './report/quotation-marks.ts';
import { namesOf } from './names/names-of.ts';
import { quantitiesOf } from './quantities/quantities.ts';
import { assertReadable } from './report/assert-readable.ts';
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

/**
 * Reads a report: who said what, with which figures, and what can be checked in it. Places are in UTF-16 units into the text as
 * given. Without a day, what hangs on it stays open: the years of bare months, and who held an office.
 *
 * @throws OutturnError `not-a-text`, `bad-date`, `unknown-language`
 *
 * @example
 * const report = read('Germany spends 1.2 percent of GDP on defence, Angela Merkel said on Friday.', { date: '2017-03-31' });
 * report.statements.map(({ speaker, kind }) => [speaker.name, speaker.office, kind]) // => [['Angela Merkel', 'head_of_government', 'indirect']]
 * report.claims.map(({ kind, parties, value, unit }) => [kind, parties[0], value, unit]) // => [['level', 'DEU', 1.2, 'percent_of_gdp']]
 * read(7) // throws This is not a text
 */
export function read(text: string, options: ReadOptions = {}): Report {
  assertReadable(text, options);
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
