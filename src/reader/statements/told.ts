import type { Speaker } from '../report/report.ts';
import type { Draft, Stretch } from './draft.ts';

/** A statement with its speaker and the stretches of what was said, before it is judged. */
export interface Told {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
  readonly content: readonly Stretch[];
  /** The number of the sentence in which its cue stands. */
  readonly sentence: number;
}
