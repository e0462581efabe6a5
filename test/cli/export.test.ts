import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeSegment } from '#record';
import { run, type Ran } from '../support/command-line.ts';
import { temporaryFolder } from '../support/engines.ts';
import { observationsOf, segmentOf } from '../support/example-ledger.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
  process.env['OUTTURN_DATA'] = join(folder, 'data');
});

const FEW = ['--publication', 'nato-defexp', '--indicator', 'defence-share-of-gdp', '--as-of', '2017-03-31'];
const exportTo = (name: string, ...more: string[]): Promise<Ran> => run(['export', '--to', join(folder, name), ...FEW, ...more]);

describe('outturn export', () => {
  // arguments                                  what is said
  test.each([
    [['export'], 'export: No file was named. Write outturn export --to FILE, such as --to figures.csv.'],
    [['export', '--to', 'figures'], 'format "": Figures are not exported in such a format. Write --format with one of csv, json, parquet, xlsx.'],
    [['export', '--to', 'figures.csv', '--format', 'xls'], 'format "xls"'],
    [['export', '--to', 'no-such-folder/figures.csv'], 'There is no such folder. Make it, or name another.'],
    [['export', '--to', 'figures.csv', '--as-of', '2030-01-01'], 'That day has not come yet'],
    [['export', '--to', 'figures.csv', '--as-of', '1990-01-01'], 'export: The ledger holds no such cell as known on that day. Ask for another day, indicator or ally.'],
  ])('%j is refused in one sentence, and nothing is written', async (args, words) => {
    const { out, notes, code } = await run(args);
    expect([out, code, existsSync('figures.csv')]).toEqual(['', 2, false]);
    expect(notes).toContain(words);
  });

  test('refuses CSV under the name of its descriptor, with force as well, and writes nothing', async () => {
    const { code, notes } = await exportTo('datapackage.json', '--format', 'csv', '--force');
    expect([code, readdirSync(folder)]).toEqual([2, []]);
    expect(notes).toContain('Two files of this export would have this name. Name the file otherwise, such as figures.csv.');
  });

  test('writes CSV with its two descriptors, which tell its hash', async () => {
    const { code, out } = await exportTo('figures.csv');
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['datapackage.json', 'figures.csv', 'figures.csv-metadata.json']);
    const csv = readFileSync(join(folder, 'figures.csv'));
    const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(described.resources[0]).toMatchObject({ path: 'figures.csv', bytes: csv.length, hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` });
    expect(out).toContain('Source: NATO, Defence Expenditure of NATO Countries');
    expect(out).toContain('As known on 31 March 2017.');
  });

  test('holds what the world could know on the day', async () => {
    await exportTo('figures.csv');
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'figures.csv')), { columns: true });
    const germany = rows.find(({ party, year }) => party === 'DEU' && year === '2016');
    expect(germany).toMatchObject({ value: '1.2', edition: '2017-03-13', status: 'estimate', origin: 'quotation', party_name: 'Germany', known_from: '2017-03-13' });
    expect(rows.every(({ known_from: known = '' }) => known <= '2017-03-31')).toBe(true);
  });

  test('is the same bytes each time, in every format', async () => {
    for (const format of ['csv', 'json', 'parquet', 'xlsx']) {
      expect((await exportTo(`a.${format}`, '--force')).code).toBe(0);
      expect((await exportTo(`b.${format}`, '--force')).code).toBe(0);
      expect(readFileSync(join(folder, `a.${format}`)).equals(readFileSync(join(folder, `b.${format}`))), format).toBe(true);
    }
  });

  test('replaces nothing unless forced to', async () => {
    writeFileSync(join(folder, 'figures.json'), 'mine');
    const { code, notes } = await exportTo('figures.json');
    expect([code, readFileSync(join(folder, 'figures.json'), 'utf8')]).toEqual([2, 'mine']);
    expect(notes).toContain('It is already there. Name another, or add --force to replace it.');
    expect((await exportTo('figures.json', '--force')).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')).about.asOf).toBe('2017-03-31');
  });

  test('leaves out what may not be passed on, says so, and takes it in when told to', async () => {
    const cell = observationsOf('edition indicator ally year unit base value status\n2016-04-05 defence-share-of-gdp DEU 2015 percent_of_gdp - 1.1 actual', 'sipri-milex');
    writeSegment(join(folder, 'data', 'segments'), 'sipri-milex_2016-04-05', segmentOf(cell));
    const asked = ['export', '--as-of', '2017-03-31', '--ally', 'DEU', '--indicator', 'defence-share-of-gdp'];
    const publicationsIn = (name: string): Set<string> => new Set((JSON.parse(readFileSync(join(folder, name), 'utf8')) as { rows: [string][] }).rows.map(([publication]) => publication));

    const { notes } = await run([...asked, '--to', join(folder, 'all.json')]);
    expect(notes).toContain('Left out: SIPRI Military Expenditure Database (sipri-milex), since its terms restrict passing its figures on. --include-restricted takes it in');
    expect(publicationsIn('all.json')).toEqual(new Set(['nato-defexp']));

    const named = await run([...asked, '--to', join(folder, 'own.json'), '--publication', 'sipri-milex']);
    expect([named.code, existsSync(join(folder, 'own.json'))]).toEqual([2, false]);
    expect((await run([...asked, '--to', join(folder, 'own.json'), '--include-restricted'])).notes).toBe('');
    expect(publicationsIn('own.json')).toEqual(new Set(['nato-defexp', 'sipri-milex']));
  });

  test('answers in JSON with files, rows and terms', async () => {
    const { out } = await exportTo('figures.parquet', '--json');
    expect(JSON.parse(out)).toMatchObject({ format: 'parquet', about: { asOf: '2017-03-31', editions: 'newest', publications: [{ publication: 'nato-defexp', publisher: 'NATO' }] }, files: [{ file: 'figures.parquet' }] });
  });
});
