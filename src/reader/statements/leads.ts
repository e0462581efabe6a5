import type { Item } from './strand.ts';
import { QUANTIFIER, TIME } from './words/small.ts';

/**
 * Where a clause begins that was taken to begin behind its first adverbial: "said | even Spain pays", "said | by 2030 the army would
 * double". What tells when or where it was said stays outside: "said on Friday".
 */
export function withLead(items: readonly Item[], after: number, at: number): number {
  for (let place = after; place < at; place += 1) if (isLead(items, place)) return place;
  return at;
}

function isLead(items: readonly Item[], at: number): boolean {
  const { word } = (items[at] as Item).sense;
  const next = items[at + 1];
  if (next === undefined || next.mark > 0 || next.quotation > 0) return false;
  if (LEADS.has(word)) return true;
  if (BOUNDS.has(word)) return next.isNumber || (next.bits & QUANTIFIER) !== 0;
  if (word === 'by') return next.isNumber;
  if (word === 'in') return (next.isNumber || (next.bits & QUANTIFIER) !== 0) && ((items[at + 2]?.bits ?? 0) & TIME) !== 0;
  return PAIRS.get(word) === next.sense.word;
}

/** Words that tell nothing of how or when something is said. */
const LEADS: ReadonlySet<string> = new Set(['only', 'even', 'perhaps', 'maybe', 'too', 'under', 'despite', 'without', 'next', 'soon', 'unlike']);
const BOUNDS: ReadonlySet<string> = new Set(['almost', 'nearly', 'roughly', 'over', 'around']);
const PAIRS: ReadonlyMap<string, string> = new Map([['so', 'far'], ['at', 'least'], ['as', 'many'], ['of', 'the']]);
