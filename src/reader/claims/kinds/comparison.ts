import { isStated } from '../mood.ts';
import type { Claim, ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { find, findPhrase, has, is, isMark, isOneOf, isThe, phraseAt, type Tokens } from '../reading.ts';
import { isNoun, isVerb } from '../clauses.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, tell, type Amount, type Sentence } from '../sentence.ts';
import { overlap } from '../parties.ts';
import { alliesIn, isCountry, joined, placesIn, type Subject } from '../subject.ts';
import { smallNumber } from '../small-number.ts';
import { isShare } from '../shares.ts';
import { yearsOf } from '../years.ts';
import { anyOf, COMPARATIVE, EUROPEANS, GROUP } from '../words/vocabulary.ts';
import { pastAsked } from './stance.ts';

/** One party beside another without a number: "outspends France", "has fewer soldiers than Italy", "its budget is smaller than Spain's". */
export function comparisons(sentence: Sentence): void {
  atEach(sentence, GROUP.outspend, outspent);
  atEach(sentence, GROUP.passing, overtaken);
  atEach(sentence, GROUP.than, compared);
  atEach(sentence, GROUP.manifold, manifold);
  if (sentence.drafts.some(isComparable)) atEach(sentence, COMPARATIVE, alone);
}

function isComparable({ kind, measure, value }: Draft): boolean {
  return kind === 'level' && typeof value === 'number' && (measure === 'share' || measure === 'spending');
}

/** `France spends 1.8 percent, Germany much less`: a name and a comparative alone, beside what was told of another. */
function alone(sentence: Sentence, word: number): void {
  const { reading, first, next, drafts } = sentence;
  if (word + 1 < next && !isMark(reading, word + 1) || isInDraft(sentence, word)) return;
  let end = word;
  while (end > first && is(reading, end - 1, GROUP.adverb)) end -= 1;
  const place = placesIn(reading, { first, next: end }).findLast(({ next: at, isPerson, parties }) => at === end && !isPerson && parties.every(isCountry));
  const last = place === undefined ? undefined : drafts.findLast((draft) => isComparable(draft) && draft.next <= place.first);
  const isBeside = place !== undefined && (isMark(reading, place.first - 1) || isOneOf(reading, place.first - 1, ['and', 'while', 'but', 'the']));
  if (last === undefined || !isBeside || last.parties.some((party) => place.parties.includes(party))) return;
  tell(sentence, { kind: 'ratio', measure: last.measure, parties: place.parties, against: last.parties, comparator: comparatorOf(sentence, word), years: last.years ?? null, first: place.first, next: word + 1 });
}

/** `America outspends all other allies combined`, `at 2.3 percent of GDP we outspend the French`. */
function outspent(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const against = rivalAfter(sentence, verb + 1, Math.min(next, verb + 7));
  const isOfOutput = isRelative(sentence, { first: verb, next: Math.min(next, verb + 16) });
  if (against === undefined || !isAboutDefence(sentence) || isInDraft(sentence, verb, ({ kind }) => kind === 'rank')) return;
  const isEach = findPhrase(reading, { first: sentence.first, next }, 'perPerson') >= 0;
  const times = sentence.amounts.find(({ first, quantity }) => quantity.kind === 'ratio' && first > verb && first < verb + FAR);
  const isAtShare = sentence.amounts.some(({ first, next: end, quantity }) => first >= predicate.clause.first && end <= verb && isShare(quantity));
  const measure = (isAtShare ? 'share' : ofNoun(sentence, { first: predicate.clause.first, next: verb })) ?? (isEach ? 'spending-per-person' : isOfOutput ? 'share' : 'spending');
  ratio(sentence, { predicate, against, measure, comparator: 'more than', place: verb }, times ? toldBy(reading, times.at) : byFactor(sentence, verb), times?.next);
}

/** `many times what France spends`, `a fraction of the Dutch one`, `several times Spain's`: no number, but much. */
function manifold(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const isTimes = isThe(reading, token, 'times') && isOneOf(reading, token - 1, ['many', 'several']);
  const isPart = isOneOf(reading, token, ['fraction', 'multiple']) && isThe(reading, token - 1, 'a') && isThe(reading, token + 1, 'of');
  if (!isTimes && !isPart || isInDraft(sentence, token, ({ kind }) => kind === 'ratio')) return;
  const predicate = predicateBefore(sentence, token);
  const against = rivalAfter(sentence, token + 1, Math.min(next, token + 6));
  const told = predicate === undefined ? undefined : measureOf(sentence, predicate, token, token);
  const measure = isPart && told === 'share' && predicate !== undefined && !isRelative(sentence, { first: predicate.clause.first, next: token }) ? 'spending' : told;
  if (predicate !== undefined && against !== undefined && measure !== undefined) ratio(sentence, { predicate, against, measure, comparator: isThe(reading, token, 'fraction') ? 'much less' : 'much more', place: token });
}

/** `by a factor of fifteen`, `ten to one`. */
function byFactor({ reading, next }: Sentence, verb: number): Partial<Draft> {
  for (let token = verb; token < Math.min(next - 2, verb + FAR); token += 1) {
    const value = isThe(reading, token, 'factor') && isThe(reading, token + 1, 'of') ? smallNumber(reading, token + 2) : null;
    if (isThe(reading, token + 1, 'to') && isThe(reading, token + 2, 'one') && (smallNumber(reading, token) ?? 0) > 1) return { value: smallNumber(reading, token), unit: 'times', step: 1, comparator: 'exactly' };
    if (value !== null) return { value, unit: 'times', step: 1, comparator: 'exactly' };
  }
  return {};
}

/** What a subject that is no spending is of: "its economy dwarfs Spain's". */
function ofNoun({ reading }: Sentence, tokens: Tokens): ClaimMeasure | undefined {
  if (has(reading, tokens, SPENT)) return undefined;
  return has(reading, tokens, GROUP.economy) ? 'gdp' : has(reading, tokens, GROUP.army) || has(reading, tokens, GROUP.troops) ? 'personnel' : undefined;
}

const SPENT = anyOf([GROUP.spending, GROUP.defence]);

const FAR = 10;

/** `Lithuania has overtaken Poland: at 5.33 percent of GDP`: by what the sentence tells, and not "as the biggest spender". */
function overtaken(sentence: Sentence, verb: number): void {
  const { reading, next, amounts, drafts } = sentence;
  const place = placesIn(reading, { first: verb + 1, next: Math.min(next, verb + 4) }).find(({ first, isPerson }) => !isPerson && first <= verb + 2);
  if (place === undefined || isThe(reading, place.next, 'as') || has(reading, { first: place.next, next }, GROUP.most) || isInDraft(sentence, verb, ({ kind }) => kind === 'rank')) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const isOfShares = amounts.some(({ quantity }) => isShare(quantity)) || isRelative(sentence, sentence) || drafts.some(({ measure }) => measure === 'share');
  if (isOfShares || has(reading, sentence, GROUP.spending)) ratio(sentence, { predicate, against: place, measure: isOfShares ? 'share' : 'spending', comparator: 'more than', place: verb });
}

/** Those compared with: a name, or all other allies. */
export function rivalAfter(sentence: Sentence, first: number, next: number): Pick<Subject, 'parties' | 'next'> | undefined {
  const { reading } = sentence;
  const all = find(reading, { first, next }, GROUP.ally);
  if (all >= 0 && (['other', 'rest', 'all'].some((word) => isThe(reading, all - 1, word) || isThe(reading, all - 2, word)) || isThe(reading, all - 2, 'next'))) return { parties: ['nato'], next: all + 1 };
  const rest = find(reading, { first, next }, GROUP.rest);
  if (rest >= 0 && isThe(reading, rest - 1, 'the') && !isOneOf(reading, rest + 2, ['europe', 'world']) && !isThe(reading, rest + 3, 'world')) return { parties: ['nato'], next: rest + 1 };
  const average = averageIn(sentence, { first, next });
  const places = average === undefined ? placesIn(reading, { first, next: Math.min(sentence.next, next + REACH) }) : [];
  const place = places.find(({ isPerson, first: at }) => !isPerson && at < next);
  if (place === undefined) return average ?? alliesIn(reading, { first, next });
  return joined(reading, isCountry(place.parties[0] as string) ? places.filter(({ parties }) => parties.every(isCountry)) : places, place);
}

/** `the European average`, `the average of the allies`: of all of them; nothing where no such word stands between two tokens. */
export function averageIn({ reading }: Pick<Sentence, 'reading'>, tokens: Tokens): Subject | undefined {
  const noun = find(reading, tokens, GROUP.average);
  const around = { first: tokens.first, next: noun + 5 };
  if (noun < 0 || !has(reading, around, ALLIED)) return undefined;
  return { parties: [has(reading, around, EUROPEANS) ? 'nato-europe' : 'nato'], first: tokens.first, next: noun + 1 };
}

const ALLIED = anyOf([EUROPEANS, GROUP.alliance, GROUP.ally]);

const REACH = 9;

/** `spends more per head than Germany`, `has a larger economy than Spain`, `is smaller than Italy's`. */
function compared(sentence: Sentence, than: number): void {
  const { reading, next, drafts } = sentence;
  if (reading.quantityAt[than] !== 0 || reading.quantityAt[than + 1] !== 0 || drafts.some(({ kind, first, next: end }) => than >= first && than < end && kind !== 'level')) return;
  const word = comparativeBefore(sentence, than);
  const against = word < 0 ? undefined : rivalAfter(sentence, than + 1, Math.min(next, than + 6));
  const more = word < 0 ? undefined : byHowMuch(sentence, word);
  const predicate = against === undefined ? undefined : predicateBefore(sentence, more?.phrase.first ?? word);
  if (against === undefined || predicate === undefined || isElse(sentence, than) || pastAsked(sentence, than + 1) > 0) return;
  const measure = measureOf(sentence, predicate, word, than);
  if (measure !== undefined) ratio(sentence, { predicate, against, measure: measure === 'spending' && is(reading, against.next - 1, GROUP.average) ? 'share' : measure, comparator: comparatorOf(sentence, word), place: word }, more && asTimes(sentence, more, is(reading, word, GROUP.more)));
}

/** The percentage or part right before "more", "higher". */
function byHowMuch({ amounts }: Sentence, word: number): Amount | undefined {
  return amounts.find(({ next, quantity: { kind, unit, of, value } }) => (next === word || next === word - 1) && typeof value === 'number' && of === null && (kind === 'percent' ? unit === 'percent' : unit === 'part'));
}

/** `fifty percent more than Denmark`: one and a half times as much. */
function asTimes({ reading }: Sentence, { at, quantity: { value, unit } }: Amount, isMore: boolean): Partial<Draft> {
  const part = unit === 'part' ? Number(value) : Number(value) / 100;
  return { ...toldBy(reading, at), per: null, isAdditional: false, value: Math.round(100 * (isMore ? 1 + part : 1 - part)) / 100, unit: 'times', step: 0.1 };
}

/** In tokens: `less | on defence as a share of its economy than`. */
const FURTHEST = 11;

function comparativeBefore({ reading, first }: Sentence, than: number): number {
  for (let token = than - 1; token >= first && token > than - FURTHEST; token -= 1) {
    if (is(reading, token, COMPARATIVE) && reading.quantityAt[token] === 0) return token;
    if (isVerb(reading, token) && !isNoun(reading, token) && !is(reading, token, NOUNS)) return -1;
  }
  return -1;
}

const NOUNS = anyOf([GROUP.spending, GROUP.share]);

/** `than any other`, `rather than`: told otherwise. */
function isElse({ reading, next }: Sentence, than: number): boolean {
  const past = phraseAt(reading, than, 'anyOther', next);
  return past > 0 && !has(reading, { first: past, next: Math.min(next, past + 4) }, GROUP.rest) || isThe(reading, than - 1, 'rather') || isThe(reading, than - 1, 'other');
}

/** What is compared, by the words from the subject to "than", and after it. */
export function measureOf(sentence: Sentence, { clause, verb }: Predicate, word: number, than: number): ClaimMeasure | undefined {
  const { reading, next } = sentence;
  const tokens: Tokens = { first: clause.first, next: Math.min(next, than + 12) };
  const isSpent = is(reading, verb, GROUP.spend) || has(reading, { first: clause.first, next: than }, GROUP.spending);
  if (isSpent && isAboutDefence(sentence)) return findPhrase(reading, tokens, 'perPerson') >= 0 ? 'spending-per-person' : isRelative(sentence, tokens) ? 'share' : 'spending';
  if (!(is(reading, verb, GROUP.be) || is(reading, verb, GROUP.hold))) return undefined;
  const own: Tokens = { first: clause.first, next: than };
  if (has(reading, own, GROUP.economy)) return 'gdp';
  if (has(reading, { first: word, next: than }, GROUP.troops) || has(reading, own, GROUP.army)) return 'personnel';
  return has(reading, { first: word, next: than }, GROUP.people) ? 'population' : undefined;
}

/** `proportionately`, `relative to its size`, `a bigger share of its output`. */
function isRelative({ reading }: Sentence, tokens: Tokens): boolean {
  return findPhrase(reading, tokens, 'relative') >= 0 || has(reading, tokens, GROUP.share) || has(reading, tokens, GROUP.proportionally) || isOfIncome(reading, tokens);
}

/** `more of its income`, `less of what it produces`. */
function isOfIncome(reading: Sentence['reading'], { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (isThe(reading, token, 'of') && (is(reading, token - 1, GROUP.more) || is(reading, token - 1, GROUP.less)) && has(reading, { first: token + 1, next: Math.min(next, token + 4) }, INCOME)) return true;
  return false;
}

const INCOME = anyOf([GROUP.economy, GROUP.income]);

function comparatorOf({ reading }: Sentence, word: number): Claim['comparator'] {
  const isMuch = ['far', 'much', 'vastly', 'way', 'considerably', 'significantly'].some((each) => isThe(reading, word - 1, each) || isThe(reading, word - 2, each));
  return is(reading, word, GROUP.more) ? (isMuch ? 'much more' : 'more than') : isMuch ? 'much less' : 'less than';
}

interface Compared {
  readonly predicate: Predicate;
  readonly against: Pick<Subject, 'parties' | 'next'>;
  readonly measure: ClaimMeasure;
  readonly comparator: Claim['comparator'];
  readonly place: number;
}

/** Tells one beside another, of whom neither is a part of the other. */
export function ratio(sentence: Sentence, { predicate, against, measure, comparator, place }: Compared, told: Partial<Draft> = {}, end = 0): void {
  const { mood, subject, clause } = predicate;
  if (!isStated(mood) || subject.parties.length === 0 || subject.parties[0] === 'nato' && has(sentence.reading, { first: clause.first, next: mood.first }, GROUP.only) || overlap(subject.parties, against.parties)) return;
  tell(sentence, {
    kind: 'ratio', measure, parties: subject.parties, against: [...new Set(against.parties)], comparator, ...told, years: yearsOf(sentence, clause, place), isNegated: mood.isNegated,
    first: startOf(sentence, predicate, place), next: Math.max(against.next, end),
  });
}
