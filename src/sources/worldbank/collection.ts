import type { EditionEntry } from '#core';
import type { Outcome } from '#kit';
import { yearIn } from '../field.ts';
import { refuseDate, type Importer, type OpenedTable, type Parsed, type TextRecord } from '../importer.ts';
import { lineNotRead } from '../problems.ts';
import { addCell, emptyReading, endReading, isWanted, PUBLICATION, TITLE, type Reading } from './reading.ts';

const HEADER = ['indicator', 'ally', 'year', 'unit', 'value', 'vintage'];

/** Series of several editions as one long table, each line with what is known of its edition. */
export const worldbankCollection: Importer = {
  id: 'worldbank-collection',
  publication: PUBLICATION,
  looksLike: `a long table of World Development Indicators (columns ${HEADER.join(', ')})`,
  recognises: (file) => file.kind === 'table' && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, { published }) => {
    if (published) refuseDate(file, published);
    return file.kind === 'table' ? readCollection(file) : { value: undefined, problems: [] };
  },
};

function readCollection(file: OpenedTable): Outcome<Parsed | undefined> {
  const reading = emptyReading(file, '');
  const editions = new Map<string, EditionEntry>();
  const lines = new Set<string>();
  for (const record of file.records) {
    const edition = readRecord(reading, record, lines);
    if (edition) editions.set(edition, { publication: PUBLICATION, date: edition, title: TITLE });
  }
  const { value, problems } = endReading(reading, 'collection');
  return { value: value && { ...value, editions: [...editions.values()] }, problems };
}

/** Reads one line, or reports it; tells its edition where it was read. */
function readRecord(reading: Reading, { fields, line }: TextRecord, lines: Set<string>): string | undefined {
  const [code = '', ally = '', yearText = '', , text = '', vintage = ''] = fields;
  if (!isWanted(reading, code, ally)) return undefined;
  const year = yearIn(yearText);
  const edition = editionOf(vintage);
  const id = [code, ally, year, edition].join(' ');
  const where = `${reading.file.name}, line ${line}`;
  const wrong = year === undefined ? `"${yearText.slice(0, 20)}" is no year` : !edition ? `"${vintage.slice(0, 40)}" names no edition` : lines.has(id) ? `an earlier line has ${id}` : undefined;
  lines.add(id);
  if (wrong || year === undefined || !edition) {
    reading.problems.push(lineNotRead(where, wrong ?? ''));
    return undefined;
  }
  addCell({ ...reading, edition }, { code, ally, year, line, column: HEADER.indexOf('value') + 1, text });
  return edition;
}

/**
 * The edition that a line tells: a day, or the day on which a copy was made. A copy made long after its data end is one of
 * an older edition: the World Bank adds a year to the data in the course of the next, so that this next one is its date.
 */
function editionOf(vintage: string): string | undefined {
  const [, dataEnd] = /data end (\d{4})/.exec(vintage) ?? [];
  return dataEnd ? String(Number(dataEnd) + 1) : /\d{4}-\d{2}-\d{2}/.exec(vintage)?.[0];
}
