import { rmSync } from 'node:fs';

/** Notes a temporary file or folder before it is made, so that it is removed in every case, and gives its path back. */
export type NotePartial = (path: string) => string;

/**
 * Does work that writes under temporary names. What of them is still there is removed when the work ends, when it fails, and
 * when the program is stopped by Ctrl+C or told to end; the program then ends by that signal as it would have.
 */
export async function withPartials<T>(work: (note: NotePartial) => Promise<T>): Promise<T> {
  const partials: string[] = [];
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    removeAll(partials);
    process.kill(process.pid, signal);
  };
  const forget = (): void => SIGNALS.forEach((signal) => process.off(signal, stop));
  SIGNALS.forEach((signal) => process.on(signal, stop));
  try {
    return await work((path) => {
      partials.push(path);
      return path;
    });
  } finally {
    forget();
    removeAll(partials);
  }
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function removeAll(partials: readonly string[]): void {
  for (const partial of partials) rmSync(partial, { recursive: true, force: true });
}
