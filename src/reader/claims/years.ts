import { codeAt, find, has, is, isOneOf, isThe, type Reading, type Tokens } from './reading.ts';
import { isShare } from './shares.ts';
import { smallNumber } from './small-number.ts';
import type { Amount, Sentence } from './sentence.ts';
import { GROUP } from './words/vocabulary.ts';
import { oneYear, yearOfDay } from './one-year.ts';

/**
 * The years that a claim is about: those that its clause names beside its place, or that open the sentence. A year that
 * belongs to another amount ("up from three in 2014") is not its own.
 */
export function yearsOf(sentence: Sentence, clause: Tokens, place = clause.first): { first: number; last: number } | null {
  const dates = sentence.dates;
  if (dates.length === 0) return null;
  const thatYear = yearTakenUp(sentence, clause);
  if (thatYear !== undefined) return spanOfYears(sentence, thatYear);
  const inside = dates.filter(({ first }) => first >= clause.first && first < clause.next && !isOfRelative(sentence, first, place));
  const one = dateBehind(sentence, inside, place) ?? dateBefore(sentence, inside, clause, place) ?? dateOutside(sentence, clause, place);
  return one === undefined ? null : spanOfYears(sentence, startOfSpan(sentence, one));
}

/** `spent 1.2 percent in 2016`: the first date of the clause from the place on. */
function dateBehind(sentence: Sentence, inside: readonly Amount[], place: number): Amount | undefined {
  return inside.find(({ first }) => first >= place && isBeside(sentence, place, first) && !isOfPromise(sentence, place, first) && !isOfNext(sentence, place, first));
}

/** `in 2016 Italy spent`: the last date of the clause before the place. */
function dateBefore(sentence: Sentence, inside: readonly Amount[], clause: Tokens, place: number): Amount | undefined {
  return inside.findLast(({ first, next }) => first < place && !isOfFrom(sentence, first) && !isNowSince(sentence, clause, first, place) && !isInAside(sentence, clause.first, first, next));
}

/** The date that opens the sentence, that of the condition, or the one that "when" takes up. */
function dateOutside(sentence: Sentence, clause: Tokens, place: number): Amount | undefined {
  const holdsOn = ({ first }: Amount): boolean => isOpening(sentence, first, place) && !isNowSince(sentence, clause, first, place);
  return sentence.dates.find((date) => holdsOn(date) || isUnderIf(sentence, date.first, place) || isWhen(sentence, date.next, clause.first));
}

/** `Between 2014 and 2017`, `from 2015 until 2019`: the span begins with the first of the two. */
function startOfSpan({ reading, dates, amounts }: Sentence, one: Amount): Amount {
  const before = dates.find(({ next }) => next === one.first - 1);
  return before !== undefined && endOfSpan({ reading, amounts }, before) === one ? before : one;
}

/** The second of two years that make a span. */
function endOfSpan({ reading, amounts }: Pick<Sentence, 'reading' | 'amounts'>, { first, next }: Tokens): Amount | undefined {
  const isSpan = isThe(reading, first - 1, 'between') && isThe(reading, next, 'and') || isThe(reading, first - 1, 'from') && isOneOf(reading, next, UNTIL);
  return isSpan ? amounts.find((other) => other.first === next + 1 && (other.quantity.kind === 'date' || other.quantity.kind === 'deadline')) : undefined;
}

const UNTIL = ['until', 'till', 'to', 'through'];

/** `Finland, which joined last year, meets it`: the year of what is told by the way. */
function isOfRelative({ clauses, reading }: Sentence, date: number, place: number): boolean {
  const own = clauses.findLast(({ first }) => first <= date);
  return own?.intro === 'relative' && codeAt(reading, own.first - 2) === 0x2c && date < own.next && (place < own.first || place >= own.next);
}

/** `In 2014 they agreed on it; five of them are there`: what is so now, behind a semicolon. */
function isNowSince({ reading }: Sentence, clause: Tokens, date: number, place: number): boolean {
  let mark = place - 1;
  while (mark > date && codeAt(reading, mark) !== 0x3b) mark -= 1;
  return mark > date && (has(reading, { first: mark, next: clause.next }, GROUP.present) || isOneOf(reading, mark + 1, ['today', 'now']));
}

/** `in that year`: the one named before in the sentence. */
function yearTakenUp({ reading, dates }: Sentence, { first, next }: Tokens): Amount | undefined {
  for (let token = first + 1; token < next; token += 1) {
    if (isThe(reading, token, 'year') && (isThe(reading, token - 1, 'that') || isThe(reading, token - 1, 'same')) && reading.quantityAt[token] === 0) return dates.findLast((date) => date.first < token);
  }
  return undefined;
}

/** Whether no other amount lies between a claim's place and a date, nor "from", nor "than" right before it: "a little less than in 2015". */
function isBeside({ reading, amounts }: Sentence, place: number, date: number): boolean {
  if (isThe(reading, date - 1, 'and') || isThe(reading, date - 1, 'than') || isThe(reading, date - 2, 'than') && is(reading, date - 1, GROUP.preposition)) return false;
  if (amounts.some(({ first, quantity }) => first > place + 1 && first < date && isLater(first, quantity.kind, place, amounts))) return false;
  for (let token = place; token < date - 1; token += 1) if (isParting(reading, token)) return false;
  return true;
}

/** `up from`, `compared`, `than for 2023`, `against three`, `of what`, `twice what it`, `the share it`: what stands behind is of another year. */
function isParting(reading: Reading, token: number): boolean {
  if (isThe(reading, token, 'compared') || isThe(reading, token, 'what') && (isThe(reading, token - 1, 'of') || isOneOf(reading, token + 1, ['it', 'they']))) return true;
  if (is(reading, token, GROUP.share) && isOneOf(reading, token + 1, ['it', 'they'])) return true;
  if (isThe(reading, token, 'than')) return isOneOf(reading, token + 1, ['in', 'for', 'last']);
  return is(reading, token, GROUP.moved) && isThe(reading, token + 1, 'from') || isThe(reading, token, 'against') && smallNumber(reading, token + 1) !== null;
}

/** `meets the target agreed in 2014`, `is at the 2 percent it promised a decade ago`: the year of the promise; not "allies pledged in 2014". */
function isOfPromise({ reading, amounts }: Sentence, place: number, date: number): boolean {
  const mark = find(reading, { first: place + 1, next: date }, GROUP.target);
  for (let token = place + 2; token < date; token += 1) {
    if (is(reading, token, GROUP.agreed) && (mark >= 0 && mark < token || amounts.some(({ next, quantity }) => isShare(quantity) && next <= token && token - next < 2))) return true;
  }
  return false;
}

/** `In 2001 it spent 1.9 percent, last year it was down to 1.6`: the year that the comma leads to is the next number's. */
function isOfNext({ reading, amounts }: Sentence, place: number, date: number): boolean {
  const own = amounts.find((amount) => amount.next > place && amount.quantity.kind !== 'date');
  const comma = codeAt(reading, date - 1) === 0x2c ? date - 1 : date - 2;
  if (own === undefined || codeAt(reading, comma) !== 0x2c || comma < own.next || codeAt(reading, date + 2) === 0x2c) return false;
  if (smallNumber(reading, date + 1) !== null) return true;
  const following = amounts.find(({ first, quantity }) => first > date && quantity.kind === own.quantity.kind);
  return following !== undefined && following.first - date < LONGEST_ASIDE;
}

/** `from 1.0 percent in 2014`, `from three in 2014`: the year of where a change began. */
function isOfFrom({ amounts, reading }: Sentence, date: number): boolean {
  return amounts.some(({ next, quantity }) => quantity.change === 'from' && next <= date && date - next < 3) || isThe(reading, date - 3, 'from') && smallNumber(reading, date - 2) !== null;
}

/** Whether an amount is another of the same kind than the one at the place. */
function isLater(first: number, kind: string, place: number, amounts: readonly Amount[]): boolean {
  const own = amounts.find((amount) => amount.next > place && amount.quantity.kind !== 'date');
  return own !== undefined && own.quantity.kind === kind && first > own.first;
}

/** `Albania, an ally since 2009, spends`: the year of what stands between two commas. */
function isInAside({ reading }: Sentence, clause: number, date: number, next: number): boolean {
  if (codeAt(reading, next) !== 0x2c || codeAt(reading, date - 1) === 0x2c) return false;
  for (let token = date - 1; token > clause && token > date - LONGEST_ASIDE; token -= 1) if (codeAt(reading, token) === 0x2c) return token < date - 2 || !is(reading, date - 1, GROUP.preposition);
  return false;
}

const LONGEST_ASIDE = 8;
const OPENING = 6;
/** In tokens, how long what opens a sentence with "when", or with "in" up to a comma, may be. */
const WHEN = 14;

/** `In 2016, …`: within the first words of the sentence, before the claim; not "joined in 2004 and spends". */
function isOpening(sentence: Sentence, date: number, place: number): boolean {
  const { first: start, reading } = sentence;
  if (isOfEarlier(sentence, date, place) || isOfRelative(sentence, date, place) || isOneOf(reading, start, ['before', 'after'])) return false;
  const isWhenever = isThe(reading, start, 'when');
  if (!isWhenever && has(reading, { first: start, next: date }, GROUP.join)) return false;
  const isLong = isWhenever || codeAt(reading, date + 1) === 0x2c && (isOneOf(reading, start, ['in', 'since']) || isThe(reading, date - 1, 'for') || isThe(reading, date - 1, 'in') && codeAt(reading, date - 2) === 0x2c);
  return date < place && date - start < (isLong ? WHEN : OPENING) && !isThe(reading, date - 1, 'since');
}

/** `Having spent 0.9 percent in 2014, it now spends 2`: the year of another number, of the same kind. */
function isOfEarlier({ reading, amounts }: Sentence, date: number, place: number): boolean {
  const own = amounts.find((amount) => amount.next > place && amount.quantity.kind !== 'date');
  const before = amounts.find(({ next, quantity }) => quantity.kind !== 'date' && next <= date && date - next < 3);
  return own !== undefined && before !== undefined && before.next <= own.first && before.quantity.kind === own.quantity.kind && codeAt(reading, date + 1) === 0x2c;
}

/** `in 2014, when only three allies met it`. */
function isWhen({ reading }: Sentence, next: number, clause: number): boolean {
  return isThe(reading, clause - 1, 'when') && next <= clause - 1 && clause - 1 - next < 2;
}

/** `If Italy were to meet it this year, it would`. */
function isUnderIf({ clauses }: Sentence, date: number, place: number): boolean {
  const at = clauses.findLastIndex(({ first }) => first <= place);
  const before = clauses[at - 1];
  return before?.intro === 'if' && date >= before.first && date < before.next;
}

function spanOfYears({ reading, amounts, first: start }: Sentence, { quantity, first, next, phrase }: Amount): { first: number; last: number } | null {
  const { value, valueLast, date } = quantity;
  const end = yearOf(endOfSpan({ reading, amounts }, { first, next }));
  if (end > 0) return { first: yearOfDay(value), last: end };
  const [from, to] = [yearOfDay(value ?? date?.from), yearOfDay(valueLast ?? value)];
  if (!from) return null;
  const isSince = [first - 1, phrase.first, phrase.first - 1].some((token) => isThe(reading, token, 'since')) || isThe(reading, start, 'since') && first - start < WHEN && codeAt(reading, next) === 0x2c;
  if (!isSince && !isComparedWith(reading, first)) return { first: from, last: Math.max(from, to) };
  return reading.year === null ? null : { first: from, last: Math.max(from, reading.year) };
}

/** `Compared with 2014, spending has doubled`: from that year on. */
function isComparedWith(reading: Reading, date: number): boolean {
  return isThe(reading, date - 2, 'compared') && (isThe(reading, date - 1, 'with') || isThe(reading, date - 1, 'to'));
}

/** Whether years are those of the report and the next. */
export function isNear({ reading }: Sentence, years: { readonly first: number; readonly last: number } | null): boolean {
  return years !== null && reading.year !== null && years.first >= reading.year && years.last <= reading.year + 1;
}

/** The year that a date begins with; 0 for none. */
export function yearOf(date: Amount | undefined): number {
  return yearOfDay(date?.quantity.value);
}

/** The last day told in a clause by which something shall be so. */
export function deadlineOf({ amounts }: Sentence, clause: Tokens): string | null {
  const due = amounts.find(({ quantity, first }) => quantity.by !== null && first >= clause.first && first < clause.next);
  return due?.quantity.by ?? null;
}

/** `in 2035`, `2 percent in 2028`: the last day of a year to come that is told right after a place. */
export function yearToCome({ reading, amounts }: Sentence, next: number): string | null {
  const date = amounts.find(({ first, quantity }) => first >= next && first < next + 8 && quantity.kind === 'date' && quantity.unit === 'year');
  for (let token = next; date !== undefined && token < date.first; token += 1) if (codeAt(reading, token) === 0x2c) return null;
  const year = yearOf(date);
  return date !== undefined && reading.year !== null && year > reading.year && isOneOf(reading, date.first - 1, ['in', 'for']) ? `${year}-12-31` : null;
}

const BACK = ['before', 'earlier', 'ago', 'previously'];
const ON = ['later', 'after', 'on'];

/** `a year before`, `two years earlier`, `ten years ago`, `five years on`: counted from a year that was told, or from that of the report. */
export function yearsAgo(reading: Reading, { first, next }: Tokens, told: number | null): { first: number; last: number } | null {
  for (let token = first + 1; token < next; token += 1) {
    const year = yearCounted(reading, token, told);
    if (year !== null) return oneYear(year);
  }
  return null;
}

/** The year that a word like "earlier" or "later" tells with the words before it. */
function yearCounted(reading: Reading, token: number, told: number | null): number | null {
  const isBack = isOneOf(reading, token, BACK);
  if (!isBack && !(told !== null && isOneOf(reading, token, ON))) return null;
  const count = yearsBack(reading, token - 1);
  const from = isThe(reading, token, 'ago') ? reading.year : told ?? reading.year;
  return count === 0 || from === null ? null : isBack ? from - count : from + count;
}

/** How many years the words that end at a token are: "a year", "the year", "two years", "a decade"; 0 for none. */
function yearsBack(reading: Reading, unit: number): number {
  const isOne = isThe(reading, unit - 1, 'a') || isThe(reading, unit - 1, 'one') || isThe(reading, unit - 1, 'the');
  if (isThe(reading, unit, 'year')) return isOne ? 1 : 0;
  if (isThe(reading, unit, 'decade')) return isOne ? 10 : 0;
  return isThe(reading, unit, 'years') ? smallNumber(reading, unit - 1) ?? 0 : 0;
}
