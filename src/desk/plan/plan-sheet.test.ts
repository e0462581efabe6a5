import library, { type Workbook, type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { problemSentence } from '#kit';
import type { Plan } from '#core';
import { builtInFacts } from '../../../test/support/built-in-record.ts';
import { planSheet } from './plan-sheet.ts';
import { readPlan } from './read-plan.ts';

const facts = builtInFacts();

const PLAN: Plan = {
  format: 'outturn-plan/1', ally: 'DEU', commitment: 'hague-2025-core', rule: 'nato-core', title: 'A plan', asOf: '2026-11-21', status: 'draft', currency: 'EUR', scale: 'millions',
  base: { year: 2025, spending: 90_000_000_000, share: 2.1 },
  targets: [{ year: 2027, spending: 110_000_000_000, share: 2.5 }, { year: 2028, share: 2.8 }],
  assumptions: { growth: { 2027: 1.1 }, deflator: 2, gdp: { 2027: 4_500_000_000_000 }, dollarsPerUnit: 1.08 },
  measures: [{ name: 'Brigade', amounts: [{ year: 2027, amount: 800_000_000 }] }],
  sources: [],
  notes: ['One note'],
};

/** What reading gives of the plan's workbook after somebody has worked on it. */
async function readAfter(edit: (book: Workbook) => void, plan = PLAN): Promise<Awaited<ReturnType<typeof readPlan>>> {
  const book = new library.Workbook();
  await book.xlsx.load((await planSheet(plan)).buffer as ArrayBuffer);
  edit(book);
  return readPlan(new Uint8Array(await book.xlsx.writeBuffer()), 'p.xlsx', facts);
}

const targets = (book: Workbook): Worksheet => book.getWorksheet('Targets')!;
const terms = (book: Workbook): Worksheet => book.getWorksheet('Plan')!;
const set = (sheet: (book: Workbook) => Worksheet, cell: string, value: Worksheet['getCell'] extends (...args: never[]) => infer C ? (C extends { value: infer V } ? V : never) : never) => (book: Workbook): void => { sheet(book).getCell(cell).value = value; };

describe('a plan as a spreadsheet', () => {
  test('tells units in its headers and what each term is', async () => {
    const book = new library.Workbook();
    await book.xlsx.load((await planSheet(PLAN)).buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Plan', 'Targets', 'Measures', 'Assumptions', 'Sources', 'Notes', 'About']);
    const heads = (name: string): unknown => (book.getWorksheet(name)!.getRow(1).values as unknown[]).slice(1);
    expect(heads('Targets')).toEqual(['year', 'spending (millions of EUR)', 'share (percent of GDP or GNI)', 'equipmentShare (percent of defence spending)', 'relatedShare (percent of GDP)']);
    expect(heads('Measures')).toEqual(['name', 'source', '2027 (millions of EUR)', '2028 (millions of EUR)']);
    expect(heads('Assumptions')).toEqual(['year', 'growth (percent a year)', 'deflator (percent a year)', 'gdp (millions of EUR)', 'dollarsPerUnit (USD for one EUR)']);
    expect(targets(book).getCell('B2').value).toBe(110_000);
  });

  test('comes back with what people add to it', async () => {
    const { value, problems } = await readAfter((book) => {
      targets(book).addRow([2029, 140_000, 3]).getCell(3).numFmt = '0.0%';
      targets(book).getCell('C4').value = 0.03;
      Object.assign(terms(book).getCell('B8'), { value: new Date('2026-12-01T00:00:00Z'), numFmt: 'yyyy-mm-dd' });
      book.getWorksheet('Measures')!.getCell('D2').value = 950;
      book.getWorksheet('About')!.getCell('B9').value = { formula: '1+1', result: 2 };
      book.addWorksheet('Sheet1');
    });
    expect(problems).toEqual([]);
    expect(value).toEqual({
      ...PLAN,
      asOf: '2026-12-01',
      targets: [...PLAN.targets, { year: 2029, spending: 140_000_000_000, share: 3 }],
      measures: [{ name: 'Brigade', amounts: [{ year: 2027, amount: 800_000_000 }, { year: 2028, amount: 950_000_000 }] }],
    });
  });

  test.each<[string, (book: Workbook) => void, string]>([
    ['a formula', set(targets, 'B3', { formula: 'B2*1.1', result: 121_000 }), 'p.xlsx sheet Targets, cell B3: Here stands a formula, B2*1.1, and results of formulas are not taken. Copy it and paste it as a value.'],
    ['a merged cell', (book) => targets(book).mergeCells('B2:B3'), 'p.xlsx sheet Targets, cells B2:B3: These cells are merged, and a merged cell belongs to no one row and column. Unmerge them and write the value into each cell that it is meant for.'],
    ['an error', set(targets, 'B3', { error: '#N/A' }), 'p.xlsx sheet Targets, cell B3: Here stands the error #N/A. Correct the cell.'],
    ['a share of 250', set(targets, 'C2', 250), 'p.xlsx sheet Targets, cell C2, targets 2027 share: A share of 250 % is out of bounds: it is 0 at least and 100 % at most. Write it in percent.'],
    ['money in percent', (book) => { targets(book).getCell('B2').numFmt = '0%'; }, 'p.xlsx sheet Targets, cell B2, targets 2027 spending: The cell shows 11000000 %, and this is no percentage. Write the number alone, in millions of EUR, and format the cell as a number.'],
    ['text for a number', set(targets, 'B2', '110 bn USD'), 'p.xlsx sheet Targets, cell B2, targets 2027 spending: Here "110 bn USD" stands, and the plan\'s money is EUR. Convert it, and write the number alone, in millions of EUR.'],
    ['a year twice', set(targets, 'A3', 2027), 'p.xlsx sheet Targets, cell A3, targets 2027: The same year was written before, at sheet Targets, cell A2. Keep one of them.'],
    ['a fiscal year of nobody', set(targets, 'A3', '2028-29'), 'p.xlsx sheet Targets, cell A3, targets 2028-29 year: The calendar year is the fiscal year of DEU: year "2028-29". Write 2028 or 2029.'],
    ['a date for a year', set(targets, 'A3', new Date('2011-12-01T00:00:00Z')), 'p.xlsx sheet Targets, cell A3, targets entry 2 year: This is not a year: year "2011-12-01". Write four digits, such as 2027, or a fiscal year such as 2027-28.'],
    ['an unknown column', set(targets, 'B1', 'spend'), 'p.xlsx sheet Targets, cell B1: There is no column "spend" here. Did you mean spending?'],
    ['a column twice', set(targets, 'B1', 'share'), 'p.xlsx sheet Targets, cell C1: The column share stands here a second time. Keep one of them.'],
    ['a stray cell', set(targets, 'H2', 'see below'), 'p.xlsx sheet Targets, cell H2: "see below" stands in a column without a name. Name the column in the first row, or take the cell out.'],
    ['another currency', set(terms, 'B10', 'USD'), "p.xlsx sheet Targets, cell B1: Here the unit is millions of EUR, and the plan's currency is USD. Bring the numbers into one unit, and write the same here and with the terms."],
    ['another scale', set(terms, 'B11', 'billions'), "p.xlsx sheet Measures, cell C1: Here the unit is millions of EUR, and the plan's scale is billions. Bring the numbers into one unit, and write the same here and with the terms."],
    ['an unknown term', set(terms, 'A5', 'rul'), 'p.xlsx sheet Plan, cell A5, rul: There is no key "rul" here. Did you mean rule?'],
    ['a value without a term', set(terms, 'B20', 'x'), 'p.xlsx sheet Plan, cell B20: A value stands here without a key in the first column. Name the key, or take the cell out.'],
    ['an unknown sheet', (book) => { targets(book).name = 'Target'; }, 'p.xlsx sheet Target: A plan has no sheet of this name. Did you mean Targets?'],
    ['GDP for all years', (book) => { book.getWorksheet('Assumptions')!.getCell('D2').value = 5; }, 'p.xlsx sheet Assumptions, cell A2, assumptions gdp all years: This is not a year: year "all years". Write four digits, such as 2027, or a fiscal year such as 2027-28.'],
    ['no targets', (book) => book.removeWorksheet(targets(book).id), 'p.xlsx sheet Targets, targets: The list is empty. Write at least one entry.'],
    ['another workbook', (book) => { for (const { id } of [...book.worksheets]) book.removeWorksheet(id); book.addWorksheet('TABLE_1').addRow(['x']); }, 'p.xlsx: The workbook has no sheet Plan: it has TABLE_1. Write a plan as a spreadsheet first, and fill that in.'],
  ])('%s is refused with its place', async (_, edit, sentence) => {
    const { value, problems } = await readAfter(edit);
    expect(value).toBeUndefined();
    expect(problems.map(problemSentence)).toContain(sentence);
  });

  test('a cell that spans hundreds of thousands of others is refused before the library sees it', async () => {
    const book = new library.Workbook();
    book.addWorksheet('Plan').mergeCells('A1:Z8000');
    const { problems } = await readPlan(new Uint8Array(await book.xlsx.writeBuffer()), 'p.xlsx', facts);
    expect(problems.map(({ code }) => code)).toEqual(['workbook-too-large']);
  });
});
