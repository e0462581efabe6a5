import { refuse } from '#kit';

/** The month in which the fiscal year begins, for the allies whose fiscal year is none of the calendar. */
const FIRST_MONTH: Readonly<Record<string, number>> = { CAN: 4, GBR: 4, USA: 10 };

/**
 * How an ally itself calls a year of the alliance's tables. The publisher names a fiscal year by the calendar year that holds
 * most of its months: its 2025 is April 2025 to March 2026 for Canada and the United Kingdom, October 2024 to September 2025
 * for the United States, and the calendar year for everybody else.
 *
 * Source: Outturn's rule 4.6: the publisher names a fiscal year by the calendar year that holds most of its months.
 *
 * @param ally ISO 3166-1 alpha-3.
 * @example
 * fiscalYearName('GBR', 2025) // => '2025-26'
 * fiscalYearName('USA', 2025) // => '2024-25'
 * fiscalYearName('CAN', 1999) // => '1999-00'
 * fiscalYearName('DEU', 2025) // => '2025'
 */
export function fiscalYearName(ally: string, year: number): string {
  const first = year + firstYearOffset(ally);
  return hasFiscalYear(ally) ? fiscalName(first) : String(year);
}

/**
 * Whether an ally's fiscal year is none of the calendar.
 *
 * Source: as `fiscalYearName`.
 *
 * @example
 * hasFiscalYear('CAN') // => true
 * hasFiscalYear('POL') // => false
 */
export function hasFiscalYear(ally: string): boolean {
  return Object.hasOwn(FIRST_MONTH, ally);
}

/**
 * The year of the alliance's tables that an ally calls so: four digits are that year, and `2025-26`, `2025/26` or `2025-2026`
 * a fiscal year.
 *
 * Source: as `fiscalYearName`.
 *
 * @param ally ISO 3166-1 alpha-3.
 * @throws OutturnError `bad-year` where this is no year, `fiscal-year-unfit` where the ally has no such fiscal year.
 * @example
 * yearOfFiscalName('GBR', '2025-26') // => 2025
 * yearOfFiscalName('USA', '2024/25') // => 2025
 * yearOfFiscalName('CAN', '2025') // => 2025
 * yearOfFiscalName('DEU', '2025-26') // throws The calendar year is the fiscal year of DEU
 * yearOfFiscalName('GBR', '2025-27') // throws A fiscal year ends in the year after it begins
 */
export function yearOfFiscalName(ally: string, text: string): number {
  const [, first, second] = /^(\d{4})(?:[-/–](\d{2}|\d{4}))?$/.exec(text.trim()) ?? [];
  if (first === undefined) return refuse('bad-year', `year "${text}"`, 'This is not a year', 'Write four digits, such as 2027, or a fiscal year such as 2027-28');
  const year = Number(first);
  if (second === undefined) return year;
  if (Number(second) !== (second.length === 2 ? (year + 1) % 100 : year + 1)) return refuse('fiscal-year-unfit', `year "${text}"`, 'A fiscal year ends in the year after it begins', `Write ${fiscalName(year)}`);
  if (!hasFiscalYear(ally)) return refuse('fiscal-year-unfit', `year "${text}"`, `The calendar year is the fiscal year of ${ally}`, `Write ${year} or ${year + 1}`);
  return year - firstYearOffset(ally);
}

/** −1 where most months of a fiscal year lie in the calendar year in which it ends, else 0. */
function firstYearOffset(ally: string): number {
  return (FIRST_MONTH[ally] ?? 1) > 7 ? -1 : 0;
}

function fiscalName(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
