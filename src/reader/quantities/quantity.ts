import type { Span } from '../scan/scan.ts';

/** What a quantity is of. */
export type QuantityKind = 'money' | 'percent' | 'points' | 'count' | 'ratio' | 'rank' | 'duration' | 'date' | 'deadline';

/** How a quantity bounds what it speaks of. `only` says that it is exactly that and no more. */
export type QuantityComparator = 'at least' | 'more than' | 'less than' | 'up to' | 'only' | 'exactly';

/**
 * How loosely it is told. `about` is off either way, `nearly` is a little above the truth, `just` is close to the bound that
 * the comparator tells, `order` tells no more than the order of magnitude ("hundreds of tanks").
 */
export type QuantityHedge = 'about' | 'nearly' | 'just' | 'order';

/** Whether a quantity is where a change began, where it led, or the change itself. */
export type QuantityChange = 'from' | 'to' | 'by';

/** A date as far as it is told, resolved against the date of the report. */
export interface DateReading {
  /** The first and the last day that are meant, both `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  /** Whether it lies before, at or after the date of the report; `null` where the report has none. */
  readonly tense: 'past' | 'present' | 'future' | null;
  /** What chose among the possible years or weeks. `nearest` where no word did. */
  readonly cue: 'written' | 'word' | 'tense' | 'nearest';
}

export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade';

/**
 * One quantity of a text. `start` and `end` cover number, scale and unit, and the base where it is part of the unit ("2 percent
 * of GDP"); a rate, a deadline, a comparator, a hedge and the words of `of` lie in `phrase`, which covers all that was read.
 */
export interface Quantity extends Span {
  readonly phrase: Span;
  readonly kind: QuantityKind;
  /**
   * In whole units: 37000000000 for "$37 billion", 2 for "2 percent". The lower end of a range. For dates the day, month,
   * year or season as `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `2025-autumn`; `null` where it takes the date of the report to tell and there is none.
   */
  readonly value: number | string | null;
  /** The upper end of a range, else `null`. */
  readonly valueLast: number | string | null;
  /**
   * An ISO 4217 code, `percent`, `percent_of_gdp`, `percent_of_gni`, `percent_of_gnp`, `percent_of_defence_spending`,
   * `percentage_points`, `basis_points`; `years`, `hours` …; the name of what is counted, as written; `times` or `part` for
   * ratios; the superlative for ranks; the precision for dates.
   */
  readonly unit: string;
  /** `year`, `month`, `day`, `person` … where it is a rate. */
  readonly per: string | null;
  readonly hedge: QuantityHedge | null;
  readonly comparator: QuantityComparator | null;
  /** The words of what it is a part of, where the unit does not say it: "28 allies" in "five of 28 allies". */
  readonly of: string | null;
  /** The last day by which it shall be so. */
  readonly by: string | null;
  /** On top of what there is: "an additional", "another", "more". */
  readonly isAdditional: boolean;
  readonly change: QuantityChange | null;
  /** A percentage whose base is told elsewhere in its sentence: the unit is an inference. */
  readonly isBaseInferred: boolean;
  readonly date: DateReading | null;
}

/** What is known of a text beside its words. */
export interface QuantityOptions {
  /** The day of the report, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly language?: Language;
  /** The currency that a bare dollar sign means; `USD` unless told. */
  readonly dollar?: string;
}

export type Language = 'en' | 'de' | 'fr';
