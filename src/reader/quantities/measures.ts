import { DASH, HYPHEN } from '../scan/characters.ts';
import { timesPowerOfTen } from '#kit';
import { amountAfter, currencyBefore } from './money.ts';
import { draftOf, unitOf, withOf, type Draft, type Measure, type Unit } from './draft.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { isNumbered, pastNonNumber } from './names.ts';
import { isMovedNear, readBefore } from './around.ts';
import { has, isAlone, isJoint, isMark, isNumber, lowerAt, senseAt, touches, type Reading } from './reading.ts';
import { unitAfter } from './units.ts';
import { HAS_LINK } from './words/sense.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** The quantities that begin at a token: one number with its unit, a range, or the two ends of a change. */
export function measuresAt(reading: Reading, token: number): Draft[] {
  const lower = measureAt(reading, token);
  if (lower === undefined) return [];
  const joined = joinedMeasures(reading, lower);
  if (joined !== undefined) return joined;
  return lower.unit === undefined ? [] : kept(reading, [measured(reading, lower, lower.unit)]);
}

/** A number with its currency or its unit. */
export function measureAt(reading: Reading, token: number): Measure | undefined {
  const currency = currencyBefore(reading, token);
  const numeral = currency === undefined ? numeralAt(reading, token) : amountAfter(reading, currency);
  if (numeral === undefined) return undefined;
  const unit: Unit | undefined = currency === undefined ? unitAfter(reading, numeral) : unitOf('money', isCanadian(reading, numeral) ? 'CAD' : currency.code, numeral.next);
  return { numeral, first: numeral.first, next: unit?.next ?? numeral.next, unit };
}

const CANADA_REACH = 200;

/** `$20-billion a year`: with a hyphen where no noun follows, as Canadian papers write their dollars. */
function isCanadian(reading: Reading, { first, next, scale }: Numeral): boolean {
  if (scale < 6 || lowerAt(reading, next - 1).length < 6 || !isJoint(reading, next - 2) || !isAlone(reading, next) || reading.text[reading.start[first] as number] !== '$') return false;
  for (let step = 1; step < CANADA_REACH; step += 1) if (CANADA.has(lowerAt(reading, first - step)) || CANADA.has(lowerAt(reading, next + step))) return true;
  return false;
}

const CANADA = wordSet("canada canada's canadian canadians ottawa ottawa's");

/** A measure as a quantity. */
function measured(reading: Reading, { numeral, first }: Measure, unit: Unit): Draft {
  const sign = unit.kind === 'count' ? 1 : signBefore(reading, first);
  const draft = draftOf(sign < 0 ? first - 1 : first, Math.max(unit.next, numeral.next), unit.kind, valueOf(numeral, unit) * sign, unit.unit);
  if (unit.of !== undefined) withOf(draft, unit.of, unit.ofNext ?? unit.next);
  if (numeral.isPlus) draft.comparator = 'more than';
  if (numeral.looseness !== null) draft.hedge = numeral.looseness;
  return draft;
}

function valueOf({ value }: Numeral, { factor }: Unit): number {
  return factor === 0.01 ? timesPowerOfTen(value, -2) : value;
}

/** A minus that belongs to the number: `-0.5 percent`, `minus 2 percent`. */
function signBefore(reading: Reading, token: number): 1 | -1 {
  if (lowerAt(reading, token - 1) === 'minus') return -1;
  const isMinus = isMark(reading, token - 1, HYPHEN) || codeOfMinus(reading, token - 1);
  return isMinus && touches(reading, token - 1) && !touches(reading, token - 2) ? -1 : 1;
}

function codeOfMinus(reading: Reading, token: number): boolean {
  return token >= 0 && reading.text.charCodeAt(reading.start[token] as number) === 0x2212;
}

/** How two numbers hang together. */
type Joint = 'range' | 'change' | 'list';

/** Two measures that make a range, a change or a list with one unit. */
function joinedMeasures(reading: Reading, lower: Measure): Draft[] | undefined {
  const at = lower.unit?.ofNext === undefined ? lower.next : lower.numeral.next;
  const joint = jointAt(reading, lower, at);
  if (joint === undefined) return undefined;
  const upper = measureAt(reading, at + 1);
  if (upper === undefined || pastNonNumber(reading, at + 1) > 0) return undefined;
  const units = sharedUnits(lower, upper);
  if (units === undefined) return undefined;
  const drafts = draftsOf(reading, withScale(lower, upper), upper, units, joint);
  return drafts.length === 0 && lower.unit !== undefined ? undefined : kept(reading, drafts);
}

function jointAt(reading: Reading, lower: Measure, token: number): Joint | undefined {
  const isDash = isMark(reading, token, HYPHEN) || isMark(reading, token, DASH);
  if (isDash) return isJoint(reading, token) || isMark(reading, token, DASH) || touches(reading, token) ? 'range' : undefined;
  if (!has(reading, token, HAS_LINK)) return undefined;
  const { link } = senseAt(reading, token);
  if (link !== 'to' && link !== 'and' && link !== 'or') return undefined;
  const opener = senseAt(reading, readBefore(reading, draftOf(lower.first, lower.next, 'count', 0, '')).first - 1).link;
  if (link === 'to') return isChangeFrom(reading, lower, opener) ? 'change' : isChangeBy(reading, lower, opener) ? undefined : 'range';
  if (link === 'and') return opener === 'between' ? 'range' : lower.unit === undefined ? 'list' : undefined;
  return lower.unit === undefined ? 'range' : undefined;
}

/** `from 32 to 37 billion`; in French "de" opens a change after a verb of changing. */
function isChangeFrom(reading: Reading, { first }: Measure, opener: string | undefined): boolean {
  return opener === 'from' || (opener === 'of' && reading.vocabulary.language === 'fr' && isMovedNear(reading, first - 2));
}

/** `rose by 3.9 billion euros to 42.9 billion`: the change and where it led. */
function isChangeBy(reading: Reading, { first, unit }: Measure, opener: string | undefined): boolean {
  return unit !== undefined && (opener === 'by' || senseAt(reading, first - 1).moved !== undefined);
}

/** The units of both ends; an end without one has that of the other. */
function sharedUnits(lower: Measure, upper: Measure): readonly [Unit, Unit] | undefined {
  const [one, two] = [lower.unit ?? upper.unit, upper.unit ?? lower.unit];
  if (one === undefined || two === undefined || one.kind !== two.kind) return undefined;
  if (upper.unit === undefined && (one.kind === 'count' || one.kind === 'duration')) return undefined;
  if (one.kind === 'percent') return [two.unit === 'percent' ? one : two, two.unit === 'percent' && one.unit !== 'percent' && one.of === undefined ? { ...two, unit: one.unit } : two];
  return one.unit === two.unit ? [one, two] : undefined;
}

/** `$35-37 billion`: the scale of the upper end, where the lower has none. */
function withScale(lower: Measure, upper: Measure): Measure {
  const { numeral } = lower;
  if (numeral.scale > 0 || upper.numeral.scale === 0 || numeral.isInWords !== upper.numeral.isInWords && numeral.value >= 1000) return lower;
  const scaled = timesPowerOfTen(numeral.value, upper.numeral.scale);
  return scaled <= upper.numeral.value * 100 ? { ...lower, numeral: { ...numeral, value: scaled } } : lower;
}

function draftsOf(reading: Reading, lower: Measure, upper: Measure, [one, two]: readonly [Unit, Unit], joint: Joint): Draft[] {
  const [from, to] = [measured(reading, lower, { ...one, next: lower.unit === undefined ? lower.numeral.next : one.next }), measured(reading, upper, { ...two, next: upper.unit === undefined ? upper.numeral.next : two.next })];
  if (joint === 'change') {
    [from.change, to.change] = ['from', 'to'];
    return [from, to];
  }
  if (joint === 'list') return one.kind === 'count' || one.kind === 'duration' ? [to] : [from, to];
  if ((from.value as number) >= (to.value as number)) return [];
  [to.first, to.phraseFirst, to.value, to.valueLast] = [from.first, from.first, from.value, to.value as number];
  return [to];
}

/** Counts after a name are part of it: `Leopard 2 tanks`, `Article 5 obligations`. */
function kept(reading: Reading, drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => !isInName(reading, draft));
}

function isInName(reading: Reading, { kind, first }: Draft): boolean {
  return kind === 'count' && isNumber(reading, first) && isNumbered(reading, first);
}
