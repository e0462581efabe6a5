import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay, type Plan } from '#core';
import { builtInLedger } from '../../../test/support/built-in-record.ts';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { planNamed } from './named-plan.ts';
import { plansInFolder } from './plan-folder.ts';
import { planSheet } from './plan-sheet.ts';
import { planRollUp } from './roll-up.ts';
import { writePlan } from './write-plan.ts';

const ledger = builtInLedger();
const today = parseDay('2026-11-21');

const plan: Plan = {
  format: 'outturn-plan/1',
  ally: 'BEL',
  commitment: 'hague-2025-core',
  rule: 'nato-core',
  asOf: '2026-11-01',
  status: 'draft',
  currency: 'EUR',
  scale: 'millions',
  base: { year: 2026, share: 2 },
  targets: [{ year: 2030, share: 2.5 }, { year: 2035, share: 3.5 }],
  assumptions: {},
  measures: [],
  sources: [],
  notes: [],
};

describe('a folder of plans', () => {
  test('each file that cannot be read is told, the others go on, and nothing is touched', async () => {
    const folder = await folderOfPlans();
    const before = contentsOf(folder);
    const { files, plans, unread } = await plansInFolder(folder, ledger.facts);
    expect(files).toBe(6);
    expect(plans.map(({ file, plan: { ally } }) => [file, ally])).toEqual([['belgium.yaml', 'BEL'], ['italy.XLSX', 'ITA']]);
    expect(unread.map(({ code }) => code)).toEqual(['empty-file', 'not-a-plan', 'unknown-ally', expect.any(String)]);
    for (const [index, name] of ['empty.csv', 'package.json', 'unknown.yml', 'wrong.yaml'].entries()) expect(unread[index]?.where).toContain(name);
    expect(contentsOf(folder)).toEqual(before);
  });

  test.each([
    ['no-such-folder', (folder: string) => join(folder, 'none')],
    ['not-a-folder', (folder: string) => join(folder, 'belgium.yaml')],
    ['no-plans', (folder: string) => join(folder, 'inner')],
  ])('%s is refused', async (code, path) => {
    const folder = await folderOfPlans();
    await expect(plansInFolder(path(folder), ledger.facts)).rejects.toMatchObject({ problem: { code } });
  });
});

describe('the roll-up of a folder', () => {
  test('counts what was read and what was not', async () => {
    const answer = await planRollUp(ledger, await folderOfPlans(), {}, today);
    expect(answer).toMatchObject({ commitment: 'hague-2025-core', by: 2035, currency: 'USD', counts: { bound: 31, withPlan: 2, withoutPlan: 29, met: 2, notMet: 0, notTold: 0, files: 6, unread: 4, onRecord: 0 } });
    expect(answer.allies.map(({ ally, file, leftOut }) => [ally, file, leftOut.length])).toEqual([['ITA', 'italy.XLSX', 7], ['BEL', 'belgium.yaml', 7]]);
    expect(answer.unbound).toEqual([{ ally: 'ISL', name: 'Iceland' }]);
    expect(answer.unread).toHaveLength(4);
  });

  test('with announcements of allies that no file is of', async () => {
    const answer = await planRollUp(ledger, await folderOfPlans(), { onRecord: true }, today);
    const allies = answer.allies.map(({ ally }) => ally);
    expect(allies).toContain('DEU');
    expect(allies.filter((ally) => ally === 'BEL')).toHaveLength(1);
    expect(answer.counts.onRecord).toBe(answer.counts.withPlan - 2);
  });
});

describe('a plan by its name', () => {
  test('a file, an announcement, or the last of an ally that can be held against what is printed', async () => {
    const folder = await folderOfPlans();
    const named = async (name: string): Promise<Plan> => planNamed(ledger, name, {}, today);
    expect(await named(join(folder, 'belgium.yaml'))).toEqual(plan);
    expect((await named('bel-2022-06-19')).targets).toEqual([{ year: 2035, share: 2 }]);
    expect((await named('Canada')).asOf).toBe('2025-06-09');
  });

  test.each([
    ['no-such-file', 'nowhere.yaml'],
    ['no-plan-on-record', 'Luxembourg'],
    ['no-targets', 'DEU-2017-03-01'],
  ])('%s: %s', async (code, name) => {
    await expect(planNamed(ledger, name, {}, today)).rejects.toMatchObject({ problem: { code } });
  });

  test('only what was announced by the day asked for', async () => {
    expect((await planNamed(ledger, 'BEL', { asOf: '2024-12-31' }, today)).asOf).toBe('2022-06-19');
    await expect(planNamed(ledger, 'BEL', { asOf: '2020-12-31' }, today)).rejects.toMatchObject({ problem: { code: 'no-plan-on-record' } });
  });
});

async function folderOfPlans(): Promise<string> {
  const folder = temporaryFolder();
  const italy: Plan = { ...plan, ally: 'ITA', base: { year: 2026, share: 2.1 } };
  writeFileSync(join(folder, 'belgium.yaml'), writePlan(plan, 'yaml'));
  writeFileSync(join(folder, 'italy.XLSX'), await planSheet(italy));
  writeFileSync(join(folder, 'unknown.yml'), writePlan(plan, 'yaml').replace('BEL', 'QQQ'));
  writeFileSync(join(folder, 'wrong.yaml'), 'targets: [');
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'package.json'), '{"name": "other"}');
  writeFileSync(join(folder, 'notes.txt'), 'no plan');
  writeFileSync(join(folder, '.hidden.yaml'), 'no plan');
  mkdirSync(join(folder, 'inner'));
  return folder;
}

function contentsOf(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isFile() ? readFileSync(join(folder, entry.name), 'hex') : ''] as const);
}
