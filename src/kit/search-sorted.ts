/**
 * The first position in `[start, end)` whose value is not below `wanted`, in a sorted column.
 *
 * @example
 * lowerBound(new Int16Array([2014, 2016, 2016, 2018]), 2016, 0, 4) // => 1
 */
export function lowerBound(column: ArrayLike<number>, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
