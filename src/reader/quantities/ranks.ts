import { CAPITAL, CAPITALS } from '../scan/scan.ts';
import { draftOf, type Draft } from './draft.ts';
import { isPlural } from './nouns.ts';
import { firstOfAll, isAmongAll } from './superlatives.ts';
import { has, isClosed, isJoint, isNumber, isPossessive, isWord, lowerAt, pastHyphen, pastThe, senseAt, sliceOf, touches, type Reading } from './reading.ts';
import { HAS_NUMBER, HAS_ORDINAL, HAS_SHIFT, HAS_SUPERLATIVE, IS_A, IS_THE } from './words/sense.ts';

/** Places in an order: `second-largest`, `the largest economy after the United States`, `ranked third`. */
export function rankAt(reading: Reading, token: number): Draft | undefined {
  if (!canBeRank(reading, token)) return undefined;
  if (lowerAt(reading, token - 1) === 'number') return numberTwo(reading, token);
  const { superlative } = senseAt(reading, token);
  const ordinal = ordinalAt(reading, token);
  if (ordinal === undefined) return superlative === undefined ? (has(reading, token, HAS_SHIFT) ? lastOfAll(reading, token) : lastButOne(reading, token)) : (largestAfter(reading, token, superlative) ?? firstOfAll(reading, token, superlative));
  const most = pastHyphen(reading, ordinal.next);
  const at = pastMost(reading, most);
  const best = senseAt(reading, at).superlative;
  if (best !== undefined && !isPast(reading, token)) return withNoun(reading, draftOf(token, at + 1, 'rank', ordinal.value, at > most ? `${lowerAt(reading, most)} ${best}` : best));
  const isPlace = isRanked(reading, token, ordinal.next) || isSecondOnly(reading, token, ordinal.next);
  return isPlace ? draftOf(token, ordinal.next, 'rank', ordinal.value, sliceOf(reading, token, ordinal.next).toLowerCase()) : undefined;
}

/** `is number two in the alliance`, `NATO's number two spender`: a place; not the number of anything. */
function numberTwo(reading: Reading, token: number): Draft | undefined {
  const { number } = senseAt(reading, token);
  const before = lowerAt(reading, token - 2);
  const isTold = NAMING.has(before) || WAS.has(before) || PLACED.has(before) || RANKED.has(before) || isPossessive(reading, token - 2);
  return number !== undefined && isTold ? draftOf(token - 1, token + 1, 'rank', number, sliceOf(reading, token - 1, token + 1).toLowerCase()) : undefined;
}

const NAMING: ReadonlySet<string> = new Set('the as now at its'.split(' '));

/** `second only to the United States`, `third behind Poland and Estonia`. */
function isSecondOnly(reading: Reading, token: number, next: number): boolean {
  if (lowerAt(reading, next) === 'only') return ['to', 'behind', 'after'].includes(lowerAt(reading, next + 1));
  return BEHIND.has(lowerAt(reading, next)) && !has(reading, token - 1, IS_THE | IS_A) && isName(reading, pastThe(reading, next + 1));
}

/** An ordinal, a superlative, the number of `last but one`, or figures with letters right behind them. */
function canBeRank(reading: Reading, token: number): boolean {
  return has(reading, token, HAS_ORDINAL | HAS_SUPERLATIVE | HAS_NUMBER | HAS_SHIFT) || (isNumber(reading, token) && isWord(reading, token + 1) && touches(reading, token));
}

interface Ordinal {
  readonly value: number;
  readonly next: number;
}

function ordinalAt(reading: Reading, token: number): Ordinal | undefined {
  const { ordinal } = senseAt(reading, token);
  if (ordinal !== undefined) return { value: ordinal, next: token + 1 };
  const tens = has(reading, token, HAS_NUMBER) && isJoint(reading, token + 1) ? senseAt(reading, token + 2).ordinal : undefined;
  if (tens !== undefined) return tens < 10 && (senseAt(reading, token).number ?? 0) >= 20 ? { value: (senseAt(reading, token).number ?? 0) + tens, next: token + 3 } : undefined;
  if (!isNumber(reading, token) || !touches(reading, token) || !ENDS.has(lowerAt(reading, token + 1))) return undefined;
  const value = Number(sliceOf(reading, token, token + 1));
  return Number.isInteger(value) ? { value, next: token + 2 } : undefined;
}

const ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'e', 'ème', 'er', 'ère']);

function pastMost(reading: Reading, token: number): number {
  const word = lowerAt(reading, token);
  return word === 'most' || word === 'least' || word === 'plus' ? pastHyphen(reading, token + 1) : token;
}

/** `the first largest` is none; `at first` neither. */
function isPast(reading: Reading, token: number): boolean {
  return lowerAt(reading, token - 1) === 'at';
}

const RANKED: ReadonlySet<string> = new Set('ranked ranks rank ranking joint tied placed comes came finished finishes rang platz classé classée'.split(' '));
const ENDS_OF_LIST: ReadonlySet<string> = new Set(['last', 'bottom', 'top']);
const PLACES: ReadonlySet<string> = new Set('place position rank spot'.split(' '));

function isRanked(reading: Reading, token: number, next: number): boolean {
  if (lowerAt(reading, next) === 'from' && ENDS_OF_LIST.has(lowerAt(reading, pastThe(reading, next + 1)))) return true;
  if (lowerAt(reading, token) === 'first') return isFirstOf(reading, token, next);
  if (isPlaced(reading, token) && (isNumber(reading, token) || isOfNumber(reading, next) || isEnded(reading, next))) return true;
  return RANKED.has(lowerAt(reading, beforePlace(reading, token))) || (PLACES.has(lowerAt(reading, next)) && (senseAt(reading, token - 1).link === 'in' || MOVED_TO.has(lowerAt(reading, token - 1)))) || isMovedTo(reading, token, next);
}

/** The token before a place, and before `a lowly 18th`, `a distant second`. */
function beforePlace(reading: Reading, token: number): number {
  return isWord(reading, token - 1) && has(reading, token - 2, IS_A) ? token - 3 : token - 1;
}

const MOVED_TO: ReadonlySet<string> = new Set(['to', 'into']);

/** `slipped to 25th.`, `from 12th to 20th in the table`: in figures, at the end of what is told. */
function isMovedTo(reading: Reading, token: number, next: number): boolean {
  return isNumber(reading, token) && lowerAt(reading, token - 1) === 'to' && isEnded(reading, next);
}

/** `was first in Europe for soldiers`, `ranks first`; what comes first is most urgent. */
function isFirstOf(reading: Reading, token: number, next: number): boolean {
  const before = lowerAt(reading, token - 1);
  if (RANKED.has(before) && !before.startsWith('c')) return true;
  return WAS.has(before) && (!isWord(reading, next) || lowerAt(reading, next) === 'for' || isAmongAll(reading, next));
}

/** `was last in 2024`, `finished dead last`, `ranks last of 29`. */
function lastOfAll(reading: Reading, token: number): Draft | undefined {
  if (lowerAt(reading, token) !== 'last') return undefined;
  const lead = lowerAt(reading, token - 1) === 'dead' ? token - 2 : token - 1;
  const before = lowerAt(reading, lead);
  const isToldOf = !isWord(reading, token + 1) || isAmongAll(reading, token + 1) || (lowerAt(reading, token + 1) === 'in' && isNumber(reading, token + 2)) || lowerAt(reading, token + 1) === 'for';
  if (!isToldOf || before === 'come' || !(RANKED.has(before) || PLACED.has(before) || WAS.has(before))) return undefined;
  return draftOf(token, token + 1, 'rank', 1, 'last');
}

const PLACED: ReadonlySet<string> = new Set('came come stands stood lies lay sits sat languishes languished'.split(' '));

/** `lies fifth in the alliance`, `sits sixteenth.`: the place is told, and nothing of a kind follows. */
function isEnded(reading: Reading, token: number): boolean {
  return !isWord(reading, token) || OF_PLACE.has(lowerAt(reading, token));
}

const OF_PLACE: ReadonlySet<string> = new Set('in of among with and but ahead behind after on out by'.split(' '));
const WAS: ReadonlySet<string> = new Set('is was remains remained up'.split(' '));

/** `stands 27th`, `came in 30th`, `was 12th of 29`: a place, and no day. */
function isPlaced(reading: Reading, token: number): boolean {
  const place = beforePlace(reading, token);
  const lead = lowerAt(reading, place) === 'in' ? place - 1 : place;
  if (PLACED.has(lowerAt(reading, lead))) return true;
  const end = isNumber(reading, token) ? token + 2 : token + 1;
  return WAS.has(lowerAt(reading, token - 1)) && isOfNumber(reading, end);
}

/** `of 29`, `out of the 28 allies`, `among 32 members`. */
function isOfNumber(reading: Reading, token: number): boolean {
  const of = lowerAt(reading, token) === 'out' ? token + 1 : token;
  if (senseAt(reading, of).link !== 'of' && lowerAt(reading, of) !== 'among') return false;
  const at = pastThe(reading, of + 1);
  return isNumber(reading, at) || senseAt(reading, at).number !== undefined;
}

/** `last but one`: the one before the last. */
function lastButOne(reading: Reading, token: number): Draft | undefined {
  const { number } = senseAt(reading, token);
  if (number === undefined || lowerAt(reading, token - 1) !== 'but') return undefined;
  const end = lowerAt(reading, token - 2);
  return end === 'last' || end === 'bottom' ? draftOf(token - 2, token + 1, 'rank', number + 1, 'last') : undefined;
}

const BEHIND: ReadonlySet<string> = new Set(['after', 'behind', 'nach', 'hinter', 'après', 'derrière']);
const REACH = 5;

/** `largest economy after the United States`: second, and third after two that are named. */
function largestAfter(reading: Reading, token: number, superlative: string): Draft | undefined {
  for (let at = token + 1; at < token + REACH && isWord(reading, at); at += 1) {
    if (BEHIND.has(lowerAt(reading, at))) return namesAfter(reading, token, at, superlative);
    if (isClosed(reading, at)) return undefined;
  }
  return undefined;
}

function namesAfter(reading: Reading, first: number, after: number, unit: string): Draft | undefined {
  const start = pastThe(reading, after + 1);
  if (!isName(reading, start)) return undefined;
  let next = start;
  while (isName(reading, next)) next += 1;
  const isTwo = senseAt(reading, next).link === 'and' && isName(reading, pastThe(reading, next + 1));
  const draft = draftOf(first, after + 1, 'rank', isTwo ? 3 : 2, unit);
  draft.phraseNext = next;
  return draft;
}

function isName(reading: Reading, token: number): boolean {
  return isWord(reading, token) && (reading.shape[token] === CAPITAL || reading.shape[token] === CAPITALS);
}

/** Past what is ranked: `second-largest economy`. */
function withNoun(reading: Reading, draft: Draft): Draft {
  let next = draft.next;
  while (next < draft.next + 3 && isWord(reading, next) && !isClosed(reading, next) && !(next > draft.next && isPlural(reading, next))) next = pastHyphen(reading, next + 1);
  draft.phraseNext = next;
  return draft;
}
