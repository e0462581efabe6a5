import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { builtInLedger } from '../../test/support/built-in-record.ts';
import { createApp } from './app.ts';

const app = createApp({ ledger: builtInLedger(), today: () => parseDay('2026-11-21') });
const SAID = 'Germany spent 1.2 percent of its GDP on defense in 2016.';

async function ask(path: string, init: RequestInit = {}): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const response = await app.request(`http://localhost:4100/api/v1${path}`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function post(path: string, body: unknown): Promise<unknown> {
  return JSON.parse((await ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).text) as unknown;
}

describe('samples', () => {
  test('are listed, the later version first with the one it replaced, and given whole', async () => {
    const { samples } = JSON.parse((await ask('/samples')).text) as { samples: { id: string; earlier: string | null }[] };
    expect(samples[0]).toMatchObject({ id: '2017-03-31-ministers-later', date: '2017-03-31', earlier: '2017-03-31-ministers-early' });
    expect(JSON.parse((await ask('/samples/2017-03-31-ministers-early')).text)).toMatchObject({ text: expect.stringMatching(/^Ministers spar/) });
  });

  test('are refused by a name that none has', async () => {
    expect(await ask('/samples/..%2Fsources')).toMatchObject({ status: 404, text: expect.stringContaining('There is no such sample report') });
  });
});

test('the parties are told by id and name', async () => {
  expect(JSON.parse((await ask('/parties')).text)).toMatchObject({ parties: expect.arrayContaining([{ id: 'DEU', name: 'Germany', kind: 'ally' }, { id: 'nato-europe', name: 'NATO Europe', kind: 'group' }]) });
});

describe('a file that is sent', () => {
  test('is opened by what it holds, with its day and title', async () => {
    const page = `<!doctype html><html><head><title>At the summit</title><meta property="article:published_time" content="2017-03-31T10:00:00Z"></head><body><p>${SAID}</p></body></html>`;
    expect(JSON.parse((await ask('/open?name=page.html', { method: 'POST', body: page })).text)).toMatchObject({ name: 'page.html', title: 'At the summit', text: SAID, date: '2017-03-31', dateFrom: 'metadata' });
    expect(JSON.parse((await ask('/open?name=2017-03-31-note.txt', { method: 'POST', body: SAID })).text)).toMatchObject({ text: SAID, date: '2017-03-31', dateFrom: 'name' });
  });

  test('is refused where it holds no report', async () => {
    expect(await ask('/open?name=a.zip', { method: 'POST', body: 'PK\u0003\u0004' })).toMatchObject({ status: 400, text: expect.stringContaining('an Office document or a zip') });
  });
});

test('one claim of a report is told with everything under it; of the whole only the first claims tell their readings', async () => {
  expect(await post('/read/claim', { text: `Allies met. ${SAID}`, claim: '0', date: '2017-03-31' })).toMatchObject({ kind: 'level', verdict: { then: 'match' }, readings: expect.arrayContaining([expect.objectContaining({ isPlain: true })]) });
  expect(await post('/read/claim', { text: SAID, claim: '7', date: '2017-03-31' })).toMatchObject({ status: 404, title: 'The report has 1 claim' });
  const { reports } = (await post('/read/brief', { text: Array.from({ length: 25 }, () => SAID).join('\n\n'), date: '2017-03-31' })) as { reports: { claims: { readings: unknown[] }[] }[] };
  expect(reports[0]?.claims.map(({ readings }) => readings.length > 0)).toEqual(Array.from({ length: 25 }, (_, at) => at < 20));
});

test('a table of claims is checked row by row; the same claim is told by its first line', async () => {
  const table = `claim,date\n"${SAID}",2017-03-31\n"In 2016 Germany spent 1.2 percent of its GDP on defense.",2017-03-31\nNothing to see,2017-03-31\n`;
  expect(await post('/check-table', { table })).toMatchObject({ rows: [{ line: 2, sameAs: null, claims: [{ verdict: { then: 'match' } }] }, { line: 3, sameAs: 2 }, { line: 4, claims: [], problem: { code: 'no-claim' } }] });
  expect(await post('/check-table', { table: 'a,b\n1,2\n' })).toMatchObject({ status: 400, title: 'There is no column "claim"' });
});

describe('findings as a file', () => {
  test.each([
    ['json', 'application/json', '"reports"'],
    ['csv', 'text/csv', 'verdict_then'],
    ['html', 'text/html', '<!doctype html>'],
    ['claimreview', 'application/ld+json', '"ClaimReview"'],
    ['annotations', 'application/ld+json', 'TextQuoteSelector'],
    ['table-csv', 'text/csv', 'same_as_line'],
  ])('%s', async (form, mediaType, words) => {
    const { status, text, headers } = await download(form, form.startsWith('table') ? `claim\n${SAID}\n` : SAID);
    expect([status, headers.get('content-type')?.split(';')[0], headers.get('cache-control')]).toEqual([200, mediaType, 'no-store']);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="/);
    expect(text).toContain(words);
  });

  test('are refused in a form that there is none of', async () => {
    expect(await download('constructor', SAID)).toMatchObject({ status: 404, text: expect.stringContaining('Findings are not given in this form') });
  });
});

function download(form: string, text: string): ReturnType<typeof ask> {
  const sent = new FormData();
  for (const [name, value] of Object.entries({ form, text, date: '2017-03-31' })) sent.set(name, value);
  return ask('/read/download', { method: 'POST', body: sent });
}
