/**
 * The rows of a table written in a test. The first line names the columns; columns stand two or more blanks apart, so that
 * a cell may hold words. A row with another number of cells than the first line is a slip and is refused.
 *
 * @example
 * tableOf<'ally' | 'share'>(`
 * ally  share
 * EST   3.40
 * `) // => [{ ally: 'EST', share: '3.40' }]
 */
export function tableOf<Column extends string>(text: string): Record<Column, string>[] {
  const [head = [], ...rows] = linesOf(text).map(cellsOf);
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`The row "${cells.join(' | ')}" has ${cells.length} cells, its table ${head.length} columns`);
    return Object.fromEntries(head.map((name, index) => [name, cells[index]])) as Record<Column, string>;
  });
}

/** A table in the same writing, aligned: what a test expects can be compared with it as text. */
export function alignedTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** A text block without the indentation and the blank lines around it. */
export function block(text: string): string {
  return linesOf(text).join('\n');
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

function cellsOf(line: string): string[] {
  return line.split(/\s{2,}/);
}
