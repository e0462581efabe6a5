import type { ProblemAnswer } from '#api/contract';

/** Asks the API by a path such as `/api/v1/status?year=2016`; what has a body is posted. A problem rejects with a `Refusal`. */
export type Ask = <T>(path: string, body?: unknown) => Promise<T>;

/** What a problem must tell to be shown. */
export type ShownProblem = Pick<ProblemAnswer, 'title' | 'status'> & Partial<Pick<ProblemAnswer, 'code' | 'where' | 'wayOut'>>;

/** The API refused a question: its problem says what happened, where, and the way out. */
export interface Refusal {
  readonly problem: ShownProblem;
}

/** Whether what was thrown is a refusal of the API. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  if (typeof thrown !== 'object' || thrown === null || !('problem' in thrown)) return false;
  const { problem } = thrown;
  return typeof problem === 'object' && problem !== null && 'title' in problem;
}

