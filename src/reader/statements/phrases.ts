import { COMMA, DASH, HYPHEN } from '../scan/characters.ts';
import { isName, isNominal, type Item } from './strand.ts';
import { FRAME, takes } from './words/cues.ts';
import { BASE, ING, PARTICIPLE, PAST, THIRD } from './words/inflect.ts';
import { PAPER_LEADS } from './words/voices.ts';
import { ADVERB, AND, BE, BUT, COPULA, CUE, DET, DO, DOCUMENT, ED, HAVE, MODAL, NOT, OBJECT, OWNER, PERSON, PLURAL, POSSESSIVE, PREP, QUANTIFIER, SAYING, SUBJECT, THAT, TIME, TO, VENUE, VERB, WHICH, WHILE, WHO } from './words/small.ts';

/** A stretch of items that names somebody or something: from `start` to `end`, the end not part of it. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Its leading noun or name, before "of", "from", "in" and what follows them. */
  readonly head: number;
}

/** The noun phrase whose last item this is, without what a preposition ties to it. */
export function phraseEndingAt(items: readonly Item[], last: number): Phrase | null {
  const item = items[last];
  if (!item || item.quotation > 0) return null;
  if (isPronoun(item) || isCounter(item)) return { start: startOfCounted(items, last), end: last + 1, head: last };
  if (!isNominal(item) && !isNounInPhrase(items, last)) return null;
  let start = last;
  while (start > 0 && belongsBefore(items, start)) start -= items[start - 1]?.mark === HYPHEN ? 2 : 1;
  return { start: Math.max(0, start), end: last + 1, head: last };
}

/** The noun phrase whose first item this is, with "of", "for", "from", "in" and what follows them. */
export function phraseStartingAt(items: readonly Item[], first: number): Phrase | null {
  const base = simplePhraseAt(items, first);
  if (base === null) return null;
  let end = base.end;
  while (isTie(items[end])) {
    const more = simplePhraseAt(items, end + 1);
    if (more === null || isTimeOnly(items, more)) break;
    end = more.end;
  }
  return { start: first, end, head: base.head };
}

/** The noun phrase that begins here, and no more. */
export function simplePhraseAt(items: readonly Item[], first: number): Phrase | null {
  const item = items[first];
  if (!item) return null;
  if (isPronoun(item) || ((item.bits & OBJECT) !== 0 && (item.bits & POSSESSIVE) === 0)) return { start: first, end: first + 1, head: first };
  let end = first;
  let head = -1;
  for (let at = first; at < items.length; at += 1) {
    const each = items[at] as Item;
    const isStarter = (each.bits & (DET | POSSESSIVE)) !== 0;
    if (head >= 0 && (each.isLed || (isStarter && !isOwner(each)))) break;
    if (head >= 0 && isName(each) && isName(items[head] as Item) && (items[head] as Item).mention?.kind !== 'demonym') break;
    if (head >= 0 && isNameAfterNoun(items[head] as Item, each) && isFinite(items, at + 1)) break;
    const isAdverb = at > first && head < 0 && isLedAdverb(items, at);
    const isInside = isAdverb || isNominal(each) || each.mark === HYPHEN || (isStarter && !isName(each)) || isAdjective(items, at) || isNounInPhrase(items, at);
    if (!isInside || (each.mark === 0 && (each.bits & TIME) !== 0 && head >= 0 && each.isCapital)) break;
    if (each.mark === 0 && !isAdverb && (!isStarter || isCounter(each))) head = at;
    end = at + 1;
  }
  return head < 0 ? null : { start: first, end, head };
}

/** "Reporters | Italy", "parliament | Britain": a name behind a noun for people begins a phrase of its own. */
function isNameAfterNoun(head: Item, each: Item): boolean {
  return isName(each) && each.mention?.kind === 'name' && !head.isCapital && (head.bits & (PERSON | VENUE)) !== 0;
}

/** Whether an item is a pronoun that can be a subject. */
export function isPronoun({ bits, quotation }: Item): boolean {
  return quotation === 0 && (bits & SUBJECT) !== 0 && (bits & (BE | HAVE | MODAL)) === 0;
}

/** Whether an item begins a noun phrase. */
export function beginsPhrase(item: Item | undefined): boolean {
  return item !== undefined && (isPronoun(item) || isNominal(item) || (item.bits & (DET | POSSESSIVE | QUANTIFIER)) !== 0);
}

/** Whether a phrase is no more than a time: "Friday", "next week". */
export function isTimeOnly(items: readonly Item[], { head }: Phrase): boolean {
  return ((items[head] as Item).bits & TIME) !== 0;
}

/** Whether the item is a verb that is used as one: not a noun after an article, and not an adjective before a noun. */
export function isFinite(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.quotation > 0 || item.mark > 0 || isName(item)) return false;
  if ((item.bits & (BE | HAVE | DO | MODAL)) !== 0) return !UNFINISHED.has(item.sense.word) && !isAfterTo(items, at);
  if ((item.bits & (VERB | CUE | COPULA)) === 0) return isPastByLook(items, at) || isThirdByLook(items, at);
  const before = items[at - 1];
  if (before && (before.bits & (DET | POSSESSIVE)) !== 0 && (before.bits & QUANTIFIER) === 0) return false;
  if (isAfterTo(items, at) || (before && (before.bits & PREP) !== 0) || isThinkTank(items, at)) return false;
  const form = item.sense.form;
  if ((item.bits & COPULA) !== 0 || (form & PAST) !== 0) return true;
  if ((form & PARTICIPLE) !== 0 || (form & ING) !== 0) return false;
  if (before && (before.sense.form & ING) !== 0 && (form & PAST) === 0) return false;
  const last = beforeAdverbs(items, at - 1);
  return (form & THIRD) !== 0 ? (!isPluralLook(items[last]) || ONE.has(items[last]?.sense.word ?? '')) && !isPaperOf(items, at) : (form & BASE) !== 0 && (isPluralLook(items[last]) || isJoinedName(items, last));
}

/** Counting words that a verb agrees with as with one. */
const ONE: ReadonlySet<string> = new Set(['everyone', 'everybody', 'nobody', 'anyone', 'someone', 'somebody']);

/** "Nine members currently meet": the item that a verb agrees with. */
function beforeAdverbs(items: readonly Item[], last: number): number {
  let at = last;
  while (at > 0 && ((items[at] as Item).bits & ADVERB) !== 0 && (items[at] as Item).mark === 0) at -= 1;
  return at;
}

/** "France and Italy oppose": the second of two names. */
function isJoinedName(items: readonly Item[], at: number): boolean {
  const name = items[at];
  const and = items[at - 1];
  const first = items[at - 2];
  return name !== undefined && and !== undefined && first !== undefined && isName(name) && (and.bits & AND) !== 0 && isName(first);
}

const UNFINISHED: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);

/** An unknown word in -ed after a name or a pronoun. */
function isPastByLook(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const before = items[at - 1];
  if ((item.bits & ED) !== 0 && isVerbByObject(items, at)) return true;
  return (item.bits & ~ED) === 0 && !item.isCapital && before !== undefined && (isPronoun(before) || (isName(before) && before.mention?.kind !== 'demonym') || (before.bits & WHO) !== 0) && (item.bits & ED) !== 0;
}

/** "The campaign issued a statement": an unknown word in -ed between a noun and what begins another phrase. */
function isVerbByObject(items: readonly Item[], at: number): boolean {
  const [item, before, next] = [items[at] as Item, items[at - 1], items[at + 1]];
  if (before === undefined || next === undefined || item.isCapital || !isNominal(before) || (before.bits & (DET | QUANTIFIER)) !== 0) return false;
  return next.isLed || (next.bits & (DET | POSSESSIVE)) !== 0;
}

/** "Warsaw counts the zeros": an unknown word in -s between a name and an object. */
function isThirdByLook(items: readonly Item[], at: number): boolean {
  const [item, before, next] = [items[at] as Item, items[at - 1], items[at + 1]];
  if (item.bits !== PLURAL || item.isCapital || item.mention !== undefined || before === undefined || next === undefined) return false;
  if ((before.bits & SUBJECT) !== 0 && (before.bits & (PLURAL | OBJECT)) === 0 && isPronoun(before)) return true;
  const isSubject = (isName(before) && before.mention?.kind === 'name' && !isPluralLook(before)) || ((before.bits & SUBJECT) !== 0 && !isPluralLook(before) && isPronoun(before));
  return isSubject && ((next.bits & (DET | POSSESSIVE | OBJECT | NOT)) !== 0 || next.quotation > 0);
}

/** Whether an item looks like more than one: a plural noun, "they", "some". */
export function isPluralLook(item: Item | undefined): boolean {
  if (!item) return false;
  return (item.bits & (QUANTIFIER | PLURAL)) !== 0;
}

function isAfterTo(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ((items[before] as Item).bits & (ADVERB | NOT)) !== 0) before -= 1;
  return before >= 0 && ((items[before] as Item).bits & TO) !== 0;
}

/** "Some", "many", "critics", "the two": counting words that stand for somebody. */
function isCounter({ bits }: Item): boolean {
  return (bits & QUANTIFIER) !== 0;
}

function startOfCounted(items: readonly Item[], last: number): number {
  const before = items[last - 1];
  return before && (before.bits & DET) !== 0 && (before.bits & QUANTIFIER) === 0 ? last - 1 : last;
}

/** Whether the item before a place belongs to the phrase that begins there. */
function belongsBefore(items: readonly Item[], start: number): boolean {
  const item = items[start] as Item;
  const before = items[start - 1] as Item;
  if (before.quotation > 0 || item.isLed) return false;
  if ((item.bits & DET) !== 0 && (item.bits & QUANTIFIER) === 0) return false;
  if ((item.bits & POSSESSIVE) !== 0 && isSmallOwner(item)) return false;
  if ((before.bits & TIME) !== 0 && (before.isCapital || (isName(item) && item.isCapital))) return false;
  if ((before.bits & (DET | POSSESSIVE)) !== 0) return !(isName(item) && item.mention?.kind === 'pronoun');
  if (before.mark === HYPHEN) return start > 1 && isHalf(items[start - 2] as Item);
  if (isName(item) && item.mention?.kind === 'name' && before.isCapital && before.mention === undefined && ((items[start - 2]?.bits ?? 0) & DET) !== 0) return false;
  if (isName(item) && isName(before) && before.mention?.kind !== 'demonym' && item.isCapital) return false;
  if (isName(item) && item.mention?.kind === 'name' && item.isCapital && isNounInPhrase(items, start - 1)) return false;
  if (isName(item) && !before.isCapital && (before.bits & PERSON) === 0 && (isPluralLook(before) || (before.bits & TIME) !== 0 || ((items[start - 2]?.bits ?? 0) & (POSSESSIVE | OWNER)) === POSSESSIVE)) return false;
  return isNominal(before) || isAdjective(items, start - 1) || isNounInPhrase(items, start - 1) || isLedAdverb(items, start - 1);
}

/** "A | visibly | tired secretary general", "his | first | day": an adverb behind an article or an owner. */
function isLedAdverb(items: readonly Item[], at: number): boolean {
  const { bits } = items[at] as Item;
  const before = items[at - 1];
  if ((bits & ADVERB) === 0 || before === undefined) return false;
  return ((before.bits & (DET | POSSESSIVE)) !== 0 && (before.bits & QUANTIFIER) === 0) || isLedAdverb(items, at - 1);
}

/** "Think-tank", "fact-checkers": what may stand before a hyphen, a verb too. */
function isHalf(item: Item): boolean {
  return isNominal(item) || ((item.bits & CUE) !== 0 && !item.isCapital);
}

/** "His", "their": an owner that is no noun. */
function isSmallOwner({ bits }: Item): boolean {
  return (bits & POSSESSIVE) !== 0 && (bits & OWNER) === 0;
}

function isOwner({ bits }: Item): boolean {
  return (bits & POSSESSIVE) !== 0;
}

/** A participle between an article and a noun: "the planned summit". */
function isAdjective(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || (item.bits & (CUE | VERB)) === 0 || (item.sense.form & (PARTICIPLE | ING)) === 0) return false;
  const before = items[at - 1];
  if (before === undefined) return false;
  return (before.bits & (DET | POSSESSIVE)) !== 0 || isLedAdverb(items, at - 1) || ((before.bits & PREP) !== 0 && (item.sense.form & PARTICIPLE) !== 0 && items[at + 1] !== undefined && isNominal(items[at + 1] as Item));
}

/** A noun that looks like a verb: "plans" after "spending", "calls" after "Trump's". */
function isNounInPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.mark > 0 || item.quotation > 0 || (item.bits & (CUE | VERB)) === 0 || (item.bits & (BE | HAVE | DO | MODAL | PREP)) !== 0) return false;
  const { form } = item.sense;
  if ((form & ING) !== 0 && isSayingClause(items, at)) return false;
  if (isThinkTank(items, at) || (form & ING) !== 0 || (item.sense.word === 'left' && isLedNoun(items[at - 1]))) return true;
  if ((form & (BASE | THIRD)) === 0) return false;
  const before = items[at - 1];
  if ((form & BASE) !== 0 && before !== undefined && (before.bits & (PERSON | PLURAL)) === (PERSON | PLURAL) && (item.bits & CUE) !== 0) return false;
  if (isModifyingNoun(items, at) || isPaperOf(items, at) || ((before === undefined || isLeadOfPapers(items, at - 1)) && (form & THIRD) !== 0 && (item.bits & (DOCUMENT | SAYING)) !== 0)) return true;
  return before !== undefined && (before.bits & TO) === 0 && ((before.bits & (DET | POSSESSIVE | PREP)) !== 0 || (before.mark === HYPHEN) || (isNominal(before) && !isName(before) && !isPronoun(before) && isNounInPhraseBefore(items, at - 1)));
}

/** "NATO | estimates show", "alliance | figures suggest": papers by whose they are, at the beginning of a clause, with a verb behind them. */
function isPaperOf(items: readonly Item[], at: number): boolean {
  const [item, before, next] = [items[at] as Item, items[at - 1], items[at + 1]];
  if ((item.bits & (DOCUMENT | SAYING)) === 0 || (item.bits & PLURAL) === 0 || before === undefined || next === undefined || !isName(before)) return false;
  const lead = items[at - 2];
  if (lead !== undefined && !isParting(lead) && lead.quotation === 0 && (lead.bits & (THAT | WHILE | AND | BUT)) === 0) return false;
  return (next.bits & (CUE | VERB)) !== 0 && (next.sense.form & (BASE | PAST)) !== 0;
}

/** ", saying | allies had agreed": a verb of saying with which a clause begins. */
function isSayingClause(items: readonly Item[], at: number): boolean {
  const { cue } = (items[at] as Item).sense;
  return cue !== null && takes(cue.frames, FRAME.c) && isParting(items[at - 1]);
}

/** "A think tank", "a think-tank". */
export function isThinkTank(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.word !== 'think') return false;
  const noun = items[items[at + 1]?.mark === HYPHEN ? at + 2 : at + 1];
  return noun !== undefined && TANKS.has(noun.sense.word);
}

const TANKS: ReadonlySet<string> = new Set(['tank', 'tanks']);

/** "New | figures show", "two | reports say": what begins a clause before papers. */
function isLeadOfPapers(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at] as Item, items[at - 1]];
  return (PAPER_LEADS.has(item.sense.word) || item.isNumber || (item.bits & QUANTIFIER) !== 0) && (before === undefined || isParting(before) || (before.bits & (THAT | WHILE | AND | BUT)) !== 0);
}

/** "The | left", "the German | left", "the far | left": a camp, and nobody who has left. */
function isLedNoun(before: Item | undefined): boolean {
  return before !== undefined && (before.sense.word === 'the' || before.sense.word === 'far' || before.mention?.kind === 'demonym');
}

/** "State television", "report authors": a noun before another, though a verb too. */
function isModifyingNoun(items: readonly Item[], at: number): boolean {
  const [item, next, before] = [items[at] as Item, items[at + 1], items[at - 1]];
  if ((item.bits & (PERSON | DOCUMENT)) === 0 || (item.sense.form & BASE) === 0 || next === undefined || isPluralLook(before)) return false;
  return (next.bits & (VENUE | PERSON | DOCUMENT)) !== 0 && next.mention === undefined && (next.bits & (CUE | VERB)) === 0;
}

/** Whether the words before make up a phrase that has begun with an article or an owner: then what follows is a noun too. */
function isNounInPhraseBefore(items: readonly Item[], last: number): boolean {
  for (let at = last; at >= 0 && at > last - 4; at -= 1) {
    const { bits, mark } = items[at] as Item;
    if ((bits & (DET | POSSESSIVE)) !== 0) return true;
    if (mark > 0 || (bits & (WHO | WHICH | WHILE | AND | PREP)) !== 0) return false;
  }
  return false;
}

/** A preposition that ties what follows to the noun before. */
function isTie(item: Item | undefined): boolean {
  return item !== undefined && (item.bits & PREP) !== 0 && item.sense.isTie;
}

/** Whether an item parts as a comma does. */
export function isParting(item: Item | undefined): boolean {
  return item !== undefined && (item.mark === COMMA || item.mark === DASH);
}
