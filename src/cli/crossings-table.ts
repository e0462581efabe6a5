import type { CrossingAnswer } from '#desk';
import { metInWords } from './show.ts';
import { renderTable } from './table.ts';

/** Who crosses a target, as a table. */
export function crossingsTable(crossings: readonly CrossingAnswer[]): string {
  const rows = crossings.map((each) => [each.name, String(each.year), each.before.toFixed(2), each.after.toFixed(2), metInWords(each.met), each.yearBefore === undefined ? 'revised' : `after ${each.yearBefore}`, each.commitment]);
  return renderTable([{ head: 'Crossed a target' }, { head: 'Year' }, { head: 'Was', align: 'right' }, { head: 'Is', align: 'right' }, { head: 'Now' }, { head: 'How' }, { head: 'Commitment' }], rows);
}
