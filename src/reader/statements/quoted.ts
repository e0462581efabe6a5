import { DASH, STOP } from '../scan/characters.ts';
import { hasClauseBefore, isColon } from './clauses.ts';
import { trimmed } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isFinite, isParting, phraseStartingAt, simplePhraseAt, type Phrase } from './phrases.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { canSpeak, subjectBefore } from './subject.ts';
import { verbGroupAt } from './verbs.ts';
import { takenUp } from './with-these.ts';
import { BE, COPULA, DOCUMENT, MANNER_WORDS, PERSON } from './words/small.ts';

/** Quotations that no verb of saying tells: "The minister was blunt: “…”", "“Europe must wake up” – Macron". */
export function quotedDrafts(strand: Strand): Draft[] {
  const { items } = strand;
  const named = namedBehind(items);
  if (named !== null) return [draftOf(items, named, 0, 1)];
  const taken = takenUp(items);
  if (taken !== null) return [taken];
  const colon = lastColon(items);
  if (colon < 0) return [];
  const behind = namedBehindColon(items, colon);
  if (behind !== null) return [draftOf(items, behind, 0, behind.start - 1)];
  const at = items.findIndex(({ quotation }, index) => quotation > 0 && isColon(items[index - 1]));
  if (at < 2) return bluntly(strand);
  const fragment = fragmentBefore(items, at);
  if (fragment !== null) return [draftOf(items, fragment, at, at + 1)];
  const verb = items.findIndex((_, index) => index < at && isFinite(items, index));
  const subject = verb < 0 ? null : subjectBefore(items, verbGroupAt(items, verb).start);
  const source = subject !== null && canSpeak(items, subject, true) ? subject : namedBefore(items, at - 1);
  return source === null ? [] : [draftOf(items, source, at, at + 1)];
}

function lastColon(items: readonly Item[]): number {
  for (let at = items.length - 1; at >= 0; at -= 1) if (isColon(items[at])) return at;
  return -1;
}

/** "Hegseth was unmoved: America would no longer pay": how somebody spoke, and what behind a colon. */
function bluntly(strand: Strand): Draft[] {
  const { items } = strand;
  const colon = items.findIndex((item) => isColon(item));
  const manner = items[colon - 1];
  if (colon < 2 || manner === undefined || !MANNERS.has(manner.sense.word) || !isClauseBehind(items, colon + 1)) return [];
  const verb = items.findLastIndex((item, index) => index < colon && (item.bits & (BE | COPULA)) !== 0);
  const subject = verb < 0 || colon - verb > 5 ? null : subjectBefore(items, verbGroupAt(items, verb).start);
  return subject === null || !canSpeak(items, subject, false) ? [] : [draftOf(items, subject, colon + 1, trimmed(items, colon + 1, items.length))];
}

/** Whether a clause goes on to the end that is attributed to nobody. */
function isClauseBehind(items: readonly Item[], from: number): boolean {
  return hasClauseBefore(items, from, items.length) && !items.slice(from).some(({ sense }) => sense.cue?.manner === 'speech');
}

const MANNERS: ReadonlySet<string> = new Set(MANNER_WORDS.split(' '));

/** "The line of the day comes from Edi Rama of Albania: “…”": a name right before the colon. */
function namedBefore(items: readonly Item[], colon: number): Phrase | null {
  for (let at = colon - 1; at > Math.max(0, colon - FARTHEST_NAME); at -= 1) {
    const item = items[at] as Item;
    if (isParting(item)) return null;
    if (items[at - 1]?.sense.word === 'from' && isSource(items, at)) return { start: at, end: colon, head: isName(item) ? at : (simplePhraseAt(items, at)?.head ?? at) };
  }
  return null;
}

/** A name, or somebody who is described: "a diplomat on the late train". */
function isSource(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (isName(item)) return item.mention?.kind !== 'demonym';
  const phrase = simplePhraseAt(items, at);
  return phrase !== null && ((items[phrase.head] as Item).bits & PERSON) !== 0;
}

const FARTHEST_NAME = 9;

/** The speaker behind a quotation and a dash, with which the headline ends. */
function namedBehind(items: readonly Item[]): Phrase | null {
  if ((items[0]?.quotation ?? 0) === 0 || items[1]?.mark !== DASH) return null;
  const phrase = simplePhraseAt(items, 2);
  return phrase !== null && phrase.end === items.length && canSpeak(items, phrase, true) ? phrase : null;
}

/** "Allies split over the goal: diplomats": a headline that names its source behind a colon. */
function namedBehindColon(items: readonly Item[], colon: number): Phrase | null {
  const phrase = colon < 3 ? null : simplePhraseAt(items, colon + 1);
  if (phrase === null || phrase.end !== items.length || phrase.end - phrase.start > 4 || items.some(({ mark }) => mark === STOP)) return null;
  const { bits, isCapital } = items[phrase.head] as Item;
  return (bits & (PERSON | DOCUMENT)) !== 0 && !isCapital && hasClauseBefore(items, 0, colon) ? phrase : null;
}

/** "Estonia's Kaja Kallas: “…”", "Jens Stoltenberg, NATO's chief: “…”": a name with no verb before the colon. */
function fragmentBefore(items: readonly Item[], at: number): Phrase | null {
  const phrase = phraseStartingAt(items, 0);
  if (phrase === null || !canSpeak(items, phrase, false) || hasClauseBefore(items, 0, at)) return null;
  return phrase.end === at - 1 || isParting(items[phrase.end]) || ABOUT.has(items[phrase.end]?.sense.word ?? '') ? phrase : null;
}

/** "Rutte on 5%: “…”". */
const ABOUT: ReadonlySet<string> = new Set(['on', 'over', 'about']);

function draftOf(items: readonly Item[], source: Phrase, from: number, to: number): Draft {
  return { sieve: 'colon', cue: null, isNegated: false, isModal: false, source: stretchOf(items, { from: source.start, to: source.end }), head: (items[source.head] as Item).first, cueWords: [], content: [stretchOf(items, { from, to })], inside: 0 };
}
