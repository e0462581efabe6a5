import { csvLine, type CsvValue } from '#kit';

export type { CsvValue };

/**
 * Records as CSV (RFC 4180) with a header line. All records have the fields of the first.
 */
export function toCsv(records: readonly Readonly<Record<string, CsvValue>>[]): string {
  const names = Object.keys(records[0] ?? {});
  return [names, ...records.map((record) => names.map((name) => record[name]))].map(csvLine).join('');
}
