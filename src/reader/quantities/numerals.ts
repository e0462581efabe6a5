import { timesPowerOfTen } from '#kit';
import { digitsValue } from './digits.ts';
import { codeAt, has, isJoint, isMark, isNumber, isWord, lowerAt, pastHyphen, senseAt, touches, type Reading } from './reading.ts';
import { HAS_DOZEN, HAS_FEW, HAS_LINK, HAS_MANY, HAS_NUMBER, HAS_PART, HAS_PERCENT, HAS_PERIOD, HAS_SCALE, HAS_SHORT, IS_A, IS_AND, IS_OF } from './words/sense.ts';
import { HYPHEN } from '../scan/characters.ts';

/** A number with its scale, as tokens. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** The scale's power of ten; 0 without one. */
  readonly scale: number;
  readonly isInWords: boolean;
  /** Whether only the order of magnitude is told, or only about how many. */
  readonly looseness: 'order' | 'about' | null;
  /** Whether "of" leads to what is counted: `hundreds of tanks`. */
  readonly takesOf: boolean;
  /** `1,000-plus`, `600-plus billion`: more than that. */
  readonly isPlus: boolean;
}

/** How many tokens a number may have. */
const LONGEST = 14;

/** The number that begins at a token, in digits or in words. */
export function numeralAt(reading: Reading, token: number): Numeral | undefined {
  const { last } = reading;
  if (last.token !== token) [last.token, last.numeral] = [token, pastOdd(reading, readNumeral(reading, token))];
  return last.numeral;
}

/** `twenty-odd`, `30-some`, `a hundred or so allies`: about that many. */
function pastOdd(reading: Reading, numeral: Numeral | undefined): Numeral | undefined {
  if (numeral === undefined || !isWord(reading, pastHyphen(reading, numeral.next))) return numeral;
  const { next } = numeral;
  const isOdd = isJoint(reading, next) && ODD.has(lowerAt(reading, next + 1));
  const isSo = has(reading, next, HAS_LINK) && senseAt(reading, next).link === 'or' && lowerAt(reading, next + 1) === 'so' && isWord(reading, next + 2);
  return isOdd || isSo ? { ...numeral, next: next + 2, looseness: 'about' } : numeral;
}

const ODD: ReadonlySet<string> = new Set(['odd', 'some', 'something', 'ish']);

function readNumeral(reading: Reading, token: number): Numeral | undefined {
  if (isNumber(reading, token)) return digitsAt(reading, token);
  if (!isWord(reading, token)) return fractionAt(reading, token);
  if (!has(reading, token, BEGINNING)) return undefined;
  const { number, many, few, part, link, scale } = senseAt(reading, token);
  if (has(reading, pastHyphen(reading, token + 1), HAS_PART | IS_OF | IS_A)) {
    const cut = partOfOne(reading, token);
    if (cut !== undefined) return cut;
  }
  if (number !== undefined) return wordsAt(reading, token, token, 0);
  if (many !== undefined) return manyAt(reading, token);
  if (few !== undefined) return fewAt(reading, token, token);
  if (part === 2) return halfAt(reading, token, token);
  if (link === 'a') return afterArticle(reading, token);
  return scale === 2 || scale === 3 ? bareScale(reading, token) : undefined;
}

/** `a quarter of one per cent`, `three-quarters of a percent`, `half of one percent`: a part of a percentage point of the whole. */
function partOfOne(reading: Reading, token: number): Numeral | undefined {
  const { number = 1, part: own } = senseAt(reading, token);
  const at = own === 2 ? token : pastHyphen(reading, token + 1);
  const { part } = senseAt(reading, at);
  const one = has(reading, at + 1, IS_OF) ? at + 2 : at + 1;
  const isOne = has(reading, one, IS_A) || senseAt(reading, one).number === 1;
  const whole = lowerAt(reading, one + 1) === 'single' ? one + 2 : one + 1;
  if (part === undefined || !isOne || !has(reading, whole, HAS_PERCENT) || isPointAfter(reading, whole)) return undefined;
  return plain(token, whole, number / part, true);
}

/** `percentage point`, `per cent point`: points are read elsewhere. */
function isPointAfter(reading: Reading, token: number): boolean {
  return senseAt(reading, token).percent === 'points' || senseAt(reading, token + 1).link === 'point' || senseAt(reading, token + 2).link === 'point';
}

/** What a number in words can begin with. */
const BEGINNING = HAS_NUMBER | HAS_MANY | HAS_FEW | HAS_PART | HAS_SCALE | IS_A;

function fractionAt(reading: Reading, token: number): Numeral | undefined {
  const sign = fractionSign(codeAt(reading, token));
  return sign > 0 ? plain(token, token + 1, sign, false) : undefined;
}

function plain(first: number, next: number, value: number, isInWords: boolean, scale = 0): Numeral {
  return { first, next, value, scale, isInWords, looseness: null, takesOf: false, isPlus: false };
}

/** A number that goes on: further to the right, with another value. */
export function extended({ first, isInWords, looseness, takesOf, isPlus }: Numeral, next: number, value: number, scale: number): Numeral {
  return { first, next, value, scale, isInWords, looseness, takesOf, isPlus };
}

function digitsAt(reading: Reading, token: number): Numeral | undefined {
  const { text, start, end, vocabulary } = reading;
  let next = token + 1;
  if (vocabulary.hasDecimalComma) while (next < token + LONGEST && isGroupAfter(reading, next - 1)) next += 1;
  const value = digitsValue(text.slice(start[token], end[next - 1]), vocabulary.hasDecimalComma);
  if (Number.isNaN(value)) return undefined;
  const fraction = touches(reading, next - 1) ? fractionSign(codeAt(reading, next)) : 0;
  if (fraction > 0) next += 1;
  const numeral = plain(token, next, value + fraction, false);
  return canGoOn(reading, next) ? scaled(reading, numeral) : numeral;
}

/** Whether more of a number may follow: a scale, "and a half", a hyphen, a plus. */
function canGoOn(reading: Reading, token: number): boolean {
  return has(reading, token, HAS_SCALE | HAS_SHORT | HAS_DOZEN | IS_AND) || isMark(reading, token, HYPHEN) || codeAt(reading, token) === PLUS;
}

/** `37 000` with a blank, as it is written in French and German. */
function isGroupAfter({ kind, text, start, end, count }: Reading, token: number): boolean {
  const next = token + 1;
  if (next >= count || kind[next] !== kind[token] || (start[next] as number) !== (end[token] as number) + 1) return false;
  const isThree = (end[next] as number) - (start[next] as number) === 3;
  return isThree && (end[token] as number) - (start[token] as number) <= 3 && text.charCodeAt(end[token] as number) === 0x20;
}

/** The scales after a number: `37 billion`, `2 hundred thousand`, `1.5bn`, and a half after it. */
function scaled(reading: Reading, numeral: Numeral): Numeral {
  let { value, next, scale } = withHalf(reading, numeral);
  const isPlus = isPlusAt(reading, next);
  if (isPlus) next += codeAt(reading, next) === PLUS ? 1 : 2;
  while (next < numeral.first + LONGEST) {
    const at = pastHyphen(reading, next);
    if (!has(reading, at, HAS_SCALE | HAS_SHORT | HAS_DOZEN)) break;
    const sense = senseAt(reading, at);
    const isShort = sense.scale === undefined && sense.short !== undefined && at === next && touches(reading, next - 1);
    const power = sense.scale ?? (isShort ? sense.short : undefined);
    const isDozen = sense.dozen !== undefined && scale === 0;
    if (!isDozen && power === undefined) break;
    value = isDozen ? value * (sense.dozen as number) : timesPowerOfTen(value, power as number);
    next = isDozen ? at + 1 : pastDot(reading, at + 1);
    scale += isDozen ? 0 : (power as number);
  }
  const { first, isInWords, looseness, takesOf } = numeral;
  return { first, next, value, scale, isInWords, looseness, takesOf, isPlus: isPlus || numeral.isPlus };
}

const PLUS = 0x2b;

/** `-plus` or `+` right after a number, before what it counts or its scale. */
function isPlusAt(reading: Reading, token: number): boolean {
  const isSign = codeAt(reading, token) === PLUS && touches(reading, token - 1) && !touches(reading, token);
  return isSign || (isJoint(reading, token) && lowerAt(reading, token + 1) === 'plus' && isWord(reading, token + 2));
}

/** The dot of `Mrd. Euro`. */
function pastDot(reading: Reading, token: number): number {
  if (codeAt(reading, token) !== 0x2e || !touches(reading, token - 1) || touches(reading, token)) return token;
  const { currency, nation } = senseAt(reading, token + 1);
  return currency !== undefined || nation !== undefined || codeAt(reading, token + 1) === 0x20ac ? token + 1 : token;
}

/** `one and a half`, `two-and-a-half`, `three and a quarter billion`. */
function withHalf(reading: Reading, { value, next, scale }: Numeral): { value: number; next: number; scale: number } {
  const and = pastHyphen(reading, next);
  if (!has(reading, and, IS_AND)) return { value, next, scale };
  const cut = cutAfter(reading, pastHyphen(reading, and + 1));
  return cut === undefined ? { value, next, scale } : { value: value + cut.value, next: cut.next, scale };
}

/** `a half`, and `a quarter`, `three quarters` before a scale or a percentage. */
function cutAfter(reading: Reading, token: number): { readonly value: number; readonly next: number } | undefined {
  if (!has(reading, token, IS_A | HAS_NUMBER)) return undefined;
  const at = pastHyphen(reading, token + 1);
  const { part } = senseAt(reading, at);
  const { number = 1 } = senseAt(reading, token);
  if (part === undefined || number >= part || (part !== 2 && !has(reading, pastHyphen(reading, at + 1), HAS_SCALE | HAS_PERCENT | HAS_PERIOD))) return undefined;
  return { value: number / part, next: at + 1 };
}

function wordsAt(reading: Reading, first: number, token: number, begun: number): Numeral {
  let [total, current, scale] = [0, begun, 0];
  let [next, end] = [token, token];
  while (next < first + LONGEST) {
    const sense = senseAt(reading, next);
    if (sense.number !== undefined && fits(current, sense.number)) current += current % 100 === 4 && sense.number === 20 ? 76 : sense.number;
    else if (end === first) break;
    else if (sense.scale === 2) [current, scale] = [(current || 1) * 100, 2];
    else if (sense.dozen !== undefined) current *= sense.dozen;
    else if (sense.scale === undefined) break;
    else {
      total += timesPowerOfTen(current || 1, sense.scale);
      [current, scale] = [0, sense.scale];
    }
    end = next + 1;
    next = nextOfWords(reading, end, current);
  }
  return finished(reading, plain(first, end, total + current, true, scale));
}

/** `twenty-five`, `one hundred and twenty`: whether a number goes on with one below it. French counts `quatre-vingt`, `soixante-dix`. */
function fits(current: number, number: number): boolean {
  const rest = current % 100;
  if (rest === 0) return current === 0 || number > 0;
  if (rest === 4 && number === 20) return true;
  if (rest === 60 || rest === 80) return number > 0 && number < 20;
  return rest >= 20 && rest % 10 === 0 && number > 0 && number < 10;
}

function nextOfWords(reading: Reading, token: number, current: number): number {
  if (isJoint(reading, token)) return token + 1;
  const isBound = current >= 100 && current % 100 === 0 && senseAt(reading, token).link === 'and' && senseAt(reading, token + 1).number !== undefined;
  return isBound ? token + 1 : token;
}

/** Decimals and halves after a number in words: `two point five`, `a million and a half`. */
function finished(reading: Reading, numeral: Numeral): Numeral {
  const { next, value, scale } = numeral;
  const decimals = scale === 0 ? decimalsAt(reading, next) : undefined;
  if (decimals !== undefined) return scaled(reading, extended(numeral, decimals.next, value + decimals.value, 0));
  const half = withHalf(reading, numeral);
  if (half.next === next) return numeral;
  return scale > 0 ? extended(numeral, half.next, value + timesPowerOfTen(0.5, scale), scale) : scaled(reading, numeral);
}

/** `point five`, `point two five`. */
function decimalsAt(reading: Reading, token: number): { readonly value: number; readonly next: number } | undefined {
  if (!has(reading, token, HAS_LINK) || senseAt(reading, token).link !== 'point') return undefined;
  let [digits, next] = [0, token + 1];
  for (; next < token + MOST_DECIMALS; next += 1) {
    const digit = senseAt(reading, next).number;
    if (digit === undefined || digit > 9) break;
    digits = digits * 10 + digit;
  }
  return next === token + 1 ? undefined : { value: timesPowerOfTen(digits, token + 1 - next), next };
}

const MOST_DECIMALS = 5;

/** `hundreds`, `tens of thousands`, `hundreds of millions`. */
function manyAt(reading: Reading, token: number): Numeral {
  let value = senseAt(reading, token).many as number;
  let next = token + 1;
  while (next < token + LONGEST) {
    const further = senseAt(reading, next).link === 'of' ? senseAt(reading, next + 1).many : undefined;
    if (further === undefined) break;
    value *= further;
    next += 2;
  }
  return { first: token, next, value, scale: 0, isInWords: true, looseness: 'order', takesOf: true, isPlus: false };
}

/** `several hundred`, `a few thousand`, `a couple of hundred`, `multi-billion`. */
function fewAt(reading: Reading, first: number, token: number): Numeral | undefined {
  const count = senseAt(reading, token).few as number;
  const afterOf = count > 0 && senseAt(reading, token + 1).link === 'of' ? token + 2 : token + 1;
  const at = pastHyphen(reading, afterOf);
  const { scale, dozen, many } = senseAt(reading, at);
  if (scale !== undefined || dozen !== undefined) {
    const value = timesPowerOfTen(dozen ?? 1, scale ?? 0) * Math.max(count, 1);
    return scaled(reading, { first, next: at + 1, value, scale: scale ?? 0, isInWords: true, looseness: count > 0 ? 'about' : 'order', takesOf: false, isPlus: false });
  }
  if (many !== undefined) return { ...manyAt(reading, at), first };
  return count > 0 && afterOf > token + 1 ? { ...plain(first, afterOf, count, true), looseness: 'about' } : undefined;
}

/** `half a billion`, `half-a-million`, `half-billion`. */
function halfAt(reading: Reading, first: number, token: number): Numeral | undefined {
  const after = pastHyphen(reading, token + 1);
  const at = senseAt(reading, after).link === 'a' ? pastHyphen(reading, after + 1) : after;
  const { scale, dozen, percent } = senseAt(reading, at);
  if (dozen !== undefined) return plain(first, at + 1, dozen / 2, true);
  if (scale !== undefined) return { ...plain(first, at + 1, timesPowerOfTen(0.5, scale), true), scale };
  return percent !== undefined ? plain(first, at, 0.5, true) : undefined;
}

/** `a hundred`, `a dozen`, `a few hundred`, `a quarter of a million`. */
function afterArticle(reading: Reading, token: number): Numeral | undefined {
  const { scale, dozen, few, part } = senseAt(reading, token + 1);
  if (scale !== undefined) return { ...bareScale(reading, token + 1), first: token };
  if (dozen !== undefined) return dozen === 12 || senseAt(reading, token + 2).link === 'of' ? { ...plain(token, token + 2, dozen, true), takesOf: dozen !== 12 } : undefined;
  if (few !== undefined) return fewAt(reading, token, token + 1);
  if (part === 2) return halfAt(reading, token, token + 1);
  return part === 4 ? quarterOf(reading, token) : undefined;
}

/** A scale without a number, which counts as one: `hundred`, `thousand and one`. */
function bareScale(reading: Reading, token: number): Numeral {
  const { scale = 0 } = senseAt(reading, token);
  const one = plain(token, token + 1, timesPowerOfTen(1, scale), true);
  if (scale > 3) return finished(reading, { ...one, scale });
  const rest = nextOfWords(reading, token + 1, one.value);
  if (senseAt(reading, rest).number === undefined) return finished(reading, scaled(reading, { ...one, scale }));
  const tail = wordsAt(reading, rest, rest, 0);
  return tail.scale > 0 ? one : finished(reading, { ...tail, first: token, value: one.value + tail.value });
}

/** `a quarter of a million`. */
function quarterOf(reading: Reading, token: number): Numeral | undefined {
  const isOf = senseAt(reading, token + 2).link === 'of' && senseAt(reading, token + 3).link === 'a';
  const { scale } = senseAt(reading, token + 4);
  return isOf && scale !== undefined ? { ...plain(token, token + 5, timesPowerOfTen(0.25, scale), true), scale } : undefined;
}

/** The value of a sign such as ½; 0 for other characters. */
function fractionSign(code: number): number {
  const at = FRACTION_SIGNS.indexOf(code);
  return at < 0 ? 0 : (FRACTIONS[at] as number);
}

const FRACTION_SIGNS: readonly number[] = [0xbd, 0xbc, 0xbe, 0x2153, 0x2154];
const FRACTIONS: readonly number[] = [0.5, 0.25, 0.75, 1 / 3, 2 / 3];
