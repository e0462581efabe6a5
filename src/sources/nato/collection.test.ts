import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSegment, isMissing, ledgerOf, parseDay, natoSeries } from '#core';
import type { Outcome } from '#kit';
import { exampleFacts } from '../../../test/support/example-ledger.ts';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block } from '../../../test/support/table.ts';
import { openFile, readSource, type ReadSource } from '../index.ts';

const HEADER = 'edition,cutoff,ally,year,indicator,unit,price_base,status,value,source_table,page_or_sheet';

async function read(...lines: readonly string[]): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile('editions.csv', new TextEncoder().encode(`${[HEADER, ...lines].join('\n')}\n`));
  return value ? readSource(value) : { value: undefined, problems };
}

describe('the collection of editions', () => {
  test('tells each line that it could not read, and why', async () => {
    const { value, problems } = await read(
      '2017-03-13,,XYZ,2016,share_of_gdp_percent,percent of GDP,2010,estimate,1.20,Table 3,',
      '2017-03-13,,DEU,2016,share_of_gnp_percent,percent of GNP,2010,estimate,1.20,Table 3,',
      '2017-03-13,,DEU,2016,share_of_gdp_percent,percent of GDP,2010,estimate,..,Table 3,',
      '2017-03-13,,DEU,2016,share_of_gdp_percent,percent of GDP,2010,estimate,,Table 3,',
      '2017-03-13,,DEU,,share_of_gdp_percent,percent of GDP,2010,estimate,1.20,Table 3,',
      '2017-03-13,,DEU,2016,defence_expenditure_national_currency_million,euros,current,estimate,40,Table 1,',
      '2017-03-13,,DEU,2016,share_of_gdp_percent,percent of GDP,2010,estimate,1.20,Table 3,',
    );
    expect(value?.observations).toHaveLength(1);
    expect(problems.map(({ code, where, what }) => `${code} ${where}: ${what}`)).toEqual([
      'line-not-read editions.csv, line 2: The line was not read, since "XYZ" is no ally',
      'line-not-read editions.csv, line 3: The line was not read, since "share_of_gnp_percent" is no indicator that is known',
      'line-not-read editions.csv, line 4: The line was not read, since ".." is no number',
      'line-not-read editions.csv, line 5: The line was not read, since "" is no number',
      'line-not-read editions.csv, line 6: The line was not read, since "" is no year',
      'line-not-read editions.csv, line 7: The line was not read, since "euros" is no currency',
    ]);
  });

  test('gives each row its edition, and what it says is printed there', async () => {
    const { value } = await read(
      '2009-02-19,,NATO,2004,share_of_gdp_percent,percent of GDP,2000,actual,2.9,reported by http://example.org/ukds,',
      '2015-06,,DEU,2014,share_of_gdp_percent,percent of GDP,2010,,1.19,reported by http://example.org/a,read in words',
      '2024-06-17,,DEU,2014,defence_expenditure_usd_current_million,million US dollars,current,actual,46164.8,Table 2,TABLE2',
      '2024-06-17,,DEU,2014,defence_expenditure_usd_constant_million,million US dollars,2015,actual,38927.5,Table 2,TABLE2',
      '2024-06-17,,CZE,2014,defence_expenditure_national_currency_million,CZK million,current,actual,41003,Table 1,TABLE1',
      '2024-06-17,,NATO_EUR_CAN,2024,military_personnel_thousand,thousand,,estimate,2100.5,Table 7,TABLE7',
    );
    expect(value?.editions.map(({ date }) => date)).toEqual(['2009-02-19', '2015-06', '2024-06-17']);
    expect(value?.observations.map(({ note }) => note ?? '')).toEqual(['', 'read in words', '', '', '', '']);
    expect(ledgerText(value?.observations ?? [])).toBe(block(`
      indicator             ally               year  unit            base           value           status      place
      defence-share-of-gdp  nato               2004  percent_of_gdp  -              2.9 at 1        actual      http://example.org/ukds 2:9
      defence-share-of-gdp  DEU                2014  percent_of_gdp  -              1.19 at 2       not stated  http://example.org/a 3:9
      defence-spending      DEU                2014  USD             current        46164.8e6 at 0  actual      Table 2 4:9
      defence-spending      DEU                2014  USD             constant-2015  38927.5e6 at 0  actual      Table 2 5:9
      defence-spending      CZE                2014  CZK             current        41003e6 at 0    actual      Table 1 6:9
      military-personnel    europe-and-canada  2024  persons         -              2100.5e3 at 1   estimate    Table 7 7:9
    `));
  });

  test('a row that a page reports is a quotation, with its page and the remark on its reading', async () => {
    const { value } = await read('2017-03-13,2017-02-15,HRV,2016,share_of_gdp_percent,percent of GDP,2010,estimate,1.21,reported by http://example.org/page (one page only),mixes in figures of July 2016');
    const { observations = [], copies = [], editions = [] } = value ?? {};
    const figure = ledgerOf([buildSegment({ loaded: '', observations, copies, editions })], exampleFacts).asOf(parseDay('2017-03-31')).observe(natoSeries('defence-share-of-gdp', 'HRV'), 2016);
    expect(isMissing(figure) ? figure : figure.origin).toEqual({
      kind: 'quotation',
      page: 'http://example.org/page',
      edition: { publication: 'nato-defexp', edition: '2017-03-13', title: 'Defence Expenditure of NATO Countries' },
      copy: { name: 'editions.csv', hash: copies[0]?.hash },
      row: 'HRV',
      column: '2016',
      address: 'line 2, column 9',
      note: 'mixes in figures of July 2016',
    });
  });
});

const shared = sharedFolder();

test.skipIf(!shared)('the collection that is held gives 18,248 cells of 24 editions, and every quotation its page', async () => {
  const { value: file } = await openFile('nato-editions.csv', readFileSync(join(shared as string, 'data', 'nato', 'nato-editions.csv')));
  const { value, problems } = file ? readSource(file) : { value: undefined, problems: [] };
  expect(problems).toEqual([]);
  expect([value?.observations.length, value?.editions.length]).toEqual([18_248, 24]);
  const quoted = (value?.observations ?? []).filter(({ place }) => place.kind === 'page');
  expect(quoted.filter(({ edition }) => edition === '2017-03-13')).toHaveLength(51);
  expect(quoted.filter(({ place }) => !/^https?:\/\/\S+[^\s,;)]$/.test(place.name))).toEqual([]);
});
