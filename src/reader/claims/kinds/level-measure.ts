import type { ClaimMeasure } from '#core';
import { codeAt, endsIn, find, findPhrase, has, is, isOneOf, isThe, phraseAt, type Tokens } from '../reading.ts';
import { nameRightBefore, predicateBefore, type Predicate } from '../predicate.ts';
import { clauseAt, isAboutDefence, pastAmount, type Amount, type Sentence } from '../sentence.ts';
import { areArmies, LEAST_PEOPLE, PEOPLE, TROOPS } from '../heads.ts';
import { isPartOfBudget, isShare } from '../shares.ts';
import type { Clause } from '../clauses.ts';
import { endsOwning } from '../subject.ts';
import { holds } from '../words/presence.ts';
import { anyOf, GROUP, SPENT } from '../words/vocabulary.ts';
import { subjectWithoutVerb } from './without-verb.ts';

/** What a number tells how much of, where it does; nothing where it is no level. */
export function levelMeasure(sentence: Sentence, amount: Amount): ClaimMeasure | undefined {
  const { kind, unit } = amount.quantity;
  if (kind === 'money') return moneyMeasure(sentence, amount);
  if (kind === 'count') return countMeasure(sentence, amount);
  if (unit === 'percent' && isOfAid(sentence)) return 'aid-share';
  if (unit === 'percent' && isOfThat(sentence, amount) && isOnEquipment(sentence, amount)) return 'equipment-share';
  if (unit === 'percent_of_gdp' || (isShare(amount.quantity) && isOfSpending(sentence, amount))) return (isAboutDefence(sentence) || isOfSpending(sentence, amount)) && !isElsewhere(sentence, amount) ? 'share' : aidMeasure(sentence);
  if (unit === 'percent_of_gni') return aidMeasure(sentence) ?? (holds(sentence.presence, GROUP.defence) || holds(sentence.presence, GROUP.spending) ? 'share' : 'aid-share');
  if (isOfThat(sentence, amount) || isPartOfBudget(amount.quantity) || isFurtherPart(sentence, amount)) return isOnEquipment(sentence, amount) ? 'equipment-share' : undefined;
  return unit === 'percent' && amount.quantity.of === null ? listed(sentence, amount) : undefined;
}

/** A bare percentage after aid was told as a share. */
function isOfAid({ presence, drafts, told }: Sentence): boolean {
  return (drafts.at(-1) ?? told.at(-1))?.measure === 'aid-share' && !holds(presence, GROUP.defence);
}

/** `25 percent of that into kit`, `of which 21 percent is for equipment`: of what was told just before. */
function isOfThat({ reading }: Sentence, { quantity, phrase, next }: Amount): boolean {
  if (isThe(reading, phrase.first - 1, 'which') && isThe(reading, phrase.first - 2, 'of')) return true;
  return quantity.of === 'that' || (quantity.of === null && isThe(reading, next, 'of') && (isThe(reading, next + 1, 'that') || isThe(reading, next + 1, 'it')));
}

/** `two thirds of its budget on pay and just a tenth on kit`: a part of the same. */
function isFurtherPart({ amounts }: Sentence, { quantity, first }: Amount): boolean {
  return quantity.unit === 'part' && quantity.of === null && amounts.some((other) => other.first < first && isPartOfBudget(other.quantity));
}

/** Whether it is equipment that a part of the budget goes to: told after it and before the next part, else before it. */
function isOnEquipment({ reading, amounts, first, next }: Sentence, amount: Amount): boolean {
  const following = amounts.find((other) => other.first > amount.first && (other.quantity.kind === 'percent' || other.quantity.unit === 'part'));
  if (has(reading, { first: amount.next, next: following?.first ?? next }, GROUP.equipment)) return true;
  return has(reading, { first, next: amount.first }, GROUP.equipment) && !has(reading, { first: amount.next, next: Math.min(next, amount.next + 9) }, GROUP.wages);
}

/** A bare percentage after a share of the same sentence: "Estonia spends 2.2 percent, Poland 2.0". */
function listed({ drafts, told }: Sentence, { quantity }: Amount): ClaimMeasure | undefined {
  const last = drafts.at(-1) ?? told.findLast(({ kind, measure }) => kind === 'level' && measure === 'equipment-share');
  if (last?.kind !== 'level') return undefined;
  return last.measure === 'equipment-share' || last.measure === 'aid-share' || (last.measure === 'share' && isShare(quantity)) ? last.measure : undefined;
}

/** `spends 1.2 percent`, `raised its share to 3 percent`, `Germany, at 1.5 percent`: shares, where spending is spoken of. */
function isOfSpending(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  const verb = predicate?.verb ?? -1;
  if (isThe(reading, amount.phrase.first - 1, 'on') && verb >= 0 && is(reading, verb, GROUP.be) && isAboutDefence(sentence)) return true;
  if ((isThe(reading, amount.phrase.first - 1, 'at') || isThe(reading, amount.phrase.first - 1, 'with')) && (isAboutDefence(sentence) || nameRightBefore(sentence, amount.phrase.first) !== undefined || isRear(sentence))) return true;
  if (verb < 0 && (endsOwning(reading, amount.phrase.first) || is(reading, amount.phrase.first - 1, GROUP.owning)) && isAboutDefence(sentence)) return true;
  if (isOwned(sentence, amount) || isInBrackets(sentence, amount) || isFigure(sentence, amount, predicate) || isReached(sentence, amount, predicate)) return true;
  if (verb >= 0 && (isOneOf(reading, verb, ['reach', 'reaches', 'reached', 'hit', 'hits']) || isOneOf(reading, verb, PASSING) && isAboutDefence(sentence))) return true;
  if (predicate !== undefined && (has(reading, predicate.clause, GROUP.share) || has(reading, predicate.clause, GROUP.spending)) && isAboutDefence(sentence) && amount.quantity.change !== 'by') return true;
  return verb >= 0 && is(sentence.reading, verb, GROUP.spend) && !isThe(sentence.reading, verb, 'give') && !isThe(sentence.reading, verb, 'contributes');
}

/** To come up to a number and past it. */
const PASSING = ['pass', 'passes', 'passed', 'cross', 'crosses', 'crossed', 'clear', 'clears', 'cleared', 'top', 'tops', 'topped', 'exceed', 'exceeds', 'exceeded', 'surpass', 'surpasses', 'surpassed'];

/** `Canada's effort of 1.27 percent`, `Germany's share, 1.2 percent,`: told beside the noun. */
function isOwned(sentence: Sentence, { phrase }: Amount): boolean {
  const { reading } = sentence;
  const isLed = isThe(reading, phrase.first - 1, 'of') || codeAt(reading, phrase.first - 1) === 0x2c;
  return isLed && (is(reading, phrase.first - 2, GROUP.spending) || is(reading, phrase.first - 2, GROUP.share)) && isAboutDefence(sentence);
}

/** `Britain (2.1 percent)`, where allies were told to spend or to meet a target. */
function isInBrackets(sentence: Sentence, { phrase }: Amount): boolean {
  const { reading, presence, told, drafts } = sentence;
  return codeAt(reading, phrase.first - 1) === 0x28 && reading.mentions.endingAt(phrase.first - 2) !== undefined && isAboutDefence(sentence) && (told.length > 0 || drafts.length > 0 || holds(presence, GROUP.spending) || holds(presence, GROUP.spend) || holds(presence, GROUP.target));
}

/** `Denmark's figure is 1.35 percent`, `the figures are 1.2 percent for Germany`. */
function isFigure(sentence: Sentence, amount: Amount, predicate: Predicate | undefined): boolean {
  if (predicate !== undefined && isItAgain(sentence, predicate)) return true;
  if (predicate === undefined || amount.quantity.change === 'by' || !sentence.isOnTopic || !(is(sentence.reading, predicate.verb, GROUP.be) || is(sentence.reading, predicate.verb, GROUP.amount))) return false;
  return has(sentence.reading, { first: predicate.clause.first, next: predicate.mood.first }, GROUP.figure) && !has(sentence.reading, sentence, GROUP.foreign);
}

/** `In 2014 it was 1.15 percent`, after a share was told. */
function isItAgain({ reading, told }: Sentence, { mood, verb }: Predicate): boolean {
  return isThe(reading, mood.first - 1, 'it') && (is(reading, verb, GROUP.be) || is(reading, verb, GROUP.amount)) && told.some(({ kind, measure }) => kind === 'level' && measure === 'share');
}

/** `Bulgaria jumped to 3.25 percent`: the country itself, with nothing of it that is named. */
function isReached(sentence: Sentence, { quantity }: Amount, predicate: Predicate | undefined): boolean {
  if (predicate === undefined || quantity.change !== 'to' || !isAboutDefence(sentence)) return false;
  const { subject, mood, verb } = predicate;
  return subject.first >= 0 && subject.next === mood.first && !endsOwning(sentence.reading, subject.next) && is(sentence.reading, verb, REACHING);
}

const REACHING = anyOf([GROUP.amount, GROUP.up, GROUP.down, GROUP.went]);

function aidMeasure({ presence }: Sentence): ClaimMeasure | undefined {
  return holds(presence, GROUP.aid) ? 'aid-share' : undefined;
}

/** Whether the share is of something else than defence: "0.7 percent of GDP on aid". */
function isElsewhere(sentence: Sentence, amount: Amount): boolean {
  const { reading, presence } = sentence;
  const { first, next } = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const [from, to] = [Math.max(first, amount.first - 8), Math.min(next, amount.next + 5)];
  const isOther = has(reading, { first: from, next: to }, GROUP.foreign) || has(reading, { first: from, next: to }, GROUP.aid);
  if (isOther) return !has(reading, { first: from, next: to }, GROUP.defence);
  return holds(presence, GROUP.foreign) && !holds(presence, GROUP.defence) && !holds(presence, GROUP.spending);
}

/** No ally spends less than this, in any currency. */
const LEAST_BUDGET = 1e6;

function moneyMeasure(sentence: Sentence, amount: Amount): ClaimMeasure | undefined {
  const { reading, clauses } = sentence;
  const clause = withMain(sentence, clauses[clauseAt(sentence, amount.first)] as Clause);
  if (amount.quantity.change === 'by' || isOneOf(reading, amount.phrase.first - 1, ['adding', 'add', 'adds', 'added']) || isOnSomething(sentence, amount) || isOfSomething(sentence, amount) || isOfFund(sentence, amount) || isOverYears(sentence, amount)) return undefined;
  const isForOne = isEach(sentence, clause) || isEach(sentence, { first: amount.next, next: amount.next + 3 }) || findPhrase(reading, clause, 'perPerson') >= 0 || amount.quantity.per === 'person' || isPerCapita(sentence, amount);
  if (typeof amount.quantity.value === 'number' && amount.quantity.value < LEAST_BUDGET && !isForOne) return undefined;
  const ofSpending = isForOne || isPerPerson(sentence, amount) ? 'spending-per-person' : 'spending';
  if (isSizeOfEconomy(sentence, amount)) return 'gdp';
  if (isForOne && has(reading, sentence, GROUP.defence)) return 'spending-per-person';
  if (isOfTold(sentence, amount) || isCost(sentence, amount)) return ofSpending;
  if (isPlainSpending(sentence, amount) || isDefenceBill(sentence, clause) || isAfterColon(sentence, amount)) return ofSpending;
  if (isAfterEconomy(sentence, { first: clause.first, next: amount.first }) && !has(reading, clause, GROUP.defence)) return 'gdp';
  if (sentence.drafts.at(-1)?.measure === 'spending' && (has(reading, clause, GROUP.spend) || has(reading, clause, GROUP.pay) || nameRightBefore(sentence, amount.phrase.first) !== undefined)) return 'spending';
  if (!has(reading, clause, GROUP.defence) && !(has(reading, clause, GROUP.spending) && isAboutDefence(sentence)) && !(has(reading, clause, GROUP.spend) && isAboutDefence(sentence) && sentence.isOnTopic && has(reading, sentence, GROUP.spending))) return undefined;
  if (!has(reading, clause, GROUP.spend) && !has(reading, clause, GROUP.spending) && !has(reading, clause, GROUP.pay) && !isReceived(sentence, amount)) return undefined;
  return ofSpending;
}

/** `Sweden's armed forces will receive 119 billion kronor`: what forces are given. */
function isReceived(sentence: Sentence, { phrase }: Amount): boolean {
  const predicate = predicateBefore(sentence, phrase.first);
  return predicate !== undefined && is(sentence.reading, predicate.verb, GROUP.receiving) && has(sentence.reading, { first: predicate.clause.first, next: predicate.mood.first }, GROUP.army);
}

/** `At $664 billion, American military spending was …`, `Canada's military budget, which will top C$18 billion`: with what it belongs to. */
function withMain({ reading, clauses }: Sentence, clause: Clause): Tokens {
  const [first, second] = clauses;
  const noun = clause.intro === 'relative' ? [2, 3].find((step) => is(reading, clause.first - step, GROUP.spending)) : undefined;
  if (noun !== undefined) return { first: clause.first - noun - 1, next: clause.next };
  return first === clause && second !== undefined && second.intro === 'main' && (isThe(reading, clause.first, 'at') || isThe(reading, clause.first, 'with')) && clause.next - clause.first < BACK ? { first: clause.first, next: second.next } : clause;
}

/** `Italy's economy is worth $1.9 trillion`; not "2.2 percent of GDP, or about £39 billion". */
function isAfterEconomy({ reading }: Sentence, { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (is(reading, token, GROUP.economy) && reading.quantityAt[token] === 0) return true;
  return false;
}

/** `Per capita, Norway spends $1,100, Germany $500`. */
function isPerCapita({ reading, first }: Sentence, { quantity, first: at }: Amount): boolean {
  return typeof quantity.value === 'number' && quantity.value < MOST_PER_PERSON && findPhrase(reading, { first, next: at }, 'perPerson') >= 0;
}

const MOST_PER_PERSON = 1e5;

/** `a fund of 100 billion euros`, `an order of`: money that is no budget. */
function isOfSomething({ reading, next }: Sentence, { phrase, next: end }: Amount): boolean {
  const noun = phrase.first - 2;
  if (has(reading, { first: end, next: Math.min(next, end + 6) }, GROUP.aid) || (isThe(reading, end, 'of') && has(reading, { first: end, next: Math.min(next, end + 4) }, GROUP.equipment))) return true;
  return isThe(reading, phrase.first - 1, 'of') && isOneOf(reading, noun, ['fund', 'package', 'loan', 'loans', 'order', 'contract', 'programme', 'program', 'deal', 'tranche', 'gift', 'increase', 'rise', 'cut', 'gap', 'hole', 'debt', 'price', 'surplus']);
}

/** `will spend 413 billion euros between 2024 and 2030`, `over five years`: more than a year's. */
export function isOverYears({ reading, amounts, next }: Sentence, amount: Amount): boolean {
  for (let token = pastAmount(amount); token < Math.min(next, amount.next + LATER); token += 1) {
    if (isThe(reading, token, 'between') && reading.quantityAt[token + 1] !== 0) return true;
    if (isOneOf(reading, token, THROUGHOUT) && amounts.some(({ first, quantity }) => first > token && first < token + 5 && quantity.kind === 'duration' && quantity.unit === 'years' && quantity.value !== 1)) return true;
    if (amounts.some(({ first, quantity }) => first === token && quantity.kind === 'money')) return false;
  }
  return false;
}

const THROUGHOUT = ['over', 'within', 'through', 'across'];

const LATER = 12;

/** `The special fund holds 100 billion euros`, `NATO's common budget is 3.3 billion`, `has given Ukraine 28 billion`. */
function isOfFund(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const { first } = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  const common = find(reading, { first, next: amount.first }, GROUP.common);
  return has(reading, { first: Math.max(first, amount.phrase.first - BACK), next: amount.phrase.first }, GROUP.fund) || (common >= 0 && is(reading, common + 1, GROUP.spending));
}

const BACK = 7;

/** `a $5.5 trillion economy`. */
function isSizeOfEconomy({ reading }: Sentence, { next }: Amount): boolean {
  return isThe(reading, next, 'economy');
}

/** `At $18.3 billion it was …`, `Hungary's comes to 2 trillion forints`: of the spending that was told just before. */
function isOfTold(sentence: Sentence, { phrase }: Amount): boolean {
  const { reading, told, drafts, first } = sentence;
  if (![...told, ...drafts].some(({ measure }) => measure === 'spending')) return false;
  const predicate = predicateBefore(sentence, phrase.first);
  if (predicate !== undefined && isOneOf(reading, predicate.verb, ['came', 'comes', 'come', 'totalled', 'totaled', 'amounted', 'managed']) && predicate.subject.parties.length > 0) return true;
  if (isThe(reading, phrase.first - 1, 'at') && phrase.first - 1 === first) return true;
  const owner = reading.mentions.endingAt(phrase.first - 1) ?? [2, 3].map((step) => reading.mentions.endingAt(phrase.first - step)).find((mention) => mention !== undefined && is(reading, mention.next, GROUP.amount));
  return owner !== undefined && endsOwning(reading, owner.next);
}

/** `America's armed forces cost $730 billion`. */
function isCost(sentence: Sentence, amount: Amount): boolean {
  const predicate = predicateBefore(sentence, amount.phrase.first);
  return predicate !== undefined && isCosting(sentence, predicate.verb) && has(sentence.reading, { first: predicate.clause.first, next: predicate.mood.first }, GROUP.defence);
}

/** `cost`, `costs`, not "would cost". */
export function isCosting({ reading }: Sentence, verb: number): boolean {
  return isThe(reading, verb, 'cost') || isThe(reading, verb, 'costs');
}

/** `its defence bill came to`. */
function isDefenceBill({ reading }: Sentence, { first, next }: Tokens): boolean {
  for (let token = first; token < next; token += 1) if (is(reading, token - 1, GROUP.defence) && isOneOf(reading, token, PURSES)) return true;
  return false;
}

const PURSES = ['bill', 'purse', 'chest', 'coffers', 'tab'];

/** `America's defence budget dwarfs all others: $730 billion`. */
function isAfterColon(sentence: Sentence, { phrase, first }: Amount): boolean {
  const { reading } = sentence;
  return codeAt(reading, phrase.first - 1) === 0x3a && isAboutDefence(sentence) && has(reading, { first: sentence.first, next: first }, SPENT);
}

/** `Germany will spend $147 billion`, with nothing that it is spent on. */
function isPlainSpending(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const verb = predicateBefore(sentence, amount.phrase.first)?.verb ?? -1;
  return verb >= 0 && isOneOf(reading, verb, ['spend', 'spends', 'spent', 'spending', 'laid', 'lay', 'lays', 'out']) && amount.phrase.first - verb < 3 && isLargeOrDefence(sentence, amount) && amount.quantity.per !== 'person' && !isPerPerson(sentence, amount);
}

/** A country that spends a billion, on nothing that is named. */
function isLargeOrDefence(sentence: Sentence, { quantity }: Amount): boolean {
  return isAboutDefence(sentence) || (typeof quantity.value === 'number' && quantity.value >= LARGE);
}

/** So much money is an ally's budget, whatever else is told. */
const LARGE = 1e9;

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
  const leads = isThe(reading, token, 'on') || isThe(reading, token, 'for') || isThe(reading, token, 'into') || isOneOf(reading, token, ['to', 'from']) || isThe(reading, token, 'in') && !is(reading, token + 1, GROUP.adverb);
  if (!leads || token + 1 >= next) return false;
  if (reading.quantityAt[token + 1] !== 0) return false;
  return isThe(reading, token, 'from') || find(reading, { first: token + 1, next: Math.min(next, token + 7) }, GROUP.defence) < 0;
}

function countMeasure(sentence: Sentence, amount: Amount): ClaimMeasure | undefined {
  const { unit } = amount.quantity;
  const value = Number(amount.quantity.value);
  if (isOneOf(sentence.reading, amount.next, ['fewer', 'more', 'less'])) return undefined;
  const predicate = predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined ? subjectWithoutVerb(sentence, amount) === undefined : !isHad(sentence, predicate.verb)) return undefined;
  if (isOneOf(sentence.reading, amount.phrase.first - 1, ['whom', 'which']) || value > MOST_PEOPLE) return undefined;
  if (areArmies(unit, value)) return undefined;
  if (TROOPS.test(unit)) return amount.quantity.change !== 'by' && isPresent(sentence, amount) ? 'personnel' : undefined;
  if (unit === '' && (isThe(sentence.reading, amount.next, 'under') && isThe(sentence.reading, amount.next + 1, 'arms') || isThe(sentence.reading, amount.next, 'in') && isThe(sentence.reading, amount.next + 1, 'uniform'))) return 'personnel';
  if (PEOPLE.test(unit) && isOfForces(sentence, amount, predicate)) return 'personnel';
  if (PEOPLE.test(unit) && isThe(sentence.reading, amount.next, 'in') && has(sentence.reading, { first: amount.next, next: Math.min(sentence.next, amount.next + 6) }, GROUP.army)) return 'personnel';
  return PEOPLE.test(unit) && value >= LEAST_PEOPLE ? 'population' : undefined;
}

/** No ally has as many people. */
const MOST_PEOPLE = 1e9;

/** `people under arms`, `the army employs 47,000 people`, `Portugal 30,000` after another's. */
function isOfForces({ reading, first, drafts }: Sentence, { first: at, next }: Amount, predicate: Predicate | undefined): boolean {
  if (isThe(reading, next, 'under') || isThe(reading, next + 1, 'uniform') || drafts.at(-1)?.measure === 'personnel' && next === at + 1) return true;
  return predicate !== undefined && has(reading, { first: Math.max(first, predicate.clause.first), next: predicate.verb }, GROUP.army);
}

/** `has 5,000 soldiers`, `the army is 40,000 strong`; not "is withdrawing 12,000 troops". */
function isHad({ reading }: Sentence, verb: number): boolean {
  return is(reading, verb, GROUP.hold) || is(reading, verb, GROUP.be) && !endsIn(reading, verb + 1, 'ing') || is(reading, verb, GROUP.amount) || is(reading, verb, GROUP.down) || is(reading, verb, GROUP.up);
}

/** Troops that are somewhere are not all that there are. */
function isPresent({ reading, next }: Sentence, { next: end }: Amount): boolean {
  if (end >= next) return true;
  if (isThe(reading, end, 'in') && has(reading, { first: end, next: Math.min(next, end + 5) }, GROUP.army)) return true;
  const isAbroad = isOneOf(reading, end, ['in', 'at', 'on', 'stationed', 'deployed', 'to', 'from', 'serving', 'based', 'under', 'for', 'near', 'across']);
  return !isAbroad || isThe(reading, end + 1, 'uniform') || isThe(reading, end + 1, 'arms') || isThe(reading, end + 1, 'all') || isThe(reading, end + 1, 'total') || reading.quantityAt[end + 1] !== 0;
}

/** `brings up the rear`, `tops the list`: a table of shares. */
function isRear({ presence }: Sentence): boolean {
  return holds(presence, GROUP.place) || holds(presence, GROUP.rear);
}
