import type { ClaimMeasure } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, findPhrase, has, is, isNumber, isThe, isWord, type Tokens } from '../reading.ts';
import { isTarget } from '../predicate.ts';
import { isAboutDefence, tell, type Amount, type Sentence } from '../sentence.ts';
import { endsOwning, placesIn, type NamedPlace } from '../subject.ts';
import { yearsToldOf } from '../year-told.ts';
import { yearsOf } from '../years.ts';
import { holds } from '../words/presence.ts';
import { anyOf, ARMED, GROUP } from '../words/vocabulary.ts';
import { LARGEST } from '../shares.ts';

/** Lists of names, each with its level beside it: "Poland (4.1%), Estonia (3.4) and Latvia (3.2)", "Germany on 1.4, Italy on 1.2". */
export function pairs(sentence: Sentence): void {
  const run = pairsOf(sentence);
  if (run.length < (isLine(sentence, run[0]) ? 1 : 2)) return;
  const context = contextOf(sentence, run);
  if (context !== undefined) for (const pair of run) if (isOf(pair, context)) level(sentence, pair, context);
}

/** `Estonia: 3.4.`: a line of a table. */
function isLine({ reading, first, next }: Sentence, pair: Pair | undefined): boolean {
  return pair !== undefined && pair.place.first <= first + 1 && codeAt(reading, pair.place.next) === 0x3a && pair.number.next + 3 >= next;
}

/** A name and the number beside it. */
interface Pair {
  readonly place: NamedPlace;
  /** The number, with its unit where it has one. */
  readonly number: Tokens;
  readonly value: number;
  readonly step: number;
  readonly amount: Amount | undefined;
}

function pairsOf(sentence: Sentence): Pair[] {
  const { reading, presence, first, next } = sentence;
  if (holds(presence, OTHER)) return [];
  const places = placesIn(reading, { first, next }).filter(({ isPerson, parties }) => !isPerson && parties[0] !== 'nato');
  const pairs: Pair[] = [];
  places.forEach((place, at) => {
    const pair = pairAt(sentence, place);
    if (pair !== undefined && !isInTurn(sentence, places[at - 1], pair)) pairs.push({ ...pair, place: withPartner(sentence, places[at - 1], place) });
  });
  return pairs;
}

/** `Slovenia and Luxembourg 1.29 each`. */
function withPartner({ reading }: Sentence, before: NamedPlace | undefined, place: NamedPlace): NamedPlace {
  const isJoined = before !== undefined && before.next === place.first - 1 && isThe(reading, before.next, 'and');
  return isJoined ? { ...place, parties: [...before.parties, ...place.parties], first: before.first } : place;
}

/** `Lithuania and Latvia at 1.8 and 1.75 percent`: a number to each name. */
function isInTurn({ reading }: Sentence, before: NamedPlace | undefined, { place, number }: Pair): boolean {
  const isJoined = before !== undefined && before.next === place.first - 1 && isThe(reading, before.next, 'and');
  return isJoined && isThe(reading, number.next, 'and') && (reading.quantityAt[number.next + 1] !== 0 || isNumber(reading, number.next + 1));
}

/** What is listed with numbers too and is no level. */
const OTHER = anyOf([GROUP.foreign, GROUP.common, GROUP.hole]);

const FURTHEST = 5;

function pairAt(sentence: Sentence, place: NamedPlace): Pair | undefined {
  const { reading, next } = sentence;
  if (codeAt(reading, place.first - 1) === 0x28 && codeAt(reading, place.next) === 0x29) return beforeBracket(sentence, place);
  let token = place.next;
  while (token < Math.min(next, place.next + FURTHEST) && isFiller(sentence, token, place)) token += 1;
  const at = reading.quantityAt[token] as number;
  const amount = at > 0 ? sentence.amounts.find((each) => each.at === at - 1) : undefined;
  if (token === place.next && !isLast(sentence, token)) return undefined;
  return amount === undefined ? bareAt(sentence, place, token) : ofAmount(sentence, place, amount);
}

/** `2.3 (Britain), 2.1 percent of GDP (Germany)`: the name in brackets behind its number. */
function beforeBracket(sentence: Sentence, place: NamedPlace): Pair | undefined {
  const last = place.first - 2;
  const at = sentence.reading.quantityAt[last] as number;
  const amount = at > 0 ? sentence.amounts.find((each) => each.at === at - 1) : undefined;
  return amount === undefined ? bareAt(sentence, place, last) : ofAmount(sentence, { ...place, next: amount.phrase.first }, amount);
}

/** `Italy 1.22`, `Germany's 1.38`: a number right after the name. */
function isLast({ reading, next }: Sentence, token: number): boolean {
  return token < next && (isNumber(reading, token) || reading.quantityAt[token] !== 0);
}

function isFiller({ reading }: Sentence, token: number, { next }: NamedPlace): boolean {
  const code = codeAt(reading, token);
  if (reading.quantityAt[token] !== 0 && !is(reading, token, GROUP.adverb)) return false;
  if (is(reading, token, GROUP.follow) && token === next) return true;
  return code === 0x28 || code === 0x3a || (code === 0x2c && token === next) || (isWord(reading, token) && (is(reading, token, GROUP.filler) || isThe(reading, token, 'on') || (isThe(reading, token, 'to') && endsOwning(reading, next))));
}

function ofAmount(sentence: Sentence, place: NamedPlace, amount: Amount): Pair | undefined {
  const { quantity, phrase } = amount;
  if (sentence.used.has(amount.at) || typeof quantity.value !== 'number' || phrase.first < place.next || isTarget(sentence, amount) || quantity.isAdditional || quantity.by !== null || quantity.change === 'by') return undefined;
  return { place, number: amount, value: quantity.value, step: 0, amount };
}

/** A number alone: a share with its decimals, or thousands of soldiers. */
function bareAt({ reading }: Sentence, place: NamedPlace, token: number): Pair | undefined {
  if (!isNumber(reading, token) || reading.quantityAt[token] !== 0) return undefined;
  const { text, start, end } = reading.scanned;
  const written = text.slice(start[token], end[token]);
  const [, decimals] = /^\d(?:\.(\d{1,2}))?$/.exec(written) ?? [];
  if (decimals !== undefined) return { place, number: { first: token, next: token + 1 }, value: Number(written), step: 10 ** -decimals.length, amount: undefined };
  return /^\d{1,3},\d{3}$/.test(written) || /^1,\d{3},\d{3}$/.test(written) ? { place, number: { first: token, next: token + 1 }, value: Number(written.replaceAll(',', '')), step: 1, amount: undefined } : undefined;
}

interface Context {
  readonly kind: 'level' | 'change';
  readonly measure: ClaimMeasure;
  readonly unit: string;
}

/** What the numbers of a list are, by those that have a unit and by what is spoken of. */
function contextOf(sentence: Sentence, run: readonly Pair[]): Context | undefined {
  if (!isAboutDefence(sentence)) return undefined;
  const units = run.map(({ amount }) => amount?.quantity.unit);
  if (run.every((pair) => isSmall(pair)) && !has(sentence.reading, sentence, GROUP.army)) return isOfOutput(sentence) || units.includes('percent_of_gdp') ? { kind: 'level', measure: 'share', unit: 'percent_of_gdp' } : undefined;
  if (has(sentence.reading, sentence, GROUP.rises) && run.every(({ amount, value }) => value > LARGEST || amount?.quantity.kind === 'percent')) return { kind: 'change', measure: 'spending', unit: 'percent' };
  if (isPerPerson(sentence, run)) return { kind: 'level', measure: 'spending-per-person', unit: run[0]?.amount?.quantity.unit ?? '' };
  const money = run.find(({ amount }) => amount?.quantity.kind === 'money');
  if (money !== undefined && has(sentence.reading, sentence, GROUP.economy) && !has(sentence.reading, sentence, GROUP.spending)) return { kind: 'level', measure: 'gdp', unit: money.amount?.quantity.unit ?? '' };
  if (money !== undefined) return isOfSpending(sentence, money.value, run.length) ? { kind: 'level', measure: 'spending', unit: money.amount?.quantity.unit ?? '' } : undefined;
  return run.every(({ value }) => value >= LEAST_ARMY) && has(sentence.reading, sentence, ARMED) ? { kind: 'level', measure: 'personnel', unit: 'persons' } : undefined;
}

/** A smaller number beside a name is no army's. */
const LEAST_ARMY = 1000;

function isSmall({ value, amount }: Pair): boolean {
  const unit = amount?.quantity.unit;
  return value <= LARGEST && (amount === undefined || unit === 'percent_of_gdp' || (unit === 'percent' && amount.quantity.of === null));
}

const MOST_PER_PERSON = 1e5;

/** `Per head Lithuania, at $1,406, now outspends Britain, at $1,274`. */
function isPerPerson({ reading, first, next }: Sentence, run: readonly Pair[]): boolean {
  return run.every(({ amount, value }) => amount?.quantity.kind === 'money' && value < MOST_PER_PERSON) && findPhrase(reading, { first, next }, 'perPerson') >= 0;
}

/** Whether small numbers can be shares of output: not after what changed, what is lacking or who bears how much. */
function isOfOutput({ told, drafts }: Sentence): boolean {
  return ![...told, ...drafts].some(({ kind, measure }) => kind === 'change' || kind === 'gap' || kind === 'burden' || measure === 'aid-share');
}

const MONEY_WORDS = anyOf([GROUP.spending, GROUP.spend, GROUP.spender, GROUP.defence, GROUP.ordinal, GROUP.most]);
const LEAST_BUDGET = 1e8;

function isOfSpending({ reading, first, next, told }: Sentence, value: number, count: number): boolean {
  const isSpoken = has(reading, { first, next }, MONEY_WORDS) || told.some(({ measure, kind }) => measure === 'spending' || kind === 'rank');
  return (isSpoken || count > 2) && value >= LEAST_BUDGET && !has(reading, { first, next }, GROUP.aid) && !has(reading, { first, next }, GROUP.equipment) && !has(reading, { first, next }, GROUP.need);
}

function isOf({ amount, value }: Pair, { kind, measure, unit }: Context): boolean {
  if (kind === 'change') return amount === undefined || amount.quantity.kind === 'percent';
  if (measure === 'spending' || measure === 'spending-per-person' || measure === 'gdp') return amount?.quantity.unit === unit;
  return measure === 'share' ? value <= LARGEST : amount === undefined || amount.quantity.kind === 'count';
}

function level(sentence: Sentence, { place, number, value, step, amount }: Pair, { kind, measure, unit }: Context): void {
  const told: Partial<Draft> = amount === undefined ? { value, step } : toldBy(sentence.reading, amount.at);
  const first = Math.min(place.first, number.first);
  const years = yearsOf(sentence, { first, next: Math.min(sentence.next, number.next + 4) }, number.first) ?? onlyYear(sentence) ?? yearsBefore(sentence, measure);
  const per = measure === 'spending-per-person' ? 'person' : told.per ?? null;
  const direction = kind === 'level' ? null : isFall(sentence) ? 'down' : 'up';
  tell(sentence, { kind, measure, parties: place.parties, ...told, unit, per, direction, years, first, next: number.next });
}

/** `the deepest cuts came in …`. */
function isFall({ reading, first, next }: Sentence): boolean {
  for (let token = first; token < next; token += 1) if (isThe(reading, token, 'cuts') || isThe(reading, token, 'falls') || isThe(reading, token, 'drops')) return true;
  return false;
}

/** The years of what was told of others just before. */
function yearsBefore({ reading, drafts, told }: Sentence, measure: ClaimMeasure): Draft['years'] & object | null {
  return yearsToldOf(reading, [...told, ...drafts], measure);
}

/** The year of a whole list, where no other is told. */
function onlyYear(sentence: Sentence): Draft['years'] & object | null {
  const dates = sentence.amounts.filter(({ quantity }) => quantity.kind === 'date');
  const [date] = dates;
  return dates.length === 1 && date !== undefined ? yearsOf(sentence, date, date.first) : null;
}
