import type { Figure, Known } from '../figure/figure.ts';
import type { Edition } from '../ledger/ledger.ts';
import type { SeriesKey } from '../ledger/observation.ts';
import type { View } from '../ledger/view.ts';
import { figureOfCell } from '../ledger/cell-figure.ts';
import { rankAt, rowsOfYear } from '../ledger/series-rows.ts';

/** What one edition prints in a cell. */
export interface Revision {
  readonly edition: Edition;
  readonly figure: Known<Figure>;
}

/**
 * What every edition known in the view has printed in one cell, oldest first. Editions whose copies lack the cell are left
 * out; a cell that an edition leaves blank is listed as absent.
 *
 * Source: the editions themselves. Values are as each copy carries them: some carry more digits than the edition prints.
 *
 * @example
 * revisionsOf(exampleView, natoSeries('defence-share-of-gdp', 'DEU'), 2019).map(({ edition, figure }) => [edition.date, heldValue(figure)]) // => [['2020-07-01', 1.36], ['2021-07-01', 1.352], ['2022-07-01', 1.33]]
 */
export function revisionsOf(view: View, key: SeriesKey, year: number): Revision[] {
  const rows = view.ledger.rows(key);
  if (!rows) return [];
  const [first, end] = rowsOfYear(rows, year);
  const revisions: Revision[] = [];
  for (let start = first; start < end; ) {
    const rank = rankAt(rows, start);
    let next = start + 1;
    while (next < end && rankAt(rows, next) === rank) next += 1;
    const edition = view.editions[rank];
    if (edition) revisions.push({ edition, figure: figureOfCell(view.ledger, rows, [start, next]) });
    start = next;
  }
  return revisions;
}

/**
 * A figure as its copy carries it, which may be with more digits than the edition prints.
 *
 * @example
 * heldValue({ value: 1.19, held: 1.19204 }) // => 1.19204
 */
export function heldValue(figure: Pick<Figure, 'value' | 'held'>): number {
  return figure.held ?? figure.value;
}
