import { parseDay, type Claim, type Day } from '#core';
import { refuse, type Problem } from '#kit';
import { read, type Furniture, type Language, type Quantity, type Report, type ReportClaim, type Span, type Statement } from '#reader';
import type { Checked } from './check-answer.ts';
import { reportDay } from './report-date.ts';
import { LANGUAGES, type DateOrigin, type ReadAsked, type SourceText } from './source-text.ts';
import type { ReadingRoom } from './reading.ts';
import { speakerNamed, type SpeakerAnswer } from './speaker.ts';

/** A statement as it is answered: the speaker by name, office and country. */
export interface StatementAnswer extends Omit<Statement, 'speaker'> {
  readonly speaker: SpeakerAnswer | null;
  /** Whether the source is not named, and how the office is known. */
  readonly isAnonymous: boolean;
  readonly knownFrom: 'record' | 'report' | null;
}

/** A claim with its place, and what the ledger says to it; nothing of the latter where checks were not asked for. */
export interface ClaimAnswer extends ReportClaim, Partial<Checked> {
  /** Who makes it, where that is not the report itself. */
  readonly speaker: SpeakerAnswer | null;
}

/** A report, read: who said what, with which figures, and whether it is so. */
export interface ReportAnswer {
  /** The file, or the line of an archive. */
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly dateFrom: DateOrigin | null;
  readonly language: Language | 'other';
  /** Only of a page or a PDF: the text in which all places are. */
  readonly text?: string;
  readonly sentences: readonly Span[];
  readonly furniture: readonly Furniture[];
  readonly statements: readonly StatementAnswer[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly ClaimAnswer[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a report and holds its claims against the ledger, as known at the end of its day and as known today.
 *
 * @throws OutturnError `bad-date`, `future-date`, `bad-language`
 */
export function readReport(reading: ReadingRoom, source: SourceText, asked: ReadAsked = {}): ReportAnswer {
  return readSource(reading, source, asked).answer;
}

/** The same with the report as the reader gives it. */
export function readSource(reading: ReadingRoom, source: SourceText, asked: ReadAsked): { readonly report: Report; readonly answer: ReportAnswer } {
  const told = readDated(reading, source, asked);
  const { report, dateFrom } = told;
  const date = report.date !== null && report.date <= reading.today ? parseDay(report.date) : null;
  const speaker = asked.speaker === undefined ? null : speakerNamed(reading.ledger, asked.speaker, date ?? reading.today);
  const claims = report.claims.map((claim) => claimAnswer(reading, spokenBy(claim, speaker), report, speaker, date, asked.checks !== false));
  const { language, sentences, furniture, quantities } = report;
  const undated = date === null && asked.checks !== false && claims.length > 0 ? [noDate(source.where)] : [];
  const problems = [...source.problems, ...report.problems.map((problem) => ({ ...problem, where: source.where })), ...undated];
  const { where: file, id, title, isExtracted, text } = source;
  const answer = { file, id, title, date, dateFrom: date === null ? null : dateFrom, language, ...(isExtracted && { text }), sentences, furniture, statements: report.statements.map(statementAnswer), quantities, claims, problems };
  return { report, answer };
}

/**
 * Refuses what a caller says of reports, before any is read.
 *
 * @throws OutturnError `bad-date`, `future-date`, `bad-language`, `no-speaker`
 */
export function assertReadAsked({ ledger, today }: ReadingRoom, { date, language, speaker }: ReadAsked): void {
  if (date !== undefined) reportDay(date, today);
  if (language !== undefined) languageNamed(language);
  if (speaker !== undefined) speakerNamed(ledger, speaker, today);
}

/** Reads the words with the surest day that is told: the caller's, the metadata's, the name's, the text's, when the file was made. */
function readDated({ ledger, today, offices }: ReadingRoom, source: SourceText, { date, language, speaker }: ReadAsked): { readonly report: Report; readonly dateFrom: DateOrigin | null } {
  const country = speaker === undefined ? null : speakerNamed(ledger, speaker, today).country;
  const known = { ...(country !== null && { country }), ...(language !== undefined && { language: languageNamed(language) }), ...(offices.length > 0 && { offices }) };
  const day = date === undefined ? source.date : reportDay(date, today);
  const dateFrom = date === undefined ? source.dateFrom : 'given';
  if (day !== null) return { report: read(source.text, { ...known, date: day }), dateFrom };
  const report = read(source.text, known);
  if (report.date !== null || source.weakDate === null) return { report, dateFrom: report.date === null ? null : 'text' };
  return { report: read(source.text, { ...known, date: source.weakDate }), dateFrom: 'metadata' };
}

function languageNamed(name: string): Language {
  return LANGUAGES.find((each) => each === name.toLowerCase()) ?? refuse('bad-language', `language "${name}"`, 'The reader has no rules for it', `Write one of ${LANGUAGES.join(', ')}, or leave it out`);
}

/** A claim of a speech that names no party is about the speaker's own country. */
export function spokenBy(claim: ReportClaim, speaker: SpeakerAnswer | null): ReportClaim {
  if (!speaker?.country || claim.parties.length > 0 || !OF_ONE_ALLY.has(claim.kind)) return claim;
  return { ...claim, parties: [speaker.country === 'NATO' ? 'nato' : speaker.country] };
}

const OF_ONE_ALLY: ReadonlySet<Claim['kind']> = new Set(['level', 'gap', 'burden', 'rank', 'change', 'ratio', 'debt']);

function claimAnswer({ checked, today }: ReadingRoom, claim: ReportClaim, { statements }: Report, speech: SpeakerAnswer | null, date: Day | null, isChecked: boolean): ClaimAnswer {
  const statement = claim.statement === null ? undefined : statements[claim.statement];
  const speaker = statement ? speakerAnswer(statement) : speech;
  return { ...claim, speaker, ...(isChecked && checked(claimAlone(claim), date ?? today)) };
}

/** A claim without its place in the report. */
export function claimAlone({ start: _start, end: _end, statement: _statement, quantities: _quantities, ...claim }: ReportClaim): Claim {
  return claim;
}

function statementAnswer(statement: Statement): StatementAnswer {
  return { ...statement, speaker: speakerAnswer(statement), isAnonymous: statement.speaker?.isAnonymous ?? false, knownFrom: statement.speaker?.knownFrom ?? null };
}

function speakerAnswer({ speaker }: Statement): SpeakerAnswer | null {
  return speaker && { name: speaker.name, office: speaker.office, country: speaker.country };
}

function noDate(where: string): Problem {
  return { code: 'no-date', where, what: 'The day of the report is not known, so that its claims were held against the ledger of today alone', wayOut: 'Give it with --date' };
}
