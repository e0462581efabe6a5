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

  test('tell each line that could not be read, and how many lines were passed over', async () => {
    const { value, problems } = await read(
      '2016-10,DEU,NGDPD,2016,"US dollar, billions",about 3.5,forecast,2015',
      '2016-10,DEU,NGDPD,,"US dollar, billions",3494.898,forecast,2015',
      '2016,DEU,NGDPD,2016,"US dollar, billions",3494.898,forecast,2015',
      '2010-10,EST,NGDP,2009,"national currency, billions",214.8,actual,2009',
      '2016-10,JPN,NGDP,2016,"national currency, billions",500000,forecast,2015',
      '2016-10,DEU,LUR,2016,percent,4.3,forecast,2015',
      '2016-10,DEU,PCPIPCH,2016,percent,0.4,forecast,2015',
      '2016-10,DEU,NGDPD,2016,"US dollar, billions",3494.898,forecast,2015',
    );
    expect(value?.observations).toHaveLength(1);
    expect(problems.map(({ code, where, what }) => `${code} ${where}: ${what}`)).toEqual([
      'cell-not-read weo.csv, line 2, column 6: A number, n/a or -- was looked for (NGDPD, DEU, 2016) and "about 3.5" was found',
      'line-not-read weo.csv, line 3: A vintage such as 2016-10, the code of a country and a year were looked for and "2016-10, DEU, NGDPD, " was found',
      'line-not-read weo.csv, line 4: A vintage such as 2016-10, the code of a country and a year were looked for and "2016, DEU, NGDPD, 2016" was found',
      'currency-unknown weo.csv, line 5, column 6: NGDP of EST is in national currency, and which one that was in the vintage of 2010-10 is not known here',
      'rows-passed-over weo.csv: 1 row of countries that are no allies was not read',
      'rows-passed-over weo.csv: 2 rows of subjects that no measure uses were not read',
    ]);
  });

  test('keep what is blank and what is nil apart from what is not there', async () => {
    const { value } = await read(
      '2016-10,DEU,NGDPD,2016,"US dollar, billions",,forecast,2015',
      '2016-10,DEU,NGDPD,2017,"US dollar, billions",n/a,forecast,2015',
      '2016-10,DEU,NGDPD,2018,"US dollar, billions",--,forecast,2015',
      '2016-10,DEU,NGDPD,2019,"US dollar, billions",0.000,forecast,2015',
    );
    expect(value?.observations.map(({ year, presence }) => `${year} ${presence}`)).toEqual(['2016 not available', '2017 not available', '2018 nil', '2019 figure']);
  });

  test('give each of the eleven subjects its indicator, unit and price base', async () => {
    const { value } = await read(
      '2025-10,POL,NGDP,2024,x,3641.6,actual,2024',
      '2025-10,POL,NGDPD,2024,x,915.451,actual,2024',
      '2025-10,POL,PPPGDP,2024,x,1894.4,,',
      '2025-10,POL,NGDP_R,2024,x,2830.1,actual,2024',
      '2025-10,POL,NGDP_RPCH,2024,x,2.9,actual,2024',
      '2025-10,POL,NGDP_D,2024,x,128.7,actual,2024',
      '2025-10,POL,PPPEX,2024,x,1.922,,',
      '2025-10,POL,LP,2024,x,36.6,actual,2024',
      '2025-10,POL,GGXWDG_NGDP,2024,x,55.1,actual,2024',
      '2025-10,POL,GGXCNL_NGDP,2024,x,-6.5,actual,2024',
      '2025-10,POL,GGX_NGDP,2024,x,49.4,actual,2024',
    );
    expect(value?.observations.map(({ indicator, unit, priceBase, multiplier }) => [indicator, unit, priceBase, multiplier].join(' '))).toEqual([
      'gdp PLN current 9',
      'gdp USD current 9',
      'gdp international_dollars current 9',
      'gdp PLN constant-national 9',
      'real-growth percent  0',
      'gdp-deflator index  0',
      'ppp-rate PLN_per_international_dollar  0',
      'population persons  6',
      'government-debt percent_of_gdp  0',
      'government-balance percent_of_gdp  0',
      'government-expenditure percent_of_gdp  0',
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

  test('hold an edition of which no cell can be read', async () => {
    const { value } = await read('2019-10,DEU,NGDPD,2018,USD,3.951,actual,2018', '2020-04,DEU,LUR,2020,percent,4,forecast,2019');
    expect([value?.editions.map(({ date }) => date), value?.observations.map(({ edition }) => edition)]).toEqual([['2019-10', '2020-04'], ['2019-10']]);
  });

  test('are refused where no cell can be read at all', async () => {
    const { value, problems } = await read('2020-04,DEU,LUR,2020,percent,4,forecast,2019');
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
  LTU   2010-10  unknown
  DEU   2010-10  EUR
`)) {
  test(`currencyOfGdp(${ally}, ${vintage}) is ${currency}`, () => {
    expect(currencyOfGdp(ally, vintage) ?? 'unknown').toBe(currency);
  });
}

const shared = sharedFolder();

test.skipIf(!shared)('the vintages that are held give 232,679 cells of 17 editions, and every line is read', async () => {
  const { value: file } = await openFile('imf_weo.csv.gz', readFileSync(join(shared as string, 'data', 'macro', 'tidy', 'imf_weo.csv.gz')));
  const { value, problems } = file ? readSource(file) : { value: undefined, problems: [] };
  expect([value?.observations.length, value?.editions.length, problems]).toEqual([232_679, 17, []]);
});
