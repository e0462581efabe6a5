import type { Span } from '../scan/scan.ts';
import type { Statement } from '../report/report.ts';

/** The statements in the order of the text, each with the number of the one within whose content it is told. */
export function within(statements: readonly Statement[]): Statement[] {
  const sorted = [...statements].sort((one, other) => beginOf(one) - beginOf(other) || endOf(other) - endOf(one));
  const open: number[] = [];
  return sorted.map((statement, at) => {
    while (open.length > 0 && endOf(sorted[open.at(-1) as number] as Statement) <= beginOf(statement)) open.pop();
    const holder = open.findLast((each) => holds(sorted[each] as Statement, statement)) ?? null;
    open.push(at);
    return holder === null ? statement : { ...statement, within: holder };
  });
}

function beginOf({ content }: Statement): number {
  return (content[0] as Span).start;
}

function endOf({ content }: Statement): number {
  return (content.at(-1) as Span).end;
}

/** Whether one's content holds another's cue. */
function holds(outer: Statement, inner: Statement): boolean {
  const place = inner.cue[0] ?? inner.content[0];
  return place !== undefined && outer.content.some(({ start, end }) => start <= place.start && place.end <= end);
}
