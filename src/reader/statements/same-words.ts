import { stretchOf, type Draft } from './draft.ts';
import { isFinite, isParting } from './phrases.ts';
import { canSpeak, subjectBefore } from './subject.ts';
import { isInfinitive, isPassive, verbGroupAt } from './verbs.ts';
import { SAME } from './words/voices.ts';
import type { Item, Strand } from './strand.ts';

const SAYINGS: ReadonlySet<string> = new Set(
  'argument arguments point points case claim claims complaint complaints demand demands plea appeal view views position line stance tone note warning warnings promise promises pledge pledges objection objections concern concerns doubts worry worries criticism criticisms observation remark remarks comment comments charge accusation accusations excuse suggestion proposal offer request prediction sentiment sentiments fear fears question questions message'.split(' '),
);

/** "Made much the same argument", "took a similar line": words that were another's before; null for other verbs. */
export function sameWordsDraft(strand: Strand, at: number): Draft | null {
  const { items, inside } = strand;
  const end = endOfSame(items, at + 1);
  const group = verbGroupAt(items, at);
  if (end < 0 || !isFinite(items, at) || isInfinitive(group) || isPassive(group) || group.isNegated) return null;
  const subject = subjectBefore(items, group.start);
  if (subject === null || !canSpeak(items, subject, false)) return null;
  return {
    sieve: 'position',
    cue: null,
    isNegated: false,
    isModal: group.modal >= 0,
    source: stretchOf(items, { from: subject.start, to: subject.end }),
    head: (items[subject.head] as Item).first,
    cueWords: [stretchOf(items, { from: at, to: at + 1 })],
    content: [stretchOf(items, { from: at + 1, to: end })],
    inside,
  };
}

const FARTHEST = 6;

/** The place after "much the same argument", "a similar point"; -1 for other words. */
function endOfSame(items: readonly Item[], from: number): number {
  let isSame = false;
  for (let at = from; at < Math.min(items.length, from + FARTHEST) && !isParting(items[at]); at += 1) {
    const { sense, mark, quotation } = items[at] as Item;
    if (mark > 0 || quotation > 0) return -1;
    isSame ||= SAME.has(sense.word);
    if (isSame && SAYINGS.has(sense.word)) return at + 1;
  }
  return -1;
}
