import { describe, expect, test } from 'vitest';
import { INVENTED_CONCENTRATION } from '../../test/golden/charts/invented-burden.ts';
import { concentrationChart } from './concentration-chart.model.ts';

describe('the chart of concentration', () => {
  const chart = concentrationChart(INVENTED_CONCENTRATION, 786);

  test('names each line at its end, in short on a phone', () => {
    const words = (width: number): string[] => concentrationChart(INVENTED_CONCENTRATION, width).lines.map((line) => line.words.replace('\u202f', ' '));
    expect(words(786)).toEqual(['Gini coefficient 0.80', 'Arland’s share 36.0 %', 'Herfindahl index 0.34']);
    expect(words(358)).toEqual(['Gini 0.80', 'AAA 36.0 %', 'Herfindahl 0.34']);
  });

  test('draws nothing over a year that is not held', () => {
    expect(chart.lines.map(({ runs }) => runs.map((run) => run.map(({ year }) => year)))).toEqual([
      [[2016, 2017], [2019, 2020, 2021]],
      [[2016, 2017, 2018, 2019, 2020, 2021]],
      [[2016, 2017, 2018, 2019, 2020, 2021]],
    ]);
  });

  test('moves words apart that would stand in each other’s way', () => {
    expect(chart.lines.map(({ shift }) => shift)).toEqual([0, 12, 0]);
  });

  test('marks the year that is shown and the last one, by their status', () => {
    expect(chart.lines[1]?.marks.map(({ year, shape }) => [year, shape.filled])).toEqual([[2019, true], [2021, false]]);
  });
});
