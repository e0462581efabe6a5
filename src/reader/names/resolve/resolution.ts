import type { Links } from './links.ts';
import type { Draft } from './draft.ts';
import type { Described } from './described.ts';
import type { Entities } from './entities.ts';
import type { People } from './people.ts';
import type { Salience } from './salience.ts';
import type { NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { OfficeRecord } from '../record/office-record.ts';

/** All that is known while the phrases of a report are gone through in their order. */
export interface Resolution {
  readonly text: NameText;
  readonly phrases: readonly Phrase[];
  readonly links: Links;
  readonly described: readonly Described[];
  readonly people: People;
  readonly record: OfficeRecord;
  readonly entities: Entities;
  readonly salience: Salience;
  /** Those of the groups that are two by name: "X and Y". */
  readonly pairs: Set<Draft>;
  /** Whether the report tells of the European Union: "the leaders", "members" are else those of the alliance. */
  readonly isOnUnion: boolean;
  /** Countries told of, in the order of the text: for titles without one. */
  readonly countries: { readonly sentence: number; readonly code: string }[];
  /** By the number of the phrase: whom it means; undefined where nobody was found. */
  readonly meant: (Draft | undefined)[];
}
