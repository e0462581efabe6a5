import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../support/command-line.ts';
import { newFolders } from '../support/workspace.ts';

const REPORT = 'Sigmar Gabriel said on Friday that Germany would need an additional $37 billion a year. Rex Tillerson rejected the plan.\n';

let data: string;
let file: string;

beforeEach(() => {
  const folders = newFolders();
  data = folders.data;
  file = join(folders.files, '2017-03-31-report.txt');
  writeFileSync(file, REPORT);
});

function log(): Record<string, unknown>[] {
  const path = join(data, 'statements.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) : [];
}

async function heldBy(speaker: string): Promise<{ readonly said: string; readonly decided?: unknown }[]> {
  const { out } = await run(['statements', '--speaker', speaker, '--json']);
  return (JSON.parse(out) as { statements: { said: string; decided?: unknown }[] }).statements.filter(({ decided }) => decided !== undefined);
}

describe('outturn confirm and reject', () => {
  test('a confirmed statement is in the ledger, with who took it in, a short quotation, its places and a hash, and no more of the text', async () => {
    const { out, code } = await run(['confirm', file, '1', '--by', 'the desk', '--source', 'https://example.org/report']);
    expect(code).toBe(0);
    expect(out).toMatch(/^confirmed {2}Sigmar Gabriel, foreign minister, DEU/);
    expect(await heldBy('Gabriel')).toMatchObject([{ date: '2017-03-31', speaker: 'Sigmar Gabriel', country: 'DEU', said: 'Germany would need an additional $37 billion a year', figures: [{ value: 37e9, unit: 'USD', per: 'year' }], source: 'https://example.org/report', decided: { as: 'confirmed', by: 'the desk', at: '2026-11-21T12:00:00.000Z' } }]);
    const [entry] = log();
    expect(entry).toMatchObject({ content: [{ start: 35, end: 86 }], report: { file: '2017-03-31-report.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
    expect(JSON.stringify(entry)).not.toContain('Tillerson');
    expect(existsSync(join(data, 'reports'))).toBe(false);
  });

  test('the whole text is kept only where the user says so', async () => {
    await run(['confirm', file, 'all', '--keep-text', '--by', 'x']);
    const { sha256 } = log()[0]?.['report'] as { sha256: string };
    expect(readFileSync(join(data, 'reports', `${sha256}.txt`), 'utf8')).toBe(REPORT);
  });

  test('a correction keeps what was proposed and what is held', async () => {
    await run(['confirm', file, '2', '--by', 'x', '--speaker', 'Jens Stoltenberg', '--act', 'claim', '--side', 'neither', '--said', 'the idea', '--commitment', 'wales-2014']);
    expect(log()).toMatchObject([{ decision: 'corrected', proposed: { speaker: { name: 'Rex Tillerson' }, act: 'refusal', said: 'the plan' }, held: { speaker: { name: 'Jens Stoltenberg', office: 'secretary_general', country: 'NATO' }, act: 'claim', side: 'neither', said: 'the idea', commitment: 'wales-2014' } }]);
    expect(await heldBy('Stoltenberg')).toMatchObject([{ said: 'the idea', commitment: 'wales-2014' }]);
  });

  test('what is rejected is not held, one that was confirmed before is taken out, and the log keeps both', async () => {
    await run(['confirm', file, '2', '--by', 'x']);
    expect(await heldBy('Tillerson')).toHaveLength(1);
    await run(['reject', file, '2', '--by', 'y', '--because', 'no such plan']);
    expect(await heldBy('Tillerson')).toEqual([]);
    expect(log()).toMatchObject([{ decision: 'confirmed', by: 'x' }, { decision: 'rejected', by: 'y', because: 'no such plan', held: null }]);
    expect((await run(['statements', '--log'])).out).toMatch(/confirmed[^]*rejected[^]*because: no such plan/);
  });

  test('what stands so already is not written again', async () => {
    await run(['confirm', file, '1', '--by', 'x']);
    const { out } = await run(['confirm', file, '1', '2', '--by', 'x']);
    expect(out).toMatch(/1 statement stood so before\n$/);
    expect(log()).toHaveLength(2);
  });

  test('a line that was cut off at the end of the log harms none before it, nor the next', async () => {
    await run(['confirm', file, '1', '--by', 'x']);
    writeFileSync(join(data, 'statements.jsonl'), `${readFileSync(join(data, 'statements.jsonl'), 'utf8')}{"id":"read-`);
    expect(await heldBy('Gabriel')).toHaveLength(1);
    expect((await run(['confirm', file, '2', '--by', 'x'])).code).toBe(0);
    expect(log()).toHaveLength(2);
  });

  test('a confirmed statement counts in checks of later days', async () => {
    await run(['confirm', file, '1', '--by', 'x', '--side', 'against']);
    const { out } = await run(['check', 'Germany would have to find another $37 billion a year.', '--date', '2017-04-20', '--json']);
    expect(JSON.stringify(JSON.parse(out))).toContain('read-');
  });

  test.each([
    [['confirm'], /confirm: No report was named\. Write outturn confirm FILE NUMBER/],
    [['confirm', 'FILE'], /No statement is named\. Write the numbers as outturn read prints them, 1 to 2, or all/],
    [['confirm', 'FILE', '3'], /statement "3": The report has no statement of this number\. Write a number from 1 to 2, or all/],
    [['reject', 'FILE', '1x'], /statement "1x"/],
    [['confirm', 'FILE', '1', '2', '--side', 'for'], /A correction is of one statement/],
    [['confirm', 'FILE', '1', '--side', 'fro'], /side "fro": No side has this name\. Write one of for, against, neither/],
    [['confirm', 'FILE', '1', '--office', 'defence_ministr'], /Did you mean defence_minister\?/],
    [['confirm', 'FILE', '1', '--commitment', 'wales'], /commitment "wales": No commitment has this id/],
    [['confirm', 'FILE', '1', '--said', ' '], /said: There are no words in it/],
    [['confirm', 'FILE', '1', '--by', ' '], /by: Nobody is named who decides\. Tell your name with --by/],
    [['confirm', 'FILE', '1', '--source', 'my desk'], /address "my desk": This is no address of a page/],
  ])('%j is refused with the way out, and nothing is written', async (args, words) => {
    const { notes, code } = await run(args.map((each) => (each === 'FILE' ? file : each)));
    expect(code).toBe(2);
    expect(notes).toMatch(words);
    expect(log()).toEqual([]);
  });

  test('a report whose day is not known, and an archive, are refused', async () => {
    const undated = join(file, '..', 'report.txt');
    writeFileSync(undated, REPORT);
    expect((await run(['confirm', undated, '1'])).notes).toMatch(/The day of the report is not known\. Give it with --date/);
    const archive = join(file, '..', 'many.jsonl');
    writeFileSync(archive, `${JSON.stringify({ text: REPORT, date: '2017-03-31' })}\n`);
    expect((await run(['confirm', archive, '1'])).notes).toMatch(/This is an archive of many reports/);
  });
});
