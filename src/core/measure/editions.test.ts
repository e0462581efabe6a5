import { describe, expect, test } from 'vitest';
import { alignedTable, block, tableOf } from '../../../test/support/table.ts';
import { ledgerWritten, said, seriesWritten } from '../../../test/support/written-ledger.ts';
import type { Edition, Ledger } from '../ledger/ledger.ts';
import type { Observation } from '../ledger/observation.ts';
import { parseDay } from '../time/day.ts';
import { changesBetween } from './changes.ts';
import { latestYear } from './latest-year.ts';
import { heldValue, revisionsOf } from './revisions.ts';

const EDITIONS = `
  edition     figure   ally  year  value    copy      status
  2016-07-04  share    DEU   2016  1.19     page      estimate
  2017-03-13  share    DEU   2016  1.20     page      estimate
  2019-06-25  share    DEU   2016  1.19204  extract   actual
  2019-06-25  share    DEU   2016  1.19     page      actual
  2024-06-17  share    DEU   2016  ..       workbook  actual
  2026-07-10  share    DEU   2016  1.18     extract   actual
  2024-06-17  share    EST   2024  3.43     workbook  estimate
  2026-07-10  share    EST   2026  3.38     extract   estimate
  2016-10     WEO gdp  DEU   2021  4113.9   tables    forecast
`;

const share = (ally: string): ReturnType<typeof seriesWritten> => seriesWritten('share', ally);

describe('revisionsOf() lists what every edition known on the day has printed, oldest first', () => {
  const revisions = (day: string): string[] =>
    revisionsOf(ledgerWritten(EDITIONS).asOf(parseDay(day)), share('DEU'), 2016).map(({ edition, figure }) => `${edition.date}: ${said(figure)}`);

  for (const { day, last, count } of tableOf<'day' | 'last' | 'count'>(`
    day         last                                           count
    2016-07-04  2016-07-04: 1.19 of 2016-07-04                 1
    2017-03-12  2016-07-04: 1.19 of 2016-07-04                 1
    2017-03-13  2017-03-13: 1.20 of 2017-03-13                 2
    2019-06-25  2019-06-25: 1.19 of 2019-06-25                 3
    2024-06-17  2024-06-17: not available of 2024-06-17        4
    2026-07-10  2026-07-10: 1.18 of 2026-07-10                 5
  `)) {
    test(`on ${day} there are ${count}, the last is ${last}`, () => {
      expect([revisions(day).length, revisions(day).at(-1)]).toEqual([Number(count), last]);
    });
  }

  test('before the first edition there are none, nor of a series that nobody prints', () => {
    expect(revisions('2016-07-03')).toEqual([]);
    expect(revisionsOf(ledgerWritten(EDITIONS).asOf(parseDay('2026-11-21')), share('USA'), 2016)).toEqual([]);
  });

  test('heldValue() is what the copy carries', () => {
    const held = revisionsOf(ledgerWritten(EDITIONS).asOf(parseDay('2026-11-21')), share('DEU'), 2016).map(({ figure }) => ('value' in figure ? heldValue(figure) : figure.missing));
    expect(held).toEqual([1.19, 1.2, 1.19204, 'not available', 1.18]);
  });
});

describe('latestYear() is the last year that the newest edition prints', () => {
  const latest = (day: string, publication = 'nato-defexp', indicator = 'defence-share-of-gdp'): number | undefined =>
    latestYear(ledgerWritten(EDITIONS).asOf(parseDay(day)), publication, indicator);

  test.each([
    ['2016-07-03', undefined],
    ['2016-07-04', 2016],
    ['2017-03-13', 2016],
    ['2024-06-16', 2016],
    ['2024-06-17', 2024],
    ['2026-07-09', 2024],
    ['2026-07-10', 2026],
  ])('on %s: %s', (day, year) => {
    expect(latest(day)).toBe(year);
  });

  test('latestYear() asks one publication and one indicator', () => {
    expect(latest('2026-07-10', 'imf-weo', 'gdp')).toBe(2021);
    expect(latest('2016-10-30', 'imf-weo', 'gdp')).toBeUndefined();
    expect(latest('2026-07-10', 'nato-defexp', 'equipment-share')).toBeUndefined();
  });

  test('latestYear() falls back on older editions, never on later ones, where the newest holds none', () => {
    const ledger = ledgerWritten(`
      edition     figure     ally  year  value
      2017-06-29  equipment  DEU   2017  13.75
      2018-03-15  share      DEU   2017  1.24
      2018-07-10  equipment  DEU   2018  14.13
    `);
    expect(latestYear(ledger.asOf(parseDay('2018-07-09')), 'nato-defexp', 'equipment-share')).toBe(2017);
    expect(latestYear(ledger.asOf(parseDay('2018-07-10')), 'nato-defexp', 'equipment-share')).toBe(2018);
    expect(latestYear(ledger.asOf(parseDay('2018-07-10')), 'nato-defexp', 'defence-share-of-gdp')).toBe(2017);
  });
});

describe('changesBetween() compares two editions cell by cell, at the coarser of their printed decimals', () => {
  test('names what was revised, and what only one copy holds; and counts what agrees', () => {
    const ledger = ledgerWritten(`
      edition     figure         ally  year  value   copy      printed
      2017-03-13  share          CAN   2016  1.02    page      2
      2017-03-13  share          DEU   2016  1.20    page      2
      2017-03-13  share          ESP   2016  0.9     page      1
      2017-03-13  share          FRA   2016  1.79    page      2
      2017-03-13  share          GBR   2016  2.17    page      2
      2017-03-13  share          GRC   2016  ..      page      2
      2017-03-13  share          HRV   2016  ..      page      2
      2017-03-13  share          ITA   2016  ..      tables    2
      2017-03-13  share          ITA   2016  1.11    page      2
      2017-03-13  share          NOR   2016  ..      tables    2
      2017-03-13  share          NOR   2016  1.54    page      2
      2017-06-29  share          CAN   2016  1.0249  workbook  2
      2017-06-29  share          DEU   2016  1.1901  workbook  2
      2017-06-29  share          ESP   2016  0.81    workbook  2
      2017-06-29  share          FRA   2016  ..      workbook  2
      2017-06-29  share          GRC   2016  2.36    workbook  2
      2017-06-29  share          HRV   2016  ..      workbook  2
      2017-06-29  share          ITA   2016  1.18    workbook  2
      2017-06-29  share          NOR   2016  1.54    workbook  2
      2017-06-29  share          POL   2016  2.00    workbook  2
      2018-03-15  share          DEU   2016  1.50    workbook  2
      2017-06-29  spending 2010  DEU   2016  42000   workbook  0
    `);
    expect(changeTable(ledger, '2017-03-13', '2017-06-29')).toBe(block(`
      ally  kind         before         after
      DEU   revised      1.2            1.1901
      ESP   revised      0.9            0.81
      FRA   revised      1.79           not available
      GBR   only-before  2.17           -
      GRC   revised      not available  2.36
      ITA   revised      1.11           1.18
      POL   only-after   -              2
      unchanged: 3
    `));
  });

  test('takes the editions in the order in which they are named', () => {
    const ledger = ledgerWritten(EDITIONS);
    expect(changeTable(ledger, '2026-07-10', '2016-07-04')).toBe(block(`
      ally  kind         before  after
      DEU   revised      1.18    1.19
      EST   only-before  3.38    -
      unchanged: 0
    `));
  });

  test('gives whole observations, with their copies and places', () => {
    const [change] = changesBetween(ledgerWritten(EDITIONS), editionOf(ledgerWritten(EDITIONS), '2017-03-13'), editionOf(ledgerWritten(EDITIONS), '2019-06-25'), ['defence-share-of-gdp']).changes;
    expect(change).toEqual({
      key: share('DEU'),
      year: 2016,
      kind: 'revised',
      before: { ...share('DEU'), edition: '2017-03-13', year: 2016, presence: 'figure', value: 1.2, multiplier: 0, decimals: 2, status: 'estimate', copy: 'page', place: { kind: 'page', name: 'https://example.org/page' }, row: 3, column: 5 },
      after: { ...share('DEU'), edition: '2019-06-25', year: 2016, presence: 'figure', value: 1.19204, multiplier: 0, decimals: 2, status: 'actual', copy: 'extract', place: { kind: 'table', name: 'TABLE3' }, row: 4, column: 5 },
    });
  });

  test('lists changes in one order, however the cells are spread over segments', () => {
    const head = 'edition  figure  ally  year  value';
    const rows = ['POL', 'DEU', 'EST'].flatMap((ally) => [`2016-07-04  share  ${ally}  2016  1.00`, `2017-03-13  share  ${ally}  2016  2.00`]);
    const one = ledgerWritten([head, ...rows].join('\n'));
    const three = ledgerWritten([0, 2, 4].map((from) => [head, ...rows.slice(from, from + 2)].join('\n')));
    expect(changeTable(three, '2016-07-04', '2017-03-13')).toBe(changeTable(one, '2016-07-04', '2017-03-13'));
  });
});

function changeTable(ledger: Ledger, before: string, after: string): string {
  const { changes, unchanged } = changesBetween(ledger, editionOf(ledger, before), editionOf(ledger, after), ['defence-share-of-gdp']);
  const rows = changes.map((change) => [change.key.party, change.kind, sideInWords(change.before), sideInWords(change.after)]);
  return `${alignedTable(['ally', 'kind', 'before', 'after'], rows)}\nunchanged: ${unchanged}`;
}

function sideInWords(side: Observation | undefined): string {
  return side === undefined ? '-' : side.presence === 'figure' ? String(side.value) : side.presence;
}

function editionOf(ledger: Ledger, date: string): Edition {
  return ledger.editions.find((edition) => edition.date === date) as Edition;
}
