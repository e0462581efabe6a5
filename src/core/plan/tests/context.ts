import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import { formatNumber, moneyInWords } from '../../figure/words.ts';
import type { Ally, Commitment } from '../../ledger/facts.ts';
import type { View } from '../../ledger/view.ts';
import type { Counting } from '../../measure/counting-rule.ts';
import type { PlanFinding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import type { PlanPath } from '../plan-path.ts';

/** What every test of a plan looks at. */
export interface PlanContext {
  readonly plan: Plan;
  readonly ally: Ally;
  readonly commitment: Commitment;
  /** What may count beside it up to a ceiling, where the commitment has such a part. */
  readonly ceiling: Commitment | undefined;
  readonly rule: Counting;
  /** The ledger as the world could know it on the day as of which the plan was drawn up. */
  readonly view: View;
  readonly path: PlanPath;
}

/** A test of a plan. */
export type PlanTest = (context: PlanContext) => readonly PlanFinding[];

/** The value of a figure; undefined where it is absent. */
export function valueIn(figure: Known<Figure> | undefined): number | undefined {
  return figure === undefined || isMissing(figure) ? undefined : figure.value;
}

/** `2.35 %`. */
export function percentInWords(value: number, decimals = 2): string {
  return `${formatNumber(value, decimals)} %`;
}

/** `+0.12`. */
export function signedInWords(value: number, decimals = 2): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, decimals)}`;
}

/** `€26.6 bn`. */
export function sumInWords(value: number, currency: string): string {
  return moneyInWords(value, currency);
}

/** The share at the decimals in which shares are printed: what decides whether a target is met. */
export const SHARE_DECIMALS = 2;
