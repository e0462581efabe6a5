import type { Facts } from '#core';

/** An ally's name, that of a group that a publisher prints, or what else a party is called. */
export function partyName({ allies, groups }: Pick<Facts, 'allies' | 'groups'>, party: string): string {
  return [...allies, ...groups].find(({ id }) => id === party)?.name ?? party;
}
