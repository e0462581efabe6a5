import { OutturnError, timesPowerOfTen, type Problem } from '#kit';
import type { Facts, MoneyScale } from '#core';
import { entryOf, textAt, type DocumentNode } from './document.ts';
import { currencyCodes } from './currencies.ts';
import { SCALES } from './shape.ts';
import { allyNamed } from '../question.ts';

/** A plan's document that is being read: what its values are read by, and what has been found wrong with them. */
export interface Reading {
  readonly fileName: string;
  readonly facts: Facts;
  /** Undefined where the document names no ally that is known. */
  readonly ally?: string;
  /** Undefined where the document names no currency that is known. */
  readonly currency?: string;
  readonly scale: MoneyScale;
  readonly problems: Problem[];
}

/** Keys that lead to a value: `['targets', '2027', 'share']`. */
export type KeyPath = readonly string[];

/** Looks ahead for what decides how years and money are read. Wrong ones are told when they are read themselves. */
export function readingOf(fileName: string, facts: Facts, document: DocumentNode, problems: Problem[]): Reading {
  const money = entryOf(document, 'money');
  const ally = allyIn(facts, textAt(document, 'ally'));
  const currency = currencyCodes().find((code) => code === textAt(money, 'currency'));
  const scale = SCALES.find((each) => each === textAt(money, 'scale')) ?? 'units';
  return { fileName, facts, scale, problems, ...(ally !== undefined && { ally }), ...(currency !== undefined && { currency }) };
}

function allyIn(facts: Facts, name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : allyNamed(facts, name).id;
  } catch (error) {
    if (error instanceof OutturnError) return undefined;
    throw error;
  }
}

/** Tells a problem at a place and a key. */
export function tell({ fileName, problems }: Pick<Reading, 'fileName' | 'problems'>, place: string, path: KeyPath, code: string, what: string, wayOut: string): undefined {
  problems.push({ code, where: [`${fileName} ${place}`.trim(), path.join(' ')].filter(Boolean).join(', '), what, wayOut });
  return undefined;
}

/** What a question of the ledger gives; its refusal becomes a problem at the place. */
export function told<T>(reading: Reading, place: string, path: KeyPath, ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    const { code, where, what, wayOut } = error.problem;
    return tell(reading, place, path, code, `${what}: ${where}`, wayOut);
  }
}

const POWERS: Readonly<Record<MoneyScale, number>> = { units: 0, thousands: 3, millions: 6, billions: 9 };

/** Money as it is written, in whole units. */
export function inUnits(written: number, scale: MoneyScale): number {
  return timesPowerOfTen(exactly(written), POWERS[scale]);
}

/** Money in whole units, as it is written. */
export function inScale(units: number, scale: MoneyScale): number {
  return timesPowerOfTen(exactly(units), -POWERS[scale]);
}

/** A number at 15 significant digits, as many as spreadsheets keep: what lies beyond is dust of binary fractions. */
export function exactly(value: number): number {
  const kept = Number(value.toPrecision(15));
  return kept === 0 ? 0 : kept;
}

/** `millions of EUR`. */
export function moneyInWords({ scale, currency = 'money' }: Pick<Reading, 'scale' | 'currency'>): string {
  return `${scale} of ${currency}`;
}
