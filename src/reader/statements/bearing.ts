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

/** How much words tell of each topic, in the order of TOPICS. */
export type Weights = Float64Array;

/** Adds what words tell of each topic: the sharpest word of a topic counts whole, the others a part each, all by a factor. */
export function weigh(weights: Weights, hits: readonly Hit[], factor: number): void {
  if (hits.length === 0) return;
  const sharpest = new Float64Array(TOPICS.length);
  const sums = new Float64Array(TOPICS.length);
  for (const { bearing } of hits) {
    for (const { topic, weight } of bearing.topics) {
      if (weight > (sharpest[topic] as number)) sharpest[topic] = weight;
      sums[topic] = (sums[topic] as number) + weight;
    }
  }
  for (let topic = 0; topic < TOPICS.length; topic += 1) {
    const most = sharpest[topic] as number;
    weights[topic] = (weights[topic] as number) + factor * (most + REPEATED * ((sums[topic] as number) - most));
  }
}

/** A further word of the same topic counts so much of what it would alone. */
const REPEATED = 0.5;

/** Whether a word or phrase tells at least so much of a topic. */
export function tellsOf({ bearing }: Hit, topic: Topic, least: number): boolean {
  return bearing.topics.some((told) => told.weight >= least && TOPICS[told.topic] === topic);
}
