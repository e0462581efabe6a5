import type { Cue } from './words/cues.ts';

/** A stretch of tokens: the first, and the one after the last. */
export interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** By which sieve a statement was found; each has its own confidence. */
export type Sieve = 'quoted' | 'told' | 'trailing' | 'position' | 'stance' | 'noun' | 'passive' | 'according' | 'continued' | 'free' | 'colon' | 'interview';

/** A statement before its speaker is known by name. */
export interface Draft {
  readonly sieve: Sieve;
  /** Null where it is told without a verb of saying. */
  readonly cue: Cue | null;
  readonly isNegated: boolean;
  /** Whether it is told with "will" or "would": within another's words it is what these say, and no saying of its own. */
  readonly isModal: boolean;
  /** The words that name the speaker, and the leading one among them; null where none do. */
  readonly source: Stretch | null;
  readonly head: number;
  readonly cueWords: readonly Stretch[];
  readonly content: readonly Stretch[];
  /** The quotation within which it is told; 0 for none. */
  readonly inside: number;
}

/** The tokens of a range of items. */
export function stretchOf(items: readonly Stretch[], { from, to }: { readonly from: number; readonly to: number }): Stretch {
  return { first: (items[from] as Stretch).first, next: (items[to - 1] as Stretch).next };
}

/** Whether any words of a stretch are what a draft tells. */
export function isToldBy(drafts: readonly Draft[], { first, next }: Stretch): boolean {
  return drafts.some(({ content }) => content.some((told) => told.first < next && first < told.next));
}
