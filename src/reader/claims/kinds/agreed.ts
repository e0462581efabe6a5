import { isStated } from '../mood.ts';
import { toldBy, type Draft } from '../draft.ts';
import { isTarget, predicateOf, startOf } from '../predicate.ts';
import { codeAt, find, has, is, isOneOf, isThe } from '../reading.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isOfAid, isShare } from '../shares.ts';
import { areCountries, isCountry, namedIn, placesIn, type Subject } from '../subject.ts';
import { yearOf, yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** What was agreed, told of the thing and not of those who agreed: "the target was set in 2014", "put their names to it", "the law provides for 2 percent". */
export function agreements(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, GROUP.target, dated);
  atEach(sentence, GROUP.signature, named);
  atEach(sentence, GROUP.law, byLaw);
  atEach(sentence, GROUP.enshrined, enshrined);
  atEach(sentence, RULING, ruled);
  for (const amount of unused(sentence, 'percent')) if (isShare(amount.quantity)) floor(sentence, amount);
}

const REACH = 12;
const RULING = anyOf([GROUP.target, GROUP.summit, GROUP.deal, GROUP.alliance]);
const TOLD = anyOf([GROUP.say, GROUP.be, GROUP.provide, GROUP.asking, GROUP.recommend]);
const MEMBERS = anyOf([GROUP.leaders, GROUP.ally]);

/** `The guideline is that members should spend 2 percent`, `the declaration says allies will aim to move towards 2 percent`, `NATO recommends that its members spend 2 percent`. */
function ruled(sentence: Sentence, noun: number): void {
  const { reading, next } = sentence;
  const verb = [1, 2].map((step) => noun + step).find((token) => is(reading, token, TOLD));
  if (verb === undefined || is(reading, verb + 1, GROUP.not) || is(reading, noun, GROUP.alliance) && !is(reading, verb, GROUP.recommend) || isInDraft(sentence, verb)) return;
  const who = find(reading, { first: verb + 1, next: Math.min(next, verb + 5) }, MEMBERS);
  const amount = who < 0 ? undefined : unused(sentence, 'percent').find((each) => isShare(each.quantity) && each.first > who && each.first < who + REACH);
  if (amount === undefined || has(reading, { first: who, next: amount.first }, GROUP.not) || isTarget(sentence, amount) && !isThe(reading, amount.phrase.first - 1, 'the')) return;
  const told = toldBy(reading, amount.at);
  tell(sentence, { kind: 'commitment', measure: 'target', parties: ['nato'], ...told, unit: 'percent_of_gdp', by: told.by ?? dueIn(sentence, amount), first: noun, next: amount.next });
}

/** `has enshrined 2 percent of GDP in law`. */
function enshrined(sentence: Sentence, verb: number): void {
  const { reading, next } = sentence;
  const amount = unused(sentence, 'percent').find((each) => isShare(each.quantity) && each.first > verb && each.first < verb + REACH);
  const end = amount === undefined ? next : pastAmount(amount);
  if (amount === undefined || !has(reading, { first: end, next: Math.min(next, end + 5) }, GROUP.law)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (predicate.mood.isAsserted && !predicate.mood.isFuture && areCountries(predicate.subject.parties)) tell(sentence, { kind: 'commitment', measure: 'target', parties: predicate.subject.parties, ...toldBy(reading, amount.at), unit: isOfAid(sentence, amount) ? 'percent_of_gni' : 'percent_of_gdp', isNegated: predicate.mood.isNegated, first: startOf(sentence, predicate, verb), next: end });
}


/** `The 2 percent target was agreed in 2006`, `the promise dates from 5 September 2014`: made in a year that is told. */
function dated(sentence: Sentence, noun: number): void {
  const { reading, next, amounts } = sentence;
  const verb = find(reading, { first: noun + 1, next: Math.min(next, noun + REACH) }, GROUP.dating);
  if (verb < 0 || !(isThe(reading, verb + 1, 'from') || isThe(reading, verb + 1, 'back') || isMade(sentence, verb)) || isInDraft(sentence, noun)) return;
  const date = amounts.find(({ first, quantity }) => first > verb && first < verb + REACH && quantity.kind === 'date');
  const year = yearOf(date);
  const own = amounts.find((each) => isShare(each.quantity) && each.first < verb && Math.abs(each.first - noun) < 5);
  if (date === undefined || !year || (reading.year !== null && year > reading.year)) return;
  tell(sentence, { kind: 'commitment', ...(own === undefined ? { measure: 'signed' } : { measure: 'target', ...toldBy(reading, own.at), unit: 'percent_of_gdp', by: null }), parties: ['nato'], years: { first: year, last: year }, first: Math.min(noun, own?.phrase.first ?? noun), next: date.next });
}

/** `was agreed`, `, agreed in Wales`: told of the target; not "the target that NATO agreed". */
function isMade({ reading }: Sentence, verb: number): boolean {
  return (codeAt(reading, verb - 1) === 0x2c || is(reading, verb - 1, GROUP.be) || is(reading, verb - 2, GROUP.be) && is(reading, verb - 1, GROUP.adverb));
}

/** `Every ally put its name to it`. */
function named(sentence: Sentence, noun: number): void {
  const { reading, next, first } = sentence;
  if (!isThe(reading, noun + 1, 'to') && !(isThe(reading, noun + 1, 'under') && !isThe(reading, noun + 2, 'a'))) return;
  const verb = [4, 3, 2, 1].map((back) => noun - back).find((token) => token >= first && (is(reading, token, GROUP.puts) || isThe(reading, token, 'putting'))) ?? -1;
  const isOfTarget = verb >= 0 && (has(reading, { first: noun, next: Math.min(next, noun + 6) }, AGREED) || hasTold(sentence) || isOneOf(reading, noun + 3, ['text', 'document', 'declaration', 'communique']));
  if (!isOfTarget || sentence.drafts.some(({ measure, first: from, next: to }) => measure === 'target' && from < noun + REACH && to > noun)) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, verb), verb);
  const { mood } = predicate;
  if (!isStated(mood)) return;
  const parties = predicate.subject.parties.length > 0 ? predicate.subject.parties : ['nato'];
  tell(sentence, { kind: 'commitment', measure: 'signed', parties, isNegated: mood.isNegated, years: yearsOf(sentence, predicate.clause, verb), first: startOf(sentence, predicate, verb), next: Math.min(next, noun + 3) });
}

const AGREED = anyOf([GROUP.target, GROUP.summit]);

function hasTold({ drafts, told }: Sentence): boolean {
  return [...told, ...drafts].some(({ kind, unit }) => kind === 'commitment' || unit === 'percent_of_gdp');
}

/** `The military programming law provides for 2 percent in 2025`, `a law that requires 3 percent by 2030`. */
function byLaw(sentence: Sentence, noun: number): void {
  const { reading, next, first } = sentence;
  const verb = find(reading, { first: noun + 1, next: Math.min(next, noun + REACH) }, GROUP.provide);
  const amount = verb < 0 ? undefined : unused(sentence, 'percent').find((each) => isShare(each.quantity) && each.first > verb && each.first < verb + REACH);
  const owner = amount && ownerOf(sentence, noun, first);
  if (amount === undefined || owner === undefined) return;
  const told = toldBy(reading, amount.at);
  tell(sentence, { kind: 'commitment', measure: 'target', parties: owner.parties, ...told, unit: 'percent_of_gdp', by: told.by ?? dueIn(sentence, amount), first: owner.first >= 0 && owner.first < noun ? owner.first : noun, next: amount.next });
}

/** Whose law it is: the country named before it, else that of who speaks, else that of the sentence before. */
function ownerOf({ reading, before }: Sentence, noun: number, first: number): Subject | undefined {
  const named = namedIn(reading, { first, next: noun + 1 });
  const beside = placesIn(reading, { first, next: noun }).findLast(({ next, parties }) => next === noun && areCountries(parties));
  if (beside !== undefined) return beside;
  const one = named !== undefined && named.parties.every(isCountry) ? named : before;
  return one.parties.length === 1 && one.parties.every(isCountry) ? one : undefined;
}

/** `2 percent in 2025`: the last day of a year to come. */
function dueIn({ amounts, reading }: Sentence, { next }: Amount): Draft['by'] & string | null {
  const date = amounts.find(({ first, quantity }) => first >= next && first < next + 6 && quantity.unit === 'year' && quantity.kind !== 'duration');
  const year = yearOf(date);
  if (date?.quantity.by) return date.quantity.by;
  return year && (reading.year === null || year > reading.year) ? `${year}-12-31` : null;
}

/** `Two percent of GDP is the floor, not the ceiling`. */
function floor(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const end = pastAmount(amount);
  const verb = [0, 1, 2, 3].map((step) => end + step).find((token) => is(reading, token, GROUP.be) || isOneOf(reading, token, ['became', 'becomes', 'become']));
  const noun = verb === undefined ? -1 : find(reading, { first: verb + 1, next: Math.min(next, verb + 8) }, GROUP.target);
  const draft = { kind: 'commitment', measure: 'target', parties: ['nato'], ...toldBy(reading, amount.at), unit: 'percent_of_gdp', first: amount.phrase.first } as const;
  if (verb !== undefined && isWhereItStarts(sentence, verb)) return tell(sentence, { ...draft, next: verb + 2 });
  if (verb === undefined || noun < 0 || isOfElse(sentence, noun) || !opensClause(sentence, amount)) return;
  if (!isPlainly(reading, verb + 1, noun) && !(isOneOf(reading, noun, RULES) && !has(reading, { first: verb, next: noun }, THOUGHT))) return;
  const { mood } = predicateOf(sentence, clauseAt(sentence, verb), verb);
  if (mood.isAsserted && !mood.isNegated && !mood.isConditional) tell(sentence, { ...draft, next: noun + 1 });
}

/** `is a guideline`, `is a target, no obligation`: told of how it binds. */
function isOfElse({ reading, next }: Sentence, noun: number): boolean {
  return is(reading, noun, GROUP.loose) || has(reading, { first: noun + 1, next: Math.min(next, noun + 6) }, GROUP.strict);
}

/** Whether an amount stands among the first words of its clause. */
function opensClause(sentence: Sentence, { first, phrase }: Amount): boolean {
  return phrase.first - (sentence.clauses[clauseAt(sentence, first)]?.first ?? 0) <= OPENING;
}

/** In tokens. */
const OPENING = 8;

/** `2 percent is where spending starts`, `is only where it should start`. */
function isWhereItStarts({ reading, next }: Sentence, verb: number): boolean {
  const where = [1, 2].map((step) => verb + step).find((token) => isThe(reading, token, 'where'));
  return where !== undefined && [2, 3, 4, 5].some((step) => where + step < next && isOneOf(reading, where + step, ['start', 'starts', 'begin', 'begins']));
}

const THOUGHT = anyOf([GROUP.not, GROUP.oblige, GROUP.say, GROUP.thought]);
const RULES = ['minimum', 'floor', 'guideline', 'norm', 'standard', 'threshold', 'yardstick', 'benchmark', 'requirement'];

/** `is from now on the`, `is NATO's`: nothing but small words and the alliance before the noun. */
function isPlainly(reading: Sentence['reading'], first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (!is(reading, token, PLAINLY) && !isOneOf(reading, token, BETWEEN)) return false;
  return true;
}

const BETWEEN = ['from', 'on', 'new', 'old', 'become', 'been', 'agreed', 'common'];

const PLAINLY = anyOf([GROUP.article, GROUP.adverb, GROUP.alliance]);
