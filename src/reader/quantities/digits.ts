/**
 * The value of a number in digits, its separators read as the language writes them; `NaN` where they make no number.
 *
 * @example
 * digitsValue('1,250.5', false) // => 1250.5
 * digitsValue('1.250,5', true) // => 1250.5
 * digitsValue('1.250', true) // => 1250
 * digitsValue('1,2', false) // => 1.2
 * digitsValue('1.2.3', false) // => NaN
 */
export function digitsValue(written: string, hasDecimalComma: boolean): number {
  const plain = plainValue(written, hasDecimalComma ? 0x2c : 0x2e);
  if (plain >= 0) return plain;
  const grouped = groupedValue(written, hasDecimalComma ? 0x2e : 0x2c);
  if (grouped >= 0) return grouped;
  if (written.length > LONGEST) return NaN;
  const digits = [...written].filter((sign) => !isBlank(sign)).join('');
  const decimal = decimalSign(digits, hasDecimalComma);
  if (decimal === undefined) return NaN;
  const [whole = '', fraction = '', ...more] = decimal === '' ? [digits] : digits.split(decimal);
  const groups = whole.split(decimal === ',' ? '.' : decimal === '.' ? ',' : /[.,]/);
  if (more.length > 0 || !areGroups(groups)) return NaN;
  return Number(`${groups.join('')}.${fraction || '0'}`);
}

/** No quantity is written with more digits and separators. */
const LONGEST = 40;

/** The value of digits with at most one decimal sign among them, whose decimals are not three; −1 for all else. Both parts of the division are exact. */
function plainValue(written: string, sign: number): number {
  if (written.length > 15) return -1;
  let value = 0;
  let point = -1;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) value = value * 10 + code - 0x30;
    else if (code !== sign || point >= 0 || at === 0) return -1;
    else point = at;
  }
  const decimals = written.length - 1 - point;
  if (point < 0) return value;
  return decimals === 0 || decimals === 3 ? -1 : value / (POWERS[decimals] as number);
}

/** The value of digits in threes with one sign between them and no decimals; −1 for all else. */
function groupedValue(written: string, sign: number): number {
  const { length } = written;
  if (length > 15 || length % 4 === 0 || written.charCodeAt(0) === 0x30) return -1;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const code = written.charCodeAt(at);
    const isSign = (length - at) % 4 === 0;
    if (isSign ? code !== sign : code < 0x30 || code > 0x39) return -1;
    if (!isSign) value = value * 10 + code - 0x30;
  }
  return value;
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\u00a0' || sign === '\u202f' || sign === '\u2009';
}

/** The sign before the decimals, empty where there are none; nothing where the signs contradict each other. */
function decimalSign(digits: string, hasDecimalComma: boolean): string | undefined {
  const [dots, commas] = [countOf(digits, '.'), countOf(digits, ',')];
  if (dots > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (dots > 1 || commas > 1) return '';
  if (dots + commas === 0) return '';
  const sign = dots > 0 ? '.' : ',';
  const [whole = '', fraction = ''] = digits.split(sign);
  const isGroup = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return isGroup && (sign === ',') !== hasDecimalComma ? '' : sign;
}

function countOf(digits: string, sign: string): number {
  return digits.split(sign).length - 1;
}

/** Thousands in threes; the Indian manner, in twos before the last three, as well. */
function areGroups(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return true;
  const isIndian = rest.length > 1 && rest.slice(0, -1).every((group) => group.length === 2);
  return first.length >= 1 && first.length <= 3 && rest.at(-1)?.length === 3 && (isIndian || rest.every((group) => group.length === 3));
}
