import type { Entity, Mention, Names } from '../names/names.ts';
import type { Scan } from '../scan/scan.ts';
import { anyOf, GROUP, type WordGroup } from './words/vocabulary.ts';

/** The names of a report, with "Brussels" as Belgium where it spends or needs money: "Brussels would have to find"; elsewhere it is where others meet. */
export function withBrussels({ start, end, count }: Scan, word: Uint16Array, names: Names): Names {
  const found: Mention[] = [];
  for (let token = 0; token < count; token += 1) {
    if (isIn(word, token, GROUP.brussels) && isGovernment(word, token)) found.push({ first: token, next: token + 1, start: start[token] as number, end: end[token] as number, kind: 'name', entity: names.entities.length });
  }
  const own = found.filter(({ first }) => !names.mentions.some((mention) => mention.first <= first && mention.next > first));
  if (own.length === 0) return names;
  return { entities: [...names.entities, BELGIUM], mentions: [...names.mentions, ...own].sort((a, b) => a.start - b.start || b.end - a.end) };
}

const BELGIUM: Entity = { kind: 'country', name: 'Belgium', office: null, country: 'BEL', gender: null, knownFrom: 'report', isAnonymous: false, isPlural: false };
const SPENDS = anyOf([GROUP.spend, GROUP.need]);

function isGovernment(word: Uint16Array, token: number): boolean {
  if (isIn(word, token - 1, GROUP.preposition)) return false;
  return isIn(word, token + 1, SPENDS) || isIn(word, token + 2, SPENDS) || (isIn(word, token + 1, GROUP.conditional) && isIn(word, token + 2, GROUP.had));
}

function isIn(word: Uint16Array, token: number, group: WordGroup): boolean {
  return token >= 0 && token < word.length && group.words[word[token] as number] === 1;
}
