import type { Quantity } from '../quantities/quantity.ts';
import type { Draft } from './draft.ts';

/** The year that a date in the form of `2024-12-31` or `2024` begins with; 0 where none is told. */
export function yearOfDay(day: Quantity['value'] | undefined): number {
  return Number(String(day ?? '').slice(0, 4));
}

/** One year as the years of a claim; null for 0, where none is told. */
export function oneYear(year: number): NonNullable<Draft['years']> | null {
  return year === 0 ? null : { first: year, last: year };
}
