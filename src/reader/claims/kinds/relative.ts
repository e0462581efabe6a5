import { find, phraseAt, type Tokens } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import { GROUP } from '../words/vocabulary.ts';

/** The end of "relative to its GDP", "as a share of output"; 0 where nothing is. */
export function relativeTo({ reading }: Sentence, { first, next }: Tokens): number {
  for (let token = first; token < next; token += 1) {
    const past = phraseAt(reading, token, 'relative');
    if (past > 0) return Math.max(past, find(reading, { first: past, next: Math.min(next, past + 5) }, GROUP.economy) + 1);
  }
  return 0;
}
