import { absenceInWords, figureInWords, formatNumber } from '#core';
import type { FigureAnswer, KnownAnswer, OriginAnswer, PrintedAnswer } from '#desk';
import type { CsvValue } from './csv.ts';

/** A figure, or its absence in words. */
export function shown(answer: KnownAnswer): string {
  return 'missing' in answer ? absenceInWords(answer) : figureInWords(answer);
}

/** A figure's number without its unit, or its absence in words: for columns whose head names the unit. */
export function bare(answer: KnownAnswer): string {
  return 'missing' in answer ? absenceInWords(answer) : formatNumber(answer.value, answer.decimals);
}

/** The edition that a figure, or the first figure that it is computed from, was printed in, with its marks. */
export function editionMark(answer: KnownAnswer): string {
  if ('missing' in answer) return '';
  const printed = firstPrinted(answer);
  if (!printed) return '';
  const { from } = printed;
  const marks = [printed === answer ? '' : ' c', restsOnHindsight(answer.from) ? ' h' : '', from.standsInFor ? ' *' : '', from.disagreements ? ' !' : ''];
  return `${from.edition}${statusLetter(printed)}${marks.join('')}`;
}

type PrintedFigure = FigureAnswer & { readonly from: PrintedAnswer };

function firstPrinted(figure: FigureAnswer): PrintedFigure | undefined {
  if (isPrinted(figure)) return figure;
  if (figure.from.kind !== 'derivation') return undefined;
  for (const input of figure.from.inputs) {
    const found = firstPrinted(input);
    if (found) return found;
  }
  return undefined;
}

function isPrinted(figure: FigureAnswer): figure is PrintedFigure {
  return figure.from.kind === 'cell' || figure.from.kind === 'quotation';
}

function restsOnHindsight(from: OriginAnswer): boolean {
  return from.kind === 'derivation' && (from.measure === 'hindsight' || from.inputs.some((input) => restsOnHindsight(input.from)));
}

const MARKS: readonly (readonly [mark: string, meaning: string])[] = [
  ['e', 'estimate'],
  ['f', 'forecast'],
  ['c', 'computed from figures of that edition and others'],
  ['h', 'rests on what was published only later'],
  ['*', 'stands in from an older edition'],
  ['!', 'copies of the edition disagree'],
];

/** What the marks mean that a table shows, in a line of their own; none where it shows none. */
export function marksInWords(cells: readonly string[]): string {
  const shown = new Set(cells.flatMap((cell) => cell.split(' ').slice(1)));
  const used = MARKS.filter(([mark]) => shown.has(mark)).map(([mark, meaning]) => `${mark}: ${meaning}`);
  return used.length > 0 ? `${used.join(', ')}\n` : '';
}

/** An amount of money, marked where something that it rests on stands in from an older edition. */
export function amountShown(answer: KnownAnswer): string {
  return `${shown(answer)}${!('missing' in answer) && restsOnStandIn(answer, 'GDP') ? ' *' : ''}`;
}

function restsOnStandIn({ from }: FigureAnswer, name: string): boolean {
  return from.kind === 'derivation' && from.inputs.some((input) => input.name === name && 'standsInFor' in input.from);
}

/** Whether a claim to have met a target is yes, no, or cannot be told. */
export function metInWords(met: boolean | null): string {
  return met === null ? '–' : met ? 'met' : 'not met';
}

/** The fields of a figure in a CSV record. */
export function csvFields(name: string, answer: KnownAnswer): Record<string, CsvValue> {
  if ('missing' in answer) return { [name]: null, [`${name}_missing`]: answer.missing };
  return { [name]: answer.value, [`${name}_missing`]: null };
}

/** The edition, status and standing-in of a printed figure in a CSV record. */
export function csvSource(answer: KnownAnswer): Record<string, CsvValue> {
  const printed = 'missing' in answer ? undefined : firstPrinted(answer)?.from;
  return { edition: printed?.edition, status: 'missing' in answer ? null : answer.status, stands_in_for: printed?.standsInFor, source: printed?.page ?? printed?.address };
}

function statusLetter({ status }: FigureAnswer): string {
  return status === 'estimate' ? ' e' : status === 'forecast' ? ' f' : '';
}
