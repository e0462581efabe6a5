import { describe, expect, test } from 'vitest';
import { INVENTED_READINGS } from '../../test/golden/charts/invented-readings.ts';
import { readingsChart, type PlacedReading, type ReadingsInput } from './readings-chart.model.ts';

const sizeOf = (words: string): number => words.length * 12 * 0.57;

function spanOf({ textX, anchor, words }: Pick<PlacedReading, 'textX' | 'anchor' | 'words'>): readonly [number, number] {
  const size = sizeOf(words);
  return anchor === 'start' ? [textX, textX + size] : anchor === 'end' ? [textX - size, textX] : [textX - size / 2, textX + size / 2];
}

describe.each([344, 520])('readingsChart() at a width of %d', (width) => {
  const chart = readingsChart(INVENTED_READINGS, width);

  test('gives every reading a dot on the sheet and a name', () => {
    expect(chart.readings).toHaveLength(INVENTED_READINGS.readings.length);
    for (const { x } of chart.readings) expect(x).toBeGreaterThan(0);
    for (const { x } of chart.readings) expect(x).toBeLessThan(width);
  });

  test('lets no two names lie on each other, and none leave the sheet', () => {
    for (const [index, one] of chart.readings.entries()) {
      const [from, to] = spanOf(one);
      expect(from).toBeGreaterThanOrEqual(-0.5);
      expect(to).toBeLessThanOrEqual(width + 0.5);
      for (const other of chart.readings.slice(index + 1)) {
        const [start, end] = spanOf(other);
        expect(one.textY !== other.textY || to <= start || from >= end).toBe(true);
      }
    }
  });

  test('has ticks in order, the last with the unit', () => {
    expect(chart.ticks.map(({ x }) => x)).toEqual([...chart.ticks.map(({ x }) => x)].sort((a, b) => a - b));
    expect(chart.ticks.at(-1)?.words).toMatch(/bn \$$/u);
  });
});

describe('the band of what was said', () => {
  const bounded = (low: number | null, high: number | null): ReadingsInput => ({ ...INVENTED_READINGS, said: { words: 'said', low, high } });

  test('runs to the edge where the words leave it open', () => {
    expect(readingsChart(bounded(36, null), 400).said.x2).toBe(378);
    expect(readingsChart(bounded(null, 36), 400).said.x1).toBe(22);
  });

  test('can be seen where it is exact', () => {
    const { x1, x2 } = readingsChart(bounded(37, 37), 400).said;
    expect(x2 - x1).toBeGreaterThanOrEqual(2);
  });

  test('of a single number still has an axis', () => {
    expect(readingsChart({ ...bounded(5, 5), readings: [] }, 400).ticks.length).toBeGreaterThan(0);
  });
});
