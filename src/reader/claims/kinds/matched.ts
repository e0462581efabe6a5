import type { Claim, ClaimMeasure } from '#core';
import type { Draft } from '../draft.ts';
import { isNoun } from '../clauses.ts';
import { has, is, isOneOf, isThe } from '../reading.ts';
import { predicateBefore, predicateOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isInDraft, type Sentence } from '../sentence.ts';
import { endsOwning, isCountry, placesIn, type Subject } from '../subject.ts';
import { GROUP } from '../words/vocabulary.ts';
import { measureOf, ratio, rivalAfter } from './comparison.ts';

/** One party told to be up to another, over it or short of it: "as much as Poland and Italy together", "exceeds France's", "is well below the NATO average". */
export function matches(sentence: Sentence): void {
  atEach(sentence, GROUP.asMuch, asMuchAs);
  atEach(sentence, GROUP.equal, beyond);
  atEach(sentence, GROUP.beside, overOrUnder);
}

const REACH = 8;

type Told = Partial<Draft> & { readonly comparator: Claim['comparator'] };

/** `spends about as much on defence as Poland and Italy together`, `does not spend as much as France`. */
function asMuchAs(sentence: Sentence, token: number): void {
  const { reading, next, amounts } = sentence;
  if (!isThe(reading, token - 1, 'as') || reading.quantityAt[token - 1] !== 0 || isInDraft(sentence, token)) return;
  let as = token + 1;
  while (as < Math.min(next, token + REACH) && !isThe(reading, as, 'as')) as += 1;
  const from = isThe(reading, as + 1, 'what') ? as + 2 : pastThatOf(sentence, as + 1);
  const against = as < Math.min(next, token + REACH) && !amounts.some(({ first, next: end }) => end >= token - 1 && first < token) ? rivalAfter(sentence, from - 1, Math.min(next, from + 4)) : undefined;
  const predicate = against && predicateBefore(sentence, token - 1);
  if (against === undefined || predicate === undefined || isOneOf(reading, token - 2, ['twice', 'half', 'times', 'least'])) return;
  const isDenied = predicate.mood.isNegated || isThe(reading, predicate.clause.first, 'not') || [2, 3].some((back) => isOneOf(reading, token - back, ['not', 'nearly']) && isOneOf(reading, token - back - 1, ['not', 'nowhere']));
  const same = evenTold(sentence, token - 2, isDenied);
  told(sentence, isDenied ? { ...predicate, mood: { ...predicate.mood, isNegated: false } } : predicate, against, token, same);
}

/** Past the words of `that of Spain`, `those of Spain`. */
function pastThatOf({ reading }: Sentence, token: number): number {
  return isOneOf(reading, token, ['that', 'those']) && isThe(reading, token + 1, 'of') ? token + 2 : token;
}

/** What "as much as" tells: the same, about or nearly so; less where it is denied. */
function evenTold({ reading }: Sentence, lead: number, isDenied: boolean): Told {
  if (isDenied) return { comparator: 'less than' };
  const hedge = isOneOf(reading, lead, ['almost', 'nearly']) ? 'nearly' : isOneOf(reading, lead, ['about', 'roughly', 'around', 'approximately']) ? 'about' : null;
  return { comparator: 'exactly', value: 1, unit: 'times', step: 0.1, hedge };
}

/** `exceeds France's`, `matches that of Spain`: somebody's own, and no target. */
function beyond(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  if (isNoun(reading, verb) || isInDraft(sentence, verb)) return;
  const from = pastThatOf(sentence, verb + 1);
  const owner = placesIn(reading, { first: from, next: Math.min(next, from + 3) }).find(({ isPerson }) => !isPerson);
  const isOwned = owner !== undefined && (from > verb + 1 || owner.parties.every(isCountry) && endsOwning(reading, owner.next) && !has(reading, { first: owner.next, next: owner.next + 3 }, GROUP.target));
  const against = isOwned ? rivalAfter(sentence, from, from + 3) : undefined;
  const isEven = isOneOf(reading, verb, ['matches', 'match', 'matched', 'equals', 'equal', 'equalled', 'rivals', 'rival', 'rivalled']);
  if (against !== undefined) told(sentence, predicateOf(sentence, clauseAt(sentence, verb), verb), against, verb, isEven ? { comparator: 'exactly', value: 1, unit: 'times', step: 0.1 } : { comparator: 'more than' });
}

/** `is well below the NATO average`, `falls short of Greece's`, `remains above Italy's`. */
function overOrUnder(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const lead = isThe(reading, token + 1, 'of') ? token + 2 : token + 1;
  const from = pastThatOf(sentence, lead);
  const against = isInDraft(sentence, token, ({ kind }) => kind !== 'level') ? undefined : rivalAfter(sentence, from, Math.min(next, from + 4));
  const isOther = against !== undefined && (from > lead || is(reading, against.next - 1, GROUP.average) || against.parties.every(isCountry) && endsOwning(reading, against.next) && !has(reading, { first: against.next, next: against.next + 3 }, GROUP.target) && !((reading.quantityAt[against.next + 1] ?? 0) > 0));
  const predicate = isOther ? predicateBefore(sentence, token) : undefined;
  if (against === undefined || predicate === undefined) return;
  const isMuch = isOneOf(reading, token - 1, ['well', 'far', 'much', 'way']);
  const isMore = isOneOf(reading, token, ['above', 'over', 'past']);
  told(sentence, predicate, against, token, { comparator: isMore ? (isMuch ? 'much more' : 'more than') : isMuch ? 'much less' : 'less than' });
}

const BESIDE_MONEY: ReadonlySet<string> = new Set(['personnel', 'population', 'spending-per-person']);

function told(sentence: Sentence, predicate: Predicate, against: Pick<Subject, 'parties' | 'next'>, place: number, more: Told): void {
  const isOfShare = is(sentence.reading, against.next - 1, GROUP.average) || sentence.drafts.some(({ kind, measure, next }) => kind === 'level' && measure === 'share' && next <= place && place - next < REACH);
  const found = measureOf(sentence, predicate, place, against.next);
  const measure: ClaimMeasure | undefined = isOfShare && (found === undefined || !BESIDE_MONEY.has(found)) ? 'share' : found;
  if (measure !== undefined) ratio(sentence, { predicate, against, measure, comparator: more.comparator, place }, more);
}
