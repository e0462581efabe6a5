import { endOfContent } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { simplePhraseAt } from './phrases.ts';
import { canSpeak, subjectBefore } from './subject.ts';
import { isPassive, verbGroupAt } from './verbs.ts';
import type { Cue } from './words/cues.ts';
import { ASKED_FOR } from './words/voices.ts';
import { BASE } from './words/inflect.ts';
import type { Item, Strand } from './strand.ts';

const HELPING: ReadonlySet<string> = new Set(['would', "wouldn't", 'wouldn’t', 'will', "won't", 'won’t', 'could', "couldn't", 'couldn’t', 'cannot']);

/** "Would not give a date", "could not provide any details": what somebody keeps back; null where nothing is kept back so. */
export function withheldDraft(strand: Strand, at: number): Draft | null {
  const { items, inside } = strand;
  const group = verbGroupAt(items, at);
  if (!group.isNegated || group.modal < 0 || (group.form & BASE) === 0 || isPassive(group) || !HELPING.has((items[group.modal] as Item).sense.word)) return null;
  const object = simplePhraseAt(items, at + 1);
  const subject = object !== null && ASKED_FOR.has((items[object.head] as Item).sense.word) ? subjectBefore(items, group.start) : null;
  if (subject === null || !canSpeak(items, subject, false)) return null;
  const content = { from: at + 1, to: endOfContent(strand, at + 1, at, false) };
  if (content.to <= content.from) return null;
  return {
    sieve: 'position',
    cue: WITHHOLDING,
    isNegated: false,
    isModal: false,
    source: stretchOf(items, { from: subject.start, to: subject.end }),
    head: (items[subject.head] as Item).first,
    cueWords: [stretchOf(items, { from: group.modal, to: at + 1 })],
    content: [stretchOf(items, content)],
    inside,
  };
}

/** What is done where something is kept back. */
export const WITHHOLDING: Cue = { lemma: 'withhold', manner: 'position', frames: 0, particles: [], act: 'refusal', attitude: 0 };
