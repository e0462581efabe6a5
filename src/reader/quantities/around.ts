import type { Draft } from './draft.ts';
import type { QuantityChange } from './quantity.ts';
import { has, is, isClosed, isMark, isNumber, isWord, lowerAt, pastHyphen, phraseAfter, phraseBefore, senseAt, type Reading } from './reading.ts';
import { isSign } from './money.ts';
import { ADDITIONAL, type Modifier } from './words/vocabulary.ts';
import { OPENER, STOP } from '../scan/characters.ts';
import { HAS_LINK, HAS_MOVED, HAS_NUMBER, HAS_SHIFT, IS_THE } from './words/sense.ts';

const ROUNDS = 4;

/** Adds to a quantity what the words before and after it say: comparator, hedge, rate, change, that it comes on top. */
export function addSurroundings(reading: Reading, draft: Draft): void {
  const before = readBefore(reading, draft);
  const after = readAfter(reading, draft);
  if (CHANGING.has(draft.kind)) draft.change ??= changeBefore(reading, draft, before.first) ?? changeAfter(reading, draft, after.next);
  modify(draft, before.modifier, after.modifier);
  draft.phraseFirst = Math.min(before.first, draft.phraseFirst);
  draft.phraseNext = Math.max(after.next, draft.phraseNext);
}

/** What was said before counts before what was said after. */
function modify(draft: Draft, before: Modifier, after: Modifier): void {
  if (before === UNMODIFIED && after === UNMODIFIED) return;
  draft.comparator = before.comparator ?? after.comparator ?? draft.comparator;
  draft.hedge ??= before.hedge ?? after.hedge;
  draft.per ??= after.per ?? before.per;
  draft.isAdditional = before.isAdditional === true || after.isAdditional === true || draft.isAdditional;
}

const UNMODIFIED: Modifier = {};

interface Before {
  readonly modifier: Modifier;
  readonly first: number;
}

/** Reads phrases leftwards as long as they limit the number: `at least an additional`. */
export function readBefore(reading: Reading, draft: Draft): Before {
  let modifier = UNMODIFIED;
  let { first } = draft;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = draft.kind === 'duration' ? beforeShift(reading, first) : first;
    const found = phraseBefore(reading, start - 1, reading.vocabulary.before);
    if (found === undefined || !holds(reading, draft, found.first, found.meaning, start < draft.first)) break;
    modifier = modifier === UNMODIFIED ? found.meaning : { ...found.meaning, ...modifier };
    first = found.first;
  }
  return { modifier, first };
}

/** `over the next eight years`: the words that say which years. */
function beforeShift(reading: Reading, first: number): number {
  if (!has(reading, first - 1, HAS_SHIFT)) return first;
  return has(reading, first - 2, IS_THE) ? first - 2 : first - 1;
}

/** A preposition of time limits no number: `over the next eight years`, `over two decades`. */
function holds(reading: Reading, draft: Draft, first: number, meaning: Modifier, isShifted: boolean): boolean {
  if (draft.kind === 'rank' || (lowerAt(reading, first) === 'up' && UP.has(lowerAt(reading, first - 1)))) return false;
  if (draft.kind === 'ratio' && meaning.per !== undefined) return false;
  if (draft.kind !== 'duration') return true;
  const word = lowerAt(reading, first);
  return !(word === 'over' && (isShifted || LONG.has(draft.unit))) && word !== 'beyond' && word !== 'average';
}

/** `signed up to 5 percent`, `crept up to 1.2`, `adds up to 2.3`: the "up" is the verb's. */
const UP: ReadonlySet<string> = new Set('sign signed signs signing creep crept creeps creeping move moved moves moving climb climbed climbs climbing go goes gone went step stepped come came inched edged live lives lived shot shoots get got gets add adds added adding build built'.split(' '));

const LONG: ReadonlySet<string> = new Set(['months', 'years', 'decades', 'centuries']);

interface After {
  readonly modifier: Modifier;
  readonly next: number;
}

/** Reads phrases rightwards: `a year`, `more`, `or so`. */
function readAfter(reading: Reading, draft: Draft): After {
  let modifier = additionalWithin(reading, draft);
  let next = draft.phraseNext;
  if (draft.kind === 'rank') return { modifier, next };
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = pastHyphen(reading, next);
    const rate = phraseAfter(reading, at, reading.vocabulary.rates);
    const found = rate === undefined ? phraseAfter(reading, at, reading.vocabulary.after) : undefined;
    const end = rate?.next ?? found?.next;
    if (end === undefined || !isFree(reading, end, found?.meaning)) break;
    modifier = { ...modifier, ...(rate ? { per: rate.meaning } : found?.meaning) };
    next = end;
  }
  return modifier.per === undefined ? farRate(reading, draft, { modifier, next }) : { modifier, next };
}

const FAR = 6;

/** `$3.1 billion in military aid a year`: a rate after what the money is for. */
function farRate(reading: Reading, draft: Draft, after: After): After {
  if ((draft.kind !== 'money' && draft.kind !== 'percent') || !FOR_WHAT.has(lowerAt(reading, after.next))) return after;
  for (let token = after.next + 1; token < after.next + FAR && isWord(reading, token); token += 1) {
    const rate = phraseAfter(reading, token, reading.vocabulary.rates);
    if (rate !== undefined && token > after.next + 1 && rate.next > token + 1 && isFree(reading, rate.next, undefined)) return { modifier: { ...after.modifier, per: rate.meaning }, next: rate.next };
    if (isClosed(reading, token)) return after;
  }
  return after;
}

const FOR_WHAT: ReadonlySet<string> = new Set(['in', 'of', 'on', 'for', 'to']);

const ON_TOP: Modifier = { isAdditional: true };

/** `500 more troops`: said between number and unit. */
function additionalWithin(reading: Reading, draft: Draft): Modifier {
  for (let token = draft.first; token < draft.next; token += 1) if (is(reading, token, ADDITIONAL)) return ON_TOP;
  return UNMODIFIED;
}

/** Not where the words belong to what follows: `2 percent at least 20 percent`, `more than`, `a year ago`. */
function isFree(reading: Reading, next: number, meaning: Modifier | undefined): boolean {
  const word = lowerAt(reading, next);
  if (word === 'ago' || word === 'earlier' || word === 'later' || word === 'before') return false;
  if (meaning === undefined) return true;
  if (senseAt(reading, next).link === 'than' || isSign(reading, next)) return false;
  return !isNumber(reading, next) && !has(reading, next, HAS_NUMBER);
}

/** `from`, `to` or `by` right before the quantity, or a verb of rising and falling. */
function changeBefore(reading: Reading, draft: Draft, first: number): QuantityChange | undefined {
  if (!has(reading, first - 1, HAS_LINK | HAS_MOVED)) return undefined;
  const { link, moved } = senseAt(reading, first - 1);
  if (moved !== undefined && BOUNDS.has(lowerAt(reading, first))) return 'to';
  if ((link === 'to' && reading.vocabulary.language === 'de') || (link === 'of' && isMovedNow(reading, first - 2))) return link === 'to' ? 'to' : 'by';
  if (link === 'to' || link === 'from') return isMovedNear(reading, first - 2) ? link : undefined;
  if (link === 'by' && (draft.kind !== 'money' || isMovedNear(reading, first - 2))) return 'by';
  if (PASSING.has(lowerAt(reading, first - 1))) return undefined;
  if (lowerAt(reading, first - 1) === 'up' && OF_VERB.has(lowerAt(reading, first - 2))) return undefined;
  return moved !== undefined && draft.kind !== 'money' && isWord(reading, first - 1) ? 'by' : undefined;
}

/** `passed 2 percent`: a mark that was come to, and no change. */
const PASSING: ReadonlySet<string> = new Set(['pass', 'passed']);

/** Verbs whose "up" tells of no rise: `makes up 70 percent`, `coughs up 1.9 percent`. */
const OF_VERB: ReadonlySet<string> = new Set('make makes made making cough coughs coughed eat eats ate take takes took pick picks picked use uses used swallow swallows soak soaks stump stumps stumped chew chews gobble gobbles foot put puts'.split(' '));

/** `fell below 1 percent`, `rose above 2 percent`: where the change led, not how large it was. */
const BOUNDS: ReadonlySet<string> = new Set(['below', 'above', 'under', 'beyond', 'past']);

/** `a drop of 25 percent`, « augmenté de 3,5 % ». */
function isMovedNow(reading: Reading, token: number): boolean {
  return has(reading, token, HAS_MOVED);
}

const CHANGING: ReadonlySet<string> = new Set(['money', 'percent', 'points', 'ratio']);

/** Whether a word of change stands before in the sentence. */
export function isMovedNear(reading: Reading, last: number): boolean {
  for (let token = last; token > last - 16 && token >= 0 && !isMark(reading, token, STOP); token -= 1) if (has(reading, token, HAS_MOVED)) return true;
  return false;
}

/** `a 5 percent rise`. */
function changeAfter(reading: Reading, draft: Draft, next: number): QuantityChange | undefined {
  if (isMark(reading, next, OPENER)) return undefined;
  const at = pastHyphen(reading, next);
  if (draft.kind !== 'money' && COMPARED.has(lowerAt(reading, pastMoreOf(reading, draft, at)))) return 'by';
  return isMovedNow(reading, at) && !TOLD_OF.has(lowerAt(reading, at)) ? 'by' : undefined;
}

/** Verbs that say what an amount did rather than that it is a change: `those at 2 percent went to 11`. */
const TOLD_OF: ReadonlySet<string> = new Set('rose rises grew grows went go fell falls passed pass climbed returned moved moving brought bring shrank slid slipped widened narrowed compared swelled reduced raised upped'.split(' '));

const COMPARED: ReadonlySet<string> = new Set('more less fewer higher lower larger smaller bigger mehr weniger'.split(' '));

/** The word right after the unit, also where it has been read already. */
function pastMoreOf(reading: Reading, draft: Draft, at: number): number {
  return COMPARED.has(lowerAt(reading, draft.next)) ? draft.next : at;
}
