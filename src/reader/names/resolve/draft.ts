import type { Entity } from '../names.ts';

/** An entity while it is being learned: later words of the report may tell more of it. */
export type Draft = { -readonly [Key in keyof Entity]: Entity[Key] } & {
  /** Folded words of a person's name. */
  words: readonly string[];
  /** The words that head its titles: `minister`, `secretary`; by them "the minister" finds it. */
  heads: string[];
  /** Whether a title put it out of its office: "former". */
  isFormer: boolean;
};

export function newDraft(told: Partial<Draft> & Pick<Draft, 'kind' | 'name'>): Draft {
  return { office: null, country: null, gender: null, knownFrom: null, isAnonymous: false, isPlural: false, words: [], heads: [], isFormer: false, ...told };
}
