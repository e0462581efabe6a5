import { refuse } from '#kit';
import type { Commitment, Facts } from '../ledger/facts.ts';
import type { Plan } from './plan.ts';

/**
 * The commitment that a plan's shares are held against: the one it names; of one with parts, the part that asks, unless the
 * plan counts related spending as well.
 *
 * Source: the terms of the commitments and of the counting rules.
 *
 * @throws OutturnError `unknown-commitment`
 * @example
 * commitmentOfPlan(ledgerAhead.facts, examplePlan).name // => 'Three per cent by 2028'
 * commitmentOfPlan(ledgerAhead.facts, { ...examplePlan, commitment: 'none-2028' }) // throws no such commitment
 */
export function commitmentOfPlan({ commitments, countingRules }: Pick<Facts, 'commitments' | 'countingRules'>, { commitment: named, rule }: Pick<Plan, 'commitment' | 'rule'>): Commitment {
  const chosen = commitments.find(({ id }) => id === named) ?? refuse('unknown-commitment', `commitment "${named}"`, 'The ledger has no such commitment', `Known: ${commitments.map(({ id }) => id).join(', ')}`);
  const isWide = countingRules.some(({ id, components }) => id === rule && components.includes('related'));
  return isWide ? chosen : askingPart(commitments, chosen).commitment;
}

/**
 * A commitment as spending is held against it: of one with parts, the part that asks, beside the ceiling of the other.
 *
 * Source: the terms of the commitments.
 *
 * @example
 * askingPart(ledgerAhead.facts.commitments, commitmentAhead).commitment.id // => 'example-2028'
 */
export function askingPart(commitments: readonly Commitment[], chosen: Commitment): { readonly commitment: Commitment; readonly ceiling: Commitment | undefined } {
  const parts = (chosen.parts ?? []).flatMap((id) => commitments.find((each) => each.id === id) ?? []);
  return { commitment: parts.find(({ comparator }) => comparator !== 'up-to') ?? chosen, ceiling: parts.find(({ comparator }) => comparator === 'up-to') };
}

/**
 * The ceiling of what may count beside a part of a commitment, where the whole has one.
 *
 * Source: the terms of the commitments.
 *
 * @example
 * ceilingBeside(ledgerAhead.facts.commitments, commitmentAhead) // => undefined
 */
export function ceilingBeside(commitments: readonly Commitment[], part: Commitment): Commitment | undefined {
  const whole = commitments.find(({ parts }) => parts?.includes(part.id));
  return whole && askingPart(commitments, whole).ceiling;
}
