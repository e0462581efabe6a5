import { brief, type ScalarNode } from './document.ts';
import { exactly, inUnits, moneyInWords, tell, type KeyPath, type Reading } from './reading.ts';
import type { NumberShape, NumberUnit } from './shape.ts';
import { isOtherCurrency, strayCurrency } from './stray-currency.ts';

/** A number within its bounds; money in whole units. Undefined where it is none, which is told. */
export function readNumber(reading: Reading, node: ScalarNode, shape: NumberShape, path: KeyPath): number | undefined {
  const { value, place } = node;
  if (typeof value !== 'number' || !Number.isFinite(value)) return notANumber(reading, node, shape, path);
  if (node.isPercent && !PERCENT.includes(shape.unit)) return tell(reading, place, path, 'wrong-type', `The cell shows ${value} %, and this is no percentage`, `Write the number alone, ${wanted(reading, shape)}, and format the cell as a number`);
  const number = isMoney(shape) ? inUnits(value, reading.scale) : exactly(value);
  const isWithin = number <= shape.most && (shape.isAbove ? number > shape.least : number >= shape.least);
  return isWithin ? number : outOfRange(reading, node, shape, path);
}

const PERCENT: readonly NumberUnit[] = ['share', 'growth'];

function isMoney({ unit }: NumberShape): boolean {
  return unit === 'money' || unit === 'gdp';
}

function notANumber(reading: Reading, { value, place }: ScalarNode, shape: NumberShape, path: KeyPath): undefined {
  const written = String(value);
  if (isMoney(shape) && isOtherCurrency(reading, written)) return strayCurrency(reading, place, path, written);
  return tell(reading, place, path, 'not-a-number', `"${brief(written)}" is no number`, `Write digits alone, with a point before decimals: ${wanted(reading, shape)}`);
}

function wanted(reading: Reading, { unit }: NumberShape): string {
  return { money: `in ${moneyInWords(reading)}`, gdp: `in ${moneyInWords(reading)}`, share: 'in percent', growth: 'in percent a year', rate: 'in US dollars for one unit' }[unit];
}

const CODES: Readonly<Record<NumberUnit, string>> = {
  money: 'bad-amount',
  gdp: 'bad-gdp',
  share: 'bad-share',
  growth: 'bad-growth',
  rate: 'bad-rate',
};

function outOfRange(reading: Reading, { value, place }: ScalarNode, shape: NumberShape, path: KeyPath): undefined {
  const { unit, least } = shape;
  const sign = PERCENT.includes(unit) ? ' %' : '';
  if (isMoney(shape)) return tell(reading, place, path, CODES[unit], amountOut(Number(value), shape), `Write it ${wanted(reading, shape)}`);
  return tell(reading, place, path, CODES[unit], `${NAMES[unit]} of ${String(value)}${sign} is out of bounds: it is ${shape.isAbove ? `above ${least}` : `${least} at least`} and ${shape.most}${sign} at most`, `Write it ${wanted(reading, shape)}`);
}

const NAMES: Readonly<Record<NumberUnit, string>> = { money: 'An amount', gdp: 'A GDP', share: 'A share', growth: 'A growth', rate: 'A rate' };

function amountOut(value: number, { unit, isAbove }: NumberShape): string {
  if (value > 0) return `${NAMES[unit]} of ${value} is larger than any economy`;
  return isAbove ? `${NAMES[unit]} of ${value} is not above zero` : `${NAMES[unit]} of ${value} is negative`;
}
