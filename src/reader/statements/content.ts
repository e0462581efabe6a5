import { COMMA, DASH, STOP } from '../scan/characters.ts';
import { ARTICLES, hasClauseBefore, isAttribution, isClauseAt, isColon, isCounterClause, isOccasion, isSemicolon, isShortClause } from './clauses.ts';
import { endsAtComma, isJoining, isOwnClause } from './ends-at-comma.ts';
import { areBothWho } from './open-end.ts';
import { isFinite, isParting, simplePhraseAt } from './phrases.ts';
import { endsInStop } from './quotations.ts';
import { isOnlySetting, skipAdverbs } from './settings.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { tenseOf, verbGroupAt, verbOfGroup } from './verbs.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { ADVERB, AND, BE, BUT, COMMENTS, CUE, DET, ED, HAVE, MODAL, NOT, PERSON, POSSESSIVE, PREP, QUANTIFIER, THAT, TIME, TO, VENUE, VERB, WHICH, WHILE, WHO } from './words/small.ts';

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

/** "An inquiry | on Wednesday into the mission", "the criticism | on Friday": a day behind an object with no verb of its own, on which it was said. */
function isDayBehind(items: readonly Item[], from: number, at: number): boolean {
  const [on, day] = [items[at] as Item, items[at + 1]];
  if (on.sense.word !== 'on' || day === undefined || (day.bits & TIME) === 0 || !day.isCapital || ((items[at + 2]?.bits ?? 0) & (TO | THAT | NOT)) !== 0 || items[at + 2]?.sense.word === 'for' || items[at + 2]?.sense.word === 'of' || ((items[from] as Item).bits & TO) !== 0) return false;
  const noun = items[at - 1] as Item;
  return (noun.bits & (VENUE | TIME)) === 0 && !items.slice(from, at).some((item, index) => (item.bits & TO) !== 0 || isFinite(items, from + index));
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

const COMMENTING: ReadonlySet<string> = new Set(COMMENTS.split(' '));

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

/** "And Gabriel as having called it …": one more of whom it is reported. */
function isOtherAs(items: readonly Item[], from: number): boolean {
  const phrase = simplePhraseAt(items, from);
  return phrase !== null && items[phrase.end]?.sense.word === 'as' && ((items[phrase.end + 1]?.sense.form ?? 0) & ING) !== 0;
}

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
