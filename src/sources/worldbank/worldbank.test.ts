import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block } from '../../../test/support/table.ts';
import { openFile, readSource, type ImportOptions, type ReadSource } from '../index.ts';
import type { Outcome } from '#kit';

const DOWNLOAD = `\uFEFF"Data Source","World Development Indicators",

"Last Updated Date","2024-06-28",

"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",
`;
const WIDE = 'Country Name,Country Code,Indicator Name,Indicator Code,2021,2022,\n';
const LONG = 'Country Name,Country Code,Year,Value\n';

async function read(name: string, text: string | Uint8Array, options: ImportOptions = {}): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return value ? readSource(value, options) : { value: undefined, problems };
}

const problemsOf = ({ problems }: Outcome<unknown>): string[] => problems.filter(({ code }) => code !== 'rows-lacking').map(({ code, where, what }) => `${code} ${where}: ${what}`);

describe("the World Bank's tables", () => {
  test('of another form are refused', async () => {
    const { value, problems } = await read('a.csv', 'Country,Code,Year,Value\nGermany,DEU,2021,1\n');
    expect([value, problems[0]?.code]).toEqual([undefined, 'unknown-layout']);
  });

  test("that hold SIPRI's shares of GDP are refused with the reason", async () => {
    const { value, problems } = await read('a.csv', `${DOWNLOAD}"Germany","DEU","Military expenditure (% of GDP)","MS.MIL.XPND.GD.ZS","1.3","1.4",\n`);
    expect([value, problems]).toEqual([undefined, [{
      code: 'sipri-series',
      where: 'a.csv',
      what: 'MS.MIL.XPND.GD.ZS repeats the shares of GDP that SIPRI publishes: it is no second source, and it was not read',
      wayOut: "Import SIPRI's own workbook",
    }]]);
  });

  test('need their date told where they have none, and only there', async () => {
    const row = 'Germany,DEU,"Population, total",SP.POP.TOTL,83196078,83797985,\n';
    expect(problemsOf(await read('a.csv', WIDE + row))).toEqual(["edition-unknown a.csv: This table of the World Bank's does not tell when it was published"]);
    expect((await read('a.csv', WIDE + row, { published: '2025-07-01' })).value?.editions).toEqual([{ publication: 'worldbank-wdi', date: '2025-07-01', title: 'World Development Indicators' }]);
    expect(problemsOf(await read('a.csv', DOWNLOAD + row, { published: '2025-07-01' }))).toEqual(['edition-contradicted a.csv and --published 2025-07-01: The file says that it was last updated on 2024-06-28']);
  });

  test('give no GDP in a currency that is not known, and tell whose', async () => {
    const rows = 'Lithuania,LTU,GDP (current LCU),NY.GDP.MKTP.CN,120,130,\nGermany,DEU,GDP (current LCU),NY.GDP.MKTP.CN,120,130,\n';
    const outcome = await read('a.csv', WIDE + rows, { published: '2014-07-01' });
    expect(outcome.value?.observations.map(({ party, unit, year }) => `${party} ${unit} ${year}`)).toEqual(['DEU EUR 2021', 'DEU EUR 2022']);
    expect(problemsOf(outcome)).toEqual(['currency-unknown a.csv: 2 cells of GDP in national currency (Lithuania in the edition of 2014-07-01) were not read: which currency that was is not known here']);
  });

  test('tell each cell that is no number, a second row, and what was passed over', async () => {
    const outcome = await read('a.csv', `${DOWNLOAD}"Germany","DEU","GDP (current LCU)","NY.GDP.MKTP.CN","3,617,450","n/a",
"Germany","DEU","GDP (current LCU)","NY.GDP.MKTP.CN","3617450000000","3876810000000",
"Aruba","ABW","GDP (current LCU)","NY.GDP.MKTP.CN","1","2",
"Germany","DEU","Imports","NE.IMP.GNFS.ZS","41.9","49.2",
`);
    expect(problemsOf(outcome)).toEqual([
      'nothing-read a.csv: No cell could be read, the first of 6 problems: a.csv, line 6, column 5: A number (NY.GDP.MKTP.CN, DEU, 2021) was looked for and "3,617,450" was found',
    ]);
  });

  test('tell a year that stands twice, and a column that is none', async () => {
    const outcome = await read('a.csv', 'Country Name,Country Code,Indicator Name,Indicator Code,2021,2021,Notes\nGermany,DEU,Population,SP.POP.TOTL,83196078,83196079,x\n', { published: '2025' });
    expect(problemsOf(outcome)).toEqual([
      'cell-not-read a.csv, header, column 6: A year that no column before it has was looked for and "2021" was found',
      'cell-not-read a.csv, header, column 7: A year that no column before it has was looked for and "Notes" was found',
    ]);
    expect(outcome.value?.observations).toHaveLength(1);
  });

  test('give national currency by the day of the edition, and a blank as not available', async () => {
    const { value } = await read('a.csv', `${DOWNLOAD}"Croatia","HRV","GDP (current LCU)","NY.GDP.MKTP.CN","58290000000","",
"Bulgaria","BGR","GDP (current LCU)","NY.GDP.MKTP.CN","138979417000","167808976000",
`);
    expect(value).toMatchObject({ importer: 'worldbank-wide', publication: 'worldbank-wdi', copies: [{ kind: 'tables', format: 'lines' }] });
    expect(ledgerText(value?.observations ?? [])).toBe(block(`
      indicator  ally  year  unit  base     value              status      place
      gdp        HRV   2021  EUR   current  58290000000 at 0   not stated  NY.GDP.MKTP.CN 6:5
      gdp        HRV   2022  EUR   current  not available      not stated  NY.GDP.MKTP.CN 6:6
      gdp        BGR   2021  BGN   current  138979417000 at 0  not stated  NY.GDP.MKTP.CN 7:5
      gdp        BGR   2022  BGN   current  167808976000 at 0  not stated  NY.GDP.MKTP.CN 7:6
    `));
  });

  test('in the long form tell their series by the name of the file', async () => {
    expect(problemsOf(await read('gdp.csv', `${LONG}Germany,DEU,2021,1\n`, { published: '2024' }))).toEqual(['series-unknown gdp.csv: The table does not tell which series it holds, and the name of the file has no code of one']);
    const { value, problems } = await read('growth_NY.GDP.DEFL.KD.ZG.csv', `${LONG}Germany,DEU,2021,2.8\nGermany,DEU,2021,2.9\nGermany,DEU,later,3\nWorld,WLD,2021,5\n`, { published: '2024' });
    expect(value?.observations.map(({ indicator, unit, value: held, decimals, row, column }) => [indicator, unit, held, decimals, row, column])).toEqual([['gdp-deflator-growth', 'percent', 2.8, 1, 2, 4]]);
    expect(problemsOf({ value, problems })).toEqual([
      'line-not-read growth_NY.GDP.DEFL.KD.ZG.csv, line 3: The line was not read: DEU has an earlier line of 2021',
      'line-not-read growth_NY.GDP.DEFL.KD.ZG.csv, line 4: The line was not read: "later" is no year',
      'lines-passed-over growth_NY.GDP.DEFL.KD.ZG.csv: 1 line of countries and groups that are no allies was passed over',
    ]);
  });

  test('in a collection are dated by the line, a copy made long after its data end by the year after them', async () => {
    const { value, problems } = await read('a.csv', `indicator,ally,year,unit,value,vintage,source_repo
MS.MIL.XPND.GD.ZS,DEU,2021,percent of GDP,1.3,2026-02-24,x
NY.GDP.MKTP.CD,DEU,2021,US dollar,4281000000000,commit 2026-03-20 (data end 2023),x
SP.POP.TOTL,DEU,2021,persons,83196078,commit 2026-03-06,x
SP.POP.TOTL,DEU,2022,persons,83797985,some day,x
`);
    expect(value?.observations.map(({ edition, indicator }) => [edition, indicator])).toEqual([['2024', 'gdp'], ['2026-03-06', 'population']]);
    expect(problemsOf({ value, problems })).toEqual([
      'line-not-read a.csv, line 5: The line was not read: "some day" names no edition',
      expect.stringContaining('sipri-series a.csv: MS.MIL.XPND.GD.ZS repeats'),
    ]);
  });
});

const shared = sharedFolder();

describe.skipIf(!shared)('the files that are held', () => {
  const readHeld = (file: string, published?: string): Promise<Outcome<ReadSource | undefined>> => read(file, readFileSync(join(shared as string, 'data', 'macro', file)), published ? { published } : {});

  test.each([
    ['raw/wdi/API_NY.GDP.MKTP.CN_DS2_en_csv_v2_2001080.csv', undefined, '2024-06-28', 2048],
    ['raw/wdi/NY.GDP.DEFL.KD.ZG_archive.csv', '2025-07-01', '2025-07-01', 2080],
    ['raw/wdi/datasets-population_SP.POP.TOTL.csv', '2026-03-06', '2026-03-06', 2080],
  ])('%s is read whole', async (file, published, edition, cells) => {
    const { value, problems } = await readHeld(file, published);
    expect([value?.editions.map(({ date }) => date), value?.observations.length, problems.map(({ code }) => code)]).toEqual([[edition], cells, ['lines-passed-over']]);
  });

  test('the zip of the series that repeats SIPRI is opened, recognised and refused', async () => {
    const { value, problems } = await readHeld('raw/wdi/API_MS.MIL.XPND.GD.ZS_DS2_en_csv_v2_211.zip');
    expect([value, problems.map(({ code }) => code)]).toEqual([undefined, ['sipri-series']]);
  });

  test('the collection says what the raw files say, from 1990 on', async () => {
    const { value: collection } = await readHeld('tidy/worldbank_wdi.csv');
    const raw = new Map<string, number>();
    for (const [file, published] of [['raw/wdi/API_NY.GDP.MKTP.CN_DS2_en_csv_v2_2001080.csv'], ['raw/wdi/NY.GDP.DEFL.KD.ZG_archive.csv', '2025-07-01'], ['raw/wdi/datasets-population_SP.POP.TOTL.csv', '2026-03-06']] as const) {
      for (const each of (await readHeld(file, published)).value?.observations ?? []) if (each.presence === 'figure') raw.set([each.indicator, each.unit, each.party, each.year, each.edition].join(' '), each.value);
    }
    const both = (collection?.observations ?? []).filter(({ edition }) => edition !== '2024');
    expect(both).toHaveLength(3271);
    const isApart = (value: number, other = NaN): boolean => !(Math.abs(value - other) <= Math.abs(value) * 1e-13);
    expect(both.filter((each) => isApart(each.value, raw.get([each.indicator, each.unit, each.party, each.year, each.edition].join(' '))))).toEqual([]);
  });
});
