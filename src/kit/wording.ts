/**
 * A list as a reader would say it.
 *
 * @example
 * listInWords(['Belgium']) // => 'Belgium'
 * listInWords(['Belgium', 'Italy', 'Spain']) // => 'Belgium, Italy and Spain'
 */
export function listInWords(words: readonly string[], joiner = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * A count as running text writes it: words up to twelve, digits above.
 *
 * @example
 * countInWords(5) // => 'five'
 * countInWords(28) // => '28'
 */
export function countInWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/**
 * A count in digits with its noun, and in the number that the noun must have.
 *
 * @example
 * counted(1, 'cell was', 'cells were') // => '1 cell was'
 * counted(3, 'day') // => '3 days'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * The first letter in upper case.
 *
 * @example
 * capitalise('five allies') // => 'Five allies'
 */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A name that owns something.
 *
 * @example
 * possessive('Germany') // => "Germany's"
 * possessive('Netherlands') // => "Netherlands'"
 */
export function possessive(name: string): string {
  return `${name}${name.endsWith('s') ? "'" : "'s"}`;
}
