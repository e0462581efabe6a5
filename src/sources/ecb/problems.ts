import { dayNumber, dayOfNumber, type Day, type RateRow } from '#core';
import { listInWords, type Problem } from '#kit';
import type { OpenedTable } from '../importer.ts';
import { hasRates } from './closing-days.ts';

const AS_OFFERED = 'Import the file as the European Central Bank offers it, eurofxref-hist.zip';
/** So many runs of lacking days are told one by one. */
const RUNS_TOLD = 10;

/** The table has no columns of some currencies; no problem where it has all. */
export function columnsLacking(file: OpenedTable, currencies: readonly string[]): Problem[] {
  if (currencies.length === 0) return [];
  return [{ code: 'columns-lacking', where: `${file.name}, header`, what: `There is no column of ${listInWords(currencies, 'or')}, of which this copy holds no rate`, wayOut: AS_OFFERED }];
}

/** Two lines have one day. */
export function dayTwice(file: OpenedTable, first: RateRow, second: RateRow, differing: readonly string[]): Problem {
  const what = `Lines ${first.line} and ${second.line} both have ${first.day}`;
  const outcome = differing.length === 0 ? 'they agree' : `they differ in the rate of ${listInWords(differing)}, which was left out`;
  return { code: 'day-twice', where: `${file.name}, line ${second.line}`, what: `${what}: ${outcome}`, wayOut: AS_OFFERED };
}

/** Lines that stand in another order of days than most; they are read all the same. */
export function outOfOrder(file: OpenedTable, rows: readonly RateRow[]): Problem[] {
  const [first, last] = [rows[0], rows.at(-1)];
  const falls = first && last && first.day > last.day;
  const strays = rows.filter((row, at) => at > 0 && (falls ? row.day > (rows[at - 1] as RateRow).day : row.day < (rows[at - 1] as RateRow).day));
  return strays.slice(0, RUNS_TOLD).map(({ line, day }) => ({
    code: 'out-of-order',
    where: `${file.name}, line ${line}`,
    what: `${day} does not follow the order of the days before it; it was read as that day`,
    wayOut: AS_OFFERED,
  }));
}

/** Days between the first and the last on which rates are set and the table has no line. */
export function daysLacking(file: OpenedTable, rows: readonly RateRow[]): Problem[] {
  const runs = lackingRuns(rows);
  const told = runs.slice(0, RUNS_TOLD).map(({ days, before }) => ({
    code: 'days-lacking',
    where: `${file.name}, line ${before.line}`,
    what: `${inWords(days)}: rates are set on such a day, and this copy does not hold them`,
    wayOut: AS_OFFERED,
  }));
  if (runs.length <= RUNS_TOLD) return told;
  return [...told, { code: 'days-lacking', where: file.name, what: `Days are lacking at ${runs.length - RUNS_TOLD} further places`, wayOut: AS_OFFERED }];
}

interface Run {
  readonly days: readonly Day[];
  /** The row of the last day before them. */
  readonly before: RateRow;
}

function lackingRuns(rows: readonly RateRow[]): Run[] {
  const sorted = [...rows].sort((a, b) => (a.day < b.day ? -1 : 1));
  return sorted.flatMap((before, at) => {
    const next = sorted[at + 1];
    const between = next ? Array.from({ length: dayNumber(next.day) - dayNumber(before.day) - 1 }, (_, index) => dayOfNumber(dayNumber(before.day) + index + 1)) : [];
    const days = between.filter(hasRates);
    return days.length > 0 ? [{ days, before }] : [];
  });
}

function inWords(days: readonly Day[]): string {
  if (days.length === 1) return `There is no line of ${days[0]}`;
  return `There are no lines of ${days.length} days, ${days[0]} to ${days.at(-1)}`;
}
