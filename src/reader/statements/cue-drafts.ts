import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { ADVERB, AND, BE, BUT, CUE, DET, HAVE, MODAL, NOT, PERSON, PLURAL, POSSESSIVE, PREP, SUBJECT, THAT, TIME, TO, WHICH, WHILE, WHO } from './words/small.ts';
import { canBeHuman, canSpeak, shared, subjectAfter, subjectBefore, subjectOf, type Subject } from './subject.ts';
import { frontedObject } from './fronted-object.ts';
import { startOfContent } from './frames.ts';
import { ASKING, isNeitherNor, isUnsaid, isUsedAsCue, leadingSubject, participleSubject } from './use.ts';
import { stretchOf, type Draft } from './draft.ts';
import { SMALL, WORD } from '../scan/scan.ts';
import { hasClauseBefore, type Range } from './clauses.ts';
import { endOfContent, startOfClause } from './content.ts';
import { isName, isNominal, type Item, type Strand } from './strand.ts';
import { FRAME, takes, type Cue } from './words/cues.ts';
import { beforeOuterVerb } from './noun-drafts.ts';
import { WITHHOLDING } from './withheld.ts';
import { isUntold, withoutDay } from './untold.ts';
import { beforeSetting } from './object-end.ts';
import { isHaving, isVerbBehind, restOfClause, skipRecipient, trailing, type Content } from './trailing.ts';
import { isInfinitive, isPassive, verbGroupAt, type VerbGroup } from './verbs.ts';
import { cueWordsAt, type CueWords } from './cue-words.ts';
import { ING, PARTICIPLE, PAST } from './words/inflect.ts';
import { skipAdverbs } from './settings.ts';
import { passiveDraft } from './passive.ts';
import { judgedObject } from './judged-object.ts';
import { bareObject, isBareRelative, relativeObject } from './relative-object.ts';
import { disputedClause } from './disputed-clause.ts';
import { endsInStop } from './quotations.ts';
import { resumed } from './resumed.ts';
import { COMMA, STOP } from '../scan/characters.ts';

/** The statement told by the verb at a place; null where that verb tells none. */
export function cueDraft(strand: Strand, at: number): Draft | null {
  const { items } = strand;
  const words = cueWordsAt(items, at);
  if (words === null) return null;
  const { cue, after: particles } = words;
  const group = verbGroupAt(items, at);
  if (!isUsedAsCue(items, group, words)) return null;
  if (isPassive(group) !== isDrawnOut(cue) || isPassiveToo(items, group, particles)) return words.isIdiom && !isLedByThat(items, particles) ? null : passiveDraft(strand, group, cue, particles);
  const subject = subjectIn(strand, group, cue);
  if (subject === null || !(canSpeak(items, subject, cue.manner === 'speech' || OF_PAPERS.has(cue.lemma)) || ((HUMAN.has(cue.lemma) || isSaidOpenly(items, subject, words)) && ((canBeHuman(items, subject) && ((items[subject.start - 1]?.bits ?? 0) & PREP) === 0) || isIt(items, subject))))) return null;
  if (items[subject.start + 1]?.sense.word === 'way' && subject.start === 0) return null;
  if (SUPPOSING.has(items[subject.start - 1]?.sense.word ?? '') || (items[subject.start - 1]?.sense.word === 'once' && (group.helpers & HAVE) !== 0)) return null;
  if (cue.manner !== 'speech' && ((ASKED.has(items[subject.start - 1]?.sense.word ?? '') && !isNaming(items, subject, cue) && ((items[particles]?.bits ?? 0) & BE) === 0) || isGeneric(strand, subject, group) || isTakenUp(items, subject, words))) return null;
  if (cue.lemma === 'approve' && isBody(strand, subject)) return null;
  if (REPORTING.has(cue.lemma) && isAsSaying(items, particles) && !isPerson(strand, subject)) return null;
  const content = contentOf(strand, group, words, subject);
  if (isUnsaid(items, group, cue)) return unsaidDraft(strand, group, words, subject);
  return content === null ? null : draftOf(strand, group, cue, particles, subject, content);
}

/** "Would not comment", "would not say | when": what is kept back; where nothing follows, that it is. */
function unsaidDraft(strand: Strand, group: VerbGroup, { cue, after: behind }: CueWords, subject: Subject): Draft {
  const { items } = strand;
  const particles = isNeitherNor(items, behind - 1) ? behind + 2 : behind;
  const whom = cue.lemma === 'tell' ? skipRecipient(items, particles) : particles;
  const after = items[whom] === undefined || (items[whom]).mark > 0 ? particles : whom;
  const next = items[after];
  const isObject = next !== undefined && next.mark === 0 && ((next.bits & (PREP | TIME | AND | BUT | WHILE | ADVERB)) === 0 || next.quotation > 0 || ASKING.has(next.sense.word));
  const question = isObject && !(whom > particles && after === particles) ? null : questionBefore(strand, subject);
  if (question !== null) return { ...draftOf(strand, group, cue, particles, subject, { ranges: [question], sieve: 'position' }), cueWords: [stretchOf(items, { from: group.modal < 0 ? group.start : group.modal, to: group.at + 1 })] };
  const from = isObject ? ((next.bits & THAT) !== 0 ? after + 1 : after) : group.at;
  const content: Content = { ranges: [{ from, to: endOfContent(strand, Math.max(from, group.at + 1), group.at, true) }], sieve: 'position' };
  const told = particles > behind ? { ...draftOf(strand, group, WITHHOLDING, after, subject, content), isNegated: false } : draftOf(strand, group, cue, after, subject, content);
  return { ...told, cueWords: [stretchOf(items, { from: group.modal < 0 ? group.start : group.modal, to: isObject ? after : group.at })] };
}

/** "Whether that is enough, | the minister would not say": the question with which the clause begins; null without one. */
function questionBefore(strand: Strand, { start }: Subject): Range | null {
  const from = startOfClause(strand, start);
  const to = isParting(strand.items[start - 1]) ? start - 1 : start;
  return to > from + 2 && ASKING.has((strand.items[from] as Item).sense.word) && hasClauseBefore(strand.items, from, to) ? { from, to } : null;
}

/** "Were put on notice | that". */
function isLedByThat(items: readonly Item[], at: number): boolean {
  return ((items[at]?.bits ?? 0) & THAT) !== 0;
}

/** "Would not be drawn on". */
function isDrawnOut({ lemma, manner }: Cue): boolean {
  return lemma === 'draw' && manner === 'position';
}

/** "Was backed by Poland and rejected by Spain": a participle behind "and" with a "by" of its own. */
function isPassiveToo(items: readonly Item[], { start, form, helpers }: VerbGroup, after: number): boolean {
  if ((form & PARTICIPLE) === 0 || helpers !== 0 || items[after]?.sense.word !== 'by') return false;
  let before = start - 1;
  while (((items[before]?.bits ?? 0) & ADVERB) !== 0) before -= 1;
  return ((items[before]?.bits ?? 0) & (AND | BUT)) !== 0;
}

/** "His pals | sneer that …", "the yard's welders | joke that …": several whose noun is not known, and what can only be said. */
function isSaidOpenly(items: readonly Item[], { head, by }: Subject, { cue, after, isIdiom }: CueWords): boolean {
  return !isIdiom && cue.manner === 'speech' && by === 'before' && ((items[head] as Item).bits & PLURAL) !== 0 && ((items[after]?.bits ?? 0) & THAT) !== 0 && takes(cue.frames, FRAME.c | FRAME.t);
}

/** Positions that papers take too: "the report welcomes", "the paper rejects". */
const OF_PAPERS: ReadonlySet<string> = new Set('welcome reject endorse support back rule favour favor criticise criticize foresee envisage regard view consider accept demand propose see present frame'.split(' '));

/** "It said": whatever it is, it tells something. */
function isIt(items: readonly Item[], { head }: Subject): boolean {
  return (items[head] as Item).sense.word === 'it';
}

/** Verbs that hardly anything but people does. */
const HUMAN: ReadonlySet<string> = new Set('say tell add reply respond answer ask joke quip admit concede recall whisper wonder complain insist boast shout sigh snap fume'.split(' '));

/** Verbs by which a paper hands on what somebody said: "quoted him as saying". */
const REPORTING: ReadonlySet<string> = new Set(['quote', 'cite', 'report', 'describe']);

/** "The Senate approved its accession": what a parliament does is a deed. */
function isBody({ telling, items }: Strand, { head }: Subject): boolean {
  const entity = (items[head] as Item).mention?.entity ?? null;
  return (entity !== null && telling.names.entities[entity]?.kind === 'body') || ((items[head] as Item).bits & PERSON) !== 0 && entity === null;
}

function isPerson({ telling, items }: Strand, { head }: Subject): boolean {
  const entity = (items[head] as Item).mention?.entity ?? null;
  return entity !== null && telling.names.entities[entity]?.kind === 'person';
}

function isAsSaying(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 12); at += 1) if (items[at]?.sense.word === 'as') return ((items[at + 1]?.sense.form ?? 0) & ING) !== 0;
  return false;
}

/** "If she says no": what is only supposed. */
const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless']);

/** Words that leave open whether it is so. */
const ASKED: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'what', 'than']);

/** "What he called | a national effort": a name that somebody gives to something. */
function isNaming(items: readonly Item[], { start }: Subject, { lemma }: Cue): boolean {
  return items[start - 1]?.sense.word === 'what' && (lemma === 'call' || lemma === 'term' || lemma === 'describe');
}

/** "Friends who want a garrison must pay": whoever it may be, and nobody who has said so. */
function isGeneric({ items }: Strand, { by, start, head }: Subject, group: VerbGroup): boolean {
  if (by !== 'relative' || group.start !== group.at || (group.form & PAST) !== 0) return false;
  return head === start && !isName(items[head] as Item) && !isParting(items[group.start - 2]);
}

/** "The targets | it agreed with the alliance": what is agreed stands before, and not behind. */
function isTakenUp(items: readonly Item[], { by, start, head }: Subject, { cue, isIdiom, after }: CueWords): boolean {
  const isPronounAlone = by === 'before' && head === start && ((items[head] as Item).bits & SUBJECT) !== 0;
  return isPronounAlone && !isIdiom && cue.lemma === 'agree' && items[after - 1]?.sense.word === 'with' && isNominal(items[start - 1] ?? (items[head] as Item));
}

function draftOf(strand: Strand, group: VerbGroup, cue: Cue, particles: number, subject: Subject, { ranges, sieve }: Content): Draft {
  const { items } = strand;
  return {
    sieve,
    cue,
    isNegated: group.isNegated,
    isModal: group.modal >= 0,
    source: stretchOf(items, { from: subject.start, to: subject.end }),
    head: (items[subject.head] as Item).first,
    cueWords: [stretchOf(items, { from: group.at, to: hasDayWithin(items, group.at, particles) ? group.at + 1 : particles })],
    content: ranges.map((range) => stretchOf(items, range)),
    inside: strand.inside,
  };
}

function subjectIn(strand: Strand, group: VerbGroup, cue: Cue): Subject | null {
  const { items } = strand;
  const isParticiple = (group.form & ING) !== 0 && (group.helpers & BE) === 0;
  if (group.start === 0 && (isParticiple || isHaving(items[0]))) return fronted(items);
  if (isParticiple) return participleSubject(strand, group.at);
  if (isHaving(items[group.start])) return participleSubject(strand, group.start);
  const before = isInfinitive(group) ? leadingSubject(items, group) : subjectBefore(items, group.start);
  if (before !== null && (canSpeak(items, before, true) || (HUMAN.has(cue.lemma) && (canBeHuman(items, before) || isIt(items, before))))) return before;
  const isInverted = group.start === group.at && (takes(cue.frames, FRAME.q) || (takes(cue.frames, FRAME.c) && items[group.at - 1]?.mark === COMMA)) && canBeInverted(items, group.at, cue);
  const after = isInverted ? subjectAfter(items, group.at) : null;
  if (after !== null && isEndOfAttribution(items[after.end]) && !(before !== null && isObjectAfter(items, after, cue))) return after;
  return before ?? (isParting(items[group.start - 1]) ? shared(items, group.start - 1, group.start) : null);
}

/** "Warned | on Tuesday | against". */
function hasDayWithin(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (((items[at] as Item).bits & TIME) !== 0) return true;
  return false;
}

/** "Warning of a split, Stoltenberg urged …": the subject of the clause behind the comma. */
function fronted(items: readonly Item[]): Subject | null {
  const comma = items.findIndex((item) => isParting(item));
  const phrase = comma < 0 ? null : phraseStartingAt(items, comma + 1);
  return phrase === null || items[phrase.end] === undefined || !isFinite(items, skipAdverbs(items, phrase.end)) ? null : subjectOf(phrase, 'fronted');
}

/** "…, thanked the Americans | for their patience": behind a verb that takes an object, somebody with more behind. */
function isObjectAfter(items: readonly Item[], { end }: Subject, { frames }: Cue): boolean {
  return takes(frames, FRAME.n | FRAME.o | FRAME.r) && ((items[end]?.bits ?? 0) & PREP) !== 0;
}

/** What may follow a speaker that is named behind the verb. */
function isEndOfAttribution(item: Item | undefined): boolean {
  return item === undefined || item.mark > 0 || item.quotation > 0 || (item.bits & (PREP | TIME | WHO | WHICH | THAT | ADVERB | AND | WHILE)) !== 0 || (item.sense.form & ING) !== 0;
}

/** "…,” said X": after a quotation or a comma, or at the beginning. */
function canBeInverted(items: readonly Item[], at: number, { frames }: Cue): boolean {
  const before = items[at - 1];
  if (before !== undefined && before.quotation === 0 && !takes(frames, FRAME.c | FRAME.t) && !items.slice(0, at).some(({ quotation }) => quotation > 0)) return false;
  return before === undefined || before.quotation > 0 || isParting(before);
}

/** What the cue tells, after it or before it. */
function contentOf(strand: Strand, group: VerbGroup, words: CueWords, subject: Subject): Content | null {
  const { items } = strand;
  const { cue, after } = words;
  const first = subject.by === 'after' ? group.at : Math.min(subject.start, group.start);
  const rest = subject.by === 'after' ? afterAside(items, subject.end) : after;
  const judged = judgedObject(strand, words, subject, group.at);
  if (judged !== null) return { ranges: judged, sieve: 'told' };
  const object = disputedClause(items, group.at) ?? relativeObject(items, words, subject);
  if (object !== null) return before(object);
  if (isBareRelative(items, words, subject)) return before(bareObject(items, subject));
  const isQuotedAs = (group.form & ING) !== 0 && items[group.start - 1]?.sense.word === 'as';
  if (isQuotedAs) return quotedBefore(strand, cue, first, rest) ?? leading(strand, group, words, rest) ?? trailing(strand, cue, first, rest, subject);
  const isOwnClause = (group.form & ING) === 0 || (group.helpers & BE) !== 0 || items[group.start - 1]?.sense.word === 'of';
  if (subject.by === 'fronted') return upTo(leading(strand, group, words, rest), subject.start - 1);
  const canTrail = isOwnClause && subject.by !== 'relative' && subject.by !== 'shared';
  const bare = particlesLeftOut(items, group.at, words, subject) ? group.at + 1 : rest;
  return (canTrail ? (quotedBefore(strand, cue, first, rest) ?? trailing(strand, cue, first, bare, subject)) : null) ?? leading(strand, group, words, rest) ?? before(frontedObject(strand, cue, subject, rest));
}

function before(range: Range | null): Content | null {
  return range === null ? null : { ranges: [range], sieve: 'position' };
}

/** "…, X mused on the wireless": a preposition behind a clause that tells where it was said, and no part of the cue. */
function particlesLeftOut(items: readonly Item[], at: number, { cue, isIdiom, after }: CueWords, { by }: Subject): boolean {
  return !isIdiom && by !== 'after' && after === at + 2 && takes(cue.frames, FRAME.c | FRAME.t) && cue.particles.some(({ word, isNeeded }) => !isNeeded && word === (items[after - 1] as Item).sense.word);
}

/** The content without what lies behind a place. */
function upTo(content: Content | null, place: number): Content | null {
  const first = content?.ranges[0];
  return content === null || first === undefined || first.from >= place ? null : { ...content, ranges: [{ from: first.from, to: Math.min(first.to, place) }] };
}

/** `“…,” he said`, and what is quoted further on in the sentence. */
function quotedBefore(strand: Strand, cue: Cue, first: number, rest: number): Content | null {
  const { items } = strand;
  const last = isParting(items[first - 1]) ? first - 2 : first - 1;
  const quoted = items[last];
  if (!quoted || quoted.quotation === 0 || !takes(cue.frames, FRAME.q) || !isClosedByStop(strand, items, last, first)) return null;
  const from = startOfQuoted(strand, last);
  const isWhole = from === last || rangeIsQuoted(items, from, last + 1);
  const next = quotedAfter(items, rest);
  const more = next.length > 0 ? next : resumed(strand, last, rest);
  const isOpen = (((items[from] as Item).bits & WHILE) !== 0 || isVerbBehind(items, skipRecipient(items, rest)) || (!isWhole && isReasonBehind(items, skipRecipient(items, rest)))) && more.length === 0;
  return { ranges: [{ from, to: last + 1 }, ...(isOpen ? restOfClause(strand, skipRecipient(items, rest), false) : more)], sieve: isWhole ? 'quoted' : 'trailing' };
}

/** “…”, he went on, for it has paid. */
function isReasonBehind(items: readonly Item[], comma: number): boolean {
  const word = items[comma + 1]?.sense.word ?? '';
  return isParting(items[comma]) && (word === 'for' || word === 'because' || word === 'since') && beginsPhrase(items[comma + 2]) && hasClauseBefore(items, comma + 2, items.length);
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
  if (before === undefined || before.mark === STOP || (isParting(before) && !isOpenBefore(items, last - 1) && !isGoingOn(strand, start, last) && !isAddedTo(strand, start, last))) return last;
  return start;
}

/** "Spain will pay 2.1 percent, “no more, no less”": a few words in small letters behind a clause that is whole. */
function isAddedTo({ items, telling }: Strand, start: number, last: number): boolean {
  const { first, next } = items[last] as Item;
  const isSmall = telling.scanned.kind[first + 1] === WORD && telling.scanned.shape[first + 1] === SMALL;
  if (!isSmall || next - first > LONGEST_ADDED || !isParting(items[last + 1]) || !beginsPhrase(items[start])) return false;
  let verbs = 0;
  for (let at = start; at < last - 1; at += 1) {
    if ((items[at] as Item).quotation > 0 || ((items[at] as Item).bits & CUE) !== 0 && isFinite(items, at)) return false;
    if (isFinite(items, at)) verbs += 1;
  }
  return verbs > 0;
}

const LONGEST_ADDED = 12;

/** "Hungary, on the other hand, “has no homework left”": a quotation in small letters whose subject stands before an aside. */
function isGoingOn({ items, telling }: Strand, start: number, last: number): boolean {
  const { scanned } = telling;
  const word = ((items[last] as Item).first) + 1;
  if (scanned.kind[word] !== WORD || scanned.shape[word] !== SMALL || hasClauseBefore(items, start, last)) return false;
  const phrase = simplePhraseAt(items, start);
  return phrase !== null && isParting(items[phrase.end]) && ((items[phrase.end + 1]?.bits ?? 0) & (PREP | ADVERB)) !== 0;
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
  const from = next !== undefined && isParting(items[at]) && (next.bits & (AND | BUT)) !== 0 ? place + 1 : place;
  if ((items[from]?.quotation ?? 0) > 0) return [{ from: place, to: from + 1 }];
  const behind = isParting(items[at]) ? behindManner(items, at + 1) : -1;
  return behind < 0 ? [] : [{ from: behind, to: behind + 1 }];
}

/** “We must,” he said, | standing beside her, | “do more”: the quotation behind an aside that tells how it was said; -1 without one. */
function behindManner(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length - 1, from + LONGEST_MANNER); at += 1) {
    if (isParting(items[at])) return (items[at + 1] as Item).quotation > 0 ? at + 1 : -1;
    if ((items[at] as Item).mark === STOP || isFinite(items, at)) return -1;
  }
  return -1;
}

const LONGEST_MANNER = 12;

/** What follows the cue. */
function leading(strand: Strand, group: VerbGroup, words: CueWords, after: number): Content | null {
  const { items } = strand;
  const { cue } = words;
  if (words.apart > after) return { ranges: aroundParticle(strand, after, words.apart), sieve: 'position' };
  const from = startOfContent(strand, words, after);
  if (from === null || from > items.length) return null;
  if (from === items.length) return { ranges: [], sieve: 'quoted' };
  const isClause = !isBehindPreposition(items, words, from) && takes(cue.frames, FRAME.c | FRAME.t | FRAME.r) && ((items[from] as Item).bits & NOT) === 0 && (((items[from] as Item).bits & TO) === 0 || ((items[from - 1] as Item).bits & THAT) !== 0) && (!takes(cue.frames, FRAME.n) || isWholeClause(items, from));
  const end = (items[from] as Item).quotation > 0 ? endOfQuoted(strand, from, group.at) : endOfContent(strand, from, group.at, isClause);
  const to = isClause ? end : beforeSetting(items, from, isDefining(items, group) ? beforeOuterVerb(items, from, end, false) : end);
  if (to <= from || isUntold(items, words, from, to) || (to === from + 1 && ((items[from] as Item).bits & (PREP | TIME)) !== 0)) return null;
  return { ranges: withoutDay(items, cue, { from, to }), sieve: cue.manner === 'position' ? 'position' : 'told' };
}

/** "Allies | who want | more": a clause that tells which are meant, behind which the outer verb may come. */
function isDefining(items: readonly Item[], { start }: VerbGroup): boolean {
  return ((items[start - 1]?.bits ?? 0) & (WHO | THAT)) !== 0 && start > 1 && !isParting(items[start - 2]) && isNominal(items[start - 2] as Item);
}

/** "Asked for | a base", "warned of | a gap": an object behind the preposition of its cue, and no clause. */
function isBehindPreposition(items: readonly Item[], { after }: CueWords, from: number): boolean {
  const particle = items[after - 1] as Item;
  return from === after && particle.sense.cue === null && (particle.bits & PREP) !== 0 && ((items[from] as Item).bits & (WHICH | WHO)) === 0 && ((items[from] as Item).sense.form & ING) === 0;
}

/** Whether what follows a verb that takes both is a clause, and no object: "demanded that …", "announced cuts". */
function isWholeClause(items: readonly Item[], from: number): boolean {
  if (((items[from - 1]?.bits ?? 0) & THAT) !== 0) return true;
  if (((items[from]?.bits ?? 0) & (DET | POSSESSIVE)) !== 0 && (items[from + 1]?.quotation ?? 0) > 0) return false;
  let to = from + 1;
  if (isName(items[from] as Item) && ((items[to]?.bits ?? 0) & AND) !== 0 && items[to + 1] !== undefined && isName(items[to + 1] as Item)) to += 2;
  while (to < items.length && !isParting(items[to]) && ((items[to] as Item).bits & (AND | BUT | WHO | WHICH | WHILE)) === 0 && !(items[to]?.sense.word === 'as')) to += 1;
  return (items[from]?.quotation ?? 0) > 0 || hasClauseBefore(items, from + 1, to);
}

/** "Shrugged | it | off | as campaign talk". */
function aroundParticle(strand: Strand, from: number, particle: number): Range[] {
  const next = particle + 1;
  const object: Range = { from, to: particle };
  return strand.items[next]?.sense.word === 'as' ? [object, { from: next, to: endOfContent(strand, next, particle, false) }] : [object];
}

function endOfQuoted(strand: Strand, from: number, cueAt: number): number {
  const { items } = strand;
  const next = items[from + 1];
  const quotation = strand.telling.quotations.list[(items[from] as Item).quotation - 1];
  const isClosed = quotation !== undefined && endsInStop(strand.telling.scanned, quotation);
  return next === undefined || next.mark > 0 || isClosed ? from + 1 : endOfContent(strand, from, cueAt, true);
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
  const isAtEnd = phrase.end === items.length || items[phrase.end]?.mark === STOP;
  if (isAtEnd && isName(items[phrase.head] as Item)) return phrase.end;
  return end;
}
