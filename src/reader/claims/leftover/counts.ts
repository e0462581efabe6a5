import { toldBy } from '../draft.ts';
import { clauseOf, countriesIn, coverOf, holderOf, isHindered } from '../holder.ts';
import { LEAST_PEOPLE, LEAST_TROOPS, PEOPLE, TROOPS } from '../heads.ts';
import { codeAt, endsIn, has, is, isOneOf, isThe } from '../reading.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { areBearers, areCountries, endsOwning, namedIn, placesIn, type Subject } from '../subject.ts';
import { ARMED, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';

/** Soldiers and people that a country has, told beside its name with no verb of having: "an army with 6,700 regulars", "Iceland (population 357,000)", "Turkey with its 85 million". */
export function leftoverCounts(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'count')) {
    const measure = measureOf(sentence, amount);
    const holder = measure === undefined || (isHindered(sentence, amount) && !isBesideNoun(sentence, amount)) ? undefined : ownerOf(sentence, amount);
    if (measure === undefined || holder === undefined) continue;
    tell(sentence, { kind: 'level', measure, parties: holder.parties, ...toldBy(sentence.reading, amount.at), unit: 'persons', years: yearsOf(sentence, clauseOf(sentence, amount), amount.first), ...coverOf(amount, holder) });
  }
}

/** `the republic of 620,000 people will be in`: told by the way, whatever is said of it. */
function isBesideNoun({ reading }: Sentence, { phrase }: Amount): boolean {
  return isThe(reading, phrase.first - 1, 'of') || is(reading, phrase.first - 1, GROUP.population) || codeAt(reading, phrase.first - 1) === 0x28;
}

/** The name before the number, `in Iceland` after it, else who the sentence before was about; countries alone. */
function ownerOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const people = peopleOf(sentence, amount.first);
  if (people !== undefined) return people;
  const { first } = clauseOf(sentence, amount);
  const holder = countriesIn(sentence, { first, next: amount.first }).at(-1) ?? countriesIn(sentence, { first: sentence.first, next: amount.first }).at(-1) ?? holderOf(sentence, amount);
  return holder !== undefined && areCountries(holder.parties) && holder.parties.length === 1 ? holder : undefined;
}

const MOST_TROOPS = 1e7;

function measureOf(sentence: Sentence, amount: Amount): 'personnel' | 'population' | undefined {
  const { unit, value, hedge, change, isAdditional } = amount.quantity;
  if (typeof value !== 'number' || hedge === 'order' || change === 'by' || isAdditional || isAway(sentence, amount) || isOneOf(sentence.reading, amount.phrase.first - 1, ['whom', 'which'])) return undefined;
  if (isOfArmy(sentence, amount)) return value >= LEAST_TROOPS && value < MOST_TROOPS && (TROOPS.test(unit) || PEOPLE.test(unit)) ? 'personnel' : undefined;
  if (isNation(sentence, amount)) return value >= LEAST_PEOPLE ? 'population' : undefined;
  return (PEOPLE.test(unit) || unit === '' && isCountryOf(sentence, amount)) && value >= LEAST_PEOPLE && isOfCountry(sentence, amount) ? 'population' : undefined;
}

const AWAY = ['in', 'at', 'on', 'to', 'from', 'for', 'abroad', 'stationed', 'deployed', 'serving', 'who', 'that', 'more', 'fewer'];

/** Soldiers somewhere, or some of them, are not all that there are. */
function isAway({ reading }: Sentence, amount: Amount): boolean {
  const end = pastAmount(amount);
  return isOneOf(reading, end, AWAY) && !isInUniform({ reading }, end) && reading.quantityAt[end + 1] === 0;
}

/** `people in uniform`, `men under arms`. */
function isInUniform({ reading }: Pick<Sentence, 'reading'>, next: number): boolean {
  return isOneOf(reading, next, ['in', 'under']) && isOneOf(reading, next + 1, ['uniform', 'arms']);
}

/** `an army of 6,700`, `its armed forces to 178,000 soldiers`, `soldiers about 2,000`. */
function isOfArmy({ reading }: Sentence, { phrase, quantity, next }: Amount): boolean {
  const before = { first: phrase.first - 6, next: phrase.first };
  if (has(reading, before, GROUP.mission)) return false;
  if (has(reading, before, ARMED) || isInUniform({ reading }, next)) return true;
  if (isThe(reading, next - 1, 'strong') && codeAt(reading, phrase.first - 1) === 0x2c || isThe(reading, phrase.first - 1, 'with') && isCountryOf({ reading }, { phrase })) return TROOPS.test(quantity.unit);
  return TROOPS.test(quantity.unit) && (endsOwning(reading, phrase.first) || isOneOf(reading, phrase.first - 1, ['its', 'their', 'our']) || isThe(reading, phrase.first - 1, 'of')) && !has(reading, { first: next, next: next + 4 }, GROUP.mission);
}

/** `the 60 million Italians`, `450 million Europeans should rely on 340 million Americans`: all of them, as "the" or the other number tells; not "two million Poles marched". */
function isNation(sentence: Sentence, { phrase, first }: Amount): boolean {
  return peopleOf(sentence, first) !== undefined && (isThe(sentence.reading, phrase.first - 1, 'the') || sentence.amounts.some((other) => other.first !== first && peopleOf(sentence, other.first) !== undefined));
}

/** The people that a number counts, right behind it: `450 million Europeans`. */
function peopleOf({ reading, amounts }: Sentence, first: number): Subject | undefined {
  const amount = amounts.find((one) => one.first === first && one.quantity.kind === 'count');
  const people = amount && namedIn(reading, { first: amount.next - 1, next: amount.next });
  return people !== undefined && endsIn(reading, people.next - 1, 's') && areBearers(people.parties) ? people : undefined;
}

/** `a country of 5.5 million`, `a country with 110,000 soldiers`. */
function isCountryOf({ reading }: Pick<Sentence, 'reading'>, { phrase }: Pick<Amount, 'phrase'>): boolean {
  if (isThe(reading, phrase.first - 1, 'to') && isThe(reading, phrase.first - 2, 'home')) return true;
  return isOneOf(reading, phrase.first - 1, ['of', 'with']) && isOneOf(reading, phrase.first - 2, ['country', 'nation', 'republic', 'state', 'kingdom', 'land', 'people', 'island', 'ally', 'home']);
}

/** `population 620,000`, `a country of 1.3 million`, `Turkey with its 85 million`, `its two million people`. */
function isOfCountry({ reading }: Sentence, { phrase }: Amount): boolean {
  const lead = phrase.first - 1;
  if (is(reading, lead, GROUP.population) || is(reading, lead - 1, GROUP.population)) return true;
  if (isCountryOf({ reading }, { phrase })) return true;
  return endsOwning(reading, phrase.first) || isOneOf(reading, lead, ['with', 'its', 'has', 'are', 'of', 'for']) || codeAt(reading, lead) === 0x28 || codeAt(reading, lead) === 0x2c && placesIn(reading, { first: lead - 3, next: lead }).length > 0;
}
