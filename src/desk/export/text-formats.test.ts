import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { ledgerOf } from '#core';
import { exampleLedger } from '../../../test/support/example-ledger.ts';
import { exported, hostileRow, publishedFacts } from '../../../test/support/exported.ts';
import { EXPORT_COLUMNS, EXPORT_KEY, fieldsOf, type ExportRow } from './columns.ts';
import { csvOnTheWeb } from './csvw.ts';
import { csvText } from './csv-text.ts';
import { dataPackage } from './datapackage.ts';
import { jsonText } from './json-text.ts';

const { rows, about } = exported({ editions: 'all' }, ledgerOf(exampleLedger.segments, publishedFacts));
const NAMES = EXPORT_COLUMNS.map(({ name }) => name);

/** Rows as another reader of CSV finds them. */
function readBack(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

describe('csvText()', () => {
  test('is read back as the rows that it was made from', () => {
    const read = readBack([...csvText(rows)].join(''));
    expect(read.map((record) => NAMES.map((name) => record[name]))).toEqual(rows.map((row) => fieldsOf(row).map((field) => (field === null ? '' : String(field)))));
  });

  // text of a hostile file           what stands in the CSV
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r\n=1', "'\r\n=1"],
    ['a "b", c\r\nd', 'a "b", c\r\nd'],
    ["it's = so", "it's = so"],
  ])('writes %j as %j', (text, written) => {
    const [read] = readBack([...csvText([hostileRow(rows[0] as ExportRow, text)])].join(''));
    expect([read?.['edition_title'], read?.['table'], read?.['note']]).toEqual([written, written, written]);
  });

  test('leaves numbers below zero alone', () => {
    const [read] = readBack([...csvText([{ ...(rows[0] as ExportRow), value: -1.5, decimals: -2 }])].join(''));
    expect([read?.['value'], read?.['decimals']]).toEqual(['-1.5', '-2']);
  });
});

test('jsonText() is one object that holds about, columns and rows', () => {
  expect(JSON.parse([...jsonText(rows, about)].join(''))).toEqual({ about, columns: EXPORT_COLUMNS, rows: rows.map(fieldsOf) });
  expect(JSON.parse([...jsonText([], about)].join(''))).toMatchObject({ rows: [] });
});

describe('the descriptors of CSV', () => {
  const file = { name: 'figures', file: 'figures.csv', title: 'Figures', format: 'csv' as const, bytes: 12, sha256: 'ab'.repeat(32) };
  const described = JSON.parse(JSON.stringify(dataPackage('outturn-figures', about, [file])));
  const web = JSON.parse(JSON.stringify(csvOnTheWeb('figures.csv', about)));

  test('data package: has what Data Package 2.0 requires, with names, paths and hashes in its patterns', () => {
    const path = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
    expect(described).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'outturn-figures', version: about.version, created: '2022-08-01T00:00:00.000Z' });
    for (const { path: address } of [...described.licenses, ...described.sources, ...described.resources]) expect(address).toMatch(path);
    expect(described.licenses).toHaveLength(2);
    expect(described.contributors.every(({ title, roles }: { title: string; roles: string[] }) => title !== '' && roles.length > 0)).toBe(true);
    expect(described.resources[0]).toMatchObject({ name: 'figures', path: 'figures.csv', type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: 12, hash: `sha256:${'ab'.repeat(32)}` });
  });

  test('data package: every cell fits its field', () => {
    const { fields, uniqueKeys } = described.resources[0].schema as { fields: Field[]; uniqueKeys: string[][] };
    expect([fields.map(({ name }) => name), uniqueKeys]).toEqual([NAMES, [EXPORT_KEY]]);
    for (const record of readBack([...csvText(rows)].join(''))) {
      for (const { name, type, constraints = {} } of fields) {
        const text = record[name] ?? '';
        if (text === '') expect(constraints.required, name).toBeUndefined();
        else expect(text, name).toMatch(PATTERNS[type] as RegExp);
        if (text !== '' && constraints.enum) expect(constraints.enum).toContain(text);
      }
    }
  });

  test('CSV on the Web: names the file, the terms and the sources, and every column with its type', () => {
    expect(web).toMatchObject({ '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], url: 'figures.csv', 'dc:license': [{ '@id': 'https://example.org/terms' }, { '@id': 'https://example.org/outlook' }] });
    const { columns, primaryKey } = web.tableSchema as { columns: { name: string; titles: string; datatype: unknown }[]; primaryKey: string[] };
    expect([columns.map(({ name }) => name), columns.map(({ titles }) => titles), primaryKey]).toEqual([NAMES, NAMES, EXPORT_KEY]);
    expect(columns.find(({ name }) => name === 'presence')).toMatchObject({ datatype: { base: 'string', format: '^(figure|nil|not available|withheld)$' } });
    expect(columns.find(({ name }) => name === 'value')).toMatchObject({ datatype: 'double', propertyUrl: 'http://purl.org/linked-data/sdmx/2009/measure#obsValue' });
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

const PATTERNS: Readonly<Record<string, RegExp>> = { string: /./, number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/, integer: /^-?\d+$/, year: /^\d{4}$/, date: /^\d{4}-\d{2}-\d{2}$/ };
