import type { Facts } from '#core';

/** Countries that are no allies and give to missions or hold one, by ISO 3166-1 alpha-3; XKX is Kosovo, which ISO has not. */
const OTHERS: Readonly<Record<string, string>> = {
  AFG: 'Afghanistan',
  ARM: 'Armenia',
  AUS: 'Australia',
  AUT: 'Austria',
  CHE: 'Switzerland',
  GEO: 'Georgia',
  IRL: 'Ireland',
  IRQ: 'Iraq',
  MDA: 'Moldova',
  UKR: 'Ukraine',
  XKX: 'Kosovo',
};

/** A country as we write it, whether an ally or not; undefined where we have no name for it. */
export function countryName({ allies }: Pick<Facts, 'allies'>, id: string): string | undefined {
  return allies.find((ally) => ally.id === id)?.name ?? OTHERS[id];
}
