import { describe, expect, test } from 'vitest';
import { INVENTED_EDITIONS } from '../../test/golden/charts/invented.ts';
import { placeNotes, targetEnd, type NotedLine, type NoteRoom } from './edition-notes.ts';
import { editionsChart } from './editions-chart.model.ts';

const ROOM: NoteRoom = { years: [2014, 2024], values: [1, 3], target: { value: 2, words: 'at least 2 %' }, plot: { width: 300, height: 160 } };

function line(role: NotedLine['role'], ...points: readonly (readonly [year: number, value: number])[]): NotedLine {
  return { edition: '2024-06-17', role, runs: [points.map(([year, value]) => ({ year, value }))] };
}

describe('names of lines', () => {
  test('stand off one another, at either width and on any day', () => {
    for (const width of [318, 344, 786]) {
      for (const asOf of ['2016-12-31', '2018-12-31', '2019-12-31', '2024-12-31']) {
        const { notes } = editionsChart({ ...INVENTED_EDITIONS, asOf }, width);
        const heights = notes.map(({ value }) => value);
        expect(new Set(heights).size, `at ${width} as of ${asOf}`).toBe(heights.length);
      }
    }
  });

  test('run to the left at the end of the chart and to the right at its beginning', () => {
    const runsAt = (year: number) => placeNotes([line('known', [year, 1.5])], ROOM)[0]?.runs;
    expect([2014, 2019, 2024].map(runsAt)).toEqual(['right', 'middle', 'left']);
  });

  test('stand over their line, and under it where the target’s line is in the way', () => {
    const [over] = placeNotes([line('known', [2019, 1.4])], ROOM);
    const [under] = placeNotes([line('known', [2019, 1.83])], ROOM);
    expect([(over?.value ?? 0) > 1.4, (under?.value ?? 9) < 1.83]).toEqual([true, true]);
  });
});

describe('the target’s words', () => {
  test.each([
    [[2014, 1.2], 'first'],
    [[2015, 2.05], 'last'],
    [[2023, 2.05], 'first'],
  ] as const)('with a point at %j stand at the %s end', (point, end) => {
    expect(targetEnd([line('known', point)], ROOM)).toBe(end);
  });
});
