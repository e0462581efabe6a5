import type { CostAnswer, CostGroundAnswer, CostYear, KnownAnswer } from '#api/contract';
import { readingOf, type Reading } from '../words/readings.ts';

/** A path to a target year by year and in sum, as a page shows it: from the server's answer, or computed in the browser. */
export interface PathView {
  readonly currency: string;
  readonly from: number;
  readonly by: number;
  readonly target: { readonly value: number; readonly unit: string };
  readonly shape: string;
  readonly baseline: string;
  readonly isAtTarget: boolean;
  readonly rows: readonly PathRow[];
  readonly total: { readonly additional: Reading; readonly additionalReal: Reading; readonly elsewhere: readonly Reading[] };
  readonly requiredGrowth: { readonly nominal: Reading; readonly real: Reading };
  readonly borrowing?: readonly BorrowingRow[];
}

/** One year of a path: money at current prices in the currency of the path, unless it is real. */
export interface PathRow extends Readonly<Record<PathMeasure, Reading>> {
  readonly year: number;
  readonly fiscalYear?: string;
}

/** What is told of each year. */
export const PATH_MEASURES = ['gdp', 'inflation', 'share', 'spending', 'baseline', 'additional', 'spendingReal', 'additionalReal', 'growthNominal', 'growthReal', 'shareOfGovernment', 'perPerson'] as const satisfies readonly (keyof CostYear)[];

export type PathMeasure = (typeof PATH_MEASURES)[number];

/** What all additional spending does to deficit and debt in a year, if it is borrowed. */
export interface BorrowingRow extends Readonly<Record<BorrowingMeasure, Reading>> {
  readonly year: number;
}

export const BORROWING_MEASURES = ['interest', 'debt', 'deficitShare', 'debtShare'] as const;

export type BorrowingMeasure = (typeof BORROWING_MEASURES)[number];

/** The path of the server's answer; undefined where there is none. */
export function pathOf(answer: CostAnswer): PathView | undefined {
  const { from, by, shape, baseline, currency, isAtTarget, target, years, total, requiredGrowth, borrowing } = answer;
  if (from === null || !total || !requiredGrowth) return undefined;
  return {
    currency,
    from,
    by,
    target: { value: target.value, unit: target.unit },
    shape,
    baseline,
    isAtTarget: isAtTarget ?? false,
    rows: years.map(rowOf),
    total: {
      additional: readingOf(total.additional),
      additionalReal: readingOf(total.additionalReal),
      elsewhere: Object.entries(total.inCurrencies).flatMap(([each, { additional }]) => (each === currency ? [] : [readingOf(additional)])),
    },
    requiredGrowth: { nominal: readingOf(requiredGrowth.nominal), real: readingOf(requiredGrowth.real) },
    ...(borrowing && { borrowing: borrowing.map(({ year, ...figures }) => ({ year, ...readings(BORROWING_MEASURES, figures) })) }),
  };
}

/** Whether the numbers at hand are those that an answer rests on: of the same ally, day, rule and base year. */
export function fits(ground: CostGroundAnswer | null, answer: CostAnswer): ground is CostGroundAnswer {
  return ground !== null && ground.ally === answer.ally && ground.asOf === answer.asOf && ground.from === answer.from && ground.commitment.id === answer.commitment;
}

function rowOf(year: CostYear): PathRow {
  return { year: year.year, ...(year.fiscalYear && { fiscalYear: year.fiscalYear }), ...readings(PATH_MEASURES, year) };
}

function readings<Name extends string>(names: readonly Name[], answers: Readonly<Record<Name, KnownAnswer>>): Record<Name, Reading> {
  return Object.fromEntries(names.map((name) => [name, readingOf(answers[name])])) as Record<Name, Reading>;
}
