import { csvLine, type CsvValue } from '#kit';
import type { AnswerForm } from './forms.ts';
import type { ClaimAnswer, ReportAnswer, StatementAnswer } from './read-report.ts';
import { wordsIn, wordsOfSpans } from './said-text.ts';

const COLUMNS = ['file', 'id', 'date', 'finding', 'start', 'end', 'words', 'speaker', 'office', 'country', 'kind', 'act', 'topic', 'side', 'confidence', 'measure', 'parties', 'comparator', 'hedge', 'value', 'value_last', 'unit', 'per', 'of', 'by', 'verdict_then', 'verdict_now', 'because_then', 'because_now'] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], CsvValue>>>;

/** The findings of reports as CSV, one to a row. */
export const FINDINGS_CSV_FORM: AnswerForm = { begin: csvLine(COLUMNS), between: '', end: '', write: (answer, text) => rowsOf(answer, text).map((row) => csvLine(COLUMNS.map((column) => row[column]))).join('') };

function rowsOf({ file, id, date, statements, quantities, claims }: ReportAnswer, text: string): Row[] {
  const rows: Row[] = [
    ...statements.map((statement) => statementRow(statement, text)),
    ...quantities.map(({ start, end, kind, phrase, comparator, hedge, value, valueLast, unit, per, of, by }) => ({ finding: 'quantity', start, end, words: wordsIn(text, phrase), kind, comparator, hedge, value, value_last: valueLast, unit, per, of, by })),
    ...claims.map((claim) => claimRow(claim, text)),
  ];
  return rows.map((row) => ({ file, id, date, ...row }));
}

function statementRow({ speaker, kind, content, act, topic, side, confidence }: StatementAnswer, text: string): Row {
  return { finding: 'statement', start: content[0]?.start, end: content.at(-1)?.end, words: wordsOfSpans(text, content), speaker: speaker?.name, office: speaker?.office, country: speaker?.country, kind, act, topic, side, confidence };
}

function claimRow(claim: ClaimAnswer, text: string): Row {
  const { start, end, speaker, kind, measure, parties, comparator, hedge, value, valueLast, unit, per, by, verdict, because } = claim;
  return {
    finding: 'claim', start, end, words: wordsIn(text, claim), speaker: speaker?.name, office: speaker?.office, country: speaker?.country,
    kind, measure, parties: parties.join(' '), comparator, hedge, value, value_last: valueLast, unit, per, by,
    verdict_then: verdict?.then, verdict_now: verdict?.now, because_then: because?.then, because_now: because?.now,
  };
}
