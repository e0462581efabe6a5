import type { Topic } from '../report/report.ts';
import { bearingsOf, weigh, type Hit, type Weights } from './bearing.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import type { Told } from './told.ts';
import { isSetBesideOthers, isStationed } from './beside.ts';
import { TOPICS } from './words/subjects.ts';

const [SPENDING, BURDEN, CONTRIBUTIONS, DETERRENCE] = (['spending', 'burden', 'contributions', 'deterrence'] as const).map((topic) => TOPICS.indexOf(topic)) as [number, number, number, number];
/** So much do words of who carries how much beside whom tell of burden, and words of forces in an ally's country of deterrence. */
const BESIDE_OTHERS = 16;
const STATIONED = 6;

/**
 * What a statement is about: by its own words, where they tell it clearly; else these are weighed together with the other words
 * of its sentence, the topic of the statement before it and the words about it, each for less than its own.
 */
export function topicOf(telling: Telling, { content, draft }: Told, hits: readonly Hit[], sentence: Stretch, before: Topic | null): Topic {
  const weights: Weights = new Float64Array(TOPICS.length);
  weigh(weights, hits, 1);
  if (weights[SPENDING] !== 0 && isSetBesideOthers(telling, content)) weights[BURDEN] = (weights[BURDEN] as number) + BESIDE_OTHERS;
  if (weights[CONTRIBUTIONS] !== 0 && isStationed(telling, content)) weights[DETERRENCE] = (weights[DETERRENCE] as number) + STATIONED;
  if (leadIn(weights) >= CLEAR) return heaviest(weights);
  const own = content[0] as Stretch;
  const near = new Float64Array(TOPICS.length);
  weigh(near, bearingsOf(telling, around(sentence, content, draft.source)), BY_SENTENCE);
  if (before !== null) near[TOPICS.indexOf(before)] = (near[TOPICS.indexOf(before)] as number) + BY_STATEMENT;
  weigh(near, bearingsOf(telling, [neighbourhood(telling, own)]), BY_TEXT);
  for (let topic = 0; topic < TOPICS.length; topic += 1) if (!NOT_CAUGHT.includes(topic)) weights[topic] = (weights[topic] as number) + (near[topic] as number);
  return heaviest(weights);
}

/** So far ahead the first topic must be for nothing else to be asked. */
const CLEAR = 5;
const BY_SENTENCE = 0.5;
const BY_STATEMENT = 2;
const BY_TEXT = 0.25;
const LEAST = 0.5;

/** Topics that are told in so many words or not at all: what was said beside them, or where, is no matter of them. */
const NOT_CAUGHT: readonly number[] = ['burden', 'debt', 'meeting', 'other'].map((topic) => TOPICS.indexOf(topic as Topic));

/** How far the heaviest topic is ahead of the next. */
function leadIn(weights: Weights): number {
  let [first, second] = [0, 0];
  for (const weight of weights) {
    if (weight > first) [first, second] = [weight, first];
    else second = Math.max(second, weight);
  }
  return first - second;
}

function heaviest(weights: Weights): Topic {
  let best = TOPICS.length - 1;
  let most = LEAST;
  weights.forEach((weight, at) => {
    if (weight > most) [best, most] = [at, weight];
  });
  return TOPICS[best] as Topic;
}

const NEAR = 100;

/** The parts of a sentence that lie about what was said in it, without the words for who said it. */
function around({ first, next }: Stretch, content: readonly Stretch[], source: Stretch | null): Stretch[] {
  const [from, to] = [(content[0] as Stretch).first, (content.at(-1) as Stretch).next];
  const parts = [{ first: Math.max(first, from - NEAR), next: Math.max(first, from) }, { first: Math.min(to, next), next: Math.min(next, to + NEAR) }];
  if (source === null) return parts;
  return parts.flatMap((part) => (source.first >= part.first && source.next <= part.next ? [{ ...part, next: source.first }, { ...part, first: source.next }] : [part]));
}

/** The words before and behind a stretch. */
function neighbourhood({ scanned }: Telling, { first }: Stretch): Stretch {
  return { first: Math.max(0, first - NEAR), next: Math.min(scanned.count, first + NEAR) };
}
