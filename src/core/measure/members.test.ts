import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { factsWritten } from '../../../test/support/written-ledger.ts';
import { parseDay } from '../time/day.ts';
import type { Commitment, Facts, Group } from '../ledger/facts.ts';
import { commitmentsMadeBy, floorOn } from './commitments.ts';
import { groupMembersOn, isMemberOn, membersOn, membershipDay } from './members.ts';

const group = (id: string, members: Group['members'], except?: readonly string[]): Group => ({ id, name: id, definition: id, members, ...(except && { except }) });

const FACTS: Facts = {
  ...factsWritten(`
    ally  since       forces
    CAN   1949-04-04  yes
    GBR   1949-04-04  yes
    ISL   1949-04-04  no
    HRV   2009-04-01  yes
    MNE   2017-06-05  yes
    MKD   2020-03     yes
    SWE   2024-03-07  yes
  `),
  groups: [
    group('nato', 'allies'),
    group('nato-europe', 'allies', ['CAN']),
    group('eu', [{ ally: 'GBR', from: '1973-01-01', until: '2020-01-31' }, { ally: 'HRV', from: '2013-07-01' }, { ally: 'SWE', from: '1995-01-01' }, { ally: 'IRL', from: '1973-01-01' }]),
    group('former', [{ ally: 'GBR', until: '2020-01-31' }, { ally: 'ISL' }, { ally: 'CAN', from: null, until: null }]),
  ],
};

describe('groupMembersOn() takes members of the alliance that belong to the group on that day', () => {
  test('groupMembersOn() refuses a group that nobody knows, and names those that are known', () => {
    expect(() => groupMembersOn(FACTS, 'visegrad', parseDay('2017-03-31'))).toThrow('group "visegrad": No group has this name. Known groups: nato, nato-europe, eu, former.');
  });

  for (const { id, day, members } of tableOf<'id' | 'day' | 'members'>(`
    id           day         members
    nato         1949-04-03  nobody
    nato         1949-04-04  CAN GBR ISL
    nato         2017-03-31  CAN GBR ISL HRV
    nato         2017-06-04  CAN GBR ISL HRV
    nato         2017-06-05  CAN GBR ISL HRV MNE
    nato         2020-03-30  CAN GBR ISL HRV MNE
    nato         2020-03-31  CAN GBR ISL HRV MNE MKD
    nato         2024-03-07  CAN GBR ISL HRV MNE MKD SWE
    nato-europe  2017-03-31  GBR ISL HRV
    eu           2013-06-30  GBR
    eu           2013-07-01  GBR HRV
    eu           2020-01-31  GBR HRV
    eu           2020-02-01  HRV
    eu           2024-03-06  HRV
    eu           2024-03-07  HRV SWE
    former       2020-01-31  CAN GBR ISL
    former       2020-02-01  CAN ISL
  `)) {
    test(`${id} on ${day}: ${members}`, () => {
      expect(groupMembersOn(FACTS, id, parseDay(day)).map((ally) => ally.id).join(' ') || 'nobody').toBe(members);
    });
  }

  test('membersOn() and isMemberOn() say the same as the group of all', () => {
    for (const day of ['2017-06-04', '2017-06-05', '2020-03-31'].map((text) => parseDay(text))) {
      expect(membersOn(FACTS.allies, day)).toEqual(groupMembersOn(FACTS, 'nato', day));
      expect(FACTS.allies.filter((ally) => isMemberOn(ally, day))).toEqual(membersOn(FACTS.allies, day));
    }
  });
});

for (const { asOf, year, day } of tableOf<'asOf' | 'year' | 'day'>(`
  asOf        year  day
  2017-03-31  2016  2016-12-31
  2017-03-31  2017  2017-03-31
  2017-03-31  2024  2017-03-31
  2017-12-31  2017  2017-12-31
`)) {
  test(`membershipDay(${asOf}, ${year}) is ${day}`, () => {
    expect(membershipDay(parseDay(asOf), Number(year))).toBe(day);
  });
}

describe('floorOn() is the newest floor that had been made by a day', () => {
  const COMMITMENTS = tableOf<'id' | 'made' | 'floor'>(`
    id               made        floor
    vilnius-2023     2023-07-11  yes
    nato-2006        2006        yes
    wales-equipment  2014-09-05  no
    wales-2014       2014-09-05  yes
    hague-2025-core  2025-06-25  no
  `).map(({ id, made, floor }) => ({ id, made, ...(floor === 'yes' && { floor: true }) }));

  for (const { day, floor, made } of tableOf<'day' | 'floor' | 'made'>(`
    day         floor         made
    2006-06-08  nato-2006     none
    2006-12-31  nato-2006     nato-2006
    2014-09-04  nato-2006     nato-2006
    2014-09-05  wales-2014    nato-2006 wales-equipment wales-2014
    2017-03-31  wales-2014    nato-2006 wales-equipment wales-2014
    2023-07-10  wales-2014    nato-2006 wales-equipment wales-2014
    2023-07-11  vilnius-2023  vilnius-2023 nato-2006 wales-equipment wales-2014
    2026-11-21  vilnius-2023  vilnius-2023 nato-2006 wales-equipment wales-2014 hague-2025-core
  `)) {
    test(`on ${day}: ${floor}; made by then: ${made}`, () => {
      expect(floorOn(COMMITMENTS, parseDay(day)).id).toBe(floor);
      expect(commitmentsMadeBy(COMMITMENTS, parseDay(day)).map(({ id }) => id).join(' ') || 'none').toBe(made);
    });
  }

  test('floorOn() refuses where nothing is a floor', () => {
    expect(() => floorOn<Pick<Commitment, 'made' | 'floor'>>([{ made: '2014-09-05' }], parseDay('2020-01-01'))).toThrow('None of them is marked as a floor');
  });
});
