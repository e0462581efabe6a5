import type { Item } from './strand.ts';
import { BE, DO, HAVE, MODAL, WHO } from './words/small.ts';

/** Whether words end in a helping verb whose own verb follows: "The plan will", but not "more than the Americans do". */
export function endsOpen(items: readonly Item[], from: number, end: number): boolean {
  const last = items[end - 1];
  if (end <= from || last === undefined || (last.bits & (BE | MODAL | HAVE | DO)) === 0) return false;
  if ((last.bits & (BE | DO)) === 0) return true;
  for (let at = end - 2; at >= from && at > end - FARTHEST; at -= 1) if (COMPARING.has((items[at] as Item).sense.word)) return false;
  return true;
}

const FARTHEST = 8;
/** "Than the Americans do", "what the others are": words behind which a helping verb stands alone. */
const COMPARING: ReadonlySet<string> = new Set(['than', 'as', 'what', 'how', 'where', 'who']);

/** "Who reminded them that … | and who asked …": the relative clause goes on, and no part of what was said. */
export function areBothWho(items: readonly Item[], one: number, other: number): boolean {
  return [one, other].every((at) => ((items[at]?.bits ?? 0) & WHO) !== 0);
}
