import { describe, expect, test } from 'vitest';
import { factsOf, ledgerOf, parseDay, type Commitment, type Ledger, type Milestone } from '#core';
import { exampleCommitment, exampleFacts, exampleLedger } from '../../test/support/example-ledger.ts';
import { calendar, type CalendarAsked, type CalendarEntry } from './calendar.ts';
import { calendarIcs } from './calendar-ics.ts';

const milestone = (id: string, date: string, known: string, more: Partial<Milestone> = {}): Milestone => ({
  id,
  date,
  certainty: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
  kind: 'summit',
  title: `Title of ${id}`,
  what: `What ${id} is`,
  known,
  source: 'https://example.org/milestone',
  ...more,
});

const review = { date: '2029', certainty: 'year', what: 'It is looked at again', source: 'https://example.org/review' } as const;
const pledge: Commitment = { ...exampleCommitment, review, deadlineNote: null };
const MILESTONES = [
  milestone('summit', '2021-05-25', '2021-02-01', { place: 'Brussels', commitment: 'floor-2010' }),
  milestone('plans', '2021-12', '2021-05-25', { kind: 'deadline' }),
  milestone('secret', '2021-06-30', '2021-06'),
];
const ledger = ledgerOf(exampleLedger.segments, { ...exampleFacts, commitments: [pledge], milestones: MILESTONES });

function entriesOn(day: string, asked: CalendarAsked = {}, of: Ledger = ledger): readonly CalendarEntry[] {
  return calendar(of, { asOf: day, ...asked }, parseDay('2022-12-31')).milestones;
}

const shortOf = (entries: readonly CalendarEntry[]): unknown[] => entries.map(({ id, state, daysAhead }) => [id, state, daysAhead]);

describe('calendar()', () => {
  test('knows on a day what had been announced by then, and what of it lay ahead', () => {
    expect(shortOf(entriesOn('2021-03-31'))).toEqual([
      ['imf-weo-2020-04', 'past', null],
      ['nato-defexp-2020-07-01', 'past', -273],
      ['summit', 'ahead', 55],
      ['floor-2010-deadline', 'ahead', null],
      ['floor-2010-review', 'ahead', null],
    ]);
  });

  // day          summit   plans of December   known only from the end of June
  test.each([
    ['2021-01-31', undefined, undefined, undefined],
    ['2021-02-01', 'ahead', undefined, undefined],
    ['2021-05-24', 'ahead', undefined, undefined],
    ['2021-05-25', 'past', 'ahead', undefined],
    ['2021-06-29', 'past', 'ahead', undefined],
    ['2021-06-30', 'past', 'ahead', 'past'],
    ['2021-12-30', 'past', 'ahead', 'past'],
    ['2021-12-31', 'past', 'past', 'past'],
  ])('on %s: the summit is %s, the plans are %s, the secret is %s', (day, summit, plans, secret) => {
    const states = new Map(entriesOn(day).map(({ id, state }) => [id, state]));
    expect([states.get('summit'), states.get('plans'), states.get('secret')]).toEqual([summit, plans, secret]);
  });

  test('tells a date as exactly as it is known, with the days that it can mean', () => {
    const [plans] = entriesOn('2021-12-31').filter(({ id }) => id === 'plans');
    expect(plans).toEqual({ id: 'plans', date: '2021-12', certainty: 'month', firstDay: '2021-12-01', lastDay: '2021-12-31', kind: 'deadline', title: 'Title of plans', what: 'What plans is', state: 'past', daysAhead: null, source: 'https://example.org/milestone' });
  });

  test('tells the deadline of a commitment once, and none of a commitment that had not been made', () => {
    const told = milestone('decade-ends', '2024', '2010-01-01', { kind: 'deadline', commitment: 'floor-2010' });
    const withDeadline = ledgerOf(exampleLedger.segments, { ...exampleFacts, commitments: [pledge], milestones: [told] });
    expect(entriesOn('2021-03-31', { from: '2024', until: '2024' }, withDeadline).map(({ id }) => id)).toEqual(['decade-ends']);
    expect(entriesOn('2009-12-31')).toEqual([]);
  });

  test('is narrowed to days, months and years', () => {
    const ids = (asked: CalendarAsked): string[] => entriesOn('2022-12-31', asked).map(({ id }) => id);
    expect(ids({ from: '2021-05', until: '2021-06' })).toEqual(['summit', 'secret']);
    expect(ids({ from: '2021-12-15', until: '2021-12-15' })).toEqual(['plans']);
    expect(ids({ from: '2023' })).toEqual(['floor-2010-deadline', 'floor-2010-review']);
  });

  test.each([
    [{ from: '2022', until: '2021' }, 'The end lies before the beginning. Exchange them'],
    [{ from: 'May 2021' }, 'This is not a day'],
    [{ until: '2021-13' }, 'A year has months 01 to 12'],
    [{ asOf: '2030-01-01' }, 'That day has not come yet'],
  ])('refuses %j', (asked, words) => {
    expect(() => entriesOn('2022-12-31', asked)).toThrow(words);
  });
});

describe('calendarIcs()', () => {
  const ics = async (day: string): Promise<string> => calendarIcs(calendar(ledger, { asOf: day, from: '2021-05' }, parseDay('2022-12-31')), '2022-08-01T00:00:00.000Z');

  test('has all-day events, and such as span a month or a year where no day is known', async () => {
    const events = unfolded(await ics('2021-05-31')).split('BEGIN:VEVENT').slice(1).map((event) => ['UID', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY', 'TRANSP'].map((name) => valueOf(event, name)));
    expect(events).toEqual([
      ['summit@outturn', '20210525', '20210526', 'Title of summit', 'TRANSPARENT'],
      ['plans@outturn', '20211201', '20220101', 'Title of plans (some time in December 2021)', 'TRANSPARENT'],
      ['floor-2010-deadline@outturn', '20240101', '20250101', 'Deadline of 2 % (some time in 2024)', 'TRANSPARENT'],
      ['floor-2010-review@outturn', '20290101', '20300101', 'Review of 2 % (some time in 2029)', 'TRANSPARENT'],
    ]);
  });

  test('reads no clock: the same calendar is the same text', async () => {
    const text = await ics('2021-05-31');
    expect(text.match(/DTSTAMP:\w+/g)).toEqual(Array(4).fill('DTSTAMP:20220801T000000Z'));
    expect(await ics('2021-05-31')).toBe(text);
  });

  test('writes text safely', async () => {
    const hostile = ledgerOf(exampleLedger.segments, { ...factsOf({}), milestones: [milestone('x', '2021-05-25', '2021', { what: 'a; b, c\nBEGIN:VALARM\\' })] });
    const text = unfolded(await calendarIcs(calendar(hostile, { from: '2021-05', until: '2021-05' }, parseDay('2022-12-31')), '2022-08-01T00:00:00.000Z'));
    expect(text).toContain('DESCRIPTION:a\\; b\\, c\\nBEGIN:VALARM\\\\\\nSource: https://example.org/milestone');
  });
});

function unfolded(text: string): string {
  return text.replace(/\r\n /g, '');
}

function valueOf(event: string, name: string): string | undefined {
  return event.split('\r\n').find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
}
