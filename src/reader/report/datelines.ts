import { CAPITALS, MARK, NUMBER, WORD, type Scan } from '../scan/scan.ts';
import type { Block } from './blocks.ts';
import { isCapital, isNumberAt, markAt, pastDash, smallWord } from './tokens.ts';
import { AGENCIES, BODIES, DATE_LABELS, MONTHS, PLACE_WORDS, TIMES, WEEKDAYS } from './words/furniture-words.ts';

/** How many tokens a dateline may have. */
const LONGEST = 18;

/**
 * The token after a dateline and its dash: `BRUSSELS —`, `BRUSSELS, March 31 (Reuters) -`, `Brussels (AFP) –`, `31 March 2017 –`; the first token of
 * the block where it has none.
 */
export function datelineNext(scanned: Scan, { first, next }: Block): number {
  const isBracket = markAt(scanned, first) === 0x28;
  if (!isBracket && !isPlace(scanned, first) && !isDay(scanned, first)) return first;
  let isKnown = !isBracket && scanned.shape[first] === CAPITALS;
  let hasAgency = false;
  for (let token = first + 1; token < next && token < first + LONGEST; token += 1) {
    const past = pastDash(scanned, token);
    if (past > 0) return isKnown && beginsStory(scanned, past, next) ? past : first;
    if (markAt(scanned, token) === 0x29 && hasAgency && isCapital(scanned, token + 1)) return token + 1;
    if (isAgency(scanned, token)) [hasAgency, isKnown] = [true, true];
    else if (isNumberAt(scanned, token) && isDayLike(scanned, token)) isKnown = isKnown || !isBracket;
    else if (!isWithin(scanned, token) || smallWord(scanned, token) === 'to') return first;
  }
  return first;
}

/** `14 February 2024 —`: a day without a place. */
function isDay(scanned: Scan, token: number): boolean {
  return isNumberAt(scanned, token) && MONTHS.has(smallWord(scanned, token + 1));
}

/** A word in capitals that is no body, or a name. */
function isPlace(scanned: Scan, token: number): boolean {
  return isCapital(scanned, token) && !BODIES.has(smallWord(scanned, token));
}

function isAgency(scanned: Scan, token: number): boolean {
  return AGENCIES.has(smallWord(scanned, token)) && (markAt(scanned, token - 1) === 0x28 || markAt(scanned, token - 1) === 0x2f || markAt(scanned, token + 1) === 0x29);
}

/** Names, days and the marks between them. */
function isWithin(scanned: Scan, token: number): boolean {
  if (isCapital(scanned, token) || isNumberAt(scanned, token)) return true;
  const word = smallWord(scanned, token);
  return word === '' ? WITHIN_MARKS.has(markAt(scanned, token)) : PLACE_WORDS.has(word);
}

/** Comma, dot, slash, brackets, hyphen, apostrophe. */
const WITHIN_MARKS: ReadonlySet<number> = new Set([0x2c, 0x2e, 0x2f, 0x28, 0x29, 0x2d, 0x27, 0x2019]);

/** A capital, a number, or a mark that opens: what begins a sentence. */
function beginsStory(scanned: Scan, token: number, next: number): boolean {
  return token < next && (isCapital(scanned, token) || isNumberAt(scanned, token) || (scanned.kind[token] === MARK && markAt(scanned, token) !== 0x29));
}

/** A line of days and hours only: `March 31, 2017 at 5:10 p.m.`, `Published 31.03.2017 | Updated 12:40 GMT`. */
export function isDateLine(scanned: Scan, { first, next }: Block): boolean {
  let hasDay = false;
  for (let token = first; token < next; token += 1) {
    const { kind } = scanned;
    const word = smallWord(scanned, token);
    if (kind[token] === NUMBER) hasDay = hasDay || isDayLike(scanned, token);
    else if (kind[token] === WORD && !(DATE_LABELS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word) || TIMES.has(word))) return false;
  }
  return hasDay;
}

/** A year, or a day in figures with dots. */
function isDayLike({ start, end }: Scan, token: number): boolean {
  const length = (end[token] as number) - (start[token] as number);
  return length === 4 || (length >= 8 && length <= 10);
}
