import { hasClauseBefore, isColon, isSemicolon } from './clauses.ts';
import { trimmed } from './content.ts';
import { stretchOf, type Draft } from './draft.ts';
import { isFinite, isParting, simplePhraseAt, type Phrase } from './phrases.ts';
import { skipAdverbs } from './settings.ts';
import type { Item } from './strand.ts';
import { canSpeak } from './subject.ts';
import { BE, CUE, SAYING } from './words/small.ts';

/** “…”; with these words the chancellor …: what stands before a mark, taken up behind it by "with this promise" or "that is what"; null where nothing is. */
export function takenUp(items: readonly Item[]): Draft | null {
  for (let mark = 1; mark < items.length - 4; mark += 1) {
    const item = items[mark] as Item;
    if (!isParting(item) && !isColon(item) && !isSemicolon(item)) continue;
    const told = behindWith(items, mark + 1) ?? behindThat(items, mark + 1);
    const to = trimmed(items, 0, mark);
    if (told !== null && to > 0) return draftOf(items, told, to);
  }
  return null;
}

/** Who takes it up, and by which word. */
interface Taking {
  readonly source: Phrase;
  readonly cue: number;
}

/** "With these words | the chancellor | threw out …". */
function behindWith(items: readonly Item[], at: number): Taking | null {
  if (items[at]?.sense.word !== 'with' || !POINTING.has(items[at + 1]?.sense.word ?? '')) return null;
  const noun = items[at + 2];
  if (noun === undefined || ((noun.bits & SAYING) === 0 && noun.sense.word !== 'words')) return null;
  const source = speakerAt(items, isParting(items[at + 3]) ? at + 4 : at + 3);
  return source === null ? null : { source, cue: at + 2 };
}

/** "That is what | ministers | signed up to". */
function behindThat(items: readonly Item[], at: number): Taking | null {
  if (!POINTING.has(items[at]?.sense.word ?? '') || ((items[at + 1]?.bits ?? 0) & BE) === 0 || !ASKING.has(items[at + 2]?.sense.word ?? '')) return null;
  const source = speakerAt(items, at + 3);
  if (source === null) return null;
  const cue = skipAdverbs(items, source.end);
  const verb = items[cue];
  const isTold = verb !== undefined && ((verb.bits & CUE) !== 0 || verb.sense.idioms.length > 0) && !hasClauseBefore(items, cue + 1, items.length);
  return isTold ? { source, cue } : null;
}

function speakerAt(items: readonly Item[], start: number): Phrase | null {
  const phrase = items[start] === undefined ? null : simplePhraseAt(items, start);
  if (phrase === null || !canSpeak(items, phrase, false)) return null;
  const isVerb = isFinite(items, skipAdverbs(items, phrase.end)) || hasClauseBefore(items, phrase.end, items.length);
  return isVerb ? phrase : null;
}

const POINTING: ReadonlySet<string> = new Set(['this', 'these', 'that', 'such']);
const ASKING: ReadonlySet<string> = new Set(['what', 'how']);

function draftOf(items: readonly Item[], { source, cue }: Taking, to: number): Draft {
  return { sieve: 'colon', cue: null, isNegated: false, isModal: false, source: stretchOf(items, { from: source.start, to: source.end }), head: (items[source.head] as Item).first, cueWords: [stretchOf(items, { from: cue, to: cue + 1 })], content: [stretchOf(items, { from: 0, to })], inside: 0 };
}
