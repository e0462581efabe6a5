import type { DateReading, QuantityChange, QuantityComparator, QuantityHedge, QuantityKind } from './quantity.ts';
import type { Numeral } from './numerals.ts';

/** A quantity while it is read: its places are tokens, the last one not included. What the words around it say is added to it. */
export interface Draft {
  first: number;
  readonly next: number;
  kind: QuantityKind;
  value: number | string | null;
  unit: string;
  valueLast: number | string | undefined;
  per: string | undefined;
  hedge: QuantityHedge | undefined;
  comparator: QuantityComparator | undefined;
  of: string | undefined;
  by: string | undefined;
  isAdditional: boolean;
  change: QuantityChange | undefined;
  isBaseInferred: boolean;
  date: DateReading | undefined;
  /** What was read around it. */
  phraseFirst: number;
  phraseNext: number;
}

/** A quantity of which no more is told. All have the same fields in one order, so that reading them is quick. */
export function draftOf(first: number, next: number, kind: QuantityKind, value: number | string | null, unit: string): Draft {
  return {
    first, next, kind, value, unit,
    valueLast: undefined, per: undefined, hedge: undefined, comparator: undefined, of: undefined, by: undefined,
    isAdditional: false, change: undefined, isBaseInferred: false, date: undefined, phraseFirst: first, phraseNext: next,
  };
}

/** The same draft with what it is of, told in the words up to a token. Drafts are added to rather than copied, so that all keep one shape. */
export function withOf(draft: Draft, of: string, next: number): Draft {
  draft.of = of;
  draft.phraseNext = next;
  return draft;
}

/** What a unit is, and where it ends. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly next: number;
  /** By how much the number has to be multiplied: cents are hundredths. */
  readonly factor: number;
  readonly of: string | undefined;
  readonly ofNext: number | undefined;
}

/** A unit; all have the same fields in one order. */
export function unitOf(kind: QuantityKind, unit: string, next: number, of?: string, ofNext?: number, factor = 1): Unit {
  return { kind, unit, next, factor, of, ofNext };
}

/** A number with its unit, where it has one. */
export interface Measure {
  readonly numeral: Numeral;
  readonly first: number;
  readonly next: number;
  readonly unit: Unit | undefined;
}
