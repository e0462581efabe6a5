import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assume, averageRate, currenciesIn, dayNumber, dayOfNumber, groundsOf, inCurrency, isMissing, parseDay, rateOn, type Figure, type Known } from '#core';
import { builtInLedger } from '../support/built-in-record.ts';

const LEDGER = builtInLedger();
const VIEW = LEDGER.asOf('2026-11-21');
const CURRENCIES = currenciesIn(LEDGER.rates());

const currency = fc.constantFrom(...CURRENCIES);
const day = fc.integer({ min: dayNumber(parseDay('1999-01-04')), max: dayNumber(parseDay('2026-04-13')) }).map(dayOfNumber);
const year = fc.integer({ min: 1999, max: 2026 });

/** Several currencies, none of them twice. */
const several = (count: number): fc.Arbitrary<string[]> => fc.uniqueArray(currency, { minLength: count, maxLength: count });

const valueOf = (known: Known<Figure>): number | undefined => (isMissing(known) ? undefined : known.value);
const near = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-12;

describe('rates of the record that ships', () => {
  test('a rate times its inverse is one, on every day and of every year', () => {
    fc.assert(fc.property(several(2), day, year, ([a = '', b = ''], on, of) => {
      for (const rate of [(from: string, to: string) => rateOn(VIEW, from, to, on), (from: string, to: string) => averageRate(VIEW, from, to, of)]) {
        const [there, back] = [valueOf(rate(a, b)), valueOf(rate(b, a))];
        expect(there === undefined).toBe(back === undefined);
        if (there !== undefined && back !== undefined) expect(near(there * back, 1)).toBe(true);
      }
    }), { numRuns: 150 });
  });

  test('a cross rate is the product of two rates of its day', () => {
    fc.assert(fc.property(several(2), day, ([a = '', b = ''], on) => {
      const direct = rateOn(VIEW, a, b, on);
      if (isMissing(direct) || a === 'EUR' || b === 'EUR') return;
      const quoted = parseDay(dayOfRate(direct));
      expect(near(direct.value, (valueOf(rateOn(VIEW, a, 'EUR', quoted)) ?? NaN) * (valueOf(rateOn(VIEW, 'EUR', b, quoted)) ?? NaN))).toBe(true);
    }), { numRuns: 300 });
  });

  test('no answer knows a rate of a later day than that of the view', () => {
    fc.assert(fc.property(several(2), day, year, ([a = '', b = ''], on, of) => {
      const view = LEDGER.asOf(on);
      for (const known of [rateOn(view, a, b, on), averageRate(view, a, b, of)]) {
        if (isMissing(known)) continue;
        for (const ground of groundsOf(known)) if ('edition' in ground && ground.edition.publication === 'ecb-reference-rates') expect(ground.edition.edition <= on).toBe(true);
      }
    }), { numRuns: 150 });
  });

  test('money converted and converted back is the same money', () => {
    fc.assert(fc.property(several(2), year, fc.integer({ min: 1, max: 1e12 }), ([a = '', b = ''], of, value) => {
      const there = inCurrency(VIEW, { ...assume(value, a, 0, 'test', 'test'), priceBase: 'current' }, b, { year: of });
      const back = valueOf(inCurrency(VIEW, there, a, { year: of }));
      if (back !== undefined) expect(near(back, value)).toBe(true);
    }), { numRuns: 150 });
  });
});

function dayOfRate(figure: Figure): string {
  const [ground] = groundsOf(figure);
  return ground && 'edition' in ground ? ground.edition.edition : '';
}
