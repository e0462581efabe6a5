import { compareText, refuse } from '#kit';
import { isKnownBy } from '../time/published-date.ts';
import type { Day } from '../time/day.ts';
import type { Commitment } from '../ledger/facts.ts';

/**
 * The commitments that had been made by the end of a day.
 *
 * Source: the dates on record; a date known to the year counts from its last day.
 *
 * @example
 * commitmentsMadeBy([{ made: '2014-09-05' }], parseDay('2014-09-04')) // => []
 */
export function commitmentsMadeBy<C extends Pick<Commitment, 'made'>>(commitments: readonly C[], day: Day): C[] {
  return commitments.filter(({ made }) => isKnownBy(made, day));
}

/**
 * The alliance's spending floor in force at the end of a day: the newest commitment marked as a floor that had been made by
 * then. A promise for a later year, such as 3.5 % by 2035, is no floor yet. Before the first, the first is given.
 *
 * Source: the chain of 2006, Wales 2014 (§14) and Vilnius 2023, marked `floor` in `data/facts/commitments.json`.
 *
 * @throws OutturnError `no-floor`
 * @example
 * floorOn([{ id: 'wales-2014', made: '2014-09-05', floor: true }, { id: 'hague-2025-core', made: '2025-06-25' }], parseDay('2026-01-01')).id // => 'wales-2014'
 */
export function floorOn<C extends Pick<Commitment, 'made' | 'floor'>>(commitments: readonly C[], day: Day): C {
  const floors = commitments.filter(({ floor }) => floor).sort((a, b) => compareText(a.made, b.made));
  const floor = commitmentsMadeBy(floors, day).at(-1) ?? floors[0];
  return floor ?? refuse('no-floor', 'commitments', 'None of them is marked as a floor', 'Name the commitment to hold against');
}
