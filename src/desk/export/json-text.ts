import { EXPORT_COLUMNS, fieldsOf, type ExportRow } from './columns.ts';
import type { ExportAbout } from './about.ts';

/**
 * Rows as one JSON object, in pieces: `about` the export, its `columns`, and `rows` as arrays in the order of the columns.
 */
export function* jsonText(rows: Iterable<ExportRow>, about: ExportAbout): Generator<string> {
  yield `{"about":${JSON.stringify(about, null, 2)},\n"columns":${JSON.stringify(EXPORT_COLUMNS, null, 2)},\n"rows":[`;
  let between = '\n';
  for (const row of rows) {
    yield between + JSON.stringify(fieldsOf(row));
    between = ',\n';
  }
  yield '\n]}\n';
}
