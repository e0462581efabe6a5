import type { Span } from '../scan/scan.ts';

/** What sort of entity a name names. */
export type EntityKind = 'person' | 'country' | 'body' | 'group' | 'place';

/** Somebody or something that a report names, as one for the whole report. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest or canonical name: `Sigmar Gabriel`, `Germany`, `NATO`, `Pentagon`; of an anonymous source its words: `a senior NATO diplomat`. */
  readonly name: string;
  /** A person's or body's office, by the ids of the record (`foreign_minister`, `head_of_government` …) or `ambassador`, `spokesperson`, `diplomat`, `official`, `lawmaker`, `analyst`, `general`; null where not told. */
  readonly office: string | null;
  /** ISO 3166-1 alpha-3, `NATO`, `EU`; null where not told. */
  readonly country: string | null;
  readonly gender: 'f' | 'm' | null;
  /** How the office is known: from the dated office-holders of the record, from the report's words, or not. */
  readonly knownFrom: 'record' | 'report' | null;
  readonly isAnonymous: boolean;
  readonly isPlural: boolean;
}

/** A place in the text where an entity is meant. */
export interface Mention extends Span {
  /** Tokens of the scan: the first, and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly kind: 'name' | 'title' | 'pronoun' | 'description' | 'demonym' | 'possessive';
  /** The entity's number in `entities`; null where nobody was found. */
  readonly entity: number | null;
}

/** Everyone and everything that a report names, and where. */
export interface Names {
  readonly entities: readonly Entity[];
  /** In the order of the text; a longer one may hold shorter ones ("German Foreign Minister Sigmar Gabriel" holds "German"). */
  readonly mentions: readonly Mention[];
}
