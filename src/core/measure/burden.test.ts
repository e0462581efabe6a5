import fc from 'fast-check';
import { roundTo } from '#kit';
import { describe, expect, test } from 'vitest';
import { exampleFacts, observationsOf, segmentOf } from '../../../test/support/example-ledger.ts';
import { exampleCoreAndAid, exampleRecord, exampleRecordView } from '../../../test/support/example-record.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { factsOf } from '../ledger/facts.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { parseDay } from '../time/day.ts';
import { burdenOf } from './burden.ts';
import { commonFundingShare } from './common-funding.ts';
import { giniCoefficient, herfindahlIndex } from './concentration.ts';

const value = (known: Known<Figure>): number | string => (isMissing(known) ? known.missing : roundTo(known.value, 2));

describe('burden shares', () => {
  test('sum to the whole, and count an ally without forces by its GDP and population', () => {
    const { burdens, totals, counts } = burdenOf(exampleRecordView, 2020);
    expect(burdens.map(({ ally, spendingShare, gdpShare, populationShare, index }) => [ally.id, ...[spendingShare, gdpShare, populationShare, index].map(value)])).toEqual([
      ['DEU', 75, 79.17, 65.66, 0.95],
      ['POL', 16.25, 12.5, 30.06, 1.3],
      ['NOR', 8.75, 7.29, 3.96, 1.2],
      ['ISL', 'not available', 1.04, 0.32, 'not available'],
    ]);
    expect([totals.spending, totals.gdp, totals.population].map(value)).toEqual([80e9, 4800e9, 126_400_000]);
    expect(counts).toEqual({ held: 3, notHeld: 0, standIn: 0, byShare: 0, hindsight: 0, gdpStandIn: 0 });
  });

  test('with the members of a later day, an ally of then whose figures are missing leaves the sum unknown', () => {
    const { burdens, counts } = burdenOf(exampleRecord.asOf(parseDay('2026-01-01')), 2020, { membershipOf: parseDay('2024-03-07') });
    expect(counts).toMatchObject({ held: 3, notHeld: 1 });
    expect(burdens[0]?.spendingShare).toEqual({ missing: 'not held', because: 'the spending of Sweden is not held, so that the sum is not known' });
  });

  test('fall back on the printed total of the same edition, and on no other', () => {
    const printed = (edition: string): string => `
      edition     indicator         ally  year  unit  base     value  status
      2022-03-31  defence-spending  DEU   2020  USD   current  60000  actual
      ${edition}  defence-spending  nato  2020  USD   current  90000  actual
    `;
    const shareIn = (edition: string): number | string => value(burdenOf(ledgerOf([segmentOf(observationsOf(printed(edition)))], exampleFacts).asOf(parseDay('2022-12-31')), 2020).burdens[0]?.spendingShare as Known<Figure>);
    expect([shareIn('2022-03-31'), shareIn('2021-03-31')]).toEqual([66.67, 'not held']);
  });

  test('under core and aid only where the aid of all is held', () => {
    const { burdens } = burdenOf(exampleRecordView, 2020, { rule: exampleCoreAndAid });
    expect(burdens.find(({ ally }) => ally.id === 'DEU')?.spending).toMatchObject({ value: 88_120_000_000 });
    expect(burdens[0]?.spendingShare).toMatchObject({ missing: 'not held' });
  });
});

describe('common funding', () => {
  const told = { ally: 'DEU', yearFirst: 2016, yearLast: 2017, percent: 14.65, decimals: 2, isApproximate: false, known: '2017-02-01', source: 'https://example.org/shares' };
  const facts = factsOf({ ...exampleFacts, commonFunding: [told, { ...told, percent: 15, decimals: 0, isApproximate: true, yearLast: null }] });
  const on = (day: string, year: number): number | string => value(commonFundingShare(ledgerOf([], facts).asOf(parseDay(day)), 'DEU', year));

  test('is what was told by the day, the exact before the approximate', () => {
    expect([on('2017-01-31', 2016), on('2017-03-31', 2016), on('2026-01-01', 2026), on('2026-01-01', 2015)]).toEqual(['not held', 14.65, 15, 'not held']);
  });
});

describe('concentration', () => {
  const spending = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 32 });

  test('does not depend on order or on the unit of money', () => {
    fc.assert(fc.property(spending, fc.integer({ min: 2, max: 1000 }), (values, times) => {
      for (const index of [giniCoefficient, herfindahlIndex]) {
        expect(index([...values].reverse())).toBeCloseTo(index(values) as number, 10);
        expect(index(values.map((each) => each * times))).toBeCloseTo(index(values) as number, 10);
      }
    }));
  });

  test('lies between even and all in one hand', () => {
    fc.assert(fc.property(spending, (values) => {
      const [gini, herfindahl] = [giniCoefficient(values) as number, herfindahlIndex(values) as number];
      expect(gini).toBeGreaterThanOrEqual(-1e-12);
      expect(gini).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12);
      expect(herfindahl).toBeGreaterThanOrEqual(1 / values.length - 1e-12);
      expect(herfindahl).toBeLessThanOrEqual(1 + 1e-12);
    }));
  });

  test('the Gini coefficient is the mean difference over twice the mean', () => {
    fc.assert(fc.property(spending, (values) => {
      const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
      const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
      expect(giniCoefficient(values)).toBeCloseTo(mean(differences) / (2 * mean(values)), 8);
    }));
  });
});
