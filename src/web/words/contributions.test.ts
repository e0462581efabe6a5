import { describe, expect, test } from 'vitest';
import type { ContributionAnswer, MissionAnswer } from '#api/contract';
import { missionDetails, missionHeadline, rosterHeadline } from './contributions.ts';
import { calendarHeadline, distance } from './calendar.ts';

const row = (party: string | null, value?: number): ContributionAnswer => ({ mission: 'm', party, printed: party, name: party, ally: party !== null, role: 'contributor', quantity: value === undefined ? null : { value, unit: 'troops' }, at: '2017-02', known: '2017-02', source: 's' });
const mission = { id: 'm', name: 'Mission', shortName: 'M', kind: 'operation', what: 'w', places: ['XKX'], source: 's' } as const;
const count = (more: Partial<MissionAnswer>): MissionAnswer => ({ mission, places: [], at: '2017-02', rows: [], sum: null, allies: null, total: null, withoutNumber: 0, unnamed: { rows: 0, sum: 0 }, finding: 'Found', ...more });
const total = { mission: 'm', at: '2017-02', quantity: { value: 4273, unit: 'troops' }, known: '2017-02', source: 's', note: 'As printed' } as const;

describe('the finding of a mission', () => {
  test.each([
    ['rows that meet the printed sum', count({ rows: [row('ITA', 4000), row(null, 273)], sum: 4273, total }), 'Two contributors gave 4,273 troops to M in February\u00a02017'],
    ['rows that are fewer than printed', count({ rows: [row('ITA', 551)], sum: 551, total }), 'The givers of 551 of M’s 4,273 troops in February 2017 are known here'],
    ['rows without numbers', count({ rows: [row('ITA')] }), 'One contributor is named for M in February\u00a02017; how many troops each gives is not held'],
    ['a total alone', count({ total, finding: 'Only the printed total is held' }), 'M, February\u00a02017: only the printed total is held'],
  ])('of %s', (_what, answer, words) => {
    expect(missionHeadline(answer)).toBe(words);
  });

  test('tells what is lost, and the part of allies', () => {
    const answer = count({ rows: [row('ITA', 4000), row(null, 273)], sum: 4273, total, allies: 4000, unnamed: { rows: 1, sum: 273 } });
    expect(missionDetails(answer)).toEqual(['Found.', 'Those who were allies then gave 4,000 of what bears a name.']);
  });

  test('of a roster counts those who stay', () => {
    const gift = (name: string, role: 'participant' | 'withdrawn') => ({ party: name, name, ally: true, role, at: role === 'withdrawn' ? '2011' : '1978', source: 's', mission: { id: 'm', name: 'M' }, place: 'Germany' });
    expect(rosterHeadline('M', [gift('Italy', 'participant'), gift('Canada', 'participant'), gift('Canada', 'withdrawn')])).toBe('One nation takes part in M, as far as is held; Canada withdrew in 2011');
  });
});

describe('a date of the calendar', () => {
  test.each([
    [{ date: '2017-05-25', certainty: 'day', daysAhead: 55, isAhead: true }, 'in 55\u00a0days'],
    [{ date: '2017-03-31', certainty: 'day', daysAhead: 0, isAhead: false }, 'that day'],
    [{ date: '2014-09-05', certainty: 'day', daysAhead: -1, isAhead: false }, '1\u00a0day ago'],
    [{ date: '2017-12', certainty: 'month', daysAhead: null, isAhead: true }, 'some time in December\u00a02017'],
    [{ date: '2024', certainty: 'year', daysAhead: null, isAhead: true }, 'by the end of 2024'],
  ] as const)('%o is told as "%s"', (entry, words) => {
    expect(distance(entry)).toBe(words);
  });

  test('that lies ahead is the finding; where none does, that is said', () => {
    expect(calendarHeadline('2017-03-31', [], [])).toBe('No date is on record that was known on 31\u00a0March\u00a02017');
  });
});
