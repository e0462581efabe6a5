import { ADVERB, AND, BE, BUT, CUE, DET, DO, HAVE, MODAL, NOBODIES, OBJECT, PERSON, POSSESSIVE, PREP, SAYING, SUBJECT, THAT, TIME, TO, VENUE, VERB, WHICH, WHILE, WHO } from './words/small.ts';
import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { hasClauseBefore, hasCue, isColon, isShortClause, isTimeOfClause, type Range } from './clauses.ts';
import { afterWholeClause, endOfContent, startOfClause, trimmed } from './content.ts';
import { endsAtComma } from './ends-at-comma.ts';
import { FRAME, takes, type Cue } from './words/cues.ts';
import type { Subject } from './subject.ts';
import type { Item, Strand } from './strand.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import type { Sieve } from './draft.ts';
import { endsOpen } from './open-end.ts';
import { CURRENCY, STOP } from '../scan/characters.ts';
import { isInfinitiveAt, isOnlySetting, looseSetting, skipSetting } from './settings.ts';

/** What was said, by the item ranges that hold it, and by which sieve it was found. */
export interface Content {
  readonly ranges: readonly Range[];
  readonly sieve: Sieve;
}

export function isHaving(item: Item | undefined): boolean {
  return item?.sense.word === 'having';
}

/** `“Daddy,” he explained, was a figure of speech.` */
export function isVerbBehind(items: readonly Item[], comma: number): boolean {
  const verb = items[comma + 1];
  return isParting(items[comma]) && verb !== undefined && (verb.bits & (BE | MODAL | HAVE | DO)) !== 0 && (verb.bits & SUBJECT) === 0 && !isHaving(verb);
}

export function skipRecipient(items: readonly Item[], from: number): number {
  const at = skipSetting(items, from);
  const phrase = beginsPhrase(items[at]) || ((items[at]?.bits ?? 0) & OBJECT) !== 0 ? phraseStartingAt(items, at) : null;
  if (phrase === null) return at;
  const isListening = ((items[phrase.end]?.bits ?? 0) & WHO) !== 0 && NOBODIES.has((items[phrase.head] as Item).sense.word);
  return isListening ? endOfAside(items, phrase.end) : skipSetting(items, phrase.end);
}

/** "Anyone who will listen at Watford": the end of the relative clause. */
function endOfAside(items: readonly Item[], from: number): number {
  const end = items.findIndex((item, at) => at > from && (isParting(item) || item.mark === STOP));
  return end < 0 ? items.length : end;
}

/** "…, he said on Friday"; "The plan, he said, would cost more"; "As he said, …". */
export function trailing(strand: Strand, cue: Cue, first: number, rest: number, subject: Subject): Content | null {
  const { items } = strand;
  const before = items[first - 1];
  if ((!takes(cue.frames, FRAME.c | FRAME.t | FRAME.r) && subject.by !== 'after' && !isSpoken(items, cue, rest - 1)) || items[rest]?.quotation) return null;
  if (items[rest - 1]?.sense.word === 'against' && ((items[rest]?.sense.form ?? 0) & ING) !== 0) return null;
  const at = takes(cue.frames, FRAME.r) ? skipRecipient(items, rest) : rest;
  const behind = isOnlySetting(items, at) ? skipSetting(items, at) : looseSetting(items, at);
  if (behind < 0) return null;
  const isLed = isColon(items[behind]);
  if (before !== undefined && before.sense.word === 'as') return isLed ? null : asTold(strand, first - 1, behind, ((items[subject.head] as Item).bits & SUBJECT) !== 0);
  if (!isParting(before) && subject.by !== 'after') return null;
  const comma = pastOccasion(items, behind);
  const isCut = isVerbBehind(items, comma);
  const isGoneOnWith = isCut || (isParting(items[comma]) && isFinite(items, comma + 1));
  const from = Math.max(startOfClause(strand, first, ((items[subject.head] as Item).bits & SUBJECT) !== 0, isGoneOnWith), isGoneOnWith ? afterWholeClause(items, first) : 0);
  const end = trimmed(items, from, first - 1);
  if (end <= from || isLeadIn(items[from] as Item) || isToSomebody(items, from)) return null;
  const isOpen = isCut || (isParting(items[comma]) && (endsOpen(items, from, end) || isFrontedClause(items, from, end) || isFrontedPhrase(items, from, end)));
  const isWhole = !isOpen && (isNounSaying(items, from, end, at) || isShortSaying(from, end, subject) || hasClauseBefore(items, from, first - 1) || looksLikeClause(items, from, first - 1) || isOrder(items, from));
  const more = isLed ? behindColon(strand, behind, end - from) : restOfClause(strand, comma, isWhole, ((items[subject.head] as Item).bits & SUBJECT) !== 0);
  if ((!isWhole && more.length === 0) || (isLed && (!isWhole || more.length === 0)) || (more.length === 0 && isTimeBefore(items, from, end))) return null;
  return { ranges: [{ from, to: end }, ...more], sieve: 'trailing' };
}

/** "…, the general lectured": a verb of speech in the past or the present, with nothing that it could have as its object. */
function isSpoken(items: readonly Item[], { manner, frames }: Cue, at: number): boolean {
  const form = items[at]?.sense.form ?? 0;
  return manner === 'speech' && takes(frames, FRAME.q) && (form & (PAST | THIRD)) !== 0 && isFinite(items, at);
}

/** "…, he vowed as the papers changed hands, …": the comma behind a clause that tells when it was said. */
function pastOccasion(items: readonly Item[], at: number): number {
  if (isParting(items[at]) && ((items[at + 1]?.sense.form ?? 0) & ING) !== 0) return pastParticiple(items, at);
  if (((items[at]?.bits ?? 0) & WHILE) === 0) return at;
  for (let comma = at + 2; comma < Math.min(items.length, at + 14); comma += 1) if (isParting(items[comma])) return comma;
  return at;
}

/** "Poland, she said, citing figures, | was …": the comma behind a participle, where the clause goes on there. */
function pastParticiple(items: readonly Item[], comma: number): number {
  for (let at = comma + 2; at < Math.min(items.length, comma + 12); at += 1) if (isParting(items[at])) return isVerbBehind(items, at) ? at : comma;
  return comma;
}

/** "She owed nothing, the envoy wrote back: | the alliance sends no bills": a clause on each side, the latter no longer than what is told first. */
function behindColon(strand: Strand, colon: number, longest: number): Range[] {
  const to = endOfContent(strand, colon + 1, colon, true);
  return to - colon - 1 < longest && hasClauseBefore(strand.items, colon + 1, to) ? [{ from: colon + 1, to }] : [];
}

/** "Before the eggs had been cleared away, X told …": no more than when it was. */
function isTimeBefore(items: readonly Item[], from: number, end: number): boolean {
  return TIMES_OF_CLAUSE.has((items[from] as Item).sense.word) && !items.slice(from, end).some((item) => isParting(item));
}

const TIMES_OF_CLAUSE: ReadonlySet<string> = new Set(['before', 'after', 'when', 'as', 'until', 'while']);

/** "Should Ukraine fall, she argued, …", "If they pay, he said, …": what goes on behind the cue. */
function isFrontedClause(items: readonly Item[], from: number, end: number): boolean {
  const { bits, sense } = items[from] as Item;
  const isFronted = ((bits & WHILE) !== 0 && (bits & PREP) === 0) || ((bits & MODAL) !== 0 && beginsPhrase(items[from + 1])) || sense.word === 'had';
  return isFronted && !items.slice(from, end).some((item) => isParting(item));
}

/** "On present plans, a think-tank has worked out, | the figure will slip": a preposition and no verb. */
function isFrontedPhrase(items: readonly Item[], from: number, end: number): boolean {
  return ((items[from] as Item).bits & (PREP | TO)) === PREP && end - from < LONGEST_FRONT && !hasClauseBefore(items, from, end);
}

const LONGEST_FRONT = 8;

/** "A provocation, Moscow said": a noun with its article, and nothing behind the verb. */
function isNounSaying(items: readonly Item[], from: number, end: number, rest: number): boolean {
  const [first, behind] = [items[from] as Item, items[skipSetting(items, rest)]];
  if ((first.bits & DET) === 0 || (behind !== undefined && behind.mark === 0) || items.slice(from, end).some(({ bits }) => (bits & TIME) !== 0)) return false;
  return phraseStartingAt(items, from)?.end === end;
}

/** "Not so, says the ministry": a few words and a speaker behind the verb. */
function isShortSaying(from: number, end: number, { by }: Subject): boolean {
  return by === 'after' && from === 0 && end < 8;
}

/** "Asked whether …,", "Speaking in Berlin,": how it came to be said. */
function isLeadIn({ sense, bits }: Item): boolean {
  return ((bits & CUE) !== 0 && (sense.form & PARTICIPLE) !== 0) || (sense.lemma === 'speak' && (sense.form & ING) !== 0);
}

/** "To the question whether …,": to what it was said. */
function isToSomebody(items: readonly Item[], from: number): boolean {
  return ((items[from] as Item).bits & TO) !== 0 && ((items[from + 1]?.bits ?? 0) & DET) !== 0;
}

/** "Pay up or lose out, Trump tells allies". */
function isOrder(items: readonly Item[], from: number): boolean {
  const { bits, sense } = items[from] as Item;
  return from === 0 && (bits & (VERB | CUE)) !== 0 && (sense.form & BASE) !== 0 && (sense.form & PARTICIPLE) === 0;
}

/** A phrase with more behind it, though no verb is known among it. */
function looksLikeClause(items: readonly Item[], from: number, to: number): boolean {
  return to - from >= 3 && (beginsPhrase(items[from]) || items[from]?.mark === CURRENCY) && ((items[from] as Item).bits & TIME) === 0;
}

/** What goes on after an attribution between commas. */
export function restOfClause(strand: Strand, comma: number, isWhole: boolean, isPronoun = false): Range[] {
  const { items } = strand;
  const next = items[comma + 1];
  if (!isParting(items[comma]) || next === undefined || (next.sense.form & ING) !== 0 || SETTING_CLAUSES.has(next.sense.word) || isTimeOfClause(items, comma + 1)) return [];
  if (isWhole && (next.bits & AND) !== 0 && isReporterBehind(items, comma + 2, isPronoun)) return [];
  const isOther = (next.bits & BUT) !== 0 ? hasCue(items, comma + 2) : endsAtComma(items, comma, true);
  if (isWhole && (((next.bits & PREP) !== 0 && !isInfinitiveAt(items, comma + 1) && !isGoingOn(items, comma + 1)) || isOther || (isBesideSpeaker(next) && !(isPronoun && isThingBehind(items, comma + 1))) || ((next.bits & ADVERB) !== 0 && isBesideSpeaker(items[comma + 2] ?? next)))) return [];
  const to = endOfContent(strand, comma + 1, comma, true);
  return to > comma + 1 && (!next.sense.isContrast || items.slice(comma + 1, to).some(({ quotation }) => quotation > 0)) ? [{ from: comma + 1, to }] : [];
}

/** "Said the minister, and | he had the air of …", "NATO expects, and | nobody disagrees": what the reporter tells of the speaker or of others. */
function isReporterBehind(items: readonly Item[], at: number, isPronoun: boolean): boolean {
  const word = items[at]?.sense.word ?? '';
  return NOBODIES.has(word) || (word === 'not' && items[at + 1]?.sense.word === 'even') || (!isPronoun && PERSONS.has(word));
}

const PERSONS: ReadonlySet<string> = new Set(['he', 'she']);

/** ", up from nine a year ago", ", against three in 2014", ", for it has paid": prepositions by which a clause is gone on with behind its attribution. */
function isGoingOn(items: readonly Item[], at: number): boolean {
  const { word } = (items[at] as Item).sense;
  return GOING_ON.has(word) || (word === 'for' && ((items[at + 1]?.bits ?? 0) & (DET | POSSESSIVE | SUBJECT)) !== 0 && isShortClause(items, at + 1));
}

const GOING_ON: ReadonlySet<string> = new Set(['up', 'down', 'against', 'from']);

/** "A letter grants him, he claims, | an exemption": a thing behind a pronoun, of which it can be no apposition. */
function isThingBehind(items: readonly Item[], at: number): boolean {
  const phrase = ((items[at] as Item).bits & DET) !== 0 ? simplePhraseAt(items, at) : null;
  return phrase !== null && ((items[phrase.head] as Item).bits & (PERSON | TIME | VENUE | SAYING)) === 0 && ((items[phrase.end]?.bits ?? 0) & (THAT | WHICH)) === 0;
}

/** A relative clause or an apposition of the speaker. */
function isBesideSpeaker({ bits }: Item): boolean {
  return (bits & (WHO | WHICH | DET | POSSESSIVE)) !== 0;
}

const SETTING_CLAUSES: ReadonlySet<string> = new Set(['after', 'before', 'when', 'as', 'until', 'whatever', 'whoever', 'however', 'regardless']);

/** "As Trump has made clear, it is …": the clause that follows, or the one before. */
function asTold(strand: Strand, as: number, comma: number, isPronoun: boolean): Content | null {
  const { items } = strand;
  if (as === 0 || !isParting(items[as - 1]) || isColon(items[as - 1]) || ((items[as - 2]?.bits ?? 0) & (AND | BUT)) !== 0) {
    const to = isParting(items[comma]) ? trimmed(items, comma + 1, items.length) : 0;
    return to > comma + 1 ? { ranges: [{ from: comma + 1, to }], sieve: 'trailing' } : null;
  }
  const from = startOfReason(items, startOfClause(strand, as), as - 1);
  const to = trimmed(items, from, as - 1);
  if (isPronoun && hasCue(items, from)) return null;
  if ((items[comma + 1]?.quotation ?? 0) > 0) return { ranges: [{ from: comma + 1, to: comma + 2 }], sieve: 'trailing' };
  const isOpen = to > from && (!hasClauseBefore(items, from, to) || endsOpen(items, from, to));
  const more = isOpen ? restOfClause(strand, comma, false) : [];
  return to > from ? { ranges: [{ from, to }, ...more], sieve: 'trailing' } : null;
}

/** "…, because Berlin “is delinquent”, as the president put it": the clause behind "because" where a quotation ends it. */
function startOfReason(items: readonly Item[], from: number, comma: number): number {
  if ((items[comma - 1]?.quotation ?? 0) === 0) return from;
  for (let at = comma - 2; at > from; at -= 1) if (REASONS.has((items[at] as Item).sense.word) && hasClauseBefore(items, at + 1, comma)) return at + 1;
  return from;
}

const REASONS: ReadonlySet<string> = new Set(['because', 'since', 'although', 'though', 'that', 'while', 'whereas']);
