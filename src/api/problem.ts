import type { OutturnError } from '#kit';
import type { ProblemAnswer } from './contract.ts';

/** A problem as RFC 9457 has it. What was not found is 404; every other mistake of the asker is 400. */
export function problemAnswer({ problem }: OutturnError): ProblemAnswer {
  const { code, where, what, wayOut } = problem;
  return { type: `urn:outturn:problem:${code}`, title: what, status: code.startsWith('unknown-') ? 404 : 400, detail: `${where}: ${what}. ${wayOut}`, code, where, wayOut };
}
