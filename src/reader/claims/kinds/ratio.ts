import { isStated } from '../mood.ts';
import type { ClaimMeasure } from '#core';
import { toldBy } from '../draft.ts';
import { codeAt, find, findPhrase, has, is, isOneOf, isThe, isWord, phraseAt, type Tokens } from '../reading.ts';
import { isVerb } from '../clauses.ts';
import { predicateBefore, predicateOf, startOf, type Predicate } from '../predicate.ts';
import { atEach, clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { endsOwning, othersIn, placesIn, type Subject } from '../subject.ts';
import { isShare } from '../shares.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';
import { averageIn } from './comparison.ts';
import { pastAsked } from './stance.ts';

/** One party held against another or against a target: "twice as much as Spain", "lags far behind". */
export function ratios(sentence: Sentence): void {
  for (const amount of unused(sentence, 'ratio')) if (amount.quantity.unit === 'times' || isPartOfWhat(sentence, amount)) times(sentence, amount);
  atEach(sentence, STARTS, behind);
}

/** The words that may begin what lags. */
const STARTS = PHRASE.behind.firsts;

function times(sentence: Sentence, amount: Amount): void {
  const { reading } = sentence;
  if (amount.quantity.change === 'by' && !isToDouble(sentence, amount)) return;
  const predicate = isVerb(reading, amount.first) ? predicateOf(sentence, clauseAt(sentence, amount.first), amount.first) : predicateBefore(sentence, amount.phrase.first);
  if (predicate === undefined) return;
  if (predicate.subject.first < 0 && ofPeople(sentence, predicate.clause, amount)) return;
  if (predicate.mood.isNeeded && hasMark(sentence, predicate.verb, amount.phrase.first)) return;
  const isNeeded = predicate.mood.isNeeded && predicate.mood.isConditional || predicate.mood.isNeeded && isToDouble(sentence, amount);
  const against = againstOf(sentence, amount, predicate.subject.parties);
  if (against.length === 0 && isOfPromise(sentence, amount)) return ofPromise(sentence, amount, predicate);
  if (!(predicate.mood.isAsserted ? against.length > 0 : isNeeded) || predicate.mood.isPledged) return;
  const measure = measureOf(sentence, amount, predicate);
  if (measure === undefined || predicate.subject.parties.length === 0) return;
  tell(sentence, {
    kind: 'ratio', measure, parties: predicate.subject.parties, ...toldBy(reading, amount.at), against: [...new Set(against.flatMap(({ parties }) => parties))], years: yearsOf(sentence, predicate.clause, amount.first),
    isNegated: predicate.mood.isNegated, isConditional: predicate.mood.isConditional, first: startOf(sentence, predicate, amount.phrase.first), next: Math.max(amount.next, amount.phrase.next, ...against.map(({ next }) => next)),
  });
}

/** `A Norwegian pays ten times what`: told of one of a people. */
function ofPeople({ reading }: Sentence, { first }: Tokens, { phrase }: Amount): boolean {
  return placesIn(reading, { first, next: phrase.first }).some(({ first: at }) => isOneOf(reading, at - 1, ['a', 'an']) && reading.mentions.startingAt(at)?.kind === 'demonym');
}

/** `half of what it promised`, `little more than half of what the guideline asks`. */
function isOfPromise({ reading, next }: Sentence, { next: end, phrase }: Amount): boolean {
  const what = [end, end + 1, phrase.next, phrase.next + 1].find((token) => isThe(reading, token, 'what'));
  return what !== undefined && has(reading, { first: what, next: Math.min(next, what + 6) }, PROMISED);
}

const PROMISED = anyOf([GROUP.pledge, GROUP.target]);

function ofPromise(sentence: Sentence, amount: Amount, { mood, subject, clause }: Predicate): void {
  if (!isStated(mood) || subject.parties.length === 0 || !isAboutDefence(sentence)) return;
  tell(sentence, { kind: 'ratio', measure: 'share', parties: subject.parties, ...toldBy(sentence.reading, amount.at), isNegated: mood.isNegated, years: yearsOf(sentence, clause, amount.first), first: amount.phrase.first, next: pastAmount(amount) + 2 });
}

/** `would have to find $70 billion, twice the present budget`: told beside what is needed. */
function hasMark({ reading }: Sentence, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (codeAt(reading, token) === 0x2c) return true;
  return false;
}

/** `Spain's share is half of Denmark's`, `Germany's share of GDP is twice Italy's`. */
function isShareOf({ reading }: Sentence, { first }: Tokens, verb: number): boolean {
  const share = find(reading, { first, next: verb }, GROUP.share);
  return share >= 0 && (!isThe(reading, share + 1, 'of') || has(reading, { first: share, next: verb }, GROUP.economy) && !has(reading, { first: share, next: verb }, GROUP.alliance));
}

/** `half as much as`, `half of what France spends`, `a third of the French budget` is none. */
function isPartOfWhat({ reading }: Sentence, { next, phrase }: Amount): boolean {
  const owner = isThe(reading, next, 'of') ? reading.mentions.startingAt(next + 1) : undefined;
  if (isThe(reading, next + 1, 'size') || (owner !== undefined && endsOwning(reading, owner.next) && (!isWord(reading, owner.next) || isThe(reading, owner.next, 'and')))) return true;
  return [next, next + 1, phrase.next].some((token) => isThe(reading, token, 'as') || isThe(reading, token, 'what') || (isThe(reading, token, 'that') && isThe(reading, token + 1, 'of')));
}

/** `would need to double its spending`. */
function isToDouble({ reading }: Sentence, { first }: Amount): boolean {
  return is(reading, first, GROUP.multiplied) && [1, 2, 3].some((step) => isThe(reading, first - step, 'to'));
}

const THAN = ['as', 'than', 'of', 'what', 'that', 'spent', 'spends', 'does'];
const FAR = 12;

/** Those compared with, after "as much as", "that of", "what … spends", "the size of". */
function againstOf({ reading, next }: Sentence, amount: Amount, own: readonly string[]): Subject[] {
  const from = amount.next;
  for (let token = from; token < Math.min(next, from + FAR); token += 1) {
    if (!isOneOf(reading, token, THAN) && !isThe(reading, token, 'the')) continue;
    const found = othersIn(reading, { first: token, next: Math.min(next, token + 8) }, own);
    if (found.length > 0) return found;
  }
  const average = averageIn({ reading }, { first: from, next: Math.min(next, from + 6) });
  if (average !== undefined) return [average];
  const rest = find(reading, { first: from, next: Math.min(next, from + FAR) }, GROUP.rest);
  return rest >= 0 && isThe(reading, from, 'as') ? [{ parties: ['nato'], first: rest, next: rest + 1 }] : [];
}

function measureOf(sentence: Sentence, amount: Amount, { clause, verb }: Predicate): ClaimMeasure | undefined {
  const { reading, next } = sentence;
  const tokens = { first: clause.first, next: Math.min(next, amount.next + 16) };
  const isEach = findPhrase(reading, sentence, 'perPerson') >= 0;
  const isRelative = findPhrase(reading, { first: sentence.first, next: tokens.next }, 'relative') >= 0 || has(reading, tokens, GROUP.share) || has(reading, tokens, GROUP.proportionally) || has(reading, tokens, GROUP.economy) && (has(reading, tokens, GROUP.spending) || is(reading, verb, GROUP.spend));
  if (isShareOf(sentence, clause, verb) || isBesideShare(sentence, amount)) return 'share';
  const isOfMoney = !has(reading, { first: amount.phrase.first - 6, next: tokens.next }, GROUP.economy) && sentence.amounts.some(({ first, quantity }) => quantity.kind === 'money' && first < amount.first);
  const isSpending = has(reading, tokens, GROUP.spending) || is(reading, verb, GROUP.spend) || isOfMoney;
  if (has(reading, { first: amount.next, next: amount.next + 3 }, GROUP.share) && isAboutDefence(sentence)) return 'share';
  if (isSpending) return !isAboutDefence(sentence) ? undefined : isEach ? 'spending-per-person' : isRelative ? 'share' : 'spending';
  if (has(reading, tokens, GROUP.economy)) return 'gdp';
  if (has(reading, tokens, GROUP.troops) || has(reading, tokens, GROUP.army)) return 'personnel';
  return has(reading, tokens, GROUP.people) ? 'population' : undefined;
}

/** `spends 1.37%, less than half of what Poland does`: of the share right before. */
function isBesideShare({ amounts }: Sentence, { phrase }: Amount): boolean {
  return amounts.some(({ next, quantity }) => isShare(quantity) && next < phrase.first && phrase.first - next < NEAR_SHARE);
}

const NEAR_SHARE = 8;

/** `lags far behind in its defence spending`, `spends less than Italy`. */
function behind(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const past = phraseAt(reading, token, 'behind', next);
  if (past < 0 || reading.quantityAt[past] !== 0 || isInDraft(sentence, token) || pastAsked(sentence, past) > 0) return;
  const predicate = predicateOf(sentence, clauseAt(sentence, token), token);
  if (!predicate.mood.isAsserted || predicate.mood.isFuture || predicate.subject.parties.length === 0 || predicate.mood.isConditional) return;
  const isThan = isThe(reading, past - 1, 'than');
  const behindIt = { first: past, next: Math.min(next, past + 6) };
  const average = averageIn({ reading }, behindIt);
  const others = isThan || isThe(reading, past - 1, 'behind') ? othersIn(reading, behindIt, predicate.subject.parties) : [];
  const against: readonly Subject[] = average === undefined ? others : [average];
  if (against.length === 0 && (!isOfSpending(sentence, token, past) || isOfTarget(sentence, past))) return;
  if (isThan && isInWords(sentence, against)) return;
  if (isThan && (against.length === 0 || (against[0]?.first ?? 0) > past + 3)) return;
  const isMore = isThan && [2, 3, 4, 5].some((step) => past - step > token && isThe(reading, past - step, 'more')) || [1, 2].some((step) => isOneOf(reading, token + step, MORE));
  const isMuch = [1, 2, 3].some((step) => token + step < past && isOneOf(reading, token + step, MUCH));
  const isOfMoney = average === undefined && against.length > 0 && !isRelativeTo(sentence, past) && !isOfShare(sentence, token, past) && (isThan || !isBySharesAt(sentence));
  const end = endOf(sentence, past, against);
  tell(sentence, {
    kind: 'ratio', measure: isOfMoney ? 'spending' : 'share', parties: predicate.subject.parties,
    against: [...new Set(against.flatMap(({ parties }) => parties))].filter((party) => isThan || average !== undefined || party !== 'nato'),
    comparator: isMore ? (isMuch ? 'much more' : 'more than') : isMuch ? 'much less' : 'less than', years: yearsOf(sentence, predicate.clause, token), isNegated: predicate.mood.isNegated, isConditional: predicate.mood.isConditional,
    target: targetOf(sentence), first: startOf(sentence, predicate, token), next: end,
  });
}

/** `lags behind the goal`: how it stands to a target. */
function isOfTarget({ reading, next }: Sentence, past: number): boolean {
  return isThe(reading, past - 1, 'behind') && has(reading, { first: past, next: Math.min(next, past + 4) }, GROUP.target);
}

/** `than Spain, Portugal and Greece together`: a sum that no reading makes. */
function isInWords({ reading }: Sentence, against: readonly Subject[]): boolean {
  const end = against.at(-1)?.next ?? 0;
  return against.length > 1 && isOneOf(reading, end, ['together', 'combined']);
}

/** `at 1.24 percent it lags behind France, at 1.81 percent`: by the shares that are told. */
function isBySharesAt({ reading, amounts }: Sentence): boolean {
  return amounts.some(({ quantity, phrase }) => isShare(quantity) && isThe(reading, phrase.first - 1, 'at'));
}

function isRelativeTo({ reading, next }: Sentence, past: number): boolean {
  for (let token = past; token < Math.min(next, past + 10); token += 1) if (phraseAt(reading, token, 'relative') > 0) return true;
  return false;
}

const MORE = ['larger', 'bigger', 'higher', 'greater'];
const MUCH = ['far', 'well', 'much', 'badly', 'significantly', 'way', 'considerably'];

/** `spends a larger share of its output on defence than`. */
function isOfShare({ reading }: Sentence, token: number, past: number): boolean {
  return has(reading, { first: token, next: past }, GROUP.share);
}

/** Whether what lags is spending: told in the sentence, after or before. */
function isOfSpending(sentence: Sentence, token: number, past: number): boolean {
  const { reading, first, next } = sentence;
  if (is(reading, token, GROUP.spend)) return isAboutDefence(sentence);
  const isTold = has(reading, { first: past, next: Math.min(next, past + 10) }, GROUP.spending) || has(reading, { first, next: token }, GROUP.spending) || has(reading, { first: past, next: Math.min(next, past + 8) }, GROUP.target);
  return isTold && isAboutDefence(sentence);
}

function endOf({ reading, next }: Sentence, past: number, against: readonly Subject[]): number {
  let end = Math.max(past, ...against.map((each) => each.next));
  for (let token = past; token < Math.min(next, past + 7); token += 1) if (is(reading, token, GROUP.spending) || is(reading, token, GROUP.target)) end = Math.max(end, token + 1);
  return end;
}

function targetOf(sentence: Sentence): number | null {
  const told = unused(sentence, 'percent').find(({ quantity }) => quantity.unit === 'percent_of_gdp' && typeof quantity.value === 'number');
  if (told === undefined || find(sentence.reading, { first: told.next, next: Math.min(sentence.next, told.next + 4) }, GROUP.target) < 0) return null;
  sentence.used.add(told.at);
  return told.quantity.value as number;
}
