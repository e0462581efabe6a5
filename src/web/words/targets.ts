import { figureInWords } from '#core';

const COMPARATORS: Readonly<Record<string, string>> = { 'at-least': 'at least', 'move-towards': 'towards', 'up-to': 'up to' };

interface Target {
  readonly value: number;
  readonly unit: string;
}

/** A target as its commitment words it: `towards 2 %`, `at least 3.5 %`, `up to 1.5 %`. */
export function targetAsWorded(comparator: string, target: Target): string {
  return `${COMPARATORS[comparator] ?? ''} ${targetFigure(target)}`.trim();
}

/** The target's figure: `2 %`. */
export function targetFigure({ value, unit }: Target): string {
  return figureInWords({ value, unit, decimals: Number.isInteger(value) ? 0 : 1 });
}
