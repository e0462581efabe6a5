import { SMALL } from '../scan/scan.ts';
import { draftOf, withOf, type Draft } from './draft.ts';
import { numeralAt } from './numerals.ts';
import { has, is, isClosed, isJoint, isNumber, isPossessive, isWord, lowerAt, pastHyphen, phraseBefore, senseAt, sliceOf, type Reading } from './reading.ts';
import { wordsOfBase } from './nouns.ts';
import { FILLER } from './words/vocabulary.ts';
import { HAS_MULTIPLIED, HAS_TIMES } from './words/sense.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** Factors: `twice as much`, `threefold`, `three times the rate`, `doubled its spending`. */
export function ratioAt(reading: Reading, token: number): Draft | undefined {
  if (!has(reading, token, HAS_TIMES | HAS_MULTIPLIED)) return timesAt(reading, token);
  const { times, multiplied } = senseAt(reading, token);
  if (multiplied !== undefined) return multiplication(token, multiplied);
  if (times !== undefined) return isFactor(reading, token) ? withBase(reading, factor(token, token + 1, times)) : undefined;
  return timesAt(reading, token);
}

function multiplication(token: number, value: number): Draft {
  const draft = factor(token, token + 1, value);
  draft.change = 'by';
  return draft;
}

function factor(first: number, next: number, value: number): Draft {
  return draftOf(first, next, 'ratio', value, 'times');
}

/** `three times as much`, `2.5 times`, `a five-fold rise`; `three times` alone counts occasions. */
function timesAt(reading: Reading, token: number): Draft | undefined {
  const numeral = numeralAt(reading, token);
  if (numeral === undefined || numeral.takesOf) return undefined;
  const at = pastHyphen(reading, numeral.next);
  if (!isWord(reading, at)) return undefined;
  const word = lowerAt(reading, at);
  if (FOLD.has(word)) return factor(token, at + 1, numeral.value);
  if (!TIMES.has(word) || !(isCompared(reading, at + 1) || isOwned(reading, at + 1) || !Number.isInteger(numeral.value))) return undefined;
  return withBase(reading, factor(numeral.first, at + 1, numeral.value));
}

const TIMES: ReadonlySet<string> = new Set(['times', 'time', 'mal', 'fois']);
const FOLD: ReadonlySet<string> = new Set(['fold', 'fach', 'fache', 'fachen']);

/** What follows a factor: `as much`, `the size`, `its budget`, `more than`, `higher`. */
function isCompared(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return COMPARED.has(word) || word.endsWith('er') && senseAt(reading, token + 1).link === 'than';
}

const COMPARED = wordSet(
  'as the its their his her our your that those what more less higher lower larger bigger greater smaller over current today\'s so mehr höher größer weniger plus moins que le la les son sa ses leur leurs',
);

const AFTER_DOUBLE: ReadonlySet<string> = new Set('defence defense military spending in to what current last previous'.split(' '));
const BEFORE_DOUBLE: ReadonlySet<string> = new Set('to would will must should could nearly almost roughly about is be than'.split(' '));

/** `double` and `twice` multiply only where something to be multiplied follows; `met twice`, `double standard` do not. */
function isFactor(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  if (word.endsWith('fold') || word.endsWith('fach') || word.endsWith('fache')) return true;
  if (isJoint(reading, token + 1)) return false;
  if (isCompared(reading, token + 1)) return true;
  if (word !== 'twice' && word !== 'thrice' && isOwned(reading, token + 1)) return true;
  if (PAID.has(lowerAt(reading, token - 1)) && !isWord(reading, token + 1)) return true;
  if (word === 'twice' || word === 'thrice') return phraseBefore(reading, token - 1, reading.vocabulary.before)?.meaning.comparator === 'more than' && !isWord(reading, token + 1);
  if (AFTER_DOUBLE.has(lowerAt(reading, token + 1)) || is(reading, token + 1, FILLER)) return true;
  return BEFORE_DOUBLE.has(lowerAt(reading, token - 1)) && (!isWord(reading, token + 1) || isClosed(reading, token + 1));
}

/** `double Madrid's`, `triple theirs`: somebody's, whatever it is. */
function isOwned(reading: Reading, token: number): boolean {
  return OWNS.has(lowerAt(reading, token)) || (isWord(reading, token) && reading.shape[token] !== SMALL && isPossessive(reading, token));
}

const OWNS: ReadonlySet<string> = new Set(['theirs', 'ours', 'yours', 'hers', 'mine']);

/** `They will pay twice.`: twice as much; who comes twice has come two times. */
const PAID: ReadonlySet<string> = new Set('pay pays paid paying spend spends spent cost costs'.split(' '));

/** What is multiplied: `twice the NATO average`, `double its budget`. */
function withBase(reading: Reading, draft: Draft): Draft {
  const word = lowerAt(reading, draft.next);
  if (isNumber(reading, draft.next) || (word !== 'the' && !is(reading, draft.next, FILLER)) || word === 'that' || word === 'what') return draft;
  const noun = wordsOfBase(reading, draft.next);
  return noun === undefined ? draft : withOf(draft, sliceOf(reading, noun.first, noun.next), noun.next);
}
