import type { DateReading, QuantityChange, QuantityComparator, QuantityHedge, QuantityKind } from './quantity.ts';
import type { Numeral } from './numerals.ts';

/** A quantity while it is read: its places are tokens, the last one not included. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly kind: QuantityKind;
  readonly value: number | string | null;
  readonly unit: string;
  readonly valueLast?: number | string;
  readonly per?: string;
  readonly hedge?: QuantityHedge;
  readonly comparator?: QuantityComparator;
  readonly of?: string;
  readonly by?: string;
  readonly isAdditional?: boolean;
  readonly change?: QuantityChange;
  readonly isBaseInferred?: boolean;
  readonly date?: DateReading;
  /** What was read around it. */
  readonly phraseFirst?: number;
  readonly phraseNext?: number;
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
