import { toldBy, type Draft } from '../draft.ts';
import { countriesIn, isHindered } from '../holder.ts';
import { find, has, is, isOneOf, isThe } from '../reading.ts';
import { predicateBefore, predicateOf, startOf } from '../predicate.ts';
import { asPercent, isShare } from '../shares.ts';
import { atEach, clauseAt, isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { alliesIn, areBearers, isCountry, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { wholeOfWords, type Whole } from '../kinds/burden-whole.ts';

/** Shares of the whole that no other rule has taken: "will cut its share of the common budget from 22 percent to 16", "compared with half in the Cold War", "Germany will pay the same". */
export function leftoverBurdens(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'percent', 'ratio')) if (isPart(amount) && !ofShare(sentence, amount)) thenAndNow(sentence, amount);
  if (lastBurden(sentence) !== undefined) atEach(sentence, GROUP.pay, theSame);
}

function isPart({ quantity: { kind, unit, value, change } }: Amount): boolean {
  return typeof value === 'number' && change !== 'by' && (kind === 'ratio' ? unit === 'part' : unit !== 'percentage_points');
}

const PARTS = anyOf([GROUP.share, GROUP.part]);

/** `its share of NATO's common budget from 22 percent to 16 percent`: the noun and its whole before the number, in one clause. */
function ofShare(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const clause = sentence.clauses[clauseAt(sentence, amount.phrase.first)] as Clause;
  const { first } = clause.intro === 'resumed' || clause.intro === 'relative' ? sentence : clause;
  for (let token = amount.phrase.first - 1; token > Math.max(first - 1, amount.phrase.first - FAR); token -= 1) {
    if (!is(reading, token, PARTS) || !isOneOf(reading, token + 1, OF_WHOLE) || reading.quantityAt[token] !== 0) continue;
    const whole = wholeOfWords(reading.scanned.text.slice(reading.scanned.start[token + 1], reading.scanned.start[amount.phrase.first]));
    const holder = whole === undefined ? undefined : ownerOf(sentence, token, first);
    if (whole === undefined || holder === undefined || isWished(sentence, amount)) return false;
    burden(sentence, amount, whole, holder, token);
    return true;
  }
  return false;
}

const OF_WHOLE = ['of', 'to', 'in'];

const FAR = 20;

/** A country before the noun, be it its owner or the subject: never the alliance, whose whole it is. */
function ownerOf(sentence: Sentence, noun: number, first: number): Subject | undefined {
  const own = countriesIn(sentence, { first, next: noun }).findLast(({ parties }) => areBearers(parties)) ?? alliesIn(sentence.reading, { first, next: noun });
  if (own !== undefined && areBearers(own.parties) || !is(sentence.reading, noun - 1, GROUP.owning)) return own;
  return sentence.before.parties.length === 1 && sentence.before.parties.every(isCountry) ? { ...sentence.before, first: -1, next: noun } : undefined;
}

/** What is asked for or denied; what is to come stands. */
function isWished(sentence: Sentence, amount: Amount): boolean {
  const mood = predicateBefore(sentence, amount.phrase.first)?.mood;
  return mood === undefined || !mood.isAsserted || mood.isNegated || (amount.quantity.change !== 'from' && !mood.isFuture && isHindered(sentence, amount));
}

function burden(sentence: Sentence, amount: Amount, whole: Whole, holder: Subject, token: number): void {
  const clause = sentence.clauses[clauseAt(sentence, amount.phrase.first)] as Clause;
  const isFrom = amount.quantity.change === 'from';
  const years = yearsOf(sentence, clause, amount.first);
  tell(sentence, {
    kind: 'burden', ...whole, parties: holder.parties, ...asPercent(toldBy(sentence.reading, amount.at), 'percent'), years: isFrom && years !== null ? { first: years.first, last: years.first } : years,
    first: holder.first < 0 ? token : Math.min(holder.first, token), next: pastAmount(amount),
  });
}

/** `two thirds of NATO's spending, compared with roughly half during the Cold War`: the same share at another time. */
function thenAndNow(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const last = lastBurden(sentence);
  const lead = [1, 2, 3].map((back) => amount.phrase.first - back).find((token) => isThe(reading, token, 'with') && isOneOf(reading, token - 1, ['compared', 'compares', 'contrasted']));
  const end = pastAmount(amount);
  const isTimed = isOneOf(reading, end, ['during', 'in', 'at', 'before', 'under', 'when', 'a', 'two', 'ten', 'twenty']) || end >= next - 1;
  if (last === undefined || lead === undefined || !isTimed || amount.quantity.of !== null || isShare(amount.quantity)) return;
  const from = sentence.drafts.includes(last) ? last.first : lead;
  tell(sentence, { kind: 'burden', measure: last.measure, parties: last.parties, ...asPercent(toldBy(reading, amount.at), 'percent'), group: last.group ?? 'nato', years: yearsOf(sentence, { first: amount.first, next }, amount.first), first: from, next: end });
}

function lastBurden({ drafts, told }: Sentence): Draft | undefined {
  const isOfNumber = ({ kind, value }: Draft): boolean => kind === 'burden' && typeof value === 'number';
  return drafts.findLast(isOfNumber) ?? told.findLast(isOfNumber);
}

/** `Germany will pay the same`, `Berlin contributes exactly as much`: the share that was told last. */
function theSame(sentence: Sentence, verb: number): void {
  const { reading, next, drafts } = sentence;
  const last = lastBurden(sentence) as Draft;
  const end = [1, 2, 3].map((step) => verb + step).find((at) => isThe(reading, at, 'the') && isThe(reading, at + 1, 'same') || isThe(reading, at, 'as') && isThe(reading, at + 1, 'much'));
  if (end === undefined || end + 2 < next - 1 && has(reading, { first: end + 2, next }, GROUP.than)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { subject, mood } = predicate;
  const isTold = mood.isAsserted && !mood.isNegated && !mood.isConditional && subject.first >= 0;
  if (!isTold || !subject.parties.every(isCountry) || subject.parties.length === 0 || subject.parties.join() === last.parties.join()) return;
  if (drafts.some(({ kind, first }) => kind === 'burden' && first > verb) || placesIn(reading, { first: end + 2, next: Math.min(next, end + 5) }).length > 0 || find(reading, { first: end + 2, next: Math.min(next, end + 4) }, GROUP.share) >= 0) return;
  tell(sentence, { kind: 'burden', measure: last.measure, parties: subject.parties, value: last.value ?? null, unit: last.unit ?? 'percent', step: last.step ?? null, group: last.group ?? 'nato', first: startOf(sentence, predicate, verb), next: end + 2 });
}
