import type { Outcome, Problem } from '#kit';
import { yearIn } from '../field.ts';
import type { Importer, ImportOptions, OpenedTable, Parsed, TextRecord } from '../importer.ts';
import { lineNotRead } from '../problems.ts';
import { wdiCodeIn, WDI_CODES } from './indicators.ts';
import { addCell, endReading, isWanted, PUBLICATION, startReading, type Reading } from './reading.ts';

const HEADER = ['Country Name', 'Country Code', 'Year', 'Value'];

/** One series of the World Bank's with a line for each country and year; only the name of the file tells which series. */
export const worldbankLong: Importer = {
  id: 'worldbank-long',
  publication: PUBLICATION,
  looksLike: `one series of the World Bank's as a long table (columns ${HEADER.join(', ')}; its code in the name of the file)`,
  recognises: (file) => file.kind === 'table' && HEADER.length === file.header.length && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, options) => (file.kind === 'table' ? readLong(file, options) : { value: undefined, problems: [] }),
};

function readLong(file: OpenedTable, options: ImportOptions): Outcome<Parsed | undefined> {
  const code = wdiCodeIn(file.name);
  if (!code) return { value: undefined, problems: [seriesUnknown(file)] };
  const { value: reading, problems } = startReading(file, options);
  if (!reading) return { value: undefined, problems };
  const seen = new Set<string>();
  for (const record of file.records) readRecord(reading, code, record, seen);
  return endReading(reading, 'extract');
}

function readRecord(reading: Reading, code: string, { fields, line }: TextRecord, seen: Set<string>): void {
  const [, ally = '', yearText = '', text = ''] = fields;
  if (!isWanted(reading, code, ally)) return;
  const year = yearIn(yearText);
  const where = `${reading.file.name}, line ${line}`;
  if (year === undefined) reading.problems.push(lineNotRead(where, `"${yearText.slice(0, 20)}" is no year`));
  else if (seen.has(`${ally} ${year}`)) reading.problems.push(lineNotRead(where, `${ally} has an earlier line of ${year}`));
  else addCell(reading, { code, ally, year, line, column: HEADER.indexOf('Value') + 1, text });
  seen.add(`${ally} ${year}`);
}

function seriesUnknown(file: OpenedTable): Problem {
  return {
    code: 'series-unknown',
    where: file.name,
    what: 'The table does not tell which series it holds, and the name of the file has no code of one',
    wayOut: `Put the code into the name of the file, such as population_${WDI_CODES[0]}.csv`,
  };
}
