import type { ByYear } from '../scenario/economy.ts';

/** The name and version of the format in which plans are written. */
export const PLAN_FORMAT = 'outturn-plan/1';

/** By how much money in a plan's document is divided. */
export type MoneyScale = 'units' | 'thousands' | 'millions' | 'billions';

/**
 * An ally's targets by year with their assumptions, as written in a plan's document: whoever reads or writes the document has
 * divided or multiplied by its scale already, so money here is in whole units at current prices of the plan's currency. What a
 * plan does not tell is absent, never filled in.
 */
export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  /** ISO 3166-1 alpha-3. */
  readonly ally: string;
  /** The commitment that the plan is to meet. */
  readonly commitment: string;
  /** The counting rule of spending and shares. */
  readonly rule: string;
  /** Who set it up or decided it, as the document says. */
  readonly title?: string;
  readonly author?: string;
  /** The day as of which it was drawn up: its assumptions are held against what was known then. */
  readonly asOf: string;
  readonly status: PlanStatus;
  /** ISO 4217. */
  readonly currency: string;
  readonly scale: MoneyScale;
  /** What was spent last, as the plan takes it. */
  readonly base: PlanBase;
  /** Targets in the order of their years. */
  readonly targets: readonly PlanTarget[];
  readonly assumptions: PlanAssumptions;
  /** What the money is for, as far as the plan names it. */
  readonly measures: readonly PlanMeasure[];
  readonly sources: readonly PlanSource[];
  readonly notes: readonly string[];
}

/** How far a plan has come. `on record`: a target that a government announced, taken from the record and no more. */
export type PlanStatus = 'draft' | 'decided' | 'on record';

export interface PlanBase {
  readonly year: number;
  readonly spending?: number;
  /** Percent of GDP; of GNI where the commitment is about aid. */
  readonly share?: number;
}

/** What a plan sets itself for one year. */
export interface PlanTarget {
  readonly year: number;
  /** Whole units of the plan's currency at current prices. */
  readonly spending?: number;
  /** Percent of GDP; of GNI where the commitment is about aid. */
  readonly share?: number;
  /** Major equipment, in percent of defence spending. */
  readonly equipmentShare?: number;
  /** Related spending, in percent of GDP: never part of `share`. */
  readonly relatedShare?: number;
}

/** What a plan takes for granted; growths in percent a year, one for all years or year by year. */
export interface PlanAssumptions {
  /** Growth of real GDP. */
  readonly growth?: ByYear;
  /** Growth of the GDP deflator. */
  readonly deflator?: ByYear;
  /** GDP itself, in whole units of the plan's currency at current prices. */
  readonly gdp?: Readonly<Record<number, number>>;
  /** US dollars for one unit of the plan's currency. */
  readonly dollarsPerUnit?: number;
}

/** Something that the plan pays for. */
export interface PlanMeasure {
  readonly name: string;
  readonly amounts: readonly { readonly year: number; readonly amount: number }[];
  readonly source?: string;
}

export interface PlanSource {
  readonly title: string;
  readonly address?: string;
}
