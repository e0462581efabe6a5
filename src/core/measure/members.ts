import { refuse } from '#kit';
import { isKnownBy } from '../time/published-date.ts';
import { earlierDay, lastDayOfYear, type Day } from '../time/day.ts';
import type { Ally, Facts, Group, GroupMember } from '../ledger/facts.ts';

/**
 * Whether an ally was a member at the end of a day, by the date of its accession.
 *
 * Source: dates of accession as recorded with each ally (`data/facts/allies.json`). A date known to the month or the year
 * counts from its last day.
 *
 * @example
 * isMemberOn({ accession: { date: '2017-06-05' } }, parseDay('2017-03-31')) // => false
 * isMemberOn({ accession: { date: '2017-06-05' } }, parseDay('2017-06-05')) // => true
 */
export function isMemberOn(ally: { readonly accession: { readonly date: string } }, day: Day): boolean {
  return isKnownBy(ally.accession.date, day);
}

/**
 * The members of the alliance at the end of a day.
 *
 * Source: dates of accession as recorded with each ally.
 *
 * @example
 * membersOn([{ id: 'DEU', accession: { date: '1955-05-06' } }, { id: 'MNE', accession: { date: '2017-06-05' } }], parseDay('2017-03-31')).map((ally) => ally.id) // => ['DEU']
 */
export function membersOn<A extends Pick<Ally, 'accession'>>(allies: readonly A[], day: Day): A[] {
  return allies.filter((ally) => isMemberOn(ally, day));
}

/**
 * The day that decides who was a member for a year, seen from a day: the year's last day, or the day itself within it.
 *
 * Source: Outturn's own rule; NATO's aggregates likewise count an ally from the year of its accession
 * (Defence Expenditure of NATO Countries (2014-2024), note to Table 3).
 *
 * @example
 * membershipDay(parseDay('2017-03-31'), 2016) // => '2016-12-31'
 * membershipDay(parseDay('2017-03-31'), 2017) // => '2017-03-31'
 */
export function membershipDay(asOf: Day, year: number): Day {
  return earlierDay(asOf, lastDayOfYear(year));
}

/**
 * The allies of a group that were members of the alliance at the end of a day.
 *
 * Source: definitions and dates as recorded with each group (`data/facts/groups.json`).
 *
 * @throws OutturnError `unknown-group`
 * @example
 * groupMembersOn({ allies: [{ id: 'USA', accession: { date: '1949-04-04' } }], groups: [{ id: 'nato-europe', members: 'allies', except: ['USA'] }] }, 'nato-europe', parseDay('2020-01-01')) // => []
 */
export function groupMembersOn(facts: Pick<Facts, 'allies' | 'groups'>, groupId: string, day: Day): Ally[] {
  const group = facts.groups.find(({ id }) => id === groupId);
  if (!group) return refuse('unknown-group', `group "${groupId}"`, 'No group has this name', `Known groups: ${facts.groups.map(({ id }) => id).join(', ')}`);
  return membersOn(facts.allies, day).filter((ally) => belongsTo(group, ally.id, day));
}

function belongsTo(group: Group, ally: string, day: Day): boolean {
  if (group.except?.includes(ally)) return false;
  return group.members === 'allies' || group.members.some((member) => member.ally === ally && isWithin(member, day));
}

function isWithin({ from, until }: GroupMember, day: Day): boolean {
  return (!from || from <= day) && (!until || day <= until);
}
