import { formatNumber } from '#core';
import type { ContributionAnswer, ContributionsAnswer, MissionAnswer } from '#api/contract';
import type { MapInput } from '#chart';
import type { Ask } from '../ask.ts';
import type { Place } from '../place.ts';
import { allyHeadline, missionDetails, missionHeadline, rosterHeadline } from '../words/contributions.ts';
import { typeset } from '../words/typeset.ts';
import { askContributions } from './questions.ts';

/** What is given in kind: one mission at one time, or everything that one ally gives. */
export interface ContributionsView {
  readonly kind: 'contributions';
  readonly asOf: string;
  readonly headline: string;
  readonly details: readonly string[];
  readonly missions: readonly { readonly id: string; readonly name: string; readonly isShown: boolean }[];
  /** The mission that is shown; left out where one ally is. */
  readonly mission?: MissionView;
  /** The ally that is shown. */
  readonly ally?: { readonly id: string; readonly name: string };
  /** Every ally that gives anything, for the choice. */
  readonly givers: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly GiftRow[];
  readonly map?: MapInput;
}

export interface MissionView {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly source: string;
  readonly places: readonly string[];
  readonly notes: readonly { readonly text: string; readonly source: string | null }[];
  /** The times that rows or totals are held of, newest first. */
  readonly times: readonly { readonly at: string; readonly isShown: boolean; readonly rows: number }[];
  /** Set where the rows tell since when each takes part, so that all times are one list. */
  readonly isRoster: boolean;
  readonly total?: { readonly words: string; readonly source: string };
}

/** A row of the table: one gift. */
export interface GiftRow extends Pick<ContributionAnswer, 'name' | 'ally' | 'role' | 'at' | 'source'> {
  readonly party: string | null;
  readonly mission: { readonly id: string; readonly name: string };
  readonly place: string;
  readonly value?: number;
  readonly unit?: string;
  readonly note?: string;
}

export async function loadContributions(ask: Ask, place: Place): Promise<ContributionsView> {
  const { controls, ally, mission } = place;
  const [all, asked] = await Promise.all([askContributions(ask, controls), ally || mission ? askContributions(ask, controls, { ...(ally ? { ally } : mission && { mission }) }) : undefined]);
  if (ally && asked) return allyView(all, asked, ally);
  return missionView(all, asked?.missions ?? all.missions, place.at);
}

function missionView(all: ContributionsAnswer, counts: readonly MissionAnswer[], asked: string | undefined): ContributionsView {
  const id = idOfFullest(counts);
  const times = counts.filter(({ mission }) => mission.id === id).sort((a, b) => (a.at < b.at ? 1 : -1));
  const isRoster = times.length > 0 && times.every(({ rows }) => rows.every(({ role }) => role === 'participant' || role === 'withdrawn'));
  const shown = times.find(({ at }) => at === asked) ?? fullest(times.filter(({ at }) => at.slice(0, 4) <= all.asOf.slice(0, 4))) ?? times[0];
  if (!shown) return { ...common(all), headline: 'Nothing that is given in kind is held that was known on this day', details: [], rows: [] };
  const rows = (isRoster ? times : [shown]).flatMap((count) => count.rows.map((row) => giftRow(count, row))).sort(compareRows);
  const mission = missionOf(shown, times, isRoster);
  return {
    ...common(all, shown.mission.id),
    headline: isRoster ? rosterHeadline(mission.name, rows) : missionHeadline(shown),
    details: isRoster ? [] : missionDetails(shown),
    mission,
    rows,
    ...mapOf(`${mission.name}: who gives to it, on a map. The table below gives every row.`, isRoster ? takingPart(rows) : rows, [shown]),
  };
}

/** The mission of the newest count that has the most rows: what a page without a choice begins with. */
function idOfFullest(counts: readonly MissionAnswer[]): string | undefined {
  return [...counts].sort((a, b) => b.rows.length - a.rows.length)[0]?.mission.id;
}

/** The time of which most rows are held, the newest of equals: what a mission without a chosen time begins with. */
function fullest(times: readonly MissionAnswer[]): MissionAnswer | undefined {
  return [...times].sort((a, b) => b.rows.length - a.rows.length)[0];
}

function common({ asOf, missions }: ContributionsAnswer, shown?: string): Pick<ContributionsView, 'kind' | 'asOf' | 'missions' | 'givers'> {
  const names = new Map(missions.map(({ mission }) => [mission.id, mission.shortName]));
  const givers = new Map(missions.flatMap(({ rows }) => rows.flatMap(({ party, name, ally }) => (party && name && ally ? [[party, name] as const] : []))));
  return {
    kind: 'contributions',
    asOf,
    missions: [...names].map(([id, name]) => ({ id, name, isShown: id === shown })),
    givers: [...givers].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function missionOf({ mission, at: shown, places, total }: MissionAnswer, times: readonly MissionAnswer[], isRoster: boolean): MissionView {
  return {
    id: mission.id,
    name: mission.shortName,
    what: typeset(`${mission.name}. ${mission.what}`),
    source: mission.source,
    places: places.map(({ name }) => name),
    notes: (mission.notes ?? []).map(({ text, source }) => ({ text: typeset(text), source })),
    times: isRoster ? [] : times.map(({ at, rows }) => ({ at, isShown: at === shown, rows: rows.length })),
    isRoster,
    ...(total && { total: { words: typeset([`${formatNumber(total.quantity.value, 0)} ${total.quantity.unit}`, ...(total.note ? [total.note] : [])].join('. ')), source: total.source } }),
  };
}

function giftRow({ mission, places }: MissionAnswer, { party, name, ally, role, at, source, place, quantity, note }: ContributionAnswer): GiftRow {
  const where = place ? places.filter(({ id }) => id === place) : places;
  return {
    party,
    name,
    ally,
    role,
    at,
    source,
    mission: { id: mission.id, name: mission.shortName },
    place: where.map((each) => each.name).join(', '),
    ...(quantity && { value: quantity.value, unit: quantity.unit }),
    ...(note && { note: typeset(note) }),
  };
}

/** The largest first; rows without a number by name, those without a name last. */
function compareRows(a: GiftRow, b: GiftRow): number {
  const isNameless = Number(a.name === null) - Number(b.name === null);
  return isNameless || (b.value ?? 0) - (a.value ?? 0) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0) || Number(b.role === 'framework nation') - Number(a.role === 'framework nation') || ((a.name ?? '') < (b.name ?? '') ? -1 : 1);
}

/** Who takes part and has not withdrawn since. */
function takingPart(rows: readonly GiftRow[]): GiftRow[] {
  return rows.filter(({ party, role }) => role === 'participant' && !rows.some((other) => other.party === party && other.role === 'withdrawn'));
}

function mapOf(label: string, rows: readonly GiftRow[], counts: readonly MissionAnswer[]): { map?: MapInput } {
  const places = counts.flatMap((count) => count.places);
  const gifts = rows.flatMap((row) => giftsOf(row, places));
  if (gifts.length === 0) return {};
  const hosts = places.filter(({ id }) => gifts.some(({ to }) => to === id));
  return { map: { label, gifts, hosts: [...new Map(hosts.map(({ id, name }) => [id, { party: id, name }])).values()] } };
}

function giftsOf({ party, name, ally, role, place, value }: GiftRow, places: MissionAnswer['places']): MapInput['gifts'] {
  const to = places.find((each) => each.name === place)?.id;
  if (party === null || name === null || to === undefined) return [];
  return [{ party, name, isAlly: ally === true, isLead: role === 'framework nation', to, ...(value !== undefined && { value }) }];
}

function allyView(all: ContributionsAnswer, { missions }: ContributionsAnswer, asked: string): ContributionsView {
  const rows = missions.flatMap((count) => count.rows.map((row) => giftRow(count, row))).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : compareRows(a, b)));
  const [row] = rows;
  const id = row?.party ?? asked;
  const name = row?.name ?? asked;
  const untold = rows.map(({ value: _value, ...rest }) => rest);
  return {
    ...common(all),
    ally: { id, name },
    headline: allyHeadline(name, rows, new Set(all.missions.map(({ mission }) => mission.id)).size),
    details: [],
    rows,
    ...mapOf(`Where ${name} gives in kind, on a map. The table below gives every row.`, untold, missions),
  };
}
