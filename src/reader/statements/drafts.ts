import { CLOSER, OPENER } from '../scan/characters.ts';
import { MARK } from '../scan/scan.ts';
import { besideQuotation } from './beside-quotation.ts';
import { hasClauseBefore, isSemicolon } from './clauses.ts';
import { trimmed } from './content.ts';
import { cueDraft } from './cue-drafts.ts';
import { isToldBy, stretchOf, type Draft, type Stretch } from './draft.ts';
import { addWithGapped } from './gapped.ts';
import { heardDraft, HEARING } from './heard-from.ts';
import { headlineDraft, isHeadline } from './headlines.ts';
import { otherDraft } from './other-drafts.ts';
import { isPronoun } from './phrases.ts';
import { quotedDrafts } from './quoted.ts';
import { strandOf, type Item, type Strand, type Telling } from './strand.ts';
import { BUT, CUE, OBJECT, SUBJECT } from './words/small.ts';
import { WORDS } from './words/tags.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** What is longer is no sentence that anybody wrote: it is read in parts, so that the time grows with the length and no faster. */
const LONGEST = 200;

/** The statements of a sentence, those within its quotations included. */
export function draftsOf(telling: Telling, sentence: Stretch, letWe = false): Draft[] {
  if (sentence.next - sentence.first <= LONGEST) return draftsOfPart(telling, sentence, letWe);
  const drafts: Draft[] = [];
  for (let first = sentence.first; first < sentence.next; first += LONGEST) drafts.push(...draftsOfPart(telling, { first, next: Math.min(sentence.next, first + LONGEST) }, letWe));
  return drafts;
}

/** What a speech tells that others have said: "They say they did." */
export function draftsInSpeech(telling: Telling, speech: Stretch): Draft[] {
  return draftsOf(telling, speech).filter((draft) => draft.cue !== null && !isOwnWord(telling, draft) && draft.source !== null);
}

function draftsOfPart(telling: Telling, sentence: Stretch, letWe: boolean): Draft[] {
  const isShort = isHeadline(telling, sentence);
  if (!isShort && !canTell(telling, sentence)) return [];
  const outer = strandOf(telling, sentence.first, sentence.next);
  const drafts: Draft[] = [];
  addDraftsOf(drafts, outer, letWe);
  const headline = isShort && drafts.length === 0 ? headlineDraft(outer) : null;
  if (headline !== null) drafts.push(headline);
  for (const strand of asidesOf(telling, sentence)) addDraftsOf(drafts, strand, false);
  for (const draft of besideQuotation(outer, drafts)) putInPlace(drafts, draft);
  for (const item of outer.items) if (item.quotation > 0) addDraftsWithin(drafts, telling, item);
  return drafts.length < 2 ? drafts : withoutRepeats(drafts);
}

/** What is told outside quotations. */
function addDraftsOf(drafts: Draft[], strand: Strand, letWe: boolean): void {
  for (const draft of draftsIn(strand)) if (!isReporter(strand.telling, draft) || (letWe && isWe(strand.telling, draft))) drafts.push(draft);
  for (const draft of quotedDrafts(strand)) if (!isReporter(strand.telling, draft) && !isToldBy(drafts, draft.content[0] as Stretch)) drafts.push(draft);
}

/** Adds what a quotation tells instead of what its verb has behind it: “…,” X contradicted him. */
function putInPlace(drafts: Draft[], draft: Draft): void {
  const same = drafts.findIndex(({ cueWords }) => cueWords[0]?.first === draft.cueWords[0]?.first);
  if (same < 0) drafts.push(draft);
  else drafts[same] = draft;
}

/** What a quotation tells that others have said. */
function addDraftsWithin(drafts: Draft[], telling: Telling, { first, next }: Stretch): void {
  if (!canTell(telling, { first, next }, true)) return;
  for (const draft of draftsIn(strandOf(telling, first, next, telling.quotations.at[first]))) if (!isOwnWord(telling, draft)) drafts.push(draft);
}

/** "(“We are no cash machine,” one deputy said.)": what stands in brackets, each as a strand of its own. */
function asidesOf(telling: Telling, { first, next }: Stretch): Strand[] {
  const { scanned, quotations } = telling;
  const strands: Strand[] = [];
  let open = -1;
  for (let token = first; token < next; token += 1) {
    if (scanned.kind[token] !== MARK || quotations.at[token] !== 0) continue;
    if (scanned.shape[token] === OPENER) open = token;
    if (scanned.shape[token] !== CLOSER || open < 0) continue;
    if (token - open > SHORTEST_ASIDE) strands.push(strandOf(telling, open + 1, token));
    open = -1;
  }
  return strands;
}

const SHORTEST_ASIDE = 4;

/** Whether a sentence has a word that can tell a statement, or a quotation; within a quotation whether it has such a word. */
function canTell({ words, quotations }: Telling, { first, next }: Stretch, isWithin = false): boolean {
  if (!isWithin && isForOrTo(words[first] as number)) return true;
  for (let token = first; token < next; token += 1) if (WORDS.tells[words[token] as number] === 1 || (!isWithin && quotations.at[token] !== 0)) return true;
  return false;
}

/** "For Merkel, …", "to its critics, …": a preposition that can tell at the beginning only. */
function isForOrTo(word: number): boolean {
  return WORDS.senses[word]?.word === 'for' || WORDS.senses[word]?.word === 'to';
}

/** "Nobody is in arrears, an official explained; the budget is paid in full": what stands behind the semicolon goes on where nobody else tells it. */
function goingOn(before: readonly Draft[], behind: readonly Draft[], items: readonly Item[]): Draft[] {
  const last = before.at(-1);
  const end = trimmed(items, 0, items.length);
  if (last === undefined || last.sieve !== 'trailing' || behind.length > 0 || end < 3 || !hasClauseBefore(items, 0, end) || isBegunAgain(items[0] as Item)) return [...before, ...behind];
  return [...before.slice(0, -1), { ...last, content: [...last.content, stretchOf(items, { from: 0, to: end })] }];
}

/** "Madrid can pay; it has chosen not to, argues a note": both halves where the second begins with a pronoun and its end tells who says so; null for others. */
function leadingTo(before: readonly Draft[], behind: readonly Draft[], first: readonly Item[], second: readonly Item[]): Draft[] | null {
  const [draft, lead] = [behind[0], second[0]];
  const content = draft?.content[0];
  if (before.length > 0 || draft?.sieve !== 'trailing' || content === undefined || lead === undefined || content.first !== lead.first || !isPronoun(lead)) return null;
  if (first.some(({ quotation }) => quotation > 0) || !hasClauseBefore(first, 0, first.length)) return null;
  return [{ ...draft, content: [stretchOf(first, { from: 0, to: trimmed(first, 0, first.length) }), ...draft.content] }, ...behind.slice(1)];
}

/** "Others", "meanwhile", "still": what sets another clause against the one before. */
function isBegunAgain({ bits, sense }: Item): boolean {
  return (bits & BUT) !== 0 || sense.isContrast || sense.word === 'meanwhile' || sense.word === 'others';
}

/** The statements of a strand, each half of it for itself where a semicolon parts it. */
function draftsIn(strand: Strand): Draft[] {
  const { telling, items, inside } = strand;
  const parting = partingIn(items);
  if (parting >= 0) {
    const [first, second] = [items.slice(0, parting), items.slice(parting + 1)];
    const [before, behind] = [draftsIn({ telling, items: first, inside }), draftsIn({ telling, items: second, inside })];
    return leadingTo(before, behind, first, second) ?? goingOn(before, behind, second);
  }
  const drafts: Draft[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const { bits, sense } = items[at] as Item;
    if (!sense.isTelling) continue;
    const heard = HEARING.has(sense.lemma) ? heardDraft(strand, at) : null;
    const draft = heard ?? ((bits & CUE) !== 0 || sense.idioms.length > 0 ? cueDraft(strand, at) : null) ?? otherDraft(strand, at);
    if (draft !== null) addWithGapped(drafts, strand, draft);
  }
  return drafts;
}

/** The first semicolon that parts a strand; -1 without one. */
function partingIn(items: readonly Item[]): number {
  for (let at = 0; at < items.length; at += 1) if (isSemicolon(items[at] as Item) && !isQuotedToEnd(items, at + 1)) return at;
  return -1;
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

/** "We recommend": the committee's own words in its report. */
export function isWe({ words }: Telling, { head }: Draft): boolean {
  return head >= 0 && WORDS.senses[words[head] as number]?.word === 'we';
}

/** "I believe" outside quotations: the reporter's own words. */
function isReporter({ words }: Telling, { source, head }: Draft): boolean {
  return source !== null && OWN.has(WORDS.senses[words[head] as number]?.word ?? '');
}

const OWN = wordSet("i we you my our your i've i'm i'd i'll we've we're we'd we'll you've you're you'd you'll");

/** "Replied by promising that …": two verbs of one speaker with the same content, of which the latter tells it. */
function isSameSaying(one: Draft, other: Draft): boolean {
  const [first, second] = [one.content[0], other.content[0]];
  return first !== undefined && second !== undefined && first.first === second.first && one.content.length === 1 && one.head === other.head && one.source !== null && one.cueWords[0] !== undefined && other.cueWords[0] !== undefined;
}

/** Of two that were found by the same words the first; what a verb tells is not told by a noun too. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<number>();
  const led = drafts.filter((draft, at) => drafts.some((other, index) => index > at && other.sieve !== 'noun' && isSameSaying(draft, other)));
  const begun = new Set<number>();
  for (const { sieve, content } of drafts) if (sieve !== 'noun' && content[0] !== undefined) begun.add(content[0].first);
  return drafts.filter((draft) => {
    const { cueWords, sieve, content } = draft;
    if (led.includes(draft)) return false;
    const key = cueWords[0]?.first ?? -1;
    if (sieve === 'noun' && (begun.has(content[0]?.first ?? -1) || drafts.some((other) => other.sieve !== 'noun' && other.cueWords[0] !== undefined && other.cueWords[0].first < key && key < other.cueWords[0].next))) return false;
    if (key < 0) return true;
    return !seen.has(key) && seen.add(key);
  });
}
