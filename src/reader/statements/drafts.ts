import { isSemicolon } from './content.ts';
import { cueDraft } from './cue-drafts.ts';
import type { Draft, Stretch } from './draft.ts';
import { withGapped } from './gapped.ts';
import { otherDraft } from './other-drafts.ts';
import { quotedDrafts } from './quoted.ts';
import { strandOf, type Item, type Strand, type Telling } from './strand.ts';
import { CUE, OBJECT, SAYING, STANCE, SUBJECT } from './words/small.ts';
import { WORDS } from './words/tags.ts';

/** What is longer is no sentence that anybody wrote: it is read in parts, so that the time grows with the length and no faster. */
const LONGEST = 200;

/** The statements of a sentence, those within its quotations included. */
export function draftsOf(telling: Telling, sentence: Stretch): Draft[] {
  const drafts: Draft[] = [];
  for (let first = sentence.first; first < sentence.next; first += LONGEST) drafts.push(...draftsOfPart(telling, { first, next: Math.min(sentence.next, first + LONGEST) }));
  return drafts;
}

function draftsOfPart(telling: Telling, sentence: Stretch): Draft[] {
  const { quotations } = telling;
  const drafts: Draft[] = [];
  if (!canTell(telling, sentence)) return drafts;
  const outer = strandOf(telling, sentence.first, sentence.next);
  drafts.push(...[...draftsIn(outer), ...quotedDrafts(outer)].filter((draft) => !isReporter(telling, draft)));
  for (const { first, next, quotation } of outer.items) if (quotation > 0) drafts.push(...draftsIn(strandOf(telling, first, next, quotations.at[first])).filter((draft) => !isOwnWord(telling, draft)));
  return withoutRepeats(drafts);
}

/** Whether a sentence has a word that can tell a statement, or a quotation. */
function canTell({ words, quotations }: Telling, { first, next }: Stretch): boolean {
  for (let token = first; token < next; token += 1) {
    const sense = WORDS.senses[words[token] as number];
    if (sense !== undefined && ((sense.bits & (CUE | STANCE | SAYING)) !== 0 || sense.idioms.length > 0 || sense.isView)) return true;
    if (quotations.at[token] !== 0) return true;
  }
  return false;
}

/** The statements of a strand, each half of it for itself where a semicolon parts it. */
function draftsIn(strand: Strand): Draft[] {
  const drafts: Draft[] = [];
  const parting = strand.items.findIndex((item, at) => isSemicolon(strand, item) && !isQuotedToEnd(strand.items, at + 1));
  if (parting >= 0) return [...draftsIn({ ...strand, items: strand.items.slice(0, parting) }), ...draftsIn({ ...strand, items: strand.items.slice(parting + 1) })];
  strand.items.forEach((item: Item, at) => {
    const draft = ((item.bits & CUE) !== 0 || item.sense.idioms.length > 0 ? cueDraft(strand, at) : null) ?? otherDraft(strand, at);
    if (draft !== null) drafts.push(...withGapped(strand, draft));
  });
  return drafts;
}

/** Whether nothing but a quotation follows: it goes on with the one before. */
function isQuotedToEnd(items: readonly Item[], from: number): boolean {
  return from < items.length && (items[from] as Item).quotation > 0 && items.slice(from + 1).every(({ mark }) => mark > 0);
}

/** "We want", "I think" within a quotation: it is the quotation's own statement. */
function isOwnWord({ words }: Telling, { source, head }: Draft): boolean {
  if (source === null) return true;
  const sense = WORDS.senses[words[head] as number];
  return sense !== undefined && (OWN.has(sense.word) || (sense.bits & SUBJECT) !== 0 && (sense.bits & OBJECT) !== 0);
}

/** "I believe" outside quotations: the reporter's own words. */
function isReporter({ words }: Telling, { source, head }: Draft): boolean {
  return source !== null && OWN.has(WORDS.senses[words[head] as number]?.word ?? '');
}

const OWN: ReadonlySet<string> = new Set(['i', 'we', 'you', 'my', 'our', 'your']);

/** Of two that were found by the same words the first. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<number>();
  return drafts.filter(({ cueWords }) => {
    const key = cueWords[0]?.first ?? -1;
    if (key < 0) return true;
    return !seen.has(key) && seen.add(key);
  });
}
