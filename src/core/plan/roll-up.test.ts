import { describe, expect, test } from 'vitest';
import { commitmentAhead, examplePlan, viewAhead } from '../../../test/support/example-outlook.ts';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Plan } from './plan.ts';
import { rollUp, type RolledUp } from './roll-up.ts';

const poland: Plan = { ...examplePlan, ally: 'POL', currency: 'PLN', base: { year: 2026, share: 4.2 }, targets: [{ year: 2027, share: 4.2 }, { year: 2028, share: 4 }] };

describe('the plans of a group together', () => {
  test('sums by year in one currency, and who carries what', () => {
    const { years, allies, total } = of([examplePlan, poland]);
    expect(years.map(({ spending }) => valueOf(spending))).toEqual([116_000_000_000 + 44_100_000_000, 143_400_000_000 + 44_000_000_000]);
    expect(years.map(({ additional }) => valueOf(additional))).toEqual([23_200_000_000, 47_800_000_000 - 2_200_000_000]);
    expect(valueOf(total.additional)).toBe(68_800_000_000);
    expect(allies.map(({ additionalPart }) => valueOf(additionalPart))).toEqual([103.1977, -3.1977]);
    expect(allies.map(({ spendingPart }) => valueOf(spendingPart) ?? 0).reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 3);
  });

  test('a year that a plan leaves out is in no sum, and is counted', () => {
    const { years, allies, counts } = of([{ ...examplePlan, targets: [{ year: 2027, share: 2.5 }] }, poland]);
    expect(years[1]).toMatchObject({ year: 2028, allies: 1, leftOut: ['DEU'] });
    expect(valueOf(years[1]?.spending)).toBe(44_000_000_000);
    expect(allies[0]).toMatchObject({ met: null, leftOut: [2028], end: { year: 2028, share: { missing: 'not held' } } });
    expect(counts).toEqual({ bound: 4, withPlan: 2, withoutPlan: 2, met: 1, notMet: 0, notTold: 1 });
  });

  test('a plan that begins later is in the sums from its own first year', () => {
    const { years, allies } = of([examplePlan, { ...poland, base: { year: 2027, share: 4.2 } }]);
    expect(years.map(({ allies: plans, leftOut }) => [plans, leftOut])).toEqual([[1, ['POL']], [2, []]]);
    expect(allies[1]?.leftOut).toEqual([]);
  });

  test('those without a plan stay apart, each at its last share', () => {
    const { years, without, unbound } = of([examplePlan]);
    expect(valueOf(years[0]?.without.spending)).toBe(44_100_000_000);
    expect(years[0]?.without).toMatchObject({ allies: 1, leftOut: ['NOR', 'SWE'] });
    expect(without.map(({ ally }) => ally.id)).toEqual(['NOR', 'POL', 'SWE']);
    expect(unbound.map(({ id }) => id)).toEqual(['ISL']);
  });

  test('the alliance together at the deadline', () => {
    const { together } = of([examplePlan]);
    expect(together).toMatchObject({ year: 2028, met: null, allies: 2, leftOut: ['NOR', 'SWE'] });
    expect(valueOf(together.share)).toBeCloseTo(((143.4 + 46.2) / (4780 + 1100)) * 100, 3);
  });

  test('the alliance together is judged only where every member is in it', () => {
    const parties = ['DEU', 'POL'];
    const judged = (share: number): boolean | null => rollUp(viewAhead, [{ ...examplePlan, targets: [{ year: 2028, share }] }], { ...commitmentAhead, parties }, 'nato', 'EUR').together.met;
    expect([judged(3), judged(2)]).toEqual([true, false]);
  });

  test('of several plans of an ally the newest counts; others are told with the reason', () => {
    const others: Plan[] = [
      { ...examplePlan, asOf: '2026-01-01' },
      { ...examplePlan, ally: 'ISL' },
      { ...poland, targets: [] },
      { ...poland, targets: [{ year: 2025, share: 4 }] },
      { ...poland, rule: 'core-and-aid' },
    ];
    const { allies, notCounted } = of([...others, examplePlan]);
    expect(allies.map(({ plan }) => plan)).toEqual([examplePlan]);
    expect(notCounted.map(({ code }) => code)).toEqual(['newer-plan', 'not-a-member', 'no-targets', 'past', 'other-measure']);
  });

  test('without any plan nobody is taken to have one', () => {
    const { years, counts, total } = of([]);
    expect(counts).toMatchObject({ withPlan: 0, withoutPlan: 4 });
    expect(total.spending).toMatchObject({ missing: 'not held' });
    expect(years.map(({ allies }) => allies)).toEqual([0, 0, 0]);
  });

  test('without a deadline each plan is judged in its last year', () => {
    const { allies, together } = rollUp(viewAhead, [examplePlan, { ...poland, targets: [{ year: 2027, share: 2 }] }], { ...commitmentAhead, deadlineYear: null }, 'nato', 'EUR');
    expect(allies.map(({ end, met }) => [end.year, met])).toEqual([[2028, true], [2027, false]]);
    expect(together.year).toBe(2028);
  });

  test('a commitment that is about no share of GDP is refused', () => {
    expect(() => rollUp(viewAhead, [], { ...commitmentAhead, measure: 'aid-share-of-gni', targetUnit: 'percent_of_gni' }, 'nato', 'EUR')).toThrow(/not about a share of GDP/);
  });
});

function of(plans: readonly Plan[]): RolledUp {
  return rollUp(viewAhead, plans, commitmentAhead, 'nato', 'EUR');
}

function valueOf(known: Known<Figure> | undefined): number | undefined {
  return known && !isMissing(known) ? known.value : undefined;
}
