import { editionId, type EditionEntry, type Segment } from '../ledger/segment.ts';
import type { Observation, SeriesKey } from '../ledger/observation.ts';
import { disagree } from '../ledger/disagree.ts';
import { newestRowsBelow, observationAt, speakingRow } from '../ledger/series-rows.ts';
import type { View } from '../ledger/view.ts';

/** One cell that a new copy brings, beside what was known of it without that copy. */
export interface BroughtCell {
  readonly key: SeriesKey;
  readonly year: number;
  /** What spoke before: of this edition or of an older one; undefined where nothing of the cell was held. */
  readonly before?: Observation;
  /** What speaks with the new copy, which may be another copy of the same edition that is nearer to the publisher. */
  readonly after: Observation;
  /** Whether both say the same, at the coarser of their printed decimals. */
  readonly same: boolean;
}

/** The editions that are known, and the ledger that holds them: a view is one. */
export type KnownEditions = Pick<View, 'ledger' | 'editions'>;

/**
 * What a segment brings of one of its editions: for every cell that it holds, what a reader is told without it and with it.
 *
 * Source: comparison of two views. Absences: a cell that the new copy leaves blank has the kind of its absence in `after`; a
 * cell of which nothing was held has no `before`.
 *
 * @example
 * const parts = (date) => ledgerOf([segmentOf(exampleObservations.filter(({ edition }) => edition <= date))], exampleFacts);
 * const [before, after] = [parts('2021-07-01'), parts('2022-07-01')];
 * const brought = broughtCells(after.segments[0], after.editions.at(-1), before.asOf('2022-12-31'), after.asOf('2022-12-31'));
 * brought.filter(({ key }) => key.indicator === 'defence-share-of-gdp').map(({ key, year, before, same }) => [key.party, year, before?.value, same]) // => [['DEU', 2019, 1.352, false], ['DEU', 2020, 1.55, false], ['POL', 2019, 2.01, false], ['POL', 2020, undefined, false]]
 */
export function broughtCells(segment: Segment, edition: EditionEntry, before: KnownEditions, after: KnownEditions): BroughtCell[] {
  const code = segment.editions.findIndex((each) => editionId(each) === editionId(edition));
  return segment.series.flatMap((key, position) => yearsOf(segment, position, code).flatMap((year) => {
    const [old, now] = [speaking(before, key, year), speaking(after, key, year)];
    return now ? [{ key, year, ...(old && { before: old }), after: now, same: old !== undefined && !disagree(old, now) }] : [];
  }));
}

function yearsOf({ columns, starts }: Segment, position: number, code: number): number[] {
  const years: number[] = [];
  for (let row = starts[position] as number; row < (starts[position + 1] as number); row += 1) {
    const year = columns.year[row] as number;
    if (columns.edition[row] === code && years.at(-1) !== year) years.push(year);
  }
  return years;
}

function speaking({ ledger, editions }: KnownEditions, key: SeriesKey, year: number): Observation | undefined {
  const rows = ledger.rows(key);
  if (!rows) return undefined;
  const [start, end] = newestRowsBelow(rows, year, editions.length);
  return start === end ? undefined : observationAt(rows, speakingRow(rows.source.segment.columns.presence, start, end));
}
