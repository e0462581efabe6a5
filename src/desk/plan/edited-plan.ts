import { plansOnRecord, type Day, type Ledger, type Plan } from '#core';
import { OutturnError, refuse } from '#kit';
import type { CostAnswer } from '../cost/ally-cost.ts';
import { viewFor, type Asked } from '../question.ts';
import { planCost } from './draft-plan.ts';
import { planFollow, type PlanFollowAnswer } from './follow.ts';
import { documentOfForm, type PlanFields } from './plan-form.ts';
import { readPlan } from './read-plan.ts';
import { validatePlan, type PlanTestAnswer } from './validate-plan.ts';

/** A document that somebody sends: a file, or what a form holds. */
export interface SentPlan {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A plan while it is written: what its test finds, what it costs, and how it was followed, as far as that can be told. */
export interface EditedPlanAnswer {
  /** Whether it is a plan at all: only then is it tested and costed. */
  readonly isRead: boolean;
  /** The document as it was read; where it could not be, as it was sent by a form, else null. */
  readonly document: Readonly<Record<string, unknown>> | null;
  readonly test: Omit<PlanTestAnswer, 'plan'>;
  readonly cost: CostAnswer | null;
  /** The plan against what was spent, where anything of its years is known. */
  readonly follow: PlanFollowAnswer | null;
}

/** Reads, tests, costs and follows a plan that is being written. Nothing of it is kept. */
export async function editedPlan(ledger: Ledger, { name, content }: SentPlan, today: Day): Promise<EditedPlanAnswer> {
  const { value: plan, problems } = await readPlan(content, name, ledger.facts);
  const { plan: document, ...test } = validatePlan(ledger, name, plan, problems);
  return { isRead: plan !== undefined, document, test, cost: plan ? toldOrNone(() => planCost(ledger, plan, {}, today)) : null, follow: plan ? toldOrNone(() => planFollow(ledger, plan, {}, today)) : null };
}

/** The same for what a form holds. */
export async function editedForm(ledger: Ledger, fields: PlanFields, today: Day): Promise<EditedPlanAnswer> {
  const document = documentOfForm(fields);
  const answer = await editedPlan(ledger, { name: 'plan', content: JSON.stringify(document) }, today);
  return { ...answer, document: answer.document ?? document };
}

/** Why a plan cannot be costed or followed is told by the findings of its test. */
function toldOrNone<T>(tell: () => T): T | null {
  try {
    return tell();
  } catch (error) {
    if (error instanceof OutturnError) return null;
    throw error;
  }
}

/**
 * The plan that somebody sends, or what is wrong in it first.
 *
 * @throws OutturnError
 */
export async function sentPlan(ledger: Ledger, { name, content }: SentPlan): Promise<Plan> {
  const { value, problems } = await readPlan(content, name, ledger.facts);
  const [first] = problems;
  return value ?? (first ? refuse(first.code, first.where, first.what, first.wayOut) : refuse('not-a-plan', name, 'This is no plan', 'Send a plan as YAML, JSON, .xlsx or .csv'));
}

/** A plan on record against what was spent, by its id such as `BEL-2025-02`. */
export function recordedFollow(ledger: Ledger, id: string, asked: Asked, today: Day): PlanFollowAnswer {
  const found = plansOnRecord(viewFor(ledger, asked, today)).find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (!found) return refuse('unknown-plan', `plan "${id}"`, 'No plan on record has this name, as known on that day', 'Choose one of those on record');
  if (found.plan.targets.length === 0) return refuse('no-targets', `plan "${found.id}"`, 'It sets no share for a year as the alliance counts, so there is nothing to hold against', 'Choose another of those on record');
  return planFollow(ledger, found.plan, asked, today);
}
