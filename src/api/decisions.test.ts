import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { openOutturn } from '#desk';
import { newFolders } from '../../test/support/workspace.ts';
import { createApp } from './app.ts';

const TEXT = 'Sigmar Gabriel said on Friday that Germany would need an additional $37 billion a year. Rex Tillerson rejected the plan.';
const PATH = 'http://localhost:4100/api/v1/statements/decisions';

let data: string;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  ({ data } = newFolders());
  app = createApp({ ...openOutturn(data), today: () => parseDay('2026-11-21') });
});

async function ask(path: string, body?: unknown, origin?: string): Promise<{ readonly status: number; readonly answer: unknown }> {
  const headers = { ...(body !== undefined && { 'content-type': 'application/json' }), ...(origin !== undefined && { origin }) };
  const response = await app.request(path, { headers, ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }) });
  return { status: response.status, answer: await response.json() };
}

const asked = { text: TEXT, date: '2017-03-31', statement: '1', decision: 'confirm', by: 'the desk' };

describe('/statements/decisions', () => {
  test('takes a statement into the ledger at once, and out again', async () => {
    expect(await ask(PATH, asked)).toMatchObject({ status: 200, answer: { decisions: [{ decision: 'confirmed', by: 'the desk', report: { file: 'text' } }], known: 0 } });
    const said = async (): Promise<unknown[]> => ((await ask('http://localhost:4100/api/v1/statements?speaker=Gabriel')).answer as { statements: { decided?: unknown }[] }).statements.filter(({ decided }) => decided);
    expect(await said()).toMatchObject([{ speaker: 'Sigmar Gabriel', figures: [{ value: 37e9 }] }]);
    expect(await ask(PATH, { ...asked, decision: 'reject', because: 'misheard' })).toMatchObject({ status: 200 });
    expect(await said()).toEqual([]);
    expect((await ask(PATH)).answer).toMatchObject({ decisions: [{ decision: 'confirmed' }, { decision: 'rejected', because: 'misheard' }] });
  });

  test('corrects what is put right', async () => {
    expect(await ask(PATH, { ...asked, statement: '2', side: 'neither', name: 'paper.txt' })).toMatchObject({ answer: { decisions: [{ decision: 'corrected', held: { side: 'neither' }, report: { file: 'paper.txt' } }] } });
  });

  test.each([
    [{ decision: 'perhaps' }, 400, 'bad-decision'],
    [{ statement: '9' }, 400, 'bad-number'],
    [{ by: '' }, 400, 'nobody'],
    [{ spekaer: 'X' }, 400, 'unknown-parameter'],
    [{ side: 'left' }, 404, 'unknown-side'],
    [{ text: ' ' }, 400, 'empty'],
  ])('refuses %j, and writes nothing', async (wrong, status, code) => {
    expect(await ask(PATH, { ...asked, ...wrong })).toMatchObject({ status, answer: { code: expect.stringContaining(code) as string } });
    expect(existsSync(join(data, 'statements.jsonl'))).toBe(false);
  });

  test.each(['https://example.org', 'null'])('neither takes from nor tells a page of another site (origin %s)', async (origin) => {
    await ask(PATH, asked);
    expect(await ask(PATH, undefined, origin)).toMatchObject({ status: 403 });
    expect(await ask(PATH, { ...asked, statement: '2' }, origin)).toMatchObject({ status: 403 });
    expect(JSON.stringify((await ask('http://localhost:4100/api/v1/statements', undefined, origin)).answer)).not.toContain('the desk');
    expect((await ask(PATH)).answer).toMatchObject({ decisions: [{ by: 'the desk' }] });
  });

  test('is nowhere where nothing can be kept', async () => {
    app = createApp({ ledger: openOutturn(data).ledger, today: () => parseDay('2026-11-21') });
    expect((await ask(PATH, asked)).status).toBe(404);
  });
});
