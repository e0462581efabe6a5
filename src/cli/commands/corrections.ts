import picocolors from 'picocolors';
import { dateInWords, parseDay, type Correction } from '#core';
import { corrections, openLedger, type CorrectionsAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import { toCsv } from '../csv.ts';

export const run: Run = ({ options, effects }) => {
  const answer = corrections(openLedger(options.data), options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.corrections.map((each) => ({ ...each }))) : render(answer, effects.colour));
  return 0;
};

function render({ corrections: all, report }: CorrectionsAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const entries = all.map((each) => `${paint.bold(`${dateInWords(each.date)}: ${each.what}`)}\n${lines(each)}\n`);
  return `${entries.length > 0 ? entries.join('') : 'The record has not been corrected so far\n\n'}To report one: ${report}\n`;
}

function lines({ before, after, why, source }: Correction): string {
  const told = [before !== null && `was: ${before}`, after !== null && `is: ${after}`, `why: ${why}`, source !== null && `source: ${source}`];
  return told.filter((line) => line !== false).map((line) => `  ${line}\n`).join('');
}
