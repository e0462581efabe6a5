import { codeAt, is, isMark, isOneOf, isWord } from '../reading.ts';
import type { Predicate } from '../predicate.ts';
import { clauseAt, type Amount, type Sentence } from '../sentence.ts';
import { isCountry, placesIn, type NamedPlace } from '../subject.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

type Place = Pick<Amount, 'first' | 'next' | 'phrase'>;

/**
 * Who holds a place that no verb gives: "Germany, NATO's largest economy, …", "With the second-largest army in NATO, Turkey …",
 * "The biggest spender is the United States", "Europe's largest economy, Germany, …".
 */
export function holderWithoutVerb(sentence: Sentence, place: Place): Predicate | undefined {
  const first = startOfPhrase(sentence, place);
  const holder = apposedTo(sentence, first, place) ?? frontedBefore(sentence, first, place) ?? namedAfter(sentence, first, place);
  if (holder === undefined) return undefined;
  const clause = sentence.clauses[clauseAt(sentence, place.first)] as Clause;
  return { clause, verb: -1, mood: { ...PLAIN, first: Math.min(first, place.first) }, subject: holder };
}

/** Of what is told with no verb. */
export const PLAIN = { isAsserted: true, isNegated: false, isConditional: false, isFuture: false, isNeeded: false, isPledged: false };
const LIGHT = anyOf([GROUP.article, GROUP.alliance, GROUP.europe, GROUP.european, GROUP.adverb]);
const LONGEST = 6;

/** The first token of "NATO's largest", "the alliance's second-largest". */
function startOfPhrase({ reading, first: start }: Sentence, { first, phrase }: Place): number {
  let token = Math.min(first, phrase.first);
  while (token > start && token > first - LONGEST && isWord(reading, token - 1) && is(reading, token - 1, LIGHT)) token -= 1;
  return token;
}

/** `Germany, NATO's largest economy after the United States, spends`: the name before the comma. */
function apposedTo(sentence: Sentence, first: number, place: Place): NamedPlace | undefined {
  const { reading } = sentence;
  if (![0x2c, 0x3a, 0x2013, 0x2014].includes(codeAt(reading, first - 1)) || is(reading, place.first, GROUP.rich) || verbAfter(sentence, place.next) >= 0) return undefined;
  return placesIn(reading, { first: sentence.first, next: first - 1 }).find(({ next, isPerson, parties }) => (next === first - 1 || isOwned(sentence, next, first - 1)) && !isPerson && parties.every(isCountry));
}

/** `Turkey's army,`, `the British defence budget,`. */
function isOwned({ reading }: Sentence, next: number, comma: number): boolean {
  return next < comma && comma - next < 4 && is(reading, comma - 1, OWNED) && ![next, next + 1].some((token) => is(reading, token, GROUP.preposition));
}

const OWNED = anyOf([GROUP.army, GROUP.economy, GROUP.spending]);

/** `With the second-largest army in NATO, Turkey`, `As the alliance's biggest spender, America`: the name after the comma. */
function frontedBefore(sentence: Sentence, first: number, place: Place): NamedPlace | undefined {
  const { reading, next } = sentence;
  if (!isOneOf(reading, first - 1, FRONTING) || !(first - 1 === sentence.first || isMark(reading, first - 2))) return undefined;
  const mark = markAfter(sentence, place.next);
  return mark < 0 || codeAt(reading, mark) !== 0x2c ? undefined : countryAt(sentence, mark + 1, Math.min(next, mark + 4));
}

const FRONTING = ['with', 'as', 'boasting', 'fielding', 'having', 'having'];

/** `The biggest spender is the United States`, `Europe's largest economy, Germany,`: the name after the noun. */
function namedAfter(sentence: Sentence, first: number, place: Place): NamedPlace | undefined {
  const { reading, next, clauses } = sentence;
  const clause = clauses[clauseAt(sentence, place.first)] as Clause;
  if (first > clause.first && !isMark(reading, first - 1) && !is(reading, first - 1, GROUP.conjunction)) return undefined;
  const verb = verbAfter(sentence, place.next);
  if (verb >= 0) return is(reading, verb, GROUP.be) && countryAfter(sentence, verb) ? countryAt(sentence, verb + 1, Math.min(next, verb + 5)) : undefined;
  const mark = markAfter(sentence, place.next);
  const named = mark < 0 || codeAt(reading, mark) !== 0x2c ? undefined : countryAt(sentence, mark + 1, Math.min(next, mark + 4));
  return named !== undefined && named.first <= mark + 2 && codeAt(reading, named.next) === 0x2c ? named : undefined;
}

/** Whether nothing but small words stands between "is" and a name. */
function countryAfter({ reading }: Sentence, verb: number): boolean {
  let token = verb + 1;
  while (token < verb + 3 && is(reading, token, anyLight) && reading.mentions.startingAt(token) === undefined) token += 1;
  return reading.mentions.startingAt(token) !== undefined;
}

const anyLight = anyOf([GROUP.adverb, GROUP.article, GROUP.filler]);

function countryAt({ reading }: Sentence, first: number, next: number): NamedPlace | undefined {
  const place = placesIn(reading, { first, next })[0];
  return place !== undefined && !place.isPerson && place.parties.every(isCountry) ? place : undefined;
}

const FURTHEST = 9;
const FINITE = anyOf([GROUP.be, GROUP.modal, GROUP.had, GROUP.spend, GROUP.do]);

/** The verb that follows before any mark; -1 where none does. */
function verbAfter({ reading, next }: Sentence, from: number): number {
  for (let token = from; token < Math.min(next, from + FURTHEST); token += 1) {
    if (isMark(reading, token)) return -1;
    if (is(reading, token, FINITE) && reading.mentions.around(token) === undefined && !is(reading, token, GROUP.spending)) return token;
  }
  return -1;
}

function markAfter({ reading, next }: Sentence, from: number): number {
  for (let token = from; token < Math.min(next, from + FURTHEST); token += 1) if (isMark(reading, token) && codeAt(reading, token) !== 0x2019 && codeAt(reading, token) !== 0x27) return token;
  return -1;
}
