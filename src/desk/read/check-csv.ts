import { csvLine } from '#kit';
import type { RowCheck } from './check-table.ts';
import type { ClaimCheck } from './check-words.ts';

const COLUMNS = ['line', 'words', 'claim', 'speaker', 'date', 'kind', 'measure', 'parties', 'value', 'unit', 'verdict_then', 'verdict_now', 'because_then', 'because_now', 'figure_then', 'figure_now', 'findings', 'same_as_line', 'checked_before', 'problem'];

/** Checks as CSV, a claim to a row; words in which nothing can be checked have a row that says so. */
export function checkCsv(rows: readonly RowCheck[]): string {
  return [COLUMNS, ...rows.flatMap(rowsOf)].map(csvLine).join('');
}

function rowsOf({ line, words, answer, problem, sameAs }: RowCheck): (string | number | null)[][] {
  if (!answer) return [[line, words, ...COLUMNS.slice(2, -1).map(() => null), problem?.what ?? null]];
  return answer.claims.map((check) => [line, words, check.words, check.speaker?.name ?? null, answer.date, ...found(check), sameAs, check.earlier?.checked ?? null, null]);
}

function found({ claim, verdict, because, readings, findings }: ClaimCheck): (string | number | null)[] {
  const plain = readings.find(({ isPlain }) => isPlain);
  const value = (answer: NonNullable<typeof plain>['then'] | undefined): number | null => (answer && 'value' in answer ? answer.value : null);
  return [claim.kind, claim.measure, claim.parties.join(' '), claim.value, claim.unit, verdict.then, verdict.now, because.then, because.now, value(plain?.then), value(plain?.now), findings.join('; ')];
}
