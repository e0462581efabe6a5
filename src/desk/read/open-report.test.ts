import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { smallPdf } from '../../../test/support/small-pdf.ts';
import { openReport } from './open-report.ts';

const today = parseDay('2026-11-21');
const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function reportIn(path: string) {
  const opened = await openReport(path, today);
  if (opened.kind !== 'report') throw new Error('It is an archive');
  return opened.report;
}

const STORY = '<p>The foreign ministers of the allies met for half a day, and parted over money.</p><p>Germany spent 1.2&nbsp;percent of its output, said <b>the minister</b>.<br>That was all.</p>';
const page = (head: string, body = STORY): string => `<!doctype html><html><head><title>Ministers spar</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ministers spar</h1>${body}</article><script>alert(1)</script></body></html>`;

describe('a web page', () => {
  test('is one from its first tag on, even without a frame', async () => {
    expect((await reportIn(file('f.html', '<b>Germany</b> spent 1.2 percent.'))).text).toBe('Germany spent 1.2 percent.');
  });

  test('that is dated ahead is read without a day, which is told', async () => {
    const report = await reportIn(file('ahead.html', page('<meta name="date" content="2999-01-01">')));
    expect([report.date, report.problems.map(({ what }) => what)]).toEqual([null, ['The page is dated 2999-01-01, which has not come yet: today is 2026-11-21']]);
  });

  test('whose parts lie too deep within one another is refused', async () => {
    await expect(reportIn(file('deep.html', `<html><body>${'<div>'.repeat(20_000)}Germany`))).rejects.toThrow('too deep');
  });

  test('gives its story, paragraph by paragraph, and nothing of what stands around it', async () => {
    const report = await reportIn(file('p.html', page('')));
    expect(report.text).toContain('parted over money.\n\nGermany spent 1.2\u00a0percent of its output, said the minister.\nThat was all.');
    expect(report.text).not.toMatch(/Home|alert/);
    expect([report.title, report.isExtracted, report.date]).toEqual(['Ministers spar', true, null]);
  });

  test.each([
    ['<meta property="article:published_time" content="2017-03-31T18:05:00+02:00">', '2017-03-31'],
    ['<meta name="date" content="31 March 2017">', '2017-03-31'],
    ['<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2017-03-31T01:00Z"}]}</script>', '2017-03-31'],
    ['<script type="application/ld+json">{broken</script>', null],
  ])('tells its day in %s', async (head, date) => {
    expect((await reportIn(file('d.html', page(head)))).date).toBe(date);
  });

  test('tells its day in a time of its story', async () => {
    const { date, dateFrom } = await reportIn(file('t.html', page('', `<time datetime="2017-03-31">Friday</time>${STORY}`)));
    expect([date, dateFrom]).toEqual(['2017-03-31', 'metadata']);
  });

  test('without text is refused', async () => {
    await expect(reportIn(file('n.html', '<!doctype html><html><body><script>draw()</script></body></html>'))).rejects.toThrow('This page has no text');
  });
});

describe('a PDF', () => {
  test('gives its paragraphs, with parted words put together', async () => {
    const report = await reportIn(file('r.pdf', smallPdf(['The ministers of the 28 allies met for half a day, and par-', 'ted over money.', '', 'Germany spent 1.2 percent.'])));
    expect(report).toMatchObject({ text: 'The ministers of the 28 allies met for half a day, and parted over money.\n\nGermany spent 1.2 percent.', title: 'Ministers', date: null, weakDate: '2017-04-02' });
  });

  test.each([
    ['without text', smallPdf([]), 'This PDF has no text'],
    ['that is cut off', Buffer.from('%PDF-1.4\nrubbish'), 'This PDF is cut off or damaged'],
  ])('%s is refused', async (_, bytes, what) => {
    await expect(reportIn(file('x.pdf', bytes))).rejects.toThrow(what);
  });
});

test.each([
  ['a.jsonl', '{"text":"a"}\n', 'lines'],
  ['a.txt', '{"text": "a"}\n{"text":"b"}', 'lines'],
  ['a.ndjson', 'not json', 'lines'],
  ['b.txt', '{curly} words', 'report'],
])('%s with %j is %s', async (name, content, kind) => {
  expect((await openReport(file(name, content), today)).kind).toBe(kind);
});

test('what is compressed is unpacked', async () => {
  expect((await reportIn(file('2017-03-31.txt.gz', gzipSync('Allies met.'))))).toMatchObject({ text: 'Allies met.', date: '2017-03-31', dateFrom: 'name' });
  await expect(reportIn(file('cut.gz', gzipSync('Allies met.').subarray(0, 20)))).rejects.toThrow('cut off or damaged');
});

test.each([
  ['an address', 'https://example.org/story', 'nothing is fetched from the net. Save the page first, and name the file.'],
  ['a folder', folder, 'This is a folder. Name the files in it.'],
  ['no file', join(folder, 'none.txt'), 'There is no such file. Check the path.'],
  ['an Office document', file('a.docx', 'PK\x03\x04rest'), 'This is an Office document or a zip, not a report. Save the report as text, HTML or PDF and give that.'],
  ['a picture', file('a.png', Buffer.from('89504e470d0a1a0a', 'hex')), 'This is a picture, not a report'],
])('%s is refused with the way out', async (_, path, words) => {
  await expect(openReport(path, today)).rejects.toThrow(words);
});

test.each(['{\n "text": "Germany spent 1.2 percent."\n}', '[{"text": "Germany spent 1.2 percent."}]', '["Germany"]'])('JSON that is no JSON Lines is refused: %s', async (text) => {
  await expect(reportIn(file('a.json', text))).rejects.toThrow('This is JSON, not the words of a report');
});
