import type { ExportAbout } from './about.ts';
import type { ExportRow } from './columns.ts';
import { csvText } from './csv-text.ts';
import type { ExportFormat } from './formats.ts';
import { jsonText } from './json-text.ts';
import { writeParquet } from './parquet.ts';
import { writeText } from './place-files.ts';
import { writeXlsx } from './xlsx.ts';

/** Writes rows to a path in a format. */
export function writeRows(format: ExportFormat, path: string, rows: Iterable<ExportRow>, about: ExportAbout): void | Promise<void> {
  switch (format) {
    case 'csv':
      return writeText(path, csvText(rows));
    case 'json':
      return writeText(path, jsonText(rows, about));
    case 'parquet':
      return writeParquet(path, rows, about);
    case 'xlsx':
      return writeXlsx(path, rows, about);
  }
}
