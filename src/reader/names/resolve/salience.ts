import { WORD } from '../../scan/scan.ts';
import type { NameText } from '../name-text.ts';
import type { Draft } from './draft.ts';
import type { Standing } from './standing.ts';

/** Somebody or something told of, at a place, that a later word may refer back to. */
export interface Told {
  readonly draft: Draft;
  readonly at: number;
  readonly sentence: number;
  readonly standing: Standing;
  /** Within a clause that stands before the main one: "After the minister met …,". */
  readonly isFronted: boolean;
}

/** How far back a pronoun may reach. */
const MOST_SENTENCES = 4;
const MOST_KEPT = 24;

/** What was told of last, the newest at the end. */
export class Salience {
  #told: Told[] = [];

  add(told: Told): void {
    this.#told.push(told);
    if (this.#told.length > 2 * MOST_KEPT) this.#told = this.#told.slice(-MOST_KEPT);
  }

  /** Whoever fits best of those told of before: by clause, by standing, by nearness. */
  best(sentence: number, fits: (told: Told) => boolean): Draft | undefined {
    let [best, most] = [undefined as Draft | undefined, -1];
    const newest = this.#told.at(-1)?.at ?? 0;
    for (const told of this.#told) {
      if (sentence - told.sentence > MOST_SENTENCES || !fits(told)) continue;
      const weight = weightOf(told, sentence) - Math.min(newest - told.at, 400) / 1000;
      if (weight >= most) [best, most] = [told.draft, weight];
    }
    return best;
  }

  /** The newest that fits, however far back among those kept. */
  last(fits: (told: Told) => boolean): Draft | undefined {
    return this.#told.findLast(fits)?.draft;
  }
}

function weightOf({ standing, isFronted, sentence }: Told, here: number): number {
  const role = standing === 'subject' ? (isFronted ? 2.5 : 3) : standing === 'object' ? (isFronted ? 0.5 : 1) : 0.75;
  return 20 + role - 2.2 * (here - sentence);
}

/** Whether a sentence begins with a clause that another follows, and where it ends; -1 where it does not. */
export function frontedUntil(text: NameText, begin: number): number {
  const first = firstWordFrom(text, begin);
  const word = text.vocabulary.words[text.word[first] as number] as string;
  if (!FRONTING.has(word)) return -1;
  const end = Math.min(text.count, first + LONGEST_CLAUSE);
  for (let at = first + 1; at < end && text.sentence[at] === text.sentence[first]; at += 1) if (text.text.charCodeAt(text.start[at] as number) === 0x2c) return at;
  return -1;
}

/** Past the line ends and marks that a sentence may begin with. */
function firstWordFrom(text: NameText, begin: number): number {
  let first = begin;
  while (first + 1 < text.count && text.kind[first] !== WORD && text.sentence[first + 1] === text.sentence[begin]) first += 1;
  return first;
}

/** A clause before the main one is not longer than this, in tokens. */
export const LONGEST_CLAUSE = 60;

const FRONTING: ReadonlySet<string> = new Set('after before when while as although though if since because once until despite following with during by in on at speaking meeting addressing asked pressed citing'.split(' '));
