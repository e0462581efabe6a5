import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#kit';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block } from '../../../test/support/table.ts';
import { openFile, readSource, type ReadSource } from '../index.ts';

const HEADER = 'Date,Country,Exchange rate\n';

async function read(text: string | Uint8Array): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile('rates.csv', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return value ? readSource(value) : { value: undefined, problems };
}

const problemsOf = ({ problems }: Outcome<unknown>): string[] => problems.map(({ code, where, what }) => `${code} ${where}: ${what}`);

describe("annual averages of the Federal Reserve's rates", () => {
  test('are not taken from a daily or monthly table, whose January would pass for the year', async () => {
    expect(await read(`${HEADER}2016-01-01,Canada,1.42\n2016-02-01,Canada,1.38\n`)).toMatchObject({ value: undefined, problems: [{ code: 'not-annual', where: 'rates.csv, line 3' }] });
  });

  test('tell each line that could not be read', async () => {
    const outcome = await read(`${HEADER}2016-01-01,Canada,-1.3248\n2016-01-01,Denmark,0\n2016-01-01,Sweden,"8,56"\n2016,Norway,8.39\n2016-01-01,Norway,8.3936\n2016-01-01,Norway,8.3936\n1998-01-01,Norway,7.5\n2016-01-01,United Kingdom,0.74\n`);
    expect(problemsOf(outcome)).toEqual([
      'cell-not-read rates.csv, line 2, column 3: A rate above zero (CAD, 2016) was looked for and "-1.3248" was found',
      'cell-not-read rates.csv, line 3, column 3: A rate above zero (DKK, 2016) was looked for and "0" was found',
      'cell-not-read rates.csv, line 4, column 3: A rate above zero (SEK, 2016) was looked for and "8,56" was found',
      'line-not-read rates.csv, line 5: The line was not read: "2016" is no 1 January',
      'line-not-read rates.csv, line 7: The line was not read: Norway has an earlier line of 2016',
      'lines-passed-over rates.csv: 1 line of years before 1999 was passed over',
      'lines-passed-over rates.csv: 1 line of other currencies was passed over',
    ]);
  });

  test('are units of the currency to the dollar, a year an edition', async () => {
    const { value } = await read(`${HEADER}2016-01-01,Euro,0.9032\n2017-01-01,Canada,1.2984\n2018-01-01,Sweden,\n`);
    expect(value?.editions).toEqual(['2016', '2017', '2018'].map((date) => ({ publication: 'fed-h10', date, title: `Foreign exchange rates, annual averages of ${date}` })));
    expect(ledgerText(value?.observations ?? [])).toBe(block(`
      indicator      ally  year  unit         base  value          status  place
      exchange-rate  EUR   2016  EUR_per_USD  -     0.9032 at 4    actual  Annual averages 2:3
      exchange-rate  CAD   2017  CAD_per_USD  -     1.2984 at 4    actual  Annual averages 3:3
      exchange-rate  SEK   2018  SEK_per_USD  -     not available  actual  Annual averages 4:3
    `));
  });
});

const shared = sharedFolder();

test.skipIf(!shared)('the file that is held gives 27 years of five currencies', async () => {
  const { value, problems } = await read(readFileSync(join(shared as string, 'data', 'macro', 'raw', 'fx', 'datasets-exchange-rates_annual.csv')));
  expect([value?.observations.length, value?.editions.length, problems.map(({ code }) => code)]).toEqual([135, 27, ['lines-passed-over', 'lines-passed-over']]);
  expect(value?.observations.find(({ party, year }) => party === 'EUR' && year === 2016)?.value).toBe(0.9032);
});
