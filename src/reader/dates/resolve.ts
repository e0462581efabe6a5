import type { DatePrecision, DateReading } from '../quantities/quantity.ts';
import { dayOf, daysBetween, daysOfMonth, daysOfMonths, isDay, shiftDays, shiftMonths, weekdayOf, yearText, type Days } from './calendar.ts';
import type { Direction } from './direction.ts';
import { daysOfPeriod } from './periods.ts';
import type { WrittenDate } from './written-date.ts';

/** A date as far as it could be resolved. */
export interface ResolvedDate {
  /** As `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `2025-autumn` for seasons; the first day of weeks, quarters and halves; `null` without a report's date. */
  readonly value: string | null;
  readonly valueLast?: string;
  readonly precision: DatePrecision;
  readonly date: DateReading | null;
}

/** What chose among several years or weeks. */
type Cue = DateReading['cue'];

/** Resolves a date against the day of the report, with the direction in which the words around it point. */
export function resolveDate(written: WrittenDate, report: string | undefined, direction: Direction | undefined): ResolvedDate {
  const precision = precisionOf(written);
  const found = written.year === undefined ? (report === undefined ? undefined : openDays(written, report, direction)) : { days: daysOfYear(written, written.year), cue: 'written' as const };
  if (found?.days === undefined) return { value: null, precision, date: null };
  const days = narrowed(found.days, written);
  const date = { from: days.from, to: days.to, precision, tense: report === undefined ? null : tenseOf(days, report), cue: found.cue };
  const { value, valueLast } = valueOf(days, written, precision);
  return valueLast === undefined ? { value, precision, date } : { value, valueLast, precision, date };
}

function precisionOf({ day, dayShift, weekday, month, quarter, half, season, period, isDecade, edge, ago }: WrittenDate): DatePrecision {
  if (day !== undefined || dayShift !== undefined || period === 'weekend' || (weekday !== undefined && month === undefined) || edge === 'end' || edge === 'start') return 'day';
  if (month !== undefined) return 'month';
  if (quarter !== undefined || period === 'quarter') return 'quarter';
  if (half !== undefined) return 'half';
  if (season !== undefined) return 'season';
  if (isDecade === true || (period === 'decade' && ago === undefined)) return 'decade';
  if (period === 'week' || period === 'month') return period;
  return period === 'day' ? 'day' : 'year';
}

/** The days of a date whose year is known. */
function daysOfYear({ month, day, dayLast, quarter, half, season, yearLast, isDecade }: WrittenDate, year: number): Days | undefined {
  if (month !== undefined && day !== undefined) return isDay(year, month, day) ? { from: dayOf(year, month, day), to: dayOf(year, month, isDay(year, month, dayLast ?? day) ? (dayLast ?? day) : day) } : undefined;
  if (month !== undefined) return daysOfMonth(year, month);
  if (quarter !== undefined) return daysOfMonths(year, quarter * 3 - 2, 3);
  if (half !== undefined) return daysOfMonths(year, half * 6 - 5, 6);
  if (season !== undefined) return daysOfMonths(year, season * 3, 3);
  return { from: dayOf(year, 1, 1), to: dayOf(isDecade === true ? year + 9 : (yearLast ?? year), 12, 31) };
}

interface Open {
  readonly days: Days | undefined;
  readonly cue: Cue;
}

/** The days of a date that leaves its year or its week open. */
function openDays(written: WrittenDate, report: string, direction: Direction | undefined): Open | undefined {
  const { dayShift, ago, period, shift, weekday, month, season } = written;
  if (dayShift !== undefined) return word(oneDay(shiftDays(report, dayShift)));
  if (ago !== undefined && period !== undefined) return word(daysAgo(report, ago, period));
  if (period !== undefined) return word(withinYear(written, daysOfPeriod(report, period, shift ?? 0)));
  if (weekday !== undefined && month === undefined) return weekdayDays(report, weekday, shift, direction);
  if (month !== undefined || season !== undefined) return chooseYear(written, report, direction);
  return undefined;
}

function word(days: Days): Open {
  return { days, cue: 'word' };
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}

/** The first half of this year, the third quarter of next year. */
function withinYear(written: WrittenDate, days: Days): Days {
  const { quarter, half } = written;
  if (quarter === undefined && half === undefined) return days;
  return daysOfYear(written, Number(days.from.slice(0, 4))) ?? days;
}

function daysAgo(report: string, count: number, period: string): Days {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[period];
  const days = { week: 7, fortnight: 14, day: 1, weekend: 7 }[period];
  const day = months === undefined ? shiftDays(report, -Math.round(count * (days ?? 0))) : shiftMonths(report, -Math.round(count * months));
  if (period === 'year' || period === 'decade' || period === 'century') return daysOfPeriod(day, 'year', 0);
  return period === 'month' || period === 'quarter' ? daysOfPeriod(day, 'month', 0) : oneDay(day);
}

/** The weekday that is meant: of the past unless the words point ahead. */
function weekdayDays(report: string, weekday: number, shift: number | undefined, direction: Direction | undefined): Open {
  const since = (weekdayOf(report) - weekday + 7) % 7;
  if (shift === 0) return word(oneDay(shiftDays(report, weekday - weekdayOf(report))));
  if (shift !== undefined) return word(oneDay(shiftDays(report, shift < 0 ? -(since || 7) : since === 0 ? 7 : 7 - since)));
  const isAhead = direction?.to === 'ahead';
  return { days: oneDay(shiftDays(report, isAhead ? (7 - since) % 7 : -since)), cue: direction === undefined ? 'nearest' : 'tense' };
}

/** How near, in days, a date must be for the tense of a verb not to move it to another year. */
const NEAR_DAYS = 100;

/** The year of a bare month, day or season: as the words say, else the nearest. */
function chooseYear(written: WrittenDate, report: string, direction: Direction | undefined): Open {
  const year = Number(report.slice(0, 4));
  const years = [year - 1, year, year + 1].flatMap((each) => daysOfYear(written, each) ?? []);
  const ahead = years.find(({ to }) => to >= report);
  const behind = years.findLast(({ from }) => from <= report);
  if (written.shift !== undefined) return word(shiftedDays(years, report, written.shift) ?? oneDay(report));
  const nearest = nearestTo(report, ahead, behind);
  const chosen = direction === undefined ? nearest : ((direction.to === 'ahead' ? ahead : behind) ?? nearest);
  const isNearest = direction === undefined || (!direction.isSure && chosen !== nearest && distance(nearest, report) <= NEAR_DAYS);
  return { days: isNearest ? nearest : chosen, cue: isNearest ? 'nearest' : direction.isSure ? 'word' : 'tense' };
}

/** `last May`, `next May`: never the month of the report; `this May` is of its year. */
function shiftedDays(years: readonly Days[], report: string, shift: number): Days | undefined {
  if (shift === 0) return years.find(({ from }) => from.slice(0, 4) === report.slice(0, 4));
  return shift > 0 ? years.find(({ from }) => from > report) : years.findLast(({ to }) => to < report);
}

function nearestTo(report: string, ahead: Days | undefined, behind: Days | undefined): Days | undefined {
  return distance(ahead, report) < distance(behind, report) ? ahead : (behind ?? ahead);
}

/** Days between a report and a stretch of days; 0 within it. */
function distance(days: Days | undefined, report: string): number {
  if (days === undefined) return Infinity;
  return Math.max(0, days.from > report ? daysBetween(report, days.from) : daysBetween(days.to, report));
}

function tenseOf({ from, to }: Days, report: string): 'past' | 'present' | 'future' {
  if (to < report) return 'past';
  return from > report ? 'future' : 'present';
}

/** The part of a stretch that `early`, `mid`, `late`, `end` and `beginning` leave. */
function narrowed({ from, to }: Days, { phase, edge, day }: WrittenDate): Days {
  if (edge === 'end') return oneDay(to);
  if (edge === 'start') return oneDay(from);
  const part = phase ?? (edge === 'middle' ? 'mid' : undefined);
  if (part === undefined || day !== undefined) return { from, to };
  if (isYear({ from, to })) return thirdOfYear(from.slice(0, 4), part);
  const third = Math.floor((daysBetween(from, to) + 1) / 3);
  if (part === 'early') return { from, to: shiftDays(from, third) };
  return part === 'late' ? { from: shiftDays(to, -third), to } : { from: shiftDays(from, third), to: shiftDays(to, -third) };
}

function isYear({ from, to }: Days): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}

/** Four months each. */
function thirdOfYear(year: string, part: string): Days {
  if (part === 'early') return { from: `${year}-01-01`, to: `${year}-04-30` };
  return part === 'late' ? { from: `${year}-09-01`, to: `${year}-12-31` } : { from: `${year}-05-01`, to: `${year}-08-31` };
}

/** The last day by which what is due in a stretch shall be so: of the middle of a year its half, of others the last day. */
export function lastDayOf(days: Days, { phase, edge }: WrittenDate): string {
  return (phase === 'mid' || edge === 'middle') && days.from.endsWith('-05-01') && days.to.endsWith('-08-31') ? `${days.to.slice(0, 4)}-06-30` : days.to;
}

const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter'];

function valueOf({ from, to }: Days, { yearLast, season }: WrittenDate, precision: DatePrecision): { value: string; valueLast?: string } {
  const year = from.slice(0, 4);
  if (yearLast !== undefined) return { value: year, valueLast: yearText(yearLast) };
  if (precision === 'decade') return { value: year, valueLast: to.slice(0, 4) };
  if (precision === 'year') return { value: year };
  if (precision === 'month') return { value: from.slice(0, 7) };
  if (precision === 'season' && season !== undefined) return { value: `${year}-${SEASONS[season - 1] as string}` };
  return precision === 'day' && to !== from ? { value: from, valueLast: to } : { value: from };
}
