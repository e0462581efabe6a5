import { leastFirm, type Figure, type Status, type Unit } from './figure.ts';
import type { PriceBase } from '../money/price-base.ts';
import type { NamedFigure } from './origin.ts';

/** What a derivation needs to say about itself. */
export interface Derivation<U extends Unit> {
  readonly measure: string;
  readonly formula: string;
  readonly value: number;
  readonly unit: U;
  readonly priceBase?: PriceBase;
  readonly decimals: number;
  readonly inputs: readonly NamedFigure[];
  readonly note?: string;
  /** Defaults to the least firm status among the inputs. */
  readonly status?: Status;
}

/** A computed figure that carries its formula and its inputs. */
export function derive<U extends Unit>(derivation: Derivation<U>): Figure<U> {
  const { measure, formula, value, unit, priceBase, decimals, inputs, note } = derivation;
  return {
    value,
    unit,
    ...(priceBase && { priceBase }),
    status: derivation.status ?? leastFirm(inputs.map((input) => input.figure.status)),
    decimals,
    origin: { kind: 'derivation', measure, formula, inputs, ...(note && { note }) },
  };
}

/** A figure that somebody sets, with whose it is and why. */
export function assume<U extends Unit>(value: number, unit: U, decimals: number, by: string, why: string): Figure<U> {
  return { value, unit, status: 'actual', decimals, origin: { kind: 'assumption', by, why } };
}
