import { refuse } from '#kit';

/** The formats that figures are exported in. */
export type ExportFormat = 'csv' | 'json' | 'parquet' | 'xlsx';

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'json', 'parquet', 'xlsx'];

/**
 * The format asked for; without one, that of the ending of the file's name.
 *
 * @throws OutturnError `bad-format`
 */
export function formatAsked(asked: string | undefined, file: string): ExportFormat {
  const name = asked ?? /\.([^./\\]+)$/.exec(file)?.[1] ?? '';
  const found = EXPORT_FORMATS.find((format) => format === name.toLowerCase());
  return found ?? refuse('bad-format', `format "${name}"`, 'Figures are not exported in such a format', `Write --format with one of ${EXPORT_FORMATS.join(', ')}`);
}
