import type { Status } from '../figure/figure.ts';
import type { PriceBase } from '../money/price-base.ts';

/** What a cell holds: a figure, or a kind of absence that the edition itself prints. */
export type Presence = 'figure' | 'nil' | 'not available' | 'withheld';

/** Where in a copy a cell stands: a table of the copy, or a page that quotes the edition. */
export interface Place {
  readonly kind: 'table' | 'page';
  /** The table's name, or the page's address. */
  readonly name: string;
}

/** What makes a series: the same question asked of every year and every edition. */
export interface SeriesKey {
  readonly publication: string;
  readonly indicator: string;
  /** An ally, or an aggregate that the publisher prints. */
  readonly party: string;
  readonly unit: string;
  /** Only for money; for ratios the price base belongs to the cell, not to the question. */
  readonly priceBase?: PriceBase;
}

/** One printed cell, as read from a copy. */
export interface Observation extends SeriesKey {
  /** The edition's date as known: `2017-03-13`, `2016-10`. */
  readonly edition: string;
  readonly year: number;
  readonly presence: Presence;
  /** As printed, before the multiplier; 0 where the cell holds no figure. */
  readonly value: number;
  /** The power of ten of the printed unit: 6 for millions. */
  readonly multiplier: number;
  /** Decimals at which the edition prints the value, counted in the printed unit; −6 where a copy turned millions into units. */
  readonly decimals: number;
  readonly status: Status;
  readonly copy: string;
  readonly place: Place;
  /** Row and column in the place, counted from 1; 0 where there is none. */
  readonly row: number;
  readonly column: number;
  readonly note?: string;
}
