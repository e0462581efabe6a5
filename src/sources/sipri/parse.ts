import { publishedDate, type CopyEntry, type Observation } from '#core';
import type { Outcome, Problem } from '#kit';
import type { Importer, ImportOptions, OpenedFile, OpenedWorkbook, Parsed } from '../importer.ts';
import { readCell } from './cell.ts';
import { currencyBySipriName, SIPRI_ALLIES, sipriName } from './countries.ts';
import { sideBySide, type SideBySide } from './side-by-side.ts';
import { findTable, isSipri, type AllyRow, type FoundTable, type Printed } from './tables.ts';
import * as say from './problems.ts';

const PUBLICATION = 'sipri-milex';

/** SIPRI's workbook of military expenditure by country: a sheet a table, with a column a year. */
export const sipriWorkbook: Importer = {
  id: 'sipri-workbook',
  publication: PUBLICATION,
  looksLike: 'SIPRI\'s workbook of military expenditure (sheets headed "Military expenditure by country, …")',
  recognises: (file) => file.kind === 'workbook' && tablesIn(file).some(isSipri),
  parse,
};

interface Reading {
  readonly file: OpenedWorkbook;
  readonly edition: string;
  readonly compared: SideBySide;
  readonly observations: Observation[];
  readonly problems: Problem[];
}

function parse(file: OpenedFile, options: ImportOptions): Outcome<Parsed | undefined> {
  if (file.kind !== 'workbook') return refused(say.notAWorkbook(file));
  const tables = tablesIn(file);
  if (!tables.some(({ printed }) => printed)) return refused(say.unknownLayout(file));
  if (!options.published) return refused(say.editionUnknown(file));
  const edition = publishedDate(options.published.trim(), '--published').text;
  const hidden = file.sheets.filter((sheet) => sheet.hidden).map((sheet) => say.hiddenSheet(file, sheet.name));
  const reading: Reading = { file, edition, compared: sideBySide(tables), observations: [], problems: hidden };
  readTables(reading, tables);
  const copy: CopyEntry = { hash: file.hash, name: file.name, kind: 'workbook', format: 'sheet' };
  const editions = [{ publication: PUBLICATION, date: edition, title: titleOf(tables) }];
  return { value: { editions, copies: [copy], observations: reading.observations }, problems: reading.problems };
}

function tablesIn(file: OpenedWorkbook): FoundTable[] {
  return file.sheets.filter((sheet) => !sheet.hidden).flatMap((sheet) => findTable(sheet) ?? []);
}

function refused(problem: Problem): Outcome<undefined> {
  return { value: undefined, problems: [problem] };
}

/** The first table that names its years names those of the edition. */
function titleOf(tables: readonly FoundTable[]): string {
  const years = tables.map(({ title }) => /(\d{4})\s*[-–]\s*(\d{4})/.exec(title)).find(Boolean);
  return `SIPRI Military Expenditure Database${years ? ` ${years[1]}–${years[2]}` : ''}`;
}

function readTables(reading: Reading, tables: readonly FoundTable[]): void {
  const read = new Set<string>();
  for (const table of tables) {
    const question = table.printed && [table.printed.indicator, table.printed.unit, table.printed.priceBase].join('|');
    if (!table.printed || !question) reading.problems.push(say.unknownTable(reading.file, table));
    else if (read.has(question)) reading.problems.push(say.tableTwice(reading.file, table));
    else readTable(reading, table, table.printed);
    if (question) read.add(question);
  }
}

function readTable(reading: Reading, table: FoundTable, printed: Printed): void {
  const { file, problems } = reading;
  const seen = new Set<string>();
  for (const row of table.allies) {
    if (seen.has(row.ally)) problems.push(say.rowTwice(file, table, row));
    else readRow(reading, table, printed, row);
    seen.add(row.ally);
  }
  const lacking = SIPRI_ALLIES.filter((ally) => !seen.has(ally));
  if (lacking.length > 0) problems.push(say.alliesLacking(file, table, lacking.map(sipriName)));
  if (table.others > 0) problems.push(say.rowsPassedOver(file, table));
}

function readRow(reading: Reading, table: FoundTable, printed: Printed, row: AllyRow): void {
  const unit = printed.unit ?? currencyOf(reading, row);
  if (!unit) {
    reading.problems.push(say.currencyUnsure(reading.file, table, row));
    return;
  }
  const unconverted = printed.unit === 'USD' ? reading.compared.unconvertedYears(table, row) : [];
  if (unconverted.length > 0) reading.problems.push(say.notConverted(reading.file, table, row, unconverted));
  const series = { ...placed(reading, table, row), ...seriesOf(printed, row.ally, unit) };
  for (const at of table.years) {
    const content = readCell(row.cells.get(at.column), printed);
    if (content === 'did not exist') continue;
    if ('unread' in content) reading.problems.push(say.cellNotRead(reading.file, table, row, at, content.unread));
    else reading.observations.push({ ...series, ...at, ...content, ...(unconverted.includes(at.year) && NOT_CONVERTED) });
  }
}

/** A zero that only says that no exchange rate was at hand is no figure. */
const NOT_CONVERTED: Partial<Observation> = {
  presence: 'not available',
  decimals: 0,
  note: 'The sheet has 0 here and a figure in local currency: it was not converted',
};

/** The row's currency, where its name is known and the figures do not show it to be a name left behind. */
function currencyOf({ compared }: Reading, row: AllyRow): string | undefined {
  const currency = currencyBySipriName(row.ally, row.currency ?? '');
  return currency !== 'EUR' && compared.isInEuro(row.ally) ? undefined : currency;
}

type Placed = Pick<Observation, 'publication' | 'edition' | 'copy' | 'place' | 'row' | 'status'>;

function placed({ file, edition }: Reading, table: FoundTable, { number }: AllyRow): Placed {
  const place = { kind: 'table', name: table.sheet } as const;
  return { publication: PUBLICATION, edition, copy: file.hash, place, row: number, status: 'not stated' };
}

type Series = Pick<Observation, 'indicator' | 'party' | 'unit' | 'priceBase' | 'multiplier'>;

function seriesOf({ indicator, priceBase, multiplier }: Printed, party: string, unit: string): Series {
  return { indicator, party, unit, ...(priceBase && { priceBase }), multiplier };
}
