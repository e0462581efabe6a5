import { toldBy } from '../draft.ts';
import { clauseOf, countriesIn, coverOf, isHindered } from '../holder.ts';
import { isOneOf, isThe } from '../reading.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { yearsOf } from '../years.ts';

const TROOPS = /\b(?:strong|troops|soldiers|personnel|servicemen|regulars|men and women|active-duty troops)$/i;
const PEOPLE = /\b(?:people|inhabitants|citizens|residents|souls)$/i;

/** Soldiers and people that a country has, told beside its name with no verb of having: "an army with 6,700 regulars", "Iceland, with 357,000 inhabitants". */
export function leftoverCounts(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'count')) {
    const measure = measureOf(sentence, amount);
    if (measure === undefined || isHindered(sentence, amount)) continue;
    const clause = clauseOf(sentence, amount);
    const holder = countriesIn(sentence, { first: clause.first, next: amount.first }).at(-1) ?? countriesIn(sentence, { first: sentence.first, next: amount.first }).at(-1);
    if (holder === undefined) continue;
    tell(sentence, { kind: 'level', measure, parties: holder.parties, ...toldBy(sentence.reading, amount.at), unit: 'persons', years: yearsOf(sentence, clause, amount.first), ...coverOf(amount, holder) });
  }
}

function measureOf({ reading }: Sentence, amount: Amount): 'personnel' | 'population' | undefined {
  const { unit, value, hedge } = amount.quantity;
  if (typeof value !== 'number' || hedge === 'order') return undefined;
  const isWith = isThe(reading, amount.phrase.first - 1, 'with') || isThe(reading, amount.phrase.first - 1, 'of');
  const isAway = isOneOf(reading, pastAmount(amount), ['in', 'at', 'on', 'to', 'from', 'for', 'abroad', 'stationed', 'deployed', 'serving', 'who', 'that', 'more', 'fewer']);
  if (!isWith || isAway) return undefined;
  if (TROOPS.test(unit)) return isOneOf(reading, amount.phrase.first - 2, ['army', 'force', 'forces', 'military', 'bundeswehr']) ? 'personnel' : undefined;
  return PEOPLE.test(unit) && value >= LEAST_PEOPLE ? 'population' : undefined;
}

const LEAST_PEOPLE = 2e5;
