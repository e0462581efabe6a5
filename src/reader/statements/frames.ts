import { beginsPhrase, isFinite, isParting, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import { ADVERB, AND, BE, BUT, CUE, DET, ED, HAVE, MODAL, NOT, OBJECT, PERSON, POSSESSIVE, PREP, QUANTIFIER, SAYING, SHARED_OPINIONS, SUBJECT, THAT, THING, TIME, TO, VERB, WHICH, WHILE, WHO } from './words/small.ts';
import { COMMA, CURRENCY, STOP } from '../scan/characters.ts';
import { APART, pastDashes, skipIt, type CueWords } from './cue-words.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { FRAME, takes, type Cue, type Frames } from './words/cues.ts';
import { hasClauseBefore, isColon, isShortClause } from './clauses.ts';
import { isGatedObject } from './gated-objects.ts';
import { afterRecipient, leadsToQuotation } from './recipients.ts';
import { withLead } from './leads.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { skipSetting } from './settings.ts';

/** The first item of what was said, where what follows the cue is a frame of its; null where it is not. */
export function startOfContent(strand: Strand, words: CueWords, after: number): number | null {
  const { items } = strand;
  const { cue } = words;
  const own = behindReflexive(items, after);
  if (own > 0) return own;
  const withheld = KEEPING_BACK.has(cue.lemma) ? askedAfter(items, after) : 0;
  if (withheld > 0) return withheld;
  const taken = TAKING_ON.has(cue.lemma) && !words.isIdiom ? takenOn(items, after) : 0;
  if (taken > 0) return taken;
  const wanted = ASKING.has(cue.lemma) && !words.isIdiom ? askedFor(items, after) : 0;
  if (wanted > 0) return wanted;
  const setting = skipSetting(items, cue.lemma === 'put' && !words.isIdiom ? skipIt(items, after) : pastDashes(items, after));
  const told = takes(cue.frames, FRAME.r) ? afterRecipient(strand, cue, setting) : setting;
  const at = isParting(items[told]) && leadsToQuotation(items, told) ? told + 1 : told;
  const item = items[at];
  const lead = takes(cue.frames, FRAME.c) && isParting(item) ? withLead(items, after, at) : at;
  if (lead < at && at < items.length - 1) return lead;
  if (!item || item.mark === STOP) return null;
  if ((item.bits & (BE | HAVE | MODAL)) !== 0 && isSubjectTaken(items, cue, after, at)) return after;
  if ((item.bits & BE) !== 0 && isCleft(items)) return ((items[at + 1]?.bits ?? 0) & THAT) !== 0 ? at + 2 : at + 1;
  if (isColon(item) && ((items[0] as Item).bits & WHICH) !== 0) return null;
  if (isColon(item)) return words.isIdiom || takes(cue.frames, FRAME.q) ? at + 1 : null;
  if (item.mark > 0 && item.mark !== CURRENCY) return parenthesis(items, at, cue.frames);
  const behind = hasPreposition(items, words, after) ? thatBehind(items, at) : 0;
  if (behind > 0) return behind;
  if (item.sense.word === 'something' && items[at + 2] !== undefined && items[at + 1]?.mark === 0) return takes(cue.frames, FRAME.c) ? at : null;
  if (EMPTY.has(item.sense.word) && ((items[at + 1]?.bits ?? 0) & PREP) === 0 && !isFinite(items, at + 1)) return null;
  const isPronoun = (item.bits & THAT) !== 0 && (items[at + 1] === undefined || items[at + 1]?.mark === STOP || isParting(items[at + 1]));
  if (isPronoun && takes(cue.frames, FRAME.n)) return at;
  if ((item.bits & THAT) !== 0 && takes(cue.frames, FRAME.c | FRAME.t | FRAME.r)) return at + 1;
  if ((item.bits & THAT) !== 0 && takes(cue.frames, FRAME.n)) return at;
  return fits(items, words, after, at) ? withFurther(items, after, withLead(items, after, startOf(cue, after, at))) : null;
}

/** "Said | last year | was a turning point", "| too little | is spent": words taken for a setting that are the subject of what was said. */
function isSubjectTaken(items: readonly Item[], cue: Cue, after: number, at: number): boolean {
  return at > after && takes(cue.frames, FRAME.c) && !isCleft(items) && items.slice(after, at).every(({ mark, bits }) => mark === 0 && (bits & PREP) === 0);
}

/** "Ruled out | further cuts": an adverb by its looks that belongs to the noun. */
function withFurther(items: readonly Item[], after: number, at: number): number {
  return at > after && items[at - 1]?.sense.word === 'further' ? at - 1 : at;
}

/** "Committed itself | on Sunday | to | 2 percent", "pledged themselves | to pay": the place of what is taken on; 0 for other words. */
function behindReflexive(items: readonly Item[], after: number): number {
  if (!SELVES.has(items[after]?.sense.word ?? '')) return 0;
  let to = after + 1;
  while (to < after + FARTHEST_TO && items[to] !== undefined && (items[to] as Item).mark === 0 && ((items[to] as Item).bits & TO) === 0) to += 1;
  if (((items[to]?.bits ?? 0) & TO) === 0 || items[to + 1] === undefined) return 0;
  return ((items[to + 1] as Item).sense.form & BASE) !== 0 ? to : to + 1;
}

/** How far behind "itself" its "to" may stand: "publicly for the first time". */
const FARTHEST_TO = 8;
const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

/** "Refused to say | whether it would pay": the place of the question that is not answered; 0 for other words. */
function askedAfter(items: readonly Item[], after: number): number {
  const isSaying = ((items[after]?.bits ?? 0) & TO) !== 0 && items[after + 1]?.sense.cue?.manner === 'speech';
  return isSaying && ((items[after + 2]?.bits ?? 0) & WHICH) !== 0 ? after + 2 : 0;
}

const KEEPING_BACK: ReadonlySet<string> = new Set(['refuse', 'decline']);

/** "Agreed to | a later date", "committed | on Friday | to | the plan": the place of what is taken on; 0 for other words. */
function takenOn(items: readonly Item[], after: number): number {
  const day = skipDay(items, after);
  const phrase = ((items[day]?.bits ?? 0) & TO) !== 0 && ((items[day + 1]?.bits ?? 0) & (DET | POSSESSIVE)) !== 0 && ((items[day + 1]?.bits ?? 0) & QUANTIFIER) === 0 ? simplePhraseAt(items, day + 1) : null;
  if (phrase === null) return 0;
  const head = items[phrase.head] as Item;
  return isName(head) || (head.bits & (PERSON | TIME)) !== 0 ? 0 : day + 1;
}

/** The place behind "on Friday", "last week". */
function skipDay(items: readonly Item[], from: number): number {
  let at = from;
  while (((items[at]?.bits ?? 0) & TIME) !== 0 || (((items[at]?.bits ?? 0) & PREP) !== 0 && ((items[at + 1]?.bits ?? 0) & TIME) !== 0) || items[at]?.sense.word === 'last') at += 1;
  return at;
}

const TAKING_ON: ReadonlySet<string> = new Set(['agree', 'commit', 'consent', 'assent', 'accede']);

/** Verbs by which somebody is asked for something. */
const ASKING: ReadonlySet<string> = new Set('ask beg press petition pester plead badger lobby'.split(' '));

/** "Asked his colleagues | on Tuesday | for | understanding": the place of what is asked for; 0 where nothing is. */
function askedFor(items: readonly Item[], after: number): number {
  const asked = simplePhraseAt(items, after);
  if (asked === null || (!isName(items[asked.head] as Item) && ((items[asked.head] as Item).bits & (PERSON | OBJECT)) === 0)) return 0;
  const end = skipSetting(items, asked.end);
  let place = asked.end;
  while (place < end && items[place]?.sense.word !== 'for') place += 1;
  return items[place]?.sense.word === 'for' && items[place + 1] !== undefined && items[place + 1]?.mark === 0 ? place + 1 : 0;
}

/** "What the president said | was that …", "all she would say | was that …". */
function isCleft(items: readonly Item[]): boolean {
  const lead = items[((items[0]?.bits ?? 0) & (AND | BUT)) !== 0 ? 1 : 0]?.sense.word;
  return lead === 'what' || lead === 'all';
}

/** Whether the cue was read with a preposition that may be left out: "remarked on". */
function hasPreposition(items: readonly Item[], { cue, isIdiom }: CueWords, after: number): boolean {
  return !isIdiom && takes(cue.frames, FRAME.c | FRAME.t) && ((items[after - 1] as Item).bits & PREP) !== 0 && (items[after - 1] as Item).sense.cue === null;
}

/** "Remarked on his way out | that": the place behind a "that" with which the clause begins after all; 0 without one. */
function thatBehind(items: readonly Item[], at: number): number {
  const phrase = phraseStartingAt(items, at);
  if (phrase === null) return 0;
  for (let that = phrase.end; that < Math.min(items.length - 1, phrase.end + 5) && (items[that] as Item).mark === 0; that += 1) if (((items[that] as Item).bits & THAT) !== 0) return that + 1;
  return 0;
}

/** Words that stand for what was said and do not tell it. */
const EMPTY: ReadonlySet<string> = new Set(['something', 'anything', 'nothing', 'so', 'little', 'none']);

/** "He said, however, that". */
function parenthesis(items: readonly Item[], comma: number, frames: Frames): number | null {
  for (let at = comma + 1; at < Math.min(items.length, comma + 12); at += 1) if (isParting(items[at])) return behindParenthesis(items, at + 1, frames);
  return null;
}

/** "That …", "to buy American", “We bring the harbour”: what goes on behind an aside. */
function behindParenthesis(items: readonly Item[], at: number, frames: Frames): number | null {
  const next = items[at];
  if (next === undefined) return null;
  if ((next.bits & THAT) !== 0) return at + 1;
  if ((next.bits & BE) !== 0 && isCleft(items) && ((items[at + 1]?.bits ?? 0) & THAT) !== 0) return at + 2;
  return (next.quotation > 0 && takes(frames, FRAME.q)) || ((next.bits & TO) !== 0 && takes(frames, FRAME.i)) ? at : null;
}

/** Objects begin right after the cue; a clause after its setting. */
function startOf(cue: Cue, after: number, at: number): number {
  return takes(cue.frames, FRAME.c | FRAME.q) ? at : after;
}

/** The frames of what is praised, rejected or quoted. */
const OBJECTS = FRAME.n | FRAME.q | FRAME.g;

/** Whether what follows is one of the frames of the cue. */
function fits(items: readonly Item[], { cue, isIdiom }: CueWords, after: number, at: number): boolean {
  const { frames, lemma } = cue;
  const item = items[at] as Item;
  if (item.sense.lemma === 'according') return false;
  if (isIdiom && lemma === 'see' && takes(frames, FRAME.c)) return false;
  if (!isIdiom && SEEING.has(lemma)) return isSeenSo(items, after, at, lemma);
  if (isIdiom && lemma === 'shoot' && item.quotation === 0) return !takes(frames, FRAME.n) || isIdea(items, at);
  if (DODGED.has(lemma)) return isQuestion(items, at);
  if (isIdiom && lemma === 'stop') return (item.bits & CUE) !== 0 && (item.sense.form & ING) !== 0 && item.sense.lemma !== 'name';
  const isGiven = isIdiom ? null : isGatedObject(items, at, lemma);
  if (isGiven !== null) return isGiven;
  if (lemma === 'go' && !isIdiom) return item.quotation > 0 || ((items[at - 1]?.bits ?? 0) & THAT) !== 0;
  if (lemma === 'admit' && isName(item) && isOnlyName(items, at)) return false;
  if (lemma === 'question' && ((items[simplePhraseAt(items, at)?.head ?? at] as Item).bits & PERSON) !== 0) return false;
  if (lemma === 'share') return item.sense.word !== 'this' && item.sense.word !== 'that' && OPINIONS.has(items[simplePhraseAt(items, at)?.head ?? at]?.sense.word ?? '');
  if (lemma === 'offer' && (item.bits & TO) === 0 && item.sense.word === 'no') return false;
  if (lemma === 'put' && !isIdiom && item.quotation === 0 && items[after - 1]?.sense.word !== 'forward') return isPutNear(items, at);
  if (isIdiom && frames === FRAME.o) return hasInfinitive(items, at);
  const hasParticle = isIdiom ? takes(frames, FRAME.n | FRAME.g | FRAME.o) : after > 0 && ((items[after - 1] as Item).bits & CUE) === 0 && (items[after - 1] as Item).sense.cue === null;
  if (item.quotation > 0) return takes(frames, FRAME.q | FRAME.n | FRAME.c);
  if (JUDGING.has(lemma) && isJudged(items, at)) return true;
  if (item.sense.word === 'as' && frames !== 0 && !takes(frames, ~OBJECTS)) return takes(frames, FRAME.n);
  if ((item.bits & NOT) !== 0 && lemma === 'say') return items[at + 1] !== undefined;
  if ((item.bits & NOT) !== 0 && takes(frames, FRAME.c) && ((items[at + 1]?.bits ?? 0) & TO) === 0 && hasClauseBefore(items, at + 1, Math.min(items.length, at + 8))) return true;
  if ((item.bits & NOT) !== 0) return takes(frames, FRAME.i) && lemma !== 'ask' && ((items[at + 1]?.bits ?? 0) & TO) !== 0;
  if ((item.bits & TO) !== 0) return takes(frames, FRAME.i) || (hasParticle && takes(frames, FRAME.o));
  if ((item.bits & (WHICH | WHO)) !== 0) return takes(frames, FRAME.c | FRAME.t | FRAME.q | FRAME.r) || (hasParticle && ((items[after - 1] as Item).bits & PREP) !== 0);
  if (hasParticle && !isIdiom && !takes(frames, ~FRAME.q) && APART.has(items[after - 1]?.sense.word ?? '')) return false;
  if (hasParticle) return item.sense.word === 'being' || beginsPhrase(item) || (item.bits & OBJECT) !== 0 || (item.sense.form & ING) !== 0 || (item.bits & PREP) !== 0 || isVerbalNoun(items, at) || isPluralNoun(item) || (isIdiom && (item.bits & SAYING) !== 0);
  if (takes(frames, FRAME.o) && hasInfinitive(items, at)) return true;
  if ((item.sense.form & ING) !== 0 && takes(frames, FRAME.g)) return true;
  if (takes(frames, FRAME.c) ? isClauseLike(items, at) : takes(frames, FRAME.t | FRAME.r) && isShortClause(items, at)) return true;
  if ((item.bits & CUE) !== 0 && (item.sense.form & ING) !== 0) return false;
  if (lemma === 'agree' && isPluralNoun(item)) return true;
  if (DODGING.has(lemma)) return isIdea(items, at);
  if (lemma === 'call' && !hasParticle && isOnlyCalled(items, at)) return false;
  if (lemma === 'name' || lemma === 'identify') return isListOfNames(items, at) || items[simplePhraseAt(items, at)?.end ?? at]?.sense.word === 'as';
  return takes(frames, FRAME.n) && (beginsObject(item) || isAmount(items, at) || isVerbalNoun(items, at));
}

/** "Admitted Albania and Croatia": a name, and no clause of which it is the subject. */
function isOnlyName(items: readonly Item[], at: number): boolean {
  return !items.slice(at + 1, at + 8).some((_, index) => isFinite(items, at + 1 + index));
}

/** "Puts the figure | at 2 percent", "nearer 3": not "puts soldiers at risk". */
function isPutNear(items: readonly Item[], at: number): boolean {
  for (let near = at; near < Math.min(items.length, at + FARTHEST_FIGURE); near += 1) if (NEARING.has((items[near] as Item).sense.word)) return items.slice(near + 1, near + 5).some(({ isNumber, mark, bits, quotation }) => isNumber || mark === CURRENCY || quotation > 0 || (bits & QUANTIFIER) !== 0);
  return false;
}

const FARTHEST_FIGURE = 14;

const NEARING: ReadonlySet<string> = new Set(['at', 'near', 'nearer', 'closer', 'around', 'above', 'below', 'between']);

/** Verbs that are done to much else than to what was said. */
const DODGING: ReadonlySet<string> = new Set('dodge duck sidestep evade skirt deflect parry fudge decline quash scotch'.split(' '));

/** "Called an election", "called his wife", "called Merkel": nobody is judged by it. */
function isOnlyCalled(items: readonly Item[], at: number): boolean {
  const phrase = simplePhraseAt(items, at);
  const next = phrase === null ? undefined : items[phrase.end];
  if (phrase === null || (next !== undefined && next.mark === 0 && !isDay(next) && !PLACES.has(next.sense.word) && !(next.sense.word === 'on' && isDay(items[phrase.end + 1])))) return false;
  const first = items[at] as Item;
  return ARTICLES.has(first.sense.word) || phrase.end - at === 1 || (phrase.end - at === 2 && (first.bits & POSSESSIVE) !== 0);
}

/** "Called his mother | from the airport", "called an election | for June". */
const PLACES: ReadonlySet<string> = new Set(['from', 'for', 'at', 'by', 'before', 'after']);

function isDay(item: Item | undefined): boolean {
  return item !== undefined && (item.bits & TIME) !== 0;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** "Named Greece, Italy and Spain": more than one. */
function isListOfNames(items: readonly Item[], at: number): boolean {
  const end = simplePhraseAt(items, at)?.end ?? items.length;
  const isOneMore = isParting(items[end]) || ((items[end]?.bits ?? 0) & AND) !== 0;
  return isName(items[at] as Item) && isOneMore && items[end + 1] !== undefined && isName(items[end + 1] as Item);
}

/** Verbs that tell how something is seen only with more behind their object. */
const SEEING: ReadonlySet<string> = new Set('see need present treat cast frame bill class rate count interpret construe'.split(' '));

/** "Sees Moscow | as a threat", "casts the deal | as a win", "needs the road | finished", "sees costs | rising": an object and what is thought of it. */
function isSeenSo(items: readonly Item[], after: number, at: number, lemma: string): boolean {
  if (lemma === 'see' && isJudged(items, at)) return true;
  const phrase = phraseStartingAt(items, at);
  const next = phrase === null ? undefined : items[phrase.end];
  const isDone = phrase !== null && phrase.end - at > 2 && ((items[phrase.end - 1] as Item).bits & ED) !== 0;
  if (isDone && (lemma === 'see' || lemma === 'need')) return ((items[after - 1] as Item).sense.form & (BASE | THIRD)) !== 0;
  if (phrase === null || next === undefined || next.mark > 0 || (items[at] as Item).isNumber) return false;
  if (NAMED_SO.has(lemma) && ARTICLES.has(next.sense.word)) return true;
  if (next.sense.word === 'as') return lemma !== 'need' && !isFinite(items, phrase.end + 2);
  const isNow = ((items[after - 1] as Item).sense.form & (BASE | THIRD)) !== 0;
  return isNow && (lemma === 'see' || lemma === 'need') && ((next.sense.form & PARTICIPLE) !== 0 || (next.bits & ED) !== 0 || (lemma === 'see' && (next.sense.form & ING) !== 0));
}

/** "Counted it | a success", "rated the summit | a failure". */
const NAMED_SO: ReadonlySet<string> = new Set(['count', 'rate']);

/** What is shared where somebody agrees: "shares the anger". */
const OPINIONS: ReadonlySet<string> = new Set(SHARED_OPINIONS.split(' '));

/** Verbs by which something is judged: "found the demand “fair”", "holds the figure to be wrong". */
const JUDGING: ReadonlySet<string> = new Set(['find', 'hold', 'judge', 'think', 'believe', 'reckon', 'see', 'rate']);

function isJudged(items: readonly Item[], at: number): boolean {
  const end = simplePhraseAt(items, at)?.end ?? items.length;
  const next = items[end];
  if (next !== undefined && isJudgement(items, at, end)) return true;
  return next !== undefined && (next.quotation > 0 || ((next.bits & TO) !== 0 && ((items[end + 1]?.bits ?? 0) & BE) !== 0));
}

/** "It offensive", "it too low", "the date shameful": a pronoun or a noun that is known, and one more word behind it. */
function isJudgement(items: readonly Item[], at: number, end: number): boolean {
  const isEnd = (place: number): boolean => items[place] === undefined || (items[place]).mark > 0 || ((items[place]).bits & (AND | BUT | PREP)) !== 0;
  if (((items[at] as Item).bits & OBJECT) !== 0) {
    const word = DEGREES.has(items[end]?.sense.word ?? '') ? end + 1 : end;
    return items[word] !== undefined && items[word].mark === 0 && isEnd(word + 1);
  }
  const isKnown = ((items[at + 1]?.bits ?? 0) & THING) !== 0 || ((items[at - 1] as Item).sense.form & PAST) === 0;
  return end - at === 3 && ((items[at] as Item).bits & DET) !== 0 && isKnown && (items[at + 2] as Item).bits === 0 && isEnd(end);
}

const DEGREES: ReadonlySet<string> = new Set(['too', 'very', 'quite', 'rather', 'hardly', 'far', 'so', 'deeply']);

/** "Up to $2 billion", "about 500 soldiers". */
function isAmount(items: readonly Item[], from: number): boolean {
  if (((items[from] as Item).bits & PREP) !== 0 && !BOUNDS.has(items[from]?.sense.word ?? '')) return false;
  return items.slice(from, from + 4).some((each) => each.mark === CURRENCY || each.isNumber || (each.bits & QUANTIFIER) !== 0 || each.mention?.kind === 'description');
}

const BOUNDS: ReadonlySet<string> = new Set(['up', 'about', 'over', 'around', 'under']);

/** "Talk of", "moves towards": a noun that looks like a verb. */
function isVerbalNoun(items: readonly Item[], at: number): boolean {
  return ((items[at] as Item).bits & VERB) !== 0 && ((items[at + 1]?.bits ?? 0) & PREP) !== 0;
}

/** "Fears", "worries": behind a particle no verb can follow. */
function isPluralNoun({ bits, sense }: Item): boolean {
  return (bits & (CUE | VERB)) !== 0 && (sense.form & THIRD) !== 0;
}

function beginsObject(item: Item): boolean {
  return beginsPhrase(item) || (item.bits & (OBJECT | CUE)) !== 0 || item.isCapital || ((item.bits & VERB) !== 0 && (item.sense.form & THIRD) !== 0);
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
  if (((item.bits & OBJECT) !== 0 && isFinite(items, from + 1)) || item.mark === CURRENCY || item.isNumber) return true;
  if ((item.bits & (SUBJECT | DET | QUANTIFIER)) !== 0 || isName(item) || beginsPhrase(item)) return true;
  if ((item.sense.form & ING) !== 0 && (item.bits & BE) === 0) return isGerundClause(items, from);
  if (isPluralNoun(item) && isGerundClause(items, from)) return true;
  return (item.bits & (WHILE | ADVERB | PREP | TIME | MODAL)) !== 0;
}

/** "Sharing equipment would save billions": a verb in -ing that is a subject. */
function isGerundClause(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < Math.min(items.length, from + 8) && !isParting(items[at]); at += 1) if (isFinite(items, at)) return true;
  return false;
}

/** Verbs by which a question is left unanswered. */
const DODGED: ReadonlySet<string> = new Set(['dodge', 'evade', 'sidestep', 'duck', 'parry', 'deflect']);

/** "A senator's question about the cost", "questions on the date". */
function isQuestion(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 6).some(({ sense, mark }) => mark === 0 && QUESTIONS.has(sense.word));
}

const QUESTIONS: ReadonlySet<string> = new Set('question questions issue query queries answer calls call demands demand criticism'.split(' '));

/** "Shot down the idea": what can be shot down by words. */
function isIdea(items: readonly Item[], at: number): boolean {
  const head = items[simplePhraseAt(items, at)?.head ?? at] as Item;
  return (head.bits & (THING | SAYING)) !== 0;
}
