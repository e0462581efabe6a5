import { ANALYSING } from '../words/bodies.ts';
import { nationName } from '../words/nations.ts';
import type { Meaning } from '../words/vocabulary.ts';
import { newDraft, type Draft } from './draft.ts';

/** All that a report names, each once, in the order in which it is first told of. */
export class Entities {
  readonly #drafts: Draft[] = [];
  readonly #countries = new Map<string, Draft>();
  readonly #byKey: Readonly<Record<Keyed, Map<string, Draft>>> = { place: new Map(), body: new Map(), document: new Map(), group: new Map(), person: new Map() };

  /** The number of an entity, which it gets when it is first asked for. */
  numberOf(draft: Draft): number {
    if (draft.number < 0) draft.number = this.#drafts.push(draft) - 1;
    return draft.number;
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  country(code: string): Draft {
    let draft = this.#countries.get(code);
    if (draft === undefined) this.#countries.set(code, (draft = newDraft('country', nationName(code), code)));
    return draft;
  }

  /** A city where it is one, and not its government. */
  place(name: string, code: string | null): Draft {
    return this.#once('place', name, () => newDraft('place', name, code));
  }

  body(name: string, country: string | null, office: string | null = null): Draft {
    return this.#once('body', `${name} ${country ?? ''}`, () => Object.assign(newDraft('body', name, country), { office }));
  }

  /** A paper that tells something; no pronoun means it. */
  document(name: string, country: string | null): Draft {
    return this.#once('document', name, () => paper(name, country));
  }

  /** Countries by the name of their set, or people by the words that describe them. */
  group(name: string, country: string | null, office: string | null = null, isAnonymous = false): Draft {
    return this.#once('group', `${name} ${country ?? ''}`, () => several(name, country, office, isAnonymous));
  }

  /** One person who is not named, by the words that describe the source; whoever made it when it is told of first. */
  unnamed(name: string, country: string | null, make: () => Draft): Draft {
    return this.#once('person', `${name} ${country ?? ''}`, make);
  }

  meant({ kind, id, country }: Meaning): Draft {
    return kind === 'nation' || kind === 'demonym' || kind === 'seat' ? this.country(id) : kind === 'group' ? this.group(id, null) : this.body(id, country, ANALYSING.has(id) ? 'analyst' : null);
  }

  #once(kind: Keyed, written: string, make: () => Draft): Draft {
    const known = this.#byKey[kind];
    const key = written.toLowerCase();
    let draft = known.get(key);
    if (draft === undefined) known.set(key, (draft = make()));
    return draft;
  }
}

type Keyed = 'place' | 'body' | 'document' | 'group' | 'person';

function paper(name: string, country: string | null): Draft {
  const draft = newDraft('body', name, country);
  draft.isAnonymous = true;
  return draft;
}

function several(name: string, country: string | null, office: string | null, isAnonymous: boolean): Draft {
  const draft = newDraft('group', name, country);
  [draft.isPlural, draft.office, draft.isAnonymous] = [true, office, isAnonymous];
  return draft;
}
