import type { DateReading, QuantityChange, QuantityComparator, QuantityHedge, QuantityKind } from './quantity.ts';
import type { Numeral } from './numerals.ts';

/** A quantity while it is read: its places are tokens, the last one not included. What the words around it say is added to it. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly value: number | string | null;
  readonly unit: string;
  readonly valueLast?: number | string;
  per?: string;
  hedge?: QuantityHedge;
  comparator?: QuantityComparator;
  readonly of?: string;
  by?: string;
  isAdditional?: boolean;
  change?: QuantityChange;
  readonly isBaseInferred?: boolean;
  readonly date?: DateReading;
  /** What was read around it. */
  phraseFirst?: number;
  phraseNext?: number;
}

/** A quantity of which no more is told. All have the same fields in one order, so that reading them is quick. */
export function draftOf(first: number, next: number, kind: QuantityKind, value: number | string | null, unit: string): Draft {
  return {
    first, next, kind, value, unit,
    valueLast: undefined, per: undefined, hedge: undefined, comparator: undefined, of: undefined, by: undefined,
    isAdditional: undefined, change: undefined, isBaseInferred: undefined, date: undefined, phraseFirst: undefined, phraseNext: undefined,
  };
}

/** What a unit is, and where it ends. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly next: number;
  /** By how much the number has to be multiplied: cents are hundredths. */
  readonly factor?: number;
  readonly of?: string;
  readonly ofNext?: number;
}

/** A number with its unit, where it has one. */
export interface Measure {
  readonly numeral: Numeral;
  readonly first: number;
  readonly next: number;
  readonly unit: Unit | undefined;
}
