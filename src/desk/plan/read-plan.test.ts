import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '#kit';
import { builtInFacts } from '../../../test/support/built-in-record.ts';
import { readPlan } from './read-plan.ts';

const facts = builtInFacts();

const PLAN = `format: outturn-plan/1
ally: Germany
commitment: hague-2025-core
asOf: 2026-11-21
status: draft
money: {currency: EUR, scale: millions}
base: {year: 2025, spending: 90000.5, share: 2.1}
targets:
  - {year: 2027, spending: 110000, share: 2.5}
  - {year: 2028, spending: 125000, share: 2.8}
assumptions:
  growth: {2027: 1.1}
  gdp: {2027: 4500000}
measures:
  - name: Brigade
    amounts: {2027: 800}
`;

/** What is told of the plan in which one text stands in place of another. */
async function toldOf(content: string | Uint8Array, name = 'p.yaml'): Promise<string[]> {
  const { value, problems } = await readPlan(content, name, facts);
  expect(value).toBeUndefined();
  return problems.map(problemSentence);
}

const edited = (from: string, to: string): string => {
  expect(PLAN).toContain(from);
  return PLAN.replace(from, to);
};

describe('readPlan() tells each fault with its line, its key and the way out', () => {
  test.each([
    ['ally: Germany', 'ally: Germny', 'p.yaml line 2, column 7, ally: No ally has this name or code: ally "Germny". Did you mean DEU (Germany)?'],
    ['ally: Germany', 'ally: 5', 'p.yaml line 2, column 7, ally: Here stands 5, and text is wanted. Put it in quotation marks; in a spreadsheet format the cell as text.'],
    ['ally: Germany\n', '', 'p.yaml line 1, column 1, ally: The key ally is missing or empty. Write ally: an ally by its name or code.'],
    ['hague-2025-core', 'hague-2025-cor', 'p.yaml line 3, column 13, commitment: No commitment has this name: commitment "hague-2025-cor". Did you mean hague-2025-core or hague-2025?'],
    ['asOf: 2026-11-21', 'asOf: 2026-02-30', 'p.yaml line 4, column 7, asOf: That month has days 01 to 28: day "2026-02-30". Correct the day.'],
    ['status: draft', 'rule: core\nstatus: draft', 'p.yaml line 5, column 7, rule: No counting rule has this name: counting rule "core". Did you mean core-and-aid or core-and-related?'],
    ['status: draft', 'rule: core-and-related\nstatus: draft', 'p.yaml line 5, column 7, rule: Related spending counts only towards the 5 % of The Hague; every other target is for what NATO counts as defence expenditure. Ask with the commitment hague-2025, or with the rule nato-core.'],
    ['status: draft', 'status: Draft', 'p.yaml line 5, column 9, status: "Draft" is none of the words that can stand here. Write draft.'],
    ['currency: EUR', 'currency: EUO', 'p.yaml line 6, column 19, money currency: "EUO" is no code of a currency. Did you mean EUR?'],
    ['outturn-plan/1', 'outturn-plan/2', 'p.yaml line 1, column 9, format: "outturn-plan/2" is no format that this version reads. Write outturn-plan/1.'],
    ['share: 2.5', 'share: 250', 'p.yaml line 9, column 43, targets 2027 share: A share of 250 % is out of bounds: it is 0 at least and 100 % at most. Write it in percent.'],
    ['share: 2.5', 'shar: 2.5', 'p.yaml line 9, column 36, targets 2027 shar: There is no key "shar" here. Did you mean share?'],
    ['share: 2.5', 'share: 2.5, share: 2.6', 'p.yaml line 9, column 48, targets 2027 share: The key share was written before, at line 9, column 36. Keep one of them.'],
    ['spending: 110000', 'spending: 110 000', 'p.yaml line 9, column 28, targets 2027 spending: "110 000" is no number. Write digits alone, with a point before decimals: in millions of EUR.'],
    ['spending: 110000', 'spending: 120 bn USD', 'p.yaml line 9, column 28, targets 2027 spending: Here "120 bn USD" stands, and the plan\'s money is EUR. Convert it, and write the number alone, in millions of EUR.'],
    ['spending: 110000', 'spending: 120 bn €', 'p.yaml line 9, column 28, targets 2027 spending: "120 bn €" is no number. Write digits alone, with a point before decimals: in millions of EUR.'],
    ['spending: 110000', 'currency: USD', 'p.yaml line 9, column 18, targets 2027 currency: Here "USD" stands, and the plan\'s money is EUR. Convert it, and write the number alone, in millions of EUR.'],
    ['spending: 110000', 'currency: EUR', 'p.yaml line 9, column 18, targets 2027 currency: The currency of a plan stands in money, and nowhere else. Leave it out here.'],
    ['spending: 110000', 'spending: -5', 'p.yaml line 9, column 28, targets 2027 spending: An amount of -5 is negative. Write it in millions of EUR.'],
    ['spending: 110000', 'spending: 1e15', 'p.yaml line 9, column 28, targets 2027 spending: An amount of 1000000000000000 is larger than any economy. Write it in millions of EUR.'],
    ['4500000', '0', 'p.yaml line 13, column 15, assumptions gdp 2027: A GDP of 0 is not above zero. Write it in millions of EUR.'],
    ['growth: {2027: 1.1}', 'growth: [1.1]', 'p.yaml line 12, column 11, assumptions growth: Here stands a list of 1 entry in place of a number or numbers by year. See docs/method/plan-format.md for how it is written.'],
    ['year: 2028', 'year: 2027', 'p.yaml line 10, column 12, targets 2027: The same year was written before, at line 9, column 12. Keep one of them.'],
    ['year: 2028', 'year: 1848', 'p.yaml line 10, column 12, targets 1848 year: The year 1848 is out of bounds. Write a year from 1949 to 2100.'],
    ['year: 2028', 'year: 2028-29', 'p.yaml line 10, column 12, targets 2028-29 year: The calendar year is the fiscal year of DEU: year "2028-29". Write 2028 or 2029.'],
    ['year: 2028', 'year: 2028.5', 'p.yaml line 10, column 12, targets entry 2 year: 2028.5 is no year. Write four digits, such as 2027.'],
    ['{2027: 800}', '{2027: 800, "2027": 5}', 'p.yaml line 16, column 26, measures entry 1 amounts 2027: The year 2027 was written before. Keep one of them.'],
    ['{2027: 800}', '*b', 'p.yaml line 16, column 14: The alias *b stands for something written elsewhere, and aliases are not followed. Write the value itself here.'],
    ['name: Brigade', 'name: "a\\x01b"', 'p.yaml line 15, column 11, measures entry 1 name: The text has a control character or half a character in it. Take it out.'],
    ['name: Brigade', `name: ${'x'.repeat(501)}`, 'p.yaml line 15, column 11, measures entry 1 name: The text has 501 characters, and the most is 500. Shorten it, and name a source that tells the rest.'],
    ['name: Brigade', 'name: !!binary abc', 'p.yaml line 15, column 11: This is not whole YAML: Unresolved tag: tag:yaml.org,2002:binary. Correct it here.'],
    ['name: Brigade', '? [a]\n    : b', 'p.yaml line 15, column 7: A key is a single word or a year, and here stands something else. Write the key alone before the colon.'],
    ['ally: Germany', 'ally: a: b', 'p.yaml line 2, column 7: This is not whole YAML: Nested mappings are not allowed in compact mappings. Correct it here.'],
    ['ally: Germany', '---\nally: Germany', 'p.yaml line 2, column 1: A second document begins here. Write one plan to a file.'],
  ])('%j becomes %j', async (from, to, sentence) => {
    expect(await toldOf(edited(from, to))).toContain(sentence);
  });

  test('all faults are told at once, in the order of the document', async () => {
    const told = await toldOf(edited('ally: Germany', 'ally: Germny').replace('draft', 'drft').replace('2.5', '250').replace('4500000', '-1'));
    expect(told.map((sentence) => /line \d+/.exec(sentence)?.[0])).toEqual(['line 2', 'line 5', 'line 9', 'line 13']);
  });
});

describe('readPlan() refuses in one sentence what is no plan', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'p.yaml: There is nothing in it. Begin with format: outturn-plan/1'],
    ['blanks', ' \n', 'p.yaml: There is nothing in it'],
    ['a remark', '# later\n', 'p.yaml: There is nothing in it'],
    ['words', 'hello world', 'p.yaml line 1, column 1: This is no plan: the document is the words "hello world"'],
    ['a list', '- a\n', 'p.yaml line 1, column 1: This is no plan: the document is a list'],
    ['other JSON', '{"a": 1, "b": 2}', 'p.yaml line 1, column 1: This is no plan: the document has the keys a, b'],
    ['50 MiB', new Uint8Array(50 * 2 ** 20), 'p.yaml: The plan has 50 MiB and the limit is 5 MiB'],
    ['brackets in brackets', '['.repeat(100_000), 'p.yaml line 1, column 41: Here values lie in values, deeper than any plan does'],
    ['maps in maps', 'a: '.repeat(100_000), 'p.yaml line 1, column'],
    ['steps of blanks', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'p.yaml line 40'],
    ['a million entries', '- 1\n'.repeat(1_000_000), 'p.yaml: The plan has more than 400 thousand words and signs'],
    ['thousands of keys', PLAN + Array.from({ length: 2_000 }, (_, at) => `k${at}: 1\n`).join(''), 'p.yaml line 1, column 1: There are 2010 keys here, and the most is 1000'],
    ['bytes', Uint8Array.of(1, 2, 0, 4), 'p.yaml: This is neither text nor a workbook'],
    ['a PDF', Buffer.from('%PDF-1.4'), 'p.yaml: This is a PDF, which holds pages and no plan'],
    ['a damaged zip', Buffer.from('PK\x03\x04 and no more'), 'p.yaml: The zip container is cut off or damaged'],
    ['an encrypted workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'p.yaml: This workbook is protected by a password'],
    ['an old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')]), 'p.yaml: This is a workbook in the old binary format .xls'],
    ['half a character', Buffer.concat([Buffer.from(PLAN), Buffer.from('é').subarray(0, 1)]), 'p.yaml: The text ends within a character. Save the plan as UTF-8'],
  ])('%s', async (_, content, sentence) => {
    const [first, ...others] = await toldOf(content);
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test('a laughing document is refused by its aliases, none of which is followed', async () => {
    const levels = Array.from({ length: 9 }, (_, at) => `k${at}: &a${at} [${Array.from({ length: 9 }, () => (at === 0 ? 'lol' : `*a${at - 1}`)).join(', ')}]`);
    const told = await toldOf(`${PLAN}notes: *a8\n${levels.join('\n')}\n`);
    expect(told[0]).toMatch(/^p\.yaml line 17, column 8: The alias \*a8 stands for something written elsewhere/);
  });
});

describe('readPlan() reads', () => {
  test('what is not UTF-8 as Windows-1252, and says so', async () => {
    const { value, problems } = await readPlan(Buffer.from(`${PLAN}title: Pl\xe4ne\n`, 'latin1'), 'p.yaml', facts);
    expect([value?.title, problems.map(({ code }) => code)]).toEqual(['Pläne', ['not-utf-8']]);
  });

  test('JSON with tabs, and an unsorted document', async () => {
    const json = '{\n\t"format": "outturn-plan/1", "ally": "US", "commitment": "wales-2014", "asOf": "2017-03-31", "status": "decided",\n\t"money": {"scale": "billions", "currency": "USD"}, "base": {"year": "2015-16"},\n\t"targets": [{"year": "2018/19", "spending": 700.1}, {"year": 2018}], "title": null\n}';
    const { value } = await readPlan(json, 'p.json', facts);
    expect(value).toMatchObject({ ally: 'USA', rule: 'nato-core', base: { year: 2016 }, targets: [{ year: 2018 }, { year: 2019, spending: 700_100_000_000 }] });
    expect(value).not.toHaveProperty('title');
  });

  test('the example of the method page', async () => {
    const page = readFileSync(new URL('../../../docs/method/plan-format.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
    const { value, problems } = await readPlan(example, 'example.yaml', facts);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      ally: 'CAN',
      base: { year: 2025, spending: 63_000_000_000, share: 2 },
      targets: [{ year: 2026 }, { year: 2027 }, { year: 2028 }, { year: 2029, share: 2.5, relatedShare: 0.6 }],
      assumptions: { deflator: 2.1, gdp: { 2026: 3_230_000_000_000 } },
      measures: [{ name: 'Submarines', amounts: [{ year: 2027, amount: 900_000_000 }, { year: 2028, amount: 1_400_000_000 }] }],
    });
  });
});

describe('readPlan() of a table of targets', () => {
  const HEAD = 'row,year,spending (millions of EUR),share,format,ally,commitment,asOf,status,currency,scale\n';
  const TERMS = 'outturn-plan/1,DEU,hague-2025-core,2026-11-21,draft,EUR,millions\n';
  const table = (...rows: string[]): string => HEAD + rows.map((row) => `${row},${TERMS}`).join('');

  test('reads it', async () => {
    const { value } = await readPlan(table('base,2025,90000,2.1', 'target,2027,,2.5'), 'p.csv', facts);
    expect(value).toMatchObject({ base: { spending: 90_000_000_000 }, targets: [{ year: 2027, share: 2.5 }] });
  });

  test.each([
    [table('base,2025,,2.1', 'target,2027,=1+1,2.5'), 'p.csv line 3, field 3: Here stands a formula'],
    [table('base,2025,,2.1', 'goal,2027,5,2.5'), 'p.csv line 3, field 1, row: The row does not say whether it is the base or a target. Write base or target.'],
    [table('base,2025,,2.1', 'target,2027,5,250'), 'p.csv line 3, field 4, targets 2027 share: A share of 250 %'],
    [table('base,2025,,2.1', 'target,2027,5,2.5').replace(/EUR,millions\n$/, 'USD,millions\n'), 'p.csv line 3, field 10, currency: Here stands USD, and EUR at line 2, field 10'],
    [table('base,2025,,2.1', 'target,2027,5,2.5').replace('(millions of EUR)', '(billions of EUR)'), "p.csv line 1, field 3: Here the unit is billions of EUR, and the plan's scale is millions"],
    [table('base,2025,,2.1', 'base,2026,,2.1', 'target,2027,5,2.5'), 'p.csv line 3: This is a second row of the base'],
    ['year;spending\n2027;2,5\n', "p.csv line 1: A table of targets tells the plan's terms in every row, and these columns are missing: row, format, ally"],
    [table('base,2025,,2.1').trimEnd(), 'p.csv line 2: The last line has no end'],
  ])('%#: %j', async (text, sentence) => {
    expect((await toldOf(text, 'p.csv')).join('\n')).toContain(sentence);
  });
});
