import { afterRelative, ARTICLES, behindAside, FARTHEST_VERB, hasCue, isAttribution, isClauseAt, isContrast, isCounterClause, isOccasion, isTelling, isTimeOfClause } from './clauses.ts';
import { disputingVerb } from './disputed.ts';
import { isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { isOnlySetting, skipAdverbs } from './settings.ts';
import { isName, type Item } from './strand.ts';
import { BASE, ING, PARTICIPLE, PAST } from './words/inflect.ts';
import { AND, BE, BUT, CUE, DET, HAVE, LOOKS, MODAL, NOBODIES, PLURAL, POSSESSIVE, PREP, SUBJECT, THAT, TO, WHICH, WHILE, WHO } from './words/small.ts';

/** Whether a comma is followed by a clause that is the reporter's, or by another cue. */
export function endsAtComma(items: readonly Item[], comma: number, isClause: boolean): boolean {
  const next = items[comma + 1];
  if (!next) return true;
  if ((next.bits & BUT) !== 0) return isClauseAt(items, comma + 2);
  if (next.sense.word === 'then' && (isFinite(items, comma + 2) || isThirdBeforeObject(items, comma + 2))) return true;
  if ((next.bits & WHICH) !== 0 && (items[comma - 1] as Item).quotation > 0) return true;
  if (!isClause && (next.bits & (WHO | WHICH)) !== 0) return true;
  if (!isClause && NOWADAYS.has(next.sense.word) && (items[comma + 2]?.bits ?? 0) !== 0) return true;
  if (!isClause && ORDER.has(items[comma + 2]?.sense.word ?? '') && (next.bits & DET) !== 0) return true;
  if (next.sense.word === 'as' && ((items[comma - 1]?.bits ?? 0) & THAT) !== 0) return false;
  if ((next.bits & PREP) !== 0 && items[comma + 2]?.sense.word === 'which') return true;
  if ((next.bits & WHILE) !== 0 && (items[comma + 2]?.sense.cue ?? null) !== null && ((items[comma + 2]?.sense.form ?? 0) & ING) !== 0) return true;
  if (isContrast(next) || next.sense.word === 'as') return isClauseAt(items, comma + 2) && !isAsPut(items, comma + 2);
  if (items[comma + 2]?.sense.word === 'as' && next.sense.word === 'even') return isClauseAt(items, comma + 3);
  if (isTimeOfClause(items, comma + 1) || CIRCUMSTANCES.has(next.sense.word)) return true;
  if (next.sense.word === 'with' && isWithSaying(items, comma + 2)) return true;
  if ((next.bits & AND) !== 0) return (isClauseAt(items, comma + 2) && hasCue(items, comma + 2) && !isCompared(items, comma + 2)) || (!isClause && (isClauseAt(items, pastPlace(items, comma + 2)) || isNobodyAt(items, comma + 2)));
  if (isAddedThing(items, comma + 1) || (!isClause && isPlaceOfSaying(items, comma + 1)) || isAbsolute(items, comma + 1)) return true;
  if (!isClause && (TIMES.has(next.sense.word) || isPastParticiple(next))) return true;
  if (isOtherSaying(items, comma + 1)) return true;
  if ((next.sense.form & ING) !== 0 && next.mark === 0 && !isName(next)) return next.sense.cue !== null || !isClause;
  return next.sense.cue?.lemma === 'according' || disputingVerb(items, comma + 1) > 0 || (!isClause && isCounterClause(items, comma + 1)) || isAttribution(items, comma + 1);
}

/** "And", "so". */
export function isJoining(item: Item | undefined): boolean {
  return item !== undefined && ((item.bits & AND) !== 0 || item.sense.word === 'so');
}

/** "Said they owed massive sums, and | he was wrong", ", so | he is leaving", ", and even | that figure looks shaky": a clause with a subject of its own; one with "would" or "will" may be part of what was said. */
export function isOwnClause(items: readonly Item[], from: number): boolean {
  if (items[from]?.sense.word === 'so') return false;
  const place = pastPlace(items, skipAdverbs(items, from));
  const start = ((items[place]?.bits ?? 0) & THAT) !== 0 && place > from ? place + 1 : place;
  const phrase = items[start] === undefined ? null : phraseStartingAt(items, start);
  if (phrase === null) return start > place && isFinite(items, place + 2);
  const verb = skipAdverbs(items, behindAside(items, afterRelative(items, phrase.end)));
  return isFinite(items, verb) && (((items[verb] as Item).bits & MODAL) === 0 || NOBODIES.has((items[phrase.start] as Item).sense.word));
}

/** ", then | spoils the confession": an unknown word in -s before an object. */
function isThirdBeforeObject(items: readonly Item[], at: number): boolean {
  return items[at]?.bits === PLURAL && ((items[at + 1]?.bits ?? 0) & (DET | POSSESSIVE)) !== 0;
}

/** ", and | in Ljubljana | that amounts to the same": the place behind a preposition and its phrase. */
function pastPlace(items: readonly Item[], at: number): number {
  const { bits, quotation } = items[at] ?? { bits: 0, quotation: 1 };
  const phrase = (bits & PREP) !== 0 && (bits & TO) === 0 && quotation === 0 ? simplePhraseAt(items, at + 1) : null;
  return phrase?.end ?? at;
}

/** ", and | nobody minded", ", and | they meant it": a subject that can be no object. */
function isNobodyAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && SUBJECTS.has(item.sense.word) && items[at + 1] !== undefined && !isParting(items[at + 1]);
}

const SUBJECTS: ReadonlySet<string> = new Set(['nobody', 'he', 'she', 'they', 'we', 'i']);

/** ", a package she priced at 800 billion": what the reporter tells more of. */
function isAddedThing(items: readonly Item[], at: number): boolean {
  const phrase = ARTICLES.has(items[at]?.sense.word ?? '') ? simplePhraseAt(items, at) : null;
  const next = phrase === null ? undefined : items[phrase.end];
  return phrase !== null && next !== undefined && ((next.bits & (THAT | WHICH)) !== 0 || ((next.bits & SUBJECT) !== 0 && isFinite(items, skipAdverbs(items, phrase.end + 1))) || isTold(items, phrase.end));
}

/** ", a sum | its minister, Hanno Pevkur, asked others to match": somebody of whom a clause follows. */
function isTold(items: readonly Item[], at: number): boolean {
  const phrase = ((items[at]?.bits ?? 0) & POSSESSIVE) !== 0 || items[at]?.mention?.kind === 'name' ? simplePhraseAt(items, at) : null;
  return phrase !== null && isFinite(items, skipAdverbs(items, behindAside(items, phrase.end)));
}

/** ", something London resents": a clause about all that was said. ", his voice breaking": how the speaker looked or sounded. */
function isAbsolute(items: readonly Item[], at: number): boolean {
  const next = items[at] as Item;
  if (next.sense.word === 'something') return isClauseAt(items, at + 1);
  return (next.bits & POSSESSIVE) !== 0 && LOOKING.has(items[at + 1]?.sense.word ?? '') && !isFinite(items, skipAdverbs(items, at + 2));
}

const LOOKING: ReadonlySet<string> = new Set(LOOKS.split(' '));

/** ", at a summit where …", ", during talks in Rome": where it was said. */
function isPlaceOfSaying(items: readonly Item[], at: number): boolean {
  return PLACING.has(items[at]?.sense.word ?? '') && isOccasion(items, at + 1);
}

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'during', 'on']);

/** "…, as he put it, …": an aside that is no end. */
function isAsPut(items: readonly Item[], from: number): boolean {
  const verb = simplePhraseAt(items, from)?.end ?? items.length;
  if (!PUTTING.has(items[verb]?.sense.lemma ?? '')) return false;
  const end = items[verb + 1]?.sense.word === 'it' ? verb + 2 : verb + 1;
  return isParting(items[end]) && items[end + 1] !== undefined;
}

const PUTTING: ReadonlySet<string> = new Set(['put', 'see', 'call', 'phrase']);

/** ", now 2.5 billion a year": how it stands, as the reporter tells. */
const NOWADAYS: ReadonlySet<string> = new Set(['now', 'currently', 'roughly', 'some', 'still']);

/** ", twice what the others pay". */
const TIMES: ReadonlySet<string> = new Set(['twice', 'half', 'double', 'triple', 'thrice']);

/** ", grown from a virtue into a burden": what tells more of what was named. */
function isPastParticiple({ sense, mark, bits }: Item): boolean {
  return mark === 0 && (sense.form & PARTICIPLE) !== 0 && (sense.form & (PAST | BASE)) === 0 && (bits & (BE | HAVE)) === 0;
}

/** ", and four years sooner than he had thought": no clause of its own. */
function isCompared(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 8) && !isFinite(items, at); at += 1) if ((items[at] as Item).sense.word === 'than') return true;
  return false;
}

/** "Turkey says no, | Paris says not yet": another who says something, with no "and" between. */
function isOtherSaying(items: readonly Item[], from: number): boolean {
  const phrase = simplePhraseAt(items, from);
  if (phrase === null || !isName(items[phrase.head] as Item)) return false;
  const verb = skipAdverbs(items, phrase.end);
  return items[verb]?.sense.cue?.manner === 'speech' && isFinite(items, verb) && !isOnlySetting(items, verb + 1) && isTelling(items, verb);
}

/** ", the former because …". */
const ORDER: ReadonlySet<string> = new Set(['former', 'latter']);

/** Prepositions that set what was said against what else was so. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['despite', 'amid', 'amidst', 'whereupon']);

/** "With a spokesman, Andrew Bates, saying". */
function isWithSaying(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + FARTHEST_VERB); at += 1) {
    const { sense, bits } = items[at] as Item;
    if ((bits & CUE) !== 0 && (sense.form & ING) !== 0) return true;
    if ((bits & (WHO | WHICH | THAT)) !== 0) return false;
  }
  return false;
}
