import { toldBy } from '../draft.ts';
import { clauseOf, coverOf, holderOf } from '../holder.ts';
import { findPhrase, has, is, isOneOf, isThe, phraseAt } from '../reading.ts';
import { isTarget, predicateBefore } from '../predicate.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { alliesIn, isBearer, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { holds } from '../words/presence.ts';
import { yearsOf } from '../years.ts';
import { isOverYears } from '../kinds/level-measure.ts';

/** What is lacking to a target, where no other rule has taken it: "the bill for Spain of hitting it: an additional €11 billion", "lacks a quarter of a point". */
export function leftoverGaps(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'money', 'points')) if (isLacking(sentence, amount)) gap(sentence, amount);
}

function gap(sentence: Sentence, amount: Amount): void {
  const holder = holderOf(sentence, amount) ?? togetherOf(sentence, amount);
  if (holder === undefined || !holder.parties.every((party) => isBearer(party) || party === 'nato')) return;
  const { kind, unit, isAdditional } = amount.quantity;
  tell(sentence, {
    kind: 'gap', measure: 'gap', parties: holder.parties, ...toldBy(sentence.reading, amount.at), unit: kind === 'money' ? unit : 'percentage_points', isAdditional: isAdditional || kind === 'money',
    years: yearsOf(sentence, clauseOf(sentence, amount), amount.first), target: targetOf(sentence), ...coverOf(amount, holder),
  });
}

/** `The allies' combined gap came to $56 billion`: of all of them. */
function togetherOf({ reading }: Sentence, { first }: Amount): Subject | undefined {
  const noun = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((back) => first - back).find((token) => isOneOf(reading, token, ['combined', 'collective', 'total', 'joint']));
  return noun === undefined ? undefined : alliesIn(reading, { first: noun - 3, next: noun });
}

/** Whether a sentence that speaks of a target tells an amount as what is needed to come up to it, or as what is missing. */
function isLacking(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const { quantity, phrase } = amount;
  const isToTarget = has(reading, sentence, GROUP.target) || sentence.amounts.some((each) => isShare(each.quantity) && isOneOf(reading, each.phrase.first - 1, ['reach', 'reaching', 'hit', 'hitting', 'to', 'at', 'meet', 'meeting']));
  if (!isToTarget || typeof quantity.value !== 'number' || quantity.by !== null || isPledged(sentence, amount) || (isOverYears(sentence, amount) && !holds(sentence.presence, GROUP.conditional))) return false;
  const before = { first: Math.max(sentence.first, phrase.first - AROUND), next: phrase.first };
  const end = pastAmount(amount);
  if (has(reading, before, LACKING) || findPhrase(reading, before, 'hole') >= 0 || [0, 1, 2].some((step) => phraseAt(reading, end + step, 'shortBy') > 0)) return true;
  if (isThe(reading, end, 'less') || isThe(reading, end, 'short')) return true;
  return quantity.kind === 'money' && (quantity.isAdditional || quantity.change === 'by') && (has(reading, sentence, NEEDED) || isBillBefore(sentence, amount));
}

const LACKING = anyOf([GROUP.lack, GROUP.missing]);
const NEEDED = anyOf([GROUP.need, GROUP.conditional, GROUP.brings]);
const AROUND = 6;

/** `The bill for Spain: an additional €11 billion`. */
function isBillBefore({ reading, first }: Sentence, { phrase }: Amount): boolean {
  for (let token = phrase.first - 1; token >= first && token > phrase.first - 16; token -= 1) if (isOneOf(reading, token, PRICES)) return true;
  return false;
}

const PRICES = ['bill', 'price', 'cost', 'tab', 'distance'];

/** What will be spent, or is promised. */
function isPledged(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const clause = clauseOf(sentence, amount);
  const predicate = predicateBefore(sentence, amount.phrase.first);
  return predicate?.mood.isPledged === true || predicate?.mood.isFuture === true || has(reading, { first: clause.first, next: amount.first }, GROUP.future) || (predicate !== undefined && is(reading, predicate.verb, GROUP.pledge));
}

/** The target told beside a gap, which is no claim of its own then. */
function targetOf(sentence: Sentence): number | null {
  const told = unused(sentence, 'percent').find((each) => isShare(each.quantity) && (isTarget(sentence, each) || isOneOf(sentence.reading, each.phrase.first - 1, ['to', 'at', 'reach', 'reaching', 'hit', 'hitting'])));
  if (told === undefined) return null;
  sentence.used.add(told.at);
  return told.quantity.value as number;
}
