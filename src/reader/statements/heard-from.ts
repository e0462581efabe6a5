import { endOfContent } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { phraseStartingAt } from './phrases.ts';
import { skipSetting } from './settings.ts';
import { canSpeak } from './subject.ts';
import { isInfinitive, verbGroupAt } from './verbs.ts';
import type { Strand } from './strand.ts';
import { THAT } from './words/small.ts';

/** Verbs by which somebody takes in what another says. */
export const HEARING: ReadonlySet<string> = new Set(['hear', 'learn', 'gather', 'understand']);

/** "The ministers heard from X that …": what X told them; null for other words. */
export function heardDraft(strand: Strand, at: number): Draft | null {
  const { items, inside } = strand;
  if (items[at + 1]?.sense.word !== 'from') return null;
  const group = verbGroupAt(items, at);
  const source = items[at + 2] === undefined || isInfinitive(group) || group.isNegated ? null : phraseStartingAt(items, at + 2);
  if (source === null || !canSpeak(items, source, true)) return null;
  const that = skipSetting(items, source.end);
  if (((items[that]?.bits ?? 0) & THAT) === 0 || items[that + 1] === undefined) return null;
  const to = endOfContent(strand, that + 1, at, true);
  return to <= that + 2 ? null : { sieve: 'told', cue: null, isNegated: false, isModal: false, source: stretchOf(items, { from: source.start, to: source.end }), head: (items[source.head] as typeof items[number]).first, cueWords: [stretchOf(items, { from: at, to: at + 2 })], content: [stretchOf(items, { from: that + 1, to })], inside };
}
