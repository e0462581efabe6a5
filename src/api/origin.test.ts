import { describe, expect, test } from 'vitest';
import { ledgerOf, parseDay } from '#core';
import { exampleFacts, exampleObservations, segmentOf } from '../../test/support/example-ledger.ts';
import { createApp } from './app.ts';

const publication = (id: string, ships: boolean) => ({ id, name: `Name of ${id}`, publisher: 'P', address: 'https://example.org', licence: 'L', attribution: 'A', ships });
const facts = { ...exampleFacts, publications: [publication('nato-defexp', true), publication('imf-weo', false)] };
const segments = ['nato-defexp', 'imf-weo'].map((id) => segmentOf(exampleObservations.filter((each) => each.publication === id)));
const app = createApp({ ledger: ledgerOf(segments, facts), today: () => parseDay('2022-12-31') });
const ask = (path: string, origin?: string): Promise<Response> => Promise.resolve(app.request(`http://localhost:4100/api/v1${path}`, { headers: origin === undefined ? {} : { origin } }));

describe('what may not be passed on', () => {
  test.each(['/editions', '/sources', '/allies/DEU/revisions', '/changes/2020-04/2021-04', '/cite', '/export'])('is refused to pages of other sites by %s', async (path) => {
    for (const name of ['imf-weo', 'IMF-WEO', 'Name of imf-weo']) {
      for (const origin of ['https://example.org', 'http://localhost:4101', 'null']) {
        const answer = await ask(`${path}?publication=${name}`, origin);
        expect([answer.status, await answer.json()]).toEqual([403, expect.objectContaining({ code: 'restricted-elsewhere', where: 'publication "imf-weo"', wayOut: 'Ask from the app itself, or on the command line' })]);
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      }
    }
  });

  test('comes along in no other answer to them', async () => {
    const gap = async (origin?: string): Promise<unknown> => ((await (await ask('/allies/POL/gap?year=2019', origin)).json()) as { gapAmount: unknown }).gapAmount;
    expect([await gap(), await gap('https://example.org')]).toEqual([expect.objectContaining({ unit: 'USD' }), { missing: 'not held' }]);
    expect(await (await ask('/search?q=imf-weo', 'https://example.org')).text()).not.toContain('2020-04');
  });

  test.each([undefined, 'http://localhost:4100'])('is told to the app itself (origin %s)', async (origin) => {
    expect(await (await ask('/editions?publication=imf-weo', origin)).json()).toMatchObject({ editions: [{ edition: '2020-04' }] });
  });

  test('leaves all else open to them, and is kept apart by caches', async () => {
    const answer = await ask('/allies/DEU/revisions?year=2019', 'https://example.org');
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([200, '*', expect.stringContaining('Origin')]);
  });
});
