import picocolors from 'picocolors';
import { counted } from '#kit';
import type { PlanFinding } from '#core';
import type { PlanTestAnswer } from '#desk';
import type { CsvRecord } from '../csv.ts';

const WORDS: Readonly<Record<PlanFinding['severity'], string>> = { must: 'must', warning: 'warning', note: 'note' };

/** What the test of a plan found, for people: the gravest first, each with the way out. */
export function renderFindings({ file, valid, findings, counts }: PlanTestAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const painted = { must: paint.red, warning: paint.yellow, note: paint.dim };
  const head = valid ? paint.green(`${file}: valid`) : paint.red(`${file}: not valid`);
  const lines = findings.map(({ severity, where, what, wayOut }) => `${painted[severity](WORDS[severity].padEnd(8))} ${paint.bold(where)}\n         ${what}.\n         ${paint.dim(`→ ${wayOut}`)}\n`);
  return [`${paint.bold(head)}: ${counted(counts.must, 'thing')} that must be mended, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}\n\n`, ...lines].join('');
}

/** A row a finding. */
export function findingRecords({ file, valid, findings }: PlanTestAnswer): CsvRecord[] {
  return findings.map(({ code, severity, where, what, wayOut }) => ({ file, valid, code, severity, where, what, way_out: wayOut }));
}
