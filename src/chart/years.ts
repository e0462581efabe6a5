/**
 * Points in runs of years without a gap: nothing is drawn over years in between.
 *
 * @example
 * runsOfYears([{ year: 2014 }, { year: 2015 }, { year: 2018 }]) // => [[{ year: 2014 }, { year: 2015 }], [{ year: 2018 }]]
 */
export function runsOfYears<P extends { readonly year: number }>(points: readonly P[]): P[][] {
  const runs: P[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/**
 * The years that an axis of a width names: the last one, and earlier ones at an easy step.
 *
 * @example
 * yearTicks([2014, 2020], 150) // => [2014, 2016, 2018, 2020]
 */
export function yearTicks([first, last]: readonly [number, number], width: number): number[] {
  const room = width / Math.max(1, last - first);
  const step = [1, 2, 3, 5].find((years) => years * room >= 44) ?? 10;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step).reverse();
}
