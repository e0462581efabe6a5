import { isPlain } from '../mood.ts';
import type { ClaimMeasure } from '#core';
import { toldBy } from '../draft.ts';
import { codeAt, is, isThe, isWord } from '../reading.ts';
import { isTarget, predicateBefore } from '../predicate.ts';
import { tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { joined, placesIn, type NamedPlace } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { GROUP } from '../words/vocabulary.ts';
import { levelMeasure } from './level-measure.ts';
import { withUnit } from './level-unit.ts';

/** As many levels as names, told in one order: "Greece and Turkey spend 3.1 and 2.1 percent", "$60bn and $51bn respectively". */
export function respectives(sentence: Sentence): void {
  const amounts = unused(sentence, 'percent', 'money', 'count');
  for (let at = 0; at < amounts.length; ) {
    const run = runFrom(sentence, amounts, at);
    if (run.length > 1) respective(sentence, run);
    at += run.length;
  }
}

/** Amounts of one kind that only commas, "and" and small words join. */
function runFrom(sentence: Sentence, amounts: readonly Amount[], at: number): readonly Amount[] {
  let end = at + 1;
  while (end < amounts.length && isJoined(sentence, amounts[end - 1] as Amount, amounts[end] as Amount)) end += 1;
  return amounts.slice(at, end);
}

function isJoined({ reading }: Sentence, left: Amount, right: Amount): boolean {
  if (left.quantity.kind !== right.quantity.kind || right.first - left.next > 4) return false;
  for (let token = left.next; token < right.first; token += 1) if (!isThe(reading, token, 'and') && codeAt(reading, token) !== 0x2c && !is(reading, token, GROUP.adverb)) return false;
  return true;
}

function respective(sentence: Sentence, run: readonly Amount[]): void {
  const [first, last] = [run[0] as Amount, run.at(-1) as Amount];
  const measure = levelMeasure(sentence, last) ?? levelMeasure(sentence, first);
  if (measure === undefined || isTarget(sentence, last)) return;
  const places = ownersOf(sentence, first, last);
  if (places.length === run.length) run.forEach((amount, at) => one(sentence, { amount, place: places[at] as NamedPlace, measure, isFirst: at === 0 }));
}

/** The names in their order: those right before the numbers, else those of the subject, else those after the last number. */
function ownersOf(sentence: Sentence, amount: Amount, end: Amount): readonly NamedPlace[] {
  const { reading, first, next } = sentence;
  const places = placesIn(reading, { first, next: amount.phrase.first }).filter(({ isPerson }) => !isPerson);
  const last = places.at(-1);
  const before = last && joined(reading, places, last);
  if (before !== undefined && before.parties.length > 1 && isRightBefore(sentence, before.next, amount.phrase.first)) return placesIn(reading, before);
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || !isPlain(predicate.mood)) return [];
  const { subject } = predicate;
  if (subject.first >= 0 && subject.parties.length > 1) return placesIn(reading, { first: subject.first, next: subject.next });
  return placesIn(reading, { first: end.next, next: Math.min(next, end.next + REACH) }).filter(({ isPerson }) => !isPerson);
}

const REACH = 16;

/** `Estonia and Latvia, at 3.4 and 3.2 percent`: only a mark and small words between. */
function isRightBefore({ reading }: Sentence, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (isWord(reading, token) && !is(reading, token, GROUP.filler)) return false;
  return true;
}

interface One {
  readonly amount: Amount;
  readonly place: NamedPlace;
  readonly measure: ClaimMeasure;
  readonly isFirst: boolean;
}

function one(sentence: Sentence, { amount, place, measure, isFirst }: One): void {
  const first = isFirst && place.first < amount.first ? place.first : amount.phrase.first;
  tell(sentence, { kind: 'level', measure, parties: place.parties, ...withUnit(toldBy(sentence.reading, amount.at), measure), years: yearsOf(sentence, sentence, amount.first), first, next: amount.next });
}
