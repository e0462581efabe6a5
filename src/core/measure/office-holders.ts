import type { OfficeTerm } from '../ledger/dated-facts.ts';
import type { Day } from '../time/day.ts';
import { publishedDate } from '../time/published-date.ts';

/**
 * How far what is held proves it: nobody is invented for an office of which nothing is held. `open`: a source still had the term
 * open on a later day, which is worth as much as that source was kept up.
 */
export type OfficeCertainty = 'certain' | 'open' | 'possible' | 'not held';

/** Who held an office on a day, as far as is held. */
export interface OfficeHolders {
  /** Several where terms meet or overlap on the day, or where none is certain. */
  readonly holders: readonly OfficeTerm[];
  readonly certainty: OfficeCertainty;
}

/**
 * Who held an office on a day.
 *
 * Source: `data/facts/offices.json`, and the list of the user's own. A term is certain on every day that all readings of its
 * dates include: a start known to the month counts from the month's last day, an end from its first; between these and the outer
 * readings it is possible. A term that is still open in its source is `open` up to the day on which it was last seen, and possible
 * for a year more, unless a successor's start is known, or the same person has begun a post elsewhere. A snapshot of years makes possible only. A term without a start is possible only in the year of its
 * end. Whoever is certain or open silences what is possible; on a day of handing over both are given. Absences: where nothing is held for
 * the day, no holder and `not held`.
 *
 * @example
 * const term = { country: 'DEU', office: 'foreign_minister', start: '2017-01-27', end: '2018-03-14', kind: 'term', asOf: null };
 * officeHolderOn([term], 'DEU', 'foreign_minister', parseDay('2017-03-31')) // => { holders: [term], certainty: 'certain' }
 * officeHolderOn([term], 'DEU', 'foreign_minister', parseDay('2018-03-15')) // => { holders: [], certainty: 'not held' }
 * officeHolderOn([{ ...term, end: null, kind: 'open', asOf: '2017-06-30' }], 'DEU', 'foreign_minister', parseDay('2017-03-31')).certainty // => 'open'
 * officeHolderOn([{ ...term, end: null, kind: 'open', asOf: '2017-06-30' }], 'DEU', 'foreign_minister', parseDay('2018-07-01')).certainty // => 'not held'
 */
export function officeHolderOn(offices: readonly OfficeTerm[], country: string, office: string, day: Day): OfficeHolders {
  const terms = offices.filter((term) => term.country === country && term.office === office);
  const proven = terms.filter((term) => isProven(term, day) && !hasMovedOn(term, offices, day));
  if (proven.length > 0) return { holders: proven, certainty: proven.some(({ kind }) => kind === 'open') ? 'open' : 'certain' };
  const possible = terms.filter((term) => isPossible(term, day) && !isSucceeded(term, terms, day) && !hasMovedOn(term, offices, day));
  return { holders: possible, certainty: possible.length > 0 ? 'possible' : 'not held' };
}

function isProven(term: OfficeTerm, day: Day): boolean {
  if (term.kind === 'snapshot' || term.start === null) return false;
  const proven = term.kind === 'open' ? (term.asOf ?? term.start) : (term.end ?? term.start);
  return lastDayOf(term.start) <= day && day <= firstDayOf(proven);
}

function isPossible({ start, end, asOf }: OfficeTerm, day: Day): boolean {
  const from = start ?? end?.slice(0, 4);
  if (from === undefined || day < firstDayOf(from)) return false;
  return day <= (end === null ? aYearAfter(lastDayOf(asOf ?? from)) : lastDayOf(end));
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** Whether somebody else is known to have begun since an open term began: the open term has then ended at a time not told. */
function isSucceeded({ kind, person, start }: OfficeTerm, terms: readonly OfficeTerm[], day: Day): boolean {
  if (kind !== 'open' || start === null) return false;
  return terms.some((other) => other.kind !== 'snapshot' && other.person !== person && other.start !== null && firstDayOf(other.start) > firstDayOf(start) && lastDayOf(other.start) <= day);
}

/** Whether the holder of an open term is known to have begun a post elsewhere since. */
function hasMovedOn({ kind, person, country, start }: OfficeTerm, offices: readonly OfficeTerm[], day: Day): boolean {
  if (kind !== 'open' || start === null) return false;
  return offices.some((other) => other.person === person && other.country !== country && other.kind !== 'snapshot' && other.start !== null && firstDayOf(other.start) > firstDayOf(start) && lastDayOf(other.start) <= day);
}

function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDayOf(date: string): string {
  return publishedDate(date).knownFrom;
}
