import type { Entity } from '../names.ts';

/** An entity while it is being learned: later words of the report may tell more of it. */
export type Draft = { -readonly [Key in keyof Entity]: Entity[Key] } & {
  /** Folded words of a person's name. */
  words: readonly string[];
  /** The words that head its titles: `minister`, `secretary`; by them "the minister" finds it. */
  heads: string[];
  /** Whether a title put it out of its office: "former". */
  isFormer: boolean;
  /** Its number among the entities, which it gets when it is first asked for; -1 before. */
  number: number;
};

/** A draft of which no more is known; whoever knows more adds it. */
export function newDraft(kind: Entity['kind'], name: string, country: string | null, words: readonly string[] = NO_WORDS): Draft {
  return { kind, name, office: null, country, gender: null, knownFrom: null, isAnonymous: false, isPlural: false, words, heads: [], isFormer: false, number: -1 };
}

/** A draft of somebody told of in the record or known by name. */
export function personDraft(name: string, words: readonly string[], country: string | null, gender: Entity['gender'], recorded: string | null): Draft {
  const draft = newDraft('person', name, country, words);
  draft.gender = gender;
  draft.office = recorded;
  draft.knownFrom = recorded === null ? null : 'record';
  return draft;
}

const NO_WORDS: readonly string[] = [];
