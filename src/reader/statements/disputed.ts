import { isFinite, phraseStartingAt } from './phrases.ts';
import { skipAdverbs } from './settings.ts';
import type { Item } from './strand.ts';
import { verbOfGroup } from './verbs.ts';
import { DET, DOCUMENT, SAYING, SUBJECT, THAT, WHICH } from './words/small.ts';

/** "…, which Berlin denied", "…, something the ministry disputed", "…, a charge the alliance rejects": the place of the verb by which somebody else takes up what was said; -1 without one. */
export function disputingVerb(items: readonly Item[], from: number): number {
  const start = afterLead(items, from);
  const source = start < 0 ? null : phraseStartingAt(items, start);
  if (source === null) return -1;
  const verb = verbOfGroup(items, skipAdverbs(items, source.end));
  if (JUDGING.has(items[verb]?.sense.lemma ?? '') && ((items[source.head] as Item).bits & SUBJECT) !== 0) return -1;
  return DISPUTING.has(items[verb]?.sense.lemma ?? '') && (isFinite(items, verb) || isFinite(items, skipAdverbs(items, source.end))) ? verb : -1;
}

const DISPUTING: ReadonlySet<string> = new Set('deny reject dispute contest confirm refute rebut dismiss contradict question acknowledge admit concede call brand label describe'.split(' '));

/** By these somebody judges what was said; "which he called unrealistic" is still the speaker's own. */
export const JUDGING: ReadonlySet<string> = new Set(['call', 'brand', 'label', 'describe']);

/** The place after "which", "something", "a charge that"; -1 for other words. */
function afterLead(items: readonly Item[], from: number): number {
  const { sense, bits } = items[from] ?? { sense: undefined, bits: 0 };
  if (sense?.word === 'which') return from + 1;
  let noun = from;
  if (sense?.word !== 'something' && (items[from]?.isLed !== true || (bits & DOCUMENT) === 0)) {
    if ((bits & DET) === 0) return -1;
    for (noun = from + 1; noun < from + 4 && ((items[noun]?.bits ?? 0) & (SAYING | DOCUMENT)) === 0; noun += 1) if (items[noun] === undefined || (items[noun] as Item).mark > 0) return -1;
    if (noun === from + 4) return -1;
  }
  return ((items[noun + 1]?.bits ?? 0) & (THAT | WHICH)) !== 0 ? noun + 2 : noun + 1;
}
