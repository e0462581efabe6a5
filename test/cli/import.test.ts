import { existsSync, ftruncateSync, openSync, readdirSync, writeFileSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/lock.ts';
import { run } from '../support/command-line.ts';
import { newFolders } from '../support/workspace.ts';

/** Invented shares, in the layout of a list that somebody took from an edition. */
const SHARES = 'ally,year,share_of_gdp_percent\nDEU,2014,1.01\nPOL,2014,1.02\nUSA,2014,n/b\nAtlantis,2014,1.00\n';

let data: string;
let files: string;

beforeEach(() => void ({ data, files } = newFolders()));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(files, name), content);
  return join(files, name);
}

const segments = (): string[] => (existsSync(join(data, 'segments')) ? readdirSync(join(data, 'segments')) : []);

describe('outturn import', () => {
  test('refuses what it cannot read whole, in one sentence, and writes nothing', async () => {
    const hostile: [string, string | Uint8Array, RegExp][] = [
      ['empty.xlsx', '', /empty/i],
      ['old.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]), /encrypted|password/i],
      ['truncated.xlsx', Buffer.from('504b0304140000000800', 'hex'), /zip|damaged|cut/i],
      ['page.csv', '<!doctype html><html><body>Not found</body></html>', /HTML/i],
      ['header.csv', 'land,jahr,anteil\nDEU,2014,1.01\n', /columns "land", "jahr", "anteil"/],
      ['bomb.csv.gz', gzipSync(Buffer.alloc(200 * 2 ** 20)), /unpack|MiB/i],
      ['cut.csv', SHARES.slice(0, 50), /The last line has no end/],
      ['nothing.csv', 'ally,year,share_of_gdp_percent\n', /No cell could be read/],
      ['number.csv', 'ally,year,share_of_gdp_percent\n42,2014,1.01\n', /number\.csv, line 2, column 1: The name of an ally was looked for and the number 42 was found/],
      ['numbers.json', '{"a": [1, 2', /JSON/],
      ['noise.bin', Buffer.from([0, 1, 2, 3, 250, 251, 0, 0, 17]), /noise\.bin/],
    ];
    for (const [name, content, words] of hostile) {
      const { out, notes, code } = await run(['import', file(name, content), '--published', '2015-06-30']);
      expect({ name, out, code }).toEqual({ name, out: '', code: 2 });
      expect(notes.replace('Reading …\n', '')).toMatch(words);
      expect(notes.trim().split('\n')).toHaveLength(2);
      expect(existsSync(data)).toBe(false);
    }
  });

  test('refuses a file of 300 MB before reading it', async () => {
    const path = join(files, 'large.csv');
    const handle = openSync(path, 'w');
    ftruncateSync(handle, 300 * 2 ** 20);
    closeSync(handle);
    const { notes, code } = await run(['import', path]);
    expect([code, notes]).toEqual([2, 'Reading …\nlarge.csv: The file has 300 MiB and the limit is 64 MiB. Cut it to the tables and years that are wanted, or split it.\n']);
    expect(existsSync(data)).toBe(false);
  });

  test('refuses a day of publication that has not come', async () => {
    const { notes, code } = await run(['import', file('shares.csv', SHARES), '--published', '2027-01-01']);
    expect([code, notes]).toEqual([2, expect.stringContaining('That day has not come yet: today is 2026-11-21')]);
    expect(existsSync(data)).toBe(false);
  });

  test('asks for the day of publication where the file does not tell it', async () => {
    const { notes, code } = await run(['import', file('shares.csv', SHARES)]);
    expect([code, notes]).toEqual([2, expect.stringContaining('Say so with --published YYYY-MM-DD')]);
  });

  test('writes one segment, reports what it did not read, and does nothing the second time', async () => {
    const path = file('shares.csv', SHARES);
    const first = await run(['import', path, '--published', '2015-06-30']);
    expect(first.code).toBe(0);
    expect(first.out).toContain('shares.csv: nato-defexp, edition of 2015-06-30, read as nato-share-list\n2 cells were written as nato-defexp_2015-06-30_');
    expect(first.out).toContain('row 4, column 3: A number was looked for (defence-share-of-gdp, USA, 2014) and "n/b" was found');
    expect(first.out).toContain('line 5: The line was not read, since "Atlantis" is no ally');
    expect(segments()).toHaveLength(1);

    const again = await run(['import', path, '--published', '2015-06-30']);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Nothing was written: the file is already imported')]);
    expect(segments()).toHaveLength(1);

    const log = await run(['import', '--log']);
    expect(log.out).toContain('2026-11-21 12:00:00  shares.csv  nato-defexp  2015-06-30      2         2');
  });

  test('takes a word that every object knows for no indicator, and the ledger stays sound', async () => {
    const lines = ['constructor', '__proto__', 'toString', 'share_of_gdp_percent'].map((indicator) => `2015-06-30,,DEU,2014,${indicator},percent of GDP,,actual,1.01,Table 3,\n`);
    const path = file('editions.csv', `edition,cutoff,ally,year,indicator,unit,price_base,status,value,source_table,page_or_sheet\n${lines.join('')}`);
    const { out } = await run(['import', path]);
    expect(out).toContain('1 cell was written as ');
    expect(out).toContain('editions.csv, line 2: The line was not read, since "constructor" is no indicator that is known');
    expect((await run(['sources', 'nato-defexp'])).code).toBe(0);
  });

  test('makes the new edition count from its day on', async () => {
    await run(['import', file('shares.csv', SHARES), '--published', '2015-06-30']);
    const share = async (day: string): Promise<unknown> => (JSON.parse((await run(['gap', 'DEU', '--year', '2014', '--as-of', day, '--json'])).out) as { share: unknown }).share;
    expect(await share('2015-06-29')).toEqual({ missing: 'not held', because: 'no edition known by that day prints 2014', edition: '2009-02-19' });
    expect(await share('2015-06-30')).toMatchObject({ value: 1.01, from: { edition: '2015-06-30' } });
  });

  test('shows where the copy and another of the same edition disagree, and the nearer one keeps speaking', async () => {
    const { out } = await run(['import', file('shares.csv', 'ally,year,share_of_gdp_percent\nDEU,2016,1.30\nFRA,2016,1.79\n'), '--published', '2017-03-13']);
    expect(out).toMatch(/1 cells? in which copies of the edition disagree/);
    expect(out).toContain('defence-share-of-gdp, DEU, 2016, edition of 2017-03-13: nato-editions.csv has 1.2, shares.csv has 1.3');
    const explained = await run(['explain', 'share', 'DEU', '--year', '2016', '--as-of', '2017-03-31']);
    expect(explained.out).toContain('1.20\u202f% of GDP, estimate');
    expect(explained.out).toContain('another copy of this edition disagrees: shares.csv has 1.3');
  });

  test('refuses the same file as another edition', async () => {
    const path = file('shares.csv', SHARES);
    await run(['import', path, '--published', '2015-06-30']);
    const { notes, code } = await run(['import', path, '--published', '2016-06-30']);
    expect([code, notes]).toEqual([2, expect.stringContaining('The same file is already held as a copy of another edition')]);
    expect(segments()).toHaveLength(1);
  });

  test('writes nothing while another process has the workspace open, and says who', async () => {
    const path = file('shares.csv', SHARES);
    const { mkdirSync } = await import('node:fs');
    mkdirSync(data, { recursive: true });
    const release = lockFolder(data);
    const { notes, code } = await run(['import', path, '--published', '2015-06-30']);
    release();
    expect([code, notes]).toEqual([2, expect.stringContaining(`process ${process.pid}`)]);
    expect(segments()).toEqual([]);
  });
});
