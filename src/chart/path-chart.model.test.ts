import { describe, expect, test } from 'vitest';
import { additionalChart } from './additional-chart.model.ts';
import { INVENTED_PATH } from '../../test/golden/charts/invented-path.ts';
import { pathChart } from './path-chart.model.ts';

describe('pathChart()', () => {
  test('draws nothing over a year that is not known, and marks the status of each', () => {
    const { outturn, marks, editions, years } = pathChart(INVENTED_PATH, 786);
    expect(outturn.map((run) => run.map(({ year }) => year))).toEqual([[2022], [2024, 2025]]);
    expect(marks.map(({ shape }) => shape.filled)).toEqual([true, true, false]);
    expect([editions.length, years]).toEqual([1, [2021, 2027]]);
  });

  test('names both ends of the path beside it, where the line is not', () => {
    expect(pathChart(INVENTED_PATH, 786).notes).toEqual([
      { year: 2025, value: 2, words: '2.00', side: 'below', runs: 'right' },
      { year: 2027, value: 3, words: '3.00', side: 'below', runs: 'middle' },
    ]);
    expect(pathChart({ ...INVENTED_PATH, path: [] }, 358).notes).toEqual([]);
  });
});

describe('additionalChart()', () => {
  const years = [
    { year: 2026, baseline: 40e9, spending: 40e9 },
    { year: 2027, baseline: 41e9, spending: 45.5e9 },
    { year: 2028, baseline: 42e9, spending: 41.96e9 },
  ];

  test('tells what is more and what is less than would be spent anyway', () => {
    const { bars, notes } = additionalChart({ label: 'Additional', currency: 'EUR', years }, 786);
    expect(bars.map(({ isMore }) => isMore)).toEqual([true, true, false]);
    expect(notes.map(({ words }) => words)).toEqual(['+4.5', '−0.04']);
  });

  test('names the unit once, at the end of its axis', () => {
    expect(additionalChart({ label: 'Additional', currency: 'EUR', years }, 358).valueTicks.map(({ words }) => words)).toEqual(['0', '20', '40 bn\u00a0EUR']);
    expect(additionalChart({ label: 'Small', currency: 'EUR', years: years.map((each) => ({ ...each, baseline: each.baseline / 1e4, spending: each.spending / 1e4 })) }, 358).valueTicks.at(-1)?.words).toBe('0.004 bn\u00a0EUR');
  });
});
