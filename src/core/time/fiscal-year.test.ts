import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { fiscalYearName, yearOfFiscalName } from './fiscal-year.ts';

describe('a year has the name that the ally gives it', () => {
  for (const { ally, year, name } of tableOf<'ally' | 'year' | 'name'>(`
    ally  year  name
    GBR   2025  2025-26
    CAN   2025  2025-26
    USA   2025  2024-25
    USA   2000  1999-00
    CAN   1999  1999-00
    DEU   2025  2025
    TUR   2025  2025
  `)) {
    test(`${year} of ${ally} is ${name}`, () => {
      expect(fiscalYearName(ally, Number(year))).toBe(name);
      expect(yearOfFiscalName(ally, name)).toBe(Number(year));
    });
  }

  test('and every name leads back to its year', () => {
    fc.assert(
      fc.property(fc.constantFrom('USA', 'GBR', 'CAN', 'FRA'), fc.integer({ min: 1949, max: 2100 }), (ally, year) => {
        expect(yearOfFiscalName(ally, fiscalYearName(ally, year))).toBe(year);
        expect(yearOfFiscalName(ally, fiscalYearName(ally, year).replace('-', '/'))).toBe(year);
        expect(yearOfFiscalName(ally, String(year))).toBe(year);
      }),
    );
  });
});

test.each([
  ['GBR', '2025-27', 'A fiscal year ends in the year after it begins. Write 2025-26.'],
  ['GBR', '2025-2025', 'A fiscal year ends in the year after it begins. Write 2025-26.'],
  ['GBR', '2026-25', 'A fiscal year ends in the year after it begins. Write 2026-27.'],
  ['POL', '2025-26', 'The calendar year is the fiscal year of POL. Write 2025 or 2026.'],
  ['GBR', 'FY25', 'This is not a year. Write four digits, such as 2027, or a fiscal year such as 2027-28.'],
  ['GBR', '', 'This is not a year.'],
])('yearOfFiscalName("%s", "%s") is refused', (ally, text, words) => {
  expect(() => yearOfFiscalName(ally, text)).toThrow(words);
});
