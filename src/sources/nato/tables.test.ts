import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#kit';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block } from '../../../test/support/table.ts';
import { openFile, readSource, type ImportOptions, type ReadSource } from '../index.ts';

/** Reads a text of a few lines, as a file of that name. */
async function read(name: string, text: string, options: ImportOptions = {}): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile(name, new TextEncoder().encode(`${block(text)}\n`));
  return value ? readSource(value, options) : { value: undefined, problems };
}

async function cellsOf(name: string, text: string): Promise<string> {
  const { value } = await read(name, text);
  return ledgerText(value?.observations ?? []);
}

async function problemsOf(name: string, text: string): Promise<string[]> {
  const { problems } = await read(name, text);
  return problems.map(({ code, where, what }) => `${code} ${where}: ${what}`);
}

describe('a table with a wrong header is refused, and told what was looked for', () => {
  test.each([
    ['2026-07-10_extract.csv', 'geo,country,jahr,estimate,measure,value\nDE,Germany,2024,False,core_share_gdp,2.1'],
    ['2025-08-28_table3_share-of-gdp.csv', 'land,2022,2023,2024e\nGermany,1.4,1.6,2.1'],
    ['2025-08-28_shares.csv', 'ally,year,share\nDEU,2014,1.16'],
    ['nato-editions.csv', 'edition,ally,year,indicator,value\n2017-03-13,DEU,2016,share_of_gdp_percent,1.20'],
  ])('%s', async (name, text) => {
    const { value, problems } = await read(name, text);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'unknown-layout', where: name, wayOut: 'Import the file as its publisher issued it' });
    expect(problems[0]?.what).toMatch(/^No publisher's layout was recognised: the table has the columns "\w+", .*; looked for .*columns geo, country, year, estimate, measure, value/);
  });

  test('a known table of an edition that is not told', async () => {
    const { value, problems } = await read('shares.csv', 'ally,year,share_of_gdp_percent\nDEU,2014,1.16');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'edition-unknown', where: 'shares.csv', wayOut: 'Say so with --published YYYY-MM-DD' }]);
    expect((await read('shares.csv', 'ally,year,share_of_gdp_percent\nDEU,2014,1.16', { published: '2025-08-28' })).value?.editions).toMatchObject([{ date: '2025-08-28' }]);
  });
});

describe('the extract of 2026, a figure to a row', () => {
  const NAME = '2026-07-10_extract.csv';

  test('gives each figure its indicator, unit, price base and place', async () => {
    expect(await cellsOf(NAME, `
      geo,country,year,estimate,measure,value
      DE,Germania,2024,False,core_share_gdp,2.12
      DE,Germania,2026,True,core_usd_current_m,110000.0
      DE,Germania,2026,True,core_nat_currency_2021_m,90000.0
      BG,Bulgaria,2026,True,core_nat_currency_current_m,3000.0
      UK,Regno Unito,2024,False,core_nat_currency_current_m,66000.0
      EL,Grecia,2024,False,personnel_k,110.4
      NATO_TOTAL,NATO totale,2024,False,gdp_per_capita_2021_kusd,45.1
      US,Stati Uniti,2024,False,core_per_capita_2021_usd,
    `)).toBe(block(`
      indicator                    ally  year  unit            base           value          status    place
      defence-share-of-gdp         DEU   2024  percent_of_gdp  -              2.12 at 2      actual    Table 3 2:6
      defence-spending             DEU   2026  USD             current        110000e6 at 0  estimate  Table 2 3:6
      defence-spending             DEU   2026  EUR             constant-2021  90000e6 at 0   estimate  Table 1 4:6
      defence-spending             BGR   2026  EUR             current        3000e6 at 0    estimate  Table 1 5:6
      defence-spending             GBR   2024  GBP             current        66000e6 at 0   actual    Table 1 6:6
      military-personnel           GRC   2024  persons         -              110.4e3 at 1   actual    Table 7 7:6
      gdp-per-person               nato  2024  USD_per_person  constant-2021  45.1e3 at 1    actual    Table 6 8:6
      defence-spending-per-person  USA   2024  USD_per_person  constant-2021  not available  actual    Table 6 9:6
    `));
  });

  test('tells each line that it could not read, and reads the rest', async () => {
    const text = `
      geo,country,year,estimate,measure,value
      XX,Ruritania,2024,False,core_share_gdp,2.12
      DE,Germania,2024,False,core_share_gnp,2.12
      DE,Germania,2024,False,core_share_gdp,about 2
      DE,Germania,soon,False,core_share_gdp,2.12
      DE,Germania,,False,core_share_gdp,2.12
      DE,Germania,2025,False,core_share_gdp,2.4
    `;
    expect(await problemsOf(NAME, text)).toEqual([
      `line-not-read ${NAME}, line 2: The line was not read, since "XX" is no ally`,
      `line-not-read ${NAME}, line 3: The line was not read, since "core_share_gnp" is no measure of the tables`,
      `cell-not-read ${NAME}, Table 3, row 4, column 6: A number was looked for (defence-share-of-gdp, DEU, 2024) and "about 2" was found`,
      `cell-not-read ${NAME}, Table 3, row 5, column 6: A year was looked for beside "2.12" (defence-share-of-gdp, DEU) and none was found`,
      `cell-not-read ${NAME}, Table 3, row 6, column 6: A year was looked for beside "2.12" (defence-share-of-gdp, DEU) and none was found`,
    ]);
    expect((await read(NAME, text)).value?.observations.map(({ year, value }) => [year, value])).toEqual([[2025, 2.4]]);
  });
});

describe('single tables', () => {
  test('with a year to a column: the file’s name tells the table, a blank is the edition’s own', async () => {
    expect(await cellsOf('2025-08-28_def-exp-2025_table8_equipment.csv', `
      "country","2023","2024e","2025e"
      "Germany",20.1,28.5,
      "Türkiye",30,31.5,..
      "NATO Europe and Canada",29,-,33
    `)).toBe(block(`
      indicator        ally               year  unit                         base  value          status    place
      equipment-share  DEU                2023  percent_of_defence_spending  -     20.1 at 2      actual    Table 8a 2:2
      equipment-share  DEU                2024  percent_of_defence_spending  -     28.5 at 2      estimate  Table 8a 2:3
      equipment-share  DEU                2025  percent_of_defence_spending  -     not available  estimate  Table 8a 2:4
      equipment-share  TUR                2023  percent_of_defence_spending  -     30 at 2        actual    Table 8a 3:2
      equipment-share  TUR                2024  percent_of_defence_spending  -     31.5 at 2      estimate  Table 8a 3:3
      equipment-share  TUR                2025  percent_of_defence_spending  -     not available  estimate  Table 8a 3:4
      equipment-share  europe-and-canada  2023  percent_of_defence_spending  -     29 at 2        actual    Table 8a 4:2
      equipment-share  europe-and-canada  2024  percent_of_defence_spending  -     nil            estimate  Table 8a 4:3
      equipment-share  europe-and-canada  2025  percent_of_defence_spending  -     33 at 2        estimate  Table 8a 4:4
    `));
  });

  test('with an ally and a year to a row', async () => {
    expect(await cellsOf('2025-08-28_def-exp-2025_usd-constant-2021.csv', `
      Country,Year,Expenditure
      Slovak Republic,2023,2100.5
      Slovak Republic,2024,2300
      Slovak Republic,2025,
    `)).toBe(block(`
      indicator         ally  year  unit  base           value          status    place
      defence-spending  SVK   2023  USD   constant-2021  2100.5e6 at 0  actual    Table 2 2:3
      defence-spending  SVK   2024  USD   constant-2021  2300e6 at 0    estimate  Table 2 3:3
      defence-spending  SVK   2025  USD   constant-2021  not available  estimate  Table 2 4:3
    `));
  });

  test.each([
    ['ally,year,pct_gdp,estimate,source\nAlbania,2024,1.35,False,NATO'],
    ['ally,year,share_of_gdp_percent\nALB,2024,1.35'],
    ['iso3,actual_pct_gdp,actual_year\nALB,1.35,2024'],
  ])('lists of shares that others took are digests: %j', async (text) => {
    const { value } = await read('2026-07-10_shares.csv', text);
    expect(value?.copies).toMatchObject([{ kind: 'digest', format: 'lines' }]);
    expect(value?.observations).toMatchObject([{ indicator: 'defence-share-of-gdp', party: 'ALB', year: 2024, value: 1.35 }]);
  });

  test('of 2019: units were multiplied out, and printed decimals are counted in millions', async () => {
    expect(await cellsOf('2019-06-25_passport-nato.csv', `
      "country_stanag","year","Defense expenditure (USD, current prices)","Defense expenditure (% real GDP)","Military personnel"
      "ALB",2012,183212534.662599,1.48707746258097,7858
      "DEU",2019,NA,1.36,NA
    `)).toBe(block(`
      indicator             ally  year  unit            base     value                   status    place
      defence-spending      ALB   2012  USD             current  183212534.662599 at -6  actual    Table 2 2:3
      defence-share-of-gdp  ALB   2012  percent_of_gdp  -        1.48707746258097 at 2   actual    Table 3 2:4
      military-personnel    ALB   2012  persons         -        7858 at -2              actual    Table 7 2:5
      defence-spending      DEU   2019  USD             current  not available           estimate  Table 2 3:3
      defence-share-of-gdp  DEU   2019  percent_of_gdp  -        1.36 at 2               estimate  Table 3 3:4
      military-personnel    DEU   2019  persons         -        not available           estimate  Table 7 3:5
    `));
  });
});

describe('JSON', () => {
  test('the chart of expenditure per person: averages that others computed are not NATO’s', async () => {
    const row = (country: string, year: string, total: number | null): object => ({ country, year_label: year, total_pc: total, type: 'Country' });
    const text = JSON.stringify({ data: { values: [row('Albania', '2014', 67.9), row('NATO Average', '2014', 700), row('NATO Total', '2025e', 1500.4), row('Germany', '2025e', null)] } });
    const { value, problems } = await read('2025-08-28_chart.json', text);
    expect(ledgerText(value?.observations ?? [])).toBe(block(`
      indicator                    ally  year  unit            base           value          status    place
      defence-spending-per-person  ALB   2014  USD_per_person  constant-2021  67.9 at 0      actual    data.values 1:0
      defence-spending-per-person  nato  2025  USD_per_person  constant-2021  1500.4 at 0    estimate  data.values 3:0
      defence-spending-per-person  DEU   2025  USD_per_person  constant-2021  not available  estimate  data.values 4:0
    `));
    expect(problems).toMatchObject([{ code: 'entry-not-read', where: '2025-08-28_chart.json, entry 2' }]);
  });

  test('the Czech rows of 2026, as others read them by eye', async () => {
    const text = JSON.stringify({ years: [2024, 2025], estimate_years: [2025], categories: { equipment: { table: '8a', values: [39.7, 35.99] } }, totals: { current_prices: { table: '1', values: [159946, 158870] } } });
    expect(await cellsOf('2026-07-10_czech.json', text)).toBe(block(`
      indicator         ally  year  unit                         base     value          status    place
      equipment-share   CZE   2024  percent_of_defence_spending  -        39.7 at 2      actual    Table 8a 1:0
      equipment-share   CZE   2025  percent_of_defence_spending  -        35.99 at 2     estimate  Table 8a 2:0
      defence-spending  CZE   2024  CZK                          current  159946e6 at 0  actual    Table 1 1:0
      defence-spending  CZE   2025  CZK                          current  158870e6 at 0  estimate  Table 1 2:0
    `));
  });
});

const shared = sharedFolder();

test.skipIf(!shared)('the extract of 10 July 2026 gives 6,273 cells, and no line is lost', async () => {
  const name = '2026-07-10_def-exp-2026_core-defence-extract.csv';
  const { value: file } = await openFile(name, readFileSync(join(shared as string, 'data', 'nato', name)));
  const { value, problems } = file ? readSource(file) : { value: undefined, problems: [] };
  expect(value?.observations).toHaveLength(6273);
  expect(problems).toEqual([]);
});
