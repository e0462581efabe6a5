import { describe, expect, test } from 'vitest';
import type { Outcome } from '#kit';
import { workbookBytes } from '../../../test/support/plain-book.ts';
import { openFile, readSource, type ReadSource } from '../index.ts';

const HEAD = ['WEO Country Code', 'ISO', 'WEO Subject Code', 'Country', 'Subject Descriptor', 'Subject Notes', 'Units', 'Scale', 'Country/Series-specific Notes'];
const YEARS = ['2014', '2015', '2016', '2017'];
const FOOTER = 'International Monetary Fund, World Economic Outlook Database, October 2016';
type Field = string | number;
type Row = readonly Field[];

const header = (...years: readonly string[]): Row => [...HEAD, ...years, 'Estimates Start After'];
const germany = (code: string, units: string, scale: string, ...values: readonly Field[]): Row => ['134', 'DEU', code, 'Germany', 'a "subject", described', 'Notes', units, scale, 'Côte d’Azur', ...values];
const GDP = germany('NGDPD', 'U.S. dollars', 'Billions', '3,868.291', '3,363.447', '3,494.898', 'n/a', '2015');

/** A table as the IMF issues it: fields with tabs between, a footer after an empty line. */
function tabs(rows: readonly Row[], footer = FOOTER): string {
  return `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n${footer && `\r\n${footer}`}`;
}

async function read(bytes: Uint8Array, name = 'WEOOct2016all.xls', published?: string): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile(name, bytes);
  const outcome = value ? readSource(value, published === undefined ? {} : { published }) : { value: undefined, problems: [] };
  return { value: outcome.value, problems: [...problems, ...outcome.problems] };
}

const readTabs = (rows: readonly Row[], footer?: string, published?: string): Promise<Outcome<ReadSource | undefined>> => read(new TextEncoder().encode(tabs(rows, footer)), undefined, published);

async function told(rows: readonly Row[], footer?: string, published?: string): Promise<string[]> {
  return (await readTabs(rows, footer, published)).problems.map(({ code, where, what }) => `${code} ${where}: ${what}`);
}

describe('a table of the World Economic Outlook is refused', () => {
  test('with a header that lacks what tells a series', async () => {
    const rows = [['WEO Country Code', 'Country', 'Units', 'Scale', ...YEARS], ['134', 'Germany', 'U.S. dollars', 'Billions', '1', '2', '3', '4']];
    expect(await told(rows)).toEqual(['unknown-layout WEOOct2016all.xls, line 1: This begins as a table of the World Economic Outlook, but its header lacks "ISO" and "WEO Subject Code" and "Estimates Start After"']);
  });

  test('with years out of order, or a year twice, or no year', async () => {
    expect(await told([header('2014', '2016', '2015', '2017'), GDP])).toEqual(['years-not-in-order WEOOct2016all.xls, line 1: In the header the year 2015 follows 2016']);
    expect(await told([header('2014', '2015', '2015', '2017'), GDP])).toEqual(['year-twice WEOOct2016all.xls, line 1: The header names the year 2015 twice']);
    expect(await told([header('a', 'b', 'c', 'd'), GDP])).toEqual(['unknown-layout WEOOct2016all.xls, line 1: The header of this table of the World Economic Outlook names no year']);
  });

  test('where nothing tells its vintage, with the way out', async () => {
    const { value, problems } = await readTabs([header(...YEARS), GDP], '');
    expect(value).toBeUndefined();
    expect(problems).toEqual([{ code: 'edition-unknown', where: 'WEOOct2016all.xls', what: 'This is a table of the World Economic Outlook, but nothing in it tells of which month', wayOut: 'Say so with --published YYYY-MM, such as --published 2016-10' }]);
  });

  test('where the user tells another vintage than the file does, or a day', async () => {
    expect(await told([header(...YEARS), GDP], FOOTER, '2017-04')).toEqual(['edition-contradicted WEOOct2016all.xls and --published 2017-04: The file calls itself the vintage of 2016-10']);
    expect(await told([header(...YEARS), GDP], '', '2016-10-04')).toEqual(['bad-date --published 2016-10-04: A vintage of the World Economic Outlook is known by its month']);
    expect(await told([header(...YEARS), GDP], '', '2016-13')).toEqual(['bad-date --published "2016-13": A year has months 01 to 12']);
  });

  test('where it holds no ally', async () => {
    const japan = ['158', 'JPN', ...GDP.slice(2)];
    expect(await told([header(...YEARS), japan])).toEqual(['nothing-read WEOOct2016all.xls: No cell could be read, the first of 1 problems: WEOOct2016all.xls: 1 row of countries that are no allies was not read']);
  });

  test('cut off within its last line', async () => {
    expect(await told([header(...YEARS), GDP], '').then(() => openFile('a.xls', new TextEncoder().encode(tabs([header(...YEARS), GDP], '').slice(0, -9))))).toMatchObject({ value: undefined, problems: [{ code: 'cut-table' }] });
  });
});

describe('a table of the World Economic Outlook', () => {
  test('as text with thousands separators, "n/a", "--" and blanks, with the vintage of its footer', async () => {
    const growth = germany('NGDP_RPCH', 'Percent change', '', '1.6', '', '--', '1.442', '2015');
    const { value, problems } = await readTabs([header(...YEARS), GDP, growth]);
    expect(problems).toEqual([]);
    expect(value?.editions).toEqual([{ publication: 'imf-weo', date: '2016-10', title: 'World Economic Outlook' }]);
    expect(value?.copies).toMatchObject([{ name: 'WEOOct2016all.xls', kind: 'tables', format: 'lines' }]);
    expect(value?.observations.map((each) => [each.indicator, each.year, each.presence, each.value, each.multiplier, each.decimals, each.status, each.row, each.column].join(' '))).toEqual([
      'gdp 2014 figure 3868.291 9 3 actual 2 10',
      'gdp 2015 figure 3363.447 9 3 actual 2 11',
      'gdp 2016 figure 3494.898 9 3 forecast 2 12',
      'gdp 2017 not available 0 9 3 forecast 2 13',
      'real-growth 2014 figure 1.6 0 3 actual 3 10',
      'real-growth 2015 not available 0 0 3 actual 3 11',
      'real-growth 2016 nil 0 0 3 forecast 3 12',
      'real-growth 2017 figure 1.442 0 3 forecast 3 13',
    ]);
  });

  test('is the same in UTF-8, in UTF-16 with or without its mark, in Latin-1, with commas, and as a workbook', async () => {
    const rows = [header(...YEARS), GDP];
    const text = tabs(rows);
    const commas = `${rows.map((row) => row.map((field) => `"${String(field).replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;
    const cellsOf = async (bytes: Uint8Array, published?: string): Promise<unknown> => (await read(bytes, 'x', published)).value?.observations.map(({ year, presence, value, status }) => [year, presence, value, status]);
    const utf8 = await cellsOf(Buffer.from(text));
    expect(utf8).toHaveLength(4);
    expect(await cellsOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(utf8);
    expect(await cellsOf(Buffer.from(text, 'utf16le'))).toEqual(utf8);
    expect(await cellsOf(Buffer.from(text.replace('’', "'"), 'latin1'))).toEqual(utf8);
    expect(await cellsOf(Buffer.from(commas), '2016-10')).toEqual(utf8);
    expect(await cellsOf(await workbookBytes('WEOOct2016all', [...rows, [], [FOOTER]]))).toEqual(utf8);
  });

  test('as a workbook gives the sheet and the cell of each figure, and numbers as they are stored', async () => {
    const rows = [header(...YEARS), germany('LP', 'Persons', 'Millions', 80.983, 81.687, 82.349, '82.6', 2015)];
    const { value } = await read(await workbookBytes('WEOOct2016all', [...rows, [], [FOOTER]]), 'WEOOct2016all.xlsx');
    expect(value?.copies).toMatchObject([{ kind: 'workbook', format: 'sheet' }]);
    expect(value?.observations[2]).toEqual({
      publication: 'imf-weo', edition: '2016-10', indicator: 'population', party: 'DEU', unit: 'persons', year: 2016, presence: 'figure', value: 82.349, multiplier: 6, decimals: 3,
      status: 'forecast', copy: value?.copies[0]?.hash, place: { kind: 'table', name: 'WEOOct2016all' }, row: 2, column: 12,
    });
  });

  test('tells each cell that is no number, with line and column, and reads all others', async () => {
    const bad = germany('NGDPD', 'U.S. dollars', 'Billions', '3.868,291', '1e3', '34,94.8', '3494.898', '2015');
    expect(await told([header(...YEARS), bad])).toEqual([
      'cell-not-read WEOOct2016all.xls, line 2, column 10: A number, n/a or -- was looked for (NGDPD, DEU, 2014) and "3.868,291" was found',
      'cell-not-read WEOOct2016all.xls, line 2, column 11: A number, n/a or -- was looked for (NGDPD, DEU, 2015) and "1e3" was found',
      'cell-not-read WEOOct2016all.xls, line 2, column 12: A number, n/a or -- was looked for (NGDPD, DEU, 2016) and "34,94.8" was found',
    ]);
  });

  test('tells rows that are half, twice, of another unit or scale; counts other countries and subjects', async () => {
    const rows = [
      header(...YEARS),
      GDP,
      GDP,
      GDP.slice(0, 11),
      ['134', '', ...GDP.slice(2)],
      ['134', 'DEU', '', ...GDP.slice(3)],
      germany('LP', 'Persons', 'Billions', '1', '2', '3', '4', '2015'),
      germany('PPPGDP', 'U.S. dollars', 'Billions', '1', '2', '3', '4', '2015'),
      germany('LUR', 'Percent', '', '1', '2', '3', '4', '2015'),
      ['158', 'JPN', ...GDP.slice(2)],
      germany('GGX_NGDP', 'Percent of GDP', '', '1', '2', '3', '4', ''),
    ];
    const { value } = await readTabs(rows);
    expect(value?.observations.map(({ indicator, status }) => `${indicator} ${status}`)).toEqual(['gdp actual', 'gdp actual', 'gdp forecast', 'gdp forecast', ...Array<string>(4).fill('government-expenditure not stated')]);
    expect(await told(rows)).toEqual([
      'ragged-record WEOOct2016all.xls line 4: The record has 11 fields where the header names 14; it was left out',
      'row-not-read WEOOct2016all.xls, line 3: NGDPD of DEU stands there a second time, after row 2',
      'row-not-read WEOOct2016all.xls, line 5: The code or name of a country was looked for and none was found',
      'row-not-read WEOOct2016all.xls, line 6: The code or name of a subject was looked for and none was found',
      'row-not-read WEOOct2016all.xls, line 7: The scale "millions" of LP was looked for and "Billions" was found',
      'row-not-read WEOOct2016all.xls, line 8: The unit of PPPGDP was looked for and "U.S. dollars" was found',
      'rows-passed-over WEOOct2016all.xls: 1 row of subjects that no measure uses was not read',
      'rows-passed-over WEOOct2016all.xls: 1 row of countries that are no allies was not read',
    ]);
  });

  test('of an old vintage gives no figure in a currency that is not known', async () => {
    const estonia = (code: string, units: string): Row => ['939', 'EST', code, 'Estonia', '', '', units, 'Billions', '', '1', '2', '3', '4', '2009'];
    const rows = [header('2007', '2008', '2009', '2010'), estonia('NGDP', 'National currency'), estonia('NGDPD', 'U.S. dollars')];
    expect((await readTabs(rows, '', '2010-10')).value?.observations).toHaveLength(4);
    expect(await told(rows, '', '2010-10')).toEqual(['row-not-read WEOOct2016all.xls, line 2: NGDP of EST is in national currency, and which one that was in the vintage of 2010-10 is not known here']);
  });
});

describe('a report of the World Economic Outlook', () => {
  const report = (...rows: readonly Row[]): readonly Row[] => [['Country', 'Units', 'Scale', '2016', '2017', 'Estimates Start After'], ...rows];
  const AMERICA: readonly Row[] = [['United States', 'U.S. dollars', 'Billions', '18,561.934', '19,377.203', '2015'], ['United States', 'Current international dollar', 'Billions', '18,561.934', '19,377.203', '2015']];
  const GERMANY: Row = ['Germany', 'U.S. dollars', 'Billions', '3,494.898', '3,591.689', '2015'];

  test('without subjects is about GDP where the two rows of the United States are equal', async () => {
    const { value, problems } = await readTabs(report(...AMERICA, GERMANY, ['Côte d’Ivoire', ...GERMANY.slice(1)]));
    expect(value?.observations.map(({ party, unit, year, value: each }) => `${party} ${unit} ${year} ${each}`)).toEqual([
      'USA USD 2016 18561.934', 'USA USD 2017 19377.203', 'USA international_dollars 2016 18561.934', 'USA international_dollars 2017 19377.203', 'DEU USD 2016 3494.898', 'DEU USD 2017 3591.689',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['rows-passed-over']);
  });

  test('without subjects is refused where they are not: then its dollars may be of anything', async () => {
    const what = 'This report of the World Economic Outlook has no column "Subject Descriptor", and its rows of the United States do not show that it is about GDP';
    for (const rows of [report(GERMANY), report(AMERICA[0] as Row, GERMANY)]) expect(await told(rows)).toEqual([`subjects-not-named WEOOct2016all.xls: ${what}`]);
  });

  test('with subjects is read by their names', async () => {
    const rows: readonly Row[] = [
      ['Country', 'Subject Descriptor', 'Units', 'Scale', '2016', 'Estimates Start After'],
      ['Slovak Republic', 'Gross domestic product, current prices', 'National currency', 'Billions', '81.019', '2015'],
      ['Slovak Republic', 'Gross domestic product, current prices', 'U.S. dollars', 'Billions', '90.263', '2015'],
      ['Slovak Republic', 'Gross domestic product, constant prices', 'Percent change', '', '3.437', '2015'],
      ['Slovak Republic', 'Current account balance', 'U.S. dollars', 'Billions', '-0.9', '2015'],
    ];
    const { value, problems } = await readTabs(rows);
    expect(value?.observations.map(({ party, indicator, unit, value: each }) => `${party} ${indicator} ${unit} ${each}`)).toEqual(['SVK gdp EUR 81.019', 'SVK gdp USD 90.263', 'SVK real-growth percent 3.437']);
    expect(problems.map(({ what }) => what)).toEqual(['1 row of subjects that no measure uses was not read']);
  });
});
