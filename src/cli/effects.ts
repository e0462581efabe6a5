import type { Readable } from 'node:stream';

/** What a command does to the world, handed in so that tests can watch it. */
export interface Effects {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress and problems. */
  readonly note: (text: string) => void;
  /** Whether output may be coloured. */
  readonly colour: boolean;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** This moment, as an ISO instant. */
  readonly now: () => string;
  /** Standard input; undefined where a person sits at it. */
  readonly input?: () => Readable | undefined;
  /** Waits until whoever reads standard output has taken what was written. */
  readonly drained?: () => Promise<void>;
  /** Whether a person watches standard error. */
  readonly isWatched?: boolean;
}

/** Effects on this process. */
export function processEffects(): Effects {
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  return {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    colour,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
    input: () => (process.stdin.isTTY ? undefined : process.stdin),
    drained: () => (process.stdout.writableNeedDrain ? new Promise((resolve) => void process.stdout.once('drain', resolve)) : Promise.resolve()),
    isWatched: process.stderr.isTTY,
  };
}
