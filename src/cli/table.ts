/** One column of a table for people. */
export interface TableColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** What a cell shows, and how it is painted on a terminal. */
export type TableCell = string | { readonly text: string; readonly paint: (text: string) => string };

/**
 * A table in aligned columns, two spaces apart. Colour is painted after aligning, so it does not disturb the columns.
 */
export function renderTable(columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[]): string {
  const widths = columns.map(({ head }, index) => Math.max(width(head), ...rows.map((row) => width(textOf(row[index])))));
  const line = (cells: readonly TableCell[]): string => cells.map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align)).join('  ').trimEnd();
  const heads = columns.map(({ head }) => head);
  return [line(heads), widths.map((size) => '─'.repeat(size)).join('  '), ...rows.map(line)].map((each) => `${each}\n`).join('');
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
}

function pad(cell: TableCell, size: number, align: TableColumn['align']): string {
  const text = textOf(cell);
  const space = ' '.repeat(Math.max(0, size - width(text)));
  const painted = typeof cell === 'string' ? text : cell.paint(text);
  return align === 'right' ? space + painted : painted + space;
}

function width(text: string): number {
  return [...text].length;
}
