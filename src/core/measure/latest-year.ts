import type { View } from '../ledger/view.ts';
import { rankAt, type SeriesRows } from '../ledger/series-rows.ts';

/**
 * The last year for which the newest edition in the view of a publication prints an indicator; where our copy of it holds none, the last
 * year that any edition in the view prints.
 *
 * Source: the columns of the editions held. Absences: undefined where no edition in the view holds the indicator.
 *
 * @example
 * latestYear(exampleViewOf2020, NATO, 'defence-share-of-gdp') // => 2019
 */
export function latestYear(view: View, publication: string, indicator: string): number | undefined {
  const newest = view.newest(publication);
  if (!newest) return undefined;
  const series = view.ledger.seriesOf(publication, indicator).map((key) => view.ledger.rows(key) as SeriesRows);
  const years = (atLeast: number): number[] => series.map((rows) => lastYearOf(rows, atLeast, newest.rank));
  const inNewest = Math.max(...years(newest.rank));
  const latest = inNewest > 0 ? inNewest : Math.max(...years(0));
  return latest > 0 ? latest : undefined;
}

function lastYearOf(rows: SeriesRows, rankFirst: number, rankLast: number): number {
  for (let row = rows.end - 1; row >= rows.start; row -= 1) {
    const rank = rankAt(rows, row);
    if (rank >= rankFirst && rank <= rankLast) return rows.source.segment.columns.year[row] as number;
  }
  return 0;
}
