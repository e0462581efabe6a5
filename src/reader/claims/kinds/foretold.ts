import { toldBy, type Draft } from '../draft.ts';
import { codeAt, endsIn, find, has, is, isMark, isOneOf, isThe, type Tokens } from '../reading.ts';
import { isAboutDefence, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { endsOwning, isBearer, isCountry, joined, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/**
 * What is foretold of a country, or what would have been: "expects Britain's defence spending to be worth 2.2% of GDP in 2024-25",
 * "Norway to reach NATO target this year", "Britain's 2.2% in 2015 would have been 1.9%".
 */
export function foretold(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  headline(sentence);
  for (const amount of unused(sentence, 'percent')) {
    if (!isShare(amount.quantity) || amount.quantity.by !== null || typeof amount.quantity.value !== 'number') continue;
    if (!expected(sentence, amount)) otherwise(sentence, amount);
  }
}

const FIRST_WORDS = 5;

/** `Norway to reach NATO target this year`: a whole line with no other verb. */
function headline(sentence: Sentence): void {
  const { reading, first, next } = sentence;
  if (next - first > LONGEST_LINE || codeAt(reading, next - 1) === 0x2e || !has(reading, sentence, GROUP.meet)) return;
  const places = placesIn(reading, { first, next: Math.min(next, first + FIRST_WORDS) });
  const place = places.find(({ isPerson, parties, lead }) => !isPerson && lead === 'none' && parties.every(isCountry));
  if (place === undefined) return;
  const { parties, next: to } = joined(reading, places, place);
  if (!isThe(reading, to, 'to') || !is(reading, to + 1, GROUP.meet)) return;
  const amount = unused(sentence, 'percent').find(({ quantity, phrase }) => isShare(quantity) && phrase.first > to);
  const target = find(reading, { first: to + 2, next }, GROUP.target);
  const years = yearsOf(sentence, sentence, to) ?? yearsOfDeadline(sentence, amount);
  if ((amount === undefined && target < 0) || years === null || isFar(sentence, years)) return;
  tell(sentence, { kind: 'level', measure: 'share', parties, value: amount?.quantity.value ?? 2, unit: 'percent_of_gdp', step: 0.1, comparator: 'at least', years, ...(amount && { quantities: [amount.at] }), first: place.first, next: Math.max(target + 1, amount?.next ?? 0) });
}

const LONGEST_LINE = 16;

function yearsOfDeadline({ reading }: Sentence, amount: Amount | undefined): Draft['years'] & object | null {
  return amount?.quantity.by === `${reading.year}-12-31` && reading.year !== null ? { first: reading.year, last: reading.year } : null;
}

/** What is years away is a plan. */
function isFar({ reading }: Sentence, years: { readonly first: number }, most = 1): boolean {
  return reading.year !== null && years.first > reading.year + most;
}

/** How many years ahead others foretell. */
const AHEAD = 6;

/** `expects Britain's defence spending to be worth 2.2 percent`, `sees Lithuania spending 2 percent`. */
function expected(sentence: Sentence, amount: Amount): boolean {
  const { reading, first } = sentence;
  const verb = lastOf(sentence, { first, next: amount.phrase.first });
  if (verb < 0 || has(reading, { first: verb + 1, next: amount.phrase.first }, TURNED)) return false;
  const subject = subjectAfter(sentence, verb, amount);
  if (subject === undefined) return false;
  const years = yearsOf(sentence, { first: verb, next: sentence.next }, amount.first);
  if (years === null || isFar(sentence, years, AHEAD)) return false;
  tell(sentence, { kind: 'level', measure: 'share', parties: subject.parties, ...toldBy(reading, amount.at), unit: 'percent_of_gdp', years, first: subject.first, next: amount.next });
  return true;
}

const TURNED = anyOf([GROUP.relative, GROUP.conditional, GROUP.demanded, GROUP.not]);

/** The last verb of foretelling in its active form; -1 where none is. */
function lastOf({ reading }: Sentence, { first, next }: Tokens): number {
  for (let token = next - 1; token >= first; token -= 1) if (isOneOf(reading, token, FORETELLING) && !is(reading, token - 1, GROUP.be)) return token;
  return -1;
}

export const FORETELLING = ['expects', 'expect', 'expected', 'forecasts', 'forecast', 'projects', 'project', 'projected', 'estimates', 'estimate', 'estimated', 'predicts', 'predict', 'predicted', 'reckons', 'sees', 'saw', 'puts'];

/** The country between the verb of foretelling and "to be worth", "to reach", "spending", "reaching". */
function subjectAfter(sentence: Sentence, verb: number, { phrase }: Amount): Subject | undefined {
  const { reading } = sentence;
  const places = placesIn(reading, { first: verb + 1, next: phrase.first });
  const place = places.find(({ isPerson, parties, first }) => !isPerson && first - verb < 4 && parties.every(isBearer));
  if (place === undefined) return undefined;
  const { next, parties } = joined(reading, places, place);
  const to = find(reading, { first: next, next: phrase.first }, GROUP.to);
  const isToBe = to >= 0 && [1, 2].some((step) => is(reading, to + step, TELLING));
  const isDoing = phrase.first - next < 6 && [0, 1, 2].some((step) => endsIn(reading, next + step, 'ing') && is(reading, next + step, TELLING));
  return isToBe || isDoing ? { parties, first: place.first, next } : undefined;
}

const TELLING = anyOf([GROUP.amount, GROUP.spend, GROUP.meet, GROUP.up, GROUP.down]);

/** `Britain's 2.2% in 2015 would have been 1.9%`: what it was, and what it would have been. */
function otherwise(sentence: Sentence, amount: Amount): void {
  const { reading } = sentence;
  const would = amount.phrase.first - 3;
  if (!(isThe(reading, would, 'would') && isThe(reading, would + 1, 'have') && isThe(reading, would + 2, 'been'))) return;
  const real = unused(sentence, 'percent').findLast(({ next, quantity }) => next <= would && would - next < 6 && isShare(quantity));
  const owner = real && placesIn(reading, { first: sentence.first, next: real.phrase.first }).findLast(({ next }) => endsOwning(reading, next) && real.phrase.first - next < 3);
  if (real === undefined || owner === undefined || isMark(reading, would - 1)) return;
  const years = yearsOf(sentence, { first: real.first, next: would }, real.first);
  const same = { kind: 'level', measure: 'share', parties: owner.parties, years, first: owner.first } as const;
  tell(sentence, { ...same, ...toldBy(reading, real.at), unit: 'percent_of_gdp', next: real.next });
  tell(sentence, { ...same, ...toldBy(reading, amount.at), unit: 'percent_of_gdp', isConditional: true, next: amount.next });
}
