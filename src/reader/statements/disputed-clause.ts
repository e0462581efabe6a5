import { hasClauseBefore, type Range } from './clauses.ts';
import { disputingVerb, JUDGING } from './disputed.ts';
import { isFinite, isParting } from './phrases.ts';
import type { Item } from './strand.ts';
import { FRAME, takes } from './words/cues.ts';
import { THAT } from './words/small.ts';

/** What a verb takes up so: the clause before the comma, behind the verb by which another told it; null where it takes up nothing. */
export function disputedClause(items: readonly Item[], verb: number): Range | null {
  let comma = verb - 1;
  while (comma > 0 && !isParting(items[comma])) comma -= 1;
  if (comma < 1 || disputingVerb(items, comma + 1) !== verb || JUDGING.has((items[verb] as Item).sense.lemma)) return null;
  for (let at = comma - 1; at > 0; at -= 1) {
    const cue = (items[at] as Item).sense.cue;
    if (cue?.manner === 'speech' && takes(cue.frames, FRAME.c | FRAME.t) && isFinite(items, at) && hasClauseBefore(items, at + 1, comma)) return { from: ((items[at + 1] as Item).bits & THAT) !== 0 ? at + 2 : at + 1, to: comma };
  }
  return null;
}
