import { csvLine, type CsvValue } from '#kit';
import type { Effects } from './effects.ts';

export type { CsvValue };

/** A record of CSV: its fields by name. */
export type CsvRecord = Readonly<Record<string, CsvValue>>;

/**
 * Records as CSV (RFC 4180) with a header line. All records have the fields of the first. Where there is none the text is empty,
 * without a header, and a note says so.
 */
export function toCsv({ note }: Effects, records: readonly CsvRecord[]): string {
  const [first] = records;
  if (first) return csvOf(Object.keys(first), records);
  note('There are no rows, so no CSV was written\n');
  return '';
}

function csvOf(names: readonly string[], records: readonly CsvRecord[]): string {
  return [names, ...records.map((record) => names.map((name) => record[name]))].map(csvLine).join('');
}
