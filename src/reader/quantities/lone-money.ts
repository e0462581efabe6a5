import { CLOSER, OPENER } from '../scan/characters.ts';
import { CAPITAL, LINE } from '../scan/scan.ts';
import { draftOf, type Draft } from './draft.ts';
import { isSign } from './money.ts';
import type { Numeral } from './numerals.ts';
import { hasEnd, isAlone, isClosed, isEnd, isMark, isWord, lowerAt, senseAt, sliceOf, type Reading } from './reading.ts';
import { currencyCode, ofPlace, SIGNS } from './words/money.ts';

/** An amount of a currency that stands elsewhere: `3,144 billion euros in 2016 and 3.3 trillion in 2018`, `39 billion euros, against 26 today`, `20 billion more each year`. */
export function loneMoney(reading: Reading, numeral: Numeral, before: readonly Draft[], all: readonly Draft[]): Draft | undefined {
  const last = before.findLast(({ kind }) => kind === 'money');
  return sameMoney(reading, numeral, last) ?? besideMoney(reading, numeral, before.findLast(({ kind }) => kind !== 'date' && kind !== 'deadline')) ?? spentMoney(reading, numeral, all);
}

const REACH = 25;
const MILLIONS = 6;

function sameMoney(reading: Reading, numeral: Numeral, last: Draft | undefined): Draft | undefined {
  const token = numeral.first;
  if (numeral.scale < MILLIONS || last === undefined || token - last.next > REACH || !isAlone(reading, numeral.next)) return undefined;
  for (let at = last.next; at < token; at += 1) if (reading.kind[at] === LINE) return undefined;
  return draftOf(token, numeral.next, 'money', numeral.value, last.unit);
}

/** `3,400 dollars against 830`, `17.6 billion dollars to 9`, `39 billion euros, against 26 today`: right after an amount, in its scale. */
function besideMoney(reading: Reading, { first, next, value, scale, looseness }: Numeral, last: Draft | undefined): Draft | undefined {
  if (last?.kind !== 'money' || typeof last.value !== 'number' || scale > 0 || looseness !== null) return undefined;
  if (first - last.next > BESIDE_REACH || hasEnd(reading, last.next, first) || !endsHere(reading, next) || !isLed(reading, first - 1)) return undefined;
  const power = SCALES.find((each) => (last.value as number) >= each) ?? 1;
  if (power > 1 && value >= 1000) return undefined;
  return draftOf(first, next, 'money', value * power, last.unit);
}

const BESIDE_REACH = 14;
const SCALES: readonly number[] = [1e12, 1e9, 1e6];

function endsHere(reading: Reading, token: number): boolean {
  return !isWord(reading, token) ? isMark(reading, token, CLOSER) || isAlone(reading, token) : ENDING.has(lowerAt(reading, token));
}

const ENDING: ReadonlySet<string> = new Set('today now then last this and or in by for from to a per each on'.split(' '));

/** After `against`, a comma, or the name of whose amount it is. */
function isLed(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return isMark(reading, token, OPENER) || LEADING.has(word) || SPENT.has(word) || (isWord(reading, token) && reading.shape[token] === CAPITAL && !isClosed(reading, token) && senseAt(reading, token).month === undefined);
}

const LEADING: ReadonlySet<string> = new Set(['against', 'versus', 'to']);

const FAR = 60;

/** `would have to find 20 billion more each year`: an amount in millions at least that is spent, in the currency of the text or of the place that it speaks of. */
function spentMoney(reading: Reading, numeral: Numeral, all: readonly Draft[]): Draft | undefined {
  const { first, next, scale, value } = numeral;
  if (scale < MILLIONS || !(isAlone(reading, next) || ON_TOP.has(lowerAt(reading, next))) || !isSpent(reading, first, next)) return undefined;
  const unit = all.findLast(({ kind }) => kind === 'money')?.unit ?? currencyAhead(reading, next) ?? currencyOfPlace(reading, first);
  return unit === undefined ? undefined : draftOf(first, next, 'money', value, unit);
}

const ON_TOP: ReadonlySet<string> = new Set(['more', 'extra', 'additional', 'less']);
const NEAR = 8;

function isSpent(reading: Reading, first: number, next: number): boolean {
  if (ON_TOP.has(lowerAt(reading, next)) || ON_TOP.has(lowerAt(reading, first - 1))) return true;
  for (let token = first - 1; token > first - NEAR && token >= 0 && !isEnd(reading, token); token -= 1) if (SPENT.has(lowerAt(reading, token))) return true;
  return lowerAt(reading, next) === 'for' || lowerAt(reading, next) === 'on';
}

const SPENT: ReadonlySet<string> = new Set(
  `spend spends spent spending cost costs costing pay pays paid paying worth find found budget budgets fund funds funding bill bills price sum money outlay outlays expenditure pot package add adds added need needs needed asked
  demanded request requested set aside earmark earmarked allocate allocated invest invests invested pump pumped pour poured promise promised promises pledge pledged pledges voted offer offers offered give gives gave provide provides provided raise raised mobilise mobilised mobilize mobilized approve approved release released borrow borrowed save saved cut cuts loan loans credit grant grants debt deficit hole gap shortfall total totals`.split(/\s+/),
);

/** The currency that the text names next. */
function currencyAhead(reading: Reading, next: number): string | undefined {
  for (let token = next; token < next + FAR && token < reading.count; token += 1) {
    if (isSign(reading, token)) return SIGNS[sliceOf(reading, token, token + 1)] === 'USD' ? reading.dollar : SIGNS[sliceOf(reading, token, token + 1)];
    const { currency } = senseAt(reading, token);
    if (currency !== undefined) return currencyCode(currency, senseAt(reading, token - 1).nation, reading.dollar);
  }
  return undefined;
}

/** The currency of the country that is named nearest before. */
function currencyOfPlace(reading: Reading, first: number): string | undefined {
  for (let token = first - 1; token > first - FAR && token >= 0; token -= 1) {
    if (!isWord(reading, token) || reading.shape[token] === 0) continue;
    const code = ofPlace(lowerAt(reading, token));
    if (code !== undefined) return code;
  }
  return undefined;
}
