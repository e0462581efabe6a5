/**
 * What a table of words holds under a name that somebody else wrote; undefined where it holds nothing. Names that every
 * object knows, such as `constructor`, are no entries of the table: text from a file or a request is only ever looked up here.
 *
 * @example
 * lookUp({ EUR: 'euro' }, 'EUR') // => 'euro'
 * lookUp({ EUR: 'euro' }, 'constructor') // => undefined
 */
export function lookUp<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
