import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { viewWithRates, ledgerWithRates } from '../../../test/support/example-rates.ts';
import { observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { acrossChangeover, assume, factsOf, groundsOf, inCurrency, inPriceBase, isMissing, ledgerOf, parseDay, weoGdp, type CurrencyChangeover, type Figure, type Known, type Missing } from '../index.ts';

const money = (value: number, unit: string, priceBase: Figure['priceBase'] = 'current'): Figure => ({ ...assume(value, unit, 0, 'test', 'test'), ...(priceBase && { priceBase }) });
const absent: Missing = { missing: 'not available', edition: '2020-04' };

function found(known: Known<Figure>): Figure {
  if (isMissing(known)) throw new Error(known.because ?? known.missing);
  return known;
}

describe('inCurrency()', () => {
  test.each([
    ['the prices of a fixed year', money(100, 'EUR', 'constant-2015'), 'an amount in EUR at constant-2015 prices: Money at the prices of a fixed year is not converted at one rate'],
    ['the prices of a year that is not named', money(100, 'EUR', 'constant-national'), 'constant-national prices'],
    ['what is no money', { ...assume(2, 'percent_of_gdp', 2, 'test', 'test') }, 'It has no price base and is no money'],
  ])('refuses %s', (_, figure, words) => {
    expect(() => inCurrency(viewWithRates, figure, 'USD', { year: 2019 })).toThrow(words);
  });

  test('passes absences on: of the amount and of the rate', () => {
    expect(inCurrency(viewWithRates, absent, 'USD', { year: 2019 })).toEqual(absent);
    expect(inCurrency(viewWithRates, money(100, 'EUR'), 'PLN', { day: parseDay('2023-06-01') })).toMatchObject({ missing: 'not available' });
    expect(inCurrency(viewWithRates, money(100, 'EUR'), 'USD', { year: 1990 })).toMatchObject({ missing: 'not held' });
  });

  test('leaves an amount in its own currency as it is', () => {
    const amount = money(100, 'USD');
    expect(inCurrency(viewWithRates, amount, 'USD', { year: 2019 })).toBe(amount);
  });

  test('is a derivation of the amount and the rate, down to the cells of both', () => {
    const converted = found(inCurrency(viewWithRates, viewWithRates.observe(weoGdp('DEU', 'EUR'), 2019), 'USD', { year: 2019 }));
    expect(converted).toMatchObject({ unit: 'USD', priceBase: 'current', status: 'actual', origin: { measure: 'in-currency', formula: 'amount × USD per EUR' } });
    expect(converted.value).toBeCloseTo(3400e9 * 1.12, 0);
    expect(groundsOf(converted).map((each) => 'edition' in each && each.edition.edition)).toEqual(['2020-04', '2019-01-02', '2019-12-30']);
  });
});

describe('acrossChangeover()', () => {
  test('refuses currencies between which no ally changed, and names those that are known', () => {
    expect(() => acrossChangeover(viewWithRates, money(100, 'HRK'), 'USD')).toThrow('HRK to USD: No ally changed from HRK to USD or back. Known: HRK to EUR');
    expect(() => acrossChangeover(viewWithRates, money(100, 'GBP'), 'USD')).toThrow('Convert at the rate of a year or of a day');
  });

  test('knows no rate before the changeover, and passes absences on', () => {
    expect(acrossChangeover(ledgerWithRates.asOf('2022-12-31'), money(100, 'HRK'), 'EUR')).toEqual({ missing: 'not held', because: 'the changeover of 1 January 2023 is later than the day of the ledger, 31 December 2022' });
    expect(acrossChangeover(viewWithRates, absent, 'EUR')).toEqual(absent);
  });

  test('converts there and back, at any price base, and names the page of the rate', () => {
    const there = found(acrossChangeover(viewWithRates, money(753.45, 'HRK', 'constant-national'), 'EUR'));
    expect([there.value, there.unit, there.priceBase]).toEqual([100, 'EUR', 'constant-national']);
    expect(groundsOf(there)[1]).toEqual({ kind: 'assumption', by: 'fixed by law', why: 'The rate of the changeover of HRV on 1 January 2023, as https://example.org/changeover gives it' });
    expect(found(acrossChangeover(viewWithRates, there, 'HRK')).value).toBeCloseTo(753.45, 9);
  });

  test('has every changeover of an ally that ships, each with its page', () => {
    const changeovers = JSON.parse(readFileSync(new URL('../../../data/facts/currency-changeovers.json', import.meta.url), 'utf8')) as readonly CurrencyChangeover[];
    const rate = (from: string): number | undefined => changeovers.find((each) => each.from === from)?.rate;
    expect(['HRK', 'BGN', 'SIT', 'SKK', 'EEK', 'LVL', 'LTL', 'TRL', 'ROL'].map(rate)).toEqual([7.5345, 1.95583, 239.64, 30.126, 15.6466, 0.702804, 3.4528, 1_000_000, 10_000]);
    expect(changeovers.filter(({ source }) => !source.startsWith('http'))).toEqual([]);
    const view = ledgerOf([], factsOf({ changeovers })).asOf('2026-01-01');
    expect(found(acrossChangeover(view, money(195.583, 'BGN'), 'EUR')).value).toBeCloseTo(100, 9);
  });
});

describe('inPriceBase()', () => {
  test.each([
    ['an amount at the prices of another year', 'DEU', money(100, 'EUR', 'constant-2010'), 'It is at constant-2010 prices already'],
    ['an amount in another currency', 'DEU', money(100, 'USD'), 'The outlook of April 2020 states GDP in EUR, and its deflator is of prices in EUR'],
    ['what is no money', 'DEU', assume(2, 'percent', 2, 'test', 'test'), 'is no money'],
  ])('refuses %s', (_, ally, figure, words) => {
    expect(() => inPriceBase(viewWithRates, ally, figure, 2019, 2015)).toThrow(words);
  });

  test('passes absences on, and is not held without the deflator of both years', () => {
    expect(inPriceBase(viewWithRates, 'DEU', absent, 2019, 2015)).toEqual(absent);
    expect(inPriceBase(viewWithRates, 'DEU', money(100, 'EUR'), 2019, 2010)).toEqual({ missing: 'not held', because: 'no macro edition holds the GDP deflator of DEU for both 2019 and 2010' });
  });

  test('tells the edition of the deflators, and the base in the figure', () => {
    const real = found(inPriceBase(viewWithRates, 'DEU', money(106, 'EUR'), 2019, 2015));
    expect(real).toMatchObject({ unit: 'EUR', priceBase: 'constant-2015', origin: { measure: 'in-price-base', note: 'Both deflators are those of the World Economic Outlook of April 2020' } });
    expect(real.value).toBeCloseTo(100, 9);
  });

  test('passes over an edition that does not tell in which currency it states the ally\'s GDP', () => {
    const macro = `
      edition  indicator     ally  year  unit   base     value  status
      2022-10  gdp           HRV   2019  HRK    current  400    actual
      2022-10  gdp-deflator  HRV   2015  index  -        100    actual
      2022-10  gdp-deflator  HRV   2019  index  -        110    actual
      2023-04  gdp-deflator  HRV   2015  index  -        100    actual
      2023-04  gdp-deflator  HRV   2019  index  -        120    actual`;
    const view = ledgerOf([segmentOf(observationsOf(macro, 'imf-weo', { gdp: 9 }))], factsOf({})).asOf('2024-01-01');
    expect(found(inPriceBase(view, 'HRV', money(110, 'HRK'), 2019, 2015)).value).toBeCloseTo(100, 9);
    expect(() => inPriceBase(view, 'HRV', money(110, 'EUR'), 2019, 2015)).toThrow('states GDP in HRK');
  });
});
