import type { Problem } from '#kit';
import { testPlan, type Ledger, type Plan, type PlanFinding } from '#core';
import { writePlan } from './write-plan.ts';

/** What the test of a plan found, as answered. */
export interface PlanTestAnswer {
  readonly file: string;
  /** The plan as a document with language-neutral keys; null where it could not be read. */
  readonly plan: Readonly<Record<string, unknown>> | null;
  readonly valid: boolean;
  readonly findings: readonly PlanFinding[];
  readonly counts: { readonly must: number; readonly warning: number; readonly note: number };
}

/** Tests a plan that was read, or tells why it was not: whatever keeps a document from being read must be mended. */
export function validatePlan(ledger: Ledger, file: string, plan: Plan | undefined, problems: readonly Problem[]): PlanTestAnswer {
  const read = problems.map((problem): PlanFinding => ({ ...problem, severity: plan ? 'note' : 'must' }));
  const tested = plan ? testPlan(ledger, plan) : { valid: false, findings: [] };
  const findings = [...read, ...tested.findings];
  const count = (severity: PlanFinding['severity']): number => findings.filter((each) => each.severity === severity).length;
  return {
    file,
    plan: plan ? (JSON.parse(writePlan(plan, 'json')) as Record<string, unknown>) : null,
    valid: tested.valid,
    findings,
    counts: { must: count('must'), warning: count('warning'), note: count('note') },
  };
}
