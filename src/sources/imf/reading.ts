import { decimalsOf, type Outcome, type Problem } from '#kit';
import type { CopyEntry, Observation, Presence, Status } from '#core';
import type { Parsed } from '../importer.ts';
import { cellNotRead } from '../problems.ts';
import { currencyOfGdp } from './currencies.ts';
import { unitOf, type Subject } from './subjects.ts';

export const PUBLICATION = 'imf-weo';
export const TITLE = 'World Economic Outlook';

/** What every reader of the outlook collects. */
export interface Reading {
  readonly copy: CopyEntry;
  readonly observations: Observation[];
  readonly problems: Problem[];
  /** What was not read and need not be, with how often: other countries, other subjects. */
  readonly passedOver: Map<string, number>;
}

/** A cell that has been found, before it becomes an observation. */
export interface FoundCell {
  readonly vintage: string;
  readonly subject: Subject;
  readonly ally: string;
  readonly year: number;
  readonly status: Status;
  /** The table that it stands in. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** The place in words, for a problem: `line 3, column 12`. */
  readonly where: string;
  readonly note?: string;
}

export const OTHER_COUNTRIES = 'of countries that are no allies';
export const OTHER_SUBJECTS = 'of subjects that no measure uses';

/** Starts a reading of a copy. */
export function startReading(copy: CopyEntry): Reading {
  return { copy, observations: [], problems: [], passedOver: new Map() };
}

/** Ends a reading: what was passed over is told in one remark a kind. */
export function endReading({ copy, observations, problems, passedOver }: Reading, vintages: readonly string[]): Outcome<Parsed> {
  const editions = vintages.map((date) => ({ publication: PUBLICATION, date, title: TITLE }));
  const told = [...passedOver].map(([which, count]) => passedOverProblem(copy.name, which, count));
  return { value: { editions, copies: [copy], observations }, problems: [...problems, ...told] };
}

/** Counts what is passed over. */
export function passOver({ passedOver }: Reading, which: string): void {
  passedOver.set(which, (passedOver.get(which) ?? 0) + 1);
}

/** Adds what a cell holds: a number, or the signs by which the outlook says that there is none. */
export function addCell(reading: Reading, cell: FoundCell, content: string | number | undefined): void {
  const { subject, vintage, ally } = cell;
  const printed = printedIn(content);
  const unit = unitOf(subject, currencyOfGdp(ally, vintage));
  if (!printed || !unit) {
    reading.problems.push(printed ? unknownCurrency(reading.copy.name, cell) : unreadCell(reading.copy.name, cell, String(content)));
    return;
  }
  reading.observations.push({
    publication: PUBLICATION,
    edition: vintage,
    indicator: subject.indicator,
    party: ally,
    unit,
    ...(subject.priceBase && { priceBase: subject.priceBase }),
    year: cell.year,
    ...printed,
    multiplier: subject.multiplier,
    status: cell.status,
    copy: reading.copy.hash,
    place: { kind: 'table', name: cell.table },
    row: cell.row,
    column: cell.column,
    ...(cell.note && { note: cell.note }),
  });
}

/** The outlook prints three decimals; a copy may have lost zeros at the end, or carry more. */
const DECIMALS = 3;
const NUMBER = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

interface Printed {
  readonly presence: Presence;
  readonly value: number;
  readonly decimals: number;
}

/** What a cell says: a number with or without thousands separators, "n/a" or nothing for "not available", "--" for nil. */
function printedIn(content: string | number | undefined): Printed | undefined {
  const text = typeof content === 'number' ? content : (content ?? '').trim();
  if (typeof text === 'number') return figure(text);
  if (text === '' || /^n\/?a$/i.test(text)) return { presence: 'not available', value: 0, decimals: DECIMALS };
  if (/^[-–]{2}$/.test(text)) return { presence: 'nil', value: 0, decimals: DECIMALS };
  return NUMBER.test(text) ? figure(Number(text.replaceAll(',', ''))) : undefined;
}

function figure(value: number): Printed | undefined {
  return Number.isFinite(value) ? { presence: 'figure', value, decimals: Math.max(DECIMALS, decimalsOf(value)) } : undefined;
}

function unreadCell(file: string, { where, subject, ally, year }: FoundCell, found: string): Problem {
  return cellNotRead(`${file}, ${where}`, 'A number, n/a or --', found, `${subject.code}, ${ally}, ${year}`);
}

function unknownCurrency(file: string, { where, subject, ally, vintage }: FoundCell): Problem {
  return {
    code: 'currency-unknown',
    where: `${file}, ${where}`,
    what: `${subject.code} of ${ally} is in national currency, and which one that was in the vintage of ${vintage} is not known here`,
    wayOut: 'Nothing needs to be done: figures in dollars and in percent are read',
  };
}

function passedOverProblem(file: string, which: string, count: number): Problem {
  return { code: 'rows-passed-over', where: file, what: `${count} ${count === 1 ? 'row' : 'rows'} ${which} ${count === 1 ? 'was' : 'were'} not read`, wayOut: 'Nothing needs to be done' };
}
