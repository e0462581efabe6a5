import type { Facts } from '#core';
import { nationName } from '#reader';
import { partyName } from '../party-name.ts';

/** The name of an ally or a group, or of any other country that speaks in a report. */
export function countryName(facts: Pick<Facts, 'allies' | 'groups'>, country: string): string {
  const name = partyName(facts, country);
  return name === country ? nationName(country) : name;
}
