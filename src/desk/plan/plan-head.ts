import { commitmentOfPlan, dateInWords, type Ledger, type Plan, type PlanSource, type PlanStatus } from '#core';
import { partyName } from '../party-name.ts';

/** Which plan an answer is about, in a few words; its document has the rest. */
export interface PlanHead {
  readonly ally: string;
  readonly name: string;
  readonly title?: string;
  readonly author?: string;
  readonly asOf: string;
  readonly status: PlanStatus;
  /** The commitment that its shares are held against: of one with parts, the part that asks. */
  readonly commitment: string;
  readonly commitmentName: string;
  readonly rule: string;
  readonly currency: string;
  readonly base: number;
  readonly sources: readonly PlanSource[];
  readonly notes: readonly string[];
}

/** The head of a plan. */
export function planHead({ facts }: Ledger, plan: Plan): PlanHead {
  const { ally, title, author, asOf, status, rule, currency, base, sources, notes } = plan;
  const commitment = commitmentOfPlan(facts, plan);
  return { ally, name: partyName(facts, ally), ...(title !== undefined && { title }), ...(author !== undefined && { author }), asOf, status, commitment: commitment.id, commitmentName: commitment.name, rule, currency, base: base.year, sources, notes };
}

/** What a plan is called: its title, with the ally where that does not begin with it. */
export function planName({ title, name, asOf }: Pick<PlanHead, 'title' | 'name' | 'asOf'>): string {
  if (title === undefined) return `${name}: plan as of ${dateInWords(asOf)}`;
  return title.startsWith(name) ? title : `${name}: ${title}`;
}
