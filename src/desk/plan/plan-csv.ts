import { csvLine } from '#kit';
import type { Plan, PlanTarget } from '#core';
import { inScale } from './reading.ts';
import { TARGET_KEYS } from './shape.ts';

/** The terms of a plan as each row of a table of its targets tells them. */
export const CSV_TERMS: readonly string[] = ['format', 'ally', 'commitment', 'rule', 'asOf', 'status', 'currency', 'scale'];

/** What a row is. */
export const ROW_KINDS: readonly string[] = ['base', 'target'];

export const CSV_COLUMNS: readonly string[] = ['row', ...Object.keys(TARGET_KEYS), ...CSV_TERMS];

/**
 * The targets of a plan as a table (RFC 4180), a row to a year, the base before them. Its terms stand in every row; title,
 * author, assumptions, measures, sources and notes are not in it. `readPlan` reads it back as a plan without those.
 */
export function planCsv(plan: Plan): string {
  const header = CSV_COLUMNS.map((key) => (key === 'spending' ? `spending (${plan.scale} of ${plan.currency})` : key));
  return [header, rowOf(plan, 'base', plan.base), ...plan.targets.map((target) => rowOf(plan, 'target', target))].map(csvLine).join('');
}

function rowOf(plan: Plan, kind: string, { year, spending, share, equipmentShare, relatedShare }: PlanTarget): (string | number | undefined)[] {
  const written = spending === undefined ? undefined : inScale(spending, plan.scale);
  const { format, ally, commitment, rule, asOf, status, currency, scale } = plan;
  return [kind, year, written, share, equipmentShare, relatedShare, format, ally, commitment, rule, asOf, status, currency, scale];
}
