import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { allyCost, openOutturn, type CostGroundAnswer, type EditedPlanAnswer, type PlanTestAnswer } from '#desk';
import { createApp } from './app.ts';

const { ledger } = openOutturn('no-such-folder');
const TODAY = parseDay('2026-11-21');
const app = createApp({ ledger, today: () => TODAY });
const ask = async <T>(path: string, init?: RequestInit): Promise<T> => (await app.request(`/api/v1${path}`, init)).json() as Promise<T>;

describe('cost', () => {
  test('of an ally is the answer of the desk', async () => {
    const asked = { asOf: '2017-03-31', commitment: 'wales-2014', by: '2021', shape: 'at-once', baseline: 'constant-nominal' };
    const answer = await ask('/cost/germany?as-of=2017-03-31&commitment=wales-2014&by=2021&shape=at-once&baseline=constant-nominal');
    expect(answer).toEqual(JSON.parse(JSON.stringify(allyCost(ledger, 'DEU', asked, TODAY))));
  });

  test('as CSV has a row a year, or an ally and year', async () => {
    const rows = async (path: string): Promise<string[]> => (await (await app.request(`/api/v1${path}`)).text()).trimEnd().split('\r\n');
    expect((await rows('/cost/DEU?format=csv')).length).toBe(11);
    const [head, first] = await rows('/cost?format=csv&group=nordic-baltic');
    expect([head, first?.startsWith('2026-11-21,nordic-baltic,hague-2025-core,')]).toEqual(['as_of,group,commitment,rule,baseline,shape,currency,ally,year,share_percent,spending,additional', true]);
  });

  test('rests on numbers that are sent without their origins', async () => {
    const { start, years, rates } = await ask<CostGroundAnswer>('/cost/DEU/ground');
    expect([start, years[0]?.year, years.at(-1)?.year, Object.keys(rates)]).toEqual([{ value: 2.69, decimals: 2, status: 'estimate' }, 2026, 2050, ['USD']]);
    expect(await ask('/cost/ISL/ground')).toBeNull();
  });

  test.each([
    ['/cost/DEU?target=900', 400, 'bad-target', 'Write a number such as 3.5'],
    ['/cost?taget=3', 400, 'unknown-parameter', 'Did you mean target?'],
    ['/cost/DEU?format=pdf', 404, 'unknown-format', 'Ask for json or csv'],
    ['/cost?interest=2', 400, 'unknown-parameter', expect.stringContaining('It takes as-of')],
    ['/plans/on-record/NOPE-2020', 404, 'unknown-plan', 'Choose one of those on record'],
    ['/plans/new/ISL', 400, 'no-path', expect.stringContaining('Take another ally')],
  ])('%s is a problem', async (path, status, code, wayOut) => {
    expect(await ask(path)).toMatchObject({ status, code, wayOut });
  });
});

describe('plans', () => {
  const post = (body: string | FormData): RequestInit => ({ method: 'POST', body });

  test('that are sent are tested, costed and followed, and nothing of them is kept', async () => {
    const { document } = await ask<{ document: object }>('/plans/new/DEU');
    expect(await ask<PlanTestAnswer>('/plans/validate', post(JSON.stringify(document)))).toMatchObject({ valid: true, counts: { must: 0 } });
    expect(await ask('/plans/cost', post(JSON.stringify(document)))).toMatchObject({ ally: 'DEU', shape: 'plan', by: 2035 });
    expect(await ask('/plans/follow', post(JSON.stringify(document)))).toMatchObject({ plan: { ally: 'DEU' }, asOf: '2026-11-21' });
  });

  test('that are none are told so', async () => {
    expect(await ask('/plans/validate', post('hello'))).toMatchObject({ plan: null, valid: false, findings: [{ code: 'not-a-plan', severity: 'must' }] });
    expect(await ask('/plans/cost', post('ally: XYZ'))).toMatchObject({ status: expect.any(Number), title: expect.any(String) });
  });

  test('as a form holds them take its fields in place of the document that it began with', async () => {
    const { document } = await ask<{ document: object }>('/plans/new/DEU?by=2028');
    const form = new FormData();
    const fields = { 'document': JSON.stringify(document), 'year-0': '2027', 'share-0': '3,1', 'year-1': '2028', 'share-1': 'much', 'year-2': '', 'growth': '2027=1,5, 2028=1', 'measure-0': 'Bridges', 'amounts-0': '2027=120' };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const answer = await ask<EditedPlanAnswer>('/plans/form', post(form));
    expect(answer.isRead).toBe(false);
    expect(answer.document).toMatchObject({ targets: [{ year: 2027, share: 3.1 }, { year: 2028, share: 'much' }], assumptions: { growth: { 2027: 1.5, 2028: 1 } }, measures: [{ name: 'Bridges', amounts: { 2027: 120 } }] });
    expect(answer.test.findings[0]?.where).toContain('targets');
  });

  test('larger than a plan may be are refused', async () => {
    expect(await ask('/plans/validate', post('x'.repeat(11 * 2 ** 20)))).toMatchObject({ status: 413, code: 'request-too-large' });
  });
});
