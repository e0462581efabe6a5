import type { CopyKind } from '#core';
import type { Outcome } from '#kit';
import { allyByName } from '../allies.ts';
import { yearIn } from '../field.ts';
import type { Importer, ImportOptions, OpenedTable, Parsed, TextRecord } from '../importer.ts';
import { lineNotRead } from '../problems.ts';
import { addCell, endReading, PUBLICATION, startReading, type FoundCell, type Reading } from './reading.ts';

interface Chart {
  readonly id: string;
  readonly header: readonly string[];
  /** The columns that are read, by name. */
  readonly columns: Readonly<Record<string, FoundCell['what']>>;
  readonly kind: CopyKind;
}

/** Aid and its share of GNI through the years, the share with two decimals. */
export const aidThroughYears = chartImporter({
  id: 'oecd-aid-years',
  header: ['name', 'year', 'ODA (left-axis)', 'ODA/GNI (right-axis)'],
  columns: { 'ODA (left-axis)': 'aid', 'ODA/GNI (right-axis)': 'aid-share-of-gni' },
  kind: 'extract',
});

/** Donors of a year beside the target of 0.7 %, the share with five decimals: of the two the nearer copy of the shares. */
export const aidOfYear = chartImporter({
  id: 'oecd-aid-donors',
  header: ['Donor', 'Year', 'Total ODA', 'ODA short of 0.7% commitment', 'ODA/GNI'],
  columns: { 'ODA/GNI': 'aid-share-of-gni' },
  kind: 'tables',
});

function chartImporter(chart: Chart): Importer {
  const { id, header } = chart;
  return {
    id,
    publication: PUBLICATION,
    looksLike: `a table of aid by donor and year (columns ${header.join(', ')})`,
    recognises: (file) => file.kind === 'table' && header.every((name, index) => file.header[index] === name),
    parse: (file, options) => (file.kind === 'table' ? readChart(chart, file, options) : { value: undefined, problems: [] }),
  };
}

function readChart(chart: Chart, file: OpenedTable, options: ImportOptions): Outcome<Parsed | undefined> {
  const { value: reading, problems } = startReading(file, options);
  if (!reading) return { value: undefined, problems };
  const lines = new Set<string>();
  for (const record of file.records) readRecord(chart, reading, record, lines);
  return endReading(reading, chart.kind);
}

function readRecord({ header, columns }: Chart, reading: Reading, { fields, line }: TextRecord, lines: Set<string>): void {
  const [name = '', yearText = ''] = fields;
  const ally = allyByName(name);
  const year = yearIn(yearText);
  const where = `${reading.file.name}, line ${line}`;
  if (!ally) {
    reading.others += 1;
    return;
  }
  if (year === undefined) reading.problems.push(lineNotRead(where, `"${yearText.slice(0, 20)}" is no year`));
  else if (lines.has(`${ally} ${year}`)) reading.problems.push(lineNotRead(where, `${name} has an earlier line of ${year}`));
  else for (const [column, what] of Object.entries(columns)) addCell(reading, { what, ally, year, line, column: header.indexOf(column) + 1, text: fields[header.indexOf(column)] ?? '' });
  lines.add(`${ally} ${year}`);
  reading.seen.add(ally);
}
