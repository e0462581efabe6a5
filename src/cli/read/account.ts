import picocolors from 'picocolors';
import { dateInWords, type Verdict } from '#core';
import { aboutReport, quantityInWords, shortened, speakerInWords, wordsIn, wordsOfSpans, type AnswerForm, type Checked, type ClaimAnswer, type ReportAnswer, type StatementAnswer } from '#desk';
import { problemSentence } from '#kit';

export type Paint = ReturnType<typeof picocolors.createColors>;

type CountryName = (id: string) => string;

/** The longest stretch of words that the account repeats. */
const LONGEST = 200;

/** Reports as an account for people: who said what, with which figures, and whether it is so. */
export function accountForm(colour: boolean, countryName: CountryName): AnswerForm {
  const paint = picocolors.createColors(colour);
  return { begin: '', between: '\n', end: '', write: (answer, text) => account(answer, text, paint, countryName) };
}

function account(answer: ReportAnswer, text: string, paint: Paint, countryName: CountryName): string {
  const { file, title, statements, claims, quantities, problems } = answer;
  const own = claims.filter(({ statement }) => statement === null);
  return [
    `${paint.bold(title ?? file)}\n`,
    `${title === null ? '' : `${file}, `}${aboutReport(answer)}\n`,
    ...problems.map((problem) => paint.dim(`${problemSentence(problem)}\n`)),
    section('Who said what', statements.map((statement, at) => said({ ...statement, number: String(at + 1).padStart(String(statements.length).length) }, text, claims.filter((claim) => claim.statement === at), answer, paint, countryName)), paint),
    section('In the report\'s own words', own.map((claim) => claimed(claim, text, answer, paint)), paint),
    section('Figures', figureLines(quantities.map((quantity) => [wordsIn(text, quantity.phrase), quantityInWords(quantity)])), paint),
  ].join('');
}

function section(title: string, parts: readonly string[], paint: Paint): string {
  return parts.length === 0 ? '' : `\n${paint.bold(title)}\n${parts.join('')}`;
}

function said(statement: StatementAnswer & { readonly number: string }, text: string, claims: readonly ClaimAnswer[], answer: ReportAnswer, paint: Paint, countryName: CountryName): string {
  const { act, topic, side, content, kind } = statement;
  const words = shortened(wordsOfSpans(text, content), LONGEST);
  return [
    `${paint.dim(statement.number)} ${paint.bold(speakerInWords(statement.speaker, countryName))}  ${paint.dim([act, topic, side === 'neither' ? '' : side].filter(Boolean).join(' · '))}\n`,
    `    ${kind === 'direct' ? `“${words.replace(/^[“"]|[”"]$/g, '')}”` : words}\n`,
    ...claims.map((claim) => claimed(claim, text, answer, paint, '    ')),
  ].join('');
}

function claimed(claim: ClaimAnswer, text: string, { date }: ReportAnswer, paint: Paint, indent = '  '): string {
  const head = `${indent}${paint.cyan('›')} ${shortened(wordsIn(text, claim), LONGEST)}\n`;
  return `${head}${claim.verdict ? verdictLines(briefly(claim as Checked), date, paint, `${indent}  `) : ''}`;
}

/** Where the claim is so, what else fits is left to a check of the claim alone. */
function briefly(checked: Checked): Checked {
  return checked.verdict.then === 'match' ? { ...checked, findings: [] } : checked;
}

/** The verdicts then and now, each with its sentence, and what else fits or does not. */
export function verdictLines({ verdict, because, findings }: Pick<Checked, 'verdict' | 'because' | 'findings'>, date: string | null, paint: Paint, indent: string): string {
  const then = date === null ? 'then' : dateInWords(date);
  const isSame = verdict.then === verdict.now && because.then === because.now;
  const lines = isSame ? [[date === null ? 'now' : 'then and now', 'then'] as const] : [[then, 'then'] as const, ['now', 'now'] as const];
  const widest = Math.max(...lines.map(([name]) => name.length));
  return [
    ...lines.map(([name, when]) => `${indent}${name.padEnd(widest)}  ${painted(verdict[when], paint)}: ${because[when]}\n`),
    ...findings.map((each) => `${indent}${paint.dim(`· ${each}`)}\n`),
  ].join('');
}

/** A verdict in its colour. */
export function painted(verdict: Verdict, paint: Paint): string {
  return VERDICT_PAINT[verdict](paint)(verdict);
}

const VERDICT_PAINT: Readonly<Record<Verdict, (paint: Paint) => (text: string) => string>> = {
  match: ({ blue }) => blue,
  close: ({ blue }) => blue,
  mismatch: ({ red }) => red,
  'cannot check': ({ dim }) => dim,
};

/** Words and what they say in two columns. */
function figureLines(rows: readonly (readonly [words: string, says: string])[]): string[] {
  const short = rows.map(([words, says]) => [shortened(words, 48), says] as const);
  const widest = Math.max(...short.map(([words]) => words.length));
  return short.map(([words, says]) => `  ${words.padEnd(widest)}  ${says}\n`);
}
