import type { Outcome } from '#kit';
import type { Importer, ImportOptions, OpenedTable, Parsed, TextRecord } from '../importer.ts';
import { cellNotRead, lineNotRead } from '../problems.ts';
import { addCell, endReading, isWanted, PUBLICATION, startReading, type Reading } from './reading.ts';

const HEADER = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'];

/** The World Bank's table with a column a year: its own download, or the same without the lines above the header. */
export const worldbankWide: Importer = {
  id: 'worldbank-wide',
  publication: PUBLICATION,
  looksLike: `a table of the World Bank's with a column a year (columns ${HEADER.join(', ')}, 1960 …)`,
  recognises: (file) => file.kind === 'table' && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, options) => (file.kind === 'table' ? readWide(file, options) : { value: undefined, problems: [] }),
};

interface YearColumn {
  readonly year: number;
  /** Counted from 1. */
  readonly column: number;
}

function readWide(file: OpenedTable, options: ImportOptions): Outcome<Parsed | undefined> {
  const { value: reading, problems } = startReading(file, options);
  if (!reading) return { value: undefined, problems };
  const years = yearColumns(reading);
  for (const record of file.records) readRecord(reading, record, years);
  return endReading(reading, file.preamble ? 'tables' : 'extract');
}

/** The columns of years; one that names none, and a year that is named twice, are reported and left out. */
function yearColumns({ file, problems }: Reading): YearColumn[] {
  const columns: YearColumn[] = [];
  file.header.forEach((head, index) => {
    if (index < HEADER.length || head === '') return;
    const [, year] = /^(\d{4})(?: \[YR\1\])?$/.exec(head) ?? [];
    const isNew = columns.every((known) => known.year !== Number(year));
    if (year && isNew) columns.push({ year: Number(year), column: index + 1 });
    else problems.push(cellNotRead(`${file.name}, header, column ${index + 1}`, 'A year that no column before it has', head));
  });
  return columns;
}

function readRecord(reading: Reading, { fields, line }: TextRecord, years: readonly YearColumn[]): void {
  const [, ally = '', , code = ''] = fields;
  const isSecond = reading.seen.get(code)?.has(ally);
  if (!isWanted(reading, code, ally)) return;
  if (isSecond) {
    reading.problems.push(lineNotRead(`${reading.file.name}, line ${line}`, `${ally} has an earlier row of ${code}`));
    return;
  }
  for (const { year, column } of years) addCell(reading, { code, ally, year, line, column, text: fields[column - 1] ?? '' });
}
