import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../../test/support/example-ledger.ts';
import { tableOf } from '../../../test/support/table.ts';
import { ledgerWritten, observationsWritten, said, segmentOfObservations, segmentWritten, seriesWritten } from '../../../test/support/written-ledger.ts';
import { parseDay } from '../time/day.ts';
import { ledgerOf } from './ledger.ts';
import { observationAt } from './series-rows.ts';
import { buildSegment, type EditionEntry, type Segment, type SegmentParts } from './segment.ts';

const HEAD = 'edition  figure  ally  year  value  copy';

describe('the editions of a ledger', () => {
  test('are in the order in which the world could know them, whatever they belong to and however they were loaded', () => {
    const dates = ['2016-10-31  share', '2016-10  share', '2016-10  WEO gdp', '2006-07-01  share', '2006  share', '2017-03-13  share', '2017-04  WEO gdp'];
    const ledger = ledgerWritten(dates.map((date) => `${HEAD}\n${date}  DEU  2006  1.5  tables`));
    expect(ledger.editions.map(({ publication, date, published, rank }) => `${rank}: ${publication} ${date} known from ${published.knownFrom}`)).toEqual([
      '0: nato-defexp 2006-07-01 known from 2006-07-01',
      '1: nato-defexp 2006 known from 2006-12-31',
      '2: imf-weo 2016-10 known from 2016-10-31',
      '3: nato-defexp 2016-10 known from 2016-10-31',
      '4: nato-defexp 2016-10-31 known from 2016-10-31',
      '5: nato-defexp 2017-03-13 known from 2017-03-13',
      '6: imf-weo 2017-04 known from 2017-04-30',
    ]);
  });

  test('take their titles from the facts, else from the copy', () => {
    const fact = { publication: 'nato-defexp', date: '2017-03-13', certainty: 'day', title: 'Annual Report 2016', completeness: '', notes: [], sources: [] } as const;
    const ledger = ledgerWritten(`${HEAD}\n2016-07-04  share  DEU  2016  1.19  tables\n2017-03-13  share  DEU  2016  1.20  tables`, { ...exampleFacts, editions: [fact] });
    expect(ledger.editions.map(({ title }) => title)).toEqual(['Edition of 2016-07-04', 'Annual Report 2016']);
  });

  test('have one title, whichever segment is opened first', () => {
    const titled = (title: string): Segment => ({ ...segmentWritten(`${HEAD}\n2017-03-13  share  DEU  2016  1.20  tables`), editions: [{ publication: 'nato-defexp', date: '2017-03-13', title }] });
    const titles = [['B', 'A'], ['A', 'B']].map((order) => ledgerOf(order.map(titled), exampleFacts).editions.map(({ title }) => title));
    expect(titles).toEqual([['A'], ['A']]);
  });

  test('are refused where a date is none', () => {
    expect(() => ledgerWritten(`${HEAD}\n2017-02-30  share  DEU  2016  1.20  tables`)).toThrow('date of publication "2017-02-30": That month has days 01 to 28');
  });
});

describe('the second clock', () => {
  const LEDGER = ledgerOf(
    [
      segmentWritten(`${HEAD}\n2016-07-04  share  DEU  2016  1.19  tables`, '2026-11-21T00:00:00.000Z'),
      segmentWritten(`${HEAD}\n2017-03-13  share  DEU  2016  1.20  tables`, '2026-11-22T09:00:00.000Z'),
    ],
    exampleFacts,
  );

  for (const { loaded, day, known } of tableOf<'loaded' | 'day' | 'known'>(`
    loaded                    day         known
    2026-11-20T23:59:59.999Z  2017-03-31  not held
    2026-11-21T00:00:00.000Z  2017-03-31  1.19 of 2016-07-04
    2026-11-22T08:59:59.999Z  2017-03-31  1.19 of 2016-07-04
    2026-11-22T09:00:00.000Z  2017-03-31  1.20 of 2017-03-13
    2026-11-22T09:00:00.000Z  2017-03-12  1.19 of 2016-07-04
  `)) {
    test(`what was loaded by ${loaded}, as of ${day}: ${known}`, () => {
      expect(said(LEDGER.loadedBy(loaded).asOf(parseDay(day)).observe(seriesWritten('share', 'DEU'), 2016))).toBe(known);
    });
  }

  test('loadedBy() is the ledger itself where nothing falls away, and makes every other state once', () => {
    expect(LEDGER.loadedBy('2026-11-22T09:00:00.000Z')).toBe(LEDGER);
    const earlier = LEDGER.loadedBy('2026-11-21T12:00:00.000Z');
    expect(LEDGER.loadedBy('2026-11-22T08:00:00.000Z')).toBe(earlier);
    expect(LEDGER.loadedBy('2026-11-20T12:00:00.000Z')).not.toBe(earlier);
    expect(earlier.loadedBy('2026-11-21T00:00:00.000Z')).toBe(earlier);
  });

  test('loadedBy() leaves the ledger itself as it is', () => {
    expect(LEDGER.loadedBy('2026-11-21T12:00:00.000Z').editions).toHaveLength(1);
    expect(LEDGER.editions).toHaveLength(2);
  });
});

describe('an empty ledger', () => {
  test('holds nothing and says so', () => {
    const view = ledgerOf([], exampleFacts).asOf(parseDay('2017-03-31'));
    expect(view.observe(seriesWritten('share', 'DEU'), 2016)).toEqual({ missing: 'not held' });
    expect(view.editions).toEqual([]);
    expect(view.ledger.seriesOf('nato-defexp', 'defence-share-of-gdp')).toEqual([]);
    expect(view.ledger.rows(seriesWritten('share', 'DEU'))).toBeUndefined();
  });
});

describe('segments', () => {
  const PARTS: SegmentParts = {
    loaded: '2026-11-21T00:00:00.000Z',
    observations: observationsWritten(`
      edition     figure         ally  year  value     status    copy      note
      2017-03-13  share          DEU   2016  1.20      estimate  page      in words
      2016-07-04  share          DEU   2016  1.19      estimate  page      -
      2024-06-17  share          DEU   2016  1.1962    actual    workbook  -
      2024-06-17  share          DEU   2015  ..        actual    workbook  -
      2024-06-17  share          POL   2016  -         actual    workbook  -
      2024-06-17  spending 2015  POL   2016  c         forecast  workbook  -
      2016-10     WEO gdp        DEU   2016  3494.898  forecast  tables    -
    `),
    copies: ['page', 'workbook', 'tables'].map((hash) => ({ hash, name: hash, kind: 'tables', format: 'lines' }) as const),
    editions: ['2016-07-04', '2017-03-13', '2024-06-17'].map((date): EditionEntry => ({ publication: 'nato-defexp', date, title: '' })).concat({ publication: 'imf-weo', date: '2016-10', title: '' }),
  };

  test('give back every observation that went in', () => {
    const ledger = ledgerOf([buildSegment(PARTS)], exampleFacts);
    const back = [...new Set(PARTS.observations.map(({ publication, indicator }) => `${publication}|${indicator}`))].flatMap((id) => {
      const [publication = '', indicator = ''] = id.split('|');
      return ledger.seriesOf(publication, indicator).flatMap((key) => {
        const rows = ledger.rows(key);
        return rows ? Array.from({ length: rows.end - rows.start }, (_, index) => observationAt(rows, rows.start + index)) : [];
      });
    });
    const byPlace = (a: { row: number }, b: { row: number }): number => a.row - b.row;
    expect(back.sort(byPlace)).toEqual([...PARTS.observations].sort(byPlace));
  });

  test('are the same from the same observations in any order', () => {
    const turned = { ...PARTS, observations: [...PARTS.observations].reverse(), copies: [...PARTS.copies].reverse(), editions: [...PARTS.editions].reverse() };
    expect(buildSegment(turned)).toEqual(buildSegment(PARTS));
  });

  test('refuse an observation whose copy or edition is not listed', () => {
    expect(() => buildSegment({ ...PARTS, copies: PARTS.copies.slice(1) })).toThrow('The segment does not list page');
    expect(() => buildSegment({ ...PARTS, editions: PARTS.editions.slice(1) })).toThrow('The segment does not list nato-defexp|2016-07-04');
  });

  test.each([
    ['indicator', undefined],
    ['indicator', 'defence share'],
    ['party', ''],
    ['unit', undefined],
    ['status', () => undefined],
    ['presence', 'constructor'],
    ['value', Number.NaN],
  ])('refuse an observation whose %s is %s', (field, word) => {
    const [first, ...others] = PARTS.observations;
    const unfit = { ...first, [field]: word } as SegmentParts['observations'][number];
    expect(() => buildSegment({ ...PARTS, observations: [...others, unfit] })).toThrow(`The ${field} of this cell is none that the ledger knows`);
  });

  test('of nothing are a segment all the same', () => {
    const empty = segmentOfObservations([]);
    expect([empty.columns.year.length, [...empty.starts], empty.series]).toEqual([0, [0], []]);
    expect(ledgerOf([empty], exampleFacts).editions).toEqual([]);
  });

  test('with the same cell in two of them hold it once over, without disagreement', () => {
    const text = `${HEAD}\n2017-03-13  share  DEU  2016  1.20  tables`;
    const view = ledgerWritten([text, text]).asOf(parseDay('2017-03-31'));
    const figure = view.observe(seriesWritten('share', 'DEU'), 2016);
    expect(said(figure)).toBe('1.20 of 2017-03-13');
    expect('origin' in figure && 'disagreements' in figure.origin).toBe(false);
  });
});
