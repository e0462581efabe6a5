import { refuse } from '#kit';
import type { Ally, Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { NATO_CORE } from '../measure/counting-rule.ts';
import { yearOf } from '../time/day.ts';
import { commitmentOfPlan } from './plan-commitment.ts';
import type { Plan } from './plan.ts';

/** Why a plan is in no count. */
export type NotCountedReason = 'not-a-member' | 'other-measure' | 'no-targets' | 'past' | 'newer-plan';

export interface NotCounted {
  readonly plan: Plan;
  readonly code: NotCountedReason;
}

/** The plans that are counted, one at most for each member, and those that are not. */
export interface CountedPlans {
  readonly counted: readonly Plan[];
  readonly notCounted: readonly NotCounted[];
}

/**
 * Of several plans those that count towards a commitment: of members whom it binds, about the same measure by NATO's own count,
 * with targets that are not past; of several of one ally the newest by its day, of the same day the last given.
 *
 * Source: Outturn's rule 4.2: shares of different measures are not held together.
 *
 * @throws OutturnError `roll-up-of-parts`, `unknown-commitment`
 * @example
 * const [germany] = exampleFacts.allies;
 * const older = { ...examplePlan, asOf: '2026-01-01' };
 * const { counted, notCounted } = heldBack(viewAhead, [examplePlan, older, { ...examplePlan, ally: 'POL' }], commitmentAhead, [germany]);
 * counted.map(({ asOf }) => asOf) // => ['2026-06-30']
 * notCounted.map(({ plan, code }) => [plan.ally, code]) // => [['DEU', 'newer-plan'], ['POL', 'not-a-member']]
 * heldBack(viewAhead, [], { ...commitmentAhead, measure: 'equipment-share', targetUnit: 'percent_of_defence_spending' }, []) // throws not about a share of GDP
 */
export function heldBack(view: View, plans: readonly Plan[], commitment: Commitment, bound: readonly Ally[]): CountedPlans {
  if (commitment.targetUnit !== 'percent_of_gdp') refuse('roll-up-of-parts', `commitment "${commitment.id}"`, 'Its target is not about a share of GDP, so plans for it do not add up in money', 'Ask for a commitment about a share of GDP, such as hague-2025-core');
  const told = plans.map((plan, index) => ({ plan, index, code: whyNot(view, plan, commitment, bound) }));
  const fitting = told.filter(({ code }) => code === undefined).sort((a, b) => (a.plan.asOf < b.plan.asOf ? -1 : a.plan.asOf > b.plan.asOf ? 1 : a.index - b.index));
  const newest = new Map(fitting.map((each) => [each.plan.ally, each]));
  return {
    counted: [...newest.values()].map(({ plan }) => plan),
    notCounted: told.flatMap((each) => {
      const code = each.code ?? (newest.get(each.plan.ally) === each ? undefined : 'newer-plan');
      return code ? [{ plan: each.plan, code }] : [];
    }),
  };
}

function whyNot(view: View, plan: Plan, commitment: Commitment, bound: readonly Ally[]): NotCountedReason | undefined {
  if (bound.every(({ id }) => id !== plan.ally)) return 'not-a-member';
  const own = commitmentOfPlan(view.ledger.facts, plan);
  if (own.measure !== commitment.measure) return 'other-measure';
  if (plan.rule !== NATO_CORE.id && commitment.measure === 'defence-share-of-gdp') return 'other-measure';
  const set = plan.targets.filter(({ share, spending }) => share !== undefined || spending !== undefined);
  if (set.length === 0) return 'no-targets';
  return set.every(({ year }) => year < yearOf(view.day)) ? 'past' : undefined;
}
