import { CLOSER, COLON, DASH, HYPHEN, OPENER } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, LINE, SMALL } from '../scan/scan.ts';
import { draftOf, type Draft } from './draft.ts';
import { isFirst, isNumbering } from './names.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { isPlural } from './nouns.ts';
import { codeAt, has, hasEnd, is, isAlone, isClosed, isMark, isNumber, isWord, lowerAt, senseAt, sliceOf, type Reading } from './reading.ts';
import { HAS_CURRENCY, HAS_NUMBER, HAS_PART, HAS_PERIOD, IS_OF } from './words/sense.ts';
import { TOPIC } from './words/vocabulary.ts';

/** A number that no rule has read and no noun follows counts something: what was counted before it, else what is left open. */
export function anyCount(reading: Reading, numeral: Numeral, before: readonly Draft[]): Draft | undefined {
  const { first, next, value } = numeral;
  if (!Number.isInteger(value) || value < 2 || !isAlone(reading, next) || isNoCount(reading, numeral)) return undefined;
  const counted = countedBefore(reading, numeral, before) ?? namedBefore(reading, numeral) ?? clubBefore(reading, numeral);
  if (counted === undefined && !isTold(reading, numeral)) return undefined;
  return draftOf(first, next, 'count', value, counted ?? '');
}

/** `two years, perhaps three`, `thirty years in five`, `at least ten`: so long as well. */
export function loneDuration(reading: Reading, { first, next, value }: Numeral, before: readonly Draft[]): Draft | undefined {
  const last = before.at(-1);
  if (last?.kind !== 'duration' || value > Number(last.value) * MOST_TIMES || first - last.next > DURATION_REACH || hasEnd(reading, last.next, first)) return undefined;
  const isOfWhich = has(reading, next, IS_OF) && lowerAt(reading, next + 1) === 'which';
  return isOfWhich || (LASTING.has(lowerAt(reading, first - 1)) && !isWord(reading, next)) ? draftOf(first, next, 'duration', value, last.unit) : undefined;
}

const MOST_TIMES = 20;
const DURATION_REACH = 12;
const LASTING: ReadonlySet<string> = new Set('perhaps maybe possibly in not or least most than even only just nearly almost about after'.split(' '));

/** How many tokens may lie between a number and what was counted before it. */
const REACH = 60;
const LARGE = 1000;

/** What was counted nearest before: in the same sentence, or of numbers of the same order. */
function countedBefore(reading: Reading, { first, value }: Numeral, before: readonly Draft[]): string | undefined {
  const last = before.findLast(({ kind, value: own, unit, next }) => kind === 'count' && unit !== '' && (Number(own) >= LARGE === value >= LARGE || !hasEnd(reading, next, first)));
  return last === undefined || first - last.next > REACH ? undefined : last.unit;
}

const NAMED_REACH = 16;

/** What is named nearest before in the plural, where a word leads from there to the number: `the cap on its warheads to 260`, `Of 1,100`, `find 6,000 of them`. */
function namedBefore(reading: Reading, { first, next, value }: Numeral): string | undefined {
  const isOfThem = has(reading, next, IS_OF) && lowerAt(reading, next + 1) === 'them';
  if (!isOfThem && !(value >= FEW && (LEADS.has(lowerAt(reading, first - 1)) || codeAt(reading, first - 1) === COLON))) return undefined;
  for (let token = first - 1; token > first - NAMED_REACH && token >= 0; token -= 1) {
    if (isWord(reading, token) && reading.shape[token] === SMALL && !isClosed(reading, token) && !has(reading, token, HAS_PERIOD | HAS_CURRENCY) && !UNNAMED.has(lowerAt(reading, token)) && isPlural(reading, token)) return sliceOf(reading, token, token + 1);
  }
  return undefined;
}

/** A small number where allies are spoken of: what they are called nearest before, else allies. */
export function clubBefore(reading: Reading, { first, value }: Pick<Numeral, 'first' | 'value'>): string | undefined {
  if (value > MOST_ALLIES) return undefined;
  let isClub = false;
  for (let token = first - 1; token > first - CLUB_REACH && token >= 0; token -= 1) {
    const word = lowerAt(reading, token);
    if (CALLED.has(word) && reading.shape[token] === SMALL) return word;
    isClub ||= is(reading, token, TOPIC);
  }
  return isClub ? 'allies' : undefined;
}

const MOST_ALLIES = 40;
const CLUB_REACH = 80;
const CALLED: ReadonlySet<string> = new Set(['allies', 'members', 'countries', 'nations', 'states', 'governments', 'capitals', 'ministers', 'leaders']);

const UNNAMED: ReadonlySet<string> = new Set('figures numbers terms plans times cuts talks reports words levels steps ways reasons points'.split(' '));
const FEW = 10;
const LEADS: ReadonlySet<string> = new Set('to from of has have had needs need'.split(' '));

/** Large numbers, and small ones after a word that leads to a number. */
function isTold(reading: Reading, { first, value, isInWords }: Numeral): boolean {
  return (!isInWords && value >= LARGE) || LEADING.has(lowerAt(reading, first - 1));
}

const LEADING: ReadonlySet<string> = new Set('only just about nearly almost over some least from to against is was are were has have had be of all the by than number numbers numbered'.split(' '));

/** Years, ages, scores, footnotes, the numbers of lists, and parts of names. */
function isNoCount(reading: Reading, numeral: Numeral): boolean {
  const { first, next, value, isInWords } = numeral;
  if (isNumber(reading, first - 1) || isOpenerAlone(reading, first, next)) return true;
  if (isYearLike(reading, first, value) || isNumbering(reading, first - 1) || isScore(reading, numeral)) return true;
  if (isMark(reading, first - 1, OPENER) || isMark(reading, next, CLOSER) || isMark(reading, next, HYPHEN) || isMark(reading, next, DASH) && isNumber(reading, next + 1)) return true;
  if (isClock(reading, first, next) || isNamed(reading, numeral)) return true;
  if (NEVER_AFTER.has(lowerAt(reading, first - 1)) || isAge(reading, first, next)) return true;
  if (!isInWords && (first === 0 || reading.kind[first - 1] === LINE)) return true;
  if (value === 2 && senseAt(reading, first - 1).link === 'the') return true;
  return isNameBefore(reading, first - 1) && (isInWords || value < LARGE);
}

const NEVER_AFTER: ReadonlySet<string> = new Set('aged age age. at first top bottom chapter group big since until till after before day plan january february march april may june july august september october november december'.split(' '));

/** `half past four`, `a quarter to five`, `five to midnight`. */
function isClock(reading: Reading, first: number, next: number): boolean {
  const before = lowerAt(reading, first - 1);
  if ((before === 'past' || before === 'to') && has(reading, first - 2, HAS_PART | HAS_NUMBER)) return true;
  return ['to', 'past'].includes(lowerAt(reading, next)) && ['midnight', 'noon', 'twelve'].includes(lowerAt(reading, next + 1));
}

/** `the Group of Seven`, `the Nordic Eight`; and at the age of 64. */
function isNamed(reading: Reading, { first, isInWords }: Numeral): boolean {
  if (lowerAt(reading, first - 1) === 'of' && lowerAt(reading, first - 2) === 'age') return true;
  return isInWords && reading.shape[first] === CAPITAL && !isFirst(reading, first);
}

function isYearLike(reading: Reading, first: number, value: number): boolean {
  return isNumber(reading, first) && value >= 1000 && value < 2100 && (reading.end[first] as number) - (reading.start[first] as number) === 4;
}

/** `Of the 28, five comply`: the whole is told with its part. */
function isOpenerAlone(reading: Reading, first: number, next: number): boolean {
  return codeAt(reading, next) === COMMA_CODE && lowerAt(reading, first - 1) === 'the' && has(reading, first - 2, IS_OF) && !isWord(reading, first - 3);
}

const COMMA_CODE = 0x2c;

/** `Mr Sajjan, 47, said`. */
function isAge(reading: Reading, first: number, next: number): boolean {
  return codeAt(reading, first - 1) === COMMA_CODE && codeAt(reading, next) === COMMA_CODE && isNameBefore(reading, first - 2);
}

/** `312 to 288`, `97 votes to two`: not what a change led from and to. */
function isScore(reading: Reading, { first, next, value }: Numeral): boolean {
  const isAfterTo = senseAt(reading, first - 1).link === 'to';
  if (isAfterTo && BALLOTS.has(lowerAt(reading, first - 2))) return true;
  if (value >= LARGE) return false;
  if (senseAt(reading, first - 1).link === 'from') return !Number.isInteger(numeralAt(reading, next + 1)?.value ?? 0);
  if (senseAt(reading, next).link === 'to' && numeralAt(reading, next + 1) !== undefined) return true;
  return isAfterTo && isNumber(reading, first - 2) && senseAt(reading, first - 3).link !== 'from';
}

const BALLOTS: ReadonlySet<string> = new Set(['vote', 'votes', 'points', 'seats', 'goals']);

function isNameBefore(reading: Reading, token: number): boolean {
  if (!isWord(reading, token) || isFirst(reading, token)) return false;
  return reading.shape[token] === CAPITAL || reading.shape[token] === CAPITALS;
}

