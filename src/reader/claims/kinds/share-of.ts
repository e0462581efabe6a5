import { isStated } from '../mood.ts';
import { toldBy } from '../draft.ts';
import { codeAt, find, has, is, isNumber, isOneOf, isThe } from '../reading.ts';
import { predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { placesIn, type NamedPlace } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { GROUP } from '../words/vocabulary.ts';

/** Shares that a clause of their own tells whose they are, and bare ones: "the 3.4 percent spent by Washington", "the 1.2 percent that Germany spends", "We are at 1.3". */
export function sharesOf(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'percent')) if (isShare(amount.quantity)) spentBy(sentence, amount);
  atEach(sentence, GROUP.be, bareAt);
}

const REACH = 6;

function spentBy(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const from = isThe(reading, end, 'that') || isThe(reading, end, 'which') ? end + 1 : end;
  const isPassive = from === end && is(reading, end, GROUP.spend) && has(reading, { first: end, next: Math.min(next, end + REACH) }, GROUP.by);
  const place = placesIn(reading, { first: from, next: Math.min(next, from + REACH) }).find(({ isPerson }) => !isPerson);
  if (place === undefined || !(isPassive ? isThe(reading, place.first - 1, 'by') || isThe(reading, place.first - 2, 'by') : from > end && isSpending(sentence, place, from))) return;
  tell(sentence, { kind: 'level', measure: 'share', parties: place.parties, ...toldBy(reading, amount.at), unit: 'percent_of_gdp', years: yearsOf(sentence, { first: amount.first, next: Math.min(next, place.next + REACH) }, amount.first), first: amount.phrase.first, next: place.next });
}

/** `that Germany spends`, `which France now devotes`. */
function isSpending({ reading, next }: Sentence, place: NamedPlace, from: number): boolean {
  if (place.first > from + 1) return false;
  const verb = find(reading, { first: place.next, next: Math.min(next, place.next + 3) }, GROUP.spend);
  return verb >= 0 && !has(reading, { first: place.next, next: verb }, GROUP.modal);
}

/** `We are at 1.3`, `Italy was at 1.15 and falling`: a number with decimals and nothing after it. */
function bareAt(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const at = is(reading, verb + 1, GROUP.adverb) ? verb + 2 : verb + 1;
  let token = at + 1;
  while (token < at + 3 && is(reading, token, GROUP.filler)) token += 1;
  if (!isThe(reading, at, 'at') || !isNumber(reading, token) || reading.quantityAt[token] !== 0 || token + 1 < next && !isOver(sentence, token + 1)) return;
  const written = reading.scanned.text.slice(reading.scanned.start[token], reading.scanned.end[token]);
  const [, decimals] = /^\d\.(\d{1,2})$/.exec(written) ?? [];
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood, subject } = predicate;
  if (decimals === undefined || !isStated(mood) || subject.parties.length === 0) return;
  tell(sentence, { kind: 'level', measure: 'share', parties: subject.parties, value: Number(written), step: 10 ** -decimals.length, unit: 'percent_of_gdp', isNegated: mood.isNegated, years: yearsOf(sentence, predicate.clause, token), first: startOf(sentence, predicate, token), next: token + 1 });
}

/** Whether a number ends there: before a mark, "now", "and", "of GDP". */
function isOver({ reading }: Sentence, token: number): boolean {
  const code = codeAt(reading, token);
  if (code === 0x2c || code === 0x2e || code === 0x3b || code === 0x201d || code === 0x22) return true;
  return isOneOf(reading, token, ['now', 'and', 'of', 'today', 'but', 'in', 'this', 'last']);
}
