import picocolors from 'picocolors';
import { dateInWords, parseDay } from '#core';
import { gap, openLedger, type GapAnswer, type KnownAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv } from '../csv.ts';
import { csvFields, csvSource, editionMark, metInWords, shown } from '../show.ts';

export const run: Run = ({ args, options, effects }) => {
  const answer = gap(openLedger(options.data), args[0] as string, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv([csvRecord(answer)]) : render(answer, effects.colour));
  return 0;
};

function render(answer: GapAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const line = (name: string, value: string, remark = ''): string => `  ${name.padEnd(16)}${value}${remark && paint.dim(`   ${remark}`)}\n`;
  return [
    `${paint.bold(`${answer.name}, ${answer.year}${answer.met === null ? '' : `: ${metInWords(answer.met)}`}`)}\n`,
    `As known on ${dateInWords(answer.asOf)}, against ${answer.commitmentName}\n\n`,
    line('share', shown(answer.share), editionMark(answer.share)),
    line('target', shown(answer.target)),
    line('gap', shown(answer.gapPoints)),
    line('gap in money', shown(answer.gapAmount), noteOf(answer.gapAmount)),
    'missing' in answer.gapAmountResidual ? '' : line('second reading', shown(answer.gapAmountResidual), 'target × GDP − defence expenditure, at current prices'),
    `\nWhere it comes from: outturn explain gap ${answer.ally} --year ${answer.year} --as-of ${answer.asOf}\n`,
  ].join('');
}

function noteOf(answer: KnownAnswer): string {
  return 'missing' in answer || answer.from.kind !== 'derivation' ? '' : (answer.from.note ?? answer.from.formula);
}

function csvRecord(answer: GapAnswer): Parameters<typeof toCsv>[0][number] {
  const { asOf, commitment, year, ally, share, target, gapPoints, gapAmount, met } = answer;
  return { as_of: asOf, commitment, year, ally, ...csvFields('share_percent', share), target_percent: target.value, ...csvFields('gap_points', gapPoints), ...csvFields('gap_usd_current', gapAmount), met, ...csvSource(share) };
}
