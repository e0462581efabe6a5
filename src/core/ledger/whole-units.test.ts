import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTo, timesPowerOfTen } from '#kit';
import { printedInWholeUnits } from './whole-units.ts';

test.each([
  // value        decimals  multiplier  printed
  [0,             2,        0,          0],
  [-0.001,        2,        0,          0],
  [1.995,         2,        0,          2],
  [1.005,         2,        0,          1.01],
  [-0.125,        2,        0,          -0.13],
  [27895,         0,        6,          27_895_000_000],
  [27895.04999,   1,        6,          27_895_000_000],
  [3494.898,      3,        9,          3_494_898_000_000],
  [183212534.66,  -6,       0,          183_000_000],
  [186.413,       1,        3,          186_400],
  [1.7e300,       2,        6,          1.7e306],
  [5e-324,        2,        6,          0],
  [NaN,           2,        6,          NaN],
])('%d with %d decimals, times ten to the power of %d, prints %d', (value, decimals, multiplier, printed) => {
  expect(printedInWholeUnits(value, decimals, multiplier)).toBe(printed);
});

test('every value prints bit for bit as roundTo() and timesPowerOfTen() have it', () => {
  const typed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 7 })).map(([digits, cut]) => Number(`${digits}e-${cut}`));
  const value = fc.oneof(fc.double(), fc.double({ min: -1e7, max: 1e7, noNaN: true }), typed);
  const power = fc.integer({ min: -12, max: 12 });
  fc.assert(
    fc.property(value, power, power, (number, decimals, multiplier) => {
      expect(printedInWholeUnits(number, decimals, multiplier)).toBe(timesPowerOfTen(roundTo(number, decimals), multiplier));
    }),
    { numRuns: 20_000 },
  );
});
