import { absenceInWords, figureInWords, formatNumber, moneyInWords, type Status } from '#core';
import type { FigureAnswer, KnownAnswer } from '#api/contract';

/** A figure or its absence, as a page shows it: what is needed of an answer, and no more. */
export type Reading = FigureReading | AbsentReading;

export interface FigureReading {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  readonly status: Status;
  /** Whether copies of the edition say different things. */
  readonly disputed?: true;
}

export interface AbsentReading {
  readonly absent: string;
}

/** The part of an answer that is shown. */
export function readingOf(answer: KnownAnswer): Reading {
  if ('missing' in answer) return { absent: absenceInWords(answer) };
  const { value, unit, decimals, status, from } = answer;
  const disputed = 'disagreements' in from && from.disagreements !== undefined;
  return { value, unit, decimals, status, ...(disputed && { disputed }) };
}

/** A reading with its unit: `1.20 %`, `$28.0 bn`, `not held`. */
export function readingInWords(reading: Reading): string {
  return 'absent' in reading ? reading.absent : figureInWords(reading);
}

/** A gap, or the margin that a negative gap is: `0.80 below`, `$4.5 bn above`, `at the target`. */
export function gapInWords(reading: Reading): string {
  if ('absent' in reading) return reading.absent;
  const { amount, side } = gapParts(reading);
  return side === 'at' ? 'at the target' : `${amount} ${side}`;
}

/** How large a gap is, without its unit where that is points, and on which side of the target. */
export function gapParts({ value, unit, decimals }: FigureReading): { readonly amount: string; readonly side: 'below' | 'above' | 'at' } {
  const size = Math.abs(value);
  const amount = unit.startsWith('percentage_points') ? formatNumber(size, decimals) : moneyInWords(size, unit);
  return { amount, side: value > 0 ? 'below' : value < 0 ? 'above' : 'at' };
}

/** `estimate`, or that the page does not say. */
export function statusInWords(status: Status): string {
  return status === 'not stated' ? 'status not stated' : status;
}

/** Whether a target is met, in words; nothing where that cannot be said. */
export function metInWords(met: boolean | null): string {
  return met === null ? 'not judged' : met ? 'met' : 'not met';
}

/** A value of an answer in a sentence: money in billions written out. */
export function valueInWords({ value, unit, decimals }: Pick<FigureAnswer, 'value' | 'unit' | 'decimals'>): string {
  return /^[A-Z]{3}$/.test(unit) ? moneyInWords(value, unit, 'billion') : figureInWords({ value, unit, decimals });
}

/** What stands beside the edition of a share: that it stands in, that it could not be known that day, that copies disagree; nothing for most. */
export function editionRemarks(share: Reading, standIn: boolean, hindsight = false): string {
  return `${standIn ? ', stands in' : ''}${hindsight ? ', known only later' : ''}${'disputed' in share ? ', copies disagree' : ''}`;
}
