import { COMMA, DASH, STOP } from '../scan/characters.ts';
import { MARK, SMALL, WORD } from '../scan/scan.ts';
import { isColon, isSemicolon, type Range } from './clauses.ts';
import { isParting } from './phrases.ts';
import type { Item, Strand } from './strand.ts';

/** How far behind the first part of a quotation its second is sought. */
const FARTHEST = 45;

/**
 * “The problem,” said a diplomat who asked not to be named as the talks were private, | “is that nobody believes them”: the second part of
 * a quotation that stops at a comma and goes on in small letters, whatever stands between; none where it is not so.
 */
export function resumed({ items, telling }: Strand, first: number, from: number): Range[] {
  if (!stopsAtComma({ items, telling }, first)) return [];
  for (let at = from; at < Math.min(items.length, first + FARTHEST); at += 1) {
    const item = items[at] as Item;
    if (item.quotation > 0) return isParting(items[at - 1]) && isSmall({ telling }, item) ? [{ from: at, to: at + 1 }] : [];
    if (item.mark === STOP || isColon(item) || isSemicolon(item)) return [];
  }
  return [];
}

/** Whether a comma stands at the end of a quotation, within its marks or right behind them. */
function stopsAtComma({ items, telling: { scanned, quotations } }: Pick<Strand, 'items' | 'telling'>, at: number): boolean {
  const quotation = quotations.list[(items[at] as Item).quotation - 1];
  if (quotation === undefined) return false;
  const mark = quotation.next - 2;
  const isWithin = scanned.kind[mark] === MARK && (scanned.shape[mark] === COMMA || scanned.shape[mark] === DASH);
  return isWithin || (scanned.kind[mark] === WORD && isParting(items[at + 1]) && !isColon(items[at + 1]));
}

function isSmall({ telling: { scanned } }: Pick<Strand, 'telling'>, { first }: Item): boolean {
  return scanned.kind[first + 1] === WORD && scanned.shape[first + 1] === SMALL;
}
