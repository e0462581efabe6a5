import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSegment, columnLetters, factsOf, ledgerOf, parseDay, type Observation } from '#core';
import { timesPowerOfTen, type Outcome } from '#kit';
import { sharedFolder } from '../../../test/support/shared-folder.ts';
import type { OpenedFile, OpenedWorkbook, Parsed, Sheet } from '../importer.ts';
import { openFile } from '../open-file.ts';
import { sipriImporters } from './index.ts';
import { SIPRI_ALLIES } from './countries.ts';
import { sipriWorkbook } from './parse.ts';

const PUBLISHED = { published: '2025-04-28' };
const CURRENT = 'Military expenditure by country, in millions of US$ at current prices and exchange rates, 2021-2023      © SIPRI 2023';
const CONSTANT = 'Military expenditure by country, in constant (2022) US$ m., 2021-2023      © SIPRI 2023';
const SHARE = 'Military expenditure by country as percentage of gross domestic product, 2021-2023     © SIPRI 2023';
const PERSON = 'Military expenditure per capita  by country, 2021-2023     © SIPRI 2023';
const GOVERNMENT = 'Military expenditure by country as percentage of government spending, 2021-2023         © SIPRI 2023';
const LOCAL = 'Military expenditure by country, in local currency, 2021-2023      © SIPRI 2023';
const CALENDAR = 'Figures are in local currency at current prices and are for calendar years, unless otherwise stated.';
const FINANCIAL = 'Figures are in local currency at current prices and are for financial years.';

type Field = string | number | undefined;

// All figures in these sheets are invented.
describe('sipriWorkbook.parse() refuses', () => {
  test('a file that is no workbook', () => {
    const table: OpenedFile = { kind: 'table', name: 'a.csv', hash: 'f', bytes: 1, header: ['Country', '2023'], records: [], footer: '' };
    expect(sipriWorkbook.recognises(table)).toBe(false);
    expect(sipriWorkbook.parse(table, PUBLISHED)).toMatchObject({ value: undefined, problems: [{ code: 'unknown-layout' }] });
  });

  test('a workbook without a table of SIPRI', () => {
    const file = workbook(sheet('Data', ['Imports by country'], [['Country', 2023], ['Estonia', 1]]));
    expect(sipriWorkbook.recognises(file)).toBe(false);
    expect(sipriWorkbook.parse(file, PUBLISHED)).toMatchObject({ value: undefined, problems: [{ code: 'unknown-layout', where: 'milex.xlsx' }] });
  });

  test('a workbook whose day of publication is not told, or is no day', () => {
    const file = workbook(sheet('Current US$', [CURRENT], [['Country', 2023], ['Estonia', 1]]));
    expect(sipriWorkbook.recognises(file)).toBe(true);
    expect(sipriWorkbook.parse(file, {})).toEqual({
      value: undefined,
      problems: [
        {
          code: 'edition-unknown',
          where: 'milex.xlsx',
          what: "SIPRI's workbook does not tell when it was published",
          wayOut: 'Say so with --published YYYY-MM-DD',
        },
      ],
    });
    expect(() => sipriWorkbook.parse(file, { published: '2025-02-30' })).toThrow('That month has days 01 to 28');
  });
});

describe('sipriWorkbook.parse() reads', () => {
  test('each table with its indicator, unit, price base and multiplier', () => {
    const table = (title: string, lines: readonly string[], value: number): Sheet => sheet(title.slice(22, 50), [title, ...lines], [['Country', 'Notes', 2023], ['Estonia', '‖10', value]]);
    const { value } = parsed(
      table(CONSTANT, [], 1234.56789),
      table(CURRENT, [], 1300),
      table(SHARE, [], 0.0287),
      table(PERSON, ['Figures are in current US$'], 987.1),
      table(GOVERNMENT, [], 0.07),
    );
    expect(value?.observations.map((each) => [each.indicator, each.unit, each.priceBase, each.value, each.multiplier, each.decimals])).toEqual([
      ['military-expenditure', 'USD', 'constant-2022', 1234.56789, 6, 4],
      ['military-expenditure', 'USD', 'current', 1300, 6, 0],
      ['military-expenditure-share-of-gdp', 'percent_of_gdp', undefined, 2.87, 0, 4],
      ['military-expenditure-per-person', 'USD_per_person', 'current', 987.1, 0, 1],
      ['military-expenditure-share-of-government-spending', 'percent_of_government_spending', undefined, 7, 0, 4],
    ]);
  });

  test('a cell with its place, its edition and its copy', () => {
    const { value } = parsed(sheet('Share of GDP', [SHARE, 'Countries are grouped'], [['Country', 'Notes', 2022, 2023], ['Estonia', '', '. .', 0.0314]]));
    expect(value?.editions).toEqual([{ publication: 'sipri-milex', date: '2025-04-28', title: 'SIPRI Military Expenditure Database 2021–2023' }]);
    expect(value?.copies).toEqual([{ hash: 'abc', name: 'milex.xlsx', kind: 'workbook', format: 'sheet' }]);
    expect(value?.observations[1]).toEqual({
      publication: 'sipri-milex',
      edition: '2025-04-28',
      copy: 'abc',
      indicator: 'military-expenditure-share-of-gdp',
      party: 'EST',
      unit: 'percent_of_gdp',
      year: 2023,
      presence: 'figure',
      value: 3.14,
      multiplier: 0,
      decimals: 4,
      status: 'not stated',
      place: { kind: 'table', name: 'Share of GDP' },
      row: 4,
      column: 4,
    });
  });

  test.each([
    ['. .', 'not available'],
    ['...', 'not available'],
    ['…', 'not available'],
    ['xxx', undefined],
    ['xx', undefined],
    [0, 'figure'],
    ['n.a.', '"n.a." is neither a number nor a mark of SIPRI\'s'],
    ['1 200', '"1 200" is neither a number nor a mark of SIPRI\'s'],
    [-3, '-3 is below zero'],
    [undefined, 'the cell is empty, where SIPRI prints a number or a mark'],
  ])('the mark %j as %j', (mark, reading) => {
    const { value, problems } = parsed(sheet('Current US$', [CURRENT], [['Country', 2022, 2023], ['Estonia', mark, 1]]));
    const found = value?.observations.find(({ year }) => year === 2022)?.presence;
    const problem = problems.find(({ code }) => code === 'cell-not-read');
    expect(found ?? problem?.what.replace('The figure of Estonia for 2022 was not read: ', '')).toBe(reading);
    if (problem) expect(problem.where).toBe('milex.xlsx, Current US$!B3');
  });

  test('an error and a share that is no fraction as problems', () => {
    const broken = sheet('Share of GDP', [SHARE], [['Country', 2022, 2023], ['Estonia', 2.9, '#REF!']]);
    const { value, problems } = parsed({ ...broken, rows: broken.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.value === '#REF!' ? { ...cell, error: '#REF!' } : cell)) })) });
    expect(value?.observations).toEqual([]);
    expect(problems.filter(({ code }) => code === 'cell-not-read').map(({ what }) => what)).toEqual([
      'The figure of Estonia for 2022 was not read: 2.9 was looked for as a fraction and is not below one',
      'The figure of Estonia for 2023 was not read: the cell shows the error #REF!',
    ]);
  });

  test('years written as text, and only the rows of allies', () => {
    const rows = [['Country', '2023'], ['Europe'], ['Czech Republic', 1], ['Czechoslovakia', 'xxx'], ['Turkey', 2], ['German Democratic Republic', 3], [undefined, 99]];
    const { value, problems } = parsed(sheet('Current US$', [CURRENT], rows));
    expect(value?.observations.map(({ party, year }) => [party, year])).toEqual([['CZE', 2023], ['TUR', 2023]]);
    expect(problems.map(({ code, what }) => [code, what.slice(0, 50)])).toEqual([
      ['rows-lacking', 'The sheet has no row of Albania, Belgium, Bulgaria'],
      ['rows-passed-over', '2 rows of other countries were passed over: the le'],
    ]);
  });

  test('no hidden sheet, no second table of a kind, no second row of an ally, no table by financial years', () => {
    const rows = [['Country', 2023], ['Estonia', 1], ['Estonia', 2]];
    const { value, problems } = parsed(
      { ...sheet('Old', [CURRENT], rows), hidden: true },
      sheet('Current US$', [CURRENT], rows),
      sheet('Again', [CURRENT], rows),
      sheet('Financial', [LOCAL, FINANCIAL], [['Country', 'Currency', 2023], ['Estonia', 'Euro', 1]]),
      sheet('Other', ['Military expenditure in quarters'], rows),
    );
    expect(value?.observations.map(({ value: each }) => each)).toEqual([1]);
    expect(problems.filter(({ code }) => code.endsWith('not-read')).map(({ where }) => where)).toEqual([
      'milex.xlsx, Old',
      'milex.xlsx, Current US$, row 4',
      'milex.xlsx, Again',
      'milex.xlsx, Financial',
      'milex.xlsx, Other',
    ]);
  });
});

describe('sipriWorkbook.parse() lays sheets side by side', () => {
  const years = [2021, 2022, 2023];
  const local = (...rows: readonly Field[][]): Sheet => sheet('Local', [LOCAL, CALENDAR], [['Country', 'Currency', ...years], ...rows]);
  const dollars = (...rows: readonly Field[][]): Sheet => sheet('Current US$', [CURRENT], [['Country', ...years], ...rows]);

  test('a zero in dollars is a figure where local currency has zero too, and none where it has a figure', () => {
    const { value, problems } = parsed(local(['Hungary', 'Forint', 500, 600, 700], ['Iceland', 'Krónur', 0, 0, 0]), dollars(['Hungary', 0, 0, 2], ['Iceland', 0, 0, 0]));
    const inDollars = value?.observations.filter(({ unit }) => unit === 'USD').map(({ party, presence }) => [party, presence]);
    expect(inDollars).toEqual([
      ['HUN', 'not available'],
      ['HUN', 'not available'],
      ['HUN', 'figure'],
      ['ISL', 'figure'],
      ['ISL', 'figure'],
      ['ISL', 'figure'],
    ]);
    expect(problems.filter(({ code }) => code === 'zero-for-no-rate').map(({ what }) => what)).toEqual([
      'The row of Hungary has 0 where the sheet in local currency has figures (2021 and 2022); these were read as not available',
    ]);
  });

  test('a currency is taken by its printed name, unless the figures convert at the rate of the euro area', () => {
    const { value, problems } = parsed(
      local(['Croatia', 'Kunas', 9, 9, 9], ['Denmark', 'Kroner    ', 70, 70, 70], ['Germany', 'Euro', 90, 90, 90], ['Norway', 'Crowns', 80, 80, 80]),
      dollars(['Croatia', 10, 10, 10], ['Denmark', 10, 10, 10], ['Germany', 100, 100, 100], ['Norway', 8, 8, 8]),
    );
    const read = value?.observations.filter(({ place, year }) => place.name === 'Local' && year === 2023);
    expect(read?.map(({ party, unit, priceBase, multiplier }) => [party, unit, priceBase, multiplier])).toEqual([
      ['DNK', 'DKK', 'current', 0],
      ['DEU', 'EUR', 'current', 0],
    ]);
    expect(problems.filter(({ code }) => code === 'currency-unsure').map(({ where }) => where)).toEqual(['milex.xlsx, Local, row 4', 'milex.xlsx, Local, row 7']);
  });

  test('kunas are kunas where the figures are', () => {
    const { value } = parsed(local(['Croatia', 'Kunas', 64, 64, 64], ['Germany', 'Euro', 90, 90, 90]), dollars(['Croatia', 10, 10, 10], ['Germany', 100, 100, 100]));
    expect(value?.observations.find(({ place }) => place.name === 'Local')?.unit).toBe('HRK');
  });
});

const raw = join(sharedFolder() ?? '', 'data', 'macro', 'raw', 'sipri');

interface Edition {
  readonly name: string;
  readonly years: readonly [number, number];
  readonly prices: string;
  readonly allies: number;
  /** Allies whose row in local currency is not read. */
  readonly unsure: readonly string[];
}

const WHOLE = { allies: 32 };
const EDITIONS: readonly Edition[] = [
  { name: 'SIPRI-Milex-data-1949-2022.xlsx', years: [1949, 2021], prices: 'constant-2021', ...WHOLE, unsure: [] },
  { name: 'SIPRI-Milex-data-1948-2023.xlsx', years: [1948, 2023], prices: 'constant-2022', ...WHOLE, unsure: ['HRV'] },
  { name: 'SIPRI-Milex-data-1949-2024.xlsx', years: [1949, 2024], prices: 'constant-2023', ...WHOLE, unsure: ['HRV'] },
  { name: 'SIPRI-Milex-data-2017-2025.xlsx', years: [2017, 2024], prices: 'constant-2024', allies: 28, unsure: ['HRV'] },
];

describe.skipIf(!existsSync(raw)).each(EDITIONS)('the edition $name', ({ name, years: [first, last], prices, allies, unsure }) => {
  let outcome: Outcome<Parsed | undefined>;
  let observations: readonly Observation[];
  const source = new exceljs.Workbook();

  beforeAll(async () => {
    const bytes = readFileSync(join(raw, name));
    const opened = await openFile(name, bytes);
    expect(opened.problems).toEqual([]);
    const file = opened.value as OpenedFile;
    expect(sipriImporters.filter((importer) => importer.recognises(file))).toEqual([sipriWorkbook]);
    outcome = sipriWorkbook.parse(file, PUBLISHED);
    observations = outcome.value?.observations ?? [];
    await source.xlsx.readFile(join(raw, name));
  });

  test('names its years', () => {
    expect(outcome.value?.editions[0]?.title).toBe(`SIPRI Military Expenditure Database ${first}–${last}`);
  });

  test('has every ally in every table, and every year of the first table', () => {
    const parties = new Map<string, Set<string>>();
    for (const { place, party } of observations) parties.set(place.name, (parties.get(place.name) ?? new Set()).add(party));
    const constant = `Constant (${prices.slice(9)}) US$`;
    const expected = [constant, 'Current US$', 'Local currency calendar years', 'Per capita', 'Share of GDP', 'Share of Govt. spending'];
    expect([...parties.keys()].sort()).toEqual(expected);
    for (const [table, found] of parties) expect([table, found.size]).toEqual([table, table.startsWith('Local') ? allies - unsure.length : allies]);
    expect(new Set(observations.filter(({ place }) => place.name === constant).map(({ priceBase }) => priceBase))).toEqual(new Set([prices]));
    const ofGermany = observations.filter(({ place, party }) => place.name === constant && party === 'DEU').map(({ year }) => year);
    expect(ofGermany).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  });

  test('gives what the workbook holds at each cell', () => {
    for (const each of observations) {
      const cell = source.getWorksheet(each.place.name)?.getCell(each.row, each.column).value;
      const fraction = each.unit.startsWith('percent');
      if (each.presence === 'figure') expect(each.value).toBe(fraction ? timesPowerOfTen(cell as number, 2) : cell);
      else if (each.note === undefined) expect(cell).toMatch(/^\.\s?\.\s?\.?$/);
      else expect(cell).toBe(0);
    }
  });

  test('reads every cell of every ally', () => {
    const unread = outcome.problems.filter(({ code }) => code === 'cell-not-read' || code === 'row-not-read');
    expect(unread).toEqual([]);
    const counted = outcome.problems.map(({ code }) => code).filter((code) => code === 'rows-passed-over' || code === 'sheet-not-read');
    expect(counted.sort()).toEqual([...Array<string>(6).fill('rows-passed-over'), 'sheet-not-read']);
    const lacking = outcome.problems.filter(({ code }) => code === 'rows-lacking').map(({ what }) => what);
    expect(lacking).toEqual(allies === 32 ? [] : Array<string>(6).fill('The sheet has no row of Canada, Czechia, Türkiye and United States of America'));
    expect(outcome.problems.filter(({ code }) => code === 'currency-unsure')).toHaveLength(unsure.length);
  });

  test('has plausible magnitudes: percent as percent, dollars in millions', () => {
    const of = (indicator: string, unit: string): number[] =>
      observations.filter((each) => each.indicator === indicator && each.unit === unit && each.party === 'DEU' && each.year === 2021).map((each) => timesPowerOfTen(each.value, each.multiplier));
    const [share = 0] = of('military-expenditure-share-of-gdp', 'percent_of_gdp');
    const [dollars = 0] = of('military-expenditure', 'USD');
    expect(share > 0.5 && share < 5).toBe(true);
    expect(dollars > 1e10 && dollars < 1e11).toBe(true);
  });

  test('makes a ledger in which no cell contradicts another', () => {
    const segment = buildSegment({ loaded: '2025-05-01T00:00:00Z', observations, copies: outcome.value?.copies ?? [], editions: outcome.value?.editions ?? [] });
    expect(segment.columns.year).toHaveLength(observations.length);
    const view = ledgerOf([segment], factsOf({})).asOf(parseDay('2025-05-01'));
    for (const { publication, indicator, party, unit, priceBase, year } of observations) {
      const figure = view.observe({ publication, indicator, party, unit, ...(priceBase && { priceBase }) }, year);
      expect('origin' in figure && figure.origin.kind === 'cell' ? figure.origin.disagreements : undefined).toBeUndefined();
    }
  });
});

test('every ally has a spelling', () => {
  expect(SIPRI_ALLIES).toHaveLength(32);
});

function parsed(...sheets: readonly Sheet[]): Outcome<Parsed | undefined> {
  return sipriWorkbook.parse(workbook(...sheets), PUBLISHED);
}

function workbook(...sheets: readonly Sheet[]): OpenedWorkbook {
  return { kind: 'workbook', name: 'milex.xlsx', hash: 'abc', bytes: 1, sheets };
}

function sheet(name: string, lines: readonly string[], rows: readonly (readonly Field[])[]): Sheet {
  const all = [...lines.map((line) => [line] as readonly Field[]), ...rows];
  const filled = all.map((fields, index) => ({ number: index + 1, hidden: false, cells: cellsOf(fields, index + 1) }));
  return { name, hidden: false, rows: filled.filter(({ cells }) => cells.length > 0) };
}

function cellsOf(fields: readonly Field[], row: number): Sheet['rows'][number]['cells'] {
  return fields.flatMap((value, index) => (value === undefined || value === '' ? [] : [{ address: `${columnLetters(index + 1)}${row}`, column: index + 1, value }]));
}
