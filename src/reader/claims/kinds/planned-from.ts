import { toldBy } from '../draft.ts';
import { countriesIn, holderOf } from '../holder.ts';
import { isAboutDefence, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { has, isThe } from '../reading.ts';
import { isShare } from '../shares.ts';
import { isCountry } from '../subject.ts';
import { yearOf } from '../years.ts';
import { GROUP } from '../words/vocabulary.ts';
import { oneYear } from '../one-year.ts';

/** Where what is planned or promised starts from, which is so now: "would raise military expenditure to 2 percent of GDP, from 1.95 percent". */
export function plannedFrom(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'percent')) {
    const lead = amount.phrase.first - 1;
    const isFrom = isShare(amount.quantity) && (isThe(sentence.reading, lead, 'from') || amount.quantity.change === 'from');
    if (isFrom && hasTo(sentence, amount)) from(sentence, amount);
  }
}

/** The share that is to be reached stands beside it, and it is of spending. */
function hasTo({ reading, amounts, first }: Sentence, { first: at, quantity }: Amount): boolean {
  const to = amounts.find((other) => other.first !== at && Math.abs(other.first - at) < NEAR && isShare(other.quantity) && (other.quantity.change === 'to' || isThe(reading, other.phrase.first - 1, 'to')));
  return to !== undefined && to.quantity.value !== quantity.value && (quantity.unit === 'percent_of_gdp' || to.quantity.unit === 'percent_of_gdp' || has(reading, { first, next: at }, GROUP.spending));
}

const NEAR = 16;

function from(sentence: Sentence, amount: Amount): void {
  const { reading, first, dates, before } = sentence;
  const named = countriesIn(sentence, { first, next: amount.first }).filter(({ parties }) => parties.every(isCountry));
  const holder = named.at(-1) ?? holderOf(sentence, amount) ?? before;
  if (holder.parties.length === 0) return;
  const year = yearOf(dates.find((date) => date.first >= amount.next && date.first < amount.next + 3));
  tell(sentence, { kind: 'level', measure: 'share', parties: holder.parties, ...toldBy(reading, amount.at), unit: 'percent_of_gdp', by: null, years: oneYear(year), first: isThe(reading, amount.phrase.first - 1, 'from') ? amount.phrase.first - 1 : amount.phrase.first, next: amount.next });
}
