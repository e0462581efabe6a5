/** What a field of a CSV record holds; null is an empty field. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * Fields as one line of CSV (RFC 4180), with its end. A text that a spreadsheet would take for a formula, since it begins with
 * `=`, `+`, `-`, `@`, a tab or a line break, gets an apostrophe in front; numbers are never touched.
 *
 * @example
 * csvLine(['a "b"', 1.5, null]) // => '"a ""b""",1.5,\r\n'
 * csvLine(['=1+1', -1.5]) // => "'=1+1,-1.5\r\n"
 */
export function csvLine(fields: readonly CsvValue[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/** One field: quoted where it has to be. */
function csvField(value: CsvValue): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const plain = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
