import { counted, foldName, refuse, type Outcome, type Problem } from '#kit';
import type { PriceBase, Status } from '#core';
import type { Importer, OpenedWorkbook, Parsed, Sheet, SheetCell, SheetRow } from '../importer.ts';
import { PRINTED, type PrintedAs } from './indicators.ts';
import { currencyNamed, partyNamed } from './parties.ts';
import { addCell, constantBase, endReading, PUBLICATION, startReading, yearHead, type Reading } from './reading.ts';

/** NATO's own workbook: one table to a sheet, found by its heading "Table 3 : …". */
export const natoWorkbook: Importer = {
  id: 'nato-workbook',
  publication: PUBLICATION,
  looksLike: 'NATO\'s workbook of tables (sheets headed "Table 1 : Defence expenditure" and so on)',
  recognises: (file) => file.kind === 'workbook' && file.sheets.some((sheet) => headingOf(sheet) !== undefined),
  parse: (file, options) => {
    const started = startReading(file, options, 'workbook');
    return started.value && file.kind === 'workbook' ? readWorkbook(file, started.value) : { value: undefined, problems: started.problems };
  },
};

/** The tables that are read. Table 4 is a digest of Tables 2 and 3. */
const EXPECTED = ['1', '2', '3', '5', '6', '7', '8a', '8b'];

function readWorkbook(file: OpenedWorkbook, reading: Reading): Outcome<Parsed | undefined> {
  const tables = file.sheets.flatMap((sheet) => locate(sheet) ?? []);
  const refusal = unknownLayout(file, tables);
  if (refusal) return { value: undefined, problems: [refusal] };
  for (const table of tables.filter(isRead)) readTable(table, reading);
  for (const table of tables.filter((table) => !isRead(table))) reportUnread(file, table.sheet, `Table ${table.number} repeats figures of Tables 2 and 3`, reading);
  for (const sheet of file.sheets.filter((sheet) => !headingOf(sheet))) reportUnread(file, sheet, 'the sheet has no heading "Table N : …"', reading);
  return endReading(reading);
}

function isRead(table: LocatedTable): boolean {
  return EXPECTED.includes(table.number);
}

interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly status: Status;
}

/** A table that has been located in a sheet. */
interface LocatedTable {
  readonly sheet: Sheet;
  readonly number: string;
  readonly title: string;
  /** The line under the heading that names the unit or the price base. */
  readonly unitLine: string;
  readonly years: readonly YearColumn[];
  readonly body: readonly SheetRow[];
}

interface Heading {
  readonly row: number;
  readonly number: string;
  readonly title: string;
}

function headingOf(sheet: Sheet): Heading | undefined {
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const match = /^\s*Table\s+(\d+[a-z]?)\s*[:.]\s*(.+?)\s*$/i.exec(String(cell.value));
      if (match) return { row: row.number, number: (match[1] as string).toLowerCase(), title: match[2] as string };
    }
  }
  return undefined;
}

function locate(sheet: Sheet): LocatedTable | undefined {
  const heading = headingOf(sheet);
  if (!heading) return undefined;
  const below = sheet.rows.filter((row) => row.number > heading.row);
  const head = below.find((row) => yearsIn(row).length >= 3);
  const unitLine = below.filter((row) => !head || row.number < head.number).flatMap((row) => row.cells.map((cell) => String(cell.value)))[0] ?? '';
  const body = head ? below.filter((row) => row.number > head.number) : [];
  return { sheet, number: heading.number, title: heading.title, unitLine, years: head ? yearsIn(head) : [], body };
}

function yearsIn(row: SheetRow): YearColumn[] {
  return row.cells.flatMap((cell) => {
    const head = yearHead(cell.value);
    return head ? [{ column: cell.column, ...head }] : [];
  });
}

function unknownLayout(file: OpenedWorkbook, tables: readonly LocatedTable[]): Problem | undefined {
  const missing = EXPECTED.filter((number) => !tables.some((table) => table.number === number));
  const renamed = tables.find((table) => foldName(table.sheet.name) !== `table${table.number}`);
  const headless = tables.find((table) => isRead(table) && table.years.length === 0);
  if (renamed) {
    return layoutProblem(`${file.name}, sheet "${renamed.sheet.name}"`, `Its heading says Table ${renamed.number}, so the sheet was looked for under the name TABLE${renamed.number}; a workbook whose sheets were renamed is not taken for NATO's`);
  }
  if (headless) return layoutProblem(`${file.name}, sheet "${headless.sheet.name}"`, 'Under the heading a row of years (2014, 2015, … 2024e) was looked for and none was found');
  if (missing.length === 0) return undefined;
  const found = file.sheets.map((sheet) => `"${sheet.name}"`).slice(0, 12).join(', ');
  return layoutProblem(file.name, `Sheets headed Table ${EXPECTED.join(', ')} were looked for; Table ${missing.join(', ')} was not found among the sheets ${found}`);
}

function layoutProblem(where: string, what: string): Problem {
  return { code: 'unknown-layout', where, what, wayOut: 'Import the workbook as NATO published it' };
}

interface Section {
  readonly printed: PrintedAs;
  readonly priceBase?: PriceBase;
}

function readTable(table: LocatedTable, reading: Reading): void {
  let section = sectionOf(table.number, table.title, table.unitLine);
  for (const row of table.body) {
    const numbers = row.cells.filter((cell) => table.years.some(({ column }) => column === cell.column));
    const label = row.cells.find((cell) => typeof cell.value === 'string' && !numbers.includes(cell));
    if (numbers.length === 0 && label && !partyNamed(String(label.value))) section = sectionOf(table.number, String(label.value), table.unitLine);
    else readRow(table, section, row, label, reading);
  }
}

function readRow(table: LocatedTable, section: Section | undefined, row: SheetRow, label: SheetCell | undefined, reading: Reading): void {
  if (!label && !row.hidden) refuseNumberForName(table, row, reading);
  const party = label && partyNamed(String(label.value));
  if (!section || !party) {
    reading.problems.push(rowNotRead(table, row, label, reading, party && 'the heading above it is not known'));
    return;
  }
  const unit = section.printed.unit === 'national' ? currencyNamed(String(label.value), party) : section.printed.unit;
  if (!unit) {
    reading.problems.push(rowNotRead(table, row, label, reading, 'its currency is not known'));
    return;
  }
  for (const { column, year, status } of table.years) {
    const cell = row.cells.find((each) => each.column === column);
    const value = typeof cell?.value === 'boolean' ? String(cell.value) : cell?.value;
    addCell(reading, { ...section, party, unit, year, status, row: row.number, column, decimals: cell?.decimals }, value, table.sheet.name);
  }
}

/** A row that is shown and has figures has a name; where a number stands in its place, the workbook is not what it seems. */
function refuseNumberForName(table: LocatedTable, row: SheetRow, reading: Reading): never {
  const cell = row.cells[0] as SheetCell;
  return refuse('number-for-name', `${reading.copy.name}, ${table.sheet.name}!${cell.address}`, `The name of an ally was looked for and ${String(cell.value)} was found`, 'Import the workbook as NATO published it');
}

/** What a heading within a table announces: `Constant 2015 prices`, `Share of real GDP (%)`, `Equipment (a)`. */
function sectionOf(number: string, heading: string, unitLine: string): Section | undefined {
  const constant = constantBase(heading) ?? constantBase(unitLine);
  const priceBase: PriceBase | undefined = /^current prices/i.test(heading) ? 'current' : constantBase(heading);
  switch (number) {
    case '1':
      return priceBase && { printed: PRINTED.spendingNational, priceBase };
    case '2':
      return priceBase && { printed: PRINTED.spendingUsd, priceBase };
    case '3':
      return byHeading(heading, { 'share of real gdp': PRINTED.shareOfGdp, 'annual real change': PRINTED.realChange });
    case '5':
      return priceBase && { printed: PRINTED.gdpUsd, priceBase };
    case '6':
      return withBase(byHeading(heading, { 'gdp per capita (thousand': PRINTED.gdpPerPerson, 'defence expenditure per capita (us': PRINTED.spendingPerPerson }), constant);
    case '7':
      return byHeading(heading, { 'military personnel': PRINTED.personnel });
    default:
      return byHeading(heading, { 'equipment (': PRINTED.equipment, 'personnel (': PRINTED.personnelShare, 'infrastructure (': PRINTED.infrastructure, 'other (': PRINTED.other });
  }
}

function byHeading(heading: string, starts: Readonly<Record<string, PrintedAs>>): Section | undefined {
  const start = Object.keys(starts).find((each) => heading.trim().toLowerCase().startsWith(each));
  return start ? { printed: starts[start] as PrintedAs } : undefined;
}

function withBase(section: Section | undefined, priceBase: PriceBase | undefined): Section | undefined {
  return section && priceBase && { ...section, priceBase };
}

function rowNotRead(table: LocatedTable, row: SheetRow, label: SheetCell | undefined, reading: Reading, why?: string): Problem {
  const cells = row.cells.map((cell) => cell.address);
  const reason = why ?? (label ? `"${String(label.value).slice(0, 40)}" is no ally and no aggregate that is known` : 'it has no name');
  return {
    code: 'row-not-read',
    where: `${reading.copy.name}, ${table.sheet.name}!${cells[0]}:${cells.at(-1)}`,
    what: `This ${row.hidden ? 'hidden ' : ''}row was not read, since ${reason}; its cells are ${cells.join(', ')}`,
    wayOut: 'Nothing needs to be done if the row is not part of the published table',
  };
}

function reportUnread(file: OpenedWorkbook, sheet: Sheet, why: string, reading: Reading): void {
  const cells = sheet.rows.flatMap((row) => row.cells.map((cell) => cell.address));
  if (cells.length === 0) return;
  reading.problems.push({
    code: 'sheet-not-read',
    where: `${file.name}, ${sheet.name}!${cells[0]}:${cells.at(-1)}`,
    what: `The ${counted(cells.length, 'cell')} of this sheet ${cells.length === 1 ? 'was' : 'were'} not read, since ${why}`,
    wayOut: 'Nothing needs to be done if the sheet holds nothing of its own',
  });
}
