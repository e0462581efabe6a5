import type { Status } from '#core';
import type { Outcome, Problem } from '#kit';
import { isAllyCode } from '../allies.ts';
import { refuseDate, type Importer, type OpenedTable, type Parsed, type TextRecord } from '../importer.ts';
import { addCell, endReading, OTHER_COUNTRIES, OTHER_SUBJECTS, passOver, PUBLICATION, startReading, TITLE, type Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';

const HEADER = ['vintage', 'ally', 'indicator', 'year', 'unit', 'value', 'status', 'estimates_start_after'];

/** Vintages of the World Economic Outlook as one long table, a figure to a line. */
export const weoCollection: Importer = {
  id: 'imf-weo-collection',
  publication: PUBLICATION,
  looksLike: `a long table of World Economic Outlook vintages (columns ${HEADER.join(', ')})`,
  recognises: (file) => file.kind === 'table' && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, { published }) => {
    if (published) refuseDate(file, published);
    return file.kind === 'table' ? readCollection(file) : { value: undefined, problems: [] };
  },
};

function readCollection(file: OpenedTable): Outcome<Parsed> {
  const reading = startReading({ hash: file.hash, name: file.name, kind: 'collection', format: 'lines' });
  const vintages = new Set<string>();
  for (const record of file.records) readLine(reading, record, vintages);
  return endReading(reading, [...vintages]);
}

function readLine(reading: Reading, record: TextRecord, vintages: Set<string>): void {
  const [vintage = '', ally = '', code = '', yearText = '', , value, status = ''] = record.fields;
  const isLine = /^\d{4}-\d{2}$/.test(vintage) && /^\d{4}$/.test(yearText) && /^[A-Z]{3}$/.test(ally);
  if (!isLine) {
    reading.problems.push(unreadLine(reading.copy.name, record));
    return;
  }
  vintages.add(vintage);
  const subject = subjectOf(code);
  if (!subject) return passOver(reading, OTHER_SUBJECTS);
  if (!isAllyCode(ally)) return passOver(reading, OTHER_COUNTRIES);
  const column = HEADER.indexOf('value') + 1;
  addCell(reading, { vintage, subject, ally, year: Number(yearText), status: statusNamed(status), table: `${TITLE} ${vintage}, ${code}`, row: record.line, column, where: `line ${record.line}, column ${column}` }, value);
}

function statusNamed(text: string): Status {
  return text === 'actual' || text === 'forecast' ? text : 'not stated';
}

function unreadLine(file: string, record: TextRecord): Problem {
  return {
    code: 'line-not-read',
    where: `${file}, line ${record.line}`,
    what: `A vintage such as 2016-10, the code of a country and a year were looked for and "${record.fields.slice(0, 4).join(', ').slice(0, 60)}" was found`,
    wayOut: 'Correct the line, or leave it: all other lines can be read without it',
  };
}
