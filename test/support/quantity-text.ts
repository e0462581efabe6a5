import type { Quantity, QuantityOptions } from '../../src/reader/quantities/quantity.ts';
import { quantities } from '../../src/reader/quantities/quantities.ts';

/** A quantity in one line, as the tables of passages write it: `$37 billion | money 37000000000 USD, a year, additional`. */
export function quantityText(text: string, quantity: Quantity): string {
  const { kind, value, valueLast, unit } = quantity;
  const amount = valueLast === null ? String(value) : `${value}..${valueLast}`;
  return `${text.slice(quantity.start, quantity.end)} | ${[`${kind} ${amount} ${unit}`.trim(), ...detailsOf(quantity)].join(', ')}`;
}

function detailsOf({ per, comparator, hedge, change, of, by, isAdditional, isBaseInferred, date }: Quantity): string[] {
  const details: readonly (readonly [isTold: boolean, text: string])[] = [
    [per !== null, `per ${per}`],
    [comparator !== null, comparator ?? ''],
    [hedge !== null, hedge ?? ''],
    [change !== null, `change ${change}`],
    [of !== null, `of "${of}"`],
    [isAdditional, 'additional'],
    [isBaseInferred, 'inferred'],
    [date?.tense !== undefined && date.tense !== null && date.cue !== 'written', date?.tense ?? ''],
    [by !== null, `by ${by}`],
  ];
  return details.filter(([isTold]) => isTold).map(([, detail]) => detail);
}

/** One passage of a table, with what is found in it. */
export interface Passage {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The passages of a table: a line that begins with `> ` is a passage, the lines below it are its quantities. */
export function passagesOf(table: string): Passage[] {
  const passages: { line: number; text: string; expected: string[] }[] = [];
  table.split('\n').forEach((line, index) => {
    if (line.startsWith('> ')) passages.push({ line: index + 1, text: line.slice(2).replaceAll('\\n', '\n'), expected: [] });
    else if (line.trim() !== '' && !line.startsWith('#')) passages.at(-1)?.expected.push(line.trim());
  });
  return passages;
}

/** What is found in a passage, in the writing of the tables. */
export function readingsOf(text: string, options: QuantityOptions): string[] {
  return quantities(text, options).map((quantity) => quantityText(text, quantity));
}
