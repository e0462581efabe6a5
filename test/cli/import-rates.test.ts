import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../support/command-line.ts';
import { newFolders } from '../support/workspace.ts';

/** Invented rates of days that the built-in table has, and of two that it does not have. */
const NEWER = `Date,USD,JPY,PLN,GBP,NOK,SEK,
2026-04-15,1.1700,N/A,4.25,0.87,11.1,10.9,
2026-04-14,1.1690,N/A,,0.87,11.1,10.9,
2026-04-13,1.1685,N/A,4.2543,0.87058,11.098,10.892,
`;

let data: string;
let files: string;

beforeEach(() => void ({ data, files } = newFolders()));

function file(name: string, content: string): string {
  writeFileSync(join(files, name), content);
  return join(files, name);
}

const written = (): string[] => (existsSync(join(data, 'segments')) ? readdirSync(join(data, 'segments')) : []);
const rateOf = async (...words: readonly string[]): Promise<string> => (await run(['rate', ...words])).out.split('\n').find((line) => line.startsWith('  rate'))?.trim() ?? '';

describe('outturn import, of daily exchange rates', () => {
  test('refuses a file of which no line can be read, and one of days to come', async () => {
    const shifted = await run(['import', file('a.csv', 'Date,USD,PLN,GBP,NOK,SEK\n31.3.2017,1,1,1,1,1\n')]);
    expect([shifted.code, shifted.notes]).toEqual([2, expect.stringContaining('No cell could be read')]);
    const later = await run(['import', file('b.csv', 'Date,USD,PLN,GBP,NOK,SEK\n2026-12-31,1,1,1,1,1\n')]);
    expect([later.code, later.notes]).toEqual([2, expect.stringContaining('That day has not come yet')]);
    expect(written()).toEqual([]);
  });

  test('previews it, writes one file, and the second time nothing', async () => {
    const path = file('newer.csv', NEWER);
    const preview = await run(['update', path]);
    expect([preview.code, written()]).toEqual([1, []]);
    const { out, code } = await run(['import', path]);
    expect([code, written()]).toEqual([0, [expect.stringMatching(/^ecb-reference-rates_2026-04-15_[0-9a-f]{16}\.rates$/)]]);
    expect(out).toContain('14 cells were written');
    expect(out).toContain('USD, 2026-04-13: the file has 1.1685, eurofxref-hist.zip has 1.1684');
    expect((await run(['import', path])).out).toContain('Nothing was written: the file is already imported');
    expect((await run(['import', '--log'])).out).toContain('newer.csv  ecb-reference-rates  2026-04-15     14');
  });

  test('adds its days, is named where it differs, and fills nothing that it lacks', async () => {
    await run(['import', file('newer.csv', NEWER)]);
    expect(await rateOf('EUR', 'USD')).toBe('rate  1.1700   newer.csv, line 2, column 2');
    expect(await rateOf('EUR', 'USD', '--on', '2026-04-13')).toBe('rate  1.1685   newer.csv, line 4, column 2; eurofxref-hist.zip has 1.1684');
    expect(await rateOf('EUR', 'PLN', '--on', '2026-04-14')).toBe('rate  4.2543   newer.csv, line 4, column 4; No rate of 14 April 2026 is held: this is that of 13 April 2026');
    expect(await rateOf('EUR', 'CZK', '--on', '2026-04-13')).toBe('rate  24.378   eurofxref-hist.zip, line 2, column 6');
    expect(await rateOf('EUR', 'USD', '--loaded-by', '2026-11-21')).toMatch(/^rate {2}1\.1/);
  });
});
