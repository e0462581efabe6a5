import { describe, expect, test } from 'vitest';
import { INVENTED_BURDENS } from '../../test/golden/charts/invented-burden.ts';
import { burdenChart } from './burden-chart.model.ts';

const chart = burdenChart(INVENTED_BURDENS, 786);

describe('the chart of burdens', () => {
  // ally  side       words        index
  test.each([
    ['AAA', 'above', '72.0', '1.41'],
    ['BBB', 'below', '6.2', '0.64'],
    ['CCC', 'level', '1.2', '1.00'],
    ['DDD', 'below', '0.03', '0.18'],
    ['EEE', 'unknown', 'no forces', ''],
    ['FFF', 'unknown', 'not held', ''],
    ['GGG', 'unknown', '0.40', ''],
  ])('%s bears %s its weight', (ally, side, words, index) => {
    expect(chart.rows.find((row) => row.ally === ally)).toMatchObject({ side, words, index });
  });

  test('begins below the smallest share and ends at the largest, with a line for every tenfold step', () => {
    expect([chart.domain, chart.ticks]).toEqual([[0.013, 71.96], [{ value: 0.1, words: '0.1' }, { value: 1, words: '1' }, { value: 10, words: '10\u202f%' }]]);
  });

  test('says once what its marks are, each word on its own side', () => {
    expect(chart.captions).toEqual([{ x: 51.05, words: 'share of GDP', runs: 'left' }, { x: 71.96, words: 'share of spending', runs: 'right' }]);
    expect(burdenChart(INVENTED_BURDENS, 358).captions.map(({ words }) => words)).toEqual(['GDP', 'spending']);
    expect(burdenChart({ ...INVENTED_BURDENS, allies: INVENTED_BURDENS.allies.slice(4) }, 786).captions).toEqual([]);
  });

  test('shows a share of zero as a word, since a logarithmic axis has no zero', () => {
    const [arland] = INVENTED_BURDENS.allies;
    const zero = { ...arland, spending: { value: 0, decimals: 1, status: 'actual' }, index: { value: 0, decimals: 2 } } as NonNullable<typeof arland>;
    expect(burdenChart({ ...INVENTED_BURDENS, allies: [zero] }, 786).rows[0]).toMatchObject({ spending: null, words: '0.0', wordsAt: { x: 51.05 } });
  });

  test('tells each row in a sentence', () => {
    expect(chart.rows.map(({ title }) => title.replace(/\u202f/g, ' ')).slice(3, 5)).toEqual([
      'Dorland: share of spending 0.03 %, share of GDP 0.17 %, 0.18 times its weight',
      'Erland: share of spending no forces, share of GDP 0.06 %',
    ]);
  });
});
