import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../support/command-line.ts';
import { newFolders } from '../support/workspace.ts';

let data: string;
let files: string;

beforeEach(() => void ({ data, files } = newFolders()));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(files, name), content);
  return join(files, name);
}

const SAID = 'Germany spent 1.2 percent of its GDP on defense in 2016, NATO Secretary General Jens Stoltenberg said on Friday.';
const line = (id: string, text = SAID): string => JSON.stringify({ id, date: '2017-03-31', text });
const jsonOf = (text: string) => JSON.parse(text) as { reports: { [name: string]: unknown; claims: { verdict: unknown; readings: object[] }[]; statements: { speaker: unknown }[] }[] };

describe('outturn read', () => {
  test('gives one object of JSON with the names that others rely on', async () => {
    const { out, code, notes } = await run(['read', file('2017-03-31-story.txt', SAID), '--json']);
    const [report] = jsonOf(out).reports;
    expect([code, notes]).toEqual([0, '']);
    expect(report).toMatchObject({ file: '2017-03-31-story.txt', date: '2017-03-31', dateFrom: 'name', language: 'en', sentences: [{ start: 0, end: SAID.length }] });
    expect(report?.statements[0]?.speaker).toEqual({ name: 'Jens Stoltenberg', office: 'secretary_general', country: 'NATO' });
    expect(report?.claims[0]).toMatchObject({ start: expect.any(Number), verdict: { then: 'match', now: 'match' } });
    expect(report?.claims[0]?.readings[0]).toMatchObject({ question: expect.any(String), then: { value: 1.2, unit: 'percent_of_gdp', status: expect.any(String), from: expect.any(Object) }, now: expect.any(Object), fits: { then: 'match' } });
  });

  test('puts the day of the caller above all others, and says where it does not know one', async () => {
    const path = file('2017-03-31-story.txt', SAID);
    expect(jsonOf((await run(['read', path, '--date', '2018-07-01', '--json'])).out).reports[0]).toMatchObject({ date: '2018-07-01', dateFrom: 'given' });
    const { out } = await run(['read', file('story.txt', SAID)]);
    expect(out).toContain('day not known');
    expect(out).toContain('The day of the report is not known, so that its claims were held against the ledger of today alone. Give it with --date.');
  });

  test('takes a speaker for words that name nobody, and reads on without checks', async () => {
    const path = file('2017-03-31-speech.txt', 'We spend 1.2 percent of GDP on defence.');
    const [report] = jsonOf((await run(['read', path, '--speaker', 'Sigmar Gabriel', '--no-checks', '--json'])).out).reports;
    expect(report?.claims.map((claim) => claim.verdict)).toEqual([undefined]);
    expect(report?.claims[0]).toMatchObject({ parties: ['DEU'], speaker: { name: 'Sigmar Gabriel', office: 'foreign_minister', country: 'DEU' } });
  });

  test.each([
    ['--csv', 'file,id,date,finding,'],
    ['--html', '<!doctype html>'],
    ['--claimreview', '{\n  "@context": "https://schema.org"'],
    ['--annotations', '{\n  "@context": "http://www.w3.org/ns/anno.jsonld"'],
    ['--jsonl', '{"file":"a.txt"'],
  ])('writes %s, of several reports too', async (form, begin) => {
    const { out, code } = await run(['read', file('a.txt', SAID), file('b.txt', SAID), form, '--date', '2017-03-31']);
    expect([code, out.slice(0, begin.length)]).toEqual([0, begin]);
    if (form === '--claimreview' || form === '--annotations') expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  test('lets no spreadsheet take words for a formula', async () => {
    const { out } = await run(['read', file('a.txt', '“=1+1 is 2 percent of GDP,” the minister said.'), '--csv', '--date', '2017-03-31']);
    expect(out).not.toMatch(/(^|,)"?=1/m);
  });

  test('tells one of several files that cannot be read, and reads the others', async () => {
    const { out, notes, code } = await run(['read', join(files, 'none.txt'), file('a.txt', SAID), '--jsonl', '--date', '2017-03-31']);
    expect([code, out.split('\n').length, notes]).toEqual([2, 2, `${join(files, 'none.txt')}: There is no such file. Check the path.\n`]);
  });

  test.each([
    ['two forms', ['--json', '--csv'], '--json and --csv: One answer has one form. Choose one of them.\n'],
    ['a bad day', ['--date', '2017-02-31'], 'date "2017-02-31": That month has days 01 to 28. Correct the day.\n'],
    ['a day to come', ['--date', '2027-01-01'], 'date "2027-01-01": That day has not come yet: today is 2026-11-21. Give the day on which the report was published.\n'],
    ['a language without rules', ['--language', 'it'], 'language "it": The reader has no rules for it. Write one of en, de, fr, or leave it out.\n'],
    ['no number of threads', ['--jobs', '0'], 'jobs "0": This is no number of threads. Write a whole number such as 4.\n'],
  ])('refuses %s', async (_, options, notes) => {
    expect(await run(['read', file('a.txt', SAID), ...options])).toEqual({ out: '', notes, code: 2 });
  });

  test('refuses to wait for a person to type', async () => {
    expect(await run(['read'])).toEqual({ out: '', code: 2, notes: 'read: No report was named. Write outturn read FILE, or pipe a report into it.\n' });
  });
});

describe('outturn read as a filter', () => {
  const archive = ['\ufeff' + line('1'), '{bad', line('2'), '', '{"x":1}', line('3', ' '), '[1]', '{"text":7}', '{"text":"a","date":"soon"}', '{"text":"a","date":"2027-01-01"}', line('4')].join('\r\n');

  test('turns lines into lines, in their order, and tells what it passed over; exit code 1', async () => {
    const { out, notes, code } = await run(['read'], undefined, archive);
    expect([code, out.trim().split('\n').map((each) => (JSON.parse(each) as { id: string }).id)]).toEqual([1, ['1', '2', '4']]);
    expect(notes.split('\n')).toEqual([
      'standard input line 2: This line is not whole JSON. Write one object with the field text to a line.',
      'standard input line 5: This line has none of the fields text, body and content. Give the words of each report in one of them.',
      'standard input line 6: There is no text in it. Give the words of the report.',
      'standard input line 7: This line is JSON, but no object. Write one object with the field text to a line.',
      'standard input line 8: The words of this report are not a string. Write them as one string of JSON.',
      'standard input line 9: "soon" is not a day. Write dates such as 2017-03-31.',
      'standard input line 10, date "2027-01-01": That day has not come yet: today is 2026-11-21. Give the day on which the report was published.',
      '3 reports were read, 7 lines were passed over',
      '',
    ]);
  });

  test('reads text from a pipe as one report', async () => {
    expect((await run(['read', '-', '--date', '2017-03-31'], undefined, SAID)).out).toContain('Jens Stoltenberg, secretary general, NATO');
  });

  test('refuses an archive in which no line is a report', async () => {
    expect((await run(['read', file('a.jsonl', 'x\ny\n')])).code).toBe(2);
  });

  test.each([
    ['all lines can be read', ['good.jsonl'], 0],
    ['lines were passed over', ['good.jsonl', 'worse.jsonl'], 1],
    ['an archive without a report stands among others', ['bad.jsonl', 'good.jsonl'], 2],
    ['a file is not there among others', ['worse.jsonl', 'none.jsonl'], 2],
  ])('leaves as a script can tell: %s', async (_, names, code) => {
    file('good.jsonl', `${line('1')}\n\n${line('2')}\n`);
    file('worse.jsonl', `${line('3')}\nx\n${line('4')}\n`);
    file('bad.jsonl', 'x\n');
    const ran = await run(['read', ...names.map((name) => join(files, name)), '--no-checks', '--jsonl']);
    expect([ran.code, ran.notes.includes('passed over')]).toEqual([code, names.some((name) => name === 'worse.jsonl' || name === 'bad.jsonl')]);
  });

  test('answers the same however many threads read', async () => {
    const pad = ' '.repeat(11_000);
    const lines = Array.from({ length: 130 }, (_, at) => line(String(at), at % 40 === 7 ? ' ' : `${SAID} ${pad}`)).join('\n');
    expect(lines.length).toBeGreaterThan(4 * 256 * 1024);
    const path = file('many.jsonl', lines);
    const [alone, together] = [await run(['read', path, '--jsonl', '--jobs', '1']), await run(['read', path, '--jsonl', '--jobs', '2'])];
    expect(alone.out.split('\n').length).toBe(126 + 1);
    expect(together.out === alone.out && together.notes === alone.notes && together.code === 1).toBe(true);
  });
});

describe('outturn check', () => {
  test('answers in JSON, tells a mismatch by its exit code, and recognises the claim', async () => {
    const asked = ['check', 'Germany spent 3 percent of its GDP on defense in 2016', '--date', '2017-03-31', '--json'];
    const first = await run([...asked, '--remember']);
    expect([first.code, JSON.parse(first.out)]).toEqual([1, expect.objectContaining({ claim: expect.objectContaining({ kind: 'level', parties: ['DEU'] }), verdict: { then: 'mismatch', now: 'mismatch' }, policy: expect.any(Object), earlier: null, claims: [expect.any(Object)] })]);
    const second = await run(['check', 'In 2016, Germany spent 3 percent of its GDP on defense', '--date', '2017-03-31', '--json']);
    expect(JSON.parse(second.out)).toMatchObject({ earlier: { words: expect.any(String), date: '2017-03-31', verdict: { then: 'mismatch' }, checked: '2026-11-21T12:00:00.000Z' } });
    expect(readFileSync(join(data, 'checks.jsonl'), 'utf8').split('\n').length).toBe(2);
  });

  test('keeps nothing unless it is told to', async () => {
    expect((await run(['check', 'Germany spent 1.2 percent of its GDP on defense in 2016', '--date', '2017-03-31'])).code).toBe(0);
    expect(existsSync(data)).toBe(false);
  });

  test('checks a column, with the day and the speaker of each row', async () => {
    const path = file('c.csv', 'id;Claim;Date;Speaker\n1;"Germany spent 1.2 percent of GDP on defence in 2016";2017-03-31;\n2;The weather was fine;2017-03-31;\n3;We spend 3 percent of GDP on defence;2017-03-31;Sigmar Gabriel\n4;In 2016, Germany spent 1.2 percent of its GDP on defense;2017-03-31;\n');
    const { out, code } = await run(['check', '--file', path, '--csv']);
    const rows = out.trim().split('\r\n').slice(1);
    expect([code, rows.map((row) => row.slice(0, 2)), rows[1]?.endsWith('Nothing in it can be checked against the ledger')]).toEqual([1, ['2,', '3,', '4,', '5,'], true]);
    expect((await run(['check', '--file', path])).out).toContain('as on line 2');
  });

  test('takes a column of sentences as it is', async () => {
    const { out } = await run(['check', '--file', file('c.csv', 'claim\nIn 2016, Germany spent 1.2 percent of its GDP on defense\n'), '--json', '--date', '2017-03-31']);
    expect(JSON.parse(out)).toMatchObject({ checks: [{ line: 2, answer: { verdict: { then: 'match' } } }] });
  });

  test.each([
    [['check'], 'check: Nothing was said. '],
    [['check', ''], 'claim: There are no words in it. '],
    [['check', 'The weather was fine'], 'claim "The weather was fine": Nothing in it can be checked against the ledger. '],
    [['check', 'x', '--file', 'y'], 'check "x" --file y: Either words are checked, or a file. '],
  ])('refuses %j', async (args, begin) => {
    const { notes, code } = await run(args);
    expect([code, notes.slice(0, begin.length)]).toEqual([2, begin]);
  });

  test('names the columns where it is given one that is not there', async () => {
    expect((await run(['check', '--file', file('c.csv', 'id,remark\n1,x\n')])).notes).toBe('c.csv line 1: There is no column "claim". Its columns are id, remark: name one with --column.\n');
  });
});

describe('outturn diff', () => {
  test('answers in JSON with the sentences by number', async () => {
    const early = file('early.txt', 'Allies met. Germany spent 1.2 percent of its GDP on defense in 2016.');
    const later = file('later.txt', 'Allies met. Germany spent 3 percent of its GDP on defense in 2016. NATO Secretary General Jens Stoltenberg said that more was needed.');
    const { out, code } = await run(['diff', early, later, '--date', '2017-03-31', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      links: [{ early: [0], later: [0], label: 'same' }, { early: [1], later: [1], label: 'reworded' }, { early: [], later: [2], label: 'added' }],
      changes: [{ kind: 'number', link: 1, early: { words: '1.2' }, later: { words: '3' } }],
      appeared: { speakers: [{ name: 'Jens Stoltenberg', office: 'secretary_general', country: 'NATO' }] },
      vanished: { speakers: [] },
      verdicts: [{ early: { verdict: { then: 'match' } }, later: { verdict: { then: 'mismatch' } } }],
    });
  });

  test('finds versions among many', async () => {
    const story = 'The foreign ministers of the allies met for half a day in Brussels, and parted over money, as so often before. ';
    const archive = [{ id: 'a', text: story }, { id: 'b', text: 'Quite another matter was decided by the council of a town in the north.' }, { id: 'c', text: `${story}They meet again in May.` }];
    const { out } = await run(['diff', '--group', file('m.jsonl', archive.map((each) => JSON.stringify(each)).join('\n')), '--json']);
    expect(JSON.parse(out)).toEqual({ groups: [['a', 'c'], ['b']], passedOver: [] });
  });

  test('groups what it can read, and leaves as a script can tell', async () => {
    const archive = file('m.jsonl', `${line('a')}\nx\n`);
    const passed = await run(['diff', '--group', archive]);
    expect([passed.code, passed.out.includes('1 report, 1 story'), passed.notes]).toEqual([1, true, 'm.jsonl line 2: This line is not whole JSON\n']);
    expect((await run(['diff', '--group', archive, join(files, 'none.txt'), '--json'])).code).toBe(2);
  });

  test('prints a page that needs nothing beside itself', async () => {
    const [early, later] = [file('early.txt', SAID), file('later.txt', SAID.replace('1.2', '3'))];
    const { out, code } = await run(['diff', early, later, '--date', '2017-03-31', '--html']);
    expect([code, out.slice(0, 15), out.match(/<title>.*<\/title>/)?.[0]]).toEqual([0, '<!doctype html>', '<title>Outturn: early.txt → later.txt, two versions</title>']);
    expect(out).toContain('<del title="number">1.2</del>');
  });

  test.each([
    [['--json', '--html'], '--json and --html: One answer has one form. Choose one of them.\n'],
    [['--group', '--html'], '--group and --html: Groups have no page. Leave out --html, and compare two of the versions with it.\n'],
  ])('refuses %j', async (options, notes) => {
    expect(await run(['diff', file('a.txt', SAID), file('b.txt', SAID), ...options])).toEqual({ out: '', notes, code: 2 });
  });

  test('takes two reports and no more', async () => {
    expect((await run(['diff', 'a.txt'])).notes).toContain('1 report was named, and two are compared');
  });
});
