import type { AllyRow, FoundTable } from './tables.ts';

/** What the sheets in local currency and in dollars tell about one another. */
export interface SideBySide {
  /** Years in which a table in dollars has 0 where the sheet in local currency has a figure: no rate was at hand. */
  unconvertedYears(table: FoundTable, row: AllyRow): readonly number[];
  /**
   * Whether an ally's figures in local currency are converted at the rate of the euro area, whatever currency is named.
   * SIPRI's editions since 2024 name kunas for Croatia and have euros.
   */
  isInEuro(ally: string): boolean;
}

/** Lays the table in local currency beside the one in current dollars. */
export function sideBySide(tables: readonly FoundTable[]): SideBySide {
  const local = tables.find(({ printed }) => printed && printed.unit === undefined);
  const dollars = tables.find(({ printed }) => printed?.unit === 'USD' && printed.priceBase === 'current');
  const rate = (ally: string, year: number): number => figureOf(local, ally, year) / figureOf(dollars, ally, year);
  return {
    unconvertedYears: (table, row) =>
      table.years.filter(({ year, column }) => row.cells.get(column)?.value === 0 && figureOf(local, row.ally, year) > 0).map(({ year }) => year),
    isInEuro: (ally) => {
      const year = local?.years.findLast((each) => rate(ally, each.year) > 0 && rate(EURO_AREA, each.year) > 0)?.year;
      return year !== undefined && Math.abs(rate(ally, year) / rate(EURO_AREA, year) - 1) < SAME_RATE;
    },
  };
}

const EURO_AREA = 'DEU';
const SAME_RATE = 1e-6;

function figureOf(table: FoundTable | undefined, ally: string, year: number): number {
  const column = table?.years.find((each) => each.year === year)?.column ?? 0;
  const value = table?.allies.find((row) => row.ally === ally)?.cells.get(column)?.value;
  return typeof value === 'number' ? value : Number.NaN;
}
