/** How grave a finding is: a `must` that fails makes a plan invalid; a `warning` asks for a reason; a `note` is told. */
export type Severity = 'must' | 'warning' | 'note';

/** One thing that a plan's test found. */
export interface PlanFinding {
  /** `year-missing`, `target-not-reached` … */
  readonly code: string;
  readonly severity: Severity;
  /** The place in the plan: `targets 2031 share`. */
  readonly where: string;
  /** One sentence, with the figures. */
  readonly what: string;
  /** What would mend it. */
  readonly wayOut: string;
}
