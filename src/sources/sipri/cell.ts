import { decimalsOf, timesPowerOfTen } from '#kit';
import type { SheetCell } from '../importer.ts';
import type { Printed } from './tables.ts';

/** What a cell of an ally's row holds. */
export type Content =
  | { readonly presence: 'figure' | 'not available'; readonly value: number; readonly decimals: number }
  | { readonly unread: string }
  | 'did not exist';

const NOT_AVAILABLE: Content = { presence: 'not available', value: 0, decimals: 0 };

/**
 * Reads a cell: a number, or one of SIPRI's marks. ". ." and "..." stand for what is not available, "xxx" and "xx" for a
 * country that did not exist or was not independent.
 */
export function readCell(cell: SheetCell | undefined, printed: Printed): Content {
  if (!cell) return { unread: 'the cell is empty, where SIPRI prints a number or a mark' };
  if (cell.error !== undefined) return { unread: `the cell shows the error ${cell.error}` };
  if (typeof cell.value === 'number') return readNumber(cell.value, printed);
  const mark = String(cell.value).trim();
  if (/^(\.\s*){2,}$|^…$/.test(mark)) return NOT_AVAILABLE;
  return /^xxx?$/i.test(mark) ? 'did not exist' : { unread: `"${mark.slice(0, 40)}" is neither a number nor a mark of SIPRI's` };
}

function readNumber(number: number, { fraction, decimalsMost }: Printed): Content {
  if (number < 0) return { unread: `${number} is below zero` };
  if (fraction && number >= 1) return { unread: `${number} was looked for as a fraction and is not below one` };
  const decimals = fraction ? decimalsMost : Math.min(decimalsOf(number), decimalsMost);
  return { presence: 'figure', value: fraction ? timesPowerOfTen(number, 2) : number, decimals };
}
