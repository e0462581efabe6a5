import { OutturnError } from '#kit';
import { problemAnswer } from './problem.ts';

/**
 * Answers only what is addressed to this machine by one of its own names. A page of another site can have its own name lead to
 * this machine, and would then read our answers as its own; the name that it asks for gives it away.
 */
export function loopbackOnly<Rest extends unknown[]>(fetch: (request: Request, ...rest: Rest) => Response | Promise<Response>): typeof fetch {
  return (request, ...rest) => {
    const host = request.headers.get('host') ?? '';
    return LOOPBACK.test(host) ? fetch(request, ...rest) : foreignHost(host);
  };
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

function foreignHost(host: string): Response {
  const problem = problemAnswer(new OutturnError({ code: 'foreign-host', where: `host "${host}"`, what: 'This server answers on its own machine only', wayOut: 'Ask for localhost or 127.0.0.1; a proxy in front must name one of them as host' }));
  return Response.json(problem, { status: problem.status, headers: { 'Content-Type': 'application/problem+json' } });
}
