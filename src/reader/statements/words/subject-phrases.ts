import { BEARINGS, NUMBER_WORDS, type Bearing } from './subjects.ts';
import { WORDS } from './tags.ts';

/** A phrase by the numbers of its words behind the first, and its bearing. */
export interface SubjectPhrase {
  readonly rest: readonly number[];
  readonly bearing: Bearing;
}

/** The number that stands for any number in a phrase. */
export const ANY_NUMBER = WORDS.numberOf('#');

const NUMERALS: ReadonlySet<number> = new Set(NUMBER_WORDS.map(WORDS.numberOf));

/** More than there are words; odd, so that the lower bits of a pair tell of both. */
const PAIRED = 0x4001;
const SIEVE = 0xffff;

const BY_FIRST = phrasesByFirst();
/** For each two words with which a phrase begins those that fit, and the phrase that is no more than the first: found when first asked for. */
const BY_PAIR = new Map<number, readonly SubjectPhrase[]>();

const IS_FIRST = Uint8Array.from(WORDS.senses, (_, word) => (BY_FIRST[word] === undefined ? 0 : 1));
const IS_PAIR = sieveOfPairs();
const ALONE = BY_FIRST.map((phrases) => phrases?.filter(({ rest }) => rest.length === 0) ?? []);

/** Whether a phrase begins with a word. */
export function beginsSubject(word: number): boolean {
  return IS_FIRST[word] === 1;
}

/** The phrases that can begin with two words, the longest first; the second is ANY_NUMBER for a number in digits. */
export function subjectPhrases(first: number, second: number): readonly SubjectPhrase[] {
  const pair = pairOf(first, second);
  if (IS_PAIR[pair & SIEVE] !== 1) return ALONE[first] as readonly SubjectPhrase[];
  let fitting = BY_PAIR.get(pair);
  if (fitting === undefined) BY_PAIR.set(pair, (fitting = BY_FIRST[first]?.filter(({ rest: [wanted] }) => wanted === undefined || standsFor(second, wanted)) ?? []));
  return fitting;
}

/** Whether a word can stand where a phrase has another, which may be any number. */
export function standsFor(word: number, wanted: number): boolean {
  return word === wanted || (wanted === ANY_NUMBER && NUMERALS.has(word));
}

function phrasesByFirst(): readonly (readonly SubjectPhrase[] | undefined)[] {
  const phrases: SubjectPhrase[][] = [];
  for (const [phrase, bearing] of BEARINGS) {
    const [first = 0, ...rest] = phrase.split('_').map(WORDS.numberOf);
    (phrases[first] ??= []).push({ rest, bearing });
  }
  for (const each of phrases) each?.sort((one, other) => other.rest.length - one.rest.length);
  return Array.from(phrases, (each) => each);
}

/** Most two words begin no phrase: a table that tells so for all but few of them. */
function sieveOfPairs(): Uint8Array {
  const sieve = new Uint8Array(SIEVE + 1);
  BY_FIRST.forEach((phrases, first) => phrases?.forEach(({ rest: [second = 0] }) => {
    sieve[pairOf(first, second) & SIEVE] = 1;
    if (second === ANY_NUMBER) for (const numeral of NUMERALS) sieve[pairOf(first, numeral) & SIEVE] = 1;
  }));
  return sieve;
}

function pairOf(first: number, second: number): number {
  return first * PAIRED + second;
}
