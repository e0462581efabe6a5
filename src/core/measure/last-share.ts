import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { yearOf } from '../time/day.ts';
import type { Counting } from './counting-rule.ts';
import { topicOf } from './indicators.ts';
import { latestYear } from './latest-year.ts';
import { shareFor } from './standing.ts';

/** The share of a year. */
export interface ShareOfYear {
  readonly year: number;
  readonly share: Known<Figure>;
}

/**
 * The last share of an ally that is known in the view, from the newest printed year so many years back; where none of them is
 * known, the newest year with its absence.
 *
 * Source: as `shareFor`. Unit: that of the commitment.
 *
 * @example
 * const [germany, , norway] = exampleFacts.allies;
 * lastShare(viewAhead, commitmentAhead, NATO_CORE, germany, 3) // => { year: 2026, share: shareFor(viewAhead, commitmentAhead, NATO_CORE, germany, 2026) }
 * lastShare(viewAhead, commitmentAhead, NATO_CORE, norway, 3).share.missing // => 'not available'
 */
export function lastShare(view: View, commitment: Commitment, rule: Counting, ally: Ally, years: number): ShareOfYear {
  const newest = newestShareYear(view, commitment);
  for (let year = newest; year > newest - years; year -= 1) {
    const share = shareFor(view, commitment, rule, ally, year);
    if (!isMissing(share)) return { year, share };
  }
  return { year: newest, share: shareFor(view, commitment, rule, ally, newest) };
}

/**
 * The newest year that is printed of what a commitment is about; the year of the view's day where none is.
 *
 * Source: the tables in which the measures are printed.
 *
 * @example
 * newestShareYear(viewAhead, commitmentAhead) // => 2026
 */
export function newestShareYear(view: View, { measure }: Pick<Commitment, 'measure'>): number {
  const { publication, indicator } = topicOf(measure);
  return latestYear(view, publication, indicator) ?? yearOf(view.day);
}
