import type { Speaker } from '../report/report.ts';
import type { Draft, Stretch } from './draft.ts';
import { PAPERS_OF_FIGURES } from './words/acts.ts';

/** A statement with its speaker and the stretches of what was said, before it is judged. */
export interface Told {
  readonly draft: Draft;
  readonly speaker: Speaker | null;
  readonly content: readonly Stretch[];
  /** The number of the sentence in which its cue stands. */
  readonly sentence: number;
}

/** Whether it is a body or a paper that tells figures, and wants nothing: an audit office, a committee, a table. */
export function isOfFigures({ kind, office, name }: Speaker): boolean {
  return kind === 'body' && office === null && name.split(' ').some((word) => PAPERS_OF_FIGURES.has(word.toLowerCase()));
}
