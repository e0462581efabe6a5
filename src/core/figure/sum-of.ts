import { roundTo } from '#kit';
import { derive } from './derive.ts';
import type { Figure } from './figure.ts';
import type { NamedFigure } from './origin.ts';

/**
 * The sum of amounts of one currency and price base, in whole units: as a figure of a measure, with what is summed in words.
 * There is at least one.
 */
export function sumOf(measure: string, what: string, inputs: readonly [NamedFigure, ...NamedFigure[]]): Figure {
  const { unit, priceBase } = inputs[0].figure;
  const value = inputs.reduce((sum, { figure }) => sum + figure.value, 0);
  return derive({ measure, formula: `sum of ${what}`, value: roundTo(value, 0), unit, ...(priceBase && { priceBase }), decimals: 0, inputs });
}
