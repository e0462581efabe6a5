import type { Span } from '#reader';

/** What is annotated of one statement; a field that is left out is not scored. */
export interface GoldStatement {
  readonly who: string | null;
  readonly office?: string;
  readonly country?: string;
  readonly kind?: string;
  readonly source?: string | readonly string[];
  readonly cue?: string | readonly string[];
  readonly content: string | readonly string[];
  readonly act?: string;
  readonly topic?: string;
  readonly side?: string;
  readonly nth?: number;
}

/** What is annotated of one quantity. */
export interface GoldQuantity {
  readonly words: string;
  readonly kind: string;
  readonly value: number | string | null;
  readonly last?: number | string;
  readonly unit?: string;
  readonly per?: string;
  readonly hedge?: string;
  readonly comparator?: string;
  readonly of?: string;
  readonly by?: string;
  readonly additional?: boolean;
  readonly nth?: number;
}

/** What is annotated of one claim. */
export interface GoldClaim {
  readonly words: string;
  readonly kind: string;
  readonly measure: string;
  readonly parties: readonly string[];
  readonly against?: readonly string[];
  readonly comparator?: string;
  readonly hedge?: string;
  readonly value?: number | string | null;
  readonly last?: number | string;
  readonly unit?: string | null;
  readonly per?: string;
  readonly additional?: boolean;
  readonly years?: readonly [first: number, last: number];
  readonly by?: string;
  readonly target?: number;
  readonly direction?: string;
  readonly negated?: boolean;
  readonly conditional?: boolean;
  readonly then?: string;
  readonly now?: string;
  readonly nth?: number;
}

/** A passage as it is written in a file of the gold set. */
export interface WrittenPassage {
  readonly id: string;
  readonly date: string;
  readonly text: readonly string[];
  readonly statements?: readonly GoldStatement[];
  readonly quantities?: readonly GoldQuantity[];
  readonly claims?: readonly GoldClaim[];
}

/** An annotation with its places in the text. */
export interface PlacedStatement {
  readonly gold: GoldStatement;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

export interface Placed<T> {
  readonly gold: T;
  readonly span: Span;
}

/** A passage with its text and all places found; null where a list is not annotated. */
export interface Passage {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly statements: readonly PlacedStatement[] | null;
  readonly quantities: readonly Placed<GoldQuantity>[] | null;
  readonly claims: readonly Placed<GoldClaim>[] | null;
}
