import type { ClaimMeasure } from '#core';
import { toldBy } from '../draft.ts';
import { clauseOf, countriesIn } from '../holder.ts';
import { findPhrase, has, is, isOneOf, isThe, type Tokens } from '../reading.ts';
import { isStated } from '../mood.ts';
import { predicateBefore, startOf, type Predicate } from '../predicate.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { overlap } from '../parties.ts';
import { areCountries, endsOwning, isCountry, placesIn, type Subject } from '../subject.ts';
import { GROUP, SPENT } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';

/** Multiples and parts of another country's that no other rule has taken: "gives twice as much as a Czech", "three times as generous", "more than twice the Slovene 1.2". */
export function leftoverRatios(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'ratio')) if (isCompared(sentence, amount)) ratio(sentence, amount);
}

/** `twice as`, `double what`, `half that of`, `three times the Slovene`. */
function isCompared({ reading }: Sentence, amount: Amount): boolean {
  if (amount.quantity.change !== null || isOneOf(reading, amount.phrase.first - 1, ['by', 'to', 'into'])) return false;
  const end = amount.next;
  const owner = reading.mentions.startingAt(end);
  return isOneOf(reading, end, ['as', 'what', 'that']) || (owner !== undefined && endsOwning(reading, owner.next)) || (amount.quantity.unit === 'times' && (isThe(reading, end, 'the') || isOneOf(reading, end, ['larger', 'bigger', 'more', 'higher'])));
}

function ratio(sentence: Sentence, amount: Amount): void {
  const predicate = predicateBefore(sentence, amount.phrase.first);
  const mood = predicate?.mood;
  if (mood !== undefined && (!isStated(mood) || is(sentence.reading, predicate?.verb ?? -1, GROUP.modal))) return;
  const subject = ownerOf(sentence, amount, predicate);
  const against = subject && againstOf(sentence, amount, subject);
  const measure = against && measureOf(sentence, amount, against);
  if (subject === undefined || against === undefined || measure === undefined) return;
  const first = subject.first >= 0 && subject.first < amount.first ? subject.first : predicate === undefined ? amount.phrase.first : startOf(sentence, { ...predicate, subject }, amount.phrase.first);
  const years = yearsOf(sentence, clauseOf(sentence, amount), amount.first) ?? sentence.told.at(-1)?.years ?? null;
  tell(sentence, { kind: 'ratio', measure, parties: subject.parties, against: against.parties, ...toldBy(sentence.reading, amount.at), isNegated: mood?.isNegated ?? false, years, first, next: Math.max(pastAmount(amount), against.next) });
}

/** The subject, or the name before the amount, one of a people among them: "a Norwegian". */
function ownerOf(sentence: Sentence, amount: Amount, predicate: Predicate | undefined): Subject | undefined {
  const { first } = clauseOf(sentence, amount);
  const named = placesIn(sentence.reading, { first, next: amount.phrase.first }).findLast(({ isPerson, parties }) => !isPerson && areCountries(parties));
  const subject = predicate?.subject ?? named;
  return subject !== undefined && areCountries(subject.parties) ? subject : named;
}

const REACH = 14;

/** Who it is held against: named after the amount, else who the sentence before was about. */
function againstOf(sentence: Sentence, amount: Amount, own: Subject): Subject | undefined {
  const { reading, next, before } = sentence;
  const named = placesIn(reading, { first: amount.next, next: Math.min(next, amount.next + REACH) }).find(({ isPerson, parties }) => !isPerson && parties.every(isCountry) && !overlap(parties, own.parties));
  if (named !== undefined) return named;
  const earlier = countriesIn(sentence, { first: sentence.first, next: own.first }).at(-1) ?? before;
  const isAs = isThe(reading, amount.next, 'as') && !isThe(reading, amount.next + 2, 'as');
  return isAs && areCountries(earlier.parties) && !overlap(earlier.parties, own.parties) ? { parties: earlier.parties, first: -1, next: -1 } : undefined;
}

/** What the words compare; what was last told of where they do not say. */
function measureOf(sentence: Sentence, amount: Amount, against: Subject): ClaimMeasure | undefined {
  const { reading, first, next, told, drafts } = sentence;
  const after: Tokens = { first: amount.next, next: Math.min(next, amount.next + 4) };
  if (has(reading, after, GROUP.people) || has(reading, after, GROUP.population)) return 'population';
  if (has(reading, after, GROUP.troops)) return 'personnel';
  if (isOneOfThem(sentence, against) || findPhrase(reading, { first, next }, 'perPerson') >= 0) return findPhrase(reading, { first, next }, 'relative') >= 0 ? 'share' : 'spending-per-person';
  const last = drafts.findLast(({ kind }) => kind === 'level') ?? told.findLast(({ kind }) => kind === 'level');
  if (isOneOf(reading, amount.next + 1, ['generous', 'high', 'diligent', 'keen'])) return last?.measure;
  if (findPhrase(reading, { first, next }, 'relative') >= 0 || has(reading, after, GROUP.share) || (has(reading, sentence, SPENT) && has(reading, sentence, GROUP.economy))) return 'share';
  if (has(reading, sentence, SPENT)) return last?.measure === 'share' && drafts.length > 0 ? 'share' : 'spending';
  return last !== undefined && drafts.includes(last) ? last.measure : undefined;
}

/** `an Albanian`, `the average Czech`. */
function isOneOfThem({ reading }: Sentence, { first }: Subject): boolean {
  return first >= 0 && isOneOf(reading, first - 1, ['a', 'an', 'each', 'average']) && reading.mentions.startingAt(first)?.kind === 'demonym';
}

