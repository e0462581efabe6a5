import { describe, expect, test } from 'vitest';
import { INVENTED_EDITIONS } from '../../test/golden/charts/invented.ts';
import { editionsChart } from './editions-chart.model.ts';

const HOLLOW = { symbol: 'circle', filled: false };
const FILLED = { symbol: 'circle', filled: true };

test('editionsChart() draws the editions since then first, today’s over them, and the one known then over all', () => {
  const { lines, notes, ...chart } = editionsChart({ ...INVENTED_EDITIONS, editions: INVENTED_EDITIONS.editions.slice(0, 3), asOf: '2016-12-31' }, 344);
  expect(chart).toEqual({
    label: 'Arland’s share through the editions',
    width: 344,
    height: 214,
    margin: { top: 30, right: 18, bottom: 26, left: 42 },
    years: [2014, 2019],
    values: [1.082, 2.098],
    yearTicks: [2014, 2015, 2016, 2017, 2018, 2019],
    valueTicks: [
      { value: 1.5, words: '1.5' },
      { value: 2, words: '2.0\u202f%' },
    ],
    target: { value: 2, words: 'towards 2\u202f%', end: 'first' },
  });
  expect(lines).toEqual([
    {
      edition: '2018-03-15',
      role: 'later',
      runs: [[{ year: 2014, value: 1.2 }], [{ year: 2017, value: 1.44 }]],
      marks: [
        { year: 2014, value: 1.2, shape: FILLED },
        { year: 2017, value: 1.44, shape: HOLLOW },
      ],
    },
    {
      edition: '2019-06-25',
      role: 'newest',
      runs: [[1.18, 1.2, 1.25, 1.4, 1.5, 1.62].map((value, index) => ({ year: 2014 + index, value }))],
      marks: [{ year: 2019, value: 1.62, shape: HOLLOW }],
    },
    { edition: '2016-07', role: 'known', runs: [[{ year: 2016, value: 1.31 }]], marks: [{ year: 2016, value: 1.31, shape: HOLLOW }] },
  ]);
  expect(notes.map(({ words, role }) => [role, words])).toEqual([
    ['known', 'edition of Jul\u00a02016'],
    ['newest', 'today: Jun\u00a02019'],
    ['later', 'later editions'],
  ]);
});

describe('the bold line', () => {
  // as of        edition known then   and today's
  test.each([
    ['2016-07-30', undefined, '2024-06-17'],
    ['2016-07-31', '2016-07', '2024-06-17'],
    ['2019-12-31', '2019-06-25', '2024-06-17'],
    ['2024-06-17', '2024-06-17', undefined],
  ])('as of %s is the edition of %s', (asOf, known, newest) => {
    const { lines } = editionsChart({ ...INVENTED_EDITIONS, asOf }, 786);
    const editionOf = (role: string) => lines.find((line) => line.role === role)?.edition;
    expect([editionOf('known'), editionOf('newest')]).toEqual([known, newest]);
  });
});

test('without a target there is no line for it, and the axis keeps to the figures', () => {
  const { target: _target, ...input } = INVENTED_EDITIONS;
  const chart = editionsChart(input, 344);
  expect([chart.target, chart.values]).toEqual([undefined, [1.034, 2.436]]);
});

test('an edition that holds nothing of the ally is left out', () => {
  const empty = { edition: '2025-08-28', knownFrom: '2025-08-28', points: [] };
  const { lines } = editionsChart({ ...INVENTED_EDITIONS, editions: [...INVENTED_EDITIONS.editions, empty] }, 344);
  expect(lines.map(({ edition }) => edition)).not.toContain('2025-08-28');
});
