import { formatNumber } from '#core';
import { capitalise, countInWords } from '#kit';
import type { MissionAnswer } from '#api/contract';
import type { GiftRow } from '../load/contributions.ts';
import { dateInWords } from './days.ts';
import { typeset } from './typeset.ts';

/** The finding of a mission at one time. */
export function missionHeadline({ mission, at, rows, sum, total, finding }: MissionAnswer): string {
  const when = dateInWords(at);
  if (rows.length === 0) return typeset(`${mission.shortName}, ${when}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`);
  if (sum === null) return typeset(`${capitalise(contributors(rows))} ${rows.length === 1 ? 'is' : 'are'} named for ${mission.shortName} in ${when}; how many troops each gives is not held`);
  const unit = rows.find(({ quantity }) => quantity)?.quantity?.unit ?? 'troops';
  if (total && total.quantity.value > sum) return typeset(`The givers of ${shown(sum)} of ${mission.shortName}'s ${shown(total.quantity.value)} ${unit} in ${when} are known here`);
  return typeset(`${capitalise(contributors(rows))} gave ${shown(sum)} ${unit} to ${mission.shortName} in ${when}`);
}

function contributors(rows: readonly { readonly party: string | null }[]): string {
  const named = new Set(rows.flatMap(({ party }) => party ?? [])).size + rows.filter(({ party }) => party === null).length;
  return named === 1 ? 'one contributor' : `${countInWords(named)} contributors`;
}

/** What a reader must know beside it: how rows and printed sum meet, and what allies give. */
export function missionDetails({ rows, sum, allies, total, unnamed, finding }: MissionAnswer): string[] {
  const meets = rows.length === 0 || sum === null ? [] : [`${finding}.`];
  const part = sum === null || allies === null || allies === sum ? [] : [`Those who were allies then gave ${shown(allies)}${unnamed.rows > 0 ? ' of what bears a name' : ''}.`];
  const remark = total?.note ? [`${total.note}.`] : [];
  return [...meets, ...part, ...(rows.length === 0 || total?.quantity.value !== sum ? remark : [])].map(typeset);
}

/** The finding of a mission of which only who takes part since when is held. */
export function rosterHeadline(name: string, rows: readonly GiftRow[]): string {
  const joined = new Set(rows.filter(({ role }) => role === 'participant').map(({ party }) => party));
  const withdrawn = rows.filter(({ role }) => role === 'withdrawn');
  const left = joined.size - withdrawn.length;
  const gone = withdrawn.map((row) => `${row.name ?? 'one'} withdrew in ${dateInWords(row.at)}`);
  return typeset([`${capitalise(countInWords(left))} ${left === 1 ? 'nation takes' : 'nations take'} part in ${name}, as far as is held`, ...gone].join('; '));
}

/** The finding of one ally. */
export function allyHeadline(name: string, rows: readonly GiftRow[], missions: number): string {
  const given = new Set(rows.filter(({ role }) => role !== 'withdrawn').map(({ mission }) => mission.id)).size;
  if (given === 0) return `Nothing that ${name} gives in kind is held that was known on this day`;
  return `${name} is on record as giving in kind to ${countInWords(given)} of ${countInWords(missions)} missions`;
}

const ROLES: Readonly<Record<GiftRow['role'], string>> = {
  'framework nation': 'leads',
  contributor: 'contributes',
  participant: 'takes part',
  withdrawn: 'withdrew',
};

/** What somebody does in a mission. */
export function roleInWords(role: GiftRow['role']): string {
  return ROLES[role];
}

/** Whether the giver was an ally then. */
export function allyThen(ally: boolean | null): string {
  return ally === null ? 'not known' : ally ? 'yes' : 'no';
}

function shown(value: number): string {
  return formatNumber(value, 0);
}
