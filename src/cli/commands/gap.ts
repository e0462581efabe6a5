import picocolors from 'picocolors';
import { dateInWords, parseDay } from '#core';
import { gap, openLedger, type Asked, type GapAnswer, type KnownAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { csvFields, csvSource, editionMark, metInWords, shown } from '../show.ts';

export const run: Run = ({ args, options, effects }) => {
  const answer = gap(openLedger(options.data), args[0] as string, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, [csvRecord(answer)]) : render(answer, options, effects.colour));
  return 0;
};

function render(answer: GapAnswer, { commitment, currency }: Asked, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const line = (name: string, value: string, remark = ''): string => `  ${name.padEnd(16)}${value}${remark && paint.dim(`   ${remark}`)}\n`;
  return [
    `${paint.bold(`${answer.name}, ${answer.year}${answer.met === null ? '' : `: ${metInWords(answer.met)}`}`)}\n`,
    `As known on ${dateInWords(answer.asOf)}, against ${answer.commitmentName}\n`,
    answer.rule === 'nato-core' ? '' : `Counted: ${answer.ruleName}\n`,
    answer.commitmentMadeLater ? `The commitment was only made later: ${dateInWords(answer.commitmentMadeLater)}\n` : '',
    '\n',
    line('share', shown(answer.share), shareRemark(answer.share)),
    line('target', shown(answer.target)),
    line('gap', shown(answer.gapPoints)),
    line('gap in money', shown(answer.gapAmount), noteOf(answer.gapAmount)),
    answer.gapAmountInCurrency ? line(`in ${currency ?? ''}`, shown(answer.gapAmountInCurrency), noteOf(answer.gapAmountInCurrency)) : '',
    'missing' in answer.gapAmountResidual ? '' : line('second reading', shown(answer.gapAmountResidual), 'target × GDP − defence expenditure, at current prices'),
    `\nWhere it comes from: outturn explain gap ${answer.ally} --year ${answer.year} --as-of ${answer.asOf}${commitment ? ` --commitment ${answer.commitment}` : ''}${answer.rule === 'nato-core' ? '' : ` --rule ${answer.rule}`}\n`,
  ].join('');
}

function shareRemark(share: KnownAnswer): string {
  if ('missing' in share) return share.because && share.because !== 'no forces' ? share.because : '';
  const disagreements = 'disagreements' in share.from ? (share.from.disagreements ?? []) : [];
  return [editionMark(share), ...disagreements].join('; ');
}

function noteOf(answer: KnownAnswer): string {
  return 'missing' in answer || answer.from.kind !== 'derivation' ? '' : (answer.from.note ?? answer.from.formula);
}

function csvRecord(answer: GapAnswer): CsvRecord {
  const { asOf, commitment, year, ally, share, target, gapPoints, gapAmount, met } = answer;
  return { as_of: asOf, commitment, year, ally, ...csvFields('share_percent', share), target_percent: target.value, ...csvFields('gap_points', gapPoints), ...csvFields('gap_usd_current', gapAmount), met, ...csvSource(share) };
}
