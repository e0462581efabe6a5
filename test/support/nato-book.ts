import exceljs from 'exceljs';

/**
 * A small workbook in the layout of NATO's, one line of text to a row of a sheet. All figures are invented.
 *
 *     8   .        2022  2023e  2024e       a row with a name (here none) in column C, and cells from D on
 *     10  Share of real GDP (%)             a row with one text, in column B
 *     42H .        #REF!  #REF!  #REF!      a hidden row of broken references
 *
 * `~` is a cell that holds nothing. What looks like a number is one.
 */
export type Book = Readonly<Record<string, string>>;

export const SMALL_BOOK: Book = {
  TABLE1: `
    4   Table 1 : Defence expenditure
    6   Million national currency units
    8   .                    2022   2023e  2024e
    10  Current prices
    11  Germany   (Euros)    53058  60000  85000
    12  Constant 2015 prices
    13  Germany   (Euros)    45000  48000  66000
  `,
  TABLE2: `
    4   Table 2 : Defence expenditure
    6   Million US dollars
    8   .        2022   2023e  2024e
    10  Current prices and exchange rates
    11  Germany  56000  65000  92000
    12  NATO Total  1100000  1200000  1400000
    13  Constant 2015 prices and exchange rates
    14  Germany  50000  53000  73000
  `,
  TABLE3: `
    4   Table 3 : Defence expenditure as a share of GDP and annual real change
    6   Based on 2015 prices
    8   .        2022  2023e  2024e
    10  Share of real GDP (%)
    11  Germany  1.4961  1.6  2.12
    12  Czechia*  1.33  1.5  2.1
    13  Annual real change (%)
    14  Germany  2.5  6.01  23.2
    78  Notes: Figures for 2023 and 2024 are estimates.
  `,
  TABLE4: `
    4   Table 4 : Digest
    8   .        2014  2024e  2025e
    11  Germany  1  2  3
  `,
  TABLE5: `
    4   Table 5 : GDP
    6   Million US dollars
    8   .        2022  2023e  2024e
    10  Current prices and exchange rates
    11  Germany  4000000  4400000  4500000
    12  Constant 2015 prices and exchange rates
    13  Germany  3600000  3590000  3600000
  `,
  TABLE6: `
    4   Table 6 : GDP per capita and defence expenditure per capita
    6   2015 prices and exchange rates
    8   .        2022  2023e  2024e
    10  GDP per capita (thousand US dollars)
    11  Germany  43.2  42.9  43
    12  Defence expenditure per capita (US dollars)
    13  Germany  600  640  880
  `,
  TABLE7: `
    4   Table 7 : Military personnel
    6   Thousands
    8   .        2022  2023e  2024e
    11  Germany  183.5  181.2  186
  `,
  TABLE8a: `
    4   Table 8a : Distribution of defence expenditure by main category
    6   Percentage of total defence expenditure
    8   .        2022  2023e  2024e
    10  Equipment (a)
    11  Germany  18.5  25.1  28.7
    12  Personnel (b)
    13  Germany  41.5  38.2  31.1
  `,
  TABLE8b: `
    4   Table 8b : Distribution of defence expenditure by main category
    6   Percentage of total defence expenditure
    8   .        2022  2023e  2024e
    10  Infrastructure (c)
    11  Germany  4.5  4.2  3.9
    12  Other (d)
    13  Germany  35.5  32.5  36.3
  `,
};

/** How far to the right and down a table stands from where it is written. */
export interface Moved {
  readonly rows?: number;
  readonly columns?: number;
}

/** The bytes of a workbook that is written as a book. */
export async function bytesOfBook(book: Book, moved: Moved = {}): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  for (const [name, text] of Object.entries(book)) {
    const sheet = workbook.addWorksheet(name);
    for (const line of text.split('\n').filter((each) => each.trim() !== '')) writeRow(sheet, line, moved);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeRow(sheet: exceljs.Worksheet, line: string, { rows = 0, columns = 0 }: Moved): void {
  const [, number, hidden, rest = ''] = /^\s*(\d+)(H?)\s+(.*?)\s*$/.exec(line) ?? [];
  const cells = cellsOf(rest);
  const row = sheet.getRow(Number(number) + rows);
  const first = columns + (cells.length === 1 ? 2 : 3);
  cells.forEach((text, index) => {
    if (text === '.' || text === '~') return;
    const cell = row.getCell(first + index);
    cell.value = valueOf(text);
    if (typeof cell.value === 'number' && index > 0) cell.numFmt = '#,##0.00';
  });
  if (hidden) row.hidden = true;
}

/** A name may hold several blanks, as NATO's do before a currency in brackets. */
function cellsOf(text: string): string[] {
  return text.replace(/\s+\(/g, ' (').split(/\s{2,}/);
}

function valueOf(text: string): exceljs.CellValue {
  if (text === '#REF!') return { error: '#REF!' };
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
