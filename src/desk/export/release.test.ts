import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerOf } from '#core';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { publishedFacts } from '../../../test/support/exported.ts';
import { exampleLedger } from '../../../test/support/example-ledger.ts';
import { buildRelease, type ReleaseAnswer } from './release.ts';

const ledger = ledgerOf(exampleLedger.segments, publishedFacts);
const folder = temporaryFolder();
const release = (name: string, day = '2022-12-31'): Promise<ReleaseAnswer> => buildRelease(ledger, { to: join(folder, name), day, program: '1.2.3' });
const read = (name: string, file: string): string => readFileSync(join(folder, name, file), 'utf8');

describe('buildRelease()', () => {
  let built: ReleaseAnswer;
  beforeAll(async () => { built = await release('one'); });

  test('takes its version from the day and the record, not from a clock', async () => {
    expect(built.version).toMatch(/^2022\.12\.31\+[0-9a-f]{12}$/);
    const { version } = await buildRelease(ledger, { to: join(folder, 'undated'), program: '1.2.3' });
    expect(version).toBe(built.version.replace('2022.12.31', '2022.8.1'));
  });

  test('has both tables in every format, and what tells of them', () => {
    const tables = ['outturn-all', 'outturn-newest'].flatMap((name) => ['csv', 'csv-metadata.json', 'json', 'parquet', 'xlsx'].map((ending) => `${name}.${ending}`));
    expect(readdirSync(join(folder, 'one')).sort()).toEqual(['CITATION.cff', 'LICENSES.md', 'README.md', 'SHA256SUMS', 'datapackage.json', ...tables].sort());
  });

  test('tells the hash of every file but that of the hashes', () => {
    const sums = read('one', 'SHA256SUMS').trim().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, file]) => file).sort()).toEqual(readdirSync(join(folder, 'one')).filter((file) => file !== 'SHA256SUMS').sort());
    for (const [hash, file] of sums) expect(createHash('sha256').update(readFileSync(join(folder, 'one', file as string))).digest('hex')).toBe(hash);
  });

  test('describes its data files as one package', () => {
    const described = JSON.parse(read('one', 'datapackage.json'));
    expect(described).toMatchObject({ name: 'outturn-figures', version: built.version });
    expect(described.resources.map(({ name }: { name: string }) => name)).toEqual(['outturn-newest.csv', 'outturn-newest.json', 'outturn-newest.parquet', 'outturn-newest.xlsx', 'outturn-all.csv', 'outturn-all.json', 'outturn-all.parquet', 'outturn-all.xlsx']);
    expect(described.resources.filter(({ type }: { type?: string }) => type === 'table').map(({ path }: { path: string }) => path)).toEqual(['outturn-newest.csv', 'outturn-all.csv']);
  });

  test('names the publishers before itself, with their terms', () => {
    expect(read('one', 'CITATION.cff')).toContain('  - type: data\n    title: "Example tables"\n    authors:\n      - name: "Example Alliance"\n    year: 2022\n    version: "2022-07-01"\n    url: "https://example.org/tables"\n    license-url: "https://example.org/terms"\n');
    expect(read('one', 'LICENSES.md')).toContain('## Example Fund: Example outlook\n\nhttps://example.org/outlook\n\nwith credit\n\nAttribution: Source: Example Fund\n');
    expect(read('one', 'README.md')).toContain('| `outturn-newest.csv` | 14 |');
  });

  test('gives the same bytes again', async () => {
    await release('two');
    for (const file of readdirSync(join(folder, 'one'))) expect(readFileSync(join(folder, 'two', file)).equals(readFileSync(join(folder, 'one', file))), file).toBe(true);
  });

  test('changes no folder that is there, and leaves nothing behind where it fails', async () => {
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'mine.txt'), 'mine');
    await expect(release('taken')).rejects.toThrow('It is already there. Name a folder that is not there: a release is never changed');
    await expect(release('bad', '2022-13-01')).rejects.toThrow('A year has months 01 to 12');
    await expect(release('none/deep')).rejects.toThrow('There is no such folder');
    expect(readdirSync(folder).filter((name) => name.includes('partial') || name === 'bad')).toEqual([]);
  });
});
