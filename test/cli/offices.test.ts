import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from '../support/command-line.ts';
import { newFolders } from '../support/workspace.ts';

const HEAD = 'person,country,office,start,end,source\n';
const GOOD = `${HEAD}"Doe, Jane",Türkiye,Defence minister,2025-02,,https://example.org/doe\nJohn Roe,EU,high-representative,1999,2009-11-30,https://example.org/roe\n`;

let data: string;
let files: string;

beforeEach(() => void ({ data, files } = newFolders()));

function file(name: string, content: string): string {
  writeFileSync(join(files, name), content);
  return join(files, name);
}

describe('outturn offices --add', () => {
  test.each([
    ['a line without a person', ',NATO,secretary_general,2025,,https://example.org', 'x.csv line 2, person: Nobody is named. Name the holder of the office.'],
    ['a country that is no ally', 'A,Atlantis,head_of_state,2025,,https://example.org', 'x.csv line 2, ally "Atlantis": No ally has this name or code. Write a name such as Germany, or a code such as DEU.'],
    ['an office that is not known', 'A,DEU,foreign_ministr,2025,,https://example.org', 'x.csv line 2, office "foreign_ministr": No office has this name. Did you mean foreign_minister?'],
    ['a day that no calendar has', 'A,DEU,foreign_minister,2025-02-30,,https://example.org', 'x.csv line 2, start "2025-02-30": That month has days 01 to 28. Correct the day.'],
    ['a day that has not come', 'A,DEU,foreign_minister,2025-02-03,2027,https://example.org', 'x.csv line 2, end "2027": That date has not come yet: today is 2026-11-21. Leave the end of a running term empty.'],
    ['an end before the start', 'A,DEU,foreign_minister,2025-02-03,2024,https://example.org', 'x.csv line 2, start "2025-02-03", end "2024": The end lies before the start. Exchange them.'],
    ['no dates at all', 'A,DEU,foreign_minister,,,https://example.org', 'x.csv line 2, start and end: Neither is told. Tell at least one of them.'],
    ['no source', 'A,DEU,foreign_minister,2025,,', 'x.csv line 2, source: No source is named. Name the page or document that tells the term.'],
  ])('refuses %s by its line, and writes nothing, not even the good lines', async (_what, line, sentence) => {
    const { out, notes, code } = await run(['offices', '--add', file('x.csv', `${HEAD}${line}\n${GOOD.split('\n')[2]}\n`)]);
    expect({ out, code, notes }).toEqual({ out: '', code: 2, notes: `x.csv: nothing was added\n\n1 problem:\n  ${sentence}\n` });
    expect(existsSync(data)).toBe(false);
  });

  test.each([
    ['person,country\na,b\n', /x\.csv line 1: The columns office, start, end and source are missing/],
    [`${HEAD.trim()},party\nA,DEU,foreign_minister,2025,,https:\/\/example.org,X\n`, /x\.csv line 1: The column party is not known/],
    ['{"a": 1}', /x\.csv: This is not a table of text/],
  ])('refuses what is no such table: %j', async (content, words) => {
    const { notes, code } = await run(['offices', '--add', file('x.csv', content)]);
    expect(code).toBe(2);
    expect(notes).toMatch(words);
    expect(existsSync(data)).toBe(false);
  });

  test('adds a list once, and answers from it', async () => {
    expect(await run(['offices', '--add', file('own.csv', GOOD)])).toEqual({ out: 'own.csv: 2 terms were added\n', notes: '', code: 0 });
    expect((await run(['offices', '--add', file('own.csv', GOOD)])).out).toBe('own.csv: 0 terms were added, 2 had been added before\n');
    expect(readdirSync(data)).toEqual(['offices.json']);
    const { out } = await run(['offices', 'TUR', '--office', 'defence_minister', '--json']);
    expect(JSON.parse(out).offices[0]).toMatchObject({ certainty: 'open', holders: [{ person: 'Doe, Jane', kind: 'open', asOf: '2026-11-21', source: 'https://example.org/doe' }] });
    expect((await run(['offices', 'EU', '--office', 'high representative', '--as-of', '2005-05-05', '--csv'])).out).toContain('2005-05-05,EU,high_representative,certain,John Roe');
  });

  test('names a list that was damaged', async () => {
    await run(['offices', '--add', file('own.csv', GOOD)]);
    writeFileSync(join(data, 'offices.json'), readFileSync(join(data, 'offices.json'), 'utf8').slice(0, 40));
    const { notes, code } = await run(['offices', 'Germany']);
    expect(code).toBe(2);
    expect(notes).toMatch(/offices\.json: The list of office-holders that were added cannot be read/);
  });
});

test('an office of which nothing is held is told as such', async () => {
  const { out } = await run(['offices', 'Iceland', '--office', 'defence_minister', '--as-of', '2017-03-31']);
  expect(out).toBe('On 31 March 2017\n\nNothing is held of this office there\n');
});
