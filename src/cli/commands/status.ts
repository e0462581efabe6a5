import picocolors from 'picocolors';
import { dateInWords, parseDay } from '#core';
import { openLedger, status, type AllyStatus, type StatusAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { amountShown, bare, csvFields, csvSource, editionMark, marksInWords, metInWords } from '../show.ts';
import { renderTable } from '../table.ts';

export const run: Run = ({ options, effects }) => {
  const answer = status(openLedger(options.data), options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.allies.map((each) => csvRecord(answer, each))) : render(answer, effects.colour));
  return 0;
};

function render(answer: StatusAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const rows = answer.allies.map((each) => [
    each.name,
    bare(each.share),
    bare(each.gapPoints),
    amountShown(each.gapAmount),
    { text: metInWords(each.met), paint: each.met === true ? paint.blue : each.met === false ? paint.red : paint.dim },
    { text: editionMark(each.share), paint: paint.dim },
  ]);
  const { met, notMet, standIn } = answer.counts;
  return [
    `${paint.bold(answer.finding.headline)}\n`,
    `As known on ${dateInWords(answer.asOf)}, against ${answer.commitmentName}\n`,
    ...answer.finding.details.map((detail) => `${detail}\n`),
    '\n',
    renderTable([{ head: 'Ally' }, { head: 'Share, %', align: 'right' }, { head: 'Gap, points', align: 'right' }, { head: 'Gap in money', align: 'right' }, { head: 'Target' }, { head: 'Edition' }], rows),
    '\n',
    `met ${met} · not met ${notMet} · ${absencesCounted(answer)} · standing in from an older edition ${standIn}\n`,
    'A gap below zero is a margin above the target\n',
    marksInWords(answer.allies.flatMap(({ share, gapAmount }) => [editionMark(share), amountShown(gapAmount)])),
  ].join('');
}

/** How many allies with forces have no figure, each kind of absence by itself. */
function absencesCounted({ allies }: StatusAnswer): string {
  const kinds = new Map<string, number>([['not held', 0]]);
  for (const { share } of allies) {
    if ('missing' in share && share.because !== 'no forces') kinds.set(share.missing, (kinds.get(share.missing) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `${kind} ${count}`).join(' · ');
}

function csvRecord(answer: StatusAnswer, { ally, name, share, gapPoints, gapAmount, met }: AllyStatus): CsvRecord {
  return {
    as_of: answer.asOf,
    commitment: answer.commitment,
    year: answer.year,
    ally,
    name,
    ...csvFields('share_percent', share),
    ...csvFields('gap_points', gapPoints),
    ...csvFields('gap_usd_current', gapAmount),
    met,
    ...csvSource(share),
  };
}
