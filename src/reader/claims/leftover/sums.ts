import { toldBy, type Draft } from '../draft.ts';
import { clauseOf, countriesIn, coverOf, holderOf, isHindered } from '../holder.ts';
import { codeAt, find, findPhrase, has, is, isOneOf, isThe, phraseAt, type Tokens } from '../reading.ts';
import { predicateBefore } from '../predicate.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isCountry, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';
import { isOverYears } from '../kinds/level-measure.ts';
import { LEAST_BUDGET } from '../shares.ts';

/** Sums of money that no other rule has taken: what a country's forces cost, how large its economy is, what each of its people pays. */
export function leftoverSums(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'money')) {
    if (isHindered(sentence, amount)) continue;
    if (isLarge(amount)) {
      if (!gdp(sentence, amount)) budget(sentence, amount);
    } else if (isForOne(sentence, amount)) perPerson(sentence, amount);
  }
}

function isLarge({ quantity: { value, change, isAdditional, per } }: Amount): boolean {
  return typeof value === 'number' && value >= LEAST_BUDGET && change !== 'by' && !isAdditional && (per === null || per === 'year');
}

/** `An annual output of 16 trillion dollars makes the United States the weightiest ally`. */
function gdp(sentence: Sentence, amount: Amount): boolean {
  const { reading } = sentence;
  const clause = clauseOf(sentence, amount);
  const noun = find(reading, clause, GROUP.economy);
  if (noun < 0 || reading.quantityAt[noun] !== 0 || has(reading, clause, GROUP.defence) || Math.abs(noun - amount.first) > 6) return false;
  return told(sentence, amount, 'gdp', holderOf(sentence, amount));
}

/** `For 2014 the ministry of defence got 745 million euros`, `Germany reports 73 billion dollars`, `our £37 billion`. */
function budget(sentence: Sentence, amount: Amount): void {
  if (isForSomething(sentence, amount) || isOverYears(sentence, amount) || !isSpent(sentence, amount) || isOfOther(sentence, amount) || (amount.quantity.change === 'from' && yearBeside(sentence, amount) === undefined)) return;
  const { first } = clauseOf(sentence, amount);
  const subject = predicateBefore(sentence, amount.phrase.first)?.subject;
  const named = subject !== undefined && subject.parties.length > 0 ? subject : countriesIn(sentence, { first, next: amount.first }).at(-1) ?? holderOf(sentence, amount);
  told(sentence, amount, 'spending', named ?? ofCurrency(amount));
}

/** `10 billion for a fund`, `in aid`, `over five years`: no year's budget. */
function isForSomething({ reading, next }: Sentence, amount: Amount): boolean {
  const end = pastAmount(amount);
  return isOneOf(reading, end, LEADING) && (isThe(reading, end, 'from') || !has(reading, { first: end, next: Math.min(next, end + 5) }, ARMED)) && reading.quantityAt[end + 1] === 0;
}

const LEADING = ['on', 'for', 'in', 'into', 'to', 'over', 'from', 'more', 'less', 'worth', 'of', 'fund', 'loan', 'package', 'deal', 'contract', 'plan', 'programme', 'program'];

/** Whether the clause speaks of what is spent, and of defence, or whether that was told just before. */
function isSpent(sentence: Sentence, amount: Amount): boolean {
  const { reading, told: before } = sentence;
  const clause = clauseOf(sentence, amount);
  const isOurs = isOneOf(reading, amount.phrase.first - 1, ['our', 'its', 'their']) && has(reading, sentence, ARMED);
  if (isOurs || (has(reading, clause, GROUP.defence) && has(reading, { first: clause.first, next: amount.first }, GETTING))) return true;
  if (!has(reading, clause, SPENDING)) return false;
  return has(reading, clause, GROUP.defence) || before.some(({ measure }) => measure === 'spending' || measure === 'share') || (sentence.isOnTopic && has(reading, sentence, GROUP.spending));
}

const ARMED = anyOf([GROUP.defence, GROUP.army]);
const SPENDING = anyOf([GROUP.spending, GROUP.spend, GROUP.burden, GROUP.stood]);
const GETTING = anyOf([GROUP.got, GROUP.hold]);

/** A price, what is needed, an increase, a fund, military aid. */
function isOfOther(sentence: Sentence, { phrase, first }: Amount): boolean {
  const { reading } = sentence;
  const clause = clauseOf(sentence, { first } as Amount);
  if (isOneOf(reading, phrase.first - 1, ['adding', 'add', 'adds', 'added'])) return true;
  const isOf = isThe(reading, phrase.first - 1, 'of') && !is(reading, phrase.first - 2, GROUP.spending) && !isThe(reading, phrase.first - 2, 'equivalent');
  return isOf || has(reading, clause, OTHER) || has(reading, sentence, GROUP.hole) || (clause.intro === 'aside' && codeAt(reading, phrase.first - 1) !== 0x28);
}

const OTHER = anyOf([GROUP.need, GROUP.rise, GROUP.deal, GROUP.aid, GROUP.fund, GROUP.common]);

function yearBeside({ dates }: Sentence, amount: Amount): Amount | undefined {
  return dates.find(({ first }) => first >= amount.next && first < amount.next + 3);
}

/** `the budget stands at £34 billion`: where nobody is named, whose money it is. */
function ofCurrency({ quantity: { unit } }: Amount): Subject | undefined {
  const country = COUNTRIES[unit];
  return country === undefined ? undefined : { parties: [country], first: -1, next: -1 };
}

/** The allies that have a currency of their own, but for the dollar that others use too. */
const COUNTRIES: Readonly<Record<string, string>> = { GBP: 'GBR', CAD: 'CAN', DKK: 'DNK', NOK: 'NOR', SEK: 'SWE', PLN: 'POL', CZK: 'CZE', HUF: 'HUN', RON: 'ROU', TRY: 'TUR', BGN: 'BGR', ISK: 'ISL', ALL: 'ALB', MKD: 'MKD' };

const MOST_PER_PERSON = 1e5;

/** `per head ran from $1,300 in Norway`, `a Pole gave 870 dollars`. */
function isForOne(sentence: Sentence, amount: Amount): boolean {
  const { quantity: { value, per, change } } = amount;
  if (typeof value !== 'number' || value > MOST_PER_PERSON || change === 'by') return false;
  return per === 'person' || findPhrase(sentence.reading, sentence, 'perPerson') >= 0 || oneOfThem(sentence, clauseOf(sentence, amount), amount) !== undefined;
}

function perPerson(sentence: Sentence, amount: Amount): void {
  const one = oneOfThem(sentence, clauseOf(sentence, amount), amount);
  const holder = one ?? holderOf(sentence, amount);
  const isDefence = has(sentence.reading, sentence, GROUP.spend) || has(sentence.reading, sentence, GROUP.spending) || has(sentence.reading, sentence, GROUP.defence);
  if (isDefence) told(sentence, amount, 'spending-per-person', holder);
}

/** `A Pole`, `the Norwegian`, `each Dane`: one of a people, before an amount. */
function oneOfThem({ reading }: Sentence, { first }: Tokens, { phrase }: Amount): Subject | undefined {
  return placesIn(reading, { first, next: phrase.first }).findLast(({ first: at }) => isOneOf(reading, at - 1, ['a', 'an', 'each', 'every', 'average']) && reading.mentions.startingAt(at)?.kind === 'demonym');
}

function told(sentence: Sentence, amount: Amount, measure: Draft['measure'], holder: Subject | undefined): boolean {
  if (holder === undefined || !holder.parties.every((party) => isCountry(party) || measure !== 'gdp')) return false;
  const beside = amount.quantity.change === 'from' ? yearBeside(sentence, amount) : undefined;
  const years = yearsOf(sentence, beside === undefined ? clauseOf(sentence, amount) : { first: amount.first, next: beside.next }, amount.first);
  const cover = coverOf(amount, holder);
  tell(sentence, { kind: 'level', measure, parties: holder.parties, ...toldBy(sentence.reading, amount.at), ...(measure === 'spending-per-person' && { per: 'person' }), years, ...cover, next: Math.max(cover.next, phraseAt(sentence.reading, amount.next, 'perPerson')) });
  return true;
}
