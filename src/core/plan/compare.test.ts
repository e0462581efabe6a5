import { describe, expect, test } from 'vitest';
import { examplePlan, viewAhead } from '../../../test/support/example-outlook.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { comparePlans } from './compare.ts';
import { differencesOf } from './differences.ts';
import type { Plan } from './plan.ts';

describe('two plans are compared year by year', () => {
  test('a plan and itself do not differ', () => {
    const { years, total, differences } = comparePlans(viewAhead, examplePlan, examplePlan);
    expect(years.map(({ share, spending }) => [valueOf(share), valueOf(spending)])).toEqual([[0, 0], [0, 0], [0, 0]]);
    expect(valueOf(total.difference)).toBe(0);
    expect(differences).toEqual([]);
  });

  test('a year that one of both leaves out is in no sum', () => {
    const { years, total } = comparePlans(viewAhead, examplePlan, { ...examplePlan, targets: [{ year: 2028, share: 3.5 }] });
    expect(years[1]?.share).toMatchObject({ missing: 'not held' });
    expect(total).toMatchObject({ years: [2028], leftOut: [2027] });
    expect(valueOf(total.difference)).toBe(23_900_000_000);
    expect([valueOf(total.first), valueOf(total.second)]).toEqual([143_400_000_000, 167_300_000_000]);
  });

  test('plans that share no year have no sum', () => {
    const { total } = comparePlans(viewAhead, { ...examplePlan, targets: [{ year: 2027, share: 2.5 }] }, { ...examplePlan, targets: [{ year: 2028, share: 3 }] });
    expect(total.difference).toMatchObject({ missing: 'not held' });
    expect(total.leftOut).toEqual([2027, 2028]);
  });

  test('another currency is converted in a step that names its rate', () => {
    const dollars: Plan = { ...examplePlan, currency: 'USD', targets: [{ year: 2027, spending: 110e9 }] };
    const { years } = comparePlans(viewAhead, examplePlan, dollars);
    const spending = years[1]?.spending as Figure;
    expect(spending.value).toBe(-16_000_000_000);
    const second = spending.origin.kind === 'derivation' ? spending.origin.inputs[0]?.figure : undefined;
    expect(second?.origin).toMatchObject({ kind: 'derivation', measure: 'in-currency' });
  });

  test('base years are in no sum', () => {
    expect(comparePlans(viewAhead, examplePlan, { ...examplePlan, base: { year: 2027, share: 2.4 } }).total.years).toEqual([2028]);
  });
});

describe('the terms in which plans differ', () => {
  test('assumptions, one for all years beside one of a year', () => {
    const [first, second] = [withTerms({ assumptions: { growth: 1, deflator: { 2027: 2 } } }), withTerms({ assumptions: { growth: { 2027: 1, 2028: 1.5 }, dollarsPerUnit: 1.1 } })];
    expect(differencesOf(first, second)).toEqual([
      { code: 'growth', of: '2028', first: 1, second: 1.5 },
      { code: 'deflator', of: '2027', first: 2, second: null },
      { code: 'dollars', first: null, second: 1.1 },
    ]);
  });

  test('measures by name, however it is written', () => {
    const ships = { name: 'Ships', amounts: [{ year: 2027, amount: 5 }, { year: 2028, amount: 6 }] };
    const [first, second] = [withTerms({ measures: [ships, { name: 'Tanks', amounts: [{ year: 2027, amount: 1 }] }] }), withTerms({ measures: [{ ...ships, name: 'ships', amounts: [{ year: 2027, amount: 7 }] }] })];
    expect(differencesOf(first, second)).toEqual([
      { code: 'measure-amount', of: 'Ships, 2027', first: 5, second: 7 },
      { code: 'measure-amount', of: 'Ships, 2028', first: 6, second: null },
      { code: 'measure', of: 'Tanks', first: 1, second: null },
    ]);
  });

  test('what a year sets beside its share', () => {
    expect(differencesOf(examplePlan, withTerms({ targets: [{ year: 2027, share: 2.5, equipmentShare: 20, relatedShare: 1 }, ...examplePlan.targets.slice(1)] }))).toEqual([
      { code: 'equipment-share', of: '2027', first: 22, second: 20 },
      { code: 'related-share', of: '2027', first: null, second: 1 },
    ]);
  });
});

function withTerms(terms: Partial<Plan>): Plan {
  return { ...examplePlan, ...terms };
}

function valueOf(known: Known<Figure> | undefined): number | undefined {
  return known && !isMissing(known) ? known.value : undefined;
}
