import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { averageRate, isMissing, parseDay, rateOn, type Figure, type Known } from '#core';
import { encodeRates, readRates } from '#record';
import { buildRates } from '../../src/desk/build-rates.ts';
import { readRecordSources } from '../../src/desk/build-record.ts';
import { builtInLedger, recordFolder } from '../support/built-in-record.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const VIEW = builtInLedger().asOf('2026-11-21');
const shared = sharedFolder();
const valueOf = (known: Known<Figure>): number => (isMissing(known) ? NaN : known.value);

test('the rates that ship hold the dollar around 31 March 2017, each at its line', () => {
  const rates = ['2017-03-30', '2017-03-31', '2017-04-03'].map((day) => rateOn(VIEW, 'EUR', 'USD', parseDay(day)));
  expect(rates.map((rate) => (isMissing(rate) || rate.origin.kind !== 'cell' ? undefined : [rate.value, rate.decimals, rate.origin.address]))).toEqual([
    [1.0737, 4, 'line 2311, column 2'],
    [1.0691, 4, 'line 2310, column 2'],
    [1.0661, 4, 'line 2309, column 2'],
  ]);
});

test('on 31 March 2017 the average of that year was a part, and that of 2018 not known', () => {
  const view = builtInLedger().asOf('2017-03-31');
  expect([averageRate(view, 'EUR', 'USD', 2017), averageRate(view, 'EUR', 'USD', 2018)]).toMatchObject([{ status: 'estimate' }, { missing: 'not held' }]);
});

test.skipIf(!shared)('the file of rates is what the raw file says, byte by byte', async () => {
  const { rates, loaded } = await readRecordSources(recordFolder);
  const built = await buildRates(join(shared as string, 'data'), rates, loaded);
  expect(built.problems).toEqual([]);
  expect(Buffer.compare(encodeRates(built.table), readFileSync(join(recordFolder, 'ecb-reference-rates.rates')))).toBe(0);
});

test.skipIf(!shared)('the averages of whole years are those that were computed apart from us', () => {
  const lines = readFileSync(join(shared as string, 'data', 'macro', 'tidy', 'ecb_annual_average.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
  const ours = new Set(readRates(recordFolder)[0]?.currencies);
  const known = lines.filter(([, currency = '', , days = '']) => ours.has(currency) && Number(days) >= 250);
  expect(known.length).toBeGreaterThan(300);
  for (const [year = '', currency = '', perEuro = '', , perDollar = ''] of known) {
    const mean = valueOf(averageRate(VIEW, 'EUR', currency, Number(year)));
    expect([year, currency, Math.abs(mean / Number(perEuro) - 1) < 1e-5]).toEqual([year, currency, true]);
    if (currency !== 'USD' && perDollar !== '') expect([year, currency, Math.abs(valueOf(averageRate(VIEW, 'USD', currency, Number(year))) / Number(perDollar) - 1) < 0.01]).toEqual([year, currency, true]);
  }
});
