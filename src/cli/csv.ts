/** What a field of a CSV record holds; null is an empty field. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * Records as CSV (RFC 4180) with a header line. All records have the fields of the first.
 */
export function toCsv(records: readonly Readonly<Record<string, CsvValue>>[]): string {
  const names = Object.keys(records[0] ?? {});
  const lines = [names, ...records.map((record) => names.map((name) => record[name]))];
  return lines.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function quoted(value: CsvValue): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
