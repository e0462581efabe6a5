import type { Draft } from '../draft.ts';
import { find, has, is, isOneOf, isThe } from '../reading.ts';
import { isStated } from '../mood.ts';
import { predicateBefore } from '../predicate.ts';
import { atEach, isAboutDefence, isInDraft, tell, type Amount, type Sentence } from '../sentence.ts';
import { areCountries, placesIn } from '../subject.ts';
import { yearOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** Until when there is time, in whatever words: "is only three years away", "expires tomorrow", "has been pushed back to 2035", "have seven years left", "to be reached by 2035". */
export function leftoverDeadlines(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, DUE, comes);
  atEach(sentence, GROUP.moving, moved);
  atEach(sentence, GROUP.remaining, yearsRemain);
  atEach(sentence, GROUP.target, toBeMet);
  atEach(sentence, GROUP.had, yearsToMeet);
}

const DUE = anyOf([GROUP.deadline, GROUP.dateWords, GROUP.promise]);
const REACH = 12;

function due(sentence: Sentence, by: string | null | undefined, first: number, next: number): void {
  if (!by || sentence.drafts.some(({ measure }) => measure === 'deadline') || isInDraft(sentence, first)) return;
  const places = placesIn(sentence.reading, { first: sentence.first, next: first + 1 }).filter(({ parties }) => areCountries(parties));
  const own = places.findLast(({ isPerson }) => !isPerson) ?? places.at(-1);
  const draft: Draft = { kind: 'commitment', measure: 'deadline', parties: own?.parties ?? ['nato'], value: null, by, first: Math.max(sentence.first, Math.min(first, own?.first ?? first)), next: Math.min(sentence.next, next) };
  tell(sentence, draft);
}

/** The last day that a date tells, or of the year that so many years lead to. */
function dayOf({ reading }: Sentence, { quantity }: Amount): string | null {
  const { kind, unit, value, by } = quantity;
  if (kind === 'duration') return reading.year !== null && typeof value === 'number' && /year/.test(unit) ? `${reading.year + value}-12-31` : null;
  if (by !== null) return by;
  if (unit === 'year') return `${String(value)}-12-31`;
  return quantity.date?.to ?? null;
}

function timeAfter({ amounts }: Sentence, from: number, reach: number): Amount | undefined {
  return amounts.find(({ first, quantity }) => first > from && first < from + reach && TIMES.has(quantity.kind));
}

const TIMES: ReadonlySet<string> = new Set(['date', 'deadline', 'duration']);

/** `The deadline fixed in Wales is only three years away`, `the pledge expires tomorrow`, `a date of 2032`. */
function comes(sentence: Sentence, noun: number): void {
  const { reading, next } = sentence;
  const isDate = is(reading, noun, GROUP.deadline) || is(reading, noun, GROUP.dateWords) && !isThe(reading, noun, 'year') && reading.quantityAt[noun] === 0;
  const ending = find(reading, { first: noun + 1, next: Math.min(next, noun + REACH) }, GROUP.ending);
  const isPromise = is(reading, noun, GROUP.promise) && !isDate;
  const be = isDate || isPromise ? find(reading, { first: noun + 1, next: Math.min(next, noun + REACH) }, GROUP.be) : -1;
  const time = ending >= 0 ? timeAfter(sentence, ending, 5) : be >= 0 && (isDate || isThe(reading, be + 1, 'for')) ? timeAfter(sentence, be, 4) : undefined;
  if (time === undefined) return ahead(sentence, noun);
  const isAway = time.quantity.kind !== 'duration' || isOneOf(reading, time.next, ['away', 'off', 'ahead', 'hence', 'from']) || ending >= 0;
  if (isAway && !has(reading, { first: noun, next: time.first }, GROUP.conditional)) due(sentence, dayOf(sentence, time), noun, time.next + (time.quantity.kind === 'duration' ? 1 : 0));
}

/** `set themselves a ten-year deadline`. */
function ahead(sentence: Sentence, noun: number): void {
  const { reading, amounts } = sentence;
  const span = amounts.find(({ next, quantity }) => quantity.kind === 'duration' && (next === noun || next === noun - 1));
  const predicate = span === undefined ? undefined : predicateBefore(sentence, span.first);
  if (span !== undefined && is(reading, noun, GROUP.deadline) && predicate !== undefined && isStated(predicate.mood)) due(sentence, dayOf(sentence, span), predicate.verb, noun + 1);
}

/** `the date was pushed back to 2035`, `has brought the date forward to 2030`, `postponed its target to 2033`. */
function moved(sentence: Sentence, verb: number): void {
  const { reading, first, next } = sentence;
  const predicate = predicateBefore(sentence, verb + 1);
  const to = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => verb + step).findLast((token) => token < next && isOneOf(reading, token, ['to', 'until', 'from', 'by']));
  const time = to === undefined ? undefined : sentence.amounts.findLast(({ first: at, quantity }) => at > to && at < to + 6 && (quantity.unit === 'year' || quantity.unit === 'month') && quantity.kind !== 'duration');
  const isOfDate = has(reading, { first, next }, DUE) || has(reading, { first, next }, GROUP.target);
  if (time === undefined || !isOfDate || predicate !== undefined && !isStated(predicate.mood)) return;
  due(sentence, time.quantity.by ?? (time.quantity.unit === 'month' ? time.quantity.date?.to : null) ?? `${yearOf(time)}-12-31`, verb, time.next);
}

/** `Allies have seven years left to meet the target`, `seven years remain`, `the pledge has seven years to run`. */
function yearsRemain(sentence: Sentence, token: number): void {
  const { reading, amounts, first, next } = sentence;
  const span = amounts.find(({ next: end, quantity }) => quantity.kind === 'duration' && /year/.test(quantity.unit) && (end === token || end === token - 1));
  if (isOneOf(reading, token, ['run', 'go']) && !isThe(reading, token - 1, 'to')) return;
  const isToMeet = has(reading, { first, next }, GROUP.target) || has(reading, { first: token, next }, GROUP.deciding) || sentence.told.some(({ kind }) => kind === 'commitment');
  if (span !== undefined && isToMeet) due(sentence, dayOf(sentence, span), span.first, token + 1);
}

/** `Germany has seven more years to honour its promise`. */
function yearsToMeet(sentence: Sentence, token: number): void {
  const { reading, amounts, next } = sentence;
  const span = amounts.find(({ first, quantity }) => first > token && first < token + 4 && quantity.kind === 'duration' && /year/.test(quantity.unit));
  const to = span === undefined ? -1 : [0, 1].map((step) => span.next + step).find((at) => isThe(reading, at, 'to')) ?? -1;
  const isMeeting = to >= 0 && is(reading, to + 1, GROUP.meet) && has(reading, { first: to, next: Math.min(next, to + 7) }, GROUP.target);
  if (span !== undefined && isMeeting) due(sentence, dayOf(sentence, span), token, span.next);
}

/** `The new target, to be reached by 2035, will be reviewed`, `the goal must be met by 2035`. */
function toBeMet(sentence: Sentence, noun: number): void {
  const { reading, next } = sentence;
  const be = [1, 2, 3, 4].map((step) => noun + step).find((token) => isThe(reading, token, 'be'));
  const met = be === undefined ? -1 : find(reading, { first: be + 1, next: Math.min(next, be + 3) }, GROUP.meet);
  const time = met < 0 ? undefined : sentence.amounts.find(({ first, quantity }) => first > met && first < met + 4 && quantity.by !== null);
  if (time !== undefined && !has(reading, { first: noun, next: met }, GROUP.conditional) && !has(reading, { first: noun, next: met }, GROUP.not)) due(sentence, time.quantity.by, noun, time.next);
}
