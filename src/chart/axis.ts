/** Steps that readers count in without effort. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50] as const;

/**
 * The smallest easy step that leaves at least `roomMin` pixels between two grid lines.
 *
 * @example
 * easyStep(120, 40) // => 0.5
 * easyStep(30, 40) // => 2
 */
export function easyStep(pixelsPerUnit: number, roomMin: number): number {
  return STEPS.find((step) => step * pixelsPerUnit >= roomMin) ?? 100;
}

/**
 * The multiples of a step from one value to another, both included where they are multiples.
 *
 * @example
 * multiplesBetween(0, 4.4, 1) // => [0, 1, 2, 3, 4]
 * multiplesBetween(1.1, 2.7, 0.5) // => [1.5, 2, 2.5]
 */
export function multiplesBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(Number((from / step).toFixed(6)));
  const last = Math.floor(Number((to / step).toFixed(6)));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(((first + index) * step).toFixed(6)));
}
