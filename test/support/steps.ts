import { Session, type Profiler } from 'node:inspector';

/**
 * How many steps of some sources a piece of work takes: calls of their functions and runs of their blocks, as the engine counts
 * them. Loops count each round, so that growth can be told without a clock.
 */
export function stepsOf(work: () => void, sources: string): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      steps = stepsIn(taken.result, sources);
    });
    session.post('Profiler.stopPreciseCoverage');
    return steps;
  } finally {
    session.disconnect();
  }
}

function stepsIn(scripts: readonly Profiler.ScriptCoverage[], sources: string): number {
  let steps = 0;
  for (const { url, functions } of scripts) if (url.includes(sources)) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}
