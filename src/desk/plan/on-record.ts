import { plansOnRecord, type Day, type Ledger, type PlanOnRecord, type PlanTarget } from '#core';
import { allyNamed, viewFor, type Asked } from '../question.ts';
import { planHead, type PlanHead } from './plan-head.ts';

/** What a government announced, as a plan that says what is known and no more. */
export interface RecordedPlanAnswer extends PlanHead {
  /** `BEL-2025-02`: by it the plan can be followed and compared. */
  readonly id: string;
  readonly announced: string;
  readonly by?: string;
  readonly baseShare?: number;
  /** Empty where nothing of it counts as the alliance counts, or no year is named. */
  readonly targets: readonly PlanTarget[];
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
}

/** The national targets on record as plans, by ally, the newest last. */
export interface PlansOnRecordAnswer {
  readonly asOf: string;
  readonly ally?: string;
  readonly plans: readonly RecordedPlanAnswer[];
  readonly counts: { readonly announcements: number; readonly withTargets: number; readonly superseded: number };
}

/** The national targets known by a day as plans: of all allies, or of one. */
export function recordedPlans(ledger: Ledger, allyName: string | undefined, asked: Asked, today: Day): PlansOnRecordAnswer {
  const view = viewFor(ledger, asked, today);
  const ally = allyName === undefined ? undefined : allyNamed(ledger.facts, allyName).id;
  const plans = plansOnRecord(view).filter(({ plan }) => ally === undefined || plan.ally === ally);
  return {
    asOf: view.day,
    ...(ally && { ally }),
    plans: plans.map((each) => recordedAnswer(ledger, each)),
    counts: { announcements: plans.length, withTargets: plans.filter(({ plan }) => plan.targets.length > 0).length, superseded: plans.filter(({ supersededBy }) => supersededBy.length > 0).length },
  };
}

function recordedAnswer(ledger: Ledger, { id, announced, by, plan, supersedes, supersededBy }: PlanOnRecord): RecordedPlanAnswer {
  return { id, announced, ...(by && { by }), ...planHead(ledger, plan), ...(plan.base.share !== undefined && { baseShare: plan.base.share }), targets: plan.targets, supersedes, supersededBy };
}
