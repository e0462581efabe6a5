import type { Topic } from '../report/report.ts';
import { CURRENCY, HYPHEN, PERCENT, QUOTE } from '../scan/characters.ts';
import { MARK, NUMBER, type Scan } from '../scan/scan.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import { ANY_NUMBER, beginsSubject, standsFor, subjectPhrases } from './words/subject-phrases.ts';
import { NO_BEARING, TOPICS, type Bearing } from './words/subjects.ts';

/** A word or phrase with a bearing, the token at which it begins, and the one behind it. */
export interface Hit {
  readonly token: number;
  readonly next: number;
  readonly bearing: Bearing;
}

/** So many words tell what a statement is about; a long speech is not read to its end for that. */
const LONGEST = 600;

const MONEY: Bearing = { ...NO_BEARING, topics: [{ topic: TOPICS.indexOf('spending'), weight: 3 }] };

/** What the words of a statement tell of its matter, one by one: the longest phrase first. */
export function bearingsOf(telling: Telling, stretches: readonly Stretch[]): Hit[] {
  const hits: Hit[] = [];
  let left = LONGEST;
  for (const { first, next } of stretches) {
    const limit = Math.min(next, first + left);
    left -= limit - first;
    for (let token = first; token < limit; ) {
      const hit = hitAt(telling, token, limit);
      if (hit !== null) hits.push(hit);
      token = hit === null ? token + 1 : hit.next;
    }
  }
  return hits;
}

function hitAt(telling: Telling, token: number, limit: number): Hit | null {
  const { scanned, words } = telling;
  const first = words[token] as number;
  if (first === 0) return isMoney(scanned, token) ? { token, next: token + 1, bearing: MONEY } : null;
  if (!beginsSubject(first)) return null;
  const second = afterMarks(scanned, token + 1, limit);
  for (const { rest, bearing } of subjectPhrases(first, second < limit ? wordAt(telling, second) : 0)) {
    const next = endOfPhrase(telling, token + 1, limit, rest);
    if (next > 0) return { token, next, bearing };
  }
  return null;
}

function isMoney({ kind, shape }: Scan, token: number): boolean {
  return kind[token] === MARK && (shape[token] === PERCENT || shape[token] === CURRENCY);
}

/** The token after a phrase whose first word stands before a place; 0 where it does not go on so. */
function endOfPhrase(telling: Telling, from: number, limit: number, rest: readonly number[]): number {
  let token = from;
  for (const word of rest) {
    token = afterMarks(telling.scanned, token, limit);
    if (token >= limit || !standsFor(wordAt(telling, token), word)) return 0;
    token += 1;
  }
  return token;
}

/** The place after marks that a phrase may have between its words. */
function afterMarks({ kind, shape }: Scan, from: number, limit: number): number {
  let token = from;
  while (token < limit && kind[token] === MARK && (shape[token] === HYPHEN || shape[token] === QUOTE || shape[token] === CURRENCY)) token += 1;
  return token;
}

function wordAt({ scanned, words }: Telling, token: number): number {
  return scanned.kind[token] === NUMBER ? ANY_NUMBER : (words[token] as number);
}

/** The topic that most words speak of; null where none does. The sharper topic wins a tie. */
export function topicIn(hits: readonly Hit[], except: Topic | null = null): Topic | null {
  if (hits.length === 0) return null;
  const weights = TOPICS.map(() => 0);
  for (const { bearing } of hits) for (const { topic, weight } of bearing.topics) weights[topic] = (weights[topic] as number) + weight;
  let best = -1;
  let most = 1;
  for (let topic = 0; topic < weights.length; topic += 1) {
    if ((weights[topic] as number) <= most || TOPICS[topic] === except) continue;
    best = topic;
    most = weights[topic] as number;
  }
  return TOPICS[best] ?? null;
}
