import { publishedDate, type EditionEntry, type Status } from '#core';
import { lookUp, type Outcome } from '#kit';
import type { Importer, OpenedFile, OpenedTable, Parsed, TextRecord } from '../importer.ts';
import { refuseDate } from '../importer.ts';
import { baseFor, PRINTED, type PrintedAs } from './indicators.ts';
import { endReading, isYear, numberOrText, partyAt, PUBLICATION, type Reading } from './reading.ts';
import { baseNamed, reportLine } from './tables.ts';

const INDICATORS: Readonly<Record<string, PrintedAs>> = {
  defence_expenditure_national_currency_million: PRINTED.spendingNational,
  defence_expenditure_usd_current_million: PRINTED.spendingUsd,
  defence_expenditure_usd_constant_million: PRINTED.spendingUsd,
  share_of_gdp_percent: PRINTED.shareOfGdp,
  real_change_percent: PRINTED.realChange,
  gdp_usd_current_million: PRINTED.gdpUsd,
  gdp_usd_constant_million: PRINTED.gdpUsd,
  gdp_per_capita_usd_constant: PRINTED.gdpPerPerson,
  expenditure_per_capita_usd_constant: PRINTED.spendingPerPerson,
  military_personnel_thousand: PRINTED.personnel,
  equipment_share_percent: PRINTED.equipment,
  personnel_share_percent: PRINTED.personnelShare,
  infrastructure_share_percent: PRINTED.infrastructure,
  other_share_percent: PRINTED.other,
};

const HEADER = ['edition', 'cutoff', 'ally', 'year', 'indicator', 'unit', 'price_base', 'status', 'value', 'source_table', 'page_or_sheet'];

/** The file of many editions: tables and press quotations of every edition since 2009, each row with its source. */
export const editionCollection: Importer = {
  id: 'nato-edition-collection',
  publication: PUBLICATION,
  looksLike: `a collection of NATO editions (columns ${HEADER.join(', ')})`,
  recognises: (file) => file.kind === 'table' && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, { published }) => {
    if (published) refuseDate(file, published);
    return file.kind === 'table' ? readCollection(file) : { value: undefined, problems: [] };
  },
};

function readCollection(file: OpenedTable): Outcome<Parsed> {
  const copy = { hash: file.hash, name: file.name, kind: 'collection', format: 'lines' } as const;
  const editions = new Map<string, EditionEntry>();
  const reading: Reading = { edition: '', copy, observations: [], problems: [] };
  for (const record of file.records) {
    const date = record.fields[0] ?? '';
    if (readRecord(file, reading, record)) editions.set(date, { publication: PUBLICATION, date, title: 'Defence Expenditure of NATO Countries' });
  }
  const { value, problems } = endReading(reading);
  return { value: { ...value, editions: [...editions.values()] }, problems };
}

/** Reads one line, or reports it; tells whether it was read. */
function readRecord(file: OpenedFile, reading: Reading, record: TextRecord): boolean {
  const [edition = '', , ally = '', year = '', indicator = '', unitText = '', base = '', status = '', valueText, source = '', remark = ''] = record.fields;
  const printed = lookUp(INDICATORS, indicator);
  const where = `${file.name}, line ${record.line}`;
  const party = partyAt(ally, `${where}, column 3`);
  const priceBase = baseNamed(base);
  const unit = printed && unitIn(printed, unitText);
  const value = numberOrText(valueText);
  if (!printed || !party || !unit || typeof value !== 'number' || !isYear(Number(year)) || (base !== '' && !priceBase)) {
    const [wrong, what] = !printed ? [indicator, 'indicator that is known'] : !party ? [ally, 'ally'] : !unit ? [unitText, 'currency'] : typeof value !== 'number' ? [valueText ?? '', 'number'] : !isYear(Number(year)) ? [year, 'year'] : [base, 'price base'];
    reportLine(file, reading, record, `"${wrong}" is no ${what}`);
    return false;
  }
  const page = /^reported by (\S+)/.exec(source)?.[1];
  reading.observations.push({
    publication: PUBLICATION,
    edition: publishedDate(edition, `${where}, edition`).text,
    indicator: printed.indicator,
    party,
    unit,
    ...baseFor(unit, priceBase),
    year: Number(year),
    presence: 'figure',
    value,
    multiplier: printed.multiplier,
    decimals: page ? Math.min(decimalsIn(edition, printed), decimalsWritten(valueText)) : decimalsIn(edition, printed),
    status: statusNamed(status),
    copy: reading.copy.hash,
    place: page ? { kind: 'page', name: page } : { kind: 'table', name: source },
    row: record.line,
    column: HEADER.indexOf('value') + 1,
    ...(page && remark && { note: remark }),
  });
  return true;
}

/** The unit of a line; where it is money in an ally's own currency the text begins with its code: `EUR million`. */
function unitIn({ unit }: PrintedAs, text: string): string | undefined {
  return unit === 'national' ? /^[A-Z]{3}\b/.exec(text)?.[0] : unit;
}

/** Editions before 2010, as far as they are quoted, print shares with one decimal. */
function decimalsIn(edition: string, printed: PrintedAs): number {
  return printed === PRINTED.shareOfGdp && edition < '2010' ? 1 : printed.decimals;
}

/** A page may quote a figure with fewer decimals than the edition prints. */
function decimalsWritten(text = ''): number {
  return text.split('.')[1]?.length ?? 0;
}

function statusNamed(text: string): Status {
  return text === 'actual' || text === 'estimate' || text === 'forecast' ? text : 'not stated';
}
