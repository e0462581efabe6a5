import { Readable } from 'node:stream';
import { runCli, type Effects } from '../../src/cli/index.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly out: string;
  readonly notes: string;
  readonly code: number;
}

/** Runs a command in this process, on a fixed day, and with what is piped into it. */
export async function run(args: readonly string[], today = '2026-11-21', input?: string | Uint8Array): Promise<Ran> {
  let [out, notes] = ['', ''];
  const effects: Effects = {
    out: (text) => { out += text; },
    note: (text) => { notes += text; },
    colour: false,
    today: () => today,
    now: () => `${today}T12:00:00.000Z`,
    input: () => (input === undefined ? undefined : Readable.from([Buffer.from(input)])),
  };
  const code = await runCli(args, effects);
  return { out, notes, code };
}

/** A line as a shell would split it: words, and words in double quotes. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? (match[2] as string));
}
