import { describe, expect, expectTypeOf, test } from 'vitest';
import { amount, partOf, percentOf, subtractAmounts, type Amount } from './amount.ts';
import { constantPrices, parsePriceBase, type PriceBase } from './price-base.ts';

const euro = amount(3, 'EUR', 'current');
const dollars = amount(5, 'USD', 'current');
const dollarsOf2015 = amount(4, 'USD', 'constant-2015');
const dollarsOf2021 = amount(4, 'USD', 'constant-2021');

/** The same amounts, as read from a file: of which currency and price base, only the run tells. */
const read = ({ value, currency, priceBase }: Amount): Amount => ({ value, currency, priceBase });

describe.each([
  ['subtractAmounts', subtractAmounts],
  ['percentOf', percentOf],
] as const)('%s()', (_name, combine) => {
  test.each([
    [euro, dollars, 'EUR at current prices with USD at current prices'],
    [dollars, dollarsOf2015, 'USD at current prices with USD at constant-2015 prices'],
    [dollarsOf2015, dollarsOf2021, 'USD at constant-2015 prices with USD at constant-2021 prices'],
    [euro, dollarsOf2015, 'EUR at current prices with USD at constant-2015 prices'],
  ])('refuses %j with %j', (a, b, where) => {
    expect(() => combine(read(a), read(b))).toThrow(
      `${where}: Amounts of different currencies or price bases cannot be combined. Convert one of them in a named step first.`,
    );
  });
});

test('percentOf() refuses a whole of zero', () => {
  expect(() => percentOf(dollars, amount(0, 'USD', 'current'))).toThrow('percentage of an amount: The whole is zero. Leave this figure out.');
});

describe('amounts of one currency and price base', () => {
  test('subtract, part and make a percentage', () => {
    expect(partOf(dollars, 20)).toEqual({ value: 1, currency: 'USD', priceBase: 'current' });
    expect(subtractAmounts(euro, amount(4, 'EUR', 'current'))).toEqual({ value: -1, currency: 'EUR', priceBase: 'current' });
    expect(percentOf(amount(42, 'USD', 'constant-2015'), amount(2000, 'USD', 'constant-2015'))).toBeCloseTo(2.1, 10);
  });
});

describe('types', () => {
  test('subtractAmounts() keeps currency and price base', () => {
    expectTypeOf(partOf(dollars, 2)).toEqualTypeOf<Amount<'USD', 'current'>>();
    expectTypeOf(subtractAmounts(dollarsOf2015, dollarsOf2015)).toEqualTypeOf<Amount<'USD', 'constant-2015'>>();
    expectTypeOf(constantPrices(2021)).toEqualTypeOf<PriceBase>();
  });

  test('the second amount must be of the money of the first', () => {
    expectTypeOf(subtractAmounts<'EUR', 'current'>).parameter(1).toEqualTypeOf<Amount<'EUR', 'current'>>();
    expectTypeOf<Amount<'USD', 'current'>>().not.toExtend<Amount<'EUR', 'current'>>();
    expectTypeOf<Amount<'USD', 'constant-2015'>>().not.toExtend<Amount<'USD', 'constant-2021'>>();
    expectTypeOf<Amount<'USD', 'current'>>().toExtend<Amount>();
  });

  test('what must not compile does not, and throws where it is run all the same', () => {
    // @ts-expect-error: euro and dollars
    expect(() => subtractAmounts(euro, dollars)).toThrow();
    // @ts-expect-error: dollars and euro
    expect(() => subtractAmounts(dollars, euro)).toThrow();
    // @ts-expect-error: current prices and prices of 2015
    expect(() => subtractAmounts(dollars, dollarsOf2015)).toThrow();
    // @ts-expect-error: prices of 2015 and of 2021
    expect(() => percentOf(dollarsOf2015, dollarsOf2021)).toThrow();
    // @ts-expect-error: a price base without its year
    expect(() => subtractAmounts(dollars, amount(1, 'USD', 'constant'))).toThrow();
  });
});

describe('parsePriceBase()', () => {
  test.each(['', '2015', 'constant', 'constant-15', 'constant-20155', 'Current'])('refuses "%s"', (text) => {
    expect(() => parsePriceBase(text)).toThrow(`price base "${text}": This is not a price base. Write current, or constant-YYYY such as constant-2021.`);
  });

  test.each(['current', 'constant-2015', 'constant-2021'])('reads "%s"', (text) => {
    expect(parsePriceBase(text)).toBe(text);
  });
});
