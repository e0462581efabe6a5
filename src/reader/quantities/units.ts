import { PERCENT, STOP } from '../scan/characters.ts';
import { CAPITALS } from '../scan/scan.ts';
import { unitOf, type Unit } from './draft.ts';
import { baseAfter, isJointBase } from './bases.ts';
import { periodUnit } from './durations.ts';
import { currencyAfter } from './money.ts';
import { countedNoun, joinedNoun, oneNoun, type Noun } from './nouns.ts';
import type { Numeral } from './numerals.ts';
import { has, is, isJoint, isMark, isPossessive, isWord, lowerAt, pastHyphen, senseAt, sliceOf, touches, type Reading } from './reading.ts';
import { ADDITIONAL, FILLER } from './words/vocabulary.ts';
import { HAS_PERCENT } from './words/sense.ts';

/** The unit that stands after a number. */
export function unitAfter(reading: Reading, numeral: Numeral): Unit | undefined {
  const token = pastHyphen(reading, numeral.next);
  return partOfJoint(reading, numeral, percentAfter(reading, token)) ?? decimalPoints(reading, numeral, token) ?? currencyAfter(reading, numeral, token) ?? periodAfter(reading, numeral, token) ?? countAfter(reading, numeral, token);
}

/** `53 percent of their output`, `54 percent of NATO's GDP`: more than any ally spends of its own, so a part of what all have. */
function partOfJoint(reading: Reading, { value, next }: Numeral, unit: Unit | undefined): Unit | undefined {
  if (unit?.unit !== 'percent_of_gdp' || unit.kind !== 'percent' || value <= LARGEST_SHARE || !isJointBase(reading, next, unit.next)) return unit;
  let of = next;
  while (of < unit.next && senseAt(reading, of).link !== 'of') of += 1;
  return of === unit.next ? unit : unitOf('percent', 'percent', of, sliceOf(reading, of + 1, unit.next), unit.next);
}

const LARGEST_SHARE = 15;

/** `%`, `per cent`, `percentage points`, with what it is of. */
export function percentAfter(reading: Reading, token: number): Unit | undefined {
  if (!isMark(reading, token, PERCENT) && !has(reading, token, HAS_PERCENT)) return isPointsWord(reading, token) ? pointsOfBase(reading, token + 1) : undefined;
  const next = percentSign(reading, token);
  if (next === undefined) return pointsAfter(reading, token);
  return baseAfter(reading, next) ?? unitOf('percent', 'percent', next);
}

/** The token after the word or the sign for percent. */
function percentSign(reading: Reading, token: number): number | undefined {
  if (isMark(reading, token, PERCENT)) return isPointsWord(reading, pastHyphen(reading, token + 1)) ? undefined : token + 1;
  const { percent } = senseAt(reading, token);
  if (percent === 'percent') return isPointsWord(reading, pastHyphen(reading, token + 1)) ? undefined : pastStop(reading, token + 1);
  const isCent = lowerAt(reading, token + 1) === 'cent' || lowerAt(reading, token + 1) === 'centum';
  return percent === 'per' && isCent && !isPointsWord(reading, token + 2) ? token + 2 : undefined;
}

/** The dot of `pct.` before a word in small letters. */
function pastStop(reading: Reading, token: number): number {
  return lowerAt(reading, token - 1) === 'pct' && isMark(reading, token, STOP) && isWord(reading, token + 1) && reading.shape[token + 1] === 0 ? token + 1 : token;
}

function pointsAfter(reading: Reading, token: number): Unit | undefined {
  const { percent } = senseAt(reading, token);
  if (percent === 'points') return points(reading, token + 1);
  const isSign = percent !== undefined || isMark(reading, token, PERCENT);
  const after = pastHyphen(reading, percent === 'per' && lowerAt(reading, token + 1) === 'cent' ? token + 2 : token + 1);
  if (isSign && isPointsWord(reading, after)) return percent === 'basis' ? unitOf('points', 'basis_points', after + 1) : points(reading, after + 1);
  return percent === undefined && isPointsWord(reading, token) ? pointsOfBase(reading, token + 1) : undefined;
}

const BY_POINTS: ReadonlySet<string> = new Set(['by', 'up', 'down']);

/** `0.8 points`, `leads by eight points`: points that are told to a tenth, or by which something moves, are of percentages. */
function decimalPoints(reading: Reading, { value, first }: Numeral, token: number): Unit | undefined {
  return value < 30 && (!Number.isInteger(value) || BY_POINTS.has(lowerAt(reading, first - 1))) && isPointsWord(reading, token) ? points(reading, token + 1) : undefined;
}

function points(reading: Reading, next: number): Unit {
  const base = baseAfter(reading, next);
  if (base === undefined) return unitOf('points', 'percentage_points', next);
  const ofNext = base.ofNext ?? base.next;
  return unitOf('points', 'percentage_points', next, sliceOf(reading, next + 1, ofNext), ofNext);
}

/** `0.8 points of GDP`: points that say what they are of. */
function pointsOfBase(reading: Reading, next: number): Unit | undefined {
  const base = baseAfter(reading, next);
  return base !== undefined && base.unit !== 'percent' ? points(reading, next) : undefined;
}

function isPointsWord(reading: Reading, token: number): boolean {
  if (!isWord(reading, token)) return false;
  const word = lowerAt(reading, token);
  return word === 'points' || word === 'point' || word === 'pts';
}

/** `hours`, `-year`, and the age of `64-year-old`. */
export function periodAfter(reading: Reading, numeral: Numeral, token: number): Unit | undefined {
  const of = numeral.takesOf && senseAt(reading, token).link === 'of' ? token + 1 : token;
  const at = IN_A_ROW.has(lowerAt(reading, of)) && senseAt(reading, of + 1).period !== undefined ? of + 1 : of;
  const { period } = senseAt(reading, at);
  if (period === undefined || isDivision(reading, at)) return undefined;
  return unitOf('duration', periodUnit(period), pastOld(reading, at + 1));
}

/** Words between a number and a stretch of time: `six consecutive years`. */
const IN_A_ROW: ReadonlySet<string> = new Set('consecutive straight successive full more further additional long whole extra calendar fiscal financial solid short'.split(' '));

/** `three-quarters of`, `one second-hand`: parts and ordinals rather than time. */
function isDivision(reading: Reading, token: number): boolean {
  const { part, ordinal } = senseAt(reading, token);
  const isPart = part !== undefined && (isJoint(reading, token - 1) || senseAt(reading, token + 1).link === 'of');
  return isPart || (ordinal !== undefined && isJoint(reading, token + 1));
}

/** `64-year-old`. */
function pastOld(reading: Reading, token: number): number {
  const at = pastHyphen(reading, token);
  return at > token && (lowerAt(reading, at) === 'old' || lowerAt(reading, at) === 'long') ? at + 1 : token;
}

/** `28 foreign ministers`, `hundreds of tanks`, `28-member`. */
function countAfter(reading: Reading, numeral: Numeral, token: number): Unit | undefined {
  const noun = countNoun(reading, numeral, token);
  return noun && unitOf('count', sliceOf(reading, noun.first, noun.next), noun.next);
}

function countNoun(reading: Reading, numeral: Numeral, token: number): Noun | undefined {
  if (!Number.isInteger(numeral.value) && isPossessive(reading, numeral.first - 1)) return undefined;
  if (ORDINAL_ENDS.has(lowerAt(reading, token)) && touches(reading, numeral.next - 1)) return undefined;
  if (token > numeral.next) return joinedNoun(reading, token, numeral.value);
  if (numeral.takesOf) return manyNoun(reading, token);
  if (numeral.value === 1) return oneNoun(reading, pastMore(reading, token));
  if (isLoneLetterUnit(reading, token)) return undefined;
  return countedNoun(reading, pastMore(reading, token));
}

/** `19th`: no count. */
const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'ème']);

/** `hundreds of tanks`, „Hunderte Panzer“. */
function manyNoun(reading: Reading, token: number): Noun | undefined {
  if (senseAt(reading, token).link === 'of') return countedNoun(reading, pastArticles(reading, token + 1));
  return reading.vocabulary.language === 'de' ? countedNoun(reading, token) : undefined;
}

/** `four additional battalions`: the words that say that they come on top are told elsewhere. */
function pastMore(reading: Reading, token: number): number {
  return is(reading, token, ADDITIONAL) || BESIDE.has(lowerAt(reading, token)) ? token + 1 : token;
}

const BESIDE: ReadonlySet<string> = new Set(['fewer', 'other', 'such']);

function pastArticles(reading: Reading, token: number): number {
  return senseAt(reading, token).link === 'the' || is(reading, token, FILLER) ? token + 1 : token;
}

/** `5 m`, `3 AM`: letters that are no nouns. */
function isLoneLetterUnit(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return word === 'am' || word === 'pm' || word === 'a.m.' || word === 'p.m.' || (reading.shape[token] === CAPITALS && senseAt(reading, token).currency !== undefined);
}
