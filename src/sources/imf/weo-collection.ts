import type { EditionEntry, Observation, Status } from '#core';
import type { Outcome, Problem } from '#kit';
import { decimalsOf } from '#kit';
import { refuseDate, type Importer, type OpenedTable, type Parsed, type TextRecord } from '../importer.ts';
import { currencyOfGdp } from './currencies.ts';

const PUBLICATION = 'imf-weo';
const TITLE = 'World Economic Outlook';
const HEADER = ['vintage', 'ally', 'indicator', 'year', 'unit', 'value', 'status', 'estimates_start_after'];

/** Vintages of the World Economic Outlook as one long table; gross domestic product at current prices is read from it. */
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
  const editions = new Map<string, EditionEntry>();
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  let passedOver = 0;
  for (const record of file.records) {
    const [vintage = '', , indicator] = record.fields;
    if (!editions.has(vintage)) editions.set(vintage, { publication: PUBLICATION, date: vintage, title: TITLE });
    if (indicator !== 'NGDP' && indicator !== 'NGDPD') {
      passedOver += 1;
      continue;
    }
    const observation = observationOf(file, record);
    if (observation) observations.push(observation);
    else problems.push(unreadLine(file, record));
  }
  if (passedOver > 0) problems.push(passedOverLines(file, passedOver));
  const copy = { hash: file.hash, name: file.name, kind: 'collection', format: 'lines' } as const;
  return { value: { editions: [...editions.values()], copies: [copy], observations }, problems };
}

function observationOf(file: OpenedTable, record: TextRecord): Observation | undefined {
  const [vintage = '', ally = '', indicator = '', yearText, , valueText = '', status = ''] = record.fields;
  const unit = indicator === 'NGDPD' ? 'USD' : currencyOfGdp(ally, vintage);
  const value = Number(valueText);
  const year = Number(yearText);
  if (!unit || valueText === '' || !Number.isFinite(value) || !/^\d{4}$/.test(yearText ?? '')) return undefined;
  return {
    publication: PUBLICATION,
    edition: vintage,
    indicator: 'gdp',
    party: ally,
    unit,
    priceBase: 'current',
    year,
    presence: 'figure',
    value,
    multiplier: 9,
    decimals: Math.max(3, decimalsOf(value)),
    status: statusNamed(status),
    copy: file.hash,
    place: { kind: 'table', name: `World Economic Outlook ${vintage}, ${indicator}` },
    row: record.line,
    column: HEADER.indexOf('value') + 1,
  };
}

function statusNamed(text: string): Status {
  return text === 'actual' || text === 'forecast' ? text : 'not stated';
}

function unreadLine(file: OpenedTable, record: TextRecord): Problem {
  return {
    code: 'line-not-read',
    where: `${file.name}, line ${record.line}`,
    what: `A figure with year and known currency was looked for and "${record.fields.slice(1, 6).join(', ').slice(0, 60)}" was found`,
    wayOut: 'Correct the line, or leave it: all other lines can be read without it',
  };
}

function passedOverLines(file: OpenedTable, count: number): Problem {
  return {
    code: 'lines-passed-over',
    where: file.name,
    what: `${count} lines of indicators other than gross domestic product at current prices (NGDP, NGDPD) were not read`,
    wayOut: 'Nothing needs to be done: no measure uses them yet',
  };
}
