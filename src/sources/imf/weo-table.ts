import type { Outcome } from '#kit';
import type { Importer, ImportOptions, OpenedFile, Parsed } from '../importer.ts';
import { gridOf, type Grid } from './grid.ts';
import { isOutlookHeader, layoutOf, type Layout } from './layout.ts';
import { addCell, endReading, PUBLICATION, startReading, TITLE, type Reading } from './reading.ts';
import { seriesReader, type RowSeries } from './row-series.ts';
import { vintageOf } from './vintage.ts';

/** The outlook's own tables, a series to a row and a year to a column: all countries with codes, or a report with names. */
export const weoTable: Importer = {
  id: 'imf-weo-table',
  publication: PUBLICATION,
  looksLike: 'a table of the World Economic Outlook (columns WEO Country Code, ISO, WEO Subject Code, … or Country, Units, Scale, …, years, Estimates Start After), as a workbook or as text',
  recognises: (file) => (file.kind === 'workbook' ? file.sheets.some((sheet) => isOutlookHeader(sheet.rows[0]?.cells.map(({ value }) => String(value)) ?? [])) : file.kind === 'table' && isOutlookHeader(file.header)),
  parse: (file, options) => {
    const grid = gridOf(file, isOutlookHeader);
    return grid ? readGrid(file, grid, options) : { value: undefined, problems: [] };
  },
};

function readGrid(file: OpenedFile, grid: Grid, options: ImportOptions): Outcome<Parsed> {
  const layout = layoutOf(grid);
  const vintage = vintageOf(file.name, grid.footer, options);
  const [kind, format] = file.kind === 'workbook' ? (['workbook', 'sheet'] as const) : (['tables', 'lines'] as const);
  const reading = startReading({ hash: file.hash, name: file.name, kind, format });
  const readSeries = seriesReader(reading, grid, layout, vintage);
  for (const row of grid.rows) {
    const series = readSeries(row);
    if (series) addRow(reading, grid, layout, vintage, series);
  }
  return endReading(reading, [vintage]);
}

function addRow(reading: Reading, grid: Grid, { years }: Layout, vintage: string, { row, subject, ally, lastActual }: RowSeries): void {
  const table = grid.sheet ?? `${TITLE} ${vintage}, ${subject.code}`;
  for (const { year, at } of years) {
    const status = lastActual === undefined ? 'not stated' : year <= lastActual ? 'actual' : 'forecast';
    addCell(reading, { vintage, subject, ally, year, status, table, row: row.number, column: at + 1, where: grid.where(row.number, at + 1) }, row.fields[at]);
  }
}
