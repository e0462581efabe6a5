import picocolors from 'picocolors';
import { dateInWords, parseDay, shortDate } from '#core';
import { calendar, calendarIcs, lastLoaded, openLedger, type CalendarAnswer, type CalendarAsked, type CalendarEntry } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { renderTable } from '../table.ts';

interface CalendarOptions extends CalendarAsked {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly ics?: boolean;
  readonly data?: string;
}

export const run: Run<CalendarOptions> = async ({ options, effects }) => {
  const ledger = openLedger(options.data);
  const answer = calendar(ledger, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  if (options.ics) effects.out(await calendarIcs(answer, lastLoaded(ledger)));
  else effects.out(options.csv ? toCsv(effects, answer.milestones.map((entry) => csvRecord(entry))) : render(answer, effects.colour));
  return 0;
};

function render({ asOf, milestones }: CalendarAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const block = (head: string, state: CalendarEntry['state']): string => {
    const entries = milestones.filter((entry) => entry.state === state);
    return `\n${paint.bold(head)}\n${entries.length > 0 ? table(entries, paint.dim) : 'Nothing\n'}`;
  };
  return `As known on ${dateInWords(asOf)}\n${block('Past', 'past')}${block('Ahead', 'ahead')}`;
}

function table(entries: readonly CalendarEntry[], dim: (text: string) => string): string {
  const rows = entries.map((entry) => [shortDate(entry.date), distance(entry), entry.kind, [entry.title, entry.place].filter(Boolean).join(', '), { text: entry.commitment ?? '', paint: dim }]);
  return renderTable([{ head: 'When' }, { head: 'Days', align: 'right' }, { head: 'Kind' }, { head: 'What' }, { head: 'Commitment' }], rows);
}

/** The days until then or since; nothing where the day itself is not known. */
function distance({ daysAhead, state }: CalendarEntry): string {
  if (daysAhead === null) return '';
  return state === 'ahead' ? `in ${daysAhead}` : daysAhead === 0 ? 'that day' : `${-daysAhead} ago`;
}

function csvRecord({ id, date, certainty, firstDay, lastDay, kind, title, what, place, commitment, state, daysAhead, source }: CalendarEntry): CsvRecord {
  return { id, date, certainty, first_day: firstDay, last_day: lastDay, kind, title, what, place, commitment, state, days_ahead: daysAhead, source };
}
