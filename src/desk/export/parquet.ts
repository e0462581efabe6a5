import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SchemaElement } from 'hyparquet-writer';
import { EXPORT_COLUMNS, type ColumnType, type ExportColumn, type ExportRow } from './columns.ts';
import type { ExportAbout } from './about.ts';

/** Rows of one group: as many are held in memory at once. */
const ROWS_OF_GROUP = 50_000;

/** Rows as a Parquet file: text in dictionaries, days as dates, what the export says about itself as key-value metadata. */
export async function writeParquet(path: string, rows: Iterable<ExportRow>, about: ExportAbout): Promise<void> {
  const { fileWriter, ParquetWriter } = await import('hyparquet-writer');
  const file = new ParquetWriter({ writer: fileWriter(path), schema: SCHEMA, kvMetadata: keyValuesOf(about), createdBy: `outturn ${about.version}` });
  for (const group of groupsOf(rows)) {
    await file.write({ columnData: EXPORT_COLUMNS.map((column) => ({ name: column.name, data: group.map((row) => valueIn(row, column)) })), rowGroupSize: ROWS_OF_GROUP });
    await nextTurn();
  }
  await file.finish();
}

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  year: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: EXPORT_COLUMNS.length },
  ...EXPORT_COLUMNS.map(({ name, type, required }): SchemaElement => ({ name, ...TYPES[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' })),
];

function keyValuesOf(about: ExportAbout): { key: string; value: string }[] {
  const { title, version, created, asOf, editions, citation, publications } = about;
  const licences = publications.map(({ publisher, name, licence }) => `${publisher}, ${name}: ${licence}`).join('\n');
  const told = { title, version, created, as_of: asOf, editions, citation, licence: licences, attribution: publications.map(({ attribution }) => attribution).join('\n'), columns: JSON.stringify(EXPORT_COLUMNS) };
  return Object.entries(told).map(([key, value]) => ({ key, value }));
}

function valueIn(row: ExportRow, { name, type }: ExportColumn): string | number | Date | null {
  const value = row[name];
  return type === 'day' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}

function* groupsOf(rows: Iterable<ExportRow>): Generator<ExportRow[]> {
  let group: ExportRow[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < ROWS_OF_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
