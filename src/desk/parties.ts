import type { Ledger } from '#core';

/** Everyone whom a figure or a claim may be about, by id and name. */
export interface PartiesAnswer {
  readonly parties: readonly { readonly id: string; readonly name: string; readonly kind: 'ally' | 'group' }[];
}

/** The allies, and the groups that publishers print. */
export function parties({ facts: { allies, groups } }: Pick<Ledger, 'facts'>): PartiesAnswer {
  return {
    parties: [...allies.map(({ id, name }) => ({ id, name, kind: 'ally' as const })), ...groups.map(({ id, name }) => ({ id, name, kind: 'group' as const }))],
  };
}
