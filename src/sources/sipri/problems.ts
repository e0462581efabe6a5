import { columnLetters } from '#core';
import { listInWords, type Problem } from '#kit';
import type { OpenedFile } from '../importer.ts';
import { sipriName } from './countries.ts';
import type { AllyRow, FoundTable, YearColumn } from './tables.ts';

/** The file is no workbook at all. */
export function notAWorkbook(file: OpenedFile): Problem {
  const found = file.kind === 'json' ? 'JSON' : 'a table of text';
  return problem('unknown-layout', file.name, `A workbook was looked for, and this is ${found}`, AS_OFFERED);
}

/** No table of SIPRI's was found. */
export function unknownLayout(file: OpenedFile): Problem {
  const wanted = 'sheets headed "Military expenditure by country, …" with a row that begins "Country" and goes on with years';
  return problem('unknown-layout', file.name, `Looked for ${wanted}; no known one was found`, AS_OFFERED);
}

/** The day of publication is not in the workbook. */
export function editionUnknown(file: OpenedFile): Problem {
  return problem('edition-unknown', file.name, "SIPRI's workbook does not tell when it was published", 'Say so with --published YYYY-MM-DD');
}

/** A hidden sheet is not what SIPRI shows. */
export function hiddenSheet(file: OpenedFile, sheet: string): Problem {
  return problem('sheet-not-read', `${file.name}, ${sheet}`, 'The sheet is hidden and was not read', 'Unhide it if it belongs to the edition');
}

/** A table by country that the ledger has no place for. */
export function unknownTable(file: OpenedFile, table: FoundTable): Problem {
  const why = /in local currency/.test(table.title)
    ? 'it is in local currency by financial years, and the ledger keeps calendar years'
    : `its title "${table.title.slice(0, 80)}" is not a known one`;
  return problem('sheet-not-read', inSheet(file, table), `The sheet was not read: ${why}`, LEAVE_IT);
}

/** A second sheet that prints what another one printed. */
export function tableTwice(file: OpenedFile, table: FoundTable): Problem {
  const what = 'An earlier sheet has the same table, and this one was not read';
  return problem('sheet-not-read', inSheet(file, table), what, 'Remove the sheet that does not belong to the edition');
}

/** A second row of an ally in one table. */
export function rowTwice(file: OpenedFile, table: FoundTable, row: AllyRow): Problem {
  const what = `${sipriName(row.ally)} has an earlier row in this sheet, and this one was not read`;
  return problem('row-not-read', atRow(file, table, row), what, 'Remove the row that does not belong to the edition');
}

/** Allies that the table has no row of. */
export function alliesLacking(file: OpenedFile, table: FoundTable, names: readonly string[]): Problem {
  return problem('rows-lacking', inSheet(file, table), `The sheet has no row of ${listInWords(names)}`, AS_OFFERED);
}

/** Rows of countries that are no allies. */
export function rowsPassedOver(file: OpenedFile, table: FoundTable): Problem {
  const rows = table.others === 1 ? 'One row of another country was' : `${table.others} rows of other countries were`;
  return problem('rows-passed-over', inSheet(file, table), `${rows} passed over: the ledger reads the allies`, LEAVE_IT);
}

/** The currency of a row is not known for certain. */
export function currencyUnsure(file: OpenedFile, table: FoundTable, row: AllyRow): Problem {
  const why = row.currency
    ? `The currency "${row.currency.slice(0, 40)}" that is printed for ${sipriName(row.ally)} is not the one known for it, or its figures are in another`
    : `No currency is printed for ${sipriName(row.ally)}`;
  return problem('currency-unsure', atRow(file, table, row), `${why}; the row was not read`, 'Use the sheets in US dollars for this ally');
}

/** Zeros in dollars where local currency has figures. */
export function notConverted(file: OpenedFile, table: FoundTable, row: AllyRow, years: readonly number[]): Problem {
  const zeros = `The row of ${sipriName(row.ally)} has 0 where the sheet in local currency has figures`;
  const what = `${zeros} (${listInWords(years.map(String))}); these were read as not available`;
  return problem('zero-for-no-rate', atRow(file, table, row), what, 'Use the sheet in local currency for these years');
}

/** A cell that could not be read. */
export function cellNotRead(file: OpenedFile, table: FoundTable, row: AllyRow, at: YearColumn, why: string): Problem {
  const where = `${inSheet(file, table)}!${columnLetters(at.column)}${row.number}`;
  const what = `The figure of ${sipriName(row.ally)} for ${at.year} was not read: ${why}`;
  return problem('cell-not-read', where, what, 'Correct the cell, or leave it: all other cells can be read without it');
}

const AS_OFFERED = 'Import the workbook (.xlsx) whole, as SIPRI offers it';
const LEAVE_IT = 'Nothing needs to be done';

function problem(code: string, where: string, what: string, wayOut: string): Problem {
  return { code, where, what, wayOut };
}

function inSheet(file: OpenedFile, table: FoundTable): string {
  return `${file.name}, ${table.sheet}`;
}

function atRow(file: OpenedFile, table: FoundTable, row: AllyRow): string {
  return `${inSheet(file, table)}, row ${row.number}`;
}
