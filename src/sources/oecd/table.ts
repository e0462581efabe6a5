import { parsePriceBase, type Status } from '#core';
import { lookUp, type Outcome } from '#kit';
import { isAllyCode } from '../allies.ts';
import { yearIn } from '../field.ts';
import type { Importer, ImportOptions, OpenedTable, Parsed, TextRecord } from '../importer.ts';
import { lineNotRead } from '../problems.ts';
import { addCell, endReading, PUBLICATION, startReading, type FoundCell, type Reading } from './reading.ts';

const HEADER = ['ally', 'year', 'indicator', 'unit', 'value', 'basis', 'status'];
const STATUSES: Readonly<Record<string, Status>> = { final: 'actual', preliminary: 'estimate' };

/** Aid as one long table, each line with its unit and status. */
export const aidTable: Importer = {
  id: 'oecd-aid-table',
  publication: PUBLICATION,
  looksLike: `a long table of aid (columns ${HEADER.join(', ')})`,
  recognises: (file) => file.kind === 'table' && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, options) => (file.kind === 'table' ? readTable(file, options) : { value: undefined, problems: [] }),
};

function readTable(file: OpenedTable, options: ImportOptions): Outcome<Parsed | undefined> {
  const { value: reading, problems } = startReading(file, options);
  if (!reading) return { value: undefined, problems };
  const lines = new Set<string>();
  for (const record of file.records) readRecord(reading, record, lines);
  return endReading(reading, 'collection');
}

function readRecord(reading: Reading, { fields, line }: TextRecord, lines: Set<string>): void {
  const [ally = '', yearText = '', indicator = '', unit = '', text = '', , statusText = ''] = fields;
  const what = whatIs(unit);
  const year = yearIn(yearText);
  const status = lookUp(STATUSES, statusText);
  const wrong = !isAllyCode(ally) ? [ally, 'ally'] : year === undefined ? [yearText, 'year'] : !what ? [unit, 'unit that is known'] : !status ? [statusText, 'status that is known'] : undefined;
  const id = [ally, year, indicator].join(' ');
  const where = `${reading.file.name}, line ${line}`;
  if (wrong || !what || !status || year === undefined) reading.problems.push(lineNotRead(where, `"${(wrong?.[0] ?? '').slice(0, 40)}" is no ${wrong?.[1] ?? ''}`));
  else if (lines.has(id)) reading.problems.push(lineNotRead(where, `an earlier line has ${id}`));
  else addCell(reading, { ...what, ally, year, line, column: HEADER.indexOf('value') + 1, text, status });
  lines.add(id);
  if (isAllyCode(ally)) reading.seen.add(ally);
}

function whatIs(unit: string): Pick<FoundCell, 'what' | 'priceBase'> | undefined {
  const year = /^constant (\d{4}) US dollars, millions$/.exec(unit)?.[1];
  if (year) return { what: 'aid', priceBase: parsePriceBase(`constant-${year}`) };
  return /^percent of GNI$/i.test(unit) ? { what: 'aid-share-of-gni' } : undefined;
}
