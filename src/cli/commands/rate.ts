import picocolors from 'picocolors';
import { absenceInWords, dateInWords, figureInWords, parseDay } from '#core';
import { openLedger, rate, type FigureAnswer, type KnownAnswer, type RateAnswer, type RateAsked } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv, type CsvRecord } from '../csv.ts';
import { csvFields } from '../show.ts';

export const run: Run<CommonOptions & RateAsked> = ({ args, options, effects }) => {
  const [from, to] = args as [string, string];
  const answer = rate(openLedger(options.data), from, to, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, [csvRecord(answer)]) : render(answer, effects.colour));
  return 0;
};

function render(answer: RateAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const when = answer.day ? dateInWords(answer.day) : `average of ${answer.year}`;
  const lines = [...linesOf(answer.rate, 'rate'), ...(answer.secondSource ? linesOf(answer.secondSource, 'second source') : [])];
  const [names, values] = [widest(lines.map(({ name }) => name)), widest(lines.map(({ value }) => value))];
  const written = lines.map(({ name, value, remark }) => `  ${name.padEnd(names)}  ${value.padStart(values)}${remark && paint.dim(`   ${remark}`)}\n`);
  return `${paint.bold(`${answer.to} to one ${answer.from}, ${when}`)}\nAs known on ${dateInWords(answer.asOf)}\n\n${written.join('')}`;
}

interface Line {
  readonly name: string;
  readonly value: string;
  readonly remark: string;
}

/** A rate and everything that it rests on, a line each. */
function linesOf(known: KnownAnswer, name: string, depth = 0): Line[] {
  const indented = `${'  '.repeat(depth)}${name}`;
  if ('missing' in known) return [{ name: indented, value: absenceInWords(known), remark: known.because ?? '' }];
  const inputs = known.from.kind === 'derivation' ? known.from.inputs.flatMap((input) => linesOf(input, input.name, depth + 1)) : [];
  return [{ name: indented, value: valueOf(known), remark: [where(known), ...remarks(known)].join('; ') }, ...inputs];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function valueOf(figure: FigureAnswer): string {
  const letter = figure.status === 'estimate' ? ' e' : figure.status === 'forecast' ? ' f' : '';
  return `${figureInWords(figure)}${letter}`;
}

function where({ from }: FigureAnswer): string {
  if (from.kind === 'derivation') return from.formula;
  return 'copy' in from ? `${from.copy.name}, ${from.address}` : '';
}

function remarks({ from }: FigureAnswer): string[] {
  const disagreements = 'disagreements' in from ? (from.disagreements ?? []) : [];
  return ['note' in from && from.note ? from.note : [], ...disagreements].flat();
}

function csvRecord({ from, to, asOf, day, year, rate: known, secondSource }: RateAnswer): CsvRecord {
  const found = 'missing' in known ? undefined : known;
  const second = secondSource && !('missing' in secondSource) ? secondSource.value : null;
  return { from, to, as_of: asOf, day, year, ...csvFields('rate', known), status: found?.status, second_source: second, source: found && [where(found), ...remarks(found)].join('; ') };
}
