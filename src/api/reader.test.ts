import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { builtInLedger } from '../../test/support/built-in-record.ts';
import { createApp } from './app.ts';

const app = createApp({ ledger: builtInLedger(), today: () => parseDay('2026-11-21') });
const SAID = 'Germany spent 1.2 percent of its GDP on defense in 2016, NATO Secretary General Jens Stoltenberg said on Friday.';

async function post(path: string, body: unknown): Promise<{ readonly status: number; readonly answer: unknown }> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.request(`http://localhost:4100/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent });
  return { status: response.status, answer: await response.json() };
}

describe('what is sent to be read', () => {
  test('is answered as on the command line', async () => {
    const { status, answer } = await post('/read', { text: SAID, date: '2017-03-31' });
    expect([status, answer]).toEqual([200, { reports: [expect.objectContaining({ date: '2017-03-31', dateFrom: 'given', statements: [expect.objectContaining({ speaker: { name: 'Jens Stoltenberg', office: 'secretary_general', country: 'NATO' } })], claims: [expect.objectContaining({ verdict: { then: 'match', now: 'match' } })] })] }]);
  });

  test('may be a claim', async () => {
    expect(await post('/check', { claim: 'Germany spent 3 percent of its GDP on defense in 2016', date: '2017-03-31' })).toMatchObject({ status: 200, answer: { verdict: { then: 'mismatch' }, claims: [{ claim: { kind: 'level' } }] } });
  });

  test('may be two versions', async () => {
    expect(await post('/diff', { early: 'Allies met.', later: `Allies met. ${SAID}`, date: '2017-03-31' })).toMatchObject({ status: 200, answer: { links: [{ label: 'same' }, { label: 'added' }], appeared: { speakers: [{ name: 'Jens Stoltenberg' }] } } });
  });

  test.each([
    ['/read', {}, 400, 'field "text": The request does not have it. Send an object of JSON with text'],
    ['/read', { text: 7 }, 400, 'field "text": This is no string. Write it as a string of JSON'],
    ['/read', { text: 'a', dat: '2017-03-31' }, 400, 'field "dat": This question takes no such field. Did you mean date?'],
    ['/read', { text: ' ' }, 400, 'text: There is no text in it. Give the words of the report'],
    ['/read', { text: 'a', date: '2027-01-01' }, 400, 'date "2027-01-01": That day has not come yet: today is 2026-11-21. Give the day on which the report was published'],
    ['/read', { text: 'a', language: 'it' }, 400, 'language "it": The reader has no rules for it. Write one of en, de, fr, or leave it out'],
    ['/read', '[]', 400, 'body: This is JSON, but no object. Send one object of JSON'],
    ['/read', '{"text', 400, 'body: This is not whole JSON. Send one object of JSON'],
    ['/read?date=2017-03-31', { text: 'a' }, 400, 'parameter "date": This question takes no such parameter. Leave out the query'],
    ['/check', { claim: 'The weather was fine' }, 400, 'claim "The weather was fine": Nothing in it can be checked against the ledger. Give a sentence with a figure, a ranking or a commitment, and the ally it is about'],
    ['/diff', { early: 'a' }, 400, 'field "later": The request does not have it. Send an object of JSON with early and later'],
    ['/read', { text: 'a'.repeat(4 * 2 ** 20) }, 413, 'body: The request has more than 4 MiB. Send one report at a time, or read it on the command line'],
  ])('to %s as %j is refused with %i', async (path, body, status, detail) => {
    expect(await post(path, body)).toEqual({ status, answer: expect.objectContaining({ detail, type: expect.stringMatching(/^urn:outturn:problem:/) }) });
  });
});
