import { describe, expect, test } from 'vitest';
import { factsOf, ledgerOf, parseDay, type CostingPath, type CostingResult, type Ledger, type PublishedCosting } from '#core';
import { ledgerAhead } from '../../test/support/example-outlook.ts';
import { costings, type CostingAnswer } from './costings.ts';

const TODAY = parseDay('2026-06-30');

const result = (measure: CostingResult['measure'], billions: number, more: Partial<CostingResult> = {}): CostingResult => ({ measure, value: billions * 1e9, unit: 'EUR', decimals: -9, ...more });

const path: CostingPath = { id: 'three', kind: 'path', name: '3 % by 2028', from: 2026, by: 2028, start: { share: 2 }, target: 3, shape: 'linear', baseline: 'constant-share', results: [result('total-additional', 71, { main: true })] };

const costing: PublishedCosting = {
  id: 'example',
  title: 'Example',
  publisher: 'An office',
  published: '2026-06-30',
  certainty: 'day',
  reading: 'first hand',
  place: 'page 1',
  source: 'https://example.org/costing',
  alsoIn: [],
  of: 'DEU',
  currency: 'EUR',
  priceBasis: 'current',
  years: 'calendar',
  impliedGdp: [],
  inputs: [],
  paths: [path],
  reason: null,
  notes: [],
};

const ledgerWith = (...all: readonly PublishedCosting[]): Ledger => ledgerOf(ledgerAhead.segments, factsOf({ ...ledgerAhead.facts, costings: all }), ledgerAhead.rates);

const answerTo = (some: Partial<PublishedCosting>): CostingAnswer => costings(ledgerWith({ ...costing, ...some }), {}, TODAY).costings[0] as CostingAnswer;
const valuesOf = ({ paths }: CostingAnswer): unknown[] => paths.flatMap(({ results }) => results.map(({ ours }) => ('missing' in ours ? ours.missing : ours.value / 1e9)));
const withResults = (...results: readonly CostingResult[]): Partial<PublishedCosting> => ({ paths: [{ ...path, results }] });

describe('costings() computes again', () => {
  test('from the ledger of the day, where nothing of the economy is printed', () => {
    const answer = answerTo({});
    expect(answer).toMatchObject({ economy: 'ledger', ledgerOf: '2026-06-30', reproduces: 'in full', reproducesFromLedger: 'in full' });
    expect(answer.paths[0]?.results[0]).toMatchObject({ difference: 0, percent: 0, reproduces: true });
    expect(answer.paths[0]?.results[0]?.fromLedger).toBeUndefined();
  });

  test('with the GDP and the growth that are printed, and beside it from the ledger alone', () => {
    const inputs = [
      { item: 'gdp', yearFirst: 2025, yearLast: 2025, value: 1e12, unit: 'EUR', decimals: -9 },
      { item: 'nominal-growth', yearFirst: 2026, yearLast: 2028, value: 10, unit: 'percent', decimals: 0 },
    ] as const;
    const answer = answerTo({ inputs, ...withResults(result('gdp', 1331, { year: 2028 }), result('total-additional', 71, { main: true })) });
    expect(valuesOf(answer)).toEqual([1331, 19.36]);
    expect(answer).toMatchObject({ economy: 'printed', reproduces: 'no', reproducesFromLedger: 'in part' });
    expect(answer.paths[0]?.results[1]?.fromLedger).toMatchObject({ difference: 0, reproduces: true });
  });

  test('with the GDP that spending and its share imply', () => {
    const inputs = [2026, 2027, 2028].flatMap((year) => [{ item: 'spending', yearFirst: year, yearLast: year, value: 20e9, unit: 'EUR', decimals: -9 }, { item: 'share', yearFirst: year, yearLast: year, value: 2, unit: 'percent_of_gdp', decimals: 0 }] as const);
    expect(valuesOf(answerTo({ inputs, impliedGdp: [2026, 2027, 2028] }))).toEqual([15]);
  });

  test('only with the inputs of the case of a path', () => {
    const growth = (value: number, only: string): PublishedCosting['inputs'][number] => ({ item: 'nominal-growth', case: only, yearFirst: 2027, yearLast: 2028, value, unit: 'percent', decimals: 0 });
    const inputs = [growth(0, 'none'), growth(100, 'much')];
    const inCase = (name: string): CostingPath => ({ ...path, id: name, case: name, results: [result('gdp', 4500, { year: 2028 })] });
    expect(valuesOf(answerTo({ inputs, paths: [inCase('none'), inCase('much')] }))).toEqual([4500, 18000]);
  });

  test('fiscal years from April as nine months of one year and three of the next', () => {
    expect(valuesOf(answerTo({ years: 'fiscal', ...withResults(result('gdp', 4500, { year: 2026 })) }))).toEqual([0.75 * 4500 + 0.25 * 4640]);
  });

  test('from spending in money, whatever its share', () => {
    expect(valuesOf(answerTo({ paths: [{ ...path, start: { spending: 50e9 }, results: [result('spending', 50, { year: 2026 })] }] }))).toEqual([50]);
  });

  test('against another path as the baseline', () => {
    const lower: CostingPath = { ...path, id: 'lower', target: 2.5, results: [] };
    const above: CostingPath = { ...path, baseline: 'plan', against: 'lower', results: [result('additional', 23.9, { year: 2028 }), result('total-baseline', 223.9), result('baseline-share', 2.5e-9, { year: 2028, unit: 'percent_of_gdp', decimals: 1 })] };
    const [first, second, third] = valuesOf(answerTo({ paths: [lower, above] })) as number[];
    expect(first).toBeCloseTo(23.9, 6);
    expect(second).toBeCloseTo(0.0225 * 4640 + 0.025 * 4780, 6);
    expect((third ?? 0) * 1e9).toBeCloseTo(2.5, 6);
  });

  test('means, steps and growth over the years of a path', () => {
    const [mean, step, growth] = valuesOf(answerTo(withResults(result('mean-additional', 35.5), result('mean-step', 26.7), result('required-growth', 26e-9, { unit: 'percent', decimals: 0 })))) as number[];
    expect(mean).toBe(35.5);
    expect(step).toBeCloseTo((0.03 * 4780 - 0.02 * 4500) / 2, 6);
    expect((growth ?? 0) * 1e9).toBeCloseTo(26.2, 1);
  });
});

describe('a costing reproduces', () => {
  const verdict = (...results: readonly CostingResult[]): string => answerTo(withResults(...results)).reproduces;

  test('within one printed unit or two percent', () => {
    expect(verdict(result('total-additional', 70, { main: true }))).toBe('in full');
    expect(verdict(result('total-additional', 69.8, { main: true, decimals: -8 }))).toBe('in full');
    expect(verdict(result('total-additional', 69.5, { main: true, decimals: -8 }))).toBe('no');
  });

  test('in part where its main result does and another does not', () => {
    expect(verdict(result('total-additional', 71, { main: true }), result('additional', 1, { year: 2027 }))).toBe('in part');
    expect(verdict(result('total-additional', 60, { main: true }), result('additional', 23.2, { year: 2027 }))).toBe('no');
  });

  test('not where a figure lacks, which is told', () => {
    const [{ ours, difference, percent, reproduces } = {}] = answerTo({ of: 'NOR' }).paths[0]?.results ?? [];
    expect({ ours, difference, percent, reproduces }).toMatchObject({ ours: { missing: 'not held' }, difference: null, percent: null, reproduces: false });
    expect(valuesOf(answerTo(withResults(result('additional', 1, { year: 2029 }))))).toEqual(['not available']);
  });
});

describe('costings() is asked', () => {
  const all = ledgerWith(costing, { ...costing, id: 'earlier', published: '2026-06-01' });

  test('for those published by a day', () => {
    expect(costings(all, { asOf: '2026-06-29' }, TODAY).costings.map(({ id }) => id)).toEqual(['earlier']);
  });

  test('for one by its id', () => {
    expect(costings(all, { id: 'Example' }, TODAY).costings.map(({ id }) => id)).toEqual(['example']);
    expect(() => costings(all, { id: 'exampel' }, TODAY)).toThrow('Did you mean example?');
    expect(() => costings(all, { id: 'example', asOf: '2026-06-29' }, TODAY)).toThrow('had not been published by 29 June 2026');
  });

  test('of a ledger that holds none', () => {
    expect(costings(ledgerOf([], factsOf({})), {}, TODAY).costings).toEqual([]);
  });
});
