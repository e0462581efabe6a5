import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { find, findPhrase, has, is, isThe, phraseAt, type Tokens } from '../reading.ts';
import { isTarget, nameRightBefore, predicateBefore, startOf, type Predicate } from '../predicate.ts';
import { clauseAt, isAboutDefence, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { asPercent, isPartOfBudget, isShare } from '../shares.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { endsOwning, namedIn, placesIn, type Subject } from '../subject.ts';
import { GROUP } from '../words/vocabulary.ts';
import { subjectWithoutVerb } from './without-verb.ts';

/** `brings up the rear`, `tops the list`: a table of shares. */
function isRear({ reading, first, next }: Sentence): boolean {
  return has(reading, { first, next }, GROUP.place) || has(reading, { first, next }, GROUP.rear);
}

/** How much somebody spends, earns or has: "Germany spends 1.2 percent of GDP", "its budget is $40 billion", "180,000 troops". */
export function levels(sentence: Sentence): void {
  for (const amount of unused(sentence, 'percent', 'money', 'count', 'ratio')) {
    const measure = measureOf(sentence, amount);
    if (measure !== undefined && !isTarget(sentence, amount) && !amount.quantity.isAdditional) level(sentence, amount, measure);
  }
}

function level(sentence: Sentence, amount: Amount, measure: ClaimMeasure): void {
  const predicate = predicateBefore(sentence, amount.phrase.first) ?? ellipsis(sentence, amount);
  if (isCompared(sentence, amount)) return;
  const named = sentence.drafts.length > 0 || isThe(sentence.reading, amount.phrase.first - 1, 'at') ? nameRightBefore(sentence, amount.phrase.first) : undefined;
  if (predicate === undefined || !isTold(sentence, predicate, amount)) return;
  const isObject = named?.parties[0] === 'nato' && predicate.verb >= 0 && predicate.subject.parties.length > 0;
  const subject = (isObject ? undefined : named) ?? ownerOfBase(sentence, amount) ?? predicate.subject;
  if (subject.parties.length === 0) return;
  const { isNegated, isConditional } = predicate.mood;
  tell(sentence, {
    kind: 'level', measure, parties: subject.parties, ...withUnit(toldBy(sentence.reading, amount.at), measure),
    years: yearsOf(sentence, predicate.clause, amount.first), isNegated, isConditional,
    first: startOf(sentence, { ...predicate, subject }, amount.phrase.first), next: Math.max(amount.next, subject.first > amount.first ? subject.next : 0),
  });
}

/** `2.3 percent of British GDP`: whose output it is. */
function ownerOfBase({ reading, next }: Sentence, amount: Amount): Subject | undefined {
  if (amount.quantity.kind !== 'percent' && amount.quantity.unit !== 'part') return undefined;
  const [first, end] = [amount.first + 1, Math.min(next, Math.max(amount.next, amount.phrase.next))];
  return placesIn(reading, { first, next: end }).find(({ isPerson, first: at, next: past }) => !isPerson && past <= end && !['its', 'their', 'our', 'his', 'her'].some((word) => isThe(reading, at, word)) && reading.mentions.startingAt(at)?.kind !== 'pronoun');
}

/** `up from 1.4 percent`: told for comparison only. */
function isCompared({ reading }: Sentence, { quantity, phrase }: Amount): boolean {
  return quantity.change === 'from' || isThe(reading, phrase.first - 1, 'from');
}

/** A number whose verb stands in an earlier clause, or nowhere: in lists and brackets. */
function ellipsis(sentence: Sentence, amount: Amount): Predicate | undefined {
  const clause = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const isLed = isThe(sentence.reading, amount.phrase.first - 1, 'at') || isThe(sentence.reading, amount.phrase.first - 1, 'with');
  const subject = nameRightBefore(sentence, amount.phrase.first) ?? (isLed ? namedIn(sentence.reading, { first: clause.first, next: amount.phrase.first }) : undefined) ?? ownerOfBase(sentence, amount) ?? subjectWithoutVerb(sentence, amount);
  if (subject === undefined) return undefined;
  const mood = { isAsserted: true, isNegated: false, isConditional: false, isFuture: false, isNeeded: false, isPledged: false, first: amount.first };
  return { clause, verb: -1, mood, subject };
}

function isTold(sentence: Sentence, { verb, mood, clause }: Predicate, amount: Amount): boolean {
  const { reading } = sentence;
  if (mood.isConditional || (amount.quantity.by !== null && !isThisYear(sentence, amount))) return false;
  if (!mood.isAsserted || (mood.isFuture && (isLaterYear(sentence, clause, amount) || yearsOf(sentence, clause, amount.first) === null && amount.quantity.kind !== 'money'))) return false;
  if (mood.isFuture && isFirstPerson(reading, clause, mood.first)) return false;
  const lead = amount.phrase.first - 1;
  const isTaken = (isThe(reading, verb, 'took') || isThe(reading, verb, 'takes')) && ownerOfBase(sentence, amount) !== undefined;
  return verb < 0 || isTaken || isThe(reading, lead, 'with') || isThe(reading, lead, 'at') || is(reading, verb, GROUP.spend) || is(reading, verb, GROUP.amount) || is(reading, verb, GROUP.pay) || is(reading, verb, GROUP.meet) || is(reading, verb, GROUP.help) || is(reading, verb, GROUP.hold);
}

function isThisYear({ reading }: Sentence, { quantity }: Amount): boolean {
  return reading.year !== null && quantity.by === `${reading.year}-12-31`;
}

function isLaterYear(sentence: Sentence, clause: Tokens, amount: Amount): boolean {
  const years = yearsOf(sentence, clause, amount.first);
  return years !== null && sentence.reading.year !== null && years.first > sentence.reading.year;
}

/** `we will spend`: a pledge. */
function isFirstPerson(reading: Sentence['reading'], { first }: Tokens, verb: number): boolean {
  for (let token = first; token <= verb; token += 1) if (isThe(reading, token, 'we') || isThe(reading, token, 'i') || isThe(reading, token, 'we\'ll')) return true;
  return false;
}

function withUnit(told: Partial<Draft>, measure: ClaimMeasure): Partial<Draft> {
  if (measure === 'personnel' || measure === 'population') return { ...told, unit: 'persons' };
  if (measure === 'spending-per-person') return { ...told, per: 'person' };
  if (measure === 'aid-share') return { ...told, unit: told.unit === 'percent' ? 'percent_of_gni' : told.unit ?? null };
  if (measure === 'share') return { ...told, unit: 'percent_of_gdp' };
  return measure === 'equipment-share' ? asPercent(told, 'percent_of_defence_spending') : told;
}

function measureOf(sentence: Sentence, amount: Amount): ClaimMeasure | undefined {
  const { kind, unit } = amount.quantity;
  if (kind === 'money') return moneyMeasure(sentence, amount);
  if (kind === 'count') return countMeasure(sentence, amount);
  if (unit === 'percent_of_gdp' || (isShare(amount.quantity) && isOfSpending(sentence, amount))) return (isAboutDefence(sentence) || isOfSpending(sentence, amount)) && !isElsewhere(sentence, amount) ? 'share' : aidMeasure(sentence);
  if (unit === 'percent_of_gni') return aidMeasure(sentence) ?? (isAboutDefence(sentence) ? 'share' : undefined);
  if (isOfThat(sentence, amount) && has(sentence.reading, sentence, GROUP.equipment)) return 'equipment-share';
  if (isPartOfBudget(amount.quantity)) return has(sentence.reading, sentence, GROUP.equipment) ? 'equipment-share' : undefined;
  return unit === 'percent' && amount.quantity.of === null ? listed(sentence, amount) : undefined;
}

/** `25 percent of that into kit`: of what was told just before. */
function isOfThat({ reading }: Sentence, { quantity, next }: Amount): boolean {
  return quantity.of === 'that' || (quantity.of === null && isThe(reading, next, 'of') && (isThe(reading, next + 1, 'that') || isThe(reading, next + 1, 'it')));
}

/** A bare percentage after a share of the same sentence: "Estonia spends 2.2 percent, Poland 2.0". */
function listed({ drafts }: Sentence, { quantity }: Amount): ClaimMeasure | undefined {
  const last = drafts.at(-1);
  if (last?.kind !== 'level') return undefined;
  return last.measure === 'equipment-share' || last.measure === 'aid-share' || (last.measure === 'share' && isShare(quantity)) ? last.measure : undefined;
}

/** `spends 1.2 percent`, `raised its share to 3 percent`, `Germany, at 1.5 percent`: shares, where spending is spoken of. */
function isOfSpending(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  const verb = predicate?.verb ?? -1;
  if ((isThe(reading, amount.phrase.first - 1, 'at') || isThe(reading, amount.phrase.first - 1, 'with')) && (isAboutDefence(sentence) || nameRightBefore(sentence, amount.phrase.first) !== undefined || isRear(sentence))) return true;
  if (verb < 0 && endsOwning(reading, amount.phrase.first) && isAboutDefence(sentence)) return true;
  if (verb >= 0 && ['reach', 'reaches', 'reached', 'hit', 'hits'].some((word) => isThe(reading, verb, word))) return true;
  if (predicate !== undefined && (has(reading, predicate.clause, GROUP.share) || has(reading, predicate.clause, GROUP.spending)) && isAboutDefence(sentence) && amount.quantity.change !== 'by') return true;
  return verb >= 0 && is(sentence.reading, verb, GROUP.spend) && !isThe(sentence.reading, verb, 'give') && !isThe(sentence.reading, verb, 'contributes');
}

function aidMeasure({ reading, first, next }: Sentence): ClaimMeasure | undefined {
  return has(reading, { first, next }, GROUP.aid) ? 'aid-share' : undefined;
}

/** Whether the share is of something else than defence: "0.7 percent of GDP on aid". */
function isElsewhere(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const { first, next } = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const [from, to] = [Math.max(first, amount.first - 8), Math.min(next, amount.next + 5)];
  const isOther = has(reading, { first: from, next: to }, GROUP.foreign) || has(reading, { first: from, next: to }, GROUP.aid);
  return isOther && !has(reading, { first: from, next: to }, GROUP.defence);
}

/** No ally spends less than this, in any currency. */
const LEAST_BUDGET = 1e6;

function moneyMeasure(sentence: Sentence, amount: Amount): ClaimMeasure | undefined {
  const { reading, clauses } = sentence;
  const clause = clauses[clauseAt(sentence, amount.first)] as Clause;
  if (amount.quantity.change === 'by' || isOnSomething(sentence, amount)) return undefined;
  const isForOne = isEach(sentence, clause) || findPhrase(reading, clause, 'perPerson') >= 0 || amount.quantity.per === 'person';
  if (typeof amount.quantity.value === 'number' && amount.quantity.value < LEAST_BUDGET && !isForOne) return undefined;
  if (isPlainSpending(sentence, amount)) return isEach(sentence, clause) || findPhrase(reading, clause, 'perPerson') >= 0 ? 'spending-per-person' : 'spending';
  if (has(reading, { first: clause.first, next: amount.first }, GROUP.economy) && !has(reading, clause, GROUP.defence)) return 'gdp';
  if (sentence.drafts.at(-1)?.measure === 'spending' && (has(reading, clause, GROUP.spend) || has(reading, clause, GROUP.pay) || nameRightBefore(sentence, amount.phrase.first) !== undefined)) return 'spending';
  if (!has(reading, clause, GROUP.defence) && !(has(reading, clause, GROUP.spending) && isAboutDefence(sentence)) && !(has(reading, clause, GROUP.spend) && isAboutDefence(sentence) && sentence.isOnTopic && has(reading, sentence, GROUP.spending))) return undefined;
  if (!has(reading, clause, GROUP.spend) && !has(reading, clause, GROUP.spending) && !has(reading, clause, GROUP.pay)) return undefined;
  return amount.quantity.per === 'person' || isEach(sentence, clause) || findPhrase(reading, clause, 'perPerson') >= 0 || isPerPerson(sentence, amount) ? 'spending-per-person' : 'spending';
}

/** `Germany will spend $147 billion`, with nothing that it is spent on. */
function isPlainSpending(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const verb = predicateBefore(sentence, amount.phrase.first)?.verb ?? -1;
  return verb >= 0 && ['spend', 'spends', 'spent', 'spending', 'laid', 'lay', 'lays', 'out'].some((word) => isThe(reading, verb, word)) && amount.phrase.first - verb < 3 && isLargeOrDefence(sentence, amount) && amount.quantity.per !== 'person' && !isPerPerson(sentence, amount);
}

/** A country that spends a billion, on nothing that is named. */
function isLargeOrDefence(sentence: Sentence, { quantity }: Amount): boolean {
  return isAboutDefence(sentence) || (typeof quantity.value === 'number' && quantity.value >= 1e9);
}

/** `Each American pays`, `the average Norwegian`. */
function isEach({ reading }: Sentence, { first, next }: Tokens): boolean {
  for (let token = first; token < Math.min(next, first + 4); token += 1) if ((isThe(reading, token, 'each') || isThe(reading, token, 'every') || isThe(reading, token, 'average')) && reading.mentions.startingAt(token + 1)?.kind === 'demonym') return true;
  return false;
}

function isPerPerson({ reading, next }: Sentence, amount: Amount): boolean {
  for (let token = amount.next; token < Math.min(next, amount.next + 4); token += 1) if (phraseAt(reading, token, 'perPerson') > 0) return true;
  return false;
}

/** `$500 million on tanks`, `for Ukraine`, `in a base`: money for one thing, not what is spent in all. */
function isOnSomething({ reading, next }: Sentence, { phrase, next: end }: Amount): boolean {
  const token = Math.max(phrase.next, end);
  const leads = isThe(reading, token, 'on') || isThe(reading, token, 'for') || isThe(reading, token, 'into') || isThe(reading, token, 'to') || isThe(reading, token, 'in') && !is(reading, token + 1, GROUP.adverb);
  if (!leads || token + 1 >= next) return false;
  if (reading.quantityAt[token + 1] !== 0) return false;
  return find(reading, { first: token + 1, next: Math.min(next, token + 5) }, GROUP.defence) < 0;
}

const TROOPS = /\b(?:troops|soldiers|personnel|servicemen|servicemembers|men and women|men|active-duty troops)$/i;
const PEOPLE = /\b(?:people|inhabitants|citizens|residents)$/i;

function countMeasure(sentence: Sentence, amount: Amount): ClaimMeasure | undefined {
  const { unit } = amount.quantity;
  if (['fewer', 'more', 'less'].some((word) => isThe(sentence.reading, amount.next, word))) return undefined;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined ? subjectWithoutVerb(sentence, amount) === undefined : !isHad(sentence, predicate.verb)) return undefined;
  if (TROOPS.test(unit)) return amount.quantity.change !== 'by' && isPresent(sentence, amount) ? 'personnel' : undefined;
  return PEOPLE.test(unit) ? 'population' : undefined;
}

function isHad({ reading }: Sentence, verb: number): boolean {
  return is(reading, verb, GROUP.hold) || is(reading, verb, GROUP.be);
}

/** Troops that are somewhere are not all that there are. */
function isPresent({ reading, next }: Sentence, { next: end }: Amount): boolean {
  if (end >= next) return true;
  const isAbroad = ['in', 'at', 'on', 'stationed', 'deployed', 'to', 'from', 'serving', 'based', 'under', 'for', 'near', 'across'].some((word) => isThe(reading, end, word));
  return !isAbroad || isThe(reading, end + 1, 'uniform') || isThe(reading, end + 1, 'arms') || isThe(reading, end + 1, 'all') || isThe(reading, end + 1, 'total') || reading.quantityAt[end + 1] !== 0;
}
