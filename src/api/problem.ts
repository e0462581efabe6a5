import type { OutturnError } from '#kit';
import type { ProblemAnswer } from './contract.ts';

/** The statuses that problems are answered with. */
export type ProblemStatus = 400 | 403 | 404 | 413 | 421 | 429 | 500;

/** Problems that are neither 404 nor the asker's plain mistake. */
const STATUSES: ReadonlyMap<string, ProblemStatus> = new Map([
  ['unknown-parameter', 400],
  ['restricted-elsewhere', 403],
  ['request-too-large', 413],
  ['foreign-host', 421],
  ['export-busy', 429],
  ['damaged-segment', 500],
  ['damaged-rates', 500],
  ['damaged-offices', 500],
  ['disk-full', 500],
]);

/** A problem as RFC 9457 has it. What was not found is 404, what fails on our side 500; the asker's other mistakes are 400. */
export function problemAnswer({ problem }: OutturnError): ProblemAnswer & { readonly status: ProblemStatus } {
  const { code, where, what, wayOut } = problem;
  return { type: `urn:outturn:problem:${code}`, title: what, status: statusOf(code), detail: `${where}: ${what}. ${wayOut}`, code, where, wayOut };
}

function statusOf(code: string): ProblemStatus {
  return STATUSES.get(code) ?? (code.startsWith('unknown-') ? 404 : 400);
}
