import type { Topic } from '../report/report.ts';
import { CURRENCY, HYPHEN, PERCENT, QUOTE } from '../scan/characters.ts';
import { MARK, NUMBER, WORD, type Scan } from '../scan/scan.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import { NO_BEARING, SUBJECTS, type Bearing, type PhraseSense } from './words/subjects.ts';

/** A word or phrase with a bearing, and the token at which it begins. */
export interface Hit {
  readonly token: number;
  readonly bearing: Bearing;
}

/** So many words tell what a statement is about; a long speech is not read to its end for that. */
const LONGEST = 600;

const MONEY: Bearing = { ...NO_BEARING, topics: [['spending', 3]] };

/** What the words of a statement tell of its matter, one by one: the longest phrase first. */
export function bearingsOf({ scanned }: Telling, stretches: readonly Stretch[]): Hit[] {
  const hits: Hit[] = [];
  let left = LONGEST;
  for (const { first, next } of stretches) {
    const limit = Math.min(next, first + left);
    left -= limit - first;
    for (let token = first; token < limit; ) {
      const found = hitAt(scanned, token, limit);
      if (found !== null) hits.push({ token, bearing: found.bearing });
      token = found?.next ?? token + 1;
    }
  }
  return hits;
}

function hitAt(scanned: Scan, token: number, limit: number): { readonly bearing: Bearing; readonly next: number } | null {
  const { kind, shape } = scanned;
  if (kind[token] === MARK) return shape[token] === PERCENT || shape[token] === CURRENCY ? { bearing: MONEY, next: token + 1 } : null;
  const word = wordAt(scanned, token);
  if (word === 0) return null;
  for (const { rest, bearing } of SUBJECTS.phrases[word] as readonly PhraseSense[]) {
    const next = endOfPhrase(scanned, token + 1, limit, rest);
    if (next > 0) return { bearing, next };
  }
  return null;
}

/** The token after a phrase whose first word stands before a place; 0 where it does not go on so. */
function endOfPhrase(scanned: Scan, from: number, limit: number, rest: readonly number[]): number {
  let token = from;
  for (const word of rest) {
    while (token < limit && scanned.kind[token] === MARK && (scanned.shape[token] === HYPHEN || scanned.shape[token] === QUOTE || scanned.shape[token] === CURRENCY)) token += 1;
    if (token >= limit || !(wordAt(scanned, token) === word || (word === SUBJECTS.anyNumber && isNumber(scanned, token)))) return 0;
    token += 1;
  }
  return token;
}

function wordAt({ kind, text, start, end }: Scan, token: number): number {
  return kind[token] === WORD ? SUBJECTS.lexicon.find(text, start[token] as number, end[token] as number) : 0;
}

function isNumber({ kind, text, start, end }: Scan, token: number): boolean {
  return kind[token] === NUMBER || NUMERALS.has(text.slice(start[token], end[token]).toLowerCase());
}

const NUMERALS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty'.split(' '));

/** The topic that most words speak of; null where none does. The sharper topic wins a tie. */
export function topicIn(hits: readonly Hit[], except: Topic | null = null): Topic | null {
  const weights = new Map<Topic, number>();
  for (const { bearing } of hits) for (const [topic, weight] of bearing.topics) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  let best: Topic | null = null;
  for (const topic of ORDER) if (topic !== except && (weights.get(topic) ?? 0) > (best === null ? 1 : (weights.get(best) ?? 0))) best = topic;
  return best;
}

const ORDER: readonly Topic[] = ['debt', 'terrorism', 'aid', 'burden', 'membership', 'plans', 'spending', 'contributions', 'deterrence', 'meeting', 'other'];
