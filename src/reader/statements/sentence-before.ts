import type { Draft, Stretch } from './draft.ts';
import { isFinite, simplePhraseAt, type Phrase } from './phrases.ts';
import type { SentenceTokens } from './spans.ts';
import { speakerOf } from './speakers.ts';
import type { Speaker } from '../report/report.ts';
import { strandOf, type Item, type Telling } from './strand.ts';
import { canSpeak, subjectBefore } from './subject.ts';
import { verbGroupAt } from './verbs.ts';
import { DOCUMENT, OWNER, PERSON, SUBJECT, THAT, WHICH, WHILE, WHO } from './words/small.ts';
import { AUDIENCES } from './words/voices.ts';

/** Somebody whom a sentence tells of, and by which words. */
export interface Sayer {
  readonly speaker: Speaker;
  readonly source: Stretch;
  readonly head: number;
}

const LONGEST = 40;

/** How a sentence before is looked into. */
export interface LookBack {
  readonly lastSpeaker: Speaker | null;
  /** Whether papers count as somebody. */
  readonly letPapers?: boolean;
  /** How many paragraphs back it may stand. */
  readonly reach?: number;
}

/** "The minister shook his head. | “We are not there yet.”": whom the sentence before tells of, where it stands in the same paragraph; null where that is nobody who speaks. */
export function sayerBefore(telling: Telling, sentences: readonly SentenceTokens[], at: number, { lastSpeaker, letPapers = false, reach = letPapers ? 1 : 0 }: LookBack): Sayer | null {
  const [sentence, before] = [sentences[at], sentences[at - 1]];
  if (sentence === undefined || before === undefined || sentence.paragraph - before.paragraph > reach || before.next - before.first > LONGEST) return null;
  const { items } = strandOf(telling, before.first, before.next);
  if (items.some(({ quotation }) => quotation > 0)) return null;
  const phrase = subjectOfSentence(items);
  return phrase === null ? null : sayerOf(telling, items, phrase, lastSpeaker, letPapers);
}

/** Somebody by the phrase that names him; null where that is nobody who speaks. */
export function sayerOf(telling: Telling, items: readonly Item[], phrase: Phrase, lastSpeaker: Speaker | null, letPapers = false): Sayer | null {
  if (!canSay(items, phrase, letPapers)) return null;
  const source = { first: (items[phrase.start] as Item).first, next: (items[phrase.end - 1] as Item).next };
  const head = (items[phrase.head] as Item).first;
  const speaker = speakerOf(telling, { ...NOTHING, source, head }, lastSpeaker);
  return speaker === null || speaker.kind === 'country' ? null : { speaker, source, head };
}

const NOTHING: Draft = { sieve: 'continued', cue: null, isNegated: false, isModal: false, source: null, head: -1, cueWords: [], content: [], inside: 0 };

/** The subject of the first verb, or the phrase with which the sentence begins. */
export function subjectOfSentence(items: readonly Item[]): Phrase | null {
  for (let verb = 1; verb < items.length; verb += 1) {
    const subject = isFinite(items, verb) ? subjectBefore(items, verbGroupAt(items, verb).start) : null;
    if (subject !== null && ((items[subject.start - 1]?.bits ?? 0) & ASIDE) === 0) return subject;
  }
  return items[0] === undefined ? null : simplePhraseAt(items, 0);
}

/** What begins a clause beside that of the sentence: "asked whether he …". */
const ASIDE = WHICH | WHO | WHILE | THAT;

/** A person, or a paper where it may be one. */
function canSay(items: readonly Item[], phrase: Phrase, letPapers: boolean): boolean {
  const { bits, mention, sense } = items[phrase.head] as Item;
  if (AUDIENCES.has(sense.word)) return false;
  if ((bits & SUBJECT) !== 0) return (mention?.entity ?? null) !== null;
  if (((bits & OWNER) !== 0 && (mention?.entity ?? null) !== null) || (letPapers && (bits & DOCUMENT) !== 0)) return true;
  return ((bits & PERSON) !== 0 || (mention !== undefined && mention.kind !== 'demonym')) && canSpeak(items, phrase, letPapers);
}
