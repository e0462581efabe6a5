import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { decimalsOfFormat, readSheets } from './workbook.ts';

describe('readSheets()', () => {
  test('gives only cells that hold something, with their place', async () => {
    const [sheet] = await sheetsOf((worksheet) => {
      worksheet.getCell('B2').value = 'Estonia';
      worksheet.getCell('D2').value = 3.4;
      worksheet.getCell('A3').value = '';
      worksheet.getCell('A4').value = '   ';
      worksheet.getCell('C7').value = true;
    });
    expect(sheet).toEqual({
      name: 'Table',
      hidden: false,
      rows: [
        {
          number: 2,
          hidden: false,
          cells: [
            { address: 'B2', column: 2, value: 'Estonia' },
            { address: 'D2', column: 4, value: 3.4 },
          ],
        },
        { number: 7, hidden: false, cells: [{ address: 'C7', column: 3, value: true }] },
      ],
    });
  });

  test('gives the stored result of a formula, and says where there is none', async () => {
    const cells = await cellsOf((worksheet) => {
      worksheet.getCell('A1').value = { formula: 'B1*2', result: 6.8 };
      worksheet.getCell('A2').value = { formula: 'A1&""', result: 'e' };
      worksheet.getCell('A3').value = { formula: 'B1/0', result: { error: '#DIV/0!' } };
      worksheet.getCell('A4').value = { formula: 'B1+1' };
    });
    expect(cells).toEqual([
      { address: 'A1', column: 1, value: 6.8 },
      { address: 'A2', column: 1, value: 'e' },
      { address: 'A3', column: 1, value: '#DIV/0!', error: '#DIV/0!' },
      { address: 'A4', column: 1, value: 'formula without a stored result', error: 'formula without a stored result' },
    ]);
  });

  test('gives errors, rich text, links and dates as plain values', async () => {
    const cells = await cellsOf((worksheet) => {
      worksheet.getCell('A1').value = { error: '#REF!' };
      worksheet.getCell('A2').value = { richText: [{ text: '2024' }, { text: 'e', font: { vertAlign: 'superscript' } }] };
      worksheet.getCell('A3').value = { text: 'notes', hyperlink: 'https://example.org' };
      worksheet.getCell('A4').value = new Date('2024-06-17T00:00:00Z');
    });
    expect(cells.map(({ value, error }) => [value, error])).toEqual([
      ['#REF!', '#REF!'],
      ['2024e', undefined],
      ['notes', undefined],
      ['2024-06-17', undefined],
    ]);
  });

  test('gives the value of merged cells once, at the first', async () => {
    const cells = await cellsOf((worksheet) => {
      worksheet.getCell('A1').value = 'Europe and Canada';
      worksheet.mergeCells('A1:C2');
      worksheet.getCell('D2').value = 1;
    });
    expect(cells.map(({ address }) => address)).toEqual(['A1', 'D2']);
  });

  test('marks hidden rows and hidden sheets', async () => {
    const workbook = new exceljs.Workbook();
    const shown = workbook.addWorksheet('Shown');
    shown.addRow([1]);
    shown.addRow([2]).hidden = true;
    workbook.addWorksheet('Hidden', { state: 'hidden' }).addRow([1]);
    workbook.addWorksheet('Very', { state: 'veryHidden' }).addRow([1]);
    const sheets = await readSheets(await bytesOf(workbook));
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.map((row) => row.hidden)])).toEqual([
      ['Shown', false, [false, true]],
      ['Hidden', true, [false]],
      ['Very', true, [false]],
    ]);
  });

  test('gives the decimals of plain number formats', async () => {
    const cells = await cellsOf((worksheet) => {
      ['#,##0.00', '0', '0.00%', 'General', 'yyyy'].forEach((format, index) => {
        const cell = worksheet.getCell(index + 1, 1);
        cell.value = format === 'yyyy' ? new Date('2024-01-01T00:00:00Z') : 2.5;
        cell.numFmt = format;
      });
    });
    expect(cells.map(({ decimals }) => decimals)).toEqual([2, 0, undefined, undefined, undefined]);
  });

  test('is not held up by rules that span whole columns', async () => {
    const cells = await cellsOf((worksheet) => {
      worksheet.getCell('A1').value = 1;
      worksheet.getColumn(3).width = 12;
      worksheet.addConditionalFormatting({ ref: 'A1:XFD1048576', rules: [] });
    });
    expect(cells).toHaveLength(1);
  });
});

test.each([
  ['#,##0.00', 2],
  ['#,##0.0', 1],
  ['0', 0],
  ['0.000', 3],
  ['#,##0', 0],
  ['#\\ ##0.0', 1],
  ['_(* #,##0.0_);_(* (#,##0.0);_(* "-"_);_(@_)', 1],
  ['#,##0.0;[Red]-#,##0.0', 1],
  ['0.00%', undefined],
  ['#,##0.00%', undefined],
  ['General', undefined],
  ['yyyy-mm-dd', undefined],
  ['0.00E+00', undefined],
  ['#,##0.0,,', undefined],
  ['0.0##', undefined],
  ['"about" 0', undefined],
  ['@', undefined],
  [undefined, undefined],
])('decimalsOfFormat(%j) is %j', (format, decimals) => {
  expect(decimalsOfFormat(format)).toBe(decimals);
});

type Sheets = Awaited<ReturnType<typeof readSheets>>;

async function sheetsOf(fill: (worksheet: exceljs.Worksheet) => void): Promise<Sheets> {
  const workbook = new exceljs.Workbook();
  fill(workbook.addWorksheet('Table'));
  return readSheets(await bytesOf(workbook));
}

async function cellsOf(fill: (worksheet: exceljs.Worksheet) => void): Promise<Sheets[number]['rows'][number]['cells']> {
  const [sheet] = await sheetsOf(fill);
  return sheet?.rows.flatMap((row) => row.cells) ?? [];
}

async function bytesOf(workbook: exceljs.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
