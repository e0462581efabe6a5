import exceljs from 'exceljs';

/** The bytes of a workbook of one sheet, with a value to a cell; an empty text leaves the cell empty. */
export async function workbookBytes(sheet: string, rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const worksheet = workbook.addWorksheet(sheet);
  for (const row of rows) worksheet.addRow(row.map((value) => (value === '' ? null : value)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
