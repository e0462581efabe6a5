import { GROUPS } from './words/bodies.ts';
import type { Entity } from './names.ts';

/**
 * The parties of the ledger that an entity stands for: ISO 3166-1 alpha-3 codes, or ids of groups (`nato`, `nato-europe`,
 * `europe-and-canada`, `eu`, `nordic-baltic`). A person or an office stands for the country; a place for none.
 *
 * @param entity one of those that `namesOf` found.
 */
export function partiesOfEntity({ kind, name, country, isPlural }: Entity): readonly string[] {
  if (kind === 'place') return [];
  if (kind === 'group' || isPlural) {
    const group = groupOf(name.toLowerCase());
    if (group && (group[0] !== 'nato' || country === null || country === 'NATO')) return group;
    if (country === 'USA' && /\b(?:allies|partners)$/i.test(name)) return ['europe-and-canada'];
  }
  if (country === null) return [];
  return country === 'NATO' ? ['nato'] : country === 'EU' ? ['eu'] : [country];
}

/** The parties of a set of countries by its words: by the longest ending that names one. */
function groupOf(name: string): readonly string[] | undefined {
  for (let at = 0; at >= 0; at = name.indexOf(' ', at) + 1 || -1) {
    const found = BY_NAME.get(name.slice(at));
    if (found) return found;
  }
  return undefined;
}

const BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(GROUPS.flatMap(({ names, parties }) => names.map((name) => [name, parties] as const)));
