import { describe, expect, test } from 'vitest';
import { parseDay } from '../time/day.ts';
import type { Contribution, Mission, MissionTotal } from '../ledger/dated-facts.ts';
import { contributionsOf, missionCounts } from './contributions.ts';

const MISSION: Mission = { id: 'force', name: 'A force', shortName: 'Force', kind: 'operation', what: 'An invented force.', places: ['XKX'], source: 'https://example.org/force' };

const row = (party: string | null, troops: number | null, at = '2017-02', known = at): Contribution => ({
  mission: 'force',
  party,
  printed: party,
  role: 'contributor',
  quantity: troops === null ? null : { value: troops, unit: 'troops' },
  at,
  known,
  source: 'https://example.org/force',
});

const total = (value: number, at = '2017-02'): MissionTotal => ({ mission: 'force', at, quantity: { value, unit: 'troops' }, known: at, source: 'https://example.org/force' });

const facts = { missions: [MISSION], contributions: [row('DEU', 500), row(null, 252), row('ITA', null), row('DEU', 400, '2018', '2017-03-28')], missionTotals: [total(752)] };

describe('what is given to a mission', () => {
  test('is counted for each time that is told, unnamed rows with their number', () => {
    expect(missionCounts(facts, parseDay('2017-03-31')).map(({ at, sum, total: printed, withoutNumber, unnamed }) => ({ at, sum, printed: printed?.quantity.value ?? null, withoutNumber, unnamed }))).toEqual([
      { at: '2017-02', sum: 752, printed: 752, withoutNumber: 1, unnamed: { rows: 1, sum: 252 } },
      { at: '2018', sum: 400, printed: null, withoutNumber: 0, unnamed: { rows: 0, sum: 0 } },
    ]);
  });

  test('is unknown before it was told: a month counts from its last day', () => {
    expect(missionCounts(facts, parseDay('2017-02-27'))).toEqual([]);
    expect(missionCounts(facts, parseDay('2017-02-28')).map(({ at }) => at)).toEqual(['2017-02']);
  });

  test('is a total without rows, or rows without any number', () => {
    expect(missionCounts({ ...facts, contributions: [] }, parseDay('2017-03-31'))).toMatchObject([{ sum: null, rows: [], total: { quantity: { value: 752 } } }]);
    expect(missionCounts({ ...facts, contributions: [row('ITA', null)], missionTotals: [] }, parseDay('2017-03-31'))).toMatchObject([{ sum: null, withoutNumber: 1, total: null }]);
  });

  test('by one ally comes oldest first', () => {
    expect(contributionsOf(facts, 'DEU', parseDay('2017-03-31')).map(({ at }) => at)).toEqual(['2017-02', '2018']);
  });
});
