import { capitalise } from '#kit';
import { figureInWords, formatNumber } from '#core';
import { nationName } from '#reader';
import type { DiffAnswer, KeyedClaim, KeyedReport, ReportAnswer, StatementAnswer } from '#api/contract';
import { findingInWords, dayInWords, foundInWords, languageInWords, measureInWords, speakerInWords, statementInWords } from '../words/reader.ts';
import { typeset } from '../words/typeset.ts';
import { claimView, type ClaimView } from './reader-claim.ts';
import { versionsView, type VersionsView } from './reader-versions.ts';
import type { ReaderInput } from './reader.ts';

/** A report with its findings, as the page shows it. All places are in UTF-16 units into its text. */
export interface ReportView {
  readonly headline: string;
  readonly text: string;
  /** A title that the text itself does not begin with. */
  readonly title?: string;
  /** Whether the text begins with its title. */
  readonly isTitled: boolean;
  readonly date: string | null;
  readonly day: string;
  readonly language: string;
  readonly found: string;
  readonly notes: readonly string[];
  readonly marks: readonly Mark[];
  readonly furniture: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly findings: readonly FindingView[];
  readonly quantities: readonly QuantityView[];
  /** The finding that is open at first. */
  readonly first?: string;
  readonly versions?: VersionsView;
}

/** A stretch of the text that is marked: how it looks, and the finding that it leads to. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: MarkLook;
  readonly target?: string;
}

export type MarkLook = 'statement' | 'quantity' | 'said-by' | 'claim-match' | 'claim-close' | 'claim-mismatch' | 'claim-cannot-check';

/** A statement with its claims, or a claim in the report's own words. */
export interface FindingView {
  readonly id: string;
  readonly title: string;
  readonly speaker: string;
  readonly about: string;
  /** What was said, where the title does not tell it. */
  readonly said?: string;
  readonly claims: readonly ClaimView[];
  /** Of a statement: what can be decided about, and put right. */
  readonly statement?: StatementView;
}

/** A statement as the reader proposes it: its number among those of the report, from 1, and the places of its words as JSON. */
export interface StatementView {
  readonly number: number;
  readonly content: string;
  readonly speaker: string;
  readonly country: string;
  readonly act: string;
  readonly topic: string;
  readonly side: string;
  readonly said: string;
}

export interface QuantityView {
  readonly id: string;
  readonly words: string;
  readonly says: string;
}

export function reportView(answer: KeyedReport, input: ReaderInput, diff: DiffAnswer | undefined, parties: ReadonlyMap<string, string>): ReportView {
  const { text } = input;
  const nameOf = (party: string): string => parties.get(party) ?? nationName(party);
  const findings = findingsOf(answer, text, nameOf);
  const claims = findings.flatMap((finding) => finding.claims);
  const title = titleBeside(answer, input);
  const heading = headingOf(answer, text);
  const first = claims.find(({ line, verdict }) => line && verdict.then === 'mismatch') ?? claims.find(({ line }) => line) ?? claims[0] ?? findings[0];
  return {
    headline: title ?? heading ?? findingInWords(claims.map(({ verdict }) => verdict.then), answer.date),
    text,
    ...(title !== undefined && { title }),
    isTitled: title === undefined && heading !== undefined,
    date: answer.date,
    day: dayInWords(answer.date, input.dateFrom ?? answer.dateFrom),
    language: languageInWords(answer.language),
    found: foundInWords(answer),
    notes: [findingInWords(claims.map(({ verdict }) => verdict.then), answer.date), ...(input.notes ?? []), ...answer.problems.filter(({ code }) => code !== 'no-date').map(({ what, wayOut }) => `${what}. ${wayOut}`)].map(typeset),
    marks: marksOf(answer),
    furniture: answer.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    findings,
    quantities: answer.quantities.map((quantity, at) => ({ id: `q${at}`, words: wordsAt(text, quantity.phrase), says: quantityInWords(quantity) })),
    ...(first && { first: first.id }),
    ...(diff && { versions: versionsView(diff, input.earlier, nameOf) }),
  };
}

/** The title that metadata tell, where the text does not begin with it. */
function titleBeside({ title }: ReportAnswer, input: ReaderInput): string | undefined {
  const told = input.title ?? title ?? undefined;
  return told !== undefined && !input.text.trimStart().startsWith(told.slice(0, 30)) ? told : undefined;
}

/** The heading that the text begins with. */
function headingOf({ furniture }: ReportAnswer, text: string): string | undefined {
  const heading = furniture.find(({ kind }) => kind === 'heading');
  return heading && text.slice(0, heading.start).trim() === '' ? wordsAt(text, heading) : undefined;
}

/** Statements with their claims and the report's own claims, in the order of the text. */
function findingsOf({ statements, claims }: KeyedReport, text: string, nameOf: (party: string) => string): FindingView[] {
  const own: { place: number; view: FindingView }[] = [];
  const made = new Map<number, ClaimView[]>();
  claims.forEach((claim, at) => {
    const view = claimView(claim, `c${at}`, wordsAt(text, claim));
    if (!view) return;
    if (claim.statement === null) own.push({ place: claim.start, view: ownClaim(claim, view, nameOf) });
    else made.set(claim.statement, [...(made.get(claim.statement) ?? []), view]);
  });
  const said = statements.map((statement, at) => ({ place: statement.content[0]?.start ?? 0, view: { ...statementFinding(statement, `s${at}`, made.get(at) ?? [], text, nameOf), statement: proposed(statement, at + 1, text, nameOf) } }));
  return [...own, ...said].sort((a, b) => a.place - b.place).map(({ view }) => view);
}

function ownClaim({ speaker, measure }: KeyedClaim, view: ClaimView, nameOf: (party: string) => string): FindingView {
  return { id: `f${view.id}`, title: capitalise(view.words), speaker: speaker === null ? 'The report’s own words' : speakerInWords(speaker, nameOf), about: measureInWords(measure), claims: [view] };
}

function statementFinding(statement: StatementAnswer, id: string, claims: readonly ClaimView[], text: string, nameOf: (party: string) => string): FindingView {
  const said = statement.content.map((span) => wordsAt(text, span)).join(' … ');
  const [only] = claims;
  const title = only && claims.length === 1 ? only.words : shortened(said);
  return {
    id,
    title: capitalise(title),
    speaker: `${speakerInWords(statement.speaker, nameOf)}${statement.isAnonymous ? ' · not named' : ''}`,
    about: statementInWords(statement),
    ...(said !== title && { said }),
    claims,
  };
}

function proposed({ speaker, act, topic, side, content }: StatementAnswer, number: number, text: string, nameOf: (party: string) => string): StatementView {
  const said = content.map((span) => wordsAt(text, span)).join(' … ');
  return { number, content: JSON.stringify(content), speaker: speaker?.name ?? '', country: speaker?.country ? nameOf(speaker.country) : '', act, topic, side, said };
}

const LONGEST_TITLE = 90;

function shortened(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  return `${words.slice(0, Math.max(words.lastIndexOf(' ', LONGEST_TITLE), LONGEST_TITLE / 2))} …`;
}

function marksOf({ statements, claims, quantities }: ReportAnswer): Mark[] {
  return [
    ...statements.flatMap(({ content, source }, at): Mark[] => [
      ...content.map(({ start, end }): Mark => ({ start, end, look: 'statement', target: `s${at}` })),
      ...source.map(({ start, end }): Mark => ({ start, end, look: 'said-by' })),
    ]),
    ...claims.flatMap(({ start, end, verdict }, at): Mark[] => (verdict ? [{ start, end, look: `claim-${verdict.then.replace(' ', '-') as 'match'}`, target: `c${at}` }] : [])),
    ...quantities.map(({ phrase: { start, end } }, at): Mark => ({ start, end, look: 'quantity', target: `q${at}` })),
  ];
}

function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

type QuantityAnswer = ReportAnswer['quantities'][number];

/** What a quantity says, in one manner whatever its words. */
function quantityInWords(quantity: QuantityAnswer): string {
  const { kind, comparator, hedge, value, valueLast, per, of, by, isAdditional } = quantity;
  if (value === null) return kind === 'date' || kind === 'deadline' ? 'a day that takes the date of the report to tell' : kind;
  const range = valueLast === null ? '' : `to ${amountInWords(valueLast, quantity)}`;
  const parts = [comparator, hedge === 'order' ? 'in the order of' : hedge, amountInWords(value, quantity), range, per && `per ${per}`, of && `of ${of}`, isAdditional && 'in addition', kind !== 'deadline' && by && `by ${by}`];
  return typeset(parts.filter(Boolean).join(' '));
}

function amountInWords(value: number | string, { kind, unit }: QuantityAnswer): string {
  if (typeof value === 'string') return value;
  if (kind === 'rank') return `${unit}, place ${value}`;
  if (kind === 'money') return figureInWords({ value, unit });
  const number = formatNumber(value, Math.min(4, String(value).split('.')[1]?.length ?? 0));
  return kind === 'percent' ? `${number} % ${WHOLES[unit] ?? ''}`.trim() : `${number} ${unit.replaceAll('_', ' ')}`;
}

const WHOLES: Readonly<Record<string, string>> = { percent_of_gdp: 'of GDP', percent_of_gni: 'of national income', percent_of_gnp: 'of GNP', percent_of_defence_spending: 'of defence spending' };
