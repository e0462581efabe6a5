import { csvLine } from '#kit';
import { EXPORT_COLUMNS, fieldsOf, type ExportRow } from './columns.ts';

/** Rows as CSV (RFC 4180) with a header, in pieces; what a spreadsheet would take for a formula is written as `csvLine` does. */
export function* csvText(rows: Iterable<ExportRow>): Generator<string> {
  yield csvLine(EXPORT_COLUMNS.map(({ name }) => name));
  for (const row of rows) yield csvLine(fieldsOf(row));
}
