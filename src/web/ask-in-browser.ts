import { isRefusal, type Ask, type ShownProblem } from './ask.ts';

const KEPT = 400;
const answers = new Map<string, unknown>();

/** Asks the API over HTTP. Answers are kept by their address, those to what is posted are not; a question that is no longer wanted is called off. */
export function askWith(signal: AbortSignal): Ask {
  return async <T>(path: string, body?: unknown): Promise<T> => {
    if (body === undefined && answers.has(path)) return answers.get(path) as T;
    const response = await fetch(path, { signal, headers: { accept: 'application/json' }, ...(body !== undefined && posted(body)) });
    const answer: unknown = await response.json();
    if (!response.ok) throw refusalOf(answer, response.status);
    if (body === undefined) keep(path, answer);
    return answer as T;
  };
}

/** A file or a form goes as it is, all else as JSON. */
function posted(body: unknown): RequestInit {
  if (body instanceof Blob || body instanceof FormData) return { method: 'POST', body };
  return { method: 'POST', headers: { 'accept': 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(body) };
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
