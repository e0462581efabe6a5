import { nationName } from '../words/nations.ts';
import type { Meaning } from '../words/vocabulary.ts';
import { newDraft, type Draft } from './draft.ts';

/** All that a report names, each once, in the order in which it is first told of. */
export class Entities {
  readonly #drafts: Draft[] = [];
  readonly #numbers = new Map<Draft, number>();
  readonly #countries = new Map<string, Draft>();
  readonly #byKey = new Map<string, Draft>();

  /** The number of an entity, which it gets when it is first asked for. */
  numberOf(draft: Draft): number {
    const held = this.#numbers.get(draft);
    if (held !== undefined) return held;
    this.#drafts.push(draft);
    this.#numbers.set(draft, this.#drafts.length - 1);
    return this.#drafts.length - 1;
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  country(code: string): Draft {
    let draft = this.#countries.get(code);
    if (draft === undefined) this.#countries.set(code, (draft = newDraft({ kind: 'country', name: nationName(code), country: code })));
    return draft;
  }

  /** A city where it is one, and not its government. */
  place(name: string, code: string | null): Draft {
    return this.#once(`place ${name.toLowerCase()}`, () => newDraft({ kind: 'place', name, country: code }));
  }

  body(name: string, country: string | null): Draft {
    return this.#once(`body ${name.toLowerCase()} ${country ?? ''}`, () => newDraft({ kind: 'body', name, country }));
  }

  /** A paper that tells something; no pronoun means it. */
  document(name: string, country: string | null): Draft {
    return this.#once(`document ${name.toLowerCase()}`, () => newDraft({ kind: 'body', name, country, isAnonymous: true }));
  }

  /** Countries by the name of their set, or people by the words that describe them. */
  group(name: string, country: string | null, told: Partial<Draft> = {}): Draft {
    return this.#once(`group ${name.toLowerCase()} ${country ?? ''}`, () => newDraft({ kind: 'group', name, country, isPlural: true, ...told }));
  }

  /** One person who is not named, by the words that describe the source. */
  unnamed(name: string, told: Partial<Draft>): Draft {
    return this.#once(`person ${name.toLowerCase()} ${told.country ?? ''}`, () => newDraft({ kind: 'person', name, ...told }));
  }

  meant({ kind, id, country }: Meaning): Draft {
    return kind === 'nation' || kind === 'demonym' || kind === 'seat' ? this.country(id) : kind === 'group' ? this.group(id, null) : this.body(id, country);
  }

  #once(key: string, make: () => Draft): Draft {
    let draft = this.#byKey.get(key);
    if (draft === undefined) this.#byKey.set(key, (draft = make()));
    return draft;
  }
}
