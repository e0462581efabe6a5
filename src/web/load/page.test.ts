import { describe, expect, test } from 'vitest';
import type { Ask } from '../ask.ts';
import { readPlace } from '../place.ts';
import { loadPage } from './page.ts';

const EDITIONS = { asOf: '2026-11-21', firstYear: 2012, editions: [{ publication: 'nato-defexp', edition: '2016-07-04', knownFrom: '2016-07-04', certainty: 'day', title: 'Shares (2009-2016)', sharesHeld: 27, lastYear: 2016 }] };

/** An API that knows the editions, and refuses everything else. */
const refusing: Ask = async <T>(path: string): Promise<T> => {
  if (path === '/api/v1/editions') return EDITIONS as T;
  if (path === '/api/v1/commitments') return { asOf: '2026-11-21', commitments: [] } as T;
  if (path === '/api/v1/counting-rules') return { rules: [] } as T;
  throw Object.assign(new Error('refused'), { problem: { type: 'x', title: 'No', status: 404, detail: 'd', code: 'c', where: path, wayOut: 'Ask otherwise' } });
};

describe('a page', () => {
  test('that the ledger refuses says so, and keeps its controls', async () => {
    const { bar, body } = await loadPage(readPlace('/', 'as-of=2017-03-31&year=1950'), refusing);
    expect(body).toEqual({ kind: 'problem', problem: { title: 'No', code: 'c', status: 404, where: '/api/v1/status?as-of=2017-03-31&year=1950', wayOut: 'Ask otherwise' } });
    expect(bar).toEqual({
      today: '2026-11-21',
      day: '2017-03-31',
      editions: [{ edition: '2016-07-04', knownFrom: '2016-07-04', title: 'Shares (2009–2016)', sharesHeld: 27 }],
      wholeFrom: '2016-07-04',
      commitments: [],
      rules: [],
      years: [2016, 2015, 2014, 2013, 2012],
    });
  });

  test.each(['/nowhere', '/allies/DEU/more', '/explain/gap', '/commitments/wales-2014', '/%E0%A4%A'])('%s is none', async (path) => {
    const { body } = await loadPage(readPlace(path, ''), refusing);
    expect(body).toMatchObject({ kind: 'problem', problem: { title: 'No page has this address', status: 404, where: path } });
  });

  test('fails where the server fails', async () => {
    const broken: Ask = () => Promise.reject(new Error('no server'));
    await expect(loadPage(readPlace('/', ''), broken)).rejects.toThrow('no server');
  });
});
