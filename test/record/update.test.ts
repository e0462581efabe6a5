import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ledgerOf } from '#core';
import { openOutturn, segmentsFolder, update, type EditionPreview, type OpenOutturn, type UpdateAnswer } from '#desk';
import { roundTo } from '#kit';
import { readSegments } from '#record';
import { temporaryFolder } from '../support/engines.ts';
import { sharedFolder } from '../support/shared-folder.ts';

const shared = sharedFolder();
const NOW = '2026-11-21T12:00:00.000Z';
const TABLES_OF_2025 = ['share-of-gdp', 'table3_share-of-gdp', 'table8_equipment', 'usd-constant-2021'];

/** A record that holds the edition of 2024 alone is updated as an editor would, file by file, and filled up with 2019. */
describe.skipIf(!shared)('a small record is updated with the editions that followed', () => {
  const { ledger, places } = openOutturn(join(temporaryFolder(), 'data'));
  const open = (): OpenOutturn => ({ places, ledger: ledgerOf(readSegments(segmentsFolder(places)), ledger.facts) });
  const nato = (name: string): string => join(shared as string, 'data', 'nato', name);
  const accepted = (name: string): Promise<UpdateAnswer> => update(open(), nato(name), { accept: true }, NOW);
  const answers = new Map<string, UpdateAnswer>();
  const only = (name: string): EditionPreview => answers.get(name)?.editions[0] as EditionPreview;

  beforeAll(async () => {
    await accepted('2024-06-17_def-exp-2024-TABLES.xlsx');
    for (const table of TABLES_OF_2025) answers.set(table, await accepted(`2025-08-28_def-exp-2025_${table}.csv`));
    answers.set('2026', await accepted('2026-07-10_def-exp-2026_core-defence-extract.csv'));
    answers.set('2019', await update(open(), nato('2019-06-25_PR-2019-069_passport-nato.csv'), {}, NOW));
    answers.set('again', await update(open(), nato('2026-07-10_def-exp-2026_core-defence-extract.csv'), {}, NOW));
  });

  test('the first table of 2025 revises the shares that a plain reading of two copies has otherwise at two decimals, but one that moved by less than half a hundredth', () => {
    const otherwise = differingShares(textOf(nato('2024-06-17_crosscheck-shares-2-decimals.csv')), textOf(nato('2025-08-28_def-exp-2025_share-of-gdp.csv')));
    expect(only('share-of-gdp')).toMatchObject({ edition: '2025-08-28', new: true, against: '2024-06-17', revised: otherwise - 1, added: 0, unchanged: 342 - otherwise });
    expect(only('share-of-gdp').largest[0]).toMatchObject({ name: 'Greece', year: 2024, before: { value: 3.08 }, after: { value: 2.74 }, difference: { value: -0.34 } });
    expect(answers.get('share-of-gdp')?.wanting).toEqual(['newly missing']);
    expect(only('share-of-gdp').newlyMissing).toMatchObject({ blank: 0, yearsDropped: 0 });
  });

  test('five allies fall below 2 % in 2024 by revision, and reach or leave targets in 2025', () => {
    const of2024 = only('share-of-gdp').crossings.filter(({ year }) => year === 2024);
    expect(of2024.map(({ ally, before, after, met }) => `${ally} ${before} ${after} ${met}`)).toEqual(['ALB 2.03 1.7 false', 'BGR 2.18 1.95 false', 'MNE 2.02 1.72 false', 'MKD 2.22 1.89 false', 'SVK 2 1.96 false']);
    const of2025 = only('table3_share-of-gdp').crossings.filter(({ year, commitment }) => year === 2025 && commitment === 'vilnius-2023');
    expect(of2025.map(({ ally }) => ally)).toEqual(['ALB', 'BEL', 'BGR', 'CAN', 'HRV', 'ITA', 'LUX', 'MNE', 'MKD', 'PRT', 'SVK', 'SVN', 'ESP']);
    expect(of2025.every(({ met, yearBefore }) => met && yearBefore === 2024)).toBe(true);
  });

  test('further copies of the edition add to it and take nothing away', () => {
    for (const table of TABLES_OF_2025.slice(1)) {
      expect(only(table), table).toMatchObject({ new: false, against: '2025-08-28', newlyMissing: { blank: 0, notInFile: 0 } });
      expect(answers.get(table)?.disagreements, table).toEqual([]);
    }
    expect(only('usd-constant-2021')).toMatchObject({ revised: 0, added: 341 });
  });

  test('the edition of 2026 makes actual figures of estimates, and leaves nothing blank that was known', () => {
    const { newlyMissing, statuses, finding } = only('2026');
    expect(finding.headline).toMatch(/^The edition of 10 July 2026 is new: .* since 28 August 2025$/);
    expect(statuses[0]).toMatchObject({ from: 'estimate', to: 'actual' });
    expect(newlyMissing).toMatchObject({ blank: 0, yearsDropped: 0 });
  });

  test('the edition of 2019 fills in the past: figures of 2012 and 2013, which nothing else holds', () => {
    const { new: isNew, against, backfill, finding } = only('2019');
    expect([isNew, against, backfill?.newest]).toEqual([true, null, '2026-07-10']);
    expect(backfill?.changedToday).toBeGreaterThan(500);
    expect(finding.headline).toBe('The edition of 25 June 2019 is older than every one held, with 2,784 figures');
  });

  test('the same file again changes nothing', () => {
    expect(answers.get('again')).toMatchObject({ result: 'already imported', editions: [] });
  });
});

const textOf = (path: string): string[] => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);

/** How many shares a wide table of 2024 and a long one of 2025 have otherwise at two decimals: read by nothing of ours. */
function differingShares(wide: readonly string[], long: readonly string[]): number {
  const [head = '', ...rows] = wide;
  const years = head.split(',').map((name) => Number.parseInt(name, 10));
  const before = new Map(rows.flatMap((row) => row.split(',').map((share, at, [country = '']): [string, number] => [`${country} ${years[at]}`, Number(share)])));
  const after = long.slice(1).map((line) => line.split(','));
  return after.filter(([country, year, share]) => before.get(`${country} ${year}`) !== roundTo(Number(share), 2)).length;
}
