import type { Stretch } from './draft.ts';
import { isFinite, phraseStartingAt } from './phrases.ts';
import { sayerOf, subjectOfSentence, type Sayer } from './sentence-before.ts';
import type { SentenceTokens } from './spans.ts';
import type { Speaker } from '../report/report.ts';
import { isName, strandOf, type Item, type Telling } from './strand.ts';
import { BE, CUE, NOT, OWNER, PERSON, POSSESSIVE, SAYING } from './words/small.ts';
import { WORDINGS } from './words/voices.ts';

const LONGEST = 40;
/** How far into the sentence it is told who it was. */
const FARTHEST = 22;

/** "“…” | The words were Donald Trump's", "“…” | With these words the chancellor …": who is told behind a quotation to have said it; null where nobody is. */
export function sayerBehind(telling: Telling, sentences: readonly SentenceTokens[], quotation: Stretch, at: number, lastSpeaker: Speaker | null): Sayer | null {
  const items = itemsBehind(telling, sentences, quotation, at);
  if (items === null || !isPointing(items)) return null;
  for (let first = ((items[0] as Item).bits & OWNER) !== 0 ? 0 : 1; first < Math.min(items.length, FARTHEST); first += 1) {
    const phrase = isSomebody(items[first] as Item) ? (((items[first] as Item).bits & OWNER) === 0 ? phraseStartingAt(items, first) : { start: first, end: first + 1, head: first }) : null;
    const sayer = phrase === null || (first < 3 && first > 0 && !isName(items[first] as Item)) || isDenied(items, first) ? null : sayerOf(telling, items, phrase, lastSpeaker);
    if (sayer !== null) return sayer;
  }
  return null;
}

/** "“…” | Trump was in no mood for compromise": whom the sentence behind a quotation in its paragraph tells of; null where that is nobody who speaks. */
export function subjectBehind(telling: Telling, sentences: readonly SentenceTokens[], quotation: Stretch, at: number): Sayer | null {
  const items = itemsBehind(telling, sentences, quotation, at, 0);
  const phrase = items === null ? null : subjectOfSentence(items);
  return items === null || phrase === null ? null : sayerOf(telling, items, phrase, null);
}

/** The sentence right behind a quotation, where it stands in the same paragraph or begins the next; null where it has quotations of its own. */
function itemsBehind(telling: Telling, sentences: readonly SentenceTokens[], { next }: Stretch, at: number, reach = 1): readonly Item[] | null {
  let behind = at + 1;
  while (behind < sentences.length && (sentences[behind] as SentenceTokens).first < next) behind += 1;
  const [sentence, quoted] = [sentences[behind], sentences[at]];
  if (sentence === undefined || quoted === undefined || sentence.paragraph - quoted.paragraph > reach || sentence.next - sentence.first > LONGEST) return null;
  const { items } = strandOf(telling, sentence.first, sentence.next);
  return items.some(({ quotation }) => quotation > 0) ? null : items;
}

/** "Stoltenberg's rebuke", "with these words", "that is the formula", "the words were", "so wrote", "thus spoke": whether a sentence points back to what was said. */
function isPointing(items: readonly Item[]): boolean {
  if (((items[0]?.bits ?? 0) & OWNER) !== 0) return ((items[1]?.bits ?? 0) & (SAYING | CUE)) !== 0 || WORDINGS.has(items[1]?.sense.word ?? '');
  const [first, second, third] = items.map(({ sense }) => sense.word);
  if (first === 'with') return POINTING.has(second ?? '') && ((items[2]?.bits ?? 0) & SAYING) !== 0 || third === 'words';
  if (first === 'so' || first === 'thus') return items[1] !== undefined && (isName(items[1]) || isFinite(items, 1) || items[1].sense.cue !== null);
  if (POINTING.has(first ?? '')) return ((items[1]?.bits ?? 0) & BE) !== 0 || ((items[1]?.bits ?? 0) & SAYING) !== 0 || WORDINGS.has(second ?? '');
  return first === 'the' && WORDINGS.has(second ?? '');
}

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);
/** "Was | not | a politician": somebody who it was not. */
function isDenied(items: readonly Item[], first: number): boolean {
  return [1, 2].some((back) => ((items[first - back]?.bits ?? 0) & NOT) !== 0);
}

/** A name, or a word for people. */
function isSomebody(item: Item): boolean {
  return isName(item) || (item.bits & PERSON) !== 0 || ((item.bits & POSSESSIVE) !== 0 && item.mention !== undefined && item.mention.kind !== 'pronoun');
}
