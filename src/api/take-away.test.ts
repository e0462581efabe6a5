import { parse } from 'csv-parse/sync';
import library from 'exceljs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { openOutturn, type CalendarAnswer, type CiteAnswer } from '#desk';
import { createApp } from './app.ts';

const app = createApp({ ledger: openOutturn('no-such-folder').ledger, today: () => parseDay('2026-11-21') });
const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> => Promise.resolve(app.request(`/api/v1${path}`, { headers }));
const FEW = 'indicator=defence-share-of-gdp&publication=nato-defexp&as-of=2017-03-31';

describe('/calendar', () => {
  test('tells what lay ahead on a day', async () => {
    const { asOf, milestones } = await (await ask('/calendar?as-of=2017-03-31&from=2017-05&until=2017-05')).json() as CalendarAnswer;
    expect([asOf, milestones.map(({ date, state, daysAhead }) => [date, state, daysAhead])]).toEqual(['2017-03-31', [['2017-05-25', 'ahead', 55]]]);
  });

  test('is to be subscribed to as iCalendar', async () => {
    const answer = await ask('/calendar.ics?as-of=2017-03-31&from=2017-05');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20170525\r\n/);
  });
});

describe('/cite', () => {
  test('tells the works of a figure, the original first', async () => {
    const { citations } = await (await ask('/cite/share/DEU?year=2016&as-of=2017-03-31')).json() as CiteAnswer;
    expect(citations.map(({ role }) => role)).toEqual(['original', 'copy', 'ledger']);
    expect(citations[0]).toMatchObject({ authors: ['NATO'], date: '2017-03-13' });
  });

  test('cites the figure that the same terms explain', async () => {
    const what = async (query: string): Promise<string> => ((await (await ask(`/cite/burden-gdp/DEU?year=2016${query}`)).json()) as CiteAnswer).what;
    const said = await Promise.all(['', '&group=eu', '&group=eu&gdp=purchasing-power', '&membership=2026-11-01'].map(what));
    expect(new Set(said).size).toBe(4);
  });

  test.each([
    ['text', 'text/plain; charset=utf-8', 'Wales 2014'],
    ['bibtex', 'application/x-bibtex; charset=utf-8', '@misc{commitment-wales-2014,'],
    ['ris', 'application/x-research-info-systems; charset=utf-8', 'TY  - '],
    ['csl-json', 'application/vnd.citationstyles.csl+json', '[\n'],
  ])('writes %s', async (style, type, start) => {
    const answer = await ask(`/cite?commitment=wales-2014&style=${style}`);
    expect([answer.headers.get('content-type'), (await answer.text()).startsWith(start)]).toEqual([type, true]);
  });
});

describe('/export', () => {
  test('hands out CSV with a name, a tag and the terms', async () => {
    const answer = await ask(`/export?${FEW}&ally=DEU`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="outturn-2017-03-31.csv"');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('link')).toMatch(/^<https:.*>; rel="license"$/);
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
    expect(rows.find(({ year }) => year === '2016')).toMatchObject({ party: 'DEU', value: '1.2', edition: '2017-03-13' });
  });

  test('does not send again what has not changed', async () => {
    const first = await ask(`/export?${FEW}`);
    const tag = first.headers.get('etag') ?? '';
    expect((await ask(`/export?${FEW}`, { 'If-None-Match': tag })).status).toBe(304);
    expect((await ask(`/export?${FEW}&format=json`, { 'If-None-Match': tag })).status).toBe(200);
    expect((await ask(`/export?${FEW}`, { 'If-None-Match': `"other", W/${tag}` })).status).toBe(304);
  });

  test('compares before anything is made, so that a busy server answers too', async () => {
    const path = `/export?${FEW}&format=xlsx`;
    const tag = (await ask(path)).headers.get('etag') ?? '';
    const [first, second, known] = await Promise.all([ask(path), ask(path), ask(path, { 'If-None-Match': tag })]);
    expect([first.status, second.status, known.status]).toEqual([200, 429, 304]);
    expect(await second.json()).toMatchObject({ code: 'export-busy', wayOut: 'Ask again in a minute, or take csv or json' });
    expect((await ask(path)).status).toBe(200);
  });

  test('makes no more of a workbook that nobody waits for', async () => {
    const gone = await app.request(`/api/v1/export?${FEW}&format=xlsx`, { signal: AbortSignal.abort() });
    expect(await gone.json()).toMatchObject({ code: 'called-off' });
  });

  test('hands out JSON, Parquet and a workbook', async () => {
    const json = await (await ask(`/export?${FEW}&format=json`)).json() as { about: { asOf: string }; rows: unknown[] };
    expect([json.about.asOf, json.rows.length > 20]).toEqual(['2017-03-31', true]);
    const parquet = Buffer.from(await (await ask(`/export?${FEW}&format=parquet`)).arrayBuffer());
    expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1']);
    const book = new library.Workbook();
    await book.xlsx.load(await (await ask(`/export?${FEW}&format=xlsx`)).arrayBuffer());
    expect(book.getWorksheet('Figures')?.rowCount).toBe(json.rows.length + 1);
  });

  test.each([
    ['/export?format=xls', 400, 'bad-format'],
    ['/export?indicator=gdpp', 404, 'unknown-indicator'],
    ['/cite/gapp/DEU', 404, 'unknown-measure'],
    ['/cite?style=apa', 400, 'bad-style'],
    ['/calendar?untill=2022', 400, 'unknown-parameter'],
    ['/cite?gdp=market', 400, 'unknown-parameter'],
    ['/calendar?from=2022&until=2021', 400, 'bad-range'],
  ])('%s is a problem', async (path, status, code) => {
    const answer = await ask(path);
    expect([answer.status, await answer.json()]).toEqual([status, expect.objectContaining({ code })]);
  });
});
