import { withheldDraft } from './withheld.ts';
import { sameWordsDraft } from './same-words.ts';
import { viewDraft } from './view-drafts.ts';
import { ING } from './words/inflect.ts';
import { paperDraft } from './paper-drafts.ts';
import { GIVING, VOICING, PAPER_VERBS } from './words/voices.ts';
import { HYPHEN } from '../scan/characters.ts';
import { BE, COPULA, PREP, QUANTIFIER, SAYING, STANCE, THAT, TO, WHICH } from './words/small.ts';
import { nounDraft, verdictDraft } from './noun-drafts.ts';
import { isOnlySetting, skipAdverbs } from './settings.ts';
import { stretchOf, type Draft } from './draft.ts';
import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { canSpeak, subjectBefore, type Subject } from './subject.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { endOfContent } from './content.ts';
import { verbGroupAt, type VerbGroup } from './verbs.ts';

/** A statement that no verb of saying tells: "according to X", "remain skeptical of", "her demand that". */
export function otherDraft(strand: Strand, at: number): Draft | null {
  const { bits, sense } = strand.items[at] as Item;
  if ((bits & BE) !== 0 || COMING.has(strand.items[at]?.sense.word ?? '')) return verdictDraft(strand, at);
  if (strand.items[at]?.sense.word === 'rather') return ratherDraft(strand, at);
  if (PAPER_VERBS.has(sense.lemma)) return paperDraft(strand, at);
  const kept = GIVING.has(sense.lemma) ? withheldDraft(strand, at) : null;
  if (kept !== null) return kept;
  const same = VOICING.has(sense.lemma) ? sameWordsDraft(strand, at) : null;
  if (same !== null) return same;
  const view = viewDraft(strand, at);
  if (view !== null) return view;
  return ((bits & STANCE) !== 0 ? stanceDraft(strand, at) : null) ?? ((bits & SAYING) !== 0 ? nounDraft(strand, at) : null);
}

/** "Came the answer", "ran the retort", "went the refrain". */
const COMING: ReadonlySet<string> = new Set(['came', 'ran', 'went', 'comes', 'runs', 'goes']);

/** "Many allies remain skeptical of the plan", "is ready to spend more". */
function stanceDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const group = verbGroupAt(items, stanceStart(items, at));
  const copula = ((items[group.at] as Item).bits & (BE | COPULA)) !== 0 || (group.helpers & BE) !== 0;
  const subject = copula && items[group.at + 1]?.sense.lemma !== 'leave' ? subjectBefore(items, group.start) : null;
  if (subject === null || !canSpeak(items, subject, false) || ASKED.has(items[subject.start - 1]?.sense.word ?? '') || isAnybody(items, subject, group)) return null;
  const next = skipCompared(items, skipAdverbs(items, at + 1));
  const follower = items[next];
  const isItself = ((items[at] as Item).bits & PREP) !== 0 && (beginsPhrase(follower) || ((follower?.sense.form ?? 0) & ING) !== 0);
  if (!follower || !(isFollower(follower) || isItself || isBareClause(items, at, next))) return isLeftOpen(items, at, group) ? stanceOf(strand, group, subject, { from: group.at, to: group.at + 1 }, { from: at, to: at + 1 }) : null;
  const from = (follower.bits & THAT) !== 0 ? next + 1 : next;
  const to = endOfContent(strand, from, group.at, !isItself && (follower.bits & PREP) === 0);
  if (to <= from || (to === from + 1 && !isItself)) return null;
  return stanceOf(strand, group, subject, { from: startOfCompound(items, at), to: at + 1 }, { from, to });
}

/** "Tight-lipped", "lukewarm-to-hostile": where words with hyphens begin. */
function startOfCompound(items: readonly Item[], at: number): number {
  let start = at;
  while (items[start - 1]?.mark === HYPHEN) start -= 2;
  return start;
}

/** "Is convinced | Putin will attack": a clause without its "that". */
function isBareClause(items: readonly Item[], at: number, from: number): boolean {
  if (from > at + 1 || !CERTAIN.has((items[at] as Item).sense.word)) return false;
  const phrase = phraseStartingAt(items, from);
  return phrase !== null && items[phrase.end] !== undefined && isFinite(items, skipAdverbs(items, phrase.end));
}

const CERTAIN: ReadonlySet<string> = new Set('certain sure convinced confident adamant afraid hopeful clear optimistic worried concerned persuaded unconvinced doubt'.split(' '));

/** "Others remained | sceptical": a position, and nothing behind it that it is about. */
function isLeftOpen(items: readonly Item[], at: number, { at: copula }: VerbGroup): boolean {
  const { word } = (items[at] as Item).sense;
  return (((items[copula] as Item).bits & COPULA) !== 0 ? KEPT : TOLD_ALONE).has(word) && at <= copula + 2 && isOnlySetting(items, at + 1);
}

const KEPT: ReadonlySet<string> = new Set('skeptical sceptical opposed reluctant unconvinced unpersuaded adamant determined hesitant wary doubtful critical resistant hostile unimpressed unmoved noncommittal defiant'.split(' '));

/** "Warsaw is | unconvinced": what is no mere feeling without "remains" either. */
const TOLD_ALONE: ReadonlySet<string> = new Set('skeptical sceptical opposed unconvinced unpersuaded adamant noncommittal'.split(' '));

/** "Nations that were unwilling to pay", "in which some are willing", "few were ready": whoever it may be. */
function isAnybody(items: readonly Item[], { by, start, head }: Subject, group: VerbGroup): boolean {
  const item = items[head] as Item;
  if (item.sense.word === 'few' && head === start) return true;
  if ((item.bits & QUANTIFIER) !== 0 && ((items[start - 1]?.bits ?? 0) & WHICH) !== 0) return true;
  return by === 'relative' && head === start && !isName(item) && !isParting(items[group.start - 2]);
}

/** "Madrid would rather build hospitals". */
function ratherDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const group = verbGroupAt(items, at);
  const subject = group.modal === at - 1 && items[at - 1]?.sense.word === 'would' ? subjectBefore(items, group.start) : null;
  if (subject === null || subject.by === 'relative' || !canSpeak(items, subject, false)) return null;
  const to = endOfContent(strand, at + 1, group.modal, false);
  if (to <= at + 2 || isDodging(items, at + 1)) return null;
  return stanceOf(strand, group, subject, { from: at - 1, to: at + 1 }, { from: at + 1, to });
}

/** A subject that takes a stance in the words of a cue, towards what the content says. */
function stanceOf({ items, inside }: Strand, group: VerbGroup, subject: Subject, cue: Parameters<typeof stretchOf>[1], content: Parameters<typeof stretchOf>[1]): Draft {
  return {
    sieve: 'stance',
    cue: null,
    isNegated: group.isNegated,
    isModal: false,
    source: stretchOf(items, { from: subject.start, to: subject.end }),
    head: (items[subject.head] as Item).first,
    cueWords: [stretchOf(items, cue)],
    content: [stretchOf(items, content)],
    inside,
  };
}

/** "Would rather talk about pensions": what somebody likes to speak of, and no position. */
function isDodging(items: readonly Item[], at: number): boolean {
  const verb = items[items[at]?.sense.word === 'be' ? at + 1 : at];
  return DODGING.has(verb?.sense.lemma ?? '') || verb?.sense.word === 'talk';
}

const DODGING: ReadonlySet<string> = new Set(['talk', 'ask', 'hear', 'speak', 'discuss']);

/** "More willing than the Belgians to …". */
function skipCompared(items: readonly Item[], from: number): number {
  if (items[from]?.sense.word !== 'than') return from;
  return simplePhraseAt(items, from + 1)?.end ?? from;
}

/** The copula before the adjective and its adverbs. */
function stanceStart(items: readonly Item[], at: number): number {
  let copula = at - 1;
  while (copula > 0 && copula > at - 5 && ((items[copula] as Item).bits & (BE | COPULA)) === 0) copula -= 1;
  return Math.max(0, copula);
}

function isFollower({ bits, sense }: Item): boolean {
  return (bits & (THAT | TO)) !== 0 || ((bits & PREP) !== 0 && FOLLOWERS.has(sense.word));
}

const ASKED: ReadonlySet<string> = new Set(['if', 'whether', 'unless']);
const FOLLOWERS: ReadonlySet<string> = new Set(['of', 'about', 'on', 'over', 'at', 'with']);
