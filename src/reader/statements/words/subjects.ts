import type { Topic } from '../../report/report.ts';
import { AGAINST_SPENDING, ASKED_OF_ALLIES, BLAME, DECLINE, DENIALS, DUTY, FEELINGS, FOR_SPENDING, GROWTH, LAGGING, MISSING, NO_DENIALS, PRAISE, WORTH } from './leanings.ts';
import { MOOD_WORDS, type Mood } from './moods.ts';
import { TOPIC_WORDS } from './topics.ts';
import { bothApostrophes } from '../../scan/apostrophes.ts';

/** How a word leans: it takes a side outright, tells of growth or decline of spending, of keeping, missing or lagging behind what was promised, or that it can be done and is worth it. */
export type Lean = 'for' | 'against' | 'growth' | 'decline' | 'duty' | 'missing' | 'lagging' | 'worth' | null;

/** The topics, the sharper ones first. */
export const TOPICS: readonly Topic[] = ['debt', 'terrorism', 'aid', 'burden', 'membership', 'plans', 'spending', 'contributions', 'deterrence', 'meeting', 'other'];

/** What a word or phrase tells of the matter that a statement is about. */
export interface Bearing {
  /** Each topic by its place in TOPICS. */
  readonly topics: readonly { readonly topic: number; readonly weight: number }[];
  readonly lean: Lean;
  readonly mood: Mood;
  readonly isDenial: boolean;
  readonly isFeeling: boolean;
  /** Whether it speaks well or ill of something, or names what is asked of allies. */
  readonly regard: 'praise' | 'blame' | 'asked' | null;
}

export const NO_BEARING: Bearing = { topics: [], lean: null, mood: null, isDenial: false, isFeeling: false, regard: null };

/** What each word and phrase tells; `_` joins the words of a phrase, `#` stands for any number. */
export const BEARINGS: ReadonlyMap<string, Bearing> = bearingsByPhrase();

/** Words that stand for a number. */
export const NUMBER_WORDS: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty'.split(' ');

/** The words that those phrases are made of, and those that stand for a number in them. */
export const SUBJECT_WORDS: readonly string[] = [...new Set([...BEARINGS.keys()].flatMap((phrase) => phrase.split('_'))), ...NUMBER_WORDS];

function bearingsByPhrase(): ReadonlyMap<string, Bearing> {
  const bearings = new Map<string, Bearing>();
  const add = (words: string, change: (had: Bearing) => Bearing): void => {
    for (const word of words.split(' ').flatMap(writings)) bearings.set(word, change(bearings.get(word) ?? NO_BEARING));
  };
  for (const [topic, weight, words] of TOPIC_WORDS) add(words, (had) => ({ ...had, topics: [...had.topics, { topic: TOPICS.indexOf(topic), weight }] }));
  for (const [lean, words] of [['for', FOR_SPENDING], ['against', AGAINST_SPENDING], ['growth', GROWTH], ['decline', DECLINE], ['duty', DUTY], ['missing', MISSING], ['lagging', LAGGING], ['worth', WORTH]] as const) add(words, (had) => ({ ...had, lean }));
  for (const [mood, words] of MOOD_WORDS) add(words, (had) => ({ ...had, mood }));
  add(DENIALS, (had) => ({ ...had, isDenial: true }));
  add(NO_DENIALS, (had) => had);
  for (const [regard, words] of [['asked', ASKED_OF_ALLIES], ['blame', BLAME], ['praise', PRAISE]] as const) add(words, (had) => ({ ...had, regard }));
  add(FEELINGS, (had) => ({ ...had, isFeeling: true }));
  for (const [phrase, bearing] of bearings) bearings.set(phrase, filledIn(phrase, bearing, bearings));
  return bearings;
}

/** A phrase with what its words tell where it tells nothing itself: the topics, and the mood. Words that take a side speak of spending. */
function filledIn(phrase: string, bearing: Bearing, all: ReadonlyMap<string, Bearing>): Bearing {
  const words = phrase.split('_');
  if (words.length === 1 && bearing.lean === null) return bearing;
  const told = bearing.topics.length > 0 || words.length === 1 ? bearing.topics : words.flatMap((word) => all.get(word)?.topics ?? []);
  const isSided = bearing.lean === 'for' || bearing.lean === 'against';
  const topics = told.length === 0 && (isSided || words.length > 1 && bearing.lean !== null) ? [{ topic: TOPICS.indexOf('spending'), weight: words.length > 1 ? 2 : 1 }] : told;
  const mood = bearing.mood ?? (isSided || bearing.topics.length > 0 ? ([...words, words.slice(0, 2).join('_')].map((word) => all.get(word)?.mood ?? null).find((each) => each === 'must') ?? null) : null);
  return { ...bearing, topics, mood };
}

/** A phrase as it is looked up: its hyphens part words, its apostrophes are written in two ways. */
function writings(phrase: string): readonly string[] {
  return bothApostrophes(phrase.replaceAll('-', '_'));
}
