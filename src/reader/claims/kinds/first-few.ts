import type { ClaimMeasure } from '#core';
import { codeAt, find, findPhrase, has, is, isOneOf, isThe, type Reading, type Tokens } from '../reading.ts';
import { predicateBefore } from '../predicate.ts';
import { isPlain } from '../mood.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { areCountries, joined, placesIn, type Subject } from '../subject.ts';
import { anyOf, ARMED, GROUP } from '../words/vocabulary.ts';
import { relativeTo } from './relative.ts';

/** Places that several share: "France and Germany, Europe's two largest spenders", "one of the three lowest spenders in NATO", "the two biggest armies are Turkey and Poland". */
export function firstFew(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'count')) {
    const { value } = amount.quantity;
    if (typeof value === 'number' && value > 1 && value <= MOST) few(sentence, amount, value);
  }
}

const MOST = 10;

function few(sentence: Sentence, amount: Amount, value: number): void {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const word = find(reading, { first: amount.first, next: Math.min(next, end + 1) }, GROUP.most);
  const measure = word < 0 ? undefined : measureOf(sentence, { first: word, next: Math.min(next, end + 2) });
  if (measure === undefined || isOfElse(reading, end)) return;
  const first = startOf(reading, amount.phrase.first);
  const holder = madeOneOf(sentence, first) ?? apposedTo(sentence, first, value) ?? namedAfter(sentence, end, value);
  if (holder === undefined) return;
  const group = has(reading, { first, next: Math.min(next, end + 3) }, EUROPEAN) ? 'nato-europe' : 'nato';
  tell(sentence, { kind: 'rank', measure, parties: holder.parties, value, unit: 'rank', step: 1, comparator: 'up to', group, direction: is(reading, word, GROUP.low) ? 'lowest' : 'highest', quantities: [amount.at], first: Math.min(holder.first, first), next: Math.max(end, holder.next) });
}

const EUROPEAN = anyOf([GROUP.europe, GROUP.european]);
const LIGHT = anyOf([GROUP.article, GROUP.alliance, EUROPEAN]);

/** `the world's`, `of all time`, `the largest increases`. */
function isOfElse(reading: Reading, end: number): boolean {
  return [0, 1, 2].some((step) => isOneOf(reading, end + step, ['world', 'ever', 'history', 'since']));
}

/** Where "NATO's three", "the two" begins. */
function startOf(reading: Reading, number: number): number {
  let token = number;
  while (token > number - 4 && is(reading, token - 1, LIGHT)) token -= 1;
  return token;
}

/** What they are first or last in, by the noun. */
function measureOf(sentence: Sentence, tokens: Tokens): ClaimMeasure | undefined {
  const { reading, next } = sentence;
  if (has(reading, tokens, GROUP.spender)) return findPhrase(reading, sentence, 'perPerson') >= 0 ? 'spending-per-person' : relativeTo(sentence, { first: tokens.first, next: Math.min(next, tokens.next + 8) }) > 0 || is(reading, tokens.first, GROUP.low) ? 'share' : 'spending';
  if (has(reading, tokens, GROUP.economy)) return 'gdp';
  return has(reading, tokens, ARMED) ? 'personnel' : undefined;
}

/** `Spain is one of`, `which makes Spain one of`: the subject, or who is made so. */
function madeOneOf(sentence: Sentence, first: number): Subject | undefined {
  const { reading } = sentence;
  const one = first - 2;
  if (!isThe(reading, one, 'one') || !isThe(reading, one + 1, 'of')) return undefined;
  const named = placesIn(reading, { first: sentence.first, next: one }).findLast(({ next }) => next === one);
  if (named !== undefined && areCountries(named.parties)) return [1, 2].some((back) => isOneOf(reading, named.first - back, MAKING)) ? named : undefined;
  const predicate = predicateBefore(sentence, one);
  return predicate !== undefined && is(reading, predicate.verb, GROUP.be) && isPlain(predicate.mood) && areCountries(predicate.subject.parties) ? { ...predicate.subject, first: predicate.subject.first < 0 ? one : predicate.subject.first } : undefined;
}

const MAKING = ['makes', 'made', 'make', 'making'];

/** `Britain, France and Germany, Europe's three`: as many names before the comma. */
function apposedTo({ reading, first: start }: Sentence, first: number, value: number): Subject | undefined {
  if (![0x2c, 0x2013, 0x2014, 0x28].includes(codeAt(reading, first - 1))) return undefined;
  const places = placesIn(reading, { first: start, next: first - 1 });
  return asMany(reading, places, places.findIndex(({ next }) => next === first - 1), value);
}

/** `NATO's two biggest armies are Turkey and Poland`, `its three largest spenders, Britain, France and Germany,`: as many names after it. */
function namedAfter({ reading, next }: Sentence, end: number, value: number): Subject | undefined {
  const places = placesIn(reading, { first: end, next });
  const at = places.findIndex(({ parties }) => areCountries(parties));
  const lead = (places[at]?.first ?? 0) - 1;
  const isLed = [lead, lead - 1].some((token) => token < end + 5 && (is(reading, token, GROUP.be) || [0x2c, 0x3a, 0x2013, 0x2014, 0x28].includes(codeAt(reading, token))));
  return isLed ? asMany(reading, places, at, value) : undefined;
}

/** The names that "and" joins to one, where they are as many as the places. */
function asMany(reading: Reading, places: ReturnType<typeof placesIn>, at: number, value: number): Subject | undefined {
  const one = places[at];
  const all = one === undefined || one.isPerson ? undefined : joined(reading, places, one);
  return all !== undefined && areCountries(all.parties) && all.parties.length === value ? all : undefined;
}
