import type { Claim } from '#core';
import type { ReportClaim } from '../report/report.ts';
import { spanOf, type Reading } from './reading.ts';
import type { Makers } from './makers.ts';
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

/** The claim that a draft makes; what it does not tell stands at what no word means. */
export function claimOf(reading: Reading, draft: Draft, made: Makers): ReportClaim {
  const { start, end } = spanOf(reading, draft.first, draft.next);
  return {
    against: draft.against ?? [],
    group: draft.group ?? 'nato',
    comparator: draft.comparator ?? 'exactly',
    hedge: draft.hedge ?? null,
    value: draft.value ?? null,
    valueLast: draft.valueLast ?? null,
    unit: draft.unit ?? null,
    step: draft.step ?? null,
    per: draft.per ?? null,
    isAdditional: draft.isAdditional ?? false,
    years: draft.years ?? null,
    by: isOfDay(draft) ? null : draft.by ?? null,
    target: draft.target ?? null,
    direction: draft.direction ?? null,
    isNegated: draft.isNegated ?? false,
    isConditional: draft.isConditional ?? false,
    kind: draft.kind,
    measure: draft.measure,
    parties: draft.parties,
    start,
    end,
    quantities: draft.quantities ?? [],
    statement: made({ start, end }),
  };
}

/** `half a point below what it had undertaken to reach by 2024`: so many points are lacking on a day, whenever they shall be made up. */
function isOfDay({ kind, unit }: Draft): boolean {
  return kind === 'gap' && unit === 'percentage_points';
}

/** What a quantity tells of a claim. */
export function toldBy(reading: Reading, at: number): Partial<Draft> {
  const quantity = reading.quantities[at];
  if (quantity === undefined) return {};
  const { value, valueLast, unit, per, hedge, comparator, by, isAdditional } = quantity;
  return { value, valueLast, unit, per, hedge, comparator: comparator ?? 'exactly', by, isAdditional, step: stepOf(reading.scanned.text, quantity), quantities: [at] };
}
