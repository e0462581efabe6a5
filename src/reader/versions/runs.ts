/** Where two rows differ: what of the one stands in the place of what of the other; either may be empty. */
export type RunOfChange = readonly [earlyFirst: number, earlyEnd: number, laterFirst: number, laterEnd: number];

/** Rows longer than this, multiplied, are not compared word by word: what lies between their like ends is one change. */
const MOST_CELLS = 4_000_000;

/**
 * Where two rows of words differ, by their longest common row.
 *
 * @example
 * runsOf(['a', 'b', 'c'], ['a', 'd', 'c']) // => [[1, 2, 1, 2]]
 */
export function runsOf(a: readonly string[], b: readonly string[]): RunOfChange[] {
  const head = likeHead(a, b);
  const tail = likeTail(a, b, head);
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length === 0 && right.length === 0) return [];
  const isWhole = left.length * right.length > MOST_CELLS || left.length === 0 || right.length === 0;
  const runs: RunOfChange[] = isWhole ? [[0, left.length, 0, right.length]] : innerRuns(left, right);
  return runs.map(([earlyFirst, earlyEnd, laterFirst, laterEnd]) => [earlyFirst + head, earlyEnd + head, laterFirst + head, laterEnd + head]);
}

function likeHead(a: readonly string[], b: readonly string[]): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  return head;
}

function likeTail(a: readonly string[], b: readonly string[], head: number): number {
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return tail;
}

function innerRuns(a: readonly string[], b: readonly string[]): RunOfChange[] {
  const [lengths, width] = [commonLengths(a, b), b.length + 1];
  const runs: RunOfChange[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > fromA || j > fromB) runs.push([fromA, i, fromB, j]);
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return runs;
}

/** The length of the longest common row from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] as number) + 1 : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  return lengths;
}
