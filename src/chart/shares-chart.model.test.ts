import { describe, expect, test } from 'vitest';
import { INVENTED_SHARES, oneAlly } from '../../test/golden/charts/invented.ts';
import { sharesChart } from './shares-chart.model.ts';

test('sharesChart() lays out a row with everything that is drawn of it', () => {
  const { rows, absent, ...chart } = sharesChart({ ...INVENTED_SHARES, allies: INVENTED_SHARES.allies.filter(({ ally }) => ally === 'BBB' || ally === 'GGG') }, 786);
  expect(chart).toEqual({
    label: 'Shares of eight allies',
    width: 786,
    height: 112,
    margin: { top: 30, right: 84, bottom: 28, left: 142 },
    rowHeight: 27,
    xMax: 2.646,
    ticks: [
      { value: 0, words: '0' },
      { value: 0.5, words: '0.5' },
      { value: 1, words: '1' },
      { value: 1.5, words: '1.5' },
      { value: 2, words: '2' },
      { value: 2.5, words: '2.5\u202f% of GDP' },
    ],
    target: { value: 2, words: 'towards 2\u202f%' },
  });
  expect(rows).toEqual([
    {
      ally: 'BBB',
      name: 'Borland',
      href: '/allies/BBB',
      explained: '/explain/share/BBB',
      selected: false,
      value: 2.01,
      words: '2.01',
      title: 'Borland: 2.01\u202f%, estimate; 1.99\u202f% in today’s edition',
      side: 'above',
      shape: { symbol: 'circle', filled: false },
      standsIn: false,
      today: 1.99,
      figureAt: { x: 2.01, shift: 12, runs: 'right' },
      remark: { x: 2.01, shift: 56, runs: 'right', words: '1.99 in today’s edition: not met' },
      edition: null,
    },
  ]);
  expect(absent).toEqual([
    {
      ally: 'GGG',
      name: 'Gorland',
      href: '/allies/GGG',
      explained: '/explain/share/GGG',
      selected: false,
      words: 'not held',
      title: 'Gorland: not held; 0.20\u202f% in today’s edition',
      today: 0.2,
      wordsAt: { x: 0, shift: 48, runs: 'right' },
    },
  ]);
});

describe('a figure is placed', () => {
  // share  today  width   where it stands
  test.each([
    [1.2, undefined, 786, { x: 1.2, shift: -12, runs: 'left' }, 'before its dot, off the bar'],
    [2.4, undefined, 786, { x: 2.4, shift: 12, runs: 'right' }, 'after its dot where the target is met'],
    [1.2, 1.1, 786, { x: 1.2, shift: -27, runs: 'left' }, 'past the mark of today that stands in the way'],
    [1.2, 0.4, 786, { x: 1.2, shift: -12, runs: 'left' }, 'before its dot where there is room up to the mark of today'],
    [1.2, 1.4, 786, { x: 1.2, shift: -12, runs: 'left' }, 'where it always is, with the mark of today on the bar'],
    [0.2, undefined, 358, { x: 0.2, shift: 12, runs: 'right' }, 'on its bar where there is no room before it'],
  ])('%s with %s today at %s: %j, %s', (share, today, width, figureAt, _why) => {
    expect(sharesChart(oneAlly({ share, today }), width).rows[0]?.figureAt).toEqual(figureAt);
  });
});

describe('a remark is made', () => {
  // share  today  width   words
  test.each([
    [2.01, 1.99, 786, '1.99 in today’s edition: not met'],
    [1.99, 2.0, 786, '2.00 in today’s edition: met'],
    [2.01, 1.99, 358, '1.99 today'],
    [2.01, 2.4, 786, undefined],
    [1.2, 1.99, 786, undefined],
    [2.01, undefined, 786, undefined],
  ])('%s, %s today, at %s: %s', (share, today, width, words) => {
    expect(sharesChart(oneAlly({ share, today }), width).rows[0]?.remark?.words).toBe(words);
  });

  test('none where the commitment can be neither missed nor met', () => {
    const [row] = sharesChart({ ...oneAlly({ share: 2.01, today: 1.99 }), judged: false }, 786).rows;
    expect([row?.side, row?.remark]).toEqual(['unjudged', null]);
  });
});

test('the month of an older edition is told where there is room for it', () => {
  const editionAt = (share: number, width: number) => sharesChart(oneAlly({ share, standsInFrom: '2016-07-04' }), width).rows[0]?.edition;
  expect([editionAt(1.2, 786), editionAt(1.2, 358), editionAt(3.9, 358)]).toEqual(['Jul\u00a02016', 'Jul\u00a02016', null]);
});

test('a wide axis is counted in larger steps, and its unit stands once', () => {
  const input = { ...oneAlly({ share: 26.4 }), target: { value: 20, words: 'at least 20\u202f%' }, unit: 'percent_of_defence_spending' };
  expect(sharesChart(input, 786).ticks.map(({ words }) => words)).toEqual(['0', '5', '10', '15', '20', '25\u202f% of defence spending']);
  expect(sharesChart(input, 358).ticks.map(({ words }) => words)).toEqual(['0', '10', '20', '30\u202f%']);
});
