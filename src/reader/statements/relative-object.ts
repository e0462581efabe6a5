import type { Range } from './clauses.ts';
import { trimmed } from './content.ts';
import { isParting, phraseEndingAt, simplePhraseAt } from './phrases.ts';
import { isOnlySetting } from './settings.ts';
import { CURRENCY } from '../scan/characters.ts';
import { isName, type Item } from './strand.ts';
import type { Subject } from './subject.ts';
import type { CueWords } from './cue-words.ts';
import { FRAME, takes } from './words/cues.ts';
import { ADVERB, BE, CUE, DET, DO, HAVE, MODAL, PERSON, PREP, QUANTIFIER, SAYING, SUBJECT, THAT, TIME, TO, VERB, WHICH } from './words/small.ts';

/** "The 1.5 percent | that Merkel promised the alliance", "the tanks | Berlin offered": what a relative clause tells of; null for other clauses. */
export function relativeObject(items: readonly Item[], { cue, after, isIdiom }: CueWords, subject: Subject): Range | null {
  if (isIdiom || cue.act === null || cue.manner === 'thought' || WISHING.has(cue.lemma) || !takes(cue.frames, FRAME.n) || subject.by !== 'before' || !isSomebody(items, subject) || !isGap(items, after)) return null;
  const last = lastBefore(items, subject.start - 1);
  const phrase = last < 0 ? null : phraseEndingAt(items, last);
  if (phrase === null || ((items[phrase.head] as Item).bits & (SAYING | SUBJECT | QUANTIFIER)) !== 0) return null;
  const from = startOfTied(items, withSign(items, phrase.start));
  return { from, to: trimmed(items, from, last + 1) };
}

/** "The 2 percent | it promised to attain": a pronoun right behind what was promised, and an infinitive with nothing behind it. */
export function isBareRelative(items: readonly Item[], { cue, after, isIdiom }: CueWords, { by, start, head }: Subject): boolean {
  if (isIdiom || cue.act === null || cue.manner === 'speech' || by !== 'before' || head !== start || ((items[head] as Item).bits & SUBJECT) === 0) return false;
  if (((items[after]?.bits ?? 0) & TO) === 0 || !isEnd(items, after + 2)) return false;
  if (NOTHING.has(items[start - 1]?.sense.word ?? '')) return true;
  return isTrueNoun(items[start - 1]) && (phraseEndingAt(items, start - 1)?.start ?? 0) > 0;
}

const NOTHING: ReadonlySet<string> = new Set(['nothing', 'anything', 'everything', 'something']);

/** What was promised by it; null for "nothing it intends to keep". */
export function bareObject(items: readonly Item[], { start }: Subject): Range | null {
  const phrase = phraseEndingAt(items, start - 1);
  if (phrase === null || NOTHING.has(items[start - 1]?.sense.word ?? '') || ((items[phrase.head] as Item).bits & (SUBJECT | QUANTIFIER)) !== 0) return null;
  return { from: startOfTied(items, withSign(items, phrase.start)), to: start };
}

function isTrueNoun(item: Item | undefined): boolean {
  return item !== undefined && item.mark === 0 && item.quotation === 0 && !isName(item) && (item.bits & (PREP | THAT | WHICH | TIME | CUE | VERB | ADVERB)) === 0;
}

/** Verbs of a wish that holds for long: what "they want" is no saying of theirs. */
const WISHING: ReadonlySet<string> = new Set(['want', 'seek', 'like', 'desire', 'expect', 'order', 'approve', 'invite', 'call']);

/** Whether a subject is a name, a pronoun or a person. */
export function isSomebody(items: readonly Item[], { head }: Subject): boolean {
  const item = items[head] as Item;
  return isName(item) || (item.bits & (PERSON | SUBJECT)) !== 0;
}

/** Whether the object of the verb stands before it: nothing follows but whom it was told, when and where, or the verb of the outer clause. */
function isGap(items: readonly Item[], after: number): boolean {
  const told = simplePhraseAt(items, after);
  return isEnd(items, after) || (told !== null && isTold(items[told.head] as Item) && isEnd(items, told.end));
}

function isTold(item: Item): boolean {
  return isName(item) || (item.bits & PERSON) !== 0;
}

function isEnd(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || (next.bits & (BE | HAVE | MODAL | DO)) !== 0 || ((next.bits & TO) === 0 && next.quotation === 0 && isOnlySetting(items, at));
}

/** The last word of what the relative clause tells of, before "that", "which" or the subject itself; -1 without one. */
function lastBefore(items: readonly Item[], before: number): number {
  const { bits } = items[before] ?? { bits: 0 };
  if ((bits & (THAT | WHICH)) === 0) return -1;
  return isParting(items[before - 1]) ? before - 2 : before - 1;
}

/** "The 1.5 percent by 2024", "the sum of 3 billion": where a phrase begins that others are tied to. */
function startOfTied(items: readonly Item[], start: number): number {
  let first = start;
  while (((items[first - 1]?.bits ?? 0) & PREP) !== 0 && ((items[first - 1]?.bits ?? 0) & TO) === 0) {
    const last = (items[first - 2]?.mark ?? 0) > 0 && items[first - 3]?.isNumber === true ? first - 3 : first - 2;
    const phrase = TYING.has(items[first - 1]?.sense.word ?? '') ? phraseEndingAt(items, last) : null;
    if (phrase === null) return first;
    first = withSign(items, phrase.start);
  }
  return first;
}

/** "The | £ | 20 billion": the place of the article and the sign before a sum. */
function withSign(items: readonly Item[], start: number): number {
  const sign = items[start - 1]?.mark === CURRENCY ? start - 1 : start;
  return ((items[sign - 1]?.bits ?? 0) & DET) !== 0 ? sign - 1 : sign;
}

const TYING: ReadonlySet<string> = new Set(['of', 'by', 'for']);
