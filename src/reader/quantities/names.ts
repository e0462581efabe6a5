import { COMMA, DASH, HYPHEN, QUOTE, STOP } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, LINE, SMALL } from '../scan/scan.ts';
import { writtenDay, yearAt } from '../dates/read-numbers.ts';
import { codeAt, isClosed, isMark, isNumber, isPossessive, isWord, lowerAt, pastHyphen, senseAt, touches, type Reading } from './reading.ts';

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
  if (isNumbering(reading, before)) return true;
  if (before !== token - 1 || !isNumber(reading, token)) return false;
  return isNameLike(reading, before) && !isFirst(reading, before);
}

/** Whether a word numbers what follows it. */
export function isNumbering(reading: Reading, token: number): boolean {
  return reading.vocabulary.numbered.has(lowerAt(reading, token));
}

/** A capital word that is neither a small word of the language nor a date, a nation before what it counts, or a possessive. */
function isNameLike(reading: Reading, token: number): boolean {
  if (reading.shape[token] === SMALL || isPossessive(reading, token) || reading.vocabulary.language === 'de') return false;
  const { weekday, month, link } = senseAt(reading, token);
  return weekday === undefined && month === undefined && link === undefined && !isClosed(reading, token) && !reading.vocabulary.before.meanings.has(lowerAt(reading, token));
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
  const { currency, link, phase } = senseAt(reading, token);
  return reading.shape[token] !== SMALL && currency === undefined && link === undefined && phase === undefined;
}

/** `10:30`, `9 p.m.`, `1400 GMT`, `15 Uhr`. */
function pastTime(reading: Reading, token: number): number {
  if (codeAt(reading, token + 1) === 0x3a && touches(reading, token) && touches(reading, token + 1) && isNumber(reading, token + 2)) return token + 3;
  return TIMES.has(lowerAt(reading, token + 1)) ? token + 2 : 0;
}

const TIMES: ReadonlySet<string> = new Set('am pm a.m. p.m. a.m p.m gmt cet cest bst edt est utc uhr o’clock o\'clock heures-du'.split(' '));

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
  const { scale, percent } = senseAt(reading, pastHyphen(reading, token + 3));
  return one >= two && scale === undefined && percent === undefined && one < 1000 ? token + 3 : 0;
}

function textAt(reading: Reading, token: number): string {
  return reading.text.slice(reading.start[token], reading.end[token]);
}

/** `World War Two`, `the Five Eyes`, `Air Force One`: a number in words within a name. */
function isNamedNumber(reading: Reading, token: number): boolean {
  if (reading.shape[token] === SMALL || reading.vocabulary.language === 'de' || isFirst(reading, token)) return false;
  const { number, many } = senseAt(reading, token);
  if (number === undefined && many === undefined) return false;
  const isAfterName = isWord(reading, token - 1) && (reading.shape[token - 1] === CAPITAL || reading.shape[token - 1] === CAPITALS) && !isFirst(reading, token - 1);
  return isAfterName || (isWord(reading, token + 1) && reading.shape[token + 1] === CAPITAL);
}

/** Whether a sentence, a line or a quotation begins with a token. */
export function isFirst(reading: Reading, token: number): boolean {
  if (token <= 0 || reading.kind[token - 1] === LINE) return true;
  if (isMark(reading, token - 1, STOP) || isMark(reading, token - 1, QUOTE)) return true;
  return isMark(reading, token - 1, COMMA) && codeAt(reading, token - 1) === 0x3a;
}
