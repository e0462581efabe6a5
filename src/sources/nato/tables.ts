import { lookUp, type Outcome } from '#kit';
import { type CopyKind, type PriceBase, type Status } from '#core';
import type { ImportOptions, Importer, OpenedFile, OpenedTable, Parsed, TextRecord } from '../importer.ts';
import { PRINTED, type PrintedAs } from './indicators.ts';
import { currencyIn2026 } from './parties.ts';
import { addCell, constantBase, endReading, numberOrText, partyAt, PUBLICATION, startReading, yearHead, type Reading } from './reading.ts';

type Read = (file: OpenedTable, reading: Reading) => void;

function tableImporter(id: string, looksLike: string, kind: CopyKind, fits: (file: OpenedTable) => boolean, read: Read): Importer {
  return {
    id,
    publication: PUBLICATION,
    looksLike,
    recognises: (file) => file.kind === 'table' && fits(file),
    parse: (file, options) => parseTable(file, options, kind, read),
  };
}

function parseTable(file: OpenedFile, options: ImportOptions, kind: CopyKind, read: Read): Outcome<Parsed | undefined> {
  const { value: reading, problems } = startReading(file, options, kind);
  if (!reading || file.kind !== 'table') return { value: undefined, problems };
  read(file, reading);
  return endReading(reading);
}

const hasHeader = (file: OpenedTable, ...names: string[]): boolean => names.every((name, index) => file.header[index]?.toLowerCase() === name);

/** An indicator with its price base, as a measure or a file's name tells them. */
interface Told {
  readonly printed: PrintedAs;
  readonly priceBase?: PriceBase;
}

const base2021: PriceBase = 'constant-2021';

const EXTRACT_MEASURES: Readonly<Record<string, Told>> = {
  core_nat_currency_current_m: { printed: PRINTED.spendingNational, priceBase: 'current' },
  core_nat_currency_2021_m: { printed: PRINTED.spendingNational, priceBase: base2021 },
  core_usd_current_m: { printed: PRINTED.spendingUsd, priceBase: 'current' },
  core_usd_2021_m: { printed: PRINTED.spendingUsd, priceBase: base2021 },
  core_share_gdp: { printed: PRINTED.shareOfGdp },
  core_real_change_pct: { printed: PRINTED.realChange },
  gdp_usd_current_m: { printed: PRINTED.gdpUsd, priceBase: 'current' },
  gdp_usd_2021_m: { printed: PRINTED.gdpUsd, priceBase: base2021 },
  gdp_per_capita_2021_kusd: { printed: PRINTED.gdpPerPerson, priceBase: base2021 },
  core_per_capita_2021_usd: { printed: PRINTED.spendingPerPerson, priceBase: base2021 },
  personnel_k: { printed: PRINTED.personnel },
  equipment_share_pct: { printed: PRINTED.equipment },
  personnel_share_pct: { printed: PRINTED.personnelShare },
  infrastructure_share_pct: { printed: PRINTED.infrastructure },
  other_share_pct: { printed: PRINTED.other },
};

/** The extract of the edition of 2026: one row to a figure, with a named measure. */
export const coreExtract = tableImporter(
  'nato-core-extract',
  'an extract of NATO\'s edition of 2026 (columns geo, country, year, estimate, measure, value)',
  'extract',
  (file) => hasHeader(file, 'geo', 'country', 'year', 'estimate', 'measure', 'value'),
  (file, reading) => {
    for (const record of file.records) {
      const [geo = '', , year, estimate, measure = '', value] = record.fields;
      const told = lookUp(EXTRACT_MEASURES, measure);
      const party = partyAt(geo, `${file.name}, line ${record.line}, column 1`);
      if (!told || !party) reportLine(file, reading, record, told ? `"${geo}" is no ally` : `"${measure}" is no measure of the tables`);
      else addTold(reading, told, party, Number(year), estimate === 'True' ? 'estimate' : 'actual', record.line, 6, value);
    }
  },
);

const WIDE_FILES: readonly (readonly [RegExp, Told])[] = [
  [/table3_real-change/, { printed: PRINTED.realChange }],
  [/table3_share-of-gdp/, { printed: PRINTED.shareOfGdp }],
  [/table7_military-personnel/, { printed: PRINTED.personnel }],
  [/table8_equipment/, { printed: PRINTED.equipment }],
  [/table8_infrastructure/, { printed: PRINTED.infrastructure }],
  [/table8_other/, { printed: PRINTED.other }],
  [/table8_personnel/, { printed: PRINTED.personnelShare }],
  [/crosscheck-shares-2-decimals/, { printed: PRINTED.shareOfGdp }],
];

/** Tables of one indicator, an ally to a row and a year to a column; the file's name tells the indicator. */
export const wideTable = tableImporter(
  'nato-wide-table',
  'one NATO table as text (a column country, then a column for each year such as 2024e; the name of the file tells the table, such as table3_share-of-gdp)',
  'tables',
  (file) => hasHeader(file, 'country') && file.header.filter((head) => yearHead(head)).length >= 3 && toldByName(WIDE_FILES, file.name) !== undefined,
  (file, reading) => {
    const told = toldByName(WIDE_FILES, file.name) as Told;
    for (const record of file.records) readWideRecord(file, reading, told, record);
  },
);

function readWideRecord(file: OpenedTable, reading: Reading, told: Told, record: TextRecord): void {
  const party = partyAt(record.fields[0] ?? '', `${file.name}, line ${record.line}, column 1`);
  if (!party) {
    reportLine(file, reading, record, `"${record.fields[0] ?? ''}" is no ally and no aggregate`);
    return;
  }
  file.header.forEach((head, index) => {
    const year = yearHead(head);
    if (year) addTold(reading, told, party, year.year, year.status, record.line, index + 1, record.fields[index]);
  });
}

const LONG_FILES: readonly (readonly [RegExp, Told])[] = [
  [/share-of-gdp/, { printed: PRINTED.shareOfGdp }],
  [/usd-constant-2021/, { printed: PRINTED.spendingUsd, priceBase: base2021 }],
];

/** Tables of one indicator with a row to each ally and year; 2024 and 2025 of the edition of 2025 are estimates. */
export const longTable = tableImporter(
  'nato-long-table',
  'one NATO table as rows of Country, Year and a figure (the name of the file tells the table, such as share-of-gdp)',
  'tables',
  (file) => hasHeader(file, 'country', 'year') && file.header.length === 3 && toldByName(LONG_FILES, file.name) !== undefined,
  (file, reading) => {
    const told = toldByName(LONG_FILES, file.name) as Told;
    const last = Number(reading.edition.slice(0, 4));
    for (const record of file.records) {
      const [country = '', year, value] = record.fields;
      const party = partyAt(country, `${file.name}, line ${record.line}, column 1`);
      if (party) addTold(reading, told, party, Number(year), Number(year) >= last - 1 ? 'estimate' : 'actual', record.line, 3, value);
      else reportLine(file, reading, record, `"${country}" is no ally and no aggregate`);
    }
  },
);

/** Where the columns of a list of shares stand. */
interface ShareList {
  readonly header: readonly string[];
  readonly party: number;
  readonly year: number;
  readonly share: number;
  readonly estimate?: number;
}

const SHARE_LISTS: readonly ShareList[] = [
  { header: ['ally', 'year', 'pct_gdp', 'estimate', 'source'], party: 0, year: 1, share: 2, estimate: 3 },
  { header: ['ally', 'year', 'share_of_gdp_percent'], party: 0, year: 1, share: 2 },
  { header: ['iso3', 'actual_pct_gdp', 'actual_year'], party: 0, year: 2, share: 1 },
];

const listOf = (file: OpenedTable): ShareList | undefined => SHARE_LISTS.find(({ header }) => header.length === file.header.length && hasHeader(file, ...header));

/** Lists of shares that others took from NATO's tables: kept to confirm, or to contradict, what other copies hold. */
export const shareList = tableImporter(
  'nato-share-list',
  'a list of shares taken from a NATO edition (columns ally, year, share_of_gdp_percent)',
  'digest',
  (file) => listOf(file) !== undefined,
  (file, reading) => {
    const list = listOf(file) as ShareList;
    for (const record of file.records) readListed(file, reading, list, record);
  },
);

function readListed(file: OpenedTable, reading: Reading, list: ShareList, record: TextRecord): void {
  const party = partyAt(record.fields[list.party] ?? '', `${file.name}, line ${record.line}, column ${list.party + 1}`);
  const value = numberOrText(record.fields[list.share]);
  if (!party) {
    reportLine(file, reading, record, `"${record.fields[list.party] ?? ''}" is no ally`);
    return;
  }
  const status: Status = list.estimate === undefined ? 'not stated' : record.fields[list.estimate] === 'True' ? 'estimate' : 'actual';
  addCell(reading, { printed: PRINTED.shareOfGdp, party, year: Number(record.fields[list.year]), status, row: record.line, column: list.share + 1 }, value);
}

interface DatasetColumn extends Told {
  /** The power of ten in which the data set gives the figure; it turned millions into units. */
  readonly multiplier?: number;
  readonly decimals?: number;
}

const base2015: PriceBase = 'constant-2015';

const DATASET_2019: Readonly<Record<string, DatasetColumn>> = {
  'Defense expenditure (USD, current prices)': { printed: PRINTED.spendingUsd, priceBase: 'current', multiplier: 0, decimals: -6 },
  'Defense expenditure (USD, 2015 prices)': { printed: PRINTED.spendingUsd, priceBase: base2015, multiplier: 0, decimals: -6 },
  'Defense expenditure (% real GDP)': { printed: PRINTED.shareOfGdp },
  'Defense expenditure annual real change (% GDP)': { printed: PRINTED.realChange },
  'Real GDP (2015 prices)': { printed: PRINTED.gdpUsd, priceBase: base2015, multiplier: 0, decimals: -6 },
  'GDP per capita (USD)': { printed: PRINTED.gdpPerPerson, priceBase: base2015, multiplier: 0, decimals: -2 },
  'Defence expenditure per capita (USD)': { printed: PRINTED.spendingPerPerson, priceBase: base2015 },
  'Military personnel': { printed: PRINTED.personnel, multiplier: 0, decimals: -2 },
  'Equipment expenditure (%)': { printed: PRINTED.equipment },
  'Personnel expenditure (%)': { printed: PRINTED.personnelShare },
  'Infrastructure expenditure (%)': { printed: PRINTED.infrastructure },
  'Other expenditure (%)': { printed: PRINTED.other },
};

/** The edition of June 2019 as a data set: an ally and year to a row, an indicator to a column. */
export const dataset2019 = tableImporter(
  'nato-dataset-2019',
  'the data set made from NATO\'s workbook of 25 June 2019 (columns country_stanag, year and twelve indicators)',
  'extract',
  (file) => hasHeader(file, 'country_stanag', 'year'),
  (file, reading) => {
    for (const record of file.records) readDatasetRecord(file, reading, record);
  },
);

function readDatasetRecord(file: OpenedTable, reading: Reading, record: TextRecord): void {
  const party = partyAt(record.fields[0] ?? '', `${file.name}, line ${record.line}, column 1`);
  const year = Number(record.fields[1]);
  if (!party) {
    reportLine(file, reading, record, `"${record.fields[0] ?? ''}" is no ally`);
    return;
  }
  file.header.forEach((head, index) => {
    const told = lookUp(DATASET_2019, head);
    const value = numberOrText(record.fields[index]);
    if (told) addCell(reading, { ...told, party, year, status: year >= 2018 ? 'estimate' : 'actual', row: record.line, column: index + 1 }, value === 'NA' ? undefined : value);
  });
}

function addTold(reading: Reading, told: Told, party: string, year: number, status: Status, row: number, column: number, field: string | undefined): void {
  const unit = told.printed.unit === 'national' ? currencyIn2026(party) : told.printed.unit;
  addCell(reading, { ...told, party, unit, year, status, row, column }, numberOrText(field));
}

function toldByName(files: readonly (readonly [RegExp, Told])[], name: string): Told | undefined {
  return files.find(([pattern]) => pattern.test(name))?.[1];
}

/** Reports a line that was not read. */
export function reportLine(file: OpenedFile, reading: Reading, record: TextRecord, why: string): void {
  reading.problems.push({
    code: 'line-not-read',
    where: `${file.name}, line ${record.line}`,
    what: `The line was not read, since ${why}`,
    wayOut: 'Correct the line, or leave it: all other lines can be read without it',
  });
}

/** The price base that a column of the many-edition file names: blank, `current` or a year. */
export function baseNamed(text: string): PriceBase | undefined {
  if (text === '') return undefined;
  return text === 'current' ? 'current' : constantBase(`${text} prices`);
}
