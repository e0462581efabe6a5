import { lowerAt } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Draft } from './draft.ts';
import { endOf, startOf } from './links.ts';
import type { Resolution } from './resolution.ts';
import type { Told } from './salience.ts';
import { standingOf } from './standing.ts';

/** `X and Y`: two that "they" and "the two" may mean, remembered as one. */
export function notePair(resolution: Resolution, at: number, told: Told): void {
  const { text, phrases, links, meant, pairs, entities, salience } = resolution;
  const [first, second] = [before(resolution, at), meant[at]];
  if (first < 0 || second === undefined) return;
  const one = meant[first];
  const end = endOf(phrases, links, first);
  if (one === undefined || one === second || !isAlike(one, second) || startOf(phrases, links, at) !== end + 1 || lowerAt(text, end) !== 'and') return;
  const pair = entities.group(`${one.name} and ${second.name}`, one.country === second.country ? one.country : null);
  pairs.add(pair);
  salience.add({ ...told, draft: pair, standing: standingOf(text, startOf(phrases, links, first), endOf(phrases, links, at), false) });
}

/** The phrase before one and all that is a part of it. */
function before({ phrases, links }: Resolution, at: number): number {
  const start = startOf(phrases, links, at);
  for (let other = at - 1; other >= 0 && other > at - 5; other -= 1) if ((phrases[other] as Phrase).next <= start) return other;
  return -1;
}

function isAlike(a: Draft, b: Draft): boolean {
  return a.kind === b.kind && (a.kind === 'person' || a.kind === 'country');
}

/** `some`, `others`: people of the group told of last; `both`, `the two`: the pair told of last. */
export function someOf(resolution: Resolution, at: number): Draft {
  const { text, phrases, salience, pairs, entities } = resolution;
  const { first, next } = phrases[at] as Phrase;
  const word = lowerAt(text, next - 1);
  const here = text.sentence[first] as number;
  const found = PAIRING.has(word)
    ? salience.last(({ draft }) => pairs.has(draft))
    : salience.best(here, ({ draft, sentence }) => draft.isPlural && draft.isAnonymous && here - sentence < 3);
  return found ?? entities.group(word, null, null, true);
}

const PAIRING: ReadonlySet<string> = new Set(['both', 'two', 'pair']);
