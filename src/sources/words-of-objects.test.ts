import { describe, expect, test } from 'vitest';
import { buildSegment } from '#core';
import { bytesOfBook, SMALL_BOOK } from '../../test/support/nato-book.ts';
import type { OpenedFile, OpenedTable, OpenedWorkbook, Sheet, SheetRow, TextRecord } from './importer.ts';
import { openFile, readSource, type ImportOptions, type ReadSource } from './index.ts';

/** Names that every object knows without holding them: a table of words must not take them for its own. */
const WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

interface Layout {
  readonly importer: string;
  readonly name: string;
  readonly text: string;
  readonly published?: string;
}

// All figures are invented.
const LAYOUTS: readonly Layout[] = [
  { importer: 'nato-edition-collection', name: 'a.csv', text: 'edition,cutoff,ally,year,indicator,unit,price_base,status,value,source_table,page_or_sheet\n2017-03-13,,DEU,2016,defence_expenditure_national_currency_million,EUR million,current,estimate,120,Table 1,' },
  { importer: 'nato-core-extract', name: '2026-07-10_a.csv', text: 'geo,country,year,estimate,measure,value\nDE,Germany,2024,False,core_nat_currency_current_m,120' },
  { importer: 'nato-wide-table', name: '2025-08-28_table3_share-of-gdp.csv', text: 'country,2022,2023,2024e\nGermany,1.4,1.6,2.1' },
  { importer: 'nato-long-table', name: '2025-08-28_share-of-gdp.csv', text: 'Country,Year,Share\nGermany,2022,1.4' },
  { importer: 'nato-share-list', name: '2025-08-28_a.csv', text: 'ally,year,pct_gdp,estimate,source\nDEU,2022,1.4,True,here' },
  { importer: 'nato-dataset-2019', name: '2019-06-25_a.csv', text: 'country_stanag,year,Military personnel,Equipment expenditure (%)\nDEU,2017,180000,12.5' },
  { importer: 'nato-per-person-chart', name: '2025-08-28_a.json', text: '{"data":{"values":[{"country":"Germany","year_label":"2024e","total_pc":900}]}}' },
  { importer: 'nato-czech-transcription', name: '2026-07-10_a.json', text: '{"years":[2024],"estimate_years":[],"categories":{"equipment":{"table":"8a","values":[30]}},"totals":{"current_prices":{"table":"1","values":[160000]}}}' },
  { importer: 'imf-weo-table', name: 'a.csv', text: 'WEO Country Code,ISO,WEO Subject Code,Country,Subject Descriptor,Units,Scale,2014,2015,Estimates Start After\n134,DEU,NGDP,Germany,"Gross domestic product, current prices",National currency,Billions,2900,3000,2014', published: '2016-10' },
  { importer: 'imf-weo-table', name: 'a.csv', text: 'Country,Subject Descriptor,Units,Scale,2014,2015,Estimates Start After\nGermany,Population,Persons,Millions,81,82,2014', published: '2016-10' },
  { importer: 'imf-weo-collection', name: 'a.csv', text: 'vintage,ally,indicator,year,unit,value,status,estimates_start_after\n2016-10,DEU,NGDP,2014,national,2900,actual,2014' },
  { importer: 'imf-weo-json', name: 'a.json', text: '{"source":{"dataset":"IMF.RES:WEO","vintage":"April 2026"},"economies":{"DEU":{"series":{"NGDP":{"unit":"Domestic currency","scale":"Billions","currencyCode":"EUR","latestActualAnnualData":"2024","values":{"2024":4300}}}}}}' },
  { importer: 'worldbank-wide', name: 'a.csv', text: 'Country Name,Country Code,Indicator Name,Indicator Code,2021,2022\nGermany,DEU,GDP,NY.GDP.MKTP.CN,3600,3800', published: '2024-06-28' },
  { importer: 'worldbank-long', name: 'NY.GDP.MKTP.CN.csv', text: 'Country Name,Country Code,Year,Value\nGermany,DEU,2021,3600', published: '2024-06-28' },
  { importer: 'worldbank-collection', name: 'a.csv', text: 'indicator,ally,year,unit,value,vintage\nNY.GDP.MKTP.CN,DEU,2021,EUR,3600,2024-06-28' },
  { importer: 'oecd-aid-table', name: 'a.csv', text: 'ally,year,indicator,unit,value,basis,status\nDEU,2024,ODA,"constant 2025 US dollars, millions",35000,grant,final', published: '2026-04-09' },
  { importer: 'oecd-aid-years', name: 'a.csv', text: 'name,year,ODA (left-axis),ODA/GNI (right-axis)\nGermany,2024,35000,0.67', published: '2026-04-09' },
  { importer: 'oecd-aid-donors', name: 'a.csv', text: 'Donor,Year,Total ODA,ODA short of 0.7% commitment,ODA/GNI\nGermany,2024,35000,100,0.67', published: '2026-04-09' },
  { importer: 'fed-annual', name: 'a.csv', text: 'Date,Country,Exchange rate\n2016-01-01,Canada,1.3248' },
  { importer: 'ecb-reference-rates', name: 'a.csv', text: 'Date,USD,JPY,PLN,GBP,NOK,SEK,\n2017-03-31,1.0691,119.55,4.2265,0.85553,9.1683,9.5322,' },
];

describe('a word that every object knows, in place of any word of a file, names nothing', () => {
  test.each(LAYOUTS)('$importer, $text', async ({ importer, name, text, published }) => {
    const { value: file } = await openFile(name, new TextEncoder().encode(`${text}\n`));
    expectNothingNamed(file as OpenedFile, importer, published === undefined ? {} : { published });
  });

  test('nato-workbook', async () => {
    const { value: file } = await openFile('2024-06-17_def-exp.xlsx', await bytesOfBook(SMALL_BOOK));
    expectNothingNamed(file as OpenedFile, 'nato-workbook', {});
  });

  test('sipri-workbook', () => {
    const rows = [['Military expenditure by country, in local currency, 2022-2023 © SIPRI 2024'], ['Figures are in local currency at current prices and are for calendar years, unless otherwise stated.'], ['Country', 'Currency', 'Notes', 2022, 2023], ['Norway', 'Kroner', '', 60, 70]];
    const file: OpenedWorkbook = { kind: 'workbook', name: 'milex.xlsx', hash: 'f', bytes: 1, sheets: [{ name: 'Local currency calendar years', hidden: false, rows: rows.map(rowOf) }] };
    expectNothingNamed(file, 'sipri-workbook', { published: '2025-04-28' });
  });
});

function expectNothingNamed(file: OpenedFile, importer: string, options: ImportOptions): void {
  const { value: plain } = readSource(file, options);
  expect(plain?.importer).toBe(importer);
  const known = namesIn(plain);
  const added = WORDS.flatMap((word) => changedIn(file, word)).flatMap((changed) => {
    const { value } = readSource(changed, options);
    if (value) buildSegment({ ...value, loaded: '' });
    return [...namesIn(value)].filter((name) => !known.has(name) && !MEANT.has(String(name)));
  });
  expect([...new Set(added)]).toEqual([]);
}

/** What an importer may say of a line whose status it does not know. */
const MEANT = new Set<string>(['not stated', 'actual', 'estimate', 'forecast']);

function namesIn(value: ReadSource | undefined): Set<unknown> {
  const ofCells = value?.observations.flatMap(({ indicator, party, unit, priceBase, presence, status }) => [indicator, party, unit, priceBase, presence, status]) ?? [];
  return new Set([...ofCells, ...(value?.rates?.currencies ?? [])]);
}

/** The file with a word in place of each of its words in turn. */
function changedIn(file: OpenedFile, word: string): OpenedFile[] {
  if (file.kind === 'table') return changedTables(file, word);
  if (file.kind === 'workbook') return changedWorkbooks(file, word);
  const text = JSON.stringify(file.value);
  return [...text.matchAll(/"[^"]*"/g)].map(({ 0: old, index }) => ({ ...file, value: JSON.parse(`${text.slice(0, index)}"${word}"${text.slice(index + old.length)}`) as unknown }));
}

function changedTables(file: OpenedTable, word: string): OpenedTable[] {
  const headers = file.header.map((_, at) => ({ ...file, header: file.header.with(at, word) }));
  const records = file.records.flatMap((record, line) => record.fields.map((_, at) => ({ ...file, records: file.records.with(line, withField(record, at, word)) })));
  return [...headers, ...records];
}

function withField(record: TextRecord, at: number, word: string): TextRecord {
  return { ...record, fields: record.fields.with(at, word) };
}

function changedWorkbooks(file: OpenedWorkbook, word: string): OpenedWorkbook[] {
  return file.sheets.flatMap((sheet, at) => changedSheets(sheet, word).map((changed) => ({ ...file, sheets: file.sheets.with(at, changed) })));
}

function changedSheets(sheet: Sheet, word: string): Sheet[] {
  return sheet.rows.flatMap((row, at) => row.cells.flatMap((cell, column) => (typeof cell.value === 'string' ? [{ ...sheet, rows: sheet.rows.with(at, { ...row, cells: row.cells.with(column, { ...cell, value: word }) }) }] : [])));
}

function rowOf(values: readonly (string | number)[], index: number): SheetRow {
  const cells = values.flatMap((value, at) => (value === '' ? [] : [{ address: `${'ABCDE'[at] ?? ''}${index + 1}`, column: at + 1, value }]));
  return { number: index + 1, hidden: false, cells };
}
