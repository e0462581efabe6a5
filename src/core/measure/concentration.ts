/**
 * The Gini coefficient of a distribution: 0 where all have the same, near 1 where one has all.
 *
 * Source: the mean difference over twice the mean (C. Gini, Variabilità e mutabilità, 1912), for n values in ascending order:
 * G = 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n. Unit: none. Absences: the caller leaves out what is not known and says so; undefined
 * for no values or a sum of zero.
 *
 * @example
 * giniCoefficient([1, 1, 1, 1]) // => 0
 * giniCoefficient([0, 0, 0, 8]) // => 0.75
 * giniCoefficient([]) // => undefined
 */
export function giniCoefficient(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const sum = sumOf(sorted);
  const n = sorted.length;
  if (sum === 0) return undefined;
  return (2 * sumOf(sorted.map((value, at) => (at + 1) * value))) / (n * sum) - (n + 1) / n;
}

/**
 * The Herfindahl index of a distribution: the sum of the squared shares, from 1/n where all have the same to 1 where one has
 * all. Its inverse is the number of equal members that would be as concentrated.
 *
 * Source: O. C. Herfindahl, Concentration in the Steel Industry, 1950: H = Σ sᵢ². Unit: none, shares as parts of one.
 * Absences: as for the Gini coefficient.
 *
 * @example
 * herfindahlIndex([1, 1, 1, 1]) // => 0.25
 * herfindahlIndex([3, 1]) // => 0.625
 * herfindahlIndex([0]) // => undefined
 */
export function herfindahlIndex(values: readonly number[]): number | undefined {
  const sum = sumOf(values);
  return sum === 0 ? undefined : sumOf(values.map((value) => (value / sum) ** 2));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
