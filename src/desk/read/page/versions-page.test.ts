import { describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { builtInLedger } from '../../../../test/support/built-in-record.ts';
import { diffReports } from '../diff-reports.ts';
import { readWords } from '../open-report.ts';
import { readingOf } from '../reading.ts';
import { versionsPage } from './versions-page.ts';

const reading = readingOf(builtInLedger(), parseDay('2026-11-21'));

function pageOf(early: string, later: string, names: readonly [string, string] = ['early', 'later']): string {
  const answer = diffReports(reading, readWords(names[0], early), readWords(names[1], later), { date: '2017-03-31' });
  return versionsPage(answer, { early, later }, reading.ledger.facts);
}

const EARLY = 'Allies met on Friday. They went home. Germany spent 1.2 percent of its GDP on defense in 2016.\n\nNobody was content with it.';
const LATER = 'Allies met on Friday. They went home. Germany spent 3 percent of its GDP on defense in 2016.\n\nMore is needed by 2024, NATO Secretary General Jens Stoltenberg said.';
const page = pageOf(EARLY, LATER);
const rows = [...page.matchAll(/<tr id="(pair-\d+)" class="([^"]+)"><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, id, look, told, cells]) => ({ id, look, told, cells }));
/** What leads somewhere, and the places that are led to. */
const leadsOf = (html: string): [string[], string[]] => [[...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to as string), [...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id as string)];

describe('two versions side by side', () => {
  test('lets what stayed the same go on, and tells of each other sentence what became of it', () => {
    expect(rows.map(({ id, look, told }) => [id, look, told])).toEqual([
      ['pair-1', 'same', ''],
      ['pair-3', 'reworded', 'reworded: number'],
      ['pair-4', 'removed begins', 'removed'],
      ['pair-5', 'added begins', 'added'],
    ]);
    expect(rows[0]?.cells).toBe('<td class="early" dir="auto">Allies met on Friday. They went home.</td><td class="later" dir="auto">Allies met on Friday. They went home.</td>');
    expect(rows[2]?.cells).toBe('<td class="early" dir="auto">Nobody was content with it.</td><td class="later" dir="auto"></td>');
  });

  test('marks the words that changed within the pair, and the verdicts that differ', () => {
    expect(rows[1]?.cells).toContain('<a class="match" href="#v0">Germany spent </a><a class="match" href="#v0"><del title="number">1.2</del></a>');
    expect(rows[1]?.cells).toContain('<a class="mismatch" href="#v0"><ins title="number">3</ins></a>');
    expect(page).toContain('<dt>earlier</dt><dd>Germany spent 1.2 percent of its GDP: <span class="verdict match">match</span></dd>');
    expect(page).toContain('<dt>later</dt><dd>Germany spent 3 percent of its GDP: <span class="verdict mismatch">mismatch</span></dd>');
    expect(page).toContain('<tr><td><a href="#pair-3">number</a></td><td><del>1.2</del> → <ins>3</ins></td></tr>');
  });

  test('names the speakers, statements and quantities that appeared', () => {
    expect(page).toContain('<h2>Speak only in the later version</h2>\n<p class="named">Jens Stoltenberg, secretary general, NATO</p>');
    expect(page).toContain('<section class="finding" id="later-s0">\n<h3>Jens Stoltenberg, secretary general, NATO</h3>');
    expect(page).toMatch(/<h2>Quantities that appeared<\/h2>\n<table><tr><td>by 2024<\/td>/);
  });

  test('leads only to what is there, and to each place once', () => {
    const [leads, places] = leadsOf(page);
    expect(leads.length).toBeGreaterThan(4);
    expect([leads.filter((to) => !places.includes(to)), new Set(places).size]).toEqual([[], places.length]);
  });

  test('runs nothing that a report holds, and needs nothing beside itself', () => {
    const evil = '<script>alert(1)</script> Germany spent 3 percent of its GDP on defense in 2016. "><img src=x onerror=alert(1)> it goes on.';
    const html = pageOf(EARLY, evil, ['<b>a</b>', '"><script>']);
    expect(html).not.toMatch(/<(?:script|img|link|b>a)|href="[^#]|url\(/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('says so where nothing changed', () => {
    expect(pageOf(EARLY, EARLY)).toContain('Nobody and nothing appeared or vanished, and no verdict differs');
  });

  test('tells from where a sentence moved, and shows what was split as one', () => {
    const before = 'The first is short. Allies spend more on defence now than they did, and the ministers meet again in the month of May. The third thing told is longer than the first one was.';
    const after = 'The third thing told is longer than the first one was. The first is short. Allies spend more on defence now than they did. The ministers meet again in the month of May.';
    const html = pageOf(before, after);
    expect(html).toContain('<th scope="row">moved, was sentence 3</th>');
    expect(html).toMatch(/class="split"><th scope="row">split: [^<]*<\/th><td[^>]*>Allies.*May\.<\/td>\s*<td[^>]*>Allies.*May\./);
  });
});
