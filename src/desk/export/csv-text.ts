import { csvLine } from '#kit';
import { EXPORT_COLUMNS, fieldsOf, type ExportRow } from './columns.ts';

/**
 * Rows as CSV (RFC 4180) with a header, in pieces. A text that a spreadsheet would take for a formula, since it begins with
 * `=`, `+`, `-`, `@`, a tab or a line break, gets an apostrophe in front; numbers are never touched.
 */
export function* csvText(rows: Iterable<ExportRow>): Generator<string> {
  yield csvLine(EXPORT_COLUMNS.map(({ name }) => name));
  for (const row of rows) yield csvLine(fieldsOf(row).map(plain));
}

function plain(value: string | number | null): string | number | null {
  return typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
}
