import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#kit';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block, tableOf } from '../../../test/support/table.ts';
import { openFile, readSource, type ReadSource } from '../index.ts';
import { currencyOfGdp } from './currencies.ts';

const HEADER = 'vintage,ally,indicator,year,unit,value,status,estimates_start_after';

async function read(...lines: readonly string[]): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile('weo.csv', new TextEncoder().encode(`${[HEADER, ...lines].join('\n')}\n`));
  return value ? readSource(value) : { value: undefined, problems };
}

describe('the vintages of the World Economic Outlook', () => {
  test('with a wrong header are refused', async () => {
    const { value: file } = await openFile('weo.csv', new TextEncoder().encode('vintage,country,indicator,year,unit,value\n2016-10,DEU,NGDP,2016,x,1\n'));
    expect(file && readSource(file)).toMatchObject({ value: undefined, problems: [{ code: 'unknown-layout', where: 'weo.csv', what: expect.stringContaining('columns vintage, ally, indicator, year, unit, value, status, estimates_start_after') }] });
  });

  test('tell each line of GDP that could not be read, and how many lines of other indicators were passed over', async () => {
    const { value, problems } = await read(
      '2016-10,DEU,NGDPD,2016,USD billions,n/a,forecast,2015',
      '2016-10,DEU,NGDPD,2016,USD billions,,forecast,2015',
      '2016-10,DEU,NGDPD,,USD billions,3494.898,forecast,2015',
      '2016-10,JPN,NGDP,2016,national,500000,forecast,2015',
      '2016-10,DEU,NGDP_RPCH,2016,percent,1.7,forecast,2015',
      '2016-10,DEU,LP,2016,million,82.6,forecast,2015',
      '2016-10,DEU,NGDPD,2016,USD billions,3494.898,forecast,2015',
    );
    expect(value?.observations).toHaveLength(1);
    expect(problems.map(({ code, where, what }) => `${code} ${where}: ${what}`)).toEqual([
      'line-not-read weo.csv, line 2: A figure with year and known currency was looked for and "DEU, NGDPD, 2016, USD billions, n/a" was found',
      'line-not-read weo.csv, line 3: A figure with year and known currency was looked for and "DEU, NGDPD, 2016, USD billions, " was found',
      'line-not-read weo.csv, line 4: A figure with year and known currency was looked for and "DEU, NGDPD, , USD billions, 3494.898" was found',
      'line-not-read weo.csv, line 5: A figure with year and known currency was looked for and "JPN, NGDP, 2016, national, 500000" was found',
      'lines-passed-over weo.csv: 2 lines of indicators other than gross domestic product at current prices (NGDP, NGDPD) were not read',
    ]);
  });

  test('give GDP in dollars and in the currency of the vintage, in billions, with all decimals that are there', async () => {
    const { value } = await read(
      '2016-10,DEU,NGDPD,2016,USD billions,3494.898,forecast,2015',
      '2016-10,DEU,NGDP,2014,national,2923.93,actual,2015',
      '2022-10,HRV,NGDP,2022,national,480.1,,2021',
      '2023-04,HRV,NGDP,2022,national,66.9456,,2021',
    );
    expect(value).toMatchObject({ importer: 'imf-weo-collection', publication: 'imf-weo', editions: [{ date: '2016-10' }, { date: '2022-10' }, { date: '2023-04' }] });
    expect(ledgerText(value?.observations ?? [])).toBe(block(`
      indicator  ally  year  unit  base     value            status      place
      gdp        DEU   2016  USD   current  3494.898e9 at 3  forecast    World Economic Outlook 2016-10, NGDPD 2:6
      gdp        DEU   2014  EUR   current  2923.93e9 at 3   actual      World Economic Outlook 2016-10, NGDP 3:6
      gdp        HRV   2022  HRK   current  480.1e9 at 3     not stated  World Economic Outlook 2022-10, NGDP 4:6
      gdp        HRV   2022  EUR   current  66.9456e9 at 4   not stated  World Economic Outlook 2023-04, NGDP 5:6
    `));
  });

  test('hold an edition of which no GDP can be read', async () => {
    const { value } = await read('2019-10,DEU,NGDPD,2018,USD,3.951,actual,2018', '2020-04,DEU,NGDP_RPCH,2020,percent,-7,forecast,2019');
    expect([value?.editions.map(({ date }) => date), value?.observations.map(({ edition }) => edition)]).toEqual([['2019-10', '2020-04'], ['2019-10']]);
  });

  test('are refused where no GDP can be read at all', async () => {
    const { value, problems } = await read('2020-04,DEU,NGDP_RPCH,2020,percent,-7,forecast,2019');
    expect([value, problems.map(({ code }) => code)]).toEqual([undefined, ['nothing-read']]);
  });
});

for (const { ally, vintage, currency } of tableOf<'ally' | 'vintage' | 'currency'>(`
  ally  vintage  currency
  JPN   2016-10  unknown
  DEU   2016-10  EUR
  GBR   2026-04  GBP
  HRV   2022-10  HRK
  HRV   2023-04  EUR
  BGR   2025-10  BGN
  BGR   2026-04  EUR
  MNE   2016-10  EUR
  ISL   2016-10  ISK
`)) {
  test(`currencyOfGdp(${ally}, ${vintage}) is ${currency}`, () => {
    expect(currencyOfGdp(ally, vintage) ?? 'unknown').toBe(currency);
  });
}

const shared = sharedFolder();

test.skipIf(!shared)('the vintages that are held give 43,138 cells of 17 editions, and every line of GDP is read', async () => {
  const { value: file } = await openFile('imf_weo.csv.gz', readFileSync(join(shared as string, 'data', 'macro', 'tidy', 'imf_weo.csv.gz')));
  const { value, problems } = file ? readSource(file) : { value: undefined, problems: [] };
  expect([value?.observations.length, value?.editions.length, problems.map(({ code }) => code)]).toEqual([43_138, 17, ['lines-passed-over']]);
});
