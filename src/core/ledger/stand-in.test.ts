import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import { ledgerWritten, observationsWritten, said, seriesWritten } from '../../../test/support/written-ledger.ts';
import { parseDay } from '../time/day.ts';
import { buildSegment } from './segment.ts';
import { ledgerOf } from './ledger.ts';

// Our copy of March 2017 lacks Norway; the edition itself leaves Poland blank. In July 2016 Sweden was blank.
const LEDGER = ledgerWritten(`
  edition     figure   ally  year  value     status
  2016-01-28  share    SWE   2015  1.09      actual
  2016-07-04  share    SWE   2015  ..        actual
  2016-07-04  share    DEU   2016  1.19      estimate
  2016-07-04  share    NOR   2016  1.46      estimate
  2016-07-04  share    POL   2016  2.00      estimate
  2016-07-04  share    ISL   2016  -         estimate
  2017-03-13  share    DEU   2016  1.20      estimate
  2017-03-13  share    POL   2016  ..        estimate
  2016-10     WEO gdp  DEU   2016  3494.898  forecast
  2017-04     WEO gdp  DEU   2016  3466.639  forecast
  2017-04     WEO gdp  POL   2016  467.591   forecast
`);

describe('view.observe() gives the newest edition’s cell, or an older one in its place', () => {
  for (const { day, figure, ally, year, known } of tableOf<'day' | 'figure' | 'ally' | 'year' | 'known'>(`
    day         figure       ally  year  known
    2016-01-27  share        SWE   2015  not held
    2016-01-27  share        DEU   2016  not held
    2016-01-28  share        DEU   2016  not held of 2016-01-28
    2016-07-03  share        DEU   2016  not held of 2016-01-28
    2016-07-03  share        SWE   2015  1.09 of 2016-01-28
    2016-07-04  share        SWE   2015  not available of 2016-07-04
    2017-03-13  share        SWE   2015  not available of 2016-07-04
    2016-07-04  share        DEU   2016  1.19 of 2016-07-04
    2017-03-12  share        DEU   2016  1.19 of 2016-07-04
    2017-03-13  share        DEU   2016  1.20 of 2017-03-13
    2017-03-12  share        NOR   2016  1.46 of 2016-07-04
    2017-03-13  share        NOR   2016  1.46 of 2016-07-04 for 2017-03-13
    2017-03-12  share        POL   2016  2.00 of 2016-07-04
    2017-03-13  share        POL   2016  not available of 2017-03-13
    2017-03-13  share        ISL   2016  nil of 2016-07-04
    2017-03-13  share        NOR   2015  not held of 2017-03-13
    2017-03-13  share        USA   2016  not held of 2017-03-13
    2016-10-30  WEO gdp      DEU   2016  not held
    2016-10-31  WEO gdp      DEU   2016  3494898000000 of 2016-10
    2017-04-29  WEO gdp      DEU   2016  3494898000000 of 2016-10
    2017-04-30  WEO gdp      DEU   2016  3466639000000 of 2017-04
    2017-04-29  WEO gdp      POL   2016  not held of 2016-10
    2017-04-30  gdp current  DEU   2016  not held of 2017-03-13
  `)) {
    test(`on ${day} the ${figure} of ${ally} for ${year} is: ${known}`, () => {
      expect(said(LEDGER.asOf(parseDay(day)).observe(seriesWritten(figure, ally), Number(year)))).toBe(known);
    });
  }

  test('view.observe() tells everything about a cell that stands in', () => {
    expect(LEDGER.asOf(parseDay('2017-03-31')).observe(seriesWritten('share', 'NOR'), 2016)).toEqual({
      value: 1.46,
      unit: 'percent_of_gdp',
      status: 'estimate',
      decimals: 2,
      origin: {
        kind: 'cell',
        edition: { publication: 'nato-defexp', edition: '2016-07-04', title: 'Edition of 2016-07-04' },
        copy: { name: 'tables.csv', hash: 'tables' },
        table: 'TABLE3',
        row: 'NOR',
        column: '2016',
        address: 'line 5, column 5',
        standsInFor: { publication: 'nato-defexp', edition: '2017-03-13', title: 'Edition of 2017-03-13' },
      },
    });
  });
});

describe('view.observeIn() asks one edition and no other', () => {
  const view = LEDGER.asOf(parseDay('2017-12-31'));

  for (const { edition, ally, year, known } of tableOf<'edition' | 'ally' | 'year' | 'known'>(`
    edition     ally  year  known
    2016-01-28  SWE   2015  1.09 of 2016-01-28
    2016-07-04  SWE   2015  not available of 2016-07-04
    2017-03-13  SWE   2015  not held of 2017-03-13
    2017-03-13  NOR   2016  not held of 2017-03-13
    2016-07-04  POL   2016  2.00 of 2016-07-04
    1999-01-01  POL   2016  not held of 1999-01-01
    2017-03-13  USA   2016  not held of 2017-03-13
  `)) {
    test(`the share of ${ally} for ${year} in the edition of ${edition} is: ${known}`, () => {
      expect(said(view.observeIn({ publication: 'nato-defexp', edition, title: '' }, seriesWritten('share', ally), Number(year)))).toBe(known);
    });
  }
});

describe('view.newest()', () => {
  test('is the newest edition of a publication known on the day, whatever other publications have', () => {
    const newest = (day: string, publication: string): string | undefined => LEDGER.asOf(parseDay(day)).newest(publication)?.date;
    expect(newest('2016-01-27', 'nato-defexp')).toBeUndefined();
    expect(newest('2016-12-31', 'nato-defexp')).toBe('2016-07-04');
    expect(newest('2017-04-29', 'imf-weo')).toBe('2016-10');
    expect(newest('2017-04-30', 'nato-defexp')).toBe('2017-03-13');
    expect(newest('2017-04-30', 'sipri-milex')).toBeUndefined();
  });

  test('is an edition of which no cell could be read, and older ones stand in for it', () => {
    const parts = {
      loaded: '',
      observations: observationsWritten(`
        edition     figure  ally  year  value
        2020-07-01  share   DEU   2019  1.36
      `),
      copies: [{ hash: 'tables', name: 'tables.csv', kind: 'tables', format: 'lines' }] as const,
      editions: ['2020-07-01', '2021-07-01'].map((date) => ({ publication: 'nato-defexp', date, title: '' })),
    };
    const view = ledgerOf([buildSegment(parts)], exampleFacts).asOf(parseDay('2021-07-01'));
    expect(view.newest('nato-defexp')?.date).toBe('2021-07-01');
    expect(said(view.observe(seriesWritten('share', 'DEU'), 2019))).toBe('1.36 of 2020-07-01 for 2021-07-01');
  });
});
