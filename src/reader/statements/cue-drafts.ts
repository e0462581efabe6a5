import { COMMA, CURRENCY, STOP } from '../scan/characters.ts';
import { endOfContent, endsAtComma, hasClauseBefore, isColon, isOnlySetting, isTimeOfClause, skipSetting, startOfClause, trimmed, type Range } from './content.ts';
import { stretchOf, type Draft, type Sieve } from './draft.ts';
import { beginsPhrase, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { endsInStop } from './quotations.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { canBeHuman, canSpeak, shared, subjectAfter, subjectBefore, type Subject } from './subject.ts';
import { cueWordsAt, skipIt, type CueWords } from './cue-words.ts';
import { isUsedAsCue, leadingSubject, participleSubject } from './use.ts';
import { isInfinitive, isPassive, verbGroupAt, type VerbGroup } from './verbs.ts';
import { passiveDraft } from './passive.ts';
import type { Cue } from './words/cues.ts';
import { ING, PARTICIPLE, PAST } from './words/inflect.ts';
import { ADVERB, AND, BE, CUE, DET, DO, HAVE, MODAL, NOT, OBJECT, POSSESSIVE, PREP, QUANTIFIER, SUBJECT, THAT, TIME, TO, VERB, WHICH, WHILE, WHO } from './words/small.ts';

/** The statement told by the verb at a place; null where that verb tells none. */
export function cueDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const words = cueWordsAt(items, at);
  if (words === null) return null;
  const { cue, after: particles } = words;
  const group = verbGroupAt(items, at);
  if (!isUsedAsCue(items, group, words)) return null;
  if (isPassive(group) !== (cue.lemma === 'draw')) return words.isIdiom ? null : passiveDraft(strand, group, cue, particles);
  const subject = subjectOf(strand, group, cue);
  if (subject === null || !(canSpeak(items, subject, cue.manner === 'speech') || (HUMAN.has(cue.lemma) && canBeHuman(items, subject)))) return null;
  if (cue.manner !== 'speech' && (ASKED.has(items[subject.start - 1]?.sense.word ?? '') || isGeneric(strand, subject, group))) return null;
  const content = contentOf(strand, group, words, subject);
  return content === null ? null : draftOf(strand, group, cue, particles, subject, content);
}

/** Verbs that hardly anything but people does. */
const HUMAN: ReadonlySet<string> = new Set('say tell add reply respond answer ask joke quip admit concede recall whisper wonder complain insist boast shout sigh snap fume'.split(' '));

/** Words that leave open whether it is so. */
const ASKED: ReadonlySet<string> = new Set(['if', 'whether', 'unless']);

/** "Friends who want a garrison must pay": whoever it may be, and nobody who has said so. */
function isGeneric({ items }: Strand, { by, start, head }: Subject, group: VerbGroup): boolean {
  if (by !== 'relative' || group.start !== group.at || (group.form & PAST) !== 0) return false;
  return head === start && !isName(items[head] as Item) && !isParting(items[group.start - 2]);
}

/** What was said, by the item ranges that hold it, and by which sieve it was found. */
interface Content {
  readonly ranges: readonly Range[];
  readonly sieve: Sieve;
}

function draftOf(strand: Strand, group: VerbGroup, cue: Cue, particles: number, subject: Subject, { ranges, sieve }: Content): Draft {
  const { items } = strand;
  return {
    sieve,
    cue,
    isNegated: group.isNegated,
    source: stretchOf(items, { from: subject.start, to: subject.end }),
    head: (items[subject.head] as Item).first,
    cueWords: [stretchOf(items, { from: group.at, to: particles })],
    content: ranges.map((range) => stretchOf(items, range)),
    inside: strand.inside,
  };
}

function subjectOf(strand: Strand, group: VerbGroup, cue: Cue): Subject | null {
  const { items } = strand;
  if ((group.form & ING) !== 0 && (group.helpers & BE) === 0) return participleSubject(strand, group.at);
  const before = isInfinitive(group) ? leadingSubject(items, group) : subjectBefore(items, group.start);
  if (before !== null && (canSpeak(items, before, true) || (HUMAN.has(cue.lemma) && canBeHuman(items, before)))) return before;
  const isInverted = group.start === group.at && cue.frames.includes('q') && canBeInverted(items, group.at);
  const after = isInverted ? subjectAfter(items, group.at) : null;
  if (after !== null && isEndOfAttribution(items[after.end])) return after;
  return before ?? (isParting(items[group.start - 1]) ? shared(items, group.start - 1, group.start) : null);
}

/** What may follow a speaker that is named behind the verb. */
function isEndOfAttribution(item: Item | undefined): boolean {
  return item === undefined || item.mark > 0 || item.quotation > 0 || (item.bits & (PREP | TIME | WHO | WHICH | THAT | ADVERB | AND | WHILE)) !== 0 || (item.sense.form & ING) !== 0;
}

/** "…,” said X": after a quotation or a comma, or at the beginning. */
function canBeInverted(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || before.quotation > 0 || isParting(before);
}

/** What the cue tells, after it or before it. */
function contentOf(strand: Strand, group: VerbGroup, words: CueWords, subject: Subject): Content | null {
  const { items } = strand;
  const { cue, after } = words;
  const first = subject.by === 'after' ? group.at : Math.min(subject.start, group.start);
  const rest = subject.by === 'after' ? afterAside(items, subject.end) : after;
  const isOwnClause = (group.form & ING) === 0 || (group.helpers & BE) !== 0;
  const canTrail = isOwnClause && subject.by !== 'relative' && subject.by !== 'shared';
  return (canTrail ? (quotedBefore(strand, cue, first, rest) ?? trailing(strand, cue, first, rest, subject)) : null) ?? leading(strand, group, words, rest);
}

/** `“…,” he said`, and what is quoted further on in the sentence. */
function quotedBefore(strand: Strand, cue: Cue, first: number, rest: number): Content | null {
  const { items } = strand;
  const last = isParting(items[first - 1]) ? first - 2 : first - 1;
  const quoted = items[last];
  if (!quoted || quoted.quotation === 0 || !cue.frames.includes('q') || !isClosedByStop(strand, items, last, first)) return null;
  const from = startOfQuoted(strand, last);
  const isWhole = from === last || rangeIsQuoted(items, from, last + 1);
  const more = quotedAfter(items, rest);
  const isOpen = ((items[from] as Item).bits & WHILE) !== 0 && more.length === 0;
  return { ranges: [{ from, to: last + 1 }, ...(isOpen ? restOfClause(strand, skipRecipient(items, rest), false) : more)], sieve: isWhole ? 'quoted' : 'trailing' };
}

function isClosedByStop({ telling }: Strand, items: readonly Item[], last: number, first: number): boolean {
  const quotation = telling.quotations.list[(items[last] as Item).quotation - 1];
  return last < first - 1 || (quotation !== undefined && endsInStop(telling.scanned, quotation));
}

/** Where the clause begins of which a quotation is the end: with it, or before it where words lead into it. */
function startOfQuoted(strand: Strand, last: number): number {
  const { items } = strand;
  const start = startOfClause(strand, last);
  const before = items[last - 1];
  if (before === undefined || before.mark === STOP || (isParting(before) && !isOpenBefore(items, last - 1))) return last;
  return start;
}

/** "Was, for now, “…”": an aside before the quotation, and before it a verb that the quotation completes. */
function isOpenBefore(items: readonly Item[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && at > comma - 7; at -= 1) if (isParting(items[at])) return ((items[at - 1] as Item).bits & (BE | MODAL | HAVE)) !== 0;
  return false;
}

function rangeIsQuoted(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every(({ quotation, mark }) => quotation > 0 || mark > 0);
}

/** A quotation that goes on after its cue: `“We must,” he said, “do more.”` */
function quotedAfter(items: readonly Item[], rest: number): Range[] {
  const at = skipRecipient(items, rest);
  const place = isParting(items[at]) || items[at]?.mark === STOP ? at + 1 : at;
  const next = items[place];
  return next !== undefined && next.quotation > 0 ? [{ from: place, to: place + 1 }] : [];
}

function skipRecipient(items: readonly Item[], from: number): number {
  const at = skipSetting(items, from);
  const phrase = beginsPhrase(items[at]) || ((items[at]?.bits ?? 0) & OBJECT) !== 0 ? phraseStartingAt(items, at) : null;
  return phrase === null ? at : skipSetting(items, phrase.end);
}

/** "…, he said on Friday"; "The plan, he said, would cost more"; "As he said, …". */
function trailing(strand: Strand, cue: Cue, first: number, rest: number, subject: Subject): Content | null {
  const { items } = strand;
  const before = items[first - 1];
  if (!/[ctr]/.test(cue.frames) || items[rest]?.quotation) return null;
  const at = cue.frames.includes('r') ? skipRecipient(items, rest) : rest;
  if (!isOnlySetting(items, at) || isColon(strand, items[skipSetting(items, at)])) return null;
  if (before !== undefined && before.sense.word === 'as') return asTold(strand, first - 1, skipSetting(items, at));
  if (!isParting(before) && subject.by !== 'after') return null;
  const from = startOfClause(strand, first);
  const end = trimmed(items, from, first - 1);
  if (end <= from || isLeadIn(items[from] as Item)) return null;
  const isWhole = ((items[end - 1] as Item).bits & (BE | MODAL | HAVE | DO)) === 0 && (hasClauseBefore(items, from, first - 1) || looksLikeClause(items, from, first - 1));
  const more = restOfClause(strand, skipSetting(items, at), isWhole);
  if (!isWhole && more.length === 0) return null;
  return { ranges: [{ from, to: end }, ...more], sieve: 'trailing' };
}

/** "Asked whether …,", "Speaking in Berlin,": how it came to be said. */
function isLeadIn({ sense, bits }: Item): boolean {
  return ((bits & CUE) !== 0 && (sense.form & PARTICIPLE) !== 0) || (sense.lemma === 'speak' && (sense.form & ING) !== 0);
}

/** A phrase with more behind it, though no verb is known among it. */
function looksLikeClause(items: readonly Item[], from: number, to: number): boolean {
  return to - from >= 3 && beginsPhrase(items[from]) && ((items[from] as Item).bits & TIME) === 0;
}

/** What goes on after an attribution between commas. */
function restOfClause(strand: Strand, comma: number, isWhole: boolean): Range[] {
  const { items } = strand;
  const next = items[comma + 1];
  if (!isParting(items[comma]) || next === undefined || (next.sense.form & ING) !== 0 || SETTING_CLAUSES.has(next.sense.word) || isTimeOfClause(items, comma + 1)) return [];
  if (isWhole && ((next.bits & PREP) !== 0 || endsAtComma(items, comma, true) || isBesideSpeaker(next) || ((next.bits & ADVERB) !== 0 && isBesideSpeaker(items[comma + 2] ?? next)))) return [];
  const to = endOfContent(strand, comma + 1, comma, true);
  return to > comma + 1 && !next.sense.isContrast ? [{ from: comma + 1, to }] : [];
}

/** A relative clause or an apposition of the speaker. */
function isBesideSpeaker({ bits }: Item): boolean {
  return (bits & (WHO | WHICH | DET | POSSESSIVE)) !== 0;
}

const SETTING_CLAUSES: ReadonlySet<string> = new Set(['after', 'before', 'when', 'as', 'until']);

/** "As Trump has made clear, it is …": the clause that follows, or the one before. */
function asTold(strand: Strand, as: number, comma: number): Content | null {
  const { items } = strand;
  if (as === 0 || !isParting(items[as - 1])) {
    const to = isParting(items[comma]) ? trimmed(items, comma + 1, items.length) : 0;
    return to > comma + 1 ? { ranges: [{ from: comma + 1, to }], sieve: 'trailing' } : null;
  }
  const from = startOfClause(strand, as);
  const to = trimmed(items, from, as - 1);
  if ((items[comma + 1]?.quotation ?? 0) > 0) return { ranges: [{ from: comma + 1, to: comma + 2 }], sieve: 'trailing' };
  const more = to > from && !hasClauseBefore(items, from, to) ? restOfClause(strand, comma, false) : [];
  return to > from ? { ranges: [{ from, to }, ...more], sieve: 'trailing' } : null;
}

/** What follows the cue. */
function leading(strand: Strand, group: VerbGroup, words: CueWords, after: number): Content | null {
  const { items } = strand;
  const { cue } = words;
  if (words.apart > after) return { ranges: [{ from: after, to: words.apart }], sieve: 'position' };
  const from = startOfContent(strand, words, after);
  if (from === null || from > items.length) return null;
  if (from === items.length) return { ranges: [], sieve: 'quoted' };
  const isClause = /[ctr]/.test(cue.frames) && ((items[from] as Item).bits & TO) === 0;
  const to = (items[from] as Item).quotation > 0 ? endOfQuoted(strand, from, group.at) : endOfContent(strand, from, group.at, isClause);
  if (to <= from) return null;
  return { ranges: [{ from, to }], sieve: cue.manner === 'position' ? 'position' : 'told' };
}

function endOfQuoted(strand: Strand, from: number, cueAt: number): number {
  const { items } = strand;
  const next = items[from + 1];
  const quotation = strand.telling.quotations.list[(items[from] as Item).quotation - 1];
  const isClosed = quotation !== undefined && endsInStop(strand.telling.scanned, quotation);
  return next === undefined || next.mark > 0 || isClosed ? from + 1 : endOfContent(strand, from, cueAt, true);
}

/** The first item of what was said, where what follows the cue is a frame of its; null where it is not. */
function startOfContent(strand: Strand, words: CueWords, after: number): number | null {
  const { items } = strand;
  const { cue } = words;
  const setting = skipSetting(items, cue.lemma === 'put' && !words.isIdiom ? skipIt(items, after) : after);
  const told = cue.frames.includes('r') ? afterRecipient(strand, cue, setting) : setting;
  const at = isParting(items[told]) && leadsToQuotation(items, told) ? told + 1 : told;
  const item = items[at];
  if (!item || item.mark === STOP) return null;
  if (isColon(strand, item) && ((items[0] as Item).bits & WHICH) !== 0) return null;
  if (isColon(strand, item)) return words.isIdiom || cue.frames.includes('q') ? at + 1 : null;
  if (item.mark > 0) return parenthesis(items, at);
  if (item.sense.word === 'something' && items[at + 2] !== undefined && items[at + 1]?.mark === 0) return cue.frames.includes('c') ? at : null;
  if (EMPTY.has(item.sense.word)) return null;
  if ((item.bits & THAT) !== 0 && /[ctr]/.test(cue.frames)) return at + 1;
  if ((item.bits & THAT) !== 0 && cue.frames.includes('n')) return at;
  return fits(items, words, after, at) ? startOf(cue, after, at) : null;
}

/** Words that stand for what was said and do not tell it. */
const EMPTY: ReadonlySet<string> = new Set(['something', 'anything', 'nothing', 'so', 'little', 'none']);

/** "He said, however, that". */
function parenthesis(items: readonly Item[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(items.length, comma + 12); at += 1) if (isParting(items[at])) return ((items[at + 1]?.bits ?? 0) & THAT) !== 0 ? at + 2 : null;
  return null;
}

function leadsToQuotation(items: readonly Item[], comma: number): boolean {
  return (items[comma + 1]?.quotation ?? 0) > 0;
}

/** Objects begin right after the cue; a clause after its setting. */
function startOf(cue: Cue, after: number, at: number): number {
  return /[cq]/.test(cue.frames) ? at : after;
}

/** Whether what follows is one of the frames of the cue. */
function fits(items: readonly Item[], { cue, isIdiom }: CueWords, after: number, at: number): boolean {
  const { frames, lemma } = cue;
  const item = items[at] as Item;
  if (lemma === 'offer' && (item.bits & TO) === 0 && item.sense.word === 'no') return false;
  if (lemma === 'put' && !isIdiom && item.quotation === 0) return items.slice(at, at + 14).some(({ sense }) => sense.word === 'at');
  if (isIdiom && frames === 'o') return hasInfinitive(items, at);
  const hasParticle = isIdiom ? /[ngo]/.test(frames) : after > 0 && ((items[after - 1] as Item).bits & CUE) === 0 && (items[after - 1] as Item).sense.cue === null;
  if (item.quotation > 0) return /[qnc]/.test(frames);
  if (item.sense.word === 'as' && /^[nq]+$/.test(frames)) return frames.includes('n');
  if ((item.bits & NOT) !== 0) return frames.includes('i') && lemma !== 'ask' && ((items[at + 1]?.bits ?? 0) & TO) !== 0;
  if ((item.bits & TO) !== 0) return frames.includes('i') || (hasParticle && frames.includes('o'));
  if ((item.bits & (WHICH | WHO)) !== 0) return /[ctqr]/.test(frames);
  if (hasParticle) return beginsPhrase(item) || (item.sense.form & ING) !== 0 || (item.bits & PREP) !== 0;
  if (frames.includes('o') && hasInfinitive(items, at)) return true;
  if ((item.sense.form & ING) !== 0 && frames.includes('g')) return true;
  if (frames.includes('c') && isClauseLike(items, at)) return true;
  return frames.includes('n') && (beginsObject(item) || isAmount(items, at) || isVerbalNoun(items, at));
}

/** "Up to $2 billion", "about 500 soldiers". */
function isAmount(items: readonly Item[], from: number): boolean {
  return items.slice(from + 1, from + 4).some(({ mark, isNumber }) => mark === CURRENCY || isNumber);
}

/** "Talk of", "moves towards": a noun that looks like a verb. */
function isVerbalNoun(items: readonly Item[], at: number): boolean {
  return ((items[at] as Item).bits & VERB) !== 0 && ((items[at + 1]?.bits ?? 0) & PREP) !== 0;
}

function beginsObject(item: Item): boolean {
  return beginsPhrase(item) || (item.bits & OBJECT) !== 0 || (item.bits & CUE) !== 0 || item.isCapital;
}

/** A phrase and, not far behind it, "to": "allies to spend more". */
function hasInfinitive(items: readonly Item[], from: number): boolean {
  const phrase = phraseStartingAt(items, from);
  if (phrase === null) return false;
  for (let at = phrase.end; at < Math.min(items.length, phrase.end + 8); at += 1) {
    const { bits, mark } = items[at] as Item;
    if ((bits & TO) !== 0) return true;
    if (mark === STOP || mark === COMMA || (bits & (BE | MODAL | WHILE | THAT)) !== 0) return false;
  }
  return false;
}

/** A clause without "that": a phrase with a verb behind it. */
function isClauseLike(items: readonly Item[], from: number): boolean {
  const item = items[from] as Item;
  if ((item.bits & (SUBJECT | DET | QUANTIFIER)) !== 0 || isName(item) || beginsPhrase(item)) return true;
  return (item.bits & (WHILE | ADVERB | PREP | TIME)) !== 0;
}

/** The item after the one who is told: "told the ministers that", "warned allies against". */
function afterRecipient(strand: Strand, cue: Cue, from: number): number {
  const { items } = strand;
  if (!beginsPhrase(items[from]) && ((items[from]?.bits ?? 0) & OBJECT) === 0) return from;
  const phrase = phraseStartingAt(items, from);
  if (phrase === null) return from;
  const at = skipSetting(items, phrase.end);
  const next = items[at];
  const isBare = cue.lemma === 'tell' || cue.lemma === 'remind' || cue.lemma === 'assure' || cue.lemma === 'inform' || cue.lemma === 'reassure' || cue.lemma === 'notify';
  if (next === undefined) return isBare ? at : from;
  const isTold = next.quotation > 0 || (next.bits & (THAT | WHICH)) !== 0 || (isParting(next) && leadsToQuotation(items, at)) || isColon(strand, next);
  if (isTold) return at;
  return isBare && (next.bits & TO) === 0 && !next.mark ? at : from;
}

/** The item after an apposition of a speaker named after the cue: "said Gabriel, the foreign minister,". */
function afterAside(items: readonly Item[], end: number): number {
  if (!isParting(items[end])) return end;
  const from = end + 1;
  const phrase = simplePhraseAt(items, from);
  if (phrase === null || (items[from] as Item).quotation > 0) return end;
  for (let at = from; at < Math.min(items.length, from + 40); at += 1) {
    if (isParting(items[at])) return at;
  }
  return end;
}
