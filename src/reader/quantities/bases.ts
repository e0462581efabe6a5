import { APOSTROPHE } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, SMALL } from '../scan/scan.ts';
import { unitOf, type Unit } from './draft.ts';
import { wordsOfBase } from './nouns.ts';
import { is, isMark, isOf, isPossessive, isWord, lowerAt, pastHyphen, phraseAfter, senseAt, sliceOf, touches, type Match, type Reading } from './reading.ts';
import { FILLER, TOPIC } from './words/vocabulary.ts';
import { wordSet } from '../scan/apostrophes.ts';

/**
 * What a percentage is of, as it stands after it: `of their gross domestic products`, `of GDP`, or the bare `GDP` of "the 2 % GDP
 * target". What is no known base is kept in its words.
 */
export function baseAfter(reading: Reading, token: number): Unit | undefined {
  const at = pastHyphen(reading, token);
  const bare = phraseAfter(reading, at, reading.vocabulary.bases);
  if (bare !== undefined && isSureBase(reading, at)) return unitOf('percent', bare.meaning, bare.next);
  if (!isOf(reading, at)) return undefined;
  return namedBase(reading, pastHyphen(reading, at + 1)) ?? wordedBase(reading, at + 1);
}

/** `2 percent GDP`: an abbreviation, not the economy of "2 percent economy class". */
function isSureBase(reading: Reading, token: number): boolean {
  return reading.shape[token] === CAPITALS || senseAt(reading, token - 1).link === undefined && lowerAt(reading, token).length > 12;
}

const FURTHEST = 8;

function namedBase(reading: Reading, first: number): Unit | undefined {
  for (let token = first; token < first + FURTHEST && isWord(reading, token); token = pastHyphen(reading, pastOwner(reading, token + 1))) {
    const base = phraseAfter(reading, token, reading.vocabulary.bases);
    if (base !== undefined) return unitOf('percent', isLooseIncome(reading, base) ? 'percent_of_gdp' : base.meaning, base.next);
    if (!isFiller(reading, token)) return undefined;
  }
  return undefined;
}

/** `of the United States' economic output`: past the apostrophe of a plural. */
function pastOwner(reading: Reading, token: number): number {
  return isMark(reading, token, APOSTROPHE) && touches(reading, token - 1) && isWord(reading, token + 1) ? token + 1 : token;
}

/** `2 per cent of national income for defence` means the product; what is given as aid is reckoned by income in the strict sense. */
function isLooseIncome(reading: Reading, { meaning, first, next }: Match<string>): boolean {
  if (meaning !== 'percent_of_gni' || lowerAt(reading, first) !== 'national' || lowerAt(reading, first - 1) === 'gross') return false;
  for (let step = 0; step < AID_AHEAD && isWord(reading, next + step); step += 1) {
    if (AID.has(lowerAt(reading, next + step))) return false;
    if (is(reading, next + step, TOPIC)) return true;
  }
  for (let step = 1; step < AID_BACK; step += 1) {
    if (AID.has(lowerAt(reading, first - step))) return false;
    if (is(reading, first - step, TOPIC) && step < AID_AHEAD * 2) return true;
  }
  return true;
}

const AID: ReadonlySet<string> = new Set('aid development overseas assistance donor donors oda'.split(' '));
const AID_AHEAD = 10;
const AID_BACK = 90;

/** What all allies have together: a large percentage of it is somebody's part of the whole. */
export function isJointBase(reading: Reading, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (JOINT.has(lowerAt(reading, token))) return true;
  return false;
}

const JOINT = wordSet("their combined collective allied allies members alliance nato's alliance's members' allies' joint");

/** Determiners, possessives and names before the base: `of each nation's annual`, `of Germany's`. */
function isFiller(reading: Reading, token: number): boolean {
  if (is(reading, token, FILLER) || isPossessive(reading, token)) return true;
  return reading.shape[token] === CAPITAL || reading.shape[token] === CAPITALS || senseAt(reading, token).shift !== undefined;
}

function wordedBase(reading: Reading, first: number): Unit | undefined {
  const noun = wordsOfBase(reading, first);
  if (noun === undefined || (reading.shape[first] === SMALL && isPronoun(reading, first))) return undefined;
  if (EARNED.has(lowerAt(reading, noun.next - 1)) && ['what', 'all', 'everything'].includes(lowerAt(reading, noun.first))) return unitOf('percent', 'percent_of_gdp', noun.next);
  return unitOf('percent', 'percent', first - 1, sliceOf(reading, noun.first, noun.next), noun.next);
}

/** `2 percent of what it produces`, `of everything Germans earn`. */
const EARNED: ReadonlySet<string> = new Set('earn earns earned produce produces produced make makes'.split(' '));

function isPronoun(reading: Reading, token: number): boolean {
  return ['it', 'that', 'them', 'which', 'this', 'what'].includes(lowerAt(reading, token)) && !isWord(reading, token + 1);
}
