import type { Unit } from './unit.ts';

/** A noun phrase of the text that may mean somebody or something, before it is known whom. Places are those of the name text. */
export interface Phrase {
  readonly kind: 'person' | 'title' | 'nation' | 'demonym' | 'seat' | 'body' | 'group' | 'name' | 'pronoun' | 'some';
  readonly first: number;
  readonly next: number;
  /** The units that it is made of. */
  readonly units: readonly Unit[];
  /** The word before them: `the`, `a`, `some`, `his`; empty where there is none. */
  readonly determiner: string;
  readonly isPossessive: boolean;
}
