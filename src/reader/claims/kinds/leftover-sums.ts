import { toldBy } from '../draft.ts';
import { clauseOf, countriesIn, coverOf, holderOf, isHindered } from '../holder.ts';
import { find, has, isOneOf, isThe } from '../reading.ts';
import { predicateBefore } from '../predicate.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';

/** Sums of money that no other rule has taken: what a country's forces cost, what it lacks, how large its economy is. */
export function leftoverSums(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'money')) if (isLarge(amount) && !isHindered(sentence, amount)) gdp(sentence, amount) || budget(sentence, amount);
}

/** No ally with an army spends less in any currency. */
const LEAST = 5e7;

function isLarge({ quantity: { value, change, isAdditional, per } }: Amount): boolean {
  return typeof value === 'number' && value >= LEAST && change !== 'by' && change !== 'from' && !isAdditional && (per === null || per === 'year');
}

/** `An annual output of 16 trillion dollars makes the United States the weightiest ally`. */
function gdp(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const clause = clauseOf(sentence, amount);
  const noun = find(reading, clause, GROUP.economy);
  if (noun < 0 || has(reading, clause, GROUP.defence) || Math.abs(noun - amount.first) > 6) return false;
  const holder = holderOf(sentence, amount);
  if (holder === undefined) return false;
  tell(sentence, { kind: 'level', measure: 'gdp', parties: holder.parties, ...toldBy(reading, amount.at), years: yearsOf(sentence, clause, amount.first), ...coverOf(amount, holder) });
  return true;
}

/** `For 2014 the ministry of defence got 745 million euros`, `Germany reports 73 billion dollars`. */
function budget(sentence: Sentence, amount: Amount): boolean {
  const { reading, next } = sentence;
  const clause = clauseOf(sentence, amount);
  const end = pastAmount(amount);
  const isForSomething = isOneOf(reading, end, ['on', 'for', 'in', 'into', 'to', 'over', 'from', 'more', 'less', 'worth', 'of', 'fund', 'loan']) && !has(reading, { first: end, next: Math.min(next, end + 4) }, GROUP.defence) && reading.quantityAt[end + 1] === 0;
  const isSpent = has(reading, clause, SPENDING) && (has(reading, clause, GROUP.defence) || sentence.told.some(({ measure }) => measure === 'spending' || measure === 'share') || sentence.isOnTopic && has(reading, sentence, GROUP.spending));
  if (isForSomething || !isSpent || isThe(reading, amount.phrase.first - 1, 'of') || has(reading, clause, OTHER) || has(reading, sentence, GROUP.hole)) return false;
  const subject = predicateBefore(sentence, amount.phrase.first)?.subject;
  const holder = subject !== undefined && subject.parties.length > 0 ? subject : countriesIn(sentence, { first: clause.first, next: amount.first }).at(-1) ?? holderOf(sentence, amount);
  if (holder === undefined) return false;
  tell(sentence, { kind: 'level', measure: 'spending', parties: holder.parties, ...toldBy(reading, amount.at), years: yearsOf(sentence, clause, amount.first), ...coverOf(amount, holder) });
  return true;
}

const SPENDING = anyOf([GROUP.spending, GROUP.spend, GROUP.burden, GROUP.stood]);
const OTHER = anyOf([GROUP.need, GROUP.equipment, GROUP.rise, GROUP.deal]);
