import type { Entity } from '../names/names.ts';
import type { Telling } from './strand.ts';
import { POSSESSIVE } from './words/small.ts';
import { WORDS } from './words/tags.ts';

/** How many tokens before are looked through for the two of whom "the former" and "the latter" tell. */
const FARTHEST = 80;

/** How many of those named before are looked at. */
const MOST = 6;

/** Who is meant by "the former" or "the latter": the one before last, or the last, of those named before; null for other words. */
export function formerOrLatter(telling: Telling, first: number, head: number): Entity | null {
  const word = WORDS.senses[telling.words[head] as number]?.word;
  if (word !== 'former' && word !== 'latter') return null;
  const found = namedBefore(telling, first);
  const two = [ofKind(found, 'person'), ofKind(found, 'country'), found].find(({ length }) => length > 1);
  return two?.[word === 'latter' ? 0 : 1] ?? null;
}

/** "Merkel spoke to Trump at the White House": those of one sort, without the places on the way. */
function ofKind(found: readonly Entity[], wanted: Entity['kind']): readonly Entity[] {
  return found.filter(({ kind }) => kind === wanted);
}

/** Those named before a place, the nearest first. */
function namedBefore({ words, index, names }: Telling, first: number): Entity[] {
  const found: Entity[] = [];
  for (let token = first - 1; token >= 0 && token > first - FARTHEST && found.length < MOST; token -= 1) {
    const mention = index.endingAt(token);
    const isPronoun = mention?.kind === 'pronoun' || (mention?.kind === 'possessive' && ((WORDS.senses[words[mention.first] as number]?.bits ?? 0) & POSSESSIVE) !== 0);
    const entity = mention === undefined || mention.entity === null || isPronoun ? undefined : names.entities[mention.entity];
    if (mention !== undefined) token = mention.first;
    if (entity !== undefined && !found.includes(entity)) found.push(entity);
  }
  return found;
}
