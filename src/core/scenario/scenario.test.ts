import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assume, isMissing, NATO_CORE, targetFigure, type Figure } from '#core';
import { commitmentAhead, viewAhead } from '../../../test/support/example-outlook.ts';
import { costToClose, type CostToClose } from './cost.ts';
import type { PathTerms } from './ground.ts';
import { pathValues, type PathNumbers } from './path.ts';
import { paceStanding } from './credibility.ts';
import type { Precedent } from './precedents.ts';
import { SHAPES, shareOnWay, type Shape } from './shape.ts';

const TERMS: PathTerms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2029, shape: 'linear', baseline: 'constant-share' };

function cost(terms: Partial<PathTerms> = {}, ally = 'DEU'): CostToClose {
  const known = costToClose(viewAhead, ally, { ...TERMS, ...terms });
  if (isMissing(known)) throw new Error(known.because ?? known.missing);
  return known;
}

const percent = (value: number): Figure => assume(value, 'percent_of_gdp', 1, 'the test', 'another target');
const BY_SHARE = SHAPES.map(({ id }) => id).filter((id): id is Exclude<Shape, 'constant-growth'> => id !== 'constant-growth');

describe('shapes', () => {
  const ways = fc.record({ from: fc.integer({ min: 1990, max: 2040 }), years: fc.integer({ min: 1, max: 25 }), start: fc.double({ min: 0.1, max: 5, noNaN: true }), rise: fc.double({ min: 0, max: 5, noNaN: true }) });

  test.each(BY_SHARE)('%s begins at the start, ends at the target and never falls on the way up', (shape) => {
    fc.assert(fc.property(ways, ({ from, years, start, rise }) => {
      const way = { from, by: from + years, start, target: start + rise };
      const shares = Array.from({ length: years + 3 }, (_, index) => shareOnWay(shape, way, from + index));
      expect(shares[0]).toBe(start);
      expect(shares[years]).toBeCloseTo(way.target, 9);
      expect(shares.at(-1)).toBeCloseTo(way.target, 9);
      for (let index = 1; index < shares.length; index += 1) expect(shares[index] as number).toBeGreaterThanOrEqual((shares[index - 1] as number) - 1e-9);
    }));
  });

  test('a path set by hand goes through its points, also beyond the deadline', () => {
    const way = { from: 2026, by: 2029, start: 2, target: 3, points: { 2027: 2.8, 2030: 3.4 } };
    expect([2027, 2028, 2030].map((year) => shareOnWay('custom', way, year))).toEqual([2.8, expect.closeTo(3, 9), 3.4]);
  });
});

describe('paths in numbers', () => {
  const asked: fc.Arbitrary<PathNumbers> = fc.record({ start: fc.double({ min: 0.2, max: 5, noNaN: true }), target: fc.double({ min: 0.2, max: 5, noNaN: true }), growth: fc.array(fc.double({ min: -0.1, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 12 }), shape: fc.constantFrom<Shape>('linear', 'constant-growth', 'front-loaded', 'back-loaded', 'at-once'), baseline: fc.constantFrom('constant-share' as const, 'constant-real' as const, 'constant-nominal' as const) })
    .map(({ growth, ...rest }) => ({ ...rest, from: 2026, by: 2026 + growth.length, wholes: growth.reduce((all, each) => [...all, (all.at(-1) as number) * (1 + each)], [1000]), prices: growth.map((_, index) => 1.02 ** (index + 1)).reduce((all, each) => [...all, each], [1]) }));

  test('spending less the baseline is additional, nothing is additional in the base year, and the target is met at the end', () => {
    fc.assert(fc.property(asked, (numbers) => {
      const { shares, spending, baseline, additional } = pathValues(numbers);
      expect(additional[0]).toBe(0);
      additional.forEach((each, index) => expect(each).toBeCloseTo((spending[index] as number) - (baseline[index] as number), 9));
      expect(shares.at(-1) as number).toBeGreaterThanOrEqual(numbers.target - 1e-9);
    }));
  });

  test('an ally above the target is asked for nothing while it keeps its share', () => {
    fc.assert(fc.property(asked.filter(({ start, target, baseline }) => start >= target && baseline === 'constant-share'), (numbers) => {
      for (const each of pathValues(numbers).additional) expect(each).toBeCloseTo(0, 9);
    }));
  });

  test('an ally above the target whose money stays as it is falls to the floor and is asked to keep it', () => {
    const { shares, additional } = pathValues({ from: 2026, by: 2028, start: 3, target: 2.5, wholes: [1000, 1100, 1500], prices: [1, 1, 1], shape: 'linear', baseline: 'constant-nominal' });
    expect(shares).toEqual([3, expect.closeTo(2.727, 3), 2.5]);
    expect(additional).toEqual([0, 0, 7.5]);
  });
});

describe('the cost to close', () => {
  test('sums are the sums of their years, and real amounts those at prices of the base year', () => {
    const { years, total } = cost();
    expect(total.additional.value).toBe(years.slice(1).reduce((sum, { additional }) => sum + additional.value, 0));
    expect(years.map(({ share }) => share.value)).toEqual([2, expect.closeTo(2.333333, 6), expect.closeTo(2.666667, 6), 3]);
    const [, , , last] = years;
    expect(isMissing(last?.spendingReal ?? { missing: 'not held' }) ? 0 : (last?.spendingReal as Figure).value).toBeCloseTo(147.6e9 / (108 / 102), -3);
  });

  test('assumptions move GDP and are told as whose they are', () => {
    const { years } = cost({ by: 2027, assumptions: { growth: 0, deflator: 0, by: 'the asker' } });
    expect(years[1]?.gdp.value).toBe(4_500_000_000_000);
    expect(JSON.stringify(years[1]?.gdp.origin)).toContain('the asker');
  });

  test('beyond the outlook GDP is extended, and says so', () => {
    const { years } = cost({ by: 2030 });
    const gdp = years.at(-1)?.gdp;
    expect(gdp?.value).toBe(5_064_787_531_200);
    expect(gdp?.origin).toMatchObject({ kind: 'derivation', measure: 'gdp-extended' });
  });

  test.each([
    ['a share that the edition leaves blank', 'NOR', {}, 'not available'],
    ['GDP that nobody forecasts', 'POL', { by: 2075 }, 'not held'],
  ] as const)('%s gives no path at all', (_, ally, terms, missing) => {
    expect(costToClose(viewAhead, ally, { ...TERMS, ...terms })).toMatchObject({ missing });
  });

  test('without prices nothing real is told, and a baseline that needs them gives no path', () => {
    const terms = { ...TERMS, target: percent(5), from: 2025, by: 2026 };
    expect(cost(terms, 'DEU').years[1]?.spendingReal).toMatchObject({ unit: 'EUR', priceBase: 'constant-2025' });
    expect(costToClose(viewAhead, 'POL', { ...TERMS, by: 2031, baseline: 'constant-real' })).toHaveProperty('missing');
  });
});

describe('how often something was done', () => {
  const did = (count: number, perYear: number): Precedent[] => Array.from({ length: count }, (_, index) => ({ ally: `A${index % 12}`, from: 2014, to: 2019, perYear, start: 1.5 }));

  test.each([
    ['often', 30, 70],
    ['seldom', 10, 90],
    ['hardly ever', 1, 99],
    ['never', 0, 100],
  ] as const)('%s', (howOften, fast, slow) => {
    expect(paceStanding('points', 0.2, [...did(fast, 0.3), ...did(slow, 0.1)], 1.5)).toMatchObject({ howOften, all: { windows: 100, allies: 12 }, reached: { windows: fast } });
  });

  test('where nobody did, the fastest is named', () => {
    expect(paceStanding('points', 0.5, did(24, 0.1), 1.5).precedents[0]).toMatchObject({ perYear: 0.1 });
  });
});
