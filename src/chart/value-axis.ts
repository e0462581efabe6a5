import { easyStep, multiplesBetween } from './axis.ts';

/** The axis of shares: its ends, and its grid lines with what stands at them. */
export interface ValueAxis {
  readonly values: readonly [number, number];
  readonly valueTicks: readonly { readonly value: number; readonly words: string }[];
}

/**
 * An axis that keeps to the values, with some room around them; the unit stands once, at its end.
 *
 * @example
 * valueAxis([1.2, 2], 300).values // => [1.104, 2.096]
 * valueAxis([1.2, 2], 300).valueTicks.map(({ words }) => words) // => ['1.2', '1.4', '1.6', '1.8', '2.0\u202f%']
 */
export function valueAxis(values: readonly number[], height: number): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.12, 0.08);
  const domain = [Math.max(0, Number((low - room).toFixed(3))), Number((high + room).toFixed(3))] as const;
  const step = easyStep(height / (domain[1] - domain[0]), height < 200 ? 36 : 56);
  const decimals = step < 1 ? 1 : 0;
  const ticks = multiplesBetween(domain[0], domain[1], step);
  return {
    values: domain,
    valueTicks: ticks.map((value, index) => ({ value, words: value.toFixed(decimals) + (index === ticks.length - 1 ? '\u202f%' : '') })),
  };
}
