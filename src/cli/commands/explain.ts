import picocolors from 'picocolors';
import { dateInWords, figureInWords, formatNumber, parseDay } from '#core';
import { explain, openLedger, type FigureAnswer, type MissingAnswer, type PrintedAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';

type Paint = ReturnType<typeof picocolors.createColors>;

export const run: Run = ({ args, options, effects }) => {
  const [measure, name] = args as [string, string];
  const answer = explain(openLedger(options.data), measure, name, options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  const paint = picocolors.createColors(effects.colour);
  effects.out(`${paint.bold(answer.title)}\nAs known on ${dateInWords(answer.asOf)}\n\n`);
  effects.out('missing' in answer.figure ? absence(answer.figure) : tree(answer.figure, paint).map((line) => `${line}\n`).join(''));
  return 0;
};

const ABSENCES: Readonly<Record<string, string>> = {
  'not held': 'no copy that we hold of an edition known by that day has this cell',
  'not available': 'the edition itself prints no figure',
  'not a member': 'the ally had not joined',
  nil: 'the edition prints that there is none',
  withheld: 'the edition says that the figure is withheld',
};

/** An absence with its reason, and the newest edition that was asked. */
function absence({ missing, because, edition }: MissingAnswer): string {
  const asked = edition ? `; the newest edition known by then is that of ${dateInWords(edition)}` : '';
  return `${missing}: ${because ?? ABSENCES[missing] ?? missing}${asked}\n`;
}

/** A figure and everything below it, a line each. */
function tree(figure: FigureAnswer, paint: Paint, name = ''): string[] {
  const head = `${name && `${name}: `}${paint.bold(figureInWords(figure))}${exact(figure)}, ${figure.status}`;
  return [head, ...groundsOf(figure, paint)];
}

function groundsOf({ from }: FigureAnswer, paint: Paint): string[] {
  switch (from.kind) {
    case 'derivation':
      return [`= ${from.formula}`, ...(from.note ? [from.note] : []), ...from.inputs.flatMap((input, index) => branch(tree(input, paint, input.name), index === from.inputs.length - 1))];
    case 'assumption':
      return [paint.dim(`assumed by ${from.by}: ${from.why}`)];
    case 'commitment':
      return [paint.dim(`target of ${from.name}`), paint.dim(from.page)];
    default:
      return printed(from).map((line) => paint.dim(line));
  }
}

function printed(from: PrintedAnswer): string[] {
  if (from.copy.hash === '') return toldBy(from);
  const where = from.kind === 'quotation' ? `quoted by ${from.page}` : `${from.table}`;
  return [
    `${from.title}, edition of ${dateInWords(from.edition)}: ${from.row} ${from.column}`,
    where,
    `${from.copy.name}, ${from.address} (sha256 ${from.copy.hash.slice(0, 12)}…)`,
    ...(from.standsInFor ? [`stands in: our copy of the edition of ${dateInWords(from.standsInFor)} does not hold this cell`] : []),
    ...(from.note ? [`note: ${from.note}`] : []),
    ...(from.disagreements ?? []).map((each) => `another copy of this edition disagrees: ${each}`),
  ];
}

/** A figure that a page itself tells: no copy of the page is held. */
function toldBy({ title, edition, row, column, page, address, note }: PrintedAnswer): string[] {
  return [`${title}, ${dateInWords(edition)}: ${row} ${column}`, `told by ${page ?? address}`, ...(note ? [`note: ${note}`] : [])];
}

function branch(lines: readonly string[], last: boolean): string[] {
  return lines.map((line, index) => `${index === 0 ? (last ? '└ ' : '├ ') : last ? '  ' : '│ '}${line}`);
}

function exact({ value, unit, priceBase, held }: FigureAnswer): string {
  const base = priceBase ? ` at ${priceBase.replace('constant-', '')} prices` : '';
  if (/^[A-Z]{3}$/.test(unit)) return ` (${formatNumber(value, 0)} ${unit}${base})`;
  const whole = unit === 'percent_of_gdp' ? ' of GDP' : unit === 'percent_of_defence_spending' ? ' of defence expenditure' : '';
  return `${whole}${held === undefined ? '' : ` (the copy carries ${held})`}`;
}
