const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const NUMBERS: ReadonlyMap<string, string> = new Map(WORDS.map((word, at) => [word, String(at)]));

/**
 * A small number as figures, whether it is written in letters or not; other words as they are.
 *
 * @example
 * [numberOfWord('two'), numberOfWord('2'), numberOfWord('tanks')] // => ['2', '2', 'tanks']
 */
export function numberOfWord(word: string): string {
  return NUMBERS.get(word) ?? word;
}
