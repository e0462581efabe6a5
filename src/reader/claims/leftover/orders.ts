import type { Draft } from '../draft.ts';
import { find, has, is, isMark, isOneOf, isThe } from '../reading.ts';
import { isPlain } from '../mood.ts';
import { orderOf } from '../kinds/placed.ts';
import { predicateBefore, predicateOf, startOf } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { overlap } from '../parties.ts';
import { areCountries, isCountry, joined, placesIn, type Subject } from '../subject.ts';
import { smallNumber } from '../small-number.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, COMPARATIVE, GROUP } from '../words/vocabulary.ts';

/** Places in a table that no other rule has taken, and who stands before or behind whom: "ranked 18th of 27", "followed by Estonia", "ahead of the United States", "the Latvians lag the Estonians", "on a par with France". */
export function leftoverOrders(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'rank')) if (amount.next - amount.first === 1 && !is(sentence.reading, amount.first, GROUP.most) || /^(?:\d+(?:st|nd|rd|th)|number )/.test(amount.quantity.unit)) ranked(sentence, amount);
  atEach(sentence, BESIDE, beside);
  atEach(sentence, COMPARATIVE, bare);
  atEach(sentence, ENDS, atEnd);
  atEach(sentence, GROUP.head, heads);
  atEach(sentence, GROUP.trailing, followedBy);
  atEach(sentence, GROUP.most, among);
}

/** `came 25th`, `slipped to 25th place`. */
const MOVING = anyOf([GROUP.ranking, GROUP.up, GROUP.down]);

function ranked(sentence: Sentence, amount: Amount): void {
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined || !is(sentence.reading, predicate.verb, MOVING) || amount.phrase.first - predicate.verb > 3 || !isPlain(predicate.mood) || isInDraft(sentence, amount.first)) return;
  const { subject, clause } = predicate;
  if (subject.parties.length !== 1 || !isCountry(subject.parties[0] as string) || typeof amount.quantity.value !== 'number') return;
  tell(sentence, { kind: 'rank', measure: orderOf(sentence, amount.first) ?? 'share', parties: subject.parties, value: amount.quantity.value, unit: 'rank', step: 1, direction: amount.quantity.unit === 'last' ? 'lowest' : 'highest', quantities: [amount.at], years: yearsOf(sentence, clause, amount.first), first: startOf(sentence, predicate, amount.first), next: amount.next });
}

const ENDS = anyOf([GROUP.rear, GROUP.low]);
const TABLE = anyOf([GROUP.place, GROUP.alliance, GROUP.ally]);

/** `Spain was bottom of the list`, `sat top of the class`. */
function atEnd(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  if (!isThe(reading, token + 1, 'of') || isThe(reading, token - 2, 'near') || !has(reading, { first: token + 2, next: Math.min(next, token + 5) }, TABLE) || isInDraft(sentence, token, ({ kind }) => kind !== 'level')) return;
  place(sentence, token, { value: 1, unit: 'rank', step: 1, direction: isThe(reading, token, 'top') ? 'highest' : 'lowest' });
}

/** `heads the NATO table`, `props up the alliance's list`. */
function heads(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const table = find(reading, { first: verb + 1, next: Math.min(next, verb + 6) }, GROUP.place);
  const predicate = table < 0 || isThe(reading, verb + 1, 'of') || isThe(reading, table + 1, 'for') && is(reading, table + 2, GROUP.aid) || isInDraft(sentence, verb) ? undefined : predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (predicate === undefined || !isPlain(predicate.mood) || predicate.subject.parties.length !== 1 || !isCountry(predicate.subject.parties[0] as string)) return;
  const isLow = isOneOf(reading, verb, ['prop', 'props', 'propped', 'trail', 'trails', 'trailed', 'lag', 'lags', 'lagged']);
  tell(sentence, { kind: 'rank', measure: orderOf(sentence, verb) ?? 'share', parties: predicate.subject.parties, value: 1, unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', years: yearsOf(sentence, predicate.clause, verb), first: startOf(sentence, predicate, verb), next: table + 1 });
}

/** `among the lowest levels in the alliance`, `one of the smallest allies`: near an end, at no place that is told. */
function among(sentence: Sentence, token: number): void {
  const { reading } = sentence;
  const lead = [1, 2, 3, 4].map((back) => token - back).find((at) => isThe(reading, at, 'among') || isThe(reading, at, 'of') && isThe(reading, at - 1, 'one') || isOneOf(reading, at, ['in', 'into', 'within']) && ['top', 'bottom'].some((end) => isThe(reading, token, end)) && smallNumber(reading, token + 1) !== null);
  if (lead === undefined || isThe(reading, token, 'most') || isInDraft(sentence, token, ({ kind }) => kind === 'rank') || has(reading, { first: lead + 1, next: token + 7 }, GROUP.elsewhere)) return;
  place(sentence, token, { ...within(sentence, token), direction: is(reading, token, GROUP.low) ? 'lowest' : 'highest' }, lead);
}

/** `one of the three lowest spenders`, `in the top five`: no further down than that. */
function within({ reading }: Sentence, token: number): Partial<Draft> {
  const value = smallNumber(reading, token - 1) ?? smallNumber(reading, token + 1);
  return value === null || value < 2 ? { value: null, unit: null } : { value, unit: 'rank', step: 1, comparator: 'up to' };
}

function place(sentence: Sentence, token: number, told: Partial<Draft>, lead = token): void {
  const predicate = predicateBefore(sentence, lead);
  const level = sentence.drafts.findLast(({ kind, next }) => kind === 'level' && next < lead && lead - next < 5);
  const subject = level ?? predicate?.subject;
  const isCopula = level !== undefined || predicate !== undefined && is(sentence.reading, predicate.verb, STANDING) && isPlain(predicate.mood);
  if (subject === undefined || !isCopula || subject.parties.length !== 1 || !isCountry(subject.parties[0] as string)) return;
  const measure = level?.measure ?? orderOf(sentence, token) ?? 'share';
  tell(sentence, { kind: 'rank', measure, parties: subject.parties, ...told, years: predicate === undefined ? null : yearsOf(sentence, predicate.clause, token), first: subject.first >= 0 && subject.first < lead ? subject.first : lead, next: Math.min(sentence.next, token + 2) });
}

const STANDING = anyOf([GROUP.be, GROUP.ranking]);

/** `heads the table, followed by Estonia and Latvia`: the places behind the one that was told. */
function followedBy(sentence: Sentence, token: number): void {
  const { reading, next, drafts } = sentence;
  const last = drafts.findLast(({ kind, next: end, value }) => kind === 'rank' && end <= token && typeof value === 'number');
  if (last === undefined || !isThe(reading, token, 'followed') || !isThe(reading, token + 1, 'by')) return;
  let value = last.value as number;
  for (const { parties, first, next: end, isPerson } of placesIn(reading, { first: token + 2, next: Math.min(next, token + REACH) })) {
    if (isPerson || !areCountries(parties)) continue;
    if (drafts.some((draft) => draft.kind === 'level' && draft.parties.join() === parties.join())) return;
    value += 1;
    tell(sentence, { kind: 'rank', measure: last.measure, parties, value, unit: 'rank', step: 1, direction: last.direction ?? 'highest', years: last.years ?? null, first: first === token + 2 ? token : first, next: end });
  }
}

const REACH = 14;
/** In tokens: `pays 16 percent of it, | the same as Germany` goes on with what was just told, whatever it is of. */
const ADJACENT = 5;
const BESIDE = anyOf([GROUP.trailing, GROUP.moreLess, GROUP.level]);
const MEASURES: ReadonlySet<string> = new Set(['share', 'spending', 'gdp', 'population', 'personnel', 'spending-per-person', 'equipment-share']);

/** `, ahead of the United States`, `lag the Estonians`; `on a par with France`. */
function beside(sentence: Sentence, token: number): void {
  const { reading, next, drafts, told } = sentence;
  const comparator = comparatorAt(sentence, token);
  if (comparator === 'less than' && isRest(sentence, token)) return behindRest(sentence, token);
  const lead = isThe(reading, token, 'same') ? asAfter(reading, token) : token;
  const near = comparator === undefined ? [] : placesIn(reading, { first: lead + 1, next: Math.min(next, token + REACH) });
  const place = near.find(({ isPerson, parties, first }) => first < lead + 5 && !isPerson && areCountries(parties));
  if (place === undefined || comparator === undefined || isInDraft(sentence, token, ({ kind }) => kind === 'ratio' || kind === 'gap')) return;
  const clause = sentence.clauses[clauseAt(sentence, token)] as Clause;
  const subject = holderOf(sentence, token);
  if (subject === undefined || overlap(subject.parties, place.parties) || clause.intro === 'if') return;
  if (comparator !== 'more than' && drafts.some(({ kind, parties, next: end }) => kind === 'rank' && end <= token && token - end < REACH && parties.join() === subject.parties.join()) || isOneOf(reading, place.first - 1, ['only', 'except', 'but'])) return;
  if (drafts.some(({ measure, next: end }) => !MEASURES.has(measure) && end <= token && token - end < ADJACENT)) return;
  if (comparator === 'exactly' && unused(sentence, 'percent').some((amount) => amount.next <= token && token - pastAmount(amount) < ADJACENT)) return;
  const rank = drafts.findLast(({ kind, parties, next: end }) => kind === 'rank' && end <= token && parties.join() === subject.parties.join());
  const last = rank ?? drafts.findLast(({ measure }) => MEASURES.has(measure)) ?? told.findLast(({ measure }) => MEASURES.has(measure));
  const measure = last?.measure ?? (has(reading, sentence, GROUP.spending) || comparator === 'exactly' && has(reading, sentence, GROUP.spend) ? 'spending' : 'share');
  const all = joined(reading, near, place);
  const draft: Draft = { kind: 'ratio', measure, parties: subject.parties, against: all.parties, years: yearsOf(sentence, clause, token), first: subject.first >= 0 && subject.first < token ? subject.first : token, next: Math.max(place.next, token + 1) };
  tell(sentence, comparator === 'exactly' ? { ...draft, value: 1, unit: 'times', step: 0.1 } : { ...draft, comparator });
}

/** The `as` of `the same on its forces as Paris`; -1 where none follows. */
function asAfter(reading: Sentence['reading'], token: number): number {
  return [1, 2, 3, 4, 5, 6].map((step) => token + step).find((at) => isThe(reading, at, 'as')) ?? -1;
}

/** `Poland's is larger`, `the Norwegian one is higher`: than what was told just before. */
function bare(sentence: Sentence, token: number): void {
  const { reading, next, drafts, told } = sentence;
  const isAlone = token + 1 >= next || isMark(reading, token + 1) || isOneOf(reading, token + 1, ['still', 'yet', 'again']);
  const predicate = isAlone ? predicateBefore(sentence, token) : undefined;
  if (predicate === undefined || token - predicate.verb > 3 || !is(reading, predicate.verb, GROUP.be) || !isPlain(predicate.mood) || isInDraft(sentence, token)) return;
  const { subject, clause } = predicate;
  const last = [...told, ...drafts].findLast(({ measure, first, parties }) => MEASURES.has(measure) && (first < clause.first || told.length > 0) && areCountries(parties) && parties.join() !== subject.parties.join());
  if (last === undefined || !areCountries(subject.parties) || subject.first < 0) return;
  tell(sentence, { kind: 'ratio', measure: last.measure, parties: subject.parties, against: last.parties, comparator: is(reading, token, GROUP.more) ? 'more than' : 'less than', years: yearsOf(sentence, clause, token), first: startOf(sentence, predicate, token), next: token + 1 });
}

/** `the rest`, `most of its neighbours`, `the others`. */
function isRest({ reading, next }: Sentence, token: number): boolean {
  const noun = find(reading, { first: token + 1, next: Math.min(next, token + 6) }, GROUP.others);
  return noun >= 0 && placesIn(reading, { first: token + 1, next: noun }).every(({ parties }) => parties.length === 0 || is(reading, noun - 1, GROUP.owning));
}

/** `Slovenia lags far behind the rest`: behind others that are not named. */
function behindRest(sentence: Sentence, token: number): void {
  const subject = holderOf(sentence, token);
  if (subject === undefined || isInDraft(sentence, token, ({ kind }) => kind === 'ratio' || kind === 'rank')) return;
  const last = [...sentence.told, ...sentence.drafts].findLast(({ measure }) => MEASURES.has(measure));
  tell(sentence, { kind: 'ratio', measure: last?.measure ?? 'share', parties: subject.parties, comparator: 'less than', first: subject.first >= 0 && subject.first < token ? subject.first : token, next: Math.min(sentence.next, token + 3) });
}

/** How the one stands to the other; nothing where the word tells something else. */
function comparatorAt(sentence: Sentence, token: number): 'more than' | 'less than' | 'exactly' | undefined {
  const { reading } = sentence;
  if (isThe(reading, token, 'same')) return asAfter(reading, token) > 0 ? 'exactly' : undefined;
  if (is(reading, token, GROUP.level)) return isThe(reading, token + 1, 'with') ? 'exactly' : undefined;
  if (isOneOf(reading, token, ['above', 'below'])) return isBesideShare(sentence, token) ? isThe(reading, token, 'above') ? 'more than' : 'less than' : undefined;
  if (isThe(reading, token, 'ahead')) return isThe(reading, token + 1, 'of') ? 'more than' : undefined;
  if (isThe(reading, token, 'behind') || is(reading, token, GROUP.trailing) && !isOneOf(reading, token, ['follow', 'follows', 'followed']) && !isThe(reading, token + 1, 'behind')) return 'less than';
  return undefined;
}

/** `1.49 percent, a little above Slovenia`: right after a share, and right before a country. */
function isBesideShare({ reading, drafts }: Sentence, token: number): boolean {
  const isShareBefore = drafts.some(({ kind, measure, next }) => kind === 'level' && measure === 'share' && next <= token && token - next < BESIDE_SHARE);
  return isShareBefore && [token + 1, token + 2].some((at) => reading.mentions.startingAt(at) !== undefined && (at === token + 1 || is(reading, token + 1, GROUP.article) || isThe(reading, token + 1, 'only')));
}

/** In tokens: `1.6 percent | on defence, a little above`. */
const BESIDE_SHARE = 8;

/** The subject of the clause; the country told right before the words. */
function holderOf(sentence: Sentence, token: number): Subject | undefined {
  const predicate = predicateBefore(sentence, token + 1);
  if (predicate !== undefined && !isPlain(predicate.mood)) return undefined;
  if (predicate !== undefined && areCountries(predicate.subject.parties)) return predicate.subject;
  const last = sentence.drafts.findLast(({ next, parties }) => next <= token && areCountries(parties));
  return last && { parties: last.parties, first: last.first, next: last.next };
}
