import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemSentence, type Outcome, type Problem } from '#kit';
import { bytesOfBook, SMALL_BOOK, type Book, type Moved } from '../../../test/support/nato-book.ts';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block } from '../../../test/support/table.ts';
import type { ImportOptions, ReadSource } from '../index.ts';
import { openFile, readSource } from '../index.ts';

const NAME = '2024-06-17_def-exp.xlsx';

async function read(book: Book, { name = NAME, options = {}, moved = {} }: { name?: string; options?: ImportOptions; moved?: Moved } = {}): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile(name, await bytesOfBook(book, moved));
  return value ? readSource(value, options) : { value: undefined, problems };
}

/** The small book with one line of a sheet in place of another. */
function changed(sheet: string, from: string, to: string): Book {
  const text = SMALL_BOOK[sheet] ?? '';
  if (!text.includes(from)) throw new Error(`${sheet} has no line "${from}"`);
  return { ...SMALL_BOOK, [sheet]: text.replace(from, to) };
}

const without = (sheet: string): Book => Object.fromEntries(Object.entries(SMALL_BOOK).filter(([name]) => name !== sheet));

/** What was not read of a book, but for Table 4, which never is. */
function told(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ where }) => !where.includes('TABLE4'));
}

describe('a workbook is refused whole', () => {
  test('when its name does not tell the edition, and --published is missing', async () => {
    expect(await read(SMALL_BOOK, { name: 'tables.xlsx' })).toEqual({
      value: undefined,
      problems: [
        {
          code: 'edition-unknown',
          where: 'tables.xlsx',
          what: 'This is a NATO table, but neither its name nor its content tells when it was published',
          wayOut: 'Say so with --published YYYY-MM-DD',
        },
      ],
    });
  });

  test.each([
    ['2024-06-17_def-exp.xlsx', { published: '2024-02-30' }, '--published "2024-02-30": That month has days 01 to 29. Correct the day.'],
    ['2024-02-30_def-exp.xlsx', {}, 'date in the name of the file "2024-02-30": That month has days 01 to 29. Correct the day.'],
    ['2024-06-17_def-exp.xlsx', { published: '2024-07-01' }, '2024-06-17_def-exp.xlsx and --published 2024-07-01: The name of the file tells another day of publication. Leave --published out, or give the file the name of the edition that it is a copy of.'],
    ['241317-def-exp-2024.xlsx', {}, 'date in the name of the file "2024-13-17": A year has months 01 to 12. Correct the month.'],
  ])('when the date of %s %j is no date', async (name, options, message) => {
    const { value, problems } = await read(SMALL_BOOK, { name, options });
    expect([value, ...problems.map(problemSentence)]).toEqual([undefined, message]);
  });

  test('when a sheet was renamed', async () => {
    const { TABLE3, ...rest } = SMALL_BOOK;
    const { value, problems } = await read({ ...rest, Shares: TABLE3 ?? '' });
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'unknown-layout',
        where: `${NAME}, sheet "Shares"`,
        what: "Its heading says Table 3, so the sheet was looked for under the name TABLE3; a workbook whose sheets were renamed is not taken for NATO's",
        wayOut: 'Import the workbook as NATO published it',
      },
    ]);
  });

  test('when a table is missing', async () => {
    const { value, problems } = await read(without('TABLE5'));
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'unknown-layout',
        where: NAME,
        what: 'Sheets headed Table 1, 2, 3, 5, 6, 7, 8a, 8b were looked for; Table 5 was not found among the sheets "TABLE1", "TABLE2", "TABLE3", "TABLE4", "TABLE6", "TABLE7", "TABLE8a", "TABLE8b"',
        wayOut: 'Import the workbook as NATO published it',
      },
    ]);
  });

  test('when a table has no row of years', async () => {
    const { value, problems } = await read(changed('TABLE3', '8   .        2022  2023e  2024e', '8   .        then  later  now'));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'unknown-layout', where: `${NAME}, sheet "TABLE3"`, what: 'Under the heading a row of years (2014, 2015, … 2024e) was looked for and none was found' }]);
  });

  test('when no sheet has a heading of NATO’s', async () => {
    const { value, problems } = await read({ Data: '1  a  b  c' });
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'unknown-layout', where: NAME }]);
    expect(problems[0]?.what).toMatch(/^No publisher's layout was recognised: the workbook has the sheets "Data"; looked for NATO's workbook of tables/);
  });
});

describe('a workbook is read', () => {
  test('cell by cell into the ledger', async () => {
    const { value, problems } = await read(SMALL_BOOK);
    expect(value).toMatchObject({ importer: 'nato-workbook', publication: 'nato-defexp' });
    expect(value?.editions).toEqual([{ publication: 'nato-defexp', date: '2024-06-17', title: 'Defence Expenditure of NATO Countries' }]);
    expect(value?.copies).toMatchObject([{ name: NAME, kind: 'workbook', format: 'sheet' }]);
    expect(ledgerText((value?.observations ?? []).filter(({ year }) => year !== 2023))).toBe(block(`
      indicator                    ally  year  unit                         base           value           status    place
      defence-spending             DEU   2022  EUR                          current        53058e6 at 2    actual    TABLE1 11:4
      defence-spending             DEU   2024  EUR                          current        85000e6 at 2    estimate  TABLE1 11:6
      defence-spending             DEU   2022  EUR                          constant-2015  45000e6 at 2    actual    TABLE1 13:4
      defence-spending             DEU   2024  EUR                          constant-2015  66000e6 at 2    estimate  TABLE1 13:6
      defence-spending             DEU   2022  USD                          current        56000e6 at 2    actual    TABLE2 11:4
      defence-spending             DEU   2024  USD                          current        92000e6 at 2    estimate  TABLE2 11:6
      defence-spending             nato  2022  USD                          current        1100000e6 at 2  actual    TABLE2 12:4
      defence-spending             nato  2024  USD                          current        1400000e6 at 2  estimate  TABLE2 12:6
      defence-spending             DEU   2022  USD                          constant-2015  50000e6 at 2    actual    TABLE2 14:4
      defence-spending             DEU   2024  USD                          constant-2015  73000e6 at 2    estimate  TABLE2 14:6
      defence-share-of-gdp         DEU   2022  percent_of_gdp               -              1.4961 at 2     actual    TABLE3 11:4
      defence-share-of-gdp         DEU   2024  percent_of_gdp               -              2.12 at 2       estimate  TABLE3 11:6
      defence-share-of-gdp         CZE   2022  percent_of_gdp               -              1.33 at 2       actual    TABLE3 12:4
      defence-share-of-gdp         CZE   2024  percent_of_gdp               -              2.1 at 2        estimate  TABLE3 12:6
      real-change                  DEU   2022  percent                      -              2.5 at 2        actual    TABLE3 14:4
      real-change                  DEU   2024  percent                      -              23.2 at 2       estimate  TABLE3 14:6
      gdp                          DEU   2022  USD                          current        4000000e6 at 2  actual    TABLE5 11:4
      gdp                          DEU   2024  USD                          current        4500000e6 at 2  estimate  TABLE5 11:6
      gdp                          DEU   2022  USD                          constant-2015  3600000e6 at 2  actual    TABLE5 13:4
      gdp                          DEU   2024  USD                          constant-2015  3600000e6 at 2  estimate  TABLE5 13:6
      gdp-per-person               DEU   2022  USD_per_person               constant-2015  43.2e3 at 2     actual    TABLE6 11:4
      gdp-per-person               DEU   2024  USD_per_person               constant-2015  43e3 at 2       estimate  TABLE6 11:6
      defence-spending-per-person  DEU   2022  USD_per_person               constant-2015  600 at 2        actual    TABLE6 13:4
      defence-spending-per-person  DEU   2024  USD_per_person               constant-2015  880 at 2        estimate  TABLE6 13:6
      military-personnel           DEU   2022  persons                      -              183.5e3 at 2    actual    TABLE7 11:4
      military-personnel           DEU   2024  persons                      -              186e3 at 2      estimate  TABLE7 11:6
      equipment-share              DEU   2022  percent_of_defence_spending  -              18.5 at 2       actual    TABLE8a 11:4
      equipment-share              DEU   2024  percent_of_defence_spending  -              28.7 at 2       estimate  TABLE8a 11:6
      personnel-share              DEU   2022  percent_of_defence_spending  -              41.5 at 2       actual    TABLE8a 13:4
      personnel-share              DEU   2024  percent_of_defence_spending  -              31.1 at 2       estimate  TABLE8a 13:6
      infrastructure-share         DEU   2022  percent_of_defence_spending  -              4.5 at 2        actual    TABLE8b 11:4
      infrastructure-share         DEU   2024  percent_of_defence_spending  -              3.9 at 2        estimate  TABLE8b 11:6
      other-share                  DEU   2022  percent_of_defence_spending  -              35.5 at 2       actual    TABLE8b 13:4
      other-share                  DEU   2024  percent_of_defence_spending  -              36.3 at 2       estimate  TABLE8b 13:6
    `));
    expect(problems).toEqual([
      {
        code: 'sheet-not-read',
        where: `${NAME}, TABLE4!B4:F11`,
        what: 'The 8 cells of this sheet were not read, since Table 4 repeats figures of Tables 2 and 3',
        wayOut: 'Nothing needs to be done if the sheet holds nothing of its own',
      },
    ]);
  });

  test.each([
    ['ten rows down', { rows: 10 }],
    ['three columns to the right', { columns: 3 }],
  ])('all the same when its tables stand %s', async (_where, moved) => {
    const [here, there] = [await read(SMALL_BOOK), await read(SMALL_BOOK, { moved })];
    const { rows = 0, columns = 0 } = moved as Moved;
    const copy = there.value?.copies[0]?.hash ?? '';
    expect(there.value?.observations).toEqual(here.value?.observations.map((each) => ({ ...each, copy, row: each.row + rows, column: each.column + columns })));
  });

  test.each([
    ['def-exp.xlsx', { published: '2024-06-17' }, '2024-06-17'],
    ['240617-def-exp-2024-TABLES-en.xlsx', {}, '2024-06-17'],
    ['2024-06-17_tables.xlsx', { published: '2024-06' }, '2024-06'],
    ['tables.xlsx', { published: ' 2024-07-01 ' }, '2024-07-01'],
  ])('as the edition that %s %j tells: %3$s', async (name, options, edition) => {
    const { value } = await read(SMALL_BOOK, { name, options });
    expect(value?.editions.map(({ date }) => date)).toEqual([edition]);
    expect(new Set(value?.observations.map((each) => each.edition))).toEqual(new Set([edition]));
  });
});

describe('what cannot be read is told, and the rest is read', () => {
  const everything = 17 * 3;

  async function tolds(book: Book): Promise<{ cells: number; problems: Problem[] }> {
    const { value, problems } = await read(book);
    return { cells: value?.observations.length ?? 0, problems: told(problems) };
  }

  test('a hidden row of broken references', async () => {
    expect(await tolds(changed('TABLE3', '78  Notes', '42H .  #REF!  #REF!  #REF!\n    78  Notes'))).toEqual({
      cells: everything,
      problems: [
        {
          code: 'row-not-read',
          where: `${NAME}, TABLE3!D42:F42`,
          what: 'This hidden row was not read, since it has no name; its cells are D42, E42, F42',
          wayOut: 'Nothing needs to be done if the row is not part of the published table',
        },
      ],
    });
  });

  test('a row of a country that is no ally', async () => {
    expect(await tolds(changed('TABLE3', '12  Czechia*', '12  Ruritania'))).toEqual({
      cells: everything - 3,
      problems: [
        {
          code: 'row-not-read',
          where: `${NAME}, TABLE3!C12:F12`,
          what: 'This row was not read, since "Ruritania" is no ally and no aggregate that is known; its cells are C12, D12, E12, F12',
          wayOut: 'Nothing needs to be done if the row is not part of the published table',
        },
      ],
    });
  });

  test('a row in a currency that is not known', async () => {
    const { cells, problems } = await tolds(changed('TABLE1', '11  Germany   (Euros)', '11  Germany   (Thalers)'));
    expect(cells).toBe(everything - 3);
    expect(problems).toMatchObject([{ code: 'row-not-read', where: `${NAME}, TABLE1!C11:F11`, what: expect.stringContaining('since its currency is not known') }]);
  });

  test('words where a number should be', async () => {
    expect(await tolds(changed('TABLE3', '11  Germany  1.4961  1.6  2.12', '11  Germany  1.4961  about 1.6  2.12'))).toEqual({
      cells: everything - 1,
      problems: [
        {
          code: 'cell-not-read',
          where: `${NAME}, TABLE3!E11`,
          what: 'A number was looked for (defence-share-of-gdp, DEU, 2023) and "about 1.6" was found',
          wayOut: 'Correct the cell, or leave it: all other cells can be read without it',
        },
      ],
    });
  });

  test('a heading that is not known: the rows under it are not taken for those of the heading before', async () => {
    const { cells, problems } = await tolds(changed('TABLE3', '13  Annual real change (%)', '13  Yearly growth of volume (%)'));
    expect(cells).toBe(everything - 3);
    expect(problems).toMatchObject([{ code: 'row-not-read', where: `${NAME}, TABLE3!C14:F14`, what: expect.stringContaining('since the heading above it is not known') }]);
  });

  test('a sheet without a heading', async () => {
    const { cells, problems } = await tolds({ ...SMALL_BOOK, Remarks: '2  Figures were checked' });
    expect(cells).toBe(everything);
    expect(problems).toMatchObject([{ code: 'sheet-not-read', where: `${NAME}, Remarks!B2:B2`, what: 'The 1 cell of this sheet was not read, since the sheet has no heading "Table N : …"' }]);
  });
});

describe('absences are read as the kind that is printed', () => {
  async function germany2023(written: string): Promise<string[]> {
    const { value } = await read(changed('TABLE3', '11  Germany  1.4961  1.6  2.12', `11  Germany  1.4961  ${written}  2.12`));
    const cells = value?.observations.filter(({ indicator, party, year }) => indicator === 'defence-share-of-gdp' && party === 'DEU' && year === 2023) ?? [];
    return cells.map(({ presence, value: number }) => (presence === 'figure' ? String(number) : presence));
  }

  test.each([
    ['~', 'not available'],
    ['..', 'not available'],
    ['...', 'not available'],
    ['n/a', 'not available'],
    ['-', 'nil'],
    ['–', 'nil'],
    ['c', 'withheld'],
    ['0', '0'],
  ])('%s is %s', async (written, presence) => {
    expect(await germany2023(written)).toEqual([presence]);
  });

  test('a row of nothing but blanks is a row of blanks: each is not available, none is not held', async () => {
    const { value } = await read(changed('TABLE3', '12  Czechia*  1.33  1.5  2.1', '12  Czechia*  ~  ~  ~'));
    const czechia = value?.observations.filter(({ indicator, party }) => indicator === 'defence-share-of-gdp' && party === 'CZE') ?? [];
    expect(czechia.map(({ year, presence }) => [year, presence])).toEqual([[2022, 'not available'], [2023, 'not available'], [2024, 'not available']]);
  });
});

const shared = sharedFolder();

test.skipIf(!shared)('NATO’s own workbook of 17 June 2024 gives 5,346 cells', async () => {
  const name = '2024-06-17_def-exp-2024-TABLES.xlsx';
  const { value: file } = await openFile(name, readFileSync(join(shared as string, 'data', 'nato', name)));
  const { value, problems } = file ? readSource(file) : { value: undefined, problems: [] };
  expect(value?.observations).toHaveLength(5346);
  expect(value?.observations.filter(({ presence }) => presence !== 'figure')).toEqual([]);
  expect(problems.map(({ code, where }) => [code, where.split(', ')[1]])).toEqual([
    ['row-not-read', 'TABLE1!D42:I42'],
    ['row-not-read', 'TABLE1!D75:I75'],
    ['row-not-read', 'TABLE8a!D42:I42'],
    ['row-not-read', 'TABLE8a!D75:I75'],
    ['row-not-read', 'TABLE8b!D42:M42'],
    ['row-not-read', 'TABLE8b!D75:I75'],
    ['sheet-not-read', expect.stringMatching(/^TABLE4!/)],
  ]);
});
