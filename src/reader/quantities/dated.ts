import { directionAround } from '../dates/direction.ts';
import { writtenDateAt } from '../dates/read-date.ts';
import { lastDayOf, resolveDate } from '../dates/resolve.ts';
import { shiftDays, shiftMonths } from '../dates/calendar.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import { draftOf, type Draft } from './draft.ts';
import { inPlainUnit, periodsBefore } from './durations.ts';
import { isNumbering } from './names.ts';
import { has, isAnyBefore, isNumber, isWord, lowerAt, phraseBefore, senseAt, type Match, type Reading } from './reading.ts';
import { IS_A, IS_THE } from './words/sense.ts';

/** The date that begins at a token, resolved; a deadline where the words before it say so. */
export function dateAt(reading: Reading, token: number): Draft | undefined {
  if (isNumber(reading, token) && isNumbering(reading, token - 1)) return undefined;
  const written = agoAt(reading, token) ?? writtenDateAt(reading, token);
  return written && datedDraft(reading, written);
}

/** `two years ago`, `a decade ago`, « il y a deux ans », „vor zwei Jahren“. */
function agoAt(reading: Reading, token: number): WrittenDate | undefined {
  const periods = periodsBefore(reading, token);
  if (periods === undefined) return undefined;
  const isAgo = lowerAt(reading, periods.next) === 'ago' || isAgoBefore(reading, token);
  const next = lowerAt(reading, periods.next) === 'ago' ? periods.next + 1 : periods.next;
  return isAgo ? { first: token, next, ago: periods.count, period: periods.period } : undefined;
}

function isAgoBefore(reading: Reading, token: number): boolean {
  if (reading.vocabulary.language === 'fr') return lowerAt(reading, token - 1) === 'a' && lowerAt(reading, token - 2) === 'y';
  return reading.vocabulary.language === 'de' && lowerAt(reading, token - 1) === 'vor';
}

/** What no calendar has is no date; without a report's day the year may stay open. */
function datedDraft(reading: Reading, written: WrittenDate): Draft | undefined {
  const { first, next } = written;
  const direction = written.year === undefined && reading.date !== undefined ? directionAround(reading, first, next) : undefined;
  const { value, valueLast, precision, date } = resolveDate(written, reading.date, direction);
  if (value === null && (reading.date !== undefined || written.year !== undefined)) return undefined;
  const deadline = deadlineBefore(reading, first) ?? namedDeadline(reading, first, next);
  const draft = draftOf(first, next, 'date', value, precision);
  [draft.valueLast, draft.date] = [valueLast, date ?? undefined];
  if (deadline === undefined || lowerAt(reading, deadline.first - 1) === 'not' || (deadline.meaning === 'before' && isDenied(reading, deadline.first)) || (date !== null && date.tense === 'past' && reading.date !== undefined && deadline.meaning === 'before')) return draft;
  const by = date === null ? undefined : deadline.meaning === 'by' ? lastDayOf(date, written) : shiftDays(date.from, -1);
  [draft.kind, draft.phraseFirst, draft.by] = ['deadline', deadline.first, by];
  return draft;
}

/** `no new jets before 2025`, `ruled out any increase before 2016`: nothing is due. */
function isDenied(reading: Reading, first: number): boolean {
  return isAnyBefore(reading, first, DENIED_REACH, DENIALS);
}

const DENIED_REACH = 9;
const DENIALS: ReadonlySet<string> = new Set('no not none nothing nobody never neither nor hardly without cannot excluded ruled impossible unlikely'.split(' '));

/** `by`, `no later than`, also before an article. */
function deadlineBefore(reading: Reading, first: number): Match<'by' | 'before'> | undefined {
  const direct = phraseBefore(reading, first - 1, reading.vocabulary.deadlines);
  return direct ?? (has(reading, first - 1, IS_THE | IS_A) ? phraseBefore(reading, first - 2, reading.vocabulary.deadlines) : undefined);
}

/** `in 2028 at the latest`, `with a deadline in 2024`, `the due date is 2024`. */
function namedDeadline(reading: Reading, first: number, next: number): Match<'by'> | undefined {
  if (lowerAt(reading, next) === 'at' && lowerAt(reading, next + 2) === 'latest') return { meaning: 'by', first, next };
  if (!AT_DATE.has(lowerAt(reading, first - 1))) return undefined;
  for (let token = first - 2; token > first - NAMED_REACH && isWord(reading, token); token -= 1) {
    if (lowerAt(reading, token) === 'deadline' || (lowerAt(reading, token) === 'date' && DUE.has(lowerAt(reading, token - 1)))) return { meaning: 'by', first, next };
  }
  return undefined;
}

const NAMED_REACH = 9;
const AT_DATE: ReadonlySet<string> = new Set(['is', 'in', 'was', 'remains']);
const DUE: ReadonlySet<string> = new Set(['due', 'target', 'end']);

const WITHIN: ReadonlySet<string> = new Set('within in over innerhalb binnen dans ici'.split(' '));

const MOST_AHEAD = 1000;

/** Adds the day on which a duration that begins with the report ends: `within a decade`, `over the next eight years`. */
export function addEndOfDuration(reading: Reading, draft: Draft): void {
  if (draft.kind !== 'duration' || reading.date === undefined || typeof draft.value !== 'number' || !isAhead(reading, draft)) return;
  if (Number(draft.valueLast ?? draft.value) > MOST_AHEAD) return;
  const { value, valueLast, unit } = inPlainUnit(draft);
  draft.by = lastDay(reading.date, Number(valueLast ?? value), unit);
}

function isAhead(reading: Reading, draft: Draft): boolean {
  const before = draft.phraseFirst;
  const isNext = senseAt(reading, before - 1).shift === 1 || senseAt(reading, before).shift === 1;
  const at = isNext && senseAt(reading, before - 2).link === 'the' ? before - 3 : before - 1;
  return lowerAt(reading, before - 1) === 'within' || (isNext && WITHIN.has(lowerAt(reading, at)));
}

function lastDay(report: string, count: number, unit: string): string | undefined {
  if (unit === 'days') return shiftDays(report, Math.round(count));
  return unit === 'months' || unit === 'years' ? shiftMonths(report, Math.round(unit === 'years' ? count * 12 : count)) : undefined;
}
