/**
 * One line of a table: what was measured, a value for each column, the aim in words and whether it is met. A line
 * without an aim is there to compare.
 *
 * @typedef {{ what: string, values: (number | undefined)[], aim?: string, met?: boolean }} Line
 * @typedef {{ title: string, columns: string[], lines: Line[], notes?: string[] }} Table
 */

/** A table for people: aligned, plain. @param {Table} table */
export function tableText({ title, columns, lines, notes = [] }) {
  const rows = [
    ['', ...columns, 'aim', ''],
    ...lines.map(({ what, values, aim = '', met }) => [what, ...columns.map((_, column) => numberText(values[column])), aim, met === undefined ? '' : met ? 'met' : 'MISSED']),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const aligned = rows.map((row) => row.map((cell, column) => (column > 0 && column <= columns.length ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
  return [title, ...aligned.map((line) => `  ${line}`), ...notes.map((note) => `  ${note}`)].join('\n');
}

/** Three digits that count. */
function numberText(value) {
  if (value === undefined) return '–';
  if (value >= 100) return String(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : 4);
}
