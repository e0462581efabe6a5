import { SHEETS } from './sheet-words.ts';

/** What the sheet About says to whoever fills in a plan. */
export const ABOUT_LINES: readonly string[] = [
  'This workbook is a plan of an ally towards a commitment. Outturn reads it back, as long as names of sheets, names of columns and the keys of the first column stay as they are.',
  `${SHEETS.plan}: terms, a key to a row; only the second column is read, the others tell unit and meaning.`,
  `${SHEETS.targets}: a row to each year. A cell that is left empty sets nothing.`,
  `${SHEETS.measures}: a row to each measure, a column to each year. Further years are further columns whose header begins with the year.`,
  `${SHEETS.assumptions}: a row to each year, and one that says "all years" for what holds in all of them. GDP is told by year, the rate of the dollar for all years.`,
  `${SHEETS.sources} and ${SHEETS.notes}: a row to each.`,
  'Money is at current prices, in the currency and scale that the sheet Plan tells; shares and growth are in percent.',
  'For Canada, the United Kingdom and the United States a year may be written as the fiscal year, such as 2025-26.',
  'Values only: a formula, a merged cell or an error is refused with its place. Rows that are hidden are read like others.',
  'Whoever changes currency or scale changes the numbers and the headers as well; a header that differs is refused.',
  'This sheet is not read.',
];
