import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerOf } from '#core';
import { readSegments } from '#record';
import { temporaryFolder } from '../../test/support/engines.ts';
import { bytesOfBook, SMALL_BOOK, type Book } from '../../test/support/nato-book.ts';
import { openOutturn, type OpenOutturn } from './open.ts';
import { segmentsFolder } from './places.ts';
import { update, type UpdateAnswer, type UpdateOptions } from './update.ts';

const NOW = '2026-11-21T12:00:00.000Z';

/** A ledger that begins empty: what is accepted into its folder, and nothing of the built-in record. */
function startedEmpty(): () => OpenOutturn {
  const { ledger, places } = openOutturn(join(temporaryFolder(), 'data'));
  return () => ({ places, ledger: ledgerOf(readSegments(segmentsFolder(places)), ledger.facts) });
}

async function updated(open: () => OpenOutturn, name: string, content: Book | string, options: UpdateOptions = {}): Promise<UpdateAnswer> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : await bytesOfBook(content));
  return update(open(), path, options, NOW);
}

const written = (open: () => OpenOutturn): string[] => {
  const folder = segmentsFolder(open().places);
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** The book of a year later: a year more, prices of another year, Germany's share of 2024 revised, Czechia's of 2023 blank, no personnel of 2022. */
const NEXT_BOOK: Book = {
  ...SMALL_BOOK,
  TABLE2: `
    4   Table 2 : Defence expenditure
    6   Million US dollars
    8   .        2022   2023  2024e  2025e
    10  Current prices and exchange rates
    11  Germany  56000  65000  91000  110000
    12  NATO Total  1100000  1200000  1400000  1500000
    13  Constant 2021 prices and exchange rates
    14  Germany  55000  58000  80000  95000
  `,
  TABLE3: `
    4   Table 3 : Defence expenditure as a share of GDP and annual real change
    6   Based on 2021 prices
    8   .        2022  2023  2024e  2025e
    10  Share of real GDP (%)
    11  Germany  1.4961  1.61  1.99  2.40
    12  Czechia*  1.33  ..  2.1  1.9
    13  Annual real change (%)
    14  Germany  2.5  6.01  23.2  18.8
  `,
  TABLE7: `
    4   Table 7 : Military personnel
    6   Thousands
    8   .        2023  2024e  2025e
    11  Germany  181.2  186  190
  `,
};

describe('update() previews a new edition', () => {
  const open = startedEmpty();
  const preview = async (options: UpdateOptions = {}): Promise<UpdateAnswer> => updated(open, '2025-08-28_book.xlsx', NEXT_BOOK, options);

  beforeAll(async () => {
    await updated(open, '2024-06-17_book.xlsx', SMALL_BOOK, { accept: true });
  });

  test('and writes nothing unless it is accepted', async () => {
    expect(written(open)).toHaveLength(1);
    const { result, accepted, segment } = await preview();
    expect([result, accepted, segment]).toEqual(['previewed', false, undefined]);
    expect(written(open)).toHaveLength(1);
  });

  test('against the edition before it: what is revised, new and unchanged, who crosses a target, whose status changes', async () => {
    const { editions: [edition] } = await preview();
    expect(edition).toMatchObject({ publication: 'nato-defexp', edition: '2025-08-28', new: true, against: '2024-06-17', revised: 3, added: 10 });
    expect(edition?.crossings).toEqual([
      { ally: 'CZE', name: 'Czechia', commitment: 'vilnius-2023', measure: 'defence-share-of-gdp', year: 2025, yearBefore: 2024, before: 2.1, after: 1.9, met: false },
      { ally: 'DEU', name: 'Germany', commitment: 'vilnius-2023', measure: 'defence-share-of-gdp', year: 2025, yearBefore: 2024, before: 1.99, after: 2.4, met: true },
      { ally: 'DEU', name: 'Germany', commitment: 'vilnius-2023', measure: 'defence-share-of-gdp', year: 2024, before: 2.12, after: 1.99, met: false },
    ]);
    expect(edition?.statuses).toEqual([{ from: 'estimate', to: 'actual', cells: 5 }]);
    expect(edition?.largest.map(({ name, indicator, year, before, after, difference }) => [name, indicator, year, before.value, after.value, difference.value, difference.unit])).toEqual([
      ['Germany', 'defence-share-of-gdp', 2024, 2.12, 1.99, -0.13, 'percentage_points'],
      ['Germany', 'defence-share-of-gdp', 2023, 1.6, 1.61, 0.01, 'percentage_points'],
      ['Germany', 'defence-spending', 2024, 92e9, 91e9, -1.09, 'percent'],
    ]);
  });

  test('and tells a cell that the edition leaves blank from one that is not in the file, and from prices of another year', async () => {
    const { editions: [edition], wanting } = await preview();
    expect(edition?.newlyMissing).toEqual({
      blank: 1,
      notInFile: 1,
      yearsDropped: 0,
      restated: 3,
      groups: [
        { indicator: 'defence-share-of-gdp', how: 'blank', cells: 1, allies: ['CZE'], yearFirst: 2023, yearLast: 2023 },
        { indicator: 'military-personnel', how: 'not held', cells: 1, allies: ['DEU'], yearFirst: 2022, yearLast: 2022 },
      ],
    });
    expect(wanting).toEqual(['newly missing']);
  });

  test('in sentences first', async () => {
    const { editions: [edition] } = await preview();
    expect(edition?.finding.headline).toBe('The edition of 28 August 2025 is new: 3 revised, 10 new, 43 unchanged since 17 June 2024');
    expect(edition?.finding.details).toEqual([
      'Czechia falls below 2\u202f% in 2025: 1.90\u202f% (2024: 2.10\u202f%; vilnius-2023).',
      'Germany reaches 2\u202f% in 2025: 2.40\u202f% (2024: 1.99\u202f%; vilnius-2023).',
      'Germany falls below 2\u202f% in 2024: 1.99\u202f% (was 2.12\u202f%; vilnius-2023).',
      "Germany's share of 2024 becomes 1.99\u202f% (was 2.12\u202f%).",
      "Germany's share of 2023 becomes 1.61\u202f% (was 1.60\u202f%).",
      'Five estimates are now actual.',
      'Left blank by the edition itself: share of 2023, Czechia (one figure).',
      'Not in this file: military personnel of 2022, Germany (one figure).',
      'Three figures are restated at prices of another year or in a new currency.',
    ]);
  });

  test('that counts every cell of the edition once', async () => {
    const { editions: [edition] } = await preview();
    const { revised = 0, added = 0, unchanged = 0, newlyMissing } = edition ?? {};
    const accepted = await preview({ accept: true });
    expect(accepted).toMatchObject({ result: 'written', accepted: true, segment: expect.stringContaining('nato-defexp_2025-08-28_') });
    expect(revised + added + unchanged + (newlyMissing?.blank ?? 0)).toBe(accepted.cells);
    expect(written(open)).toHaveLength(2);
  });
});

describe('update() of a file that is held, older, or a further copy', () => {
  const open = startedEmpty();
  const SHARES = 'ally,year,share_of_gdp_percent\nDEU,2023,1.60\nCZE,2023,1.5\nEST,2023,2.73\n';
  const CONTRARY = 'ally,year,share_of_gdp_percent\nDEU,2023,1.70\n';
  const EARLIER = 'ally,year,share_of_gdp_percent\nDEU,2022,1.44\nNOR,2022,1.55\nNOR,2021,1.74\n';

  const path = join(temporaryFolder(), '2024-06-17_book.xlsx');

  beforeAll(async () => {
    writeFileSync(path, await bytesOfBook(SMALL_BOOK));
    await update(open(), path, { accept: true }, NOW);
  });

  test('the same file again changes nothing, accepted or not', async () => {
    for (const accept of [true, false]) {
      expect(await update(open(), path, { accept }, NOW)).toMatchObject({ result: 'already imported', accepted: true, editions: [], wanting: [] });
    }
    expect(written(open)).toHaveLength(1);
  });

  test('a further copy: what it confirms and fills in; nothing goes missing for what it lacks', async () => {
    const { editions: [edition], wanting } = await updated(open, 'shares.csv', SHARES, { published: '2024-06-17' });
    expect(edition).toMatchObject({ new: false, against: '2024-06-17', revised: 0, added: 1, unchanged: 2, newlyMissing: { blank: 0, notInFile: 0 } });
    expect(edition?.finding.headline).toBe('A further copy of the edition of 17 June 2024: 2 told as before, 1 filled in');
    expect(wanting).toEqual([]);
  });

  test('a further copy that says something else is to be looked at; the nearer copy keeps speaking', async () => {
    const { editions: [edition], disagreements, wanting } = await updated(open, 'shares.csv', CONTRARY, { published: '2024-06-17' });
    expect(disagreements).toEqual(['defence-share-of-gdp, DEU, 2023, edition of 2024-06-17: 2024-06-17_book.xlsx has 1.6, shares.csv has 1.7']);
    expect(edition).toMatchObject({ revised: 0, unchanged: 1 });
    expect(wanting).toEqual(['disagreements']);
  });

  test('an older edition fills in the past, and what it changes today', async () => {
    const { editions: [edition] } = await updated(open, 'shares.csv', EARLIER, { published: '2022-06-27' });
    expect(edition).toMatchObject({ new: true, against: null, added: 3, backfill: { newest: '2024-06-17', changedToday: 2 } });
    expect(edition?.finding.headline).toBe('The edition of 27 June 2022 is older than every one held, with 3 figures');
    expect(edition?.finding.details).toContain("It fills in the past: the newest edition held is of 17 June 2024; what was known from this edition's day until the next one changes, and two figures as known today change as well.");
  });

  test('a file of several editions holds each against the one before it, also of the same file', async () => {
    const columns = 'edition,cutoff,ally,year,indicator,unit,price_base,status,value,source_table,page_or_sheet\n';
    const row = (edition: string, value: string): string => `${edition},,NOR,2023,share_of_gdp_percent,percent,,estimate,${value},https://example.org,\n`;
    const { editions } = await updated(open, 'several.csv', columns + row('2023-03-21', '1.57') + row('2023-07-07', '1.67'));
    expect(editions.map(({ edition, against, revised, added }) => [edition, against, revised, added])).toEqual([
      ['2023-03-21', null, 0, 1],
      ['2023-07-07', '2023-03-21', 1, 0],
    ]);
  });
});

describe('update() refuses what an import refuses, and writes nothing', () => {
  const open = startedEmpty();
  const TWO: Book = { ...SMALL_BOOK, 'Share of GDP': '1  Military expenditure by country as a share of GDP, 2022-2024 © SIPRI 2025\n2  Country  Notes  2022  2023\n3  Germany  ~  0.01  0.02' };

  test.each<[string, Book | string, UpdateOptions, string]>([
    ['book.xlsx', SMALL_BOOK, {}, 'Say so with --published YYYY-MM-DD'],
    ['book.xlsx', SMALL_BOOK, { published: '2027-01-01', accept: true }, 'That day has not come yet: today is 2026-11-21'],
    ['page.csv', '<!doctype html><html><body>Not found</body></html>', { accept: true }, 'HTML'],
    ['empty.csv', '', { accept: true }, 'empty'],
    ['2024-06-17_both.xlsx', TWO, { accept: true }, 'The file has the layouts of several publications: nato-defexp, sipri-milex'],
  ])('%s', async (name, content, options, words) => {
    await expect(updated(open, name, content, options)).rejects.toThrow(words);
    expect(written(open)).toEqual([]);
  });
});
