import { endOfContent } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { simplePhraseAt } from './phrases.ts';
import { canSpeak, subjectBefore } from './subject.ts';
import { isPassive, verbGroupAt, type VerbGroup } from './verbs.ts';
import type { Cue } from './words/cues.ts';
import { ASKED_FOR } from './words/voices.ts';
import { BASE } from './words/inflect.ts';
import type { Item, Strand } from './strand.ts';
import { wordSet } from '../scan/apostrophes.ts';

const HELPING = wordSet("would wouldn't will won't could couldn't cannot");

/** "Would not give a date", "could not provide any details": what somebody keeps back; null where nothing is kept back so. */
export function withheldDraft(strand: Strand, at: number): Draft | null {
  const { items, inside } = strand;
  const group = verbGroupAt(items, at);
  const from = notGiven(items, group);
  const subject = from < 0 ? null : subjectBefore(items, group.start);
  if (subject === null || !canSpeak(items, subject, false)) return null;
  const content = { from, to: endOfContent(strand, from, at, false) };
  if (content.to <= content.from) return null;
  return {
    sieve: 'position',
    cue: WITHHOLDING,
    isNegated: false,
    isModal: false,
    source: stretchOf(items, { from: subject.start, to: subject.end }),
    head: (items[subject.head] as Item).first,
    cueWords: [stretchOf(items, { from: group.start, to: from })],
    content: [stretchOf(items, content)],
    inside,
  };
}

/** The place of what is asked for where it is not given: "would not give | a date"; -1 where it is. */
function notGiven(items: readonly Item[], group: VerbGroup): number {
  const { at, modal, isNegated, form } = group;
  const object = simplePhraseAt(items, at + 1);
  if (object === null || isPassive(group) || !ASKED_FOR.has((items[object.head] as Item).sense.word)) return -1;
  return isNegated && modal >= 0 && (form & BASE) !== 0 && HELPING.has((items[modal] as Item).sense.word) ? at + 1 : -1;
}

/** What is done where something is kept back. */
export const WITHHOLDING: Cue = { lemma: 'withhold', manner: 'position', frames: 0, particles: [], act: 'refusal', attitude: 0 };
