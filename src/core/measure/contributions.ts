import { compareText } from '#kit';
import type { Contribution, Mission, MissionTotal } from '../ledger/dated-facts.ts';
import type { Facts } from '../ledger/facts.ts';
import type { Day } from '../time/day.ts';
import { isKnownBy } from '../time/published-date.ts';

/** What is known on a day of a mission at one time: its rows, their sum, and the sum that the source prints. */
export interface MissionCount {
  readonly mission: Mission;
  /** The time that the rows speak of. */
  readonly at: string;
  readonly rows: readonly Contribution[];
  /** The sum of the rows that tell a number; null where none does. */
  readonly sum: number | null;
  readonly total: MissionTotal | null;
  /** Rows that tell who, and not how many. */
  readonly withoutNumber: number;
  /** Rows whose giver's name is lost in the copy held, and what they add up to. */
  readonly unnamed: { readonly rows: number; readonly sum: number };
}

/**
 * What is contributed in kind to each mission, as could be known on a day: one count for each time that is held.
 *
 * Source: `data/facts/contributions.json`. Units: troops or aircraft, as each row says. Absences: a row without a number adds
 * nothing and is counted; a row without a name keeps its number and is counted.
 *
 * @example
 * missionCounts({ missions: [], contributions: [], missionTotals: [] }, parseDay('2017-03-31')) // => []
 */
export function missionCounts({ missions, contributions, missionTotals }: Pick<Facts, 'missions' | 'contributions' | 'missionTotals'>, day: Day): MissionCount[] {
  const rows = contributions.filter((row) => isKnownBy(row.known, day));
  const totals = missionTotals.filter((total) => isKnownBy(total.known, day));
  return missions.flatMap((mission) => timesOf(mission, rows, totals).map((at) => countOf(mission, at, rows, totals)));
}

/**
 * What one ally gives in kind, as could be known on a day, oldest first.
 *
 * Source: as `missionCounts`.
 *
 * @example
 * contributionsOf({ missions: [], contributions: [], missionTotals: [] }, 'DEU', parseDay('2017-03-31')) // => []
 */
export function contributionsOf({ contributions }: Pick<Facts, 'contributions'>, ally: string, day: Day): Contribution[] {
  return contributions.filter((row) => row.party === ally && isKnownBy(row.known, day)).sort((a, b) => compareText(a.at, b.at) || compareText(a.mission, b.mission));
}

function timesOf({ id }: Mission, rows: readonly Contribution[], totals: readonly MissionTotal[]): string[] {
  const times = [...rows, ...totals].flatMap(({ mission, at }) => (mission === id ? [at] : []));
  return [...new Set(times)].sort(compareText);
}

function countOf(mission: Mission, at: string, contributions: readonly Contribution[], totals: readonly MissionTotal[]): MissionCount {
  const rows = contributions.filter((row) => row.mission === mission.id && row.at === at);
  const numbers = rows.flatMap(({ quantity }) => (quantity ? [quantity.value] : []));
  const unnamed = rows.filter(({ party }) => party === null);
  return {
    mission,
    at,
    rows,
    sum: numbers.length > 0 ? sumOf(numbers) : null,
    total: totals.find((total) => total.mission === mission.id && total.at === at) ?? null,
    withoutNumber: rows.length - numbers.length,
    unnamed: { rows: unnamed.length, sum: sumOf(unnamed.map(({ quantity }) => quantity?.value ?? 0)) },
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
