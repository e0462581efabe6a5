import picocolors from 'picocolors';
import { dateInWords, isMissing, parseDay } from '#core';
import { ally, openLedger, type AllyAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv } from '../csv.ts';
import { bare, csvFields, csvSource, editionMark, metInWords, shown } from '../show.ts';
import { renderTable } from '../table.ts';

export const run: Run = ({ args, options, effects }) => {
  const answer = ally(openLedger(options.data), args[0] as string, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(answer.years.map((each) => csvRecord(answer, each))) : render(answer, effects.colour));
  return 0;
};

function render(answer: AllyAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  return [
    `${paint.bold(answer.name)}  ${answer.ally}, member since ${dateInWords(answer.accession.date)}${answer.forces ? '' : ', no armed forces'}\n`,
    `As known on ${dateInWords(answer.asOf)}, against ${answer.commitmentName}\n\n`,
    `  ${answer.year}: ${standing(answer)}\n`,
    `  ${rankInWords(answer)}\n\n`,
    answer.years.length > 0 ? yearsTable(answer, paint) : `No edition known by ${dateInWords(answer.asOf)} is held with a share of this ally\n`,
    `\nThrough the editions: outturn revisions ${answer.ally} --year ${answer.year}\n`,
  ].join('');
}

function standing({ share, met, gapPoints, gapAmount }: AllyAnswer): string {
  return 'missing' in share ? shown(share) : `${shown(share)} of GDP, ${metInWords(met)}; gap ${shown(gapPoints)}, ${shown(gapAmount)}`;
}

function yearsTable(answer: AllyAnswer, paint: ReturnType<typeof picocolors.createColors>): string {
  const rows = answer.years.map((each) => [
    String(each.year),
    bare(each.share),
    { text: metInWords(each.met), paint: each.met ? paint.blue : paint.red },
    shown(each.spending),
    bare(each.realChange),
    bare(each.equipment),
    { text: editionMark(each.share), paint: paint.dim },
  ]);
  const right = 'right' as const;
  return renderTable([{ head: 'Year' }, { head: 'Share, %', align: right }, { head: 'Target' }, { head: 'Spending', align: right }, { head: 'Real change, %', align: right }, { head: 'Equipment, %', align: right }, { head: 'Edition' }], rows);
}

function rankInWords({ rank }: AllyAnswer): string {
  if (isMissing(rank)) return `No rank: ${rank.because ?? rank.missing}`;
  return `Rank ${rank.rank} of ${rank.of} by share; not held ${rank.notHeld}, standing in from an older edition ${rank.standIn}`;
}

function csvRecord(answer: AllyAnswer, each: AllyAnswer['years'][number]): Parameters<typeof toCsv>[0][number] {
  return { as_of: answer.asOf, ally: answer.ally, year: each.year, ...csvFields('share_percent', each.share), met: each.met, ...csvFields('spending_usd_current', each.spending), ...csvFields('real_change_percent', each.realChange), ...csvFields('equipment_percent', each.equipment), ...csvSource(each.share) };
}
