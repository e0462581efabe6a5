import { isName, type Item, type Strand } from './strand.ts';
import { isFinite } from './phrases.ts';
import { FRAME, takes, type Cue } from './words/cues.ts';
import { DET, PREP, QUANTIFIER, SUBJECT, WHICH, WHO } from './words/small.ts';
import type { Range } from './clauses.ts';
import { startOfClause } from './content.ts';
import type { Subject } from './subject.ts';
import { isOnlySetting } from './settings.ts';

/** "A move to Kandahar | he declines": what stands before the subject of a verb that has no object behind it; null where nothing does. */
export function frontedObject(strand: Strand, { frames, lemma }: Cue, subject: Subject, after: number): Range | null {
  const { items } = strand;
  const head = items[subject.head];
  if (!takes(frames, FRAME.n | FRAME.c | FRAME.i) || lemma === 'vote' || head === undefined || subject.by !== 'before' || subject.start < 2 || !isOnlySetting(items, after)) return null;
  const isOne = (head.bits & SUBJECT) !== 0 || (isName(head) && head.mention?.kind === 'name' && subject.end - subject.start === 1);
  const from = startOfClause(strand, subject.start);
  const first = items[from];
  if (!isOne || first === undefined || (first.bits & (DET | QUANTIFIER)) === 0 || (first.bits & (WHICH | WHO | PREP)) !== 0) return null;
  for (let at = from; at < subject.start; at += 1) if (isFinite(items, at) || (items[at] as Item).mark > 0 || (items[at] as Item).quotation > 0 || ((items[at] as Item).bits & (WHO | WHICH | SUBJECT)) !== 0) return null;
  return { from, to: subject.start };
}
