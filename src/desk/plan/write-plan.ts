import type { Plan } from '#core';
import { documentOf } from './document-of.ts';
import { planYaml } from './plan-yaml.ts';

/** A form in which a plan's document is written. */
export type PlanForm = 'yaml' | 'json';

/** A plan as its document: the same plan is the same text, and `readPlan` gives the same plan back. */
export function writePlan(plan: Plan, form: PlanForm): string {
  return form === 'yaml' ? planYaml(plan) : `${JSON.stringify(documentOf(plan), undefined, 2)}\n`;
}
