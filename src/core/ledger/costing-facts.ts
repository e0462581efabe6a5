import type { Certainty } from '../time/published-date.ts';
import type { Remark } from './facts.ts';

/** What somebody else has published about the cost of reaching a target: figures and terms only, none of its sentences. */
export interface PublishedCosting {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly certainty: Certainty;
  /** `first hand`: the page is the publisher's, or the author's, own. `second hand`: somebody else quotes it. */
  readonly reading: 'first hand' | 'second hand';
  /** Page, paragraph or table. */
  readonly place: string;
  readonly source: string;
  readonly alsoIn: readonly string[];
  /** The ally, or the group of allies, whom it is about. */
  readonly of: string;
  readonly currency: string;
  readonly priceBasis: 'current' | 'not stated';
  /** `fiscal`: its years run from April to March and are named here by the year in which they begin. */
  readonly years: 'calendar' | 'fiscal';
  /** Years whose GDP is not printed, while spending and its share are. */
  readonly impliedGdp: readonly number[];
  readonly inputs: readonly CostingInput[];
  readonly paths: readonly (CostingPath | CostingGap)[];
  /** Why it does not reproduce in full; null where it does. */
  readonly reason: string | null;
  readonly notes: readonly Remark[];
}

/** A figure that a costing prints and starts from. */
export interface CostingInput {
  /** Money in whole units at current prices, growth in percent a year, a share in percent of GDP. */
  readonly item: 'gdp' | 'nominal-growth' | 'spending' | 'share';
  readonly yearFirst: number;
  readonly yearLast: number;
  readonly value: number;
  readonly unit: string;
  /** Decimals at which it is printed, counted in single units: −9 for whole billions. */
  readonly decimals: number;
  /** The case that it belongs to, where a costing has several; otherwise it belongs to all. */
  readonly case?: string;
  readonly what?: string;
  /** The page, where it is another than that of the costing. */
  readonly source?: string;
}

/** A path of a costing, in our words. */
export interface CostingPath {
  readonly id: string;
  readonly kind: 'path';
  readonly name: string;
  readonly case?: string;
  readonly from: number;
  readonly by: number;
  /** Where it starts; null where that is not told and has no part in the result. */
  readonly start: { readonly share: number } | { readonly spending: number } | null;
  readonly target: number;
  readonly shape: 'linear' | 'constant-growth' | 'at-once' | 'custom';
  readonly baseline: 'constant-share' | 'constant-nominal' | 'plan';
  /** Shares of single years, in percent. */
  readonly points?: Readonly<Record<string, number>>;
  /** The path whose spending is the baseline `plan`. */
  readonly against?: string;
  readonly results: readonly CostingResult[];
}

/** What some allies lack in one year, added up ally by ally, nobody below zero. */
export interface CostingGap {
  readonly id: string;
  readonly kind: 'gap';
  readonly name: string;
  /** An ally, or a group of allies. */
  readonly party: string;
  readonly year: number;
  readonly target: number;
  /** Only what lies above this share of GDP. */
  readonly above?: number;
  /** All of GDP between both shares, whatever is spent. */
  readonly whole?: boolean;
  readonly results: readonly CostingResult[];
}

/** What a costing prints as its result. */
export interface CostingResult {
  /** Of a year: `gdp`, `share`, `spending`, `baseline`, `baseline-share`, `additional`; of a gap: `gap`; the others are of the whole path. */
  readonly measure: CostingMeasure;
  readonly year?: number;
  readonly value: number;
  readonly unit: string;
  /** As of an input. */
  readonly decimals: number;
  readonly hedge?: 'about' | 'over' | 'almost';
  /** The result that the costing is known for; one in each costing. */
  readonly main?: boolean;
  /** The page, where it is another than that of the costing. */
  readonly source?: string;
}

export type CostingMeasure =
  | 'gdp'
  | 'share'
  | 'spending'
  | 'baseline'
  | 'baseline-share'
  | 'additional'
  | 'gap'
  | 'total-spending'
  | 'total-baseline'
  | 'total-additional'
  | 'mean-additional'
  | 'mean-step'
  | 'required-growth';
