import { describe, expect, test } from 'vitest';
import type { Plan, PlanFinding } from '#core';
import { examplePlan, ledgerAhead } from '../../../test/support/example-outlook.ts';
import { testPlan } from './test-plan.ts';

function findings(changes: Partial<Plan>): readonly PlanFinding[] {
  return testPlan(ledgerAhead, { ...examplePlan, ...changes }).findings;
}

function codes(changes: Partial<Plan>, severity?: PlanFinding['severity']): string[] {
  return findings(changes).filter((each) => severity === undefined || each.severity === severity).map(({ code }) => code);
}

describe('the test of a plan', () => {
  test('a whole plan that reaches its target is valid, and its steps are told', () => {
    expect(codes({}, 'must')).toEqual([]);
    expect(findings({}).find(({ code }) => code === 'steps-of-share')?.what).toBe('The share of GDP, step by step in points: 2027 +0.50, 2028 +0.50 (our test, since the pledge does not define "incremental")');
  });

  test.each<[string, Partial<Plan>, string, string]>([
    ['a year left out', { targets: [{ year: 2028, share: 3 }] }, 'year-missing', 'targets 2027'],
    ['an end below the target', { targets: [{ year: 2027, share: 2.5 }, { year: 2028, share: 2.9 }] }, 'target-missed', 'targets 2028 share'],
    ['a target for a year gone by', { targets: [{ year: 2025, share: 2 }, { year: 2027, share: 2.5 }, { year: 2028, share: 3 }] }, 'target-past', 'targets 2025'],
    ['share and spending far apart', { targets: [{ year: 2027, share: 2.5, spending: 200e9 }, { year: 2028, share: 3 }] }, 'share-and-spending-differ', 'targets 2027'],
    ['measures beyond the spending', { measures: [{ name: 'tanks', amounts: [{ year: 2027, amount: 90e9 }] }, { name: 'ships', amounts: [{ year: 2027, amount: 40e9 }] }] }, 'measures-exceed-spending', 'measures 2027'],
    ['an ally without forces', { ally: 'ISL' }, 'not-bound', 'ally ISL'],
    ['no base at all', { base: { year: 2026 } }, 'base-missing', 'base 2026 share'],
  ])('%s must be mended', (_, changes, code, where) => {
    expect(findings(changes).filter(({ severity }) => severity === 'must')).toContainEqual(expect.objectContaining({ code, where }));
    expect(testPlan(ledgerAhead, { ...examplePlan, ...changes }).valid).toBe(false);
  });

  test.each<[string, Partial<Plan>, string]>([
    ['a share that falls on the way', { targets: [{ year: 2027, share: 1.9 }, { year: 2028, share: 3 }] }, 'share-falls'],
    ['real spending that falls on the way', { targets: [{ year: 2027, share: 1.9 }, { year: 2028, share: 3 }] }, 'real-spending-falls'],
    ['a base that is not that of the record', { base: { year: 2026, share: 2.3 } }, 'base-differs'],
    ['growth that the outlook does not share', { assumptions: { growth: 3 } }, 'growth-differs'],
    ['prices that the outlook does not share', { assumptions: { deflator: 5 } }, 'deflator-differs'],
    ['a dollar at another rate', { assumptions: { dollarsPerUnit: 1.5 } }, 'rate-differs'],
    ['a share beyond all measure', { targets: [{ year: 2027, share: 25 }, { year: 2028, share: 30 }] }, 'share-extreme'],
    ['a measure of a year that the plan does not have', { measures: [{ name: 'tanks', amounts: [{ year: 2040, amount: 1 }] }] }, 'measure-outside'],
    ['a GDP of nothing', { assumptions: { gdp: { 2027: 0 } } }, 'gdp-unknown'],
    ['a currency in which nobody states the GDP', { currency: 'USD' }, 'gdp-unknown'],
  ])('%s is told', (_, changes, code) => {
    expect(codes(changes)).toContain(code);
  });

  test('a small difference of share and spending is rounding', () => {
    expect(codes({ targets: [{ year: 2027, share: 2.5, spending: 117e9 }, { year: 2028, share: 3 }] })).not.toContain('share-and-spending-differ');
  });

  test('what the assumptions make of the money is told in money', () => {
    expect(findings({ assumptions: { growth: 3 } }).find(({ code }) => code === 'assumptions-in-money')?.what).toMatch(/^By its own GDP the same shares are €\d+(\.\d+)?\s(bn|m) more in all/);
  });

  test('a way left to the last years is told, one gone in the first is noted', () => {
    const years = (shares: readonly number[]): Plan['targets'] => shares.map((share, index) => ({ year: 2027 + index, share }));
    expect(codes({ targets: years([2, 2.1, 2.2, 2.3, 2.6, 3]) }, 'warning')).toContain('back-loaded');
    expect(codes({ targets: years([2.6, 2.8, 2.9, 2.95, 2.98, 3]) }, 'note')).toContain('front-loaded');
  });

  test('a day before the promise was made is told', () => {
    expect(codes({ asOf: '2025-12-01' })).toContain('commitment-later');
  });

  test('a commitment that nobody knows is refused', () => {
    expect(() => testPlan(ledgerAhead, { ...examplePlan, commitment: 'nothing' })).toThrow('The ledger has no such commitment');
  });
});
