import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '#kit';
import { ledgerText } from '../../../test/support/ledger-text.ts';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import { block } from '../../../test/support/table.ts';
import { openFile, readSource, type ImportOptions, type ReadSource } from '../index.ts';

const YEARS = 'name,year,ODA (left-axis),ODA/GNI (right-axis)\n';
const DONORS = 'Donor,Year,Total ODA,ODA short of 0.7% commitment,ODA/GNI\n';
const TABLE = 'ally,year,indicator,unit,value,basis,status\n';
const PUBLISHED = { published: '2026-04-09' };

async function read(name: string, text: string | Uint8Array, options: ImportOptions = PUBLISHED): Promise<Outcome<ReadSource | undefined>> {
  const { value, problems } = await openFile(name, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return value ? readSource(value, options) : { value: undefined, problems };
}

const problemsOf = ({ problems }: Outcome<unknown>): string[] => problems.filter(({ code }) => code !== 'rows-lacking').map(({ code, where, what }) => `${code} ${where}: ${what}`);

describe('tables of aid', () => {
  test('need their date told', async () => {
    expect(problemsOf(await read('a.csv', `${YEARS}Germany,2024,35197.7,0.68\n`, {}))).toEqual(['edition-unknown a.csv: This table of aid does not tell when it was published']);
  });

  test('tell each line and cell that could not be read', async () => {
    const outcome = await read('a.csv', `${YEARS}Germany,2024,"35,197.7",0.68\nGermany,20x4,1,1\nGermany,2024,35197.7,0.68\nDAC countries,2024,200000,0.33\n`);
    expect(problemsOf(outcome)).toEqual([
      'cell-not-read a.csv, line 2, column 3: A number (aid, DEU, 2024) was looked for and "35,197.7" was found',
      'line-not-read a.csv, line 3: The line was not read: "20x4" is no year',
      'line-not-read a.csv, line 4: The line was not read: Germany has an earlier line of 2024',
      'lines-passed-over a.csv: 1 line of donors that are no allies was passed over',
    ]);
    expect(outcome.value?.observations).toHaveLength(1);
  });

  test('of another edition give only shares, since the year of their prices is not told', async () => {
    const outcome = await read('a.csv', `${YEARS}Germany,2023,38000,0.82\n`, { published: '2025-04-16' });
    expect(outcome.value?.observations.map(({ indicator }) => indicator)).toEqual(['aid-share-of-gni']);
    expect(problemsOf(outcome)).toEqual(['prices-unknown a.csv, column 3: The table does not name the year of its prices, and it is not known for this edition: only shares of GNI were read']);
  });

  test('give aid at the prices of the edition and its share, each with what is counted, the newest year preliminary', async () => {
    const { value } = await read('a.csv', `${YEARS}Germany,2017,33000.5,0.67\nSlovak Republic,2025,,0.15\n`);
    expect(ledgerText(value?.observations ?? [])).toBe(block(`
      indicator         ally  year  unit            base           value           status    place
      aid               DEU   2017  USD             constant-2025  33000.5e6 at 1  actual    ODA 2:3
      aid-share-of-gni  DEU   2017  percent_of_gni  -              0.67 at 2       actual    ODA/GNI 2:4
      aid               SVK   2025  USD             constant-2025  not available   estimate  ODA 3:3
      aid-share-of-gni  SVK   2025  percent_of_gni  -              0.15 at 2       estimate  ODA/GNI 3:4
    `));
    expect(value?.observations.map(({ note }) => note)).toEqual(['net disbursements', 'net disbursements', 'grant equivalents', 'grant equivalents']);
  });

  test('of donors give the share with all decimals that are there, printed with two', async () => {
    const { value } = await read('a.csv', `${DONORS}Norway,2025,5.67 billion,0.0 million,1.03072\n`);
    expect(value).toMatchObject({ importer: 'oecd-aid-donors', copies: [{ kind: 'tables' }], observations: [{ party: 'NOR', value: 1.03072, decimals: 2, column: 5 }] });
  });

  test('in the long form name unit and status line by line', async () => {
    const outcome = await read('a.csv', `${TABLE}DEU,2024,ODA_CONSTANT_2025,"constant 2025 US dollars, millions",35197.7,grant equivalent,final
DEU,2025,ODA_GNI,percent of GNI,0.56,grant equivalent,preliminary
DEU,2025,ODA,current dollars,1,grant equivalent,final
DEU,2025,ODA_GNI,percent of GNI,0.57,grant equivalent,preliminary
JPN,2025,ODA_GNI,percent of GNI,0.35,grant equivalent,preliminary
`);
    expect(outcome.value?.observations.map(({ indicator, priceBase, status }) => [indicator, priceBase, status])).toEqual([['aid', 'constant-2025', 'actual'], ['aid-share-of-gni', undefined, 'estimate']]);
    expect(problemsOf(outcome)).toEqual([
      'line-not-read a.csv, line 4: The line was not read: "current dollars" is no unit that is known',
      'line-not-read a.csv, line 5: The line was not read: an earlier line has DEU 2025 ODA_GNI',
      'line-not-read a.csv, line 6: The line was not read: "JPN" is no ally',
    ]);
  });
});

const shared = sharedFolder();

test.skipIf(!shared)('the three files that are held agree in every cell that they share, at the printed decimals', async () => {
  const readHeld = async (file: string): Promise<Map<string, number>> => {
    const { value } = await read(file, readFileSync(join(shared as string, 'data', 'macro', file)));
    return new Map((value?.observations ?? []).filter(({ presence }) => presence === 'figure').map(({ indicator, party, year, value: held }) => [`${indicator} ${party} ${year}`, held]));
  };
  const [years, donors, table] = [await readHeld('raw/oda/oda_gni_ts.csv'), await readHeld('raw/oda/oda_gni_single_year_ts.csv'), await readHeld('tidy/oecd_oda.csv')];
  expect([years.size, donors.size, table.size]).toEqual([1305, 648, 1305]);
  expect([...table].filter(([cell, held]) => (donors.get(cell) ?? years.get(cell)) !== held)).toEqual([]);
  expect([...donors].filter(([cell, held]) => Math.abs((years.get(cell) ?? NaN) - held) > 0.005001)).toEqual([]);
});
