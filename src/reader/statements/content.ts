import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { ADVERB, AND, BE, BUT, COMMENTS, CUE, DET, DO, ED, HAVE, LOOKS, MODAL, NOBODIES, NOT, OBJECT, PERSON, PLURAL, POSSESSIVE, PREP, QUANTIFIER, SUBJECT, THAT, TIME, TO, VENUE, VERB, WHICH, WHILE, WHO } from './words/small.ts';
import { COMMA, DASH, STOP } from '../scan/characters.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { FRAME, takes } from './words/cues.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { isOnlySetting, skipAdverbs } from './settings.ts';
import { tenseOf, verbGroupAt, verbOfGroup } from './verbs.ts';
import { disputingVerb } from './disputed.ts';
import { GATED } from './gated-objects.ts';
import { areBothWho } from './open-end.ts';
import { endsInStop } from './quotations.ts';

/** A stretch of items. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const SEMICOLON = 0x3b;
const COLON = 0x3a;
const FARTHEST_VERB = 14;

/** Where the content that follows a cue ends: with its sentence, or where a new clause begins that is not part of what was said. */
export function endOfContent(strand: Strand, from: number, cueAt: number, isClause: boolean): number {
  const { items } = strand;
  const group = verbGroupAt(items, cueAt);
  const tensed = { tense: tenseOf(items, group), isPerfect: (group.helpers & HAVE) !== 0 };
  const isFronted = isFrontedClause(items) && !hasMark(items, cueAt);
  const isBetweenDashes = hasMark(items, cueAt, DASH);
  for (let at = from; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.mark === 0 && item.quotation === 0 && (item.bits & ENDING) === 0) continue;
    if (item.mark === COMMA && (isSemicolon(item) || endsAtComma(items, at, isClause) || isFirstBeforeVerb(items, from, at) || isEndOfRelative(items, cueAt, at))) return trimmed(items, from, at);
    if (isClause && item.mark === COMMA && items[cueAt]?.mark === 0 && isJoining(items[at + 1]) && isOwnClause(items, at + 2)) return trimmed(items, from, at);
    if (at > from && !isClause && OCCASIONS.has(item.sense.word) && isOccasion(items, at + 1)) return trimmed(items, from, at);
    if ((item.mark === DASH && isBetweenDashes) || (isFronted && item.mark === COMMA && isClauseAt(items, at + 1))) return at;
    if (item.quotation > 0 && at === from && ((items[at + 1]?.bits ?? 0) & BE) !== 0 && items[group.start - 2]?.sense.word === 'what') return at + 1;
    if (item.quotation > 0 && (isAttribution(items, at + 1) || isSetAgainst(strand, at))) return at + 1;
    if (at > from && !isClause && item.sense.word === 'without' && ((items[at + 1]?.sense.form ?? 0) & ING) !== 0) return trimmed(items, from, at);
    if (at > from && !isClause && isColon(item) && (items[at + 1] !== undefined) && hasClauseBefore(items, at + 1, items.length)) return trimmed(items, from, at);
    if (at > from && !isClause && isDayBehind(items, from, at)) return trimmed(items, from, at);
    if (at > from && isCommentedOn(items, at)) return trimmed(items, from, at);
    if (at > from && !isClause && (item.sense.word === 'after' ? isClauseAt(items, at + 1) : item.sense.word === 'as' && isShortClause(items, at + 1))) return trimmed(items, from, at);
    if (at > from && (item.bits & AND) !== 0 && (isOtherAs(items, at + 1) || areBothWho(items, group.start - 1, at + 1) || (!isClause && isCounterClause(items, at + 1)))) return trimmed(items, from, at);
    if ((item.bits & (AND | BUT)) !== 0 && at > from && ((items[cueAt]?.mark === 0 && joinsVerb(items, at, tensed, isClause)) || ((!isClause || !hasClauseBefore(items, from, at)) && ((items[at + 1]?.bits ?? 0) & THAT) !== 0 && isClauseAt(items, at + 2)))) return trimmed(items, from, at);
  }
  return trimmed(items, from, items.length);
}

/** Whether a mark, or one of a class, stands before a place. */
function hasMark(items: readonly Item[], to: number, mark = 0): boolean {
  for (let at = Math.min(to, items.length) - 1; at >= 0; at -= 1) if (mark === 0 ? (items[at] as Item).mark > 0 : (items[at] as Item).mark === mark) return true;
  return false;
}

/** What a word must be that can begin something else: "and", "but", "before", "after", "during", "as". */
const ENDING = AND | BUT | PREP;

/** "After …", "two days after …", "even as …": a clause with which the sentence begins. */
function isFrontedClause(items: readonly Item[]): boolean {
  for (let at = 0; at < Math.min(items.length, 4); at += 1) {
    const { bits, isNumber, sense } = items[at] as Item;
    if ((bits & WHILE) !== 0 || sense.word === 'when' || sense.word === 'whenever') return true;
    if ((bits & (TIME | DET | ADVERB | QUANTIFIER)) === 0 && !isNumber) return false;
  }
  return false;
}

/** The range without the marks at its end. */
export function trimmed(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from && ((items[end - 1] as Item).mark === STOP || (items[end - 1] as Item).mark === COMMA)) end -= 1;
  if (end > from + 3 && (items[end - 1] as Item).sense.word === 'same' && (items[end - 3] as Item).sense.word === 'all') return end - 3;
  return end > from + 1 && OUTRIGHT.has((items[end - 1] as Item).sense.word) ? end - 1 : end;
}

/** Adverbs that tell how something was turned down, and no part of it. */
const OUTRIGHT: ReadonlySet<string> = new Set(['outright', 'altogether']);

export function isSemicolon({ sign }: Item): boolean {
  return sign === SEMICOLON;
}

export function isColon(item: Item | undefined): boolean {
  return item !== undefined && item.sign === COLON;
}

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
  if (isContrast(next) || next.sense.word === 'as') return isClauseAt(items, comma + 2) && !isAsPut(items, comma + 2);
  if (items[comma + 2]?.sense.word === 'as' && next.sense.word === 'even') return isClauseAt(items, comma + 3);
  if (!isClause && (next.bits & WHILE) !== 0 && ((items[comma + 2]?.sense.form ?? 0) & ING) !== 0) return true;
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
function isJoining(item: Item | undefined): boolean {
  return item !== undefined && ((item.bits & AND) !== 0 || item.sense.word === 'so');
}

/** "Said they owed massive sums, and | he was wrong", ", so | he is leaving", ", and even | that figure looks shaky": a clause with a subject of its own; one with "would" or "will" may be part of what was said. */
function isOwnClause(items: readonly Item[], from: number): boolean {
  if (items[from]?.sense.word === 'so') return false;
  const place = pastPlace(items, skipAdverbs(items, from));
  const start = ((items[place]?.bits ?? 0) & THAT) !== 0 && place > from ? place + 1 : place;
  const phrase = items[start] === undefined ? null : phraseStartingAt(items, start);
  if (phrase === null) return start > place && isFinite(items, place + 2);
  const verb = skipAdverbs(items, behindAside(items, afterRelativeOf(items, phrase.end)));
  return isFinite(items, verb) && (((items[verb] as Item).bits & MODAL) === 0 || NOBODIES.has((items[phrase.start] as Item).sense.word));
}

/** "Nobody | who has read us": the place behind a short relative clause. */
function afterRelativeOf(items: readonly Item[], at: number): number {
  if (((items[at]?.bits ?? 0) & WHO) === 0) return at;
  return afterRelative(items, at);
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

/** "Hours after …", "a day before …": when it was said. */
export function isTimeOfClause(items: readonly Item[], from: number): boolean {
  const first = items[from] as Item;
  const isMeasure = (first.bits & (TIME | DET | ADVERB)) !== 0 || first.isNumber;
  return isMeasure && (isEitherSide(items[from + 1]) || isEitherSide(items[from + 2]));
}

function isEitherSide(item: Item | undefined): boolean {
  return item !== undefined && (item.sense.word === 'after' || item.sense.word === 'before');
}

/** "An inquiry | on Wednesday into the mission", "the criticism | on Friday": a day behind an object with no verb of its own, on which it was said. */
function isDayBehind(items: readonly Item[], from: number, at: number): boolean {
  const [on, day] = [items[at] as Item, items[at + 1]];
  if (on.sense.word !== 'on' || day === undefined || (day.bits & TIME) === 0 || !day.isCapital || ((items[at + 2]?.bits ?? 0) & (TO | THAT | NOT)) !== 0 || items[at + 2]?.sense.word === 'for' || items[at + 2]?.sense.word === 'of' || ((items[from] as Item).bits & TO) !== 0) return false;
  const noun = items[at - 1] as Item;
  return (noun.bits & (VENUE | TIME)) === 0 && !items.slice(from, at).some((item, index) => (item.bits & TO) !== 0 || isFinite(items, from + index));
}

/** "Before the meeting", "during talks": when it was said, and no part of what was asked for. */
function isOccasion(items: readonly Item[], from: number): boolean {
  const phrase = simplePhraseAt(items, from);
  return phrase !== null && ((items[phrase.head] as Item).bits & VENUE) !== 0 && !isFinite(items, phrase.end);
}

/** “…,” while …: whatever goes on behind a comma within quotation marks, but a verb or one more "that". */
function isSetAgainst({ items, telling }: Strand, at: number): boolean {
  const quotation = telling.quotations.list[(items[at] as Item).quotation - 1];
  const next = items[at + 1];
  if (quotation === undefined || next === undefined || next.mark > 0 || next.quotation > 0 || !endsInStop(telling.scanned, quotation)) return false;
  return !isFinite(items, skipAdverbs(items, at + 1)) && !((next.bits & AND) !== 0 && (((items[at + 2]?.bits ?? 0) & THAT) !== 0 || (items[at + 2]?.quotation ?? 0) > 0));
}

/** ", a charge that …", "– a view shared in Warsaw", "as talks drag on": what the reporter says of it. */
function isCommentedOn(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (!isParting(item) || !ARTICLES.has(items[at + 1]?.sense.word ?? '')) return false;
  for (let noun = at + 2; noun < at + 5; noun += 1) if (COMMENTING.has(items[noun]?.sense.word ?? '')) return isComment(items[noun + 1]);
  return false;
}

function isComment(next: Item | undefined): boolean {
  return next !== undefined && next.mark === 0 && ((next.bits & (THAT | WHICH | WHO | ED)) !== 0 || (next.sense.form & PARTICIPLE) !== 0 || next.sense.word === 'by' || next.sense.word === 'from');
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);
const COMMENTING: ReadonlySet<string> = new Set(COMMENTS.split(' '));

/** Prepositions that set what was said against what else was so. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['despite', 'amid', 'amidst', 'whereupon']);
const OCCASIONS: ReadonlySet<string> = new Set(['before', 'after', 'during']);

/** The first comma of the content, with a verb right behind it: "who complained of allies, tweeted". */
function isFirstBeforeVerb(items: readonly Item[], from: number, comma: number): boolean {
  if (!isFinite(items, skipAdverbs(items, comma + 1)) || ((items[from] as Item).bits & WHICH) !== 0) return false;
  for (let at = from; at < comma; at += 1) if (isParting(items[at]) || ((items[at] as Item).bits & (WHICH | WHO)) !== 0) return false;
  return true;
}

/** "The Greens, who vote against him on most things, | reckon": the comma that ends the relative clause of the cue. */
function isEndOfRelative(items: readonly Item[], cueAt: number, comma: number): boolean {
  const { start } = verbGroupAt(items, cueAt);
  const verb = items[skipAdverbs(items, comma + 1)];
  return ((items[start - 1]?.bits ?? 0) & WHO) !== 0 && isParting(items[start - 2]) && verb !== undefined && !isName(verb) && (verb.bits & (CUE | VERB)) !== 0 && (verb.sense.form & ING) === 0;
}

/** "Wants tanks, | the opposition does not", "| Rome wants time": somebody else and a helping verb, or another position. */
function isCounterClause(items: readonly Item[], from: number): boolean {
  const first = phraseStartingAt(items, from);
  const isTwo = first !== null && ((items[first.end]?.bits ?? 0) & AND) !== 0;
  const phrase = isTwo ? simplePhraseAt(items, first.end + 1) : first;
  const at = phrase === null ? -1 : behindAside(items, phrase.end);
  const verb = items[at];
  return phrase !== null && verb !== undefined && (isFinite(items, at) || (isTwo && (verb.sense.form & BASE) !== 0)) && ((verb.bits & (DO | MODAL)) !== 0 || ((verb.bits & CUE) !== 0 && isSpeaker(items[phrase.head] as Item)));
}

/** "The Free Democrats, | a touch unkindly, | asked": the place behind what stands between two commas; the same where nothing does. */
function behindAside(items: readonly Item[], at: number): number {
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
function afterRelative(items: readonly Item[], at: number): number {
  if (((items[at]?.bits ?? 0) & WHO) === 0) return at;
  for (let verb = at + 3; verb < Math.min(items.length, at + FARTHEST_VERB) && !isParting(items[verb]); verb += 1) if (isFinite(items, verb) && (items[verb] as Item).sense.cue?.manner === 'speech') return verb;
  return at;
}

function isContrast({ bits, sense }: Item): boolean {
  return (bits & WHILE) !== 0 && sense.isContrast;
}

/** "With a spokesman, Andrew Bates, saying". */
function isWithSaying(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + FARTHEST_VERB); at += 1) {
    const { sense, bits } = items[at] as Item;
    if ((bits & CUE) !== 0 && (sense.form & ING) !== 0) return true;
    if ((bits & (WHO | WHICH | THAT)) !== 0) return false;
  }
  return false;
}

/** Whether a subject and a finite verb, or a finite verb alone, follow. */
function isClauseAt(items: readonly Item[], from: number): boolean {
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

/** "And Gabriel as having called it …": one more of whom it is reported. */
function isOtherAs(items: readonly Item[], from: number): boolean {
  const phrase = simplePhraseAt(items, from);
  return phrase !== null && items[phrase.end]?.sense.word === 'as' && ((items[phrase.end + 1]?.sense.form ?? 0) & ING) !== 0;
}

/** Whether a verb tells a saying without a particle that is not there. */
function isTelling(items: readonly Item[], at: number): boolean {
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

/** How a cue is tensed; a perfect goes on with a bare participle: "has called it unfair and rejected it". */
interface Tensed {
  readonly tense: string;
  readonly isPerfect: boolean;
}

/** Whether "and" or "but" goes on with a verb of the same subject: "rejected this and said that". */
function joinsVerb(items: readonly Item[], joint: number, { tense, isPerfect }: Tensed, isClause: boolean): boolean {
  const at = skipAdverbs(items, joint + 1);
  const item = items[at];
  if (item !== undefined && tense === 'present' && (item.bits & CUE) !== 0 && (item.sense.form & BASE) !== 0 && ((items[at + 1]?.bits ?? 0) & THAT) !== 0) return true;
  if (isAdjectivePair(items, joint, at)) return false;
  if (!item || !(isFinite(items, at) || (!isClause && (item.bits & ED) !== 0))) return false;
  const verb = verbOfGroup(items, at);
  if (((items[verb] as Item).bits & CUE) === 0) return (!isClause || isLeaving(items, verb)) && tenseOf(items, verbGroupAt(items, at)) === tense;
  if (!isClause && (verb > at ? ((items[at] as Item).bits & (HAVE | MODAL)) !== 0 : ((items[verb] as Item).sense.form & (PAST | THIRD)) !== 0)) return true;
  return tenseOf(items, verbGroupAt(items, verb)) === tense || (isPerfect && verb === at && ((items[verb] as Item).sense.form & PARTICIPLE) !== 0);
}

/** "A full | and committed | member": one of two adjectives. */
function isAdjectivePair(items: readonly Item[], joint: number, at: number): boolean {
  const [article, first, next] = [items[joint - 2], items[joint - 1], items[at + 1]];
  return ((article?.bits ?? 0) & DET) !== 0 && first !== undefined && first.mark === 0 && !isName(first) && next !== undefined && next.mark === 0 && (next.bits & (DET | PREP | POSSESSIVE | TO | THAT | ADVERB | TIME)) === 0 && !next.isCapital && (next.bits & PERSON) !== 0;
}

/** "Said belief was for Sundays and | left for the airport": what only somebody does. */
function isLeaving(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  return LEAVING.has((items[verb] as Item).sense.lemma) && (next === undefined || next.mark > 0 || (next.bits & PREP) !== 0);
}

const LEAVING: ReadonlySet<string> = new Set(['leave', 'fly', 'walk', 'sit', 'return']);

/** Whether the clause before a place has a finite verb: then it can be what was said. */
export function hasClauseBefore(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(items, at) || (items[at] as Item).quotation > 0) return true;
  return false;
}

/** Where the clause begins that ends at a place: after a semicolon, after a colon behind which a pronoun tells it, or with the sentence. */
export function startOfClause(strand: Strand, to: number, isPronouns = false, isCut = false): number {
  const { items } = strand;
  const joint = Math.max(afterAttribution(items, to), isColon(items[1]) && to > 2 ? 2 : 0);
  if (joint > 0) return joint;
  for (let at = to - 1; at >= 0; at -= 1) if (isSemicolon(items[at] as Item) || (isColon(items[at]) && (hasClauseBefore(items, isPronouns ? 0 : at + 1, isPronouns ? at : to) || (isCut && hasClauseBefore(items, 0, at))))) return at + 1;
  return 0;
}

/** "He likes the phrase, but | a successor, he cautioned, has to wait", "because | the White House, he said, thinks so": behind a clause that is whole, where what follows has no verb yet. */
export function afterWholeClause(items: readonly Item[], to: number): number {
  const end = isParting(items[to - 1]) ? to - 1 : to;
  for (let at = end - 1; at > 2; at -= 1) {
    if (isFinite(items, at) || (items[at] as Item).quotation > 0) return 0;
    if (((items[at] as Item).bits & (BUT | WHILE)) !== 0 && isParting(items[at - 1])) return at < end - 1 && hasClauseBefore(items, 0, at - 1) ? at + 1 : 0;
  }
  return 0;
}

/** “…,” X is fond of saying, and | by that measure, he goes on, …: where a clause begins behind another attribution; 0 without one. */
function afterAttribution(items: readonly Item[], to: number): number {
  for (let at = to - 1; at > 1; at -= 1) {
    if (!isParting(items[at - 1]) || ((items[at] as Item).bits & (AND | BUT)) === 0) continue;
    for (let verb = at - 2; verb > 0 && !isParting(items[verb]); verb -= 1) if ((items[verb] as Item).sense.cue?.manner === 'speech' && isOnlySetting(items, verb + 1) && items.slice(0, verb).some(({ quotation }) => quotation > 0)) return at + 1;
  }
  return 0;
}
