import { CAPITAL } from '../scan/scan.ts';
import { draftOf, type Draft } from './draft.ts';
import { isNumbering } from './names.ts';
import type { Numeral } from './numerals.ts';
import { codeAt, has, hasEnd, is, isAlone, isAnyBefore, isClosed, isEnd, isNumber, isWord, lowerAt, senseAt, sliceOf, type Reading } from './reading.ts';
import { HAS_PERIOD, IS_A } from './words/sense.ts';
import { TARGET, TOPIC } from './words/vocabulary.ts';

const LARGEST = 100;
const LARGEST_SHARE = 8;
const DECIMAL_REACH = 40;
const WHOLE_REACH = 18;

/** A number alone that goes on with the percentages or points around it: `3.61 percent of its GDP, Berlin 1.19`, `2.5 percent, and later 3`. */
export function lonePercent(reading: Reading, numeral: Numeral, before: readonly Draft[]): Draft | undefined {
  return besidePercent(reading, numeral, before) ?? ledPercent(reading, numeral, before) ?? aimedPercent(reading, numeral) ?? decimalShare(reading, numeral);
}

function besidePercent(reading: Reading, numeral: Numeral, before: readonly Draft[]): Draft | undefined {
  if (!isBare(reading, numeral)) return undefined;
  const last = before.findLast(({ kind }) => AMOUNTS.has(kind));
  const isDecimal = isWrittenDecimal(reading, numeral);
  const share = last !== undefined && last.kind === 'money' && isDecimal && numeral.value <= LARGEST_SHARE ? before.findLast(isShare) : undefined;
  if (share !== undefined && isNear(reading, numeral, share, isDecimal)) return asBefore(reading, numeral, share);
  if (last !== undefined && isShare(last) && isNear(reading, numeral, last, isDecimal)) return asBefore(reading, numeral, last);
  const isTold = isDecimal && (isPercentAhead(reading, numeral.next) || isAnyBefore(reading, numeral.first, BACK, SHARES) || isStanding(reading, numeral));
  return isTold ? draftOf(numeral.first, numeral.next, 'percent', numeral.value, 'percent') : undefined;
}

/** `It reached 2`, `keep to two`, `a little over one`, `at exactly two`, `Spain: one and a quarter`: a small number after a word that leads to a level, where percentages are told. */
function ledPercent(reading: Reading, { first, next, value, scale, looseness }: Numeral, before: readonly Draft[]): Draft | undefined {
  if (scale > 0 || looseness !== null || value > LARGEST_SHARE || !isLevelEnd(reading, next) || !isLedToLevel(reading, first, value)) return undefined;
  const last = before.findLast(({ kind }) => AMOUNTS.has(kind) || kind === 'count');
  if (last === undefined || !isShare(last) || last.kind !== 'percent' || first - last.next > LED_REACH || typeof last.value !== 'number' || last.value > LARGEST_LEVEL) return undefined;
  return asBefore(reading, { first, next, value }, last);
}

/** Behind a word that leads to a level, with "exactly" or "just" between; a number that is not whole behind the colon after a name, too. */
function isLedToLevel(reading: Reading, first: number, value: number): boolean {
  const lead = HEDGES.has(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  if (TO_LEVELS.has(lowerAt(reading, lead))) return true;
  return !Number.isInteger(value) && (lowerAt(reading, lead) === 'and' || GIVING.has(lowerAt(reading, lead)) || codeAt(reading, lead) === 0x3a && isWord(reading, lead - 1) && reading.shape[lead - 1] === CAPITAL);
}

const HEDGES: ReadonlySet<string> = new Set(['exactly', 'precisely', 'just', 'about', 'almost', 'nearly', 'roughly', 'barely', 'only', 'around', 'some']);

/** What a number that is not whole tells of, whatever else the word may lead to. */
const GIVING: ReadonlySet<string> = new Set('on gives give gave gets get got manages manage managed puts put devotes devote devoted contributes contribute from around about near'.split(' '));

/** `the new target is five`, `a floor of three and a half`: what is aimed at, where no noun says else. */
function aimedPercent(reading: Reading, { first, next, value, scale, looseness }: Numeral): Draft | undefined {
  if (scale > 0 || looseness !== null || value > LARGEST_SHARE || value < 1 || !isEnded(reading, next)) return undefined;
  const lead = lowerAt(reading, first - 1);
  const isAim = (AIMED.has(lead) && isAimBefore(reading, first - 2)) || (WANTING.has(lead) && isOnTopic(reading, first));
  return isAim ? draftOf(first, next, 'percent', value, 'percent') : undefined;
}

/** `the target for NATO is`, `a floor of`. */
function isAimBefore(reading: Reading, last: number): boolean {
  for (let token = last; token > last - AIM_REACH && isWord(reading, token); token -= 1) if (is(reading, token, TARGET)) return true;
  return false;
}

const AIM_REACH = 4;
const WANTING: ReadonlySet<string> = new Set(['want', 'wants', 'wanted', 'demands', 'demanded', 'seeks']);
const AIMED: ReadonlySet<string> = new Set(['is', 'was', 'of', 'at', 'to', 'remains', 'becomes']);

/** `gets away with 2.1`, `Denmark (2.4)`: decimals that small are shares where defence is spoken of. */
function decimalShare(reading: Reading, numeral: Numeral): Draft | undefined {
  const { first, next, value } = numeral;
  if (!isBare(reading, numeral) || !isWrittenDecimal(reading, numeral) || value > LARGEST_SHARE || value < 0.3 || lowerAt(reading, first - 1) === 'the') return undefined;
  if (lowerAt(reading, next) === 'in' && TIMES_OF_DAY.has(lowerAt(reading, next + 2))) return undefined;
  if (value >= EARLY_HOURS && (reading.end[first] as number) - (reading.start[first] as number) === 4) return undefined;
  return isOnTopic(reading, first) ? draftOf(first, next, 'percent', value, 'percent') : undefined;
}

const TIMES_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

/** From here on `7.30` is a time of day rather than a share. */
const EARLY_HOURS = 6;
const TOPIC_REACH = 120;

function isOnTopic(reading: Reading, first: number): boolean {
  for (let distance = 0; distance < TOPIC_REACH; distance += 1) if (is(reading, first - distance, TOPIC) || is(reading, first + distance, TOPIC)) return true;
  return false;
}

const LED_REACH = 45;
const LARGEST_LEVEL = 12;
const TO_LEVELS: ReadonlySet<string> = new Set('to at of which reach reached reaches reaching hit hits hitting over under above below beyond past spend spends spent spending swallow swallows exceed exceeds exceeded than nearer promised promise promises pledged met meets'.split(' '));

const AFTER_LEVELS: ReadonlySet<string> = new Set(['exactly', 'precisely', 'too', 'also', 'alike', 'respectively']);

function isLevelEnd(reading: Reading, next: number): boolean {
  return isEnded(reading, next) || AFTER_LEVELS.has(lowerAt(reading, next));
}

/** What a number alone may be an amount of; dates, ranks and counts stand between without harm. */
const AMOUNTS: ReadonlySet<string> = new Set(['percent', 'points', 'money']);

function isShare({ kind, unit }: Draft): boolean {
  return kind === 'percent' || unit === 'percentage_points';
}

function isBare(reading: Reading, { first, next, value, scale, looseness, isInWords }: Numeral): boolean {
  if (isInWords || !isNumber(reading, first) || scale > 0 || looseness !== null || value > LARGEST) return false;
  const { link } = senseAt(reading, next);
  return (link !== 'of' || lowerAt(reading, next + 1) === 'it') && link !== 'out' && (isAlone(reading, next) || senseAt(reading, next).shift !== undefined) && !isNumbering(reading, first - 1);
}

function isWrittenDecimal(reading: Reading, { first, next }: Numeral): boolean {
  return sliceOf(reading, first, next).includes(reading.vocabulary.hasDecimalComma ? ',' : '.');
}

/** Decimals may go on into the next sentence; whole numbers within their own, after a word that leads to them. */
function isNear(reading: Reading, { first, next }: Numeral, last: Draft, isDecimal: boolean): boolean {
  const distance = first - last.next;
  if (isDecimal) return distance <= DECIMAL_REACH;
  return distance <= WHOLE_REACH && isEnded(reading, next) && isLed(reading, first - 1) && !hasEnd(reading, last.next, first);
}

/** A verb after a whole number tells that it counts those who do: `only 10 spend at least 20 percent`. */
function isEnded(reading: Reading, next: number): boolean {
  if (!isWord(reading, next) || ENDING.has(lowerAt(reading, next))) return true;
  return has(reading, next, IS_A) && has(reading, next + 1, HAS_PERIOD);
}

const ENDING: ReadonlySet<string> = new Set('is are was were on for in to and or by at but from until as when if until till before after per now then this last next already again since today while though although because with instead rather than'.split(' '));
const LEADING: ReadonlySet<string> = new Set('not or to from than just only about nearly almost then later against spend spends spent promised pledged proposed demanded wants and by at been be is was reached reach hit above below over under around some barely'.split(' '));

function isLed(reading: Reading, token: number): boolean {
  return LEADING.has(lowerAt(reading, token)) || (isWord(reading, token) && reading.shape[token] === CAPITAL && !isClosed(reading, token));
}

/** After points a number is points too, unless it is where a share came from or went; where what changed by a percentage went is no percentage. */
function asBefore(reading: Reading, { first, next, value }: Pick<Numeral, 'first' | 'next' | 'value'>, last: Draft): Draft | undefined {
  if (last.kind === 'percent' && last.change === 'by' && senseAt(reading, first - 1).link === 'to') return undefined;
  if (last.kind === 'percent') return alsoPercent(first, next, value, last.unit);
  const { link } = senseAt(reading, first - 1);
  const isPlace = link === 'to' || link === 'from' || lowerAt(reading, first - 1) === 'at';
  return isPlace ? draftOf(first, next, 'percent', value, 'percent') : draftOf(first, next, 'points', value, last.unit);
}

function alsoPercent(first: number, next: number, value: number, unit: string): Draft {
  const draft = draftOf(first, next, 'percent', value, unit);
  draft.isBaseInferred = unit !== 'percent';
  return draft;
}

const AHEAD = 14;

/** `Croatia spends 1.2 and Albania 1.1 percent`. */
function isPercentAhead(reading: Reading, next: number): boolean {
  for (let token = next; token < next + AHEAD && token < reading.count && !isEnd(reading, token); token += 1) {
    if (senseAt(reading, token).currency !== undefined) return false;
    if (isNumber(reading, token - 1) && (senseAt(reading, token).percent === 'percent' || lowerAt(reading, token + 1) === 'cent')) return true;
  }
  return false;
}

const BACK = 25;
/** `the share of GDP rose from 1.42 to 1.61`. */
const SHARES: ReadonlySet<string> = new Set(['share', 'percentage', 'proportion']);

const STANDING: ReadonlySet<string> = new Set('is are was were be been being stay stays stayed remain remains remained stand stands stood'.split(' '));

/** `We are at 1.5 now`: where an ally stands. */
function isStanding(reading: Reading, { first, value }: Numeral): boolean {
  if (value > LARGEST_SHARE || lowerAt(reading, first - 1) !== 'at') return false;
  return STANDING.has(lowerAt(reading, first - 2)) || STANDING.has(lowerAt(reading, first - 3));
}
