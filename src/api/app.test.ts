import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { refuse } from '#kit';
import { openOutturn, type BurdenAnswer, type CountingRulesAnswer, type ExplainAnswer, type FigureAnswer, type GapAnswer, type RevisionsAnswer, type StatusAnswer } from '#desk';
import { createApp } from './app.ts';

const { ledger } = openOutturn('no-such-folder');
const app = createApp({ ledger, today: () => parseDay('2026-11-21') });
const ask = async <T>(path: string): Promise<T> => (await app.request(`/api/v1${path}`)).json() as Promise<T>;

describe('the API', () => {
  test.each([
    ['/allies/DUE', 404, 'unknown-ally', 'Did you mean DEU (Germany)?'],
    ['/allies/DEU/gap?as-of=2017-02-30', 400, 'bad-date', 'Correct the day'],
    ['/status?as-of=2030-01-01', 400, 'future-date', 'Ask for a day up to today'],
    ['/status?group=atlantis', 404, 'unknown-group', 'Known groups: nato, nato-europe, europe-and-canada, eu, nordic-baltic'],
    ['/explain/gapp/DEU', 404, 'unknown-measure', 'Did you mean gap or gap-points?'],
    ['/status?asof=2017-03-31', 400, 'unknown-parameter', 'Did you mean as-of?'],
    ['/allies/DEU?currency=EUR', 400, 'unknown-parameter', 'It takes as-of, loaded-by, commitment, year, rule'],
    ['/counting-rules?__proto__=1', 400, 'unknown-parameter', 'Leave out the query'],
    ['/editions?publication=nonsense', 404, 'unknown-publication', 'Held: fed-h10, nato-defexp, imf-weo, worldbank-wdi, oecd-aid'],
    [`/search?q=${'a'.repeat(201)}`, 400, 'long-search', 'Search for a few words'],
    ['/allies/DEU/revisions?unit=EURO', 404, 'unknown-unit', 'Held: percent_of_gdp'],
  ])('%s answers a problem with place and way out', async (path, status, code, wayOut) => {
    const answer = await app.request(`/api/v1${path}`);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ type: `urn:outturn:problem:${code}`, status, code, wayOut });
    expect(answer.status).toBe(status);
  });

  test('an address that is not there is told so', async () => {
    const answer = await app.request('/api/v1/nothing');
    expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'no-such-address' })]);
  });

  test('a failure of the server is told without its inside, and reported', async () => {
    const failures: unknown[] = [];
    const broken = createApp({ ledger: undefined as never, today: () => parseDay('2026-11-21'), onFailure: (error) => failures.push(error) });
    const answer = await broken.request('/api/v1/status');
    expect([answer.status, await answer.json()]).toEqual([500, expect.objectContaining({ code: 'failure', title: 'The server failed at this question' })]);
    expect(failures).toHaveLength(1);
  });

  test.each(['damaged-segment', 'damaged-rates', 'damaged-offices', 'disk-full'])('%s is a failure of ours, and reported', async (code) => {
    const failures: unknown[] = [];
    const today = (): never => refuse(code, 'a.segment', 'It cannot be read', 'Restore it');
    const answer = await createApp({ ledger, today, onFailure: (error) => failures.push(error) }).request('/api/v1/status');
    expect([answer.status, await answer.json(), failures]).toEqual([500, expect.objectContaining({ code, wayOut: 'Restore it' }), [expect.objectContaining({ problem: expect.objectContaining({ code }) })]]);
  });

  test('revisions are told in the unit and at the prices asked for', async () => {
    const { revisions } = await ask<RevisionsAnswer>('/allies/DEU/revisions?indicator=defence-spending&year=2016&unit=eur&price-base=current');
    expect(new Set(revisions.map((each) => ('unit' in each ? `${each.unit} ${each.priceBase}` : 'missing')))).toEqual(new Set(['EUR current']));
  });

  test('status counts the alliance as known on a day', async () => {
    const { counts, allies, finding } = await ask<StatusAnswer>('/status?as-of=2017-03-31');
    expect(counts).toEqual({ met: 5, notMet: 22, notHeld: 0, standIn: 8 });
    expect(allies.map(({ ally }) => ally)).not.toContain('MNE');
    expect(finding.headline).toBe('Five of 27 allies with forces were known to spend 2\u202f% of GDP on defence in 2016');
  });

  test('gap gives money in whole units and percent as percent, each with status and origin', async () => {
    const { share, gapPoints, gapAmount } = await ask<GapAnswer>('/allies/germany/gap?year=2016&as-of=2017-03-31');
    expect(share).toMatchObject({ value: 1.2, unit: 'percent_of_gdp', status: 'estimate', from: { kind: 'quotation', edition: '2017-03-13' } });
    expect(gapPoints).toMatchObject({ value: 0.8, unit: 'percentage_points_of_gdp' });
    expect(gapAmount).toMatchObject({ value: 27959184000, unit: 'USD', priceBase: 'current', status: 'forecast', from: { kind: 'derivation' } });
  });

  test('counting rules tell what counts, and the measures that they fit', async () => {
    const { rules } = await ask<CountingRulesAnswer>('/counting-rules');
    expect(rules.map(({ id }) => id)).toEqual(['nato-core', 'core-and-aid', 'core-and-related']);
    expect(rules[1]?.measures).toEqual(['defence-share-of-gdp']);
    expect(rules[2]?.measures).toEqual(['defence-and-related-share-of-gdp']);
  });

  test('a burden is explained under the terms that it was asked with', async () => {
    const ofAll = await ask<ExplainAnswer>('/explain/burden/USA?year=2016');
    expect(ofAll).toMatchObject({ title: "United States, 2016: share of the alliance's spending", figure: { value: 71.963754, unit: 'percent', decimals: 1 } });
    const ofUnion = await ask<ExplainAnswer>('/explain/burden-gdp/DEU?year=2016&group=eu&gdp=purchasing-power');
    const { allies } = await ask<BurdenAnswer>('/burden?year=2016&group=eu&gdp=purchasing-power');
    expect(ofUnion.figure).toMatchObject({ value: (allies.find(({ ally }) => ally === 'DEU')?.gdpShare as FigureAnswer).value });
    expect(await ask<ExplainAnswer>('/explain/burden/USA?year=2016&group=eu')).toMatchObject({ figure: { missing: 'not a member' } });
  });

  test('a burden index is computed from shares that were not rounded before', async () => {
    expect(await ask<ExplainAnswer>('/explain/burden-index/LUX?year=2016')).toMatchObject({ figure: { value: 0.15, from: { inputs: [{ value: 0.025887, decimals: 2 }, { value: 0.168852, decimals: 2 }] } } });
  });

  test('the concentration of a group is explained', async () => {
    expect(await ask<ExplainAnswer>('/explain/gini/nato?year=2016')).toMatchObject({ ally: 'nato', title: 'NATO, 2016: Gini coefficient of spending', figure: { value: 0.866, from: { measure: 'gini' } } });
  });

  test('the spending behind a burden is explained as it is counted: share × GDP where dollars are not held', async () => {
    const { figure } = await ask<ExplainAnswer>('/explain/burden-spending/DEU?year=2016&as-of=2017-03-31');
    expect(figure).toMatchObject({ value: 41938776000, from: { measure: 'spending-by-share' } });
  });

  test('an answer that has not changed is not sent again', async () => {
    const first = await app.request('/api/v1/status');
    const again = await app.request('/api/v1/status', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test.each(['/allies/POL', '/allies/POL/revisions?year=2016', '/commitments', '/corrections', '/editions', '/sources?publication=imf-weo', '/calendar', '/contributions?mission=kfor', '/changes/2024-06-17/2025-08-28', '/changes/2016-10/2017-04?publication=imf-weo&indicator=gdp', '/search?q=german', '/explain/gap/DEU'])('%s answers', async (path) => {
    const answer = await app.request(`/api/v1${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
  });
});
