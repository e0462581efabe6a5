import type { Meaning } from '../words/vocabulary.ts';

/** A building block of a noun phrase. */
export interface Unit {
  readonly kind: Meaning['kind'] | 'former' | 'describing' | 'people' | 'honorific' | 'name' | 'organisation';
  readonly first: number;
  readonly next: number;
  /** Of a phrase of the tables what it means. */
  readonly meaning: Meaning | null;
}
