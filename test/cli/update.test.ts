import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CorrectionsAnswer, FreshnessAnswer, UpdateAnswer } from '#desk';
import { lockFolder } from '../../src/store/lock.ts';
import { run } from '../support/command-line.ts';
import { temporaryFolder } from '../support/engines.ts';

/** Invented shares; the built-in record holds Germany's of 2015 and 2016 already. */
const SHARES = 'ally,year,share_of_gdp_percent\nDEU,2016,1.21\nALB,2016,1.11\n';

let data: string;
let path: string;

beforeEach(() => {
  data = join(temporaryFolder(), 'data');
  path = join(temporaryFolder(), 'shares.csv');
  writeFileSync(path, SHARES);
  process.env['OUTTURN_DATA'] = data;
});

describe('outturn update', () => {
  test('--json tells file, editions and whether it was accepted, and writes nothing', async () => {
    const { out, code } = await run(['update', path, '--published', '2017-03-13', '--json']);
    const answer = JSON.parse(out) as UpdateAnswer;
    expect(answer).toMatchObject({ file: 'shares.csv', publication: 'nato-defexp', importer: 'nato-share-list', cells: 2, result: 'previewed', accepted: false, problems: [], wanting: ['disagreements'] });
    expect(Object.keys(answer.editions[0] ?? {}).sort()).toEqual(['added', 'against', 'backfill', 'crossings', 'edition', 'finding', 'largest', 'new', 'newlyMissing', 'publication', 'revised', 'statuses', 'title', 'unchanged']);
    expect(answer.editions[0]).toMatchObject({ edition: '2017-03-13', new: false, against: '2017-03-13', backfill: { newest: '2026-07-10', changedToday: 0 } });
    expect([code, existsSync(data)]).toEqual([1, false]);
  });

  test('exits with 0 where there is nothing to look at, and where it is accepted: then as an import writes and logs', async () => {
    writeFileSync(path, 'ally,year,share_of_gdp_percent\nDEU,2016,1.20\n');
    expect((await run(['update', path, '--published', '2017-03-13'])).code).toBe(0);
    writeFileSync(path, SHARES);
    expect((await run(['update', path, '--published', '2017-03-13', '--accept'])).code).toBe(0);
    expect((await run(['update', path, '--published', '2017-03-13', '--accept'])).out).toContain('Nothing would change: the file is already imported');
    expect((await run(['import', '--log'])).out).toContain('shares.csv  nato-defexp  2017-03-13      2         0');
  });

  test('previews while another process has the workspace open, and does not accept then', async () => {
    const { mkdirSync } = await import('node:fs');
    mkdirSync(data, { recursive: true });
    const release = lockFolder(data);
    const preview = await run(['update', path, '--published', '2017-03-13']);
    const accepted = await run(['update', path, '--published', '2017-03-13', '--accept']);
    release();
    expect(preview.code).toBe(1);
    expect([accepted.code, accepted.notes, accepted.out]).toEqual([2, expect.stringContaining(`process ${process.pid}`), '']);
    expect(existsSync(join(data, 'segments'))).toBe(false);
  });

  test('--where lists every publication with its address, the newest edition held and its age', async () => {
    const { publications } = JSON.parse((await run(['update', '--where', '--json'])).out) as FreshnessAnswer;
    expect(publications.find(({ publication }) => publication === 'nato-defexp')).toMatchObject({ newest: '2026-07-10', ageDays: 134, address: expect.stringContaining('nato.int') });
    expect(publications.every(({ address }) => address.startsWith('https://'))).toBe(true);
    const { out } = await run(['update', '--where']);
    expect(out).toMatch(/^nato-defexp {10}2026-07-10 +134 days +\d+ \w+ \d{4} +https:/m);
    expect((await run(['update', '--where', '--csv'])).out).toMatch(/^publication,name,publisher,address,editions,newest,/);
  });
});

describe('outturn corrections', () => {
  test('lists the log of the record in words and JSON, and how to report one', async () => {
    const { corrections, report, asOf } = JSON.parse((await run(['corrections', '--json'])).out) as CorrectionsAnswer;
    expect([asOf, report]).toEqual(['2026-11-21', expect.stringContaining('outturn explain')]);
    const { out, code } = await run(['corrections']);
    expect([code, out.endsWith(`To report one: ${report}\n`)]).toEqual([0, true]);
    for (const { what } of corrections) expect(out).toContain(what);
  });
});
