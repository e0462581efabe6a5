import { CAPITAL, CAPITALS, SMALL } from '../scan/scan.ts';
import { unitOf, type Unit } from './draft.ts';
import { wordsOfBase } from './nouns.ts';
import { is, isOf, isPossessive, isWord, lowerAt, pastHyphen, phraseAfter, senseAt, sliceOf, type Reading } from './reading.ts';
import { FILLER } from './words/vocabulary.ts';

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
  for (let token = first; token < first + FURTHEST && isWord(reading, token); token = pastHyphen(reading, token + 1)) {
    const base = phraseAfter(reading, token, reading.vocabulary.bases);
    if (base !== undefined) return unitOf('percent', base.meaning, base.next);
    if (!isFiller(reading, token)) return undefined;
  }
  return undefined;
}

/** Determiners, possessives and names before the base: `of each nation's annual`, `of Germany's`. */
function isFiller(reading: Reading, token: number): boolean {
  if (is(reading, token, FILLER) || isPossessive(reading, token)) return true;
  return reading.shape[token] === CAPITAL || reading.shape[token] === CAPITALS || senseAt(reading, token).shift !== undefined;
}

function wordedBase(reading: Reading, first: number): Unit | undefined {
  const noun = wordsOfBase(reading, first);
  if (noun === undefined || (reading.shape[first] === SMALL && isPronoun(reading, first))) return undefined;
  return unitOf('percent', 'percent', first - 1, sliceOf(reading, noun.first, noun.next), noun.next);
}

function isPronoun(reading: Reading, token: number): boolean {
  return ['it', 'that', 'them', 'which', 'this', 'what'].includes(lowerAt(reading, token)) && !isWord(reading, token + 1);
}
