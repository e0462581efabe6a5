import { isRefusal, type Ask, type ShownProblem } from './ask.ts';

const KEPT = 400;
const answers = new Map<string, unknown>();

/** Asks the API over HTTP. Answers are kept by their address; a question that is no longer wanted is called off. */
export function askWith(signal: AbortSignal): Ask {
  return async <T>(path: string): Promise<T> => {
    if (answers.has(path)) return answers.get(path) as T;
    const response = await fetch(path, { signal, headers: { accept: 'application/json' } });
    const answer: unknown = await response.json();
    if (!response.ok) throw refusalOf(answer, response.status);
    keep(path, answer);
    return answer as T;
  };
}

function keep(path: string, answer: unknown): void {
  const [oldest] = answers.keys();
  if (answers.size >= KEPT && oldest !== undefined) answers.delete(oldest);
  answers.set(path, answer);
}

/** A problem as the API sends it, made into something to throw. */
function refusalOf(answer: unknown, status: number): Error {
  const refused = { problem: answer };
  const problem: ShownProblem = isRefusal(refused)
    ? refused.problem
    : { title: 'The server gave no answer', where: `status ${status}`, wayOut: 'Try again', status };
  return Object.assign(new Error(problem.title), { problem });
}
