import { expect, test } from 'vitest';
import { ledgerOf } from '#core';
import { exampleFacts, exampleLedger } from '../../../test/support/example-ledger.ts';
import { ratesWritten } from '../../../test/support/example-rates.ts';
import { lastLoaded, recordVersion } from './record-version.ts';

const table = (rate: string): ReturnType<typeof ratesWritten> => ratesWritten(`day  USD\n2019-01-02  ${rate}`, 'rates', '2022-09-05T00:00:00.000Z');
const { segments } = exampleLedger;
const withRates = (rate: string): ReturnType<typeof recordVersion> => recordVersion(ledgerOf(segments, exampleFacts, () => [table(rate)]));

test('recordVersion() counts tables of rates, their figures and when they were loaded', () => {
  const [without, first, second] = [recordVersion(exampleLedger), withRates('1.10'), withRates('1.20')];
  expect([without.loaded, first.loaded]).toEqual(['2022-08-01T00:00:00.000Z', '2022-09-05T00:00:00.000Z']);
  expect(first.version).toMatch(/^2022\.9\.5\+[0-9a-f]{12}$/);
  expect(new Set([without.sha256, first.sha256, second.sha256]).size).toBe(3);
  expect(withRates('1.10')).toEqual(first);
  expect(lastLoaded(ledgerOf([], exampleFacts, () => [table('1.10')]))).toBe('2022-09-05T00:00:00.000Z');
});

test('recordVersion() refuses a ledger that holds nothing', () => {
  expect(() => recordVersion(ledgerOf([], exampleFacts))).toThrow('ledger: It holds nothing, so there is no version of it. Ask without loaded-by, or for a later instant');
});
