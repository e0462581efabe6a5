import type { Period } from '../quantities/words/sense.ts';

/** A date as a text writes it, before the date of the report has told what is left open. */
export interface WrittenDate {
  /** Its tokens, the last one not included. */
  readonly first: number;
  readonly next: number;
  readonly year?: number;
  /** The last year of a stretch of years. */
  readonly yearLast?: number;
  readonly isDecade?: true;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: number;
  readonly month?: number;
  readonly day?: number;
  readonly dayLast?: number;
  readonly weekday?: number;
  /** Days from the day of the report. */
  readonly dayShift?: number;
  /** Which period, counted from that of the report: `last week` −1. */
  readonly shift?: number;
  readonly period?: Period;
  /** How many periods before the report: `two years ago`. */
  readonly ago?: number;
  readonly phase?: string;
  readonly edge?: string;
}
