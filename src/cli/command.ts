import type { Asked } from '#desk';
import type { Effects } from './effects.ts';
import { printableJson } from './printable.ts';

/** The options that every question shares, and the form of the answer. */
export interface CommonOptions extends Asked {
  readonly json?: boolean;
  readonly csv?: boolean;
  /** The folder of what the user imports; `OUTTURN_DATA` or `.outturn` in the home folder without it. */
  readonly data?: string;
  readonly indicator?: string;
  readonly publication?: string;
}

/** What a command is called with. */
export interface Call<Options = CommonOptions> {
  readonly args: readonly string[];
  readonly options: Options;
  readonly effects: Effects;
}

/** A command: it prints its answer and gives the exit code. */
export type Run<Options = CommonOptions> = (call: Call<Options>) => Promise<number> | number;

/** Prints an answer as JSON. */
export function printJson(effects: Effects, answer: unknown): number {
  effects.out(`${printableJson(JSON.stringify(answer, null, 2))}\n`);
  return 0;
}
