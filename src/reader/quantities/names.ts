import { COMMA, DASH, HYPHEN, QUOTE, STOP } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, LINE, SMALL } from '../scan/scan.ts';
import { writtenDay, yearAt } from '../dates/read-numbers.ts';
import { codeAt, has, is, isClosed, isMark, isNumber, isPossessive, isWord, lowerAt, pastHyphen, touches, type Reading } from './reading.ts';
import { LIMITING, NUMBERED } from './words/vocabulary.ts';
import { HAS_CURRENCY, HAS_LINK, HAS_MANY, HAS_MONTH, HAS_NUMBER, HAS_PERCENT, HAS_PHASE, HAS_SCALE, HAS_WEEKDAY } from './words/sense.ts';
import { wordSet } from '../scan/apostrophes.ts';

/**
 * Past a number that is none: part of a name (`F-35`, `No. 10`), of a time (`10:30`, `9 p.m.`), of a score, of a telephone number,
 * of a version. `0` where it may be a quantity.
 */
export function pastNonNumber(reading: Reading, token: number): number {
  if (isNumber(reading, token)) return isGlued(reading, token) ? token + 1 : pastTime(reading, token) || pastSlash(reading, token) || pastScore(reading, token);
  return isNamedNumber(reading, token) ? token + 1 : 0;
}

/** Whether a number after this word is its name rather than a count: `Article 5`, `Leopard 2`, `line 12`. */
export function isNumbered(reading: Reading, token: number): boolean {
  const before = isMark(reading, token - 1, STOP) && touches(reading, token - 2) ? token - 2 : token - 1;
  if (!isWord(reading, before)) return false;
  if (isNumbering(reading, before)) return !isHowMany(reading, before, token);
  if (before !== token - 1 || !isNumber(reading, token)) return false;
  return isNameLike(reading, before) && !isFirst(reading, before);
}

/** `The army numbers 105,000`, `its forces number 1.3 million`: the verb, before what no name goes up to. */
function isHowMany(reading: Reading, before: number, token: number): boolean {
  return HOW_MANY.has(lowerAt(reading, before)) && (has(reading, token + 1, HAS_SCALE) || textAt(reading, token).includes(','));
}

const HOW_MANY: ReadonlySet<string> = new Set(['number', 'numbers']);

/** Whether a word numbers what follows it. */
export function isNumbering(reading: Reading, token: number): boolean {
  return is(reading, token, NUMBERED);
}

/** A capital word that is neither a small word of the language nor a date, a nation before what it counts, or a possessive. */
function isNameLike(reading: Reading, token: number): boolean {
  if (reading.shape[token] === SMALL || isPossessive(reading, token) || reading.vocabulary.language === 'de') return false;
  return !has(reading, token, HAS_WEEKDAY | HAS_MONTH | HAS_LINK) && !is(reading, token, LIMITING) && !isClosed(reading, token);
}

/** `F-35`, `#5`, `+49`, `v2`, `Covid-19`: what a number is glued to. */
function isGlued(reading: Reading, token: number): boolean {
  if (!touches(reading, token - 1)) return false;
  const code = codeAt(reading, token - 1);
  if (code === 0x23 || code === 0x2b || code === 0x2f || code === 0x40 || code === 0x5f || code === 0x3d) return true;
  const isHyphen = isMark(reading, token - 1, HYPHEN);
  return isHyphen && isWord(reading, token - 2) && touches(reading, token - 2) && isDesignation(reading, token - 2);
}

/** The letters of `F-35` and `Covid-19`; not the prefix of `sub-2`, nor a word in small letters. */
function isDesignation(reading: Reading, token: number): boolean {
  return reading.shape[token] !== SMALL && !has(reading, token, HAS_CURRENCY | HAS_LINK | HAS_PHASE);
}

/** `10:30`, `9 p.m.`, `1400 GMT`, `15 Uhr`. */
function pastTime(reading: Reading, token: number): number {
  if (codeAt(reading, token + 1) === 0x3a && touches(reading, token) && touches(reading, token + 1) && isNumber(reading, token + 2)) return token + 3;
  return isShort(reading, token + 1) && TIMES.has(lowerAt(reading, token + 1)) ? token + 2 : 0;
}

const TIMES = wordSet('am pm a.m. p.m. a.m p.m gmt cet cest bst edt est utc uhr o\'clock');
const LONGEST_TIME = 7;

function isShort({ start, end, count }: Reading, token: number): boolean {
  return token < count && (end[token] as number) - (start[token] as number) <= LONGEST_TIME;
}

/** `9/11`, `24/7`: neither dates nor years. */
function pastSlash(reading: Reading, token: number): number {
  const isSlash = codeAt(reading, token + 1) === 0x2f && touches(reading, token) && isNumber(reading, token + 2);
  return isSlash && writtenDay(reading, token) === undefined && yearAt(reading, token) === undefined ? token + 3 : 0;
}

/** `3-1`, `won 52–48`: two numbers that fall and count nothing. */
function pastScore(reading: Reading, token: number): number {
  const isDash = isMark(reading, token + 1, HYPHEN) || isMark(reading, token + 1, DASH);
  if (!isDash || !touches(reading, token) || !touches(reading, token + 1) || !isNumber(reading, token + 2)) return 0;
  const [one, two] = [Number(textAt(reading, token)), Number(textAt(reading, token + 2))];
  const isChain = isMark(reading, token + 3, HYPHEN) && isNumber(reading, token + 4);
  if (isChain) return writtenDay(reading, token) === undefined ? token + 5 : 0;
  return one >= two && !has(reading, pastHyphen(reading, token + 3), HAS_SCALE | HAS_PERCENT) && one < 1000 ? token + 3 : 0;
}

function textAt(reading: Reading, token: number): string {
  return reading.text.slice(reading.start[token], reading.end[token]);
}

/** `World War Two`, `the Five Eyes`, `Air Force One`: a number in words within a name. */
function isNamedNumber(reading: Reading, token: number): boolean {
  if (reading.shape[token] === SMALL || !has(reading, token, HAS_NUMBER | HAS_MANY) || reading.vocabulary.language === 'de' || isFirst(reading, token)) return false;
  if (isInCapitals(reading, token) || hasUnit(reading, token + 1)) return false;
  const isAfterName = isWord(reading, token - 1) && (reading.shape[token - 1] === CAPITAL || reading.shape[token - 1] === CAPITALS) && !isFirst(reading, token - 1);
  return isAfterName || (isWord(reading, token + 1) && reading.shape[token + 1] === CAPITAL);
}

/** `POLAND TO SPEND FOUR`: all of a heading is in capitals. */
function isInCapitals({ shape }: Reading, token: number): boolean {
  return shape[token] === CAPITALS && shape[token - 1] === CAPITALS;
}

/** `Spend Four Percent`, `Two Billion`: no name has that. */
function hasUnit(reading: Reading, token: number): boolean {
  return has(reading, token, HAS_PERCENT | HAS_SCALE);
}

/** Whether a sentence, a line or a quotation begins with a token. */
export function isFirst(reading: Reading, token: number): boolean {
  if (token <= 0 || reading.kind[token - 1] === LINE) return true;
  if (isMark(reading, token - 1, STOP) || isMark(reading, token - 1, QUOTE)) return true;
  return isMark(reading, token - 1, COMMA) && codeAt(reading, token - 1) === 0x3a;
}
