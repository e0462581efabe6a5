import picocolors from 'picocolors';
import { dateInWords, figureInWords, parseDay } from '#core';
import { decisionsFile, decisionsIn, findPlaces, openLedger, statements, type Decision, type StatementsAnswer, type StatementsAsked } from '#desk';
import { decimalsOf } from '#kit';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { decisionLog } from '../read/decisions-text.ts';
import type { Effects } from '../effects.ts';
import { toCsv, type CsvRecord } from '../csv.ts';

type Statement = StatementsAnswer['statements'][number];

export const run: Run<CommonOptions & StatementsAsked & { readonly log?: boolean }> = ({ options: { log, ...options }, effects }) => {
  if (log) return printLog(decisionsIn(decisionsFile(findPlaces(options.data))), options, effects);
  const answer = statements(openLedger(options.data), options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, answer.statements.flatMap((said) => csvRecords(answer, said))) : render(answer, effects.colour));
  return 0;
};

/** What was decided about statements of reports, oldest first. */
function printLog(decisions: readonly Decision[], { json }: CommonOptions, effects: Effects): number {
  if (json) return printJson(effects, { decisions });
  effects.out(decisionLog(decisions, effects.colour));
  return 0;
}

function render(answer: StatementsAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const head = `What was said, as could be known on ${dateInWords(answer.asOf)}\n`;
  if (answer.statements.length === 0) return `${head}\nNothing of the kind is held\n`;
  return head + answer.statements.map((said) => statementLines(said, paint)).join('');
}

function statementLines(said: Statement, paint: ReturnType<typeof picocolors.createColors>): string {
  const who = [said.speaker, said.office?.replaceAll('_', ' '), said.country].filter(Boolean).join(', ');
  return [
    `\n${dateInWords(said.date)}  ${paint.bold(who)}\n`,
    `  ${said.said}\n`,
    said.quoted ? `  “${said.quoted}”\n` : '',
    ...said.figures.map((figure) => `  ${figureInWordsOf(figure)}: ${figure.what}\n`),
    paint.dim(`  ${said.source}${said.decided ? `; ${said.decided.as} by ${said.decided.by} on ${dateInWords(said.decided.at.slice(0, 10))}` : ''}\n`),
  ].join('');
}

function figureInWordsOf({ value, valueLast, unit, per, hedge }: Statement['figures'][number]): string {
  const shown = (each: number): string => figureInWords({ value: each, unit, decimals: decimalsOf(each) });
  const range = valueLast === undefined ? shown(value) : `${shown(value)} to ${shown(valueLast)}`;
  return [hedge, range, per ? `a ${per}` : ''].filter(Boolean).join(' ');
}

function csvRecords({ asOf }: StatementsAnswer, said: Statement): readonly CsvRecord[] {
  const record = { as_of: asOf, id: said.id, date: said.date, speaker: said.speaker, office: said.office, country: said.country, said: said.said, side: said.side, commitment: said.commitment ?? null, source: said.source };
  const figures = said.figures.length > 0 ? said.figures : [undefined];
  return figures.map((figure) => ({ ...record, value: figure?.value ?? null, value_last: figure?.valueLast ?? null, unit: figure?.unit ?? null, per: figure?.per ?? null, hedge: figure?.hedge ?? null, what: figure?.what ?? null }));
}
