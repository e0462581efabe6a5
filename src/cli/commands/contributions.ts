import picocolors from 'picocolors';
import { dateInWords, formatNumber, parseDay } from '#core';
import { contributions, openLedger, type ContributionAnswer, type ContributionsAnswer, type ContributionsAsked, type MissionAnswer } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { renderTable } from '../table.ts';

export const run: Run<CommonOptions & ContributionsAsked> = ({ args, options, effects }) => {
  const [mission] = args;
  const answer = contributions(openLedger(options.data), { ...options, ...(mission && { mission }) }, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, csvRecords(answer)) : render(answer, effects.colour));
  return 0;
};

function render(answer: ContributionsAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const head = `What is contributed in kind, as could be known on ${dateInWords(answer.asOf)}\n`;
  if (answer.missions.length === 0) return `${head}\nNothing of the kind is held\n`;
  return head + answer.missions.map((each) => missionTable(each, paint)).join('');
}

function missionTable({ mission, at, rows, finding }: MissionAnswer, paint: ReturnType<typeof picocolors.createColors>): string {
  const title = `\n${paint.bold(`${mission.name}, ${dateInWords(at)}`)}\n${mission.what}\n${finding}.\n`;
  if (rows.length === 0) return title;
  const cells = rows.map((row) => [row.name ?? 'name lost in the copy held', allyInWords(row), row.role, row.place ?? '', row.quantity ? formatNumber(row.quantity.value, 0) : 'not told']);
  return `${title}\n${renderTable([{ head: 'Given by' }, { head: 'Ally then' }, { head: 'As' }, { head: 'In' }, { head: rows.find(({ quantity }) => quantity)?.quantity?.unit ?? 'Number', align: 'right' }], cells)}`;
}

function allyInWords({ ally }: ContributionAnswer): string {
  return ally === null ? '–' : ally ? 'yes' : 'no';
}

function csvRecords({ asOf, missions }: ContributionsAnswer): readonly CsvRecord[] {
  return missions.flatMap(({ mission, at, rows }) =>
    rows.map(({ party, name, ally, role, place, quantity, known, source, note }) => ({
      as_of: asOf,
      mission: mission.id,
      at,
      party,
      name,
      ally_then: ally,
      role,
      place: place ?? null,
      quantity: quantity?.value ?? null,
      unit: quantity?.unit ?? null,
      known,
      source,
      note: note ?? null,
    })),
  );
}
