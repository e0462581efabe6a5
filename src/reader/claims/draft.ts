import type { Claim } from '#core';
import type { ReportClaim } from '../report/report.ts';
import { spanOf, type Reading } from './reading.ts';
import { stepOf } from './step.ts';

/** A claim while it is put together: what is told, and the tokens that tell it. */
export interface Draft extends Partial<Omit<Claim, 'kind' | 'measure' | 'parties'>> {
  readonly kind: Claim['kind'];
  readonly measure: Claim['measure'];
  readonly parties: readonly string[];
  readonly first: number;
  readonly next: number;
  readonly quantities?: readonly number[];
}

/** A claim whose statement is not yet looked for. */
export type Unplaced = Omit<ReportClaim, 'statement'>;

/** The claim that a draft makes; what it does not tell stands at what no word means. */
export function claimOf(reading: Reading, { first, next, quantities = [], ...told }: Draft): Unplaced {
  return {
    against: [], group: 'nato', comparator: 'exactly', hedge: null, value: null, valueLast: null, unit: null, step: null, per: null,
    isAdditional: false, years: null, by: null, target: null, direction: null, isNegated: false, isConditional: false,
    ...told,
    ...spanOf(reading, first, next),
    quantities,
  };
}

/** What a quantity tells of a claim. */
export function toldBy(reading: Reading, at: number): Partial<Draft> {
  const quantity = reading.quantities[at];
  if (quantity === undefined) return {};
  const { value, valueLast, unit, per, hedge, comparator, by, isAdditional } = quantity;
  return { value, valueLast, unit, per, hedge, comparator: comparator ?? 'exactly', by, isAdditional, step: stepOf(reading.scanned.text, quantity), quantities: [at] };
}
