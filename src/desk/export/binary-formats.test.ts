import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import library from 'exceljs';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { asyncBufferFromFile } from 'hyparquet/src/node.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/engines.ts';
import { exported, hostileRow, publishedFacts } from '../../../test/support/exported.ts';
import { exampleLedger } from '../../../test/support/example-ledger.ts';
import { ledgerOf } from '#core';
import { EXPORT_COLUMNS, fieldsOf, type ExportRow } from './columns.ts';
import { writeParquet } from './parquet.ts';
import { writeXlsx } from './xlsx.ts';

const { rows, about } = exported({ editions: 'all' }, ledgerOf(exampleLedger.segments, publishedFacts));
const folder = temporaryFolder();

describe('writeParquet()', () => {
  const path = join(folder, 'figures.parquet');
  beforeAll(() => writeParquet(path, rows, about));

  test('is read back as the rows that it was made from, days as dates', async () => {
    const read = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
    const spelled = read.map((record) => EXPORT_COLUMNS.map(({ name }) => (record[name] instanceof Date ? (record[name]).toISOString().slice(0, 10) : (record[name] ?? null))));
    expect(spelled).toEqual(rows.map(fieldsOf));
  });

  test('carries licence, citation and day in its metadata', async () => {
    const { key_value_metadata: told = [], num_rows: count } = await parquetMetadataAsync(await asyncBufferFromFile(path));
    const values = Object.fromEntries(told.map(({ key, value }) => [key, value]));
    expect([count, values['as_of'], values['citation'], values['licence']]).toEqual([BigInt(rows.length), '2022-12-31', about.citation, 'Example Alliance, Example tables: with credit\nExample Fund, Example outlook: with credit']);
  });

  test('gives the same bytes for the same rows', async () => {
    await writeParquet(join(folder, 'again.parquet'), rows, about);
    expect(readFileSync(join(folder, 'again.parquet')).equals(readFileSync(path))).toBe(true);
  });
});

describe('writeXlsx()', () => {
  const path = join(folder, 'figures.xlsx');
  const text = '=HYPERLINK("https://example.org","click")';
  const book = new library.Workbook();
  beforeAll(async () => {
    await writeXlsx(path, [...rows, hostileRow(rows[0] as ExportRow, text)], about);
    await book.xlsx.readFile(path);
  });

  test('has a sheet about the export, then the figures with a frozen header and a filter', () => {
    const [first, figures] = book.worksheets;
    expect(book.worksheets.map(({ name }) => name)).toEqual(['About', 'Figures']);
    expect(first?.getColumn(2).values).toEqual(expect.arrayContaining([about.citation, '2022-12-31', 'Source: Example Alliance']));
    expect(figures?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(figures?.autoFilter).toBe(`A1:Y${rows.length + 2}`);
    expect(EXPORT_COLUMNS).toHaveLength(25);
  });

  test('holds every field in a cell of its type', () => {
    const figures = book.getWorksheet('Figures');
    rows.forEach((row, at) => {
      const cells = EXPORT_COLUMNS.map((_, column) => figures?.getRow(at + 2).getCell(column + 1).value ?? null);
      expect(cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))).toEqual(fieldsOf(row));
    });
  });

  test('shows figures at their printed decimals, with the source as a comment', () => {
    const figures = book.getWorksheet('Figures');
    const at = rows.findIndex(({ indicator }) => indicator === 'defence-share-of-gdp') + 2;
    const cell = figures?.getRow(at).getCell(EXPORT_COLUMNS.findIndex(({ name }) => name === 'value') + 1);
    expect(cell?.numFmt).toBe('#,##0.00');
    expect(JSON.stringify(cell?.note)).toContain('example.csv, line 2, column 7');
  });

  test('writes text that looks like a formula as text', () => {
    const last = book.getWorksheet('Figures')?.getRow(rows.length + 2);
    const cells = EXPORT_COLUMNS.flatMap(({ name }, at) => (['edition_title', 'table', 'address', 'copy_name', 'note'].includes(name) ? [last?.getCell(at + 1)] : []));
    expect(cells.map((cell) => [cell?.type, cell?.value])).toEqual(cells.map(() => [library.ValueType.String, text]));
  });

  test('gives the same bytes for the same rows', async () => {
    await writeXlsx(join(folder, 'again.xlsx'), [...rows, hostileRow(rows[0] as ExportRow, text)], about);
    expect(readFileSync(join(folder, 'again.xlsx')).equals(readFileSync(path))).toBe(true);
  });
});
