import { compareText } from '#kit';
import { dayOfNumber, ECB_RATES, type Day, type Ledger, type Publication } from '#core';

/** How fresh the held editions of a publication are, and where a newer one is to be had. */
export interface PublicationFreshness {
  readonly publication: string;
  readonly name: string;
  readonly publisher: string;
  /** Where the publisher issues it. */
  readonly address: string;
  /** How many editions are held; of daily rates one, that of the last day. */
  readonly editions: number;
  /** The newest edition held; null where none is. */
  readonly newest: string | null;
  /** The day from which it counts. */
  readonly knownFrom: string | null;
  readonly ageDays: number | null;
  /** The median of the days between editions held; null where fewer than four are held. */
  readonly intervalDays: number | null;
  /** The day on which the next edition is due, if the publisher keeps to that interval. */
  readonly nextDue: string | null;
  readonly overdue: boolean | null;
}

export interface FreshnessAnswer {
  readonly asOf: string;
  readonly publications: readonly PublicationFreshness[];
}

/** Fewer intervals tell no habit. */
const FEWEST_INTERVALS = 3;
const DAY_LENGTH = 86_400_000;

/** An issue of a publication: an edition, or of daily rates the last day. */
interface Issue {
  readonly date: string;
  readonly knownFrom: Day;
}

/** Of every publication: where to get it, the newest edition held and its age, and when the next is due by habit. */
export function freshness(ledger: Ledger, today: Day): FreshnessAnswer {
  return { asOf: today, publications: ledger.facts.publications.map((publication) => freshnessOf(publication, issuesOf(ledger, publication.id, today), today)) };
}

function issuesOf(ledger: Ledger, publication: string, today: Day): Issue[] {
  const days = publication === ECB_RATES ? ledger.rates().slice(0, 1).map((table) => dayOfNumber(table.days.at(-1) ?? 0)) : [];
  const editions = ledger.editions.filter((edition) => edition.publication === publication).map(({ date, published }) => ({ date, knownFrom: published.knownFrom }));
  return [...editions, ...days.map((day) => ({ date: day, knownFrom: day }))].filter(({ knownFrom }) => knownFrom <= today);
}

function freshnessOf({ id, name, publisher, address }: Publication, issues: readonly Issue[], today: Day): PublicationFreshness {
  const newest = issues.at(-1);
  const intervalDays = usualInterval(issues.map(({ knownFrom }) => knownFrom));
  const nextDue = newest && intervalDays !== null ? dayAfter(newest.knownFrom, intervalDays) : null;
  return {
    publication: id,
    name,
    publisher,
    address,
    editions: issues.length,
    newest: newest?.date ?? null,
    knownFrom: newest?.knownFrom ?? null,
    ageDays: newest ? daysBetween(newest.knownFrom, today) : null,
    intervalDays,
    nextDue,
    overdue: nextDue === null ? null : compareText(nextDue, today) < 0,
  };
}

/** The median of the days between editions, the later of the middle two where their number is even. */
function usualInterval(days: readonly Day[]): number | null {
  const intervals = days.slice(1).map((day, at) => daysBetween(days[at] as Day, day)).sort((a, b) => a - b);
  return intervals.length < FEWEST_INTERVALS ? null : (intervals[Math.floor(intervals.length / 2)] as number);
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_LENGTH);
}

function dayAfter(day: Day, days: number): string {
  return new Date(Date.parse(day) + days * DAY_LENGTH).toISOString().slice(0, 10);
}
