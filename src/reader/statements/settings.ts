import { ADVERB, AND, BUT, DET, DOCUMENT, ED, FIXED_SETTINGS, OBJECT, PERSON, POSSESSIVE, PREP, QUANTIFIER, THAT, TIME, TO, VENUE, WHICH, WHILE, WHO } from './words/small.ts';
import { beginsPhrase, isFinite, isParting, simplePhraseAt } from './phrases.ts';
import { isName, type Item } from './strand.ts';
import { BASE, ING, PARTICIPLE } from './words/inflect.ts';
import { COMMA, HYPHEN, STOP } from '../scan/characters.ts';

export function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && ((items[at] as Item).bits & ADVERB) !== 0 && (items[at] as Item).mark === 0) at += 1;
  const isOutOfHand = items[at]?.sense.word === 'out' && items[at + 1]?.sense.word === 'of' && items[at + 2]?.sense.word === 'hand';
  return isOutOfHand ? at + 3 : at;
}

/**
 * The item at which words end that tell when, where and how it was said: "on Friday in Brussels", "in a statement", "after the
 * meeting".
 */
export function skipSetting(items: readonly Item[], from: number): number {
  let at = skipAdverbs(items, from);
  for (;;) {
    const item = items[at];
    if (!item) return at;
    if (LATE.has(item.sense.word) && ((items[at + 1]?.bits ?? 0) & (PREP | TIME)) !== 0) at += 1;
    else if (FIXED.get(item.sense.word)?.has(items[at + 1]?.sense.word ?? '') === true) at += 2;
    else if ((item.bits & WHILE) !== 0 && ((items[at + 1]?.sense.form ?? 0) & ING) !== 0) return at;
    else if (isQualifier(items, at)) at += 1;
    else if (items[at + 1]?.sense.word === 'times' && (item.isNumber || (item.bits & QUANTIFIER) !== 0)) at += 2;
    else if ((item.bits & TIME) !== 0 || isTimeAt(items, at)) at = simplePhraseAt(items, at)?.end ?? at + 1;
    else if ((item.bits & PREP) !== 0 && (isParting(items[at + 1]) || items[at + 1]?.mark === STOP) && at > from) at += 1;
    else if ((item.bits & PREP) !== 0 && ((items[at + 1]?.sense.form ?? 0) & ING) !== 0 && beginsPhrase(items[at + 2])) return at;
    else if ((item.bits & PREP) !== 0 && isSetting(items, at)) at = simplePhraseAt(items, at + 1)?.end ?? at + 1;
    else return at;
    at = skipAdverbs(items, at);
  }
}

/** "At once", "in turn", "for now": a preposition and a word that together tell how or when. */
const FIXED: ReadonlyMap<string, ReadonlySet<string>> = new Map(FIXED_SETTINGS.map(([first, rest]) => [first, new Set(rest.split(' '))]));

const LATE: ReadonlySet<string> = new Set(['late', 'early']);

/** "In a letter | seen by the Guardian", "in a report | published on Friday". */
function isQualifier(items: readonly Item[], at: number): boolean {
  const { sense, bits } = items[at] as Item;
  if ((sense.form & PARTICIPLE) === 0 && (bits & ED) === 0) return false;
  const before = items[at - 1];
  const next = items[at + 1];
  return before !== undefined && ((before.bits & (VENUE | DOCUMENT)) !== 0 || before.mention?.kind === 'description') && next !== undefined && ((next.bits & (PREP | TIME)) !== 0 || LATE.has(next.sense.word));
}

/** "Last week", "the day before": a phrase led by a word of time. */
function isTimeAt(items: readonly Item[], at: number): boolean {
  const phrase = simplePhraseAt(items, at);
  return phrase !== null && ((items[phrase.head] as Item).bits & TIME) !== 0 && phrase.end - phrase.start <= 3;
}

function isSetting(items: readonly Item[], preposition: number): boolean {
  const phrase = simplePhraseAt(items, preposition + 1);
  if (phrase === null || (((items[preposition] as Item).bits & TO) !== 0 && !isSomebody(items[preposition + 1] as Item))) return false;
  return items[phrase.end]?.mark !== 0 || !isFinite(items, phrase.end) || isQualifier(items, phrase.end);
}

/** Whether an item begins the name of one to whom something can be said: then "to" before it is no part of a verb. */
function isSomebody(item: Item): boolean {
  return item.sense.word !== 'more' && ((item.bits & (DET | POSSESSIVE | OBJECT | PERSON | VENUE)) !== 0 || isName(item));
}

/** Whether nothing follows from a place to the end of the clause but a setting: who was told, when and where. */
export function isOnlySetting(items: readonly Item[], from: number): boolean {
  const at = skipSetting(items, from);
  const item = items[at];
  return !item || item.mark === STOP || isParting(item) || item.quotation > 0 || (item.bits & (WHILE | AND | BUT)) !== 0 || (item.sense.form & ING) !== 0;
}

/**
 * The end of a setting of whatever words: "in a lecture that opened the conference", "well after midnight"; the place of the comma or
 * stop behind it. -1 where it may hold what was said: a clause of its own, or none that belongs to a noun or tells when.
 */
export function looseSetting(items: readonly Item[], from: number): number {
  const start = pastHyphens(items, skipSetting(items, from));
  const lead = items[start];
  if (lead === undefined || isParting(lead) || lead.mark === STOP) return start;
  const first = isLooseLead(lead) ? start + 1 : start;
  const isRelative = start > 0 && isRelativeAt(items, start);
  if (!isRelative && (((items[first]?.bits ?? 0) & (PREP | WHILE)) === 0 || isInfinitiveAt(items, first))) return -1;
  let isOpen = isRelative || ((items[first] as Item).bits & WHILE) !== 0;
  for (let at = first + 1; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (isParting(item) || item.mark === STOP) return at;
    if (item.quotation > 0 || item.mark === COMMA) return -1;
    if ((item.bits & THAT) !== 0 && !isFinite(items, skipAdverbs(items, at + 1))) return -1;
    if ((item.bits & (WHO | WHICH | WHILE | THAT)) !== 0) isOpen = !ASKING.has(item.sense.word);
    if (isFinite(items, at) && !isOpen) return -1;
  }
  return items.length;
}

/** "At Mar | -a-Lago": behind what is written with hyphens. */
function pastHyphens(items: readonly Item[], from: number): number {
  let at = from;
  while ((items[at]?.mark === HYPHEN || items[at - 1]?.mark === HYPHEN) && items[at] !== undefined) at += 1;
  return at === from ? from : skipSetting(items, at);
}

/** "In a lecture | that opened the conference": more of a noun that is no time and no name. */
function isRelativeAt(items: readonly Item[], at: number): boolean {
  const [{ bits, sense }, noun] = [items[at] as Item, items[at - 1] as Item];
  if ((isName(noun) && noun.mention?.kind !== 'description') || noun.mark > 0 || isFinite(items, at - 1) || (noun.bits & TIME) !== 0 || ASKING.has(sense.word)) return false;
  return (bits & (WHO | WHICH)) !== 0 || ((bits & THAT) !== 0 && isFinite(items, skipAdverbs(items, at + 1)));
}

/** "Well", "shortly", "midway": an unknown word in small letters before a preposition. */
function isLooseLead({ bits, isCapital, mark, quotation, isNumber }: Item): boolean {
  return (bits === 0 || (bits & ADVERB) !== 0) && !isCapital && mark === 0 && quotation === 0 && !isNumber;
}

/** "To turn a summit into an auction". */
export function isInfinitiveAt(items: readonly Item[], at: number): boolean {
  return ((items[at] as Item).bits & TO) !== 0 && ((items[at + 1]?.sense.form ?? 0) & BASE) !== 0;
}

/** Words by which a question is retold. */
const ASKING: ReadonlySet<string> = new Set(['what', 'why', 'how', 'whether', 'if']);
