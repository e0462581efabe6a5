import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../test/support/table.ts';
import { decimalsOf, roundTo, timesPowerOfTen } from './decimal.ts';

describe('roundTo() rounds half away from zero on decimal digits', () => {
  for (const { value, decimals, rounded } of tableOf<'value' | 'decimals' | 'rounded'>(`
    value               decimals  rounded
    NaN                 2         NaN
    Infinity            2         Infinity
    0                   2         0
    1.994999            2         1.99
    1.995               2         2
    1.005               2         1.01
    2.675               2         2.68
    -1.995              2         -2
    -0.125              2         -0.13
    -1.994              2         -1.99
    -0.001              2         0
    0.5                 0         1
    -0.5                0         -1
    2.5                 0         3
    0.4999999999999999  0         0
    183212534.66        -6        183000000
    499999              -6        0
    500000              -6        1000000
    -18250              -2        -18300
    1.2e-7              7         1e-7
    1e21                -6        1e21
    1e21                2         1e21
  `)) {
    test(`roundTo(${value}, ${decimals}) is ${rounded}`, () => {
      expect(roundTo(Number(value), Number(decimals))).toBe(Number(rounded));
    });
  }

  test('roundTo() changes nothing when it rounds again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: -6, max: 6 }), (value, decimals) => {
        const once = roundTo(value, decimals);
        expect(roundTo(once, decimals)).toBe(once);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-9) + Math.abs(value) * 1e-15);
      }),
    );
  });
});

describe('timesPowerOfTen() moves the decimal point and nothing else', () => {
  for (const { value, power, moved } of tableOf<'value' | 'power' | 'moved'>(`
    value            power  moved
    0                9      0
    0.07             2      7
    1.15             2      115
    3494.898         9      3494898000000
    27895            6      27895000000
    5.782            3      5782
    162.0123456789   6      162012345.6789
    -41.6            9      -41600000000
    1.5e-7           6      0.15
    2.5e21           -21    2.5
    186413           -3     186.413
  `)) {
    test(`timesPowerOfTen(${value}, ${power}) is ${moved}`, () => {
      expect(timesPowerOfTen(Number(value), Number(power))).toBe(Number(moved));
    });
  }
});

describe('decimalsOf() counts the decimals of a number written in full', () => {
  for (const { value, decimals } of tableOf<'value' | 'decimals'>(`
    value    decimals
    1200     0
    1.2      1
    -1.25    2
    1e-7     7
    1.5e-7   8
    1.5e21   0
  `)) {
    test(`decimalsOf(${value}) is ${decimals}`, () => {
      expect(decimalsOf(Number(value))).toBe(Number(decimals));
    });
  }
});
