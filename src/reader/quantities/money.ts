import { CURRENCY } from '../scan/characters.ts';
import { CAPITALS, SMALL } from '../scan/scan.ts';
import { unitOf, type Unit } from './draft.ts';
import { extended, numeralAt, type Numeral } from './numerals.ts';
import { codeAt, isMark, isNumber, isWord, lowerAt, pastHyphen, senseAt, sliceOf, touches, type Reading } from './reading.ts';
import { CODES, currencyCode, DOLLARS, LETTERS, MIXED, SIGNS } from './words/money.ts';
import { timesPowerOfTen } from '#kit';

/** A currency before its amount. */
export interface Currency {
  readonly code: string;
  readonly first: number;
  readonly next: number;
}

/** The currency that a sign or a code before a number tells: `$`, `C$`, `US $`, `EUR`. */
export function currencyBefore(reading: Reading, token: number): Currency | undefined {
  if (isSign(reading, token)) return signBefore(reading, token);
  if (!isWord(reading, token) || reading.shape[token] === SMALL || !isNumber(reading, token + 1)) return undefined;
  const code = sliceOf(reading, token, token + 1);
  const known = CODES.has(code) ? code : reading.shape[token] === CAPITALS || MIXED.has(code) ? LETTERS[code.toLowerCase()] : undefined;
  return known === undefined ? undefined : { code: currencyCode(known, undefined), first: token, next: token + 1 };
}

/** Whether a token is the sign of a currency. */
export function isSign(reading: Reading, token: number): boolean {
  const code = codeAt(reading, token);
  return isMark(reading, token, CURRENCY) || (code >= 0x20a0 && code <= 0x20bf);
}

function signBefore(reading: Reading, token: number): Currency | undefined {
  const code = SIGNS[sliceOf(reading, token, token + 1)];
  if (code === undefined) return undefined;
  const letters = code === 'USD' ? dollarLetters(reading, token - 1) : undefined;
  const own = code === 'USD' ? reading.dollar : code;
  return letters === undefined ? { code: own, first: token, next: token + 1 } : { code: letters, first: token - 1, next: token + 1 };
}

function dollarLetters(reading: Reading, token: number): string | undefined {
  if (!isWord(reading, token)) return undefined;
  const word = lowerAt(reading, token);
  return touches(reading, token) || word === 'us' || word === 'u.s.' ? (reading.shape[token] !== 0 ? DOLLARS[word] : undefined) : undefined;
}

/** The amount after a currency: `$37 billion`, `$1.5m`, also where the letter of its scale stands apart. */
export function amountAfter(reading: Reading, { first, next }: Currency): Numeral | undefined {
  const numeral = numeralAt(reading, next);
  if (numeral === undefined || (numeral.isInWords && numeral.looseness === null && !isNumber(reading, next) && senseAt(reading, next).number === undefined)) return undefined;
  const { short } = senseAt(reading, numeral.next);
  const amount = { ...numeral, first };
  return amount.scale > 0 || short === undefined ? amount : extended(amount, amount.next + 1, timesPowerOfTen(amount.value, short), short);
}

/** The currency after a number: `billion euros`, `Canadian dollars`, `Mrd. €`, `billions of dollars`. */
export function currencyAfter(reading: Reading, numeral: Numeral, token: number): Unit | undefined {
  const at = isOf(reading, numeral, token) ? token + 1 : token;
  const after = pastHyphen(reading, at);
  if (isSign(reading, after) && !isNumber(reading, after + 1)) return money(SIGNS[sliceOf(reading, after, after + 1)] === 'USD' ? reading.dollar : SIGNS[sliceOf(reading, after, after + 1)], after + 1);
  const { nation } = senseAt(reading, after);
  const name = nation === undefined ? after : pastHyphen(reading, after + 1);
  const { currency, cent } = senseAt(reading, name);
  if (currency !== undefined) return isWeight(reading, numeral, name) ? undefined : money(currencyCode(currency, nation ?? nationOfCrowns(reading, currency, name), reading.dollar), name + 1);
  if (cent !== undefined) return unitOf('money', cent, name + 1, undefined, undefined, 0.01);
  const code = sliceOf(reading, after, after + 1);
  return isWord(reading, after) && CODES.has(code) ? money(currencyCode(code, undefined), after + 1) : undefined;
}

/** `hundreds of millions of dollars`, « 37 milliards d'euros », « deux milliards de dollars ». */
function isOf(reading: Reading, numeral: Numeral, token: number): boolean {
  const isAllowed = numeral.takesOf || (reading.vocabulary.language === 'fr' && numeral.scale >= 6);
  return isAllowed && senseAt(reading, token).link === 'of';
}

function money(unit: string | undefined, next: number): Unit | undefined {
  return unit === undefined ? undefined : unitOf('money', unit, next);
}

const CROWNS: ReadonlySet<string> = new Set(['krone', 'krona', 'crown']);
const CROWN_NATIONS: ReadonlySet<string> = new Set(['NO', 'SE', 'DK', 'IS', 'CZ']);
const BACK = 120;
const FORTH = 30;

/** Whose crowns they are, by the country that stands nearest before them, else after them: `Oslo set aside 4.3 billion crowns`. */
function nationOfCrowns(reading: Reading, currency: string, name: number): string | undefined {
  if (!CROWNS.has(currency)) return undefined;
  const nations = CROWNS_SPELLED[lowerAt(reading, name)] ?? CROWN_NATIONS;
  const isOf = (token: number): boolean => nations.has(senseAt(reading, token).nation ?? '');
  if (senseAt(reading, name + 1).link === 'in' && isOf(name + 2)) return senseAt(reading, name + 2).nation;
  for (let token = name - 1; token >= 0 && token > name - BACK; token -= 1) if (isOf(token)) return senseAt(reading, token).nation;
  for (let token = name + 1; token < name + FORTH; token += 1) if (isOf(token)) return senseAt(reading, token).nation;
  return undefined;
}

/** Whose crowns are spelled so. */
const DANES_AND_NORWEGIANS: ReadonlySet<string> = new Set(['NO', 'DK']);
const CROWNS_SPELLED: Readonly<Record<string, ReadonlySet<string>>> = { kroner: DANES_AND_NORWEGIANS, krone: DANES_AND_NORWEGIANS, kronor: new Set(['SE']), krona: new Set(['SE', 'IS']) };

/** `500-pound bombs`, `two pounds of explosives`: pounds that weigh. */
function isWeight(reading: Reading, numeral: Numeral, token: number): boolean {
  const word = lowerAt(reading, token);
  if (word !== 'pound' && word !== 'pounds') return false;
  return numeral.scale < 6 && ((word === 'pound' && numeral.value !== 1) || senseAt(reading, token + 1).link === 'of');
}
