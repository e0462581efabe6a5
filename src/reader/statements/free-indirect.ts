import { isFinite, isParting, simplePhraseAt } from './phrases.ts';
import { MODAL, NOT, PREP, SUBJECT, WHILE } from './words/small.ts';
import { LINE, MARK } from '../scan/scan.ts';
import { skipAdverbs } from './settings.ts';
import { withoutMarks, type SentenceTokens } from './spans.ts';
import type { Draft, Stretch } from './draft.ts';
import { strandOf, type Item, type Telling } from './strand.ts';
import type { Told } from './told.ts';
import { WORDS } from './words/tags.ts';
import { STOP } from '../scan/characters.ts';
import { PAST } from './words/inflect.ts';

/**
 * What goes on as somebody's words though no verb tells it: "Stoltenberg said a date was set. The allies would meet in May." Only
 * where the sentence before, in the same paragraph, retells in the past what one who is known said, and this one is led by "would".
 */
export function withFreeIndirect(telling: Telling, sentences: readonly SentenceTokens[], told: readonly Told[]): Told[] {
  const lastOf = new Int32Array(sentences.length).fill(-1);
  told.forEach(({ sentence, draft }, index) => {
    if (draft.inside === 0) lastOf[sentence] = index;
  });
  const isTaken = taken(told, sentences.length);
  const all = [...told];
  for (let at = 1; at < sentences.length; at += 1) {
    const [sentence, last] = [sentences[at] as SentenceTokens, lastOf[at - 1] as number];
    if (last < 0 || isTaken[at] === 1 || sentence.paragraph !== sentences[at - 1]?.paragraph) continue;
    const before = all[last] as Told;
    if (!(before.draft.sieve === 'free' || isRetold(telling, before)) || !isLedByWould(telling, sentence)) continue;
    lastOf[at] = all.push({ draft: freeDraft(), speaker: before.speaker, content: [withoutStop(telling, withoutMarks(telling.scanned, sentence))], sentence: at }) - 1;
  }
  return all;
}

/** The sentences in which something is told already. */
function taken(told: readonly Told[], sentences: number): Uint8Array {
  const isTaken = new Uint8Array(sentences);
  for (const { sentence, content } of told) {
    isTaken[sentence] = 1;
    for (const { first } of content) isTaken[first] = 1;
  }
  return isTaken;
}

function withoutStop({ scanned }: Telling, { first, next }: Stretch): Stretch {
  return scanned.kind[next - 1] === MARK && scanned.shape[next - 1] === STOP ? { first, next: next - 1 } : { first, next };
}

/** Whether it was told by a verb of saying in the past, in other words than the speaker's. */
function isRetold({ words, quotations }: Telling, { draft, speaker, content }: Told): boolean {
  const cue = draft.cueWords[0];
  if (cue === undefined || speaker === null || draft.cue?.manner !== 'speech' || (draft.sieve !== 'told' && draft.sieve !== 'trailing')) return false;
  return ((WORDS.senses[words[cue.first] as number]?.form ?? 0) & PAST) !== 0 && content.every(({ first, next }) => quotations.at[first] === 0 && quotations.at[next - 1] === 0);
}

/** How much of a sentence is looked at. */
const FARTHEST = 12;

/** "The allies would meet", "In May they would not meet": no "would" of what is merely supposed. */
function isLedByWould(telling: Telling, { first, next }: SentenceTokens): boolean {
  const { quotations, scanned } = telling;
  for (let token = first; token < next; token += 1) if (quotations.at[token] !== 0 || (scanned.kind[token] === LINE && token > first + 1)) return false;
  const { items } = strandOf(telling, first, Math.min(next, first + FARTHEST));
  const start = afterSetting(items);
  const modal = simplePhraseAt(items, start) === null ? -1 : items.findIndex((item, at) => at > start && (isFinite(items, at) || isParting(item)));
  if (items[modal]?.sense.word === 'had') return modal === start + 1 && ((items[start] as Item).bits & SUBJECT) !== 0 && EVER.has(items[modal + 1]?.sense.word ?? '');
  if (items[modal]?.sense.word !== 'would' || ((items[modal]).bits & MODAL) === 0) return false;
  let verb = skipAdverbs(items, modal + 1);
  while (((items[verb]?.bits ?? 0) & NOT) !== 0) verb = skipAdverbs(items, verb + 1);
  const word = items[verb]?.sense.word ?? '';
  return !SUPPOSED.has(word) && !items.some(({ bits, sense }) => (bits & WHILE) !== 0 && sense.word === 'if');
}

/** "It had | always done so", "They had | never been asked": what somebody holds out for oneself or others. */
const EVER: ReadonlySet<string> = new Set(['always', 'never']);

/** The place after "In May," at the beginning. */
function afterSetting(items: readonly Item[]): number {
  if (((items[0]?.bits ?? 0) & PREP) === 0) return 0;
  const comma = items.findIndex((item) => isParting(item));
  return comma < 0 || comma > 5 ? 0 : comma + 1;
}

/** Verbs that behind "would" rather tell what is reckoned, wished or not said. */
const SUPPOSED: ReadonlySet<string> = new Set('have need take cost require mean rather like prefer say comment confirm be amount seem appear look make add give'.split(' '));

function freeDraft(): Draft {
  return { sieve: 'free', cue: null, isNegated: false, isModal: false, source: null, head: -1, cueWords: [], content: [], inside: 0 };
}
