import type { PriceBase } from '../money/price-base.ts';
import type { Origin } from './origin.ts';

/** How firm a figure is. `not stated`: the page that quotes it does not say. */
export type Status = 'actual' | 'estimate' | 'forecast' | 'not stated';

/** Percent of gross domestic product. */
export type PercentOfGdp = 'percent_of_gdp';
/** Percent of the ally's defence expenditure. */
export type PercentOfDefenceSpending = 'percent_of_defence_spending';
/** A unit: a percentage of something named, persons, a currency by its ISO 4217 code, or `USD_per_person`. */
export type Unit =
  | PercentOfGdp
  | PercentOfDefenceSpending
  | 'percent'
  | 'percentage_points_of_gdp'
  | 'percentage_points_of_defence_spending'
  | 'persons'
  | 'rank'
  | 'allies'
  | (string & {});

/**
 * A value that can explain itself: unit, price base where it is money, status, and where it comes from, down to printed
 * cells, quotations and assumptions. Money is in whole units, percent as percent.
 */
export interface Figure<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
  readonly priceBase?: PriceBase;
  readonly status: Status;
  /** The decimals at which the figure is printed or shown. */
  readonly decimals: number;
  /** What the copy carries, where it carries more digits than the edition prints. */
  readonly held?: number;
  readonly origin: Origin;
}

/**
 * The six kinds of absence. `zero` and `nil` are printed; `not available` is printed as ".." or left blank by the edition
 * itself; `not held` means that the edition printed it and our copy lacks it.
 */
export type AbsenceKind = 'zero' | 'nil' | 'not available' | 'withheld' | 'not a member' | 'not held';

/** A figure that is not there, and which kind of absence it is. */
export interface Missing {
  readonly missing: AbsenceKind;
  /** Why, in a few words, where more is known: `no forces`. */
  readonly because?: string;
  /** The newest edition that was asked. */
  readonly edition?: string;
}

/** A figure, or the kind of its absence. */
export type Known<T> = T | Missing;

/**
 * Whether a figure is absent.
 *
 * @example
 * isMissing({ missing: 'not held' }) // => true
 */
export function isMissing<T extends object>(known: T | Missing): known is Missing {
  return 'missing' in known;
}

const FIRMNESS: Record<Status, number> = { actual: 0, 'not stated': 1, estimate: 2, forecast: 3 };

/**
 * The status of what is computed from several figures: that of the least firm among them.
 *
 * @example
 * leastFirm(['actual', 'forecast', 'estimate']) // => 'forecast'
 */
export function leastFirm(statuses: readonly Status[]): Status {
  return statuses.reduce((weakest, status) => (FIRMNESS[status] > FIRMNESS[weakest] ? status : weakest), 'actual');
}
