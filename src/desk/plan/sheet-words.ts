import { BASE_KEYS, MONEY_KEYS, PLAN_SHAPE, type KeyShape } from './shape.ts';

/** The sheets of a plan's workbook. `about` is for people and not read. */
export const SHEETS = { about: 'About', plan: 'Plan', targets: 'Targets', measures: 'Measures', assumptions: 'Assumptions', sources: 'Sources', notes: 'Notes' } as const;

/** What stands in the place of a year where an assumption holds for all of them. */
export const ALL_YEARS = 'all years';

export const ASSUMPTION_COLUMNS: readonly string[] = ['year', 'growth', 'deflator', 'gdp', 'dollarsPerUnit'];
export const NOTE_COLUMNS: readonly string[] = ['note'];

/** A row of the sheet Plan: what it is called there, and which key of the document it is. */
export interface TermKey {
  readonly key: string;
  readonly part: 'top' | 'money' | 'base';
  readonly name: string;
  readonly shape: KeyShape;
}

/** The rows of the sheet Plan, in their order. */
export const TERM_KEYS: readonly TermKey[] = [
  ...Object.entries(PLAN_SHAPE.keys).filter(([, { shape }]) => !['map', 'list'].includes(shape.kind)).map(([name, shape]) => ({ key: name, part: 'top' as const, name, shape })),
  ...Object.entries(MONEY_KEYS).map(([name, shape]) => ({ key: name, part: 'money' as const, name, shape })),
  ...Object.entries(BASE_KEYS).map(([name, shape]) => ({ key: `base.${name}`, part: 'base' as const, name, shape })),
];
