import type { Row, Workbook, Worksheet } from 'exceljs';
import type { ByYear, Plan, PlanAssumptions, PlanMeasure, PlanTarget } from '#core';
import { setZipTimesIn } from '../export/zip-times.ts';
import { exactly, inScale, moneyInWords } from './reading.ts';
import { ABOUT_LINES } from './sheet-about.ts';
import { ALL_YEARS, ASSUMPTION_COLUMNS, NOTE_COLUMNS, SHEETS, TERM_KEYS, type TermKey } from './sheet-words.ts';
import { SOURCE_KEYS, TARGET_KEYS } from './shape.ts';

/**
 * A plan as a workbook (.xlsx) to be filled in, sent about and read back: a sheet of terms, a row to each target year, measures,
 * assumptions, sources and notes, each column with its unit, and a sheet that explains. The same plan gives the same bytes.
 */
export async function planSheet(plan: Plan): Promise<Uint8Array> {
  const { default: library } = await import('exceljs');
  const book = new library.Workbook();
  const created = new Date(`${plan.asOf}T00:00:00Z`);
  Object.assign(book, { creator: 'Outturn', lastModifiedBy: 'Outturn', created, modified: created });
  addTerms(book, plan);
  addTargets(book, plan);
  addMeasures(book, plan);
  addAssumptions(book, plan);
  addTable(book, SHEETS.sources, Object.keys(SOURCE_KEYS), plan.sources.map(({ title, address }) => [title, address]), [60, 60]);
  addTable(book, SHEETS.notes, NOTE_COLUMNS, plan.notes.map((note) => [note]), [120]);
  addAbout(book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  setZipTimesIn(bytes);
  return bytes;
}

type Value = string | number | undefined;

function addTerms(book: Workbook, plan: Plan): void {
  const lines = TERM_KEYS.map((term) => [term.key, termValue(plan, term), unitOf(plan, term), term.shape.what]);
  addTable(book, SHEETS.plan, ['key', 'value', 'unit', 'what it is'], lines, [18, 40, 22, 70]);
}

function termValue(plan: Plan, { part, name }: TermKey): Value {
  if (part === 'base') return name === 'spending' ? money(plan, plan.base.spending) : kept(plan.base[name as 'year' | 'share']);
  return plan[name as 'ally' | 'title' | 'currency' | 'scale'];
}

function unitOf(plan: Plan, { shape: { shape } }: TermKey): Value {
  if (shape.kind === 'choice') return shape.of.length > 1 ? shape.of.join(', ') : undefined;
  if (shape.kind !== 'number') return undefined;
  return shape.unit === 'money' ? moneyInWords(plan) : 'percent';
}

function addTargets(book: Workbook, plan: Plan): void {
  const heads = Object.entries(TARGET_KEYS).map(([key, { shape }]) => (shape.kind !== 'number' ? key : `${key} (${shape.unit === 'money' ? moneyInWords(plan) : SHARES_OF[key] ?? 'percent'})`));
  const row = (target: PlanTarget): Value[] => Object.keys(TARGET_KEYS).map((key) => (key === 'spending' ? money(plan, target.spending) : kept(target[key as 'year' | 'share'])));
  addTable(book, SHEETS.targets, heads, plan.targets.map(row), [10, 26, 26, 40, 34]);
}

const SHARES_OF: Readonly<Record<string, string>> = { share: 'percent of GDP or GNI', equipmentShare: 'percent of defence spending', relatedShare: 'percent of GDP' };

function addMeasures(book: Workbook, plan: Plan): void {
  const years = [...new Set([...plan.targets, ...plan.measures.flatMap(({ amounts }) => amounts)].map(({ year }) => year))].sort((a, b) => a - b);
  const row = ({ name, source, amounts }: PlanMeasure): Value[] => [name, source, ...years.map((year) => money(plan, amounts.find((each) => each.year === year)?.amount))];
  addTable(book, SHEETS.measures, ['name', 'source', ...years.map((year) => `${year} (${moneyInWords(plan)})`)], plan.measures.map(row), [50, 40, ...years.map(() => 24)]);
}

function addAssumptions(book: Workbook, plan: Plan): void {
  const { assumptions } = plan;
  const years = [...new Set(Object.values(assumptions).flatMap((values: ByYear) => (typeof values === 'number' ? [] : Object.keys(values).map(Number))))].sort((a, b) => a - b);
  const heads = ['year', 'growth (percent a year)', 'deflator (percent a year)', `gdp (${moneyInWords(plan)})`, `dollarsPerUnit (USD for one ${plan.currency})`];
  const lines = [allYears(assumptions), ...years.map((year) => [year, ofYear(assumptions.growth, year), ofYear(assumptions.deflator, year), money(plan, ofYear(assumptions.gdp, year))])];
  addTable(book, SHEETS.assumptions, heads, lines.filter((line) => line.slice(1).some((value) => value !== undefined)), ASSUMPTION_COLUMNS.map(() => 26));
}

function allYears({ growth, deflator, dollarsPerUnit }: PlanAssumptions): Value[] {
  const one = (values: ByYear | undefined): Value => (typeof values === 'number' ? exactly(values) : undefined);
  return [ALL_YEARS, one(growth), one(deflator), undefined, kept(dollarsPerUnit)];
}

function ofYear(values: ByYear | undefined, year: number): number | undefined {
  return typeof values === 'object' ? kept(values[year]) : undefined;
}

function addAbout(book: Workbook): void {
  const sheet = book.addWorksheet(SHEETS.about);
  sheet.columns = [{ width: 120 }];
  for (const line of ABOUT_LINES) sheet.addRow([line]).getCell(1).style = WRAPPED;
}

/** A sheet with a header that stays in sight. */
function addTable(book: Workbook, name: string, heads: readonly string[], lines: readonly (readonly Value[])[], widths: readonly number[]): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = heads.map((_, at) => ({ width: widths[at] ?? 24 }));
  styled(sheet.addRow([...heads]), HEAD);
  for (const line of lines) addLine(sheet, line);
}

/** What is typed into a text cell stays text: 2011-12 would become a date otherwise. */
function addLine(sheet: Worksheet, line: readonly Value[]): void {
  const row = sheet.addRow(line.map((value) => (typeof value === 'string' ? escaped(value) : value)));
  line.forEach((value, at) => {
    if (typeof value === 'string') row.getCell(at + 1).style = TEXT;
  });
}

function styled(row: Row, style: object): void {
  row.eachCell((cell) => { cell.style = style; });
}

/** Workbooks write signs as _x000A_: a text that has such letters itself is written so that it comes back as it was. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_');
}

function money({ scale }: Plan, units: number | undefined): number | undefined {
  return units === undefined ? undefined : inScale(units, scale);
}

function kept(value: number | undefined): number | undefined {
  return value === undefined ? undefined : exactly(value);
}

const HEAD = { font: { bold: true } };
const TEXT = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const;
const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const;
