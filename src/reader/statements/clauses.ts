import { STOP } from '../scan/characters.ts';
import { GATED } from './gated-objects.ts';
import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { isOnlySetting, skipAdverbs } from './settings.ts';
import { isName, type Item } from './strand.ts';
import { verbOfGroup } from './verbs.ts';
import { FRAME, takes } from './words/cues.ts';
import { BASE, PARTICIPLE } from './words/inflect.ts';
import { ADVERB, AND, BE, CUE, DET, DO, ED, HAVE, MODAL, OBJECT, PERSON, PREP, QUANTIFIER, SUBJECT, TIME, VENUE, WHILE, WHO } from './words/small.ts';

/** A stretch of items. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const SEMICOLON = 0x3b;

const COLON = 0x3a;

export const FARTHEST_VERB = 14;

export function isSemicolon({ sign }: Item): boolean {
  return sign === SEMICOLON;
}

export function isColon(item: Item | undefined): boolean {
  return item !== undefined && item.sign === COLON;
}

/** "Hours after …", "a day before …": when it was said. */
export function isTimeOfClause(items: readonly Item[], from: number): boolean {
  const first = items[from] as Item;
  const isMeasure = (first.bits & (TIME | DET | ADVERB)) !== 0 || first.isNumber;
  return isMeasure && (isEitherSide(items[from + 1]) || isEitherSide(items[from + 2]));
}

function isEitherSide(item: Item | undefined): boolean {
  return item !== undefined && (item.sense.word === 'after' || item.sense.word === 'before');
}

/** "Before the meeting", "during talks": when it was said, and no part of what was asked for. */
export function isOccasion(items: readonly Item[], from: number): boolean {
  const phrase = simplePhraseAt(items, from);
  return phrase !== null && ((items[phrase.head] as Item).bits & VENUE) !== 0 && !isFinite(items, phrase.end);
}

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** "Wants tanks, | the opposition does not", "| Rome wants time": somebody else and a helping verb, or another position. */
export function isCounterClause(items: readonly Item[], from: number): boolean {
  const first = phraseStartingAt(items, from);
  const isTwo = first !== null && ((items[first.end]?.bits ?? 0) & AND) !== 0;
  const phrase = isTwo ? simplePhraseAt(items, first.end + 1) : first;
  const at = phrase === null ? -1 : behindAside(items, phrase.end);
  const verb = items[at];
  return phrase !== null && verb !== undefined && (isFinite(items, at) || (isTwo && (verb.sense.form & BASE) !== 0)) && ((verb.bits & (DO | MODAL)) !== 0 || ((verb.bits & CUE) !== 0 && isSpeaker(items[phrase.head] as Item)));
}

/** "The Free Democrats, | a touch unkindly, | asked": the place behind what stands between two commas; the same where nothing does. */
export function behindAside(items: readonly Item[], at: number): number {
  if (!isParting(items[at])) return at;
  for (let comma = at + 2; comma < Math.min(items.length - 1, at + FARTHEST_VERB); comma += 1) if (isParting(items[comma])) return comma + 1;
  return at;
}

function isSpeaker(item: Item): boolean {
  return isName(item) || (item.bits & (PERSON | QUANTIFIER | SUBJECT)) !== 0;
}

/** ", Merkel said after the summit": another's attribution of all that stands before. */
export function isAttribution(items: readonly Item[], from: number): boolean {
  const phrase = phraseStartingAt(items, from);
  if (phrase === null) return false;
  const verb = verbOfGroup(items, skipAdverbs(items, afterApposition(items, afterRelative(items, afterParticiple(items, phrase.end)))));
  const cue = items[verb]?.sense.cue;
  const after = ((items[verb + 1]?.bits ?? 0) & OBJECT) !== 0 && cue !== undefined && cue !== null && takes(cue.frames, FRAME.r) ? verb + 2 : verb + 1;
  return cue !== undefined && cue !== null && cue.manner === 'speech' && isFinite(items, verb) && isOnlySetting(items, after);
}

/** The place after "briefed on a Pentagon meeting" behind a phrase. */
function afterParticiple(items: readonly Item[], at: number): number {
  const item = items[at];
  const isParticiple = item !== undefined && ((item.sense.form & PARTICIPLE) !== 0 || (item.bits & ED) !== 0);
  if (!isParticiple || ((items[at + 1]?.bits ?? 0) & PREP) === 0) return at;
  const end = phraseStartingAt(items, at + 2)?.end ?? at;
  return items[end] !== undefined && isFinite(items, skipAdverbs(items, end)) ? end : at;
}

/** The place after ", Igor Lukšić," behind "its foreign minister". */
function afterApposition(items: readonly Item[], at: number): number {
  if (!isParting(items[at])) return at;
  const end = phraseStartingAt(items, at + 1)?.end ?? 0;
  return end > 0 && isParting(items[end]) && isFinite(items, skipAdverbs(items, end + 1)) ? end + 1 : at;
}

/** The place after "who were in the room" behind a phrase. */
export function afterRelative(items: readonly Item[], at: number): number {
  if (((items[at]?.bits ?? 0) & WHO) === 0) return at;
  for (let verb = at + 3; verb < Math.min(items.length, at + FARTHEST_VERB) && !isParting(items[verb]); verb += 1) if (isFinite(items, verb) && (items[verb] as Item).sense.cue?.manner === 'speech') return verb;
  return at;
}

export function isContrast({ bits, sense }: Item): boolean {
  return (bits & WHILE) !== 0 && sense.isContrast;
}

/** Whether a subject and a finite verb, or a finite verb alone, follow. */
export function isClauseAt(items: readonly Item[], from: number): boolean {
  if (isFinite(items, skipAdverbs(items, from))) return true;
  if (!beginsPhrase(items[skipAdverbs(items, from)])) return false;
  for (let at = from; at < Math.min(items.length, from + FARTHEST_VERB); at += 1) {
    if (isFinite(items, at)) return true;
    if ((items[at] as Item).mark === STOP) return false;
  }
  return false;
}

/** Whether the first finite verb behind a place tells a saying. */
export function hasCue(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + FARTHEST_VERB); at += 1) {
    if (isFinite(items, at)) return isTelling(items, ((items[at] as Item).bits & (BE | HAVE | DO | MODAL)) !== 0 ? verbOfGroup(items, at) : at);
  }
  return false;
}

/** A phrase and right behind it a finite verb: "Turkey holds". */
export function isShortClause(items: readonly Item[], from: number): boolean {
  const phrase = simplePhraseAt(items, from);
  return phrase !== null && items[phrase.end] !== undefined && isFinite(items, skipAdverbs(items, phrase.end));
}

/** Whether a verb tells a saying without a particle that is not there. */
export function isTelling(items: readonly Item[], at: number): boolean {
  const cue = (items[at] as Item).sense.cue;
  if (cue === null || cue.frames === FRAME.q || FAINT.has(cue.lemma) || (cue.lemma === 'add' && items[at + 1]?.isNumber === true)) return false;
  const next = items[at + 1]?.sense.word ?? '';
  let isNeeded = false;
  for (const particle of cue.particles) {
    if (particle.isNeeded && particle.word === next) return true;
    isNeeded ||= particle.isNeeded;
  }
  return !isNeeded;
}

/** Verbs that seldom tell a saying. */
const FAINT: ReadonlySet<string> = new Set(['need', 'see', 'name', 'identify', 'present', 'treat', 'cast', ...GATED]);

/** Whether the clause before a place has a finite verb: then it can be what was said. */
export function hasClauseBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(items, at) || (items[at] as Item).quotation > 0) return true;
  return false;
}
