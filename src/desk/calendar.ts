import { compareText, refuse } from '#kit';
import { commitmentsMadeBy, dateInWords, lastDayOfYear, isKnownBy, publishedDate, type Certainty, type Commitment, type Day, type Edition, type Ledger, type Milestone, type MilestoneKind, type View } from '#core';
import { viewFor, type Asked } from './question.ts';

/** What is asked of the calendar. */
export interface CalendarAsked extends Asked {
  /** A day, a month or a year: nothing that is wholly before it. */
  readonly from?: string;
  /** A day, a month or a year: nothing that is wholly after it. */
  readonly until?: string;
}

/** A dated event or deadline, or the day of an edition, as the world could know of it on a day. */
export interface CalendarEntry {
  readonly id: string;
  /** As exact as its certainty: `2017-05-25`, `2029`. */
  readonly date: string;
  readonly certainty: Certainty;
  /** The first and the last day that the date can mean: the same where the day is known. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly kind: MilestoneKind | 'publication';
  readonly title: string;
  readonly what: string;
  readonly place?: string;
  readonly commitment?: string;
  /** Past at the end of its day; while only a month or a year is known, at the end of that. */
  readonly state: 'past' | 'ahead';
  /** Days from the day asked about; below zero for what is past. Null where the day itself is not known. */
  readonly daysAhead: number | null;
  readonly source: string;
}

export interface CalendarAnswer {
  readonly asOf: string;
  /** Oldest first. */
  readonly milestones: readonly CalendarEntry[];
}

/**
 * The calendar of the alliance's spending commitments as the world could know it on a day: milestones, deadlines and reviews of
 * commitments that had been made, editions that had been published. What was not yet announced is not in it.
 */
export function calendar(ledger: Ledger, asked: CalendarAsked, today: Day): CalendarAnswer {
  const view = viewFor(ledger, asked, today);
  const [from, until] = rangeAsked(asked);
  const milestones = ledger.facts.milestones.filter(({ known }) => isKnownBy(known, view.day));
  const entries = [...milestones.map((each) => entryOf(each, view.day)), ...termsOf(view, milestones), ...view.editions.map((edition) => publicationOf(edition, view))];
  return { asOf: view.day, milestones: entries.filter(({ firstDay, lastDay }) => lastDay >= from && firstDay <= until).sort(compareEntries) };
}

/** The days that a date can mean: one day, those of a month, or those of a year. */
function daysOf(date: string): readonly [first: string, last: string] {
  const { certainty, knownFrom } = publishedDate(date, 'date');
  const first = certainty === 'day' ? knownFrom : certainty === 'month' ? `${date}-01` : `${date}-01-01`;
  return [first, knownFrom];
}

function rangeAsked({ from, until }: CalendarAsked): readonly [string, string] {
  const first = from === undefined ? '0000-01-01' : daysOf(from)[0];
  const last = until === undefined ? lastDayOfYear(9999) : daysOf(until)[1];
  return first <= last ? [first, last] : refuse('bad-range', `from "${from}", until "${until}"`, 'The end lies before the beginning', 'Exchange them');
}

function compareEntries(a: CalendarEntry, b: CalendarEntry): number {
  return compareText(a.firstDay, b.firstDay) || compareText(a.lastDay, b.lastDay) || compareText(a.id, b.id);
}

/** What an entry is made from: a milestone, or something of the same shape. */
type Dated = Pick<CalendarEntry, 'id' | 'date' | 'certainty' | 'kind' | 'title' | 'what' | 'source'> & Pick<Milestone, 'place' | 'commitment'>;

function entryOf({ id, date, certainty, kind, title, what, place, commitment, source }: Dated, day: Day): CalendarEntry {
  const [firstDay, lastDay] = daysOf(date);
  return {
    id,
    date,
    certainty,
    firstDay,
    lastDay,
    kind,
    title,
    what,
    ...(place && { place }),
    ...(commitment && { commitment }),
    state: lastDay <= day ? 'past' : 'ahead',
    daysAhead: certainty === 'day' ? daysBetween(day, firstDay) : null,
    source,
  };
}

const MILLISECONDS_OF_DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_OF_DAY;
}

/** Deadlines and reviews of the commitments made by the day, where no milestone tells them already. */
function termsOf({ ledger, day }: View, milestones: readonly Milestone[]): CalendarEntry[] {
  const isTold = (commitment: Commitment, kind: MilestoneKind, year: string): boolean => milestones.some((each) => each.commitment === commitment.id && each.kind === kind && each.date.startsWith(year));
  return commitmentsMadeBy(ledger.facts.commitments, day).flatMap((commitment) => {
    const dated = [deadlineOf(commitment), reviewOf(commitment)].filter((each) => each !== undefined);
    return dated.filter(({ kind, date }) => !isTold(commitment, kind, date.slice(0, 4))).map((each) => entryOf(each, day));
  });
}

type DatedTerm = Dated & { readonly kind: MilestoneKind };

function deadlineOf({ id, name, shortName, deadline, deadlineYear, deadlineNote, sources }: Commitment): DatedTerm | undefined {
  const date = deadline ?? (deadlineYear === null ? undefined : String(deadlineYear));
  if (date === undefined) return undefined;
  return { id: `${id}-deadline`, date, certainty: publishedDate(date).certainty, kind: 'deadline', title: `Deadline of ${shortName}`, what: deadlineNote ?? `By then: ${name}`, commitment: id, source: sources[0] ?? '' };
}

function reviewOf({ id, shortName, review }: Commitment): DatedTerm | undefined {
  return review ? { id: `${id}-review`, date: review.date, certainty: review.certainty, kind: 'review', title: `Review of ${shortName}`, what: review.what, commitment: id, source: review.source } : undefined;
}

function publicationOf({ publication, date, title, published }: Edition, { ledger, day }: View): CalendarEntry {
  const { facts } = ledger;
  const of = facts.publications.find(({ id }) => id === publication);
  const fact = facts.editions.find((each) => each.publication === publication && each.date === date);
  const what = `Edition of ${dateInWords(date)}: ${of?.name ?? publication}`;
  return entryOf({ id: `${publication}-${date}`, date, certainty: published.certainty, kind: 'publication', title, what, source: fact?.sources[0] ?? of?.address ?? '' }, day);
}
