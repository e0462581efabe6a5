import { predicateBefore, startOf } from '../predicate.ts';
import { find, has, is, isOneOf, isThe, textOf } from '../reading.ts';
import { isAboutDefence, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { LARGEST } from '../shares.ts';
import { areCountries } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { GROUP } from '../words/vocabulary.ts';

/** Shares told in coins: "one euro in fifty", "75 cents of every hundred dollars it earns", "of every hundred euros Belgium earns, 90 cents go into defence". */
export function moneyFractions(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'ratio', 'money')) {
    const told = amount.quantity.kind === 'ratio' ? ofCoins(sentence, amount) : ofEvery(sentence, amount);
    if (told !== undefined) share(sentence, amount, told);
  }
}

interface Fraction {
  readonly percent: number;
  readonly next: number;
  readonly quantities: readonly number[];
}

const COIN = /^\S+ (?:cents?|dollars?|euros?|pounds?|pence|penn(?:y|ies)|zlot(?:y|ys|ych)|kron(?:e|er|a|or)|koruna|lira|lei?|leva?|forints?|francs?)\b/i;

/** `one euro in fifty`. */
function ofCoins({ reading }: Sentence, amount: Amount): Fraction | undefined {
  const { value } = amount.quantity;
  return typeof value === 'number' && COIN.test(textOf(reading, amount)) ? { percent: 100 * value, next: amount.next, quantities: [amount.at] } : undefined;
}

/** `75 cents of every hundred dollars`, `two cents in every euro`; the whole may stand first. */
function ofEvery(sentence: Sentence, part: Amount): Fraction | undefined {
  const { reading, first } = sentence;
  const after = [part.next, part.next + 1].find((token) => isOneOf(reading, token, ['of', 'in']) && isEvery(sentence, token + 1));
  const of = after ?? (isThe(reading, first, 'of') && isEvery(sentence, first + 1) && part.first > first + 4 ? first : undefined);
  const whole = of === undefined ? undefined : sentence.amounts.find(({ first: at, quantity }) => at === of + 2 && quantity.kind === 'money');
  const total = of === undefined || whole === part ? undefined : whole?.quantity.value ?? (COIN.test(`a ${textOf(reading, { first: of + 2, next: of + 3 })}`) ? 1 : undefined);
  if (of === undefined || typeof total !== 'number' || typeof part.quantity.value !== 'number' || part.quantity.value >= total) return undefined;
  return { percent: (100 * part.quantity.value) / total, next: Math.max(part.next, whole?.next ?? of + 3), quantities: [part.at, ...(whole === undefined ? [] : [whole.at])] };
}

function isEvery({ reading }: Sentence, token: number): boolean {
  return isOneOf(reading, token, ['every', 'each']);
}

/** Of output; of the defence budget where new kit is what it buys. What is of the alliance's bill is a burden. */
function share(sentence: Sentence, { phrase, first }: Amount, { percent, next, quantities }: Fraction): void {
  const { reading } = sentence;
  const predicate = predicateBefore(sentence, phrase.first);
  const isOnKit = has(reading, { first: next, next: sentence.next }, GROUP.equipment);
  const isOfAll = find(reading, { first: next, next: sentence.next }, GROUP.alliance) >= 0 || has(reading, { first: next, next: sentence.next }, GROUP.ally);
  if (predicate === undefined || isOfAll || !isOnKit && percent > LARGEST || is(reading, predicate.verb, GROUP.modal)) return;
  const { mood, subject, clause } = predicate;
  if (!mood.isAsserted || mood.isFuture || mood.isConditional || !areCountries(subject.parties)) return;
  const unit = isOnKit ? 'percent_of_defence_spending' : 'percent_of_gdp';
  tell(sentence, { kind: 'level', measure: isOnKit ? 'equipment-share' : 'share', parties: subject.parties, value: Math.round(100 * percent) / 100, unit, step: percent < 1 ? 0.01 : 0.1, isNegated: mood.isNegated, years: yearsOf(sentence, clause, first), quantities, first: startOf(sentence, predicate, phrase.first), next });
}
