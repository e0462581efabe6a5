import type { Topic } from '../../report/report.ts';
import { lexiconOf, type Lexicon } from '../../quantities/words/lexicon.ts';
import { AGAINST_SPENDING, DECLINE, DENIALS, DUTY, FEELINGS, FOR_SPENDING, GROWTH, MISSING, NO_DENIALS } from './leanings.ts';
import { MOOD_WORDS, type Mood } from './moods.ts';
import { TOPIC_WORDS } from './topics.ts';

/** How a word leans: it takes a side outright, tells of growth or decline of spending, or of keeping or missing what was promised. */
export type Lean = 'for' | 'against' | 'growth' | 'decline' | 'duty' | 'missing' | null;

/** What a word or phrase tells of the matter that a statement is about. */
export interface Bearing {
  readonly topics: readonly (readonly [topic: Topic, weight: number])[];
  readonly lean: Lean;
  readonly mood: Mood;
  readonly isDenial: boolean;
  readonly isFeeling: boolean;
}

/** A phrase by the numbers of its words behind the first, and its bearing. */
export interface PhraseSense {
  readonly rest: readonly number[];
  readonly bearing: Bearing;
}

/** Words numbered from 1; for each the phrases that begin with it, the longest first. */
export interface Subjects {
  readonly lexicon: Lexicon;
  readonly phrases: readonly (readonly PhraseSense[])[];
  /** The number that stands for any number in a phrase. */
  readonly anyNumber: number;
}

export const NO_BEARING: Bearing = { topics: [], lean: null, mood: null, isDenial: false, isFeeling: false };
const ANY_NUMBER = '#';

/** The words that tell what a statement is about, and their bearing. */
export const SUBJECTS: Subjects = buildSubjects();

function buildSubjects(): Subjects {
  const bearings = bearingsByPhrase();
  const words = [...new Set([...bearings.keys()].flatMap((phrase) => phrase.split('_')))];
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  const phrases: PhraseSense[][] = [[], ...words.map(() => [])];
  for (const [phrase, bearing] of bearings) {
    const [first = 0, ...rest] = phrase.split('_').map((word) => numbers.get(word) as number);
    phrases[first]?.push({ rest, bearing });
  }
  for (const each of phrases) each.sort((one, other) => other.rest.length - one.rest.length);
  return { lexicon: lexiconOf(words), phrases, anyNumber: numbers.get(ANY_NUMBER) ?? -1 };
}

function bearingsByPhrase(): ReadonlyMap<string, Bearing> {
  const bearings = new Map<string, Bearing>();
  const add = (words: string, change: (had: Bearing) => Bearing): void => {
    for (const word of words.split(' ').flatMap(writings)) bearings.set(word, change(bearings.get(word) ?? NO_BEARING));
  };
  for (const [topic, weight, words] of TOPIC_WORDS) add(words, (had) => ({ ...had, topics: [...had.topics, [topic, weight] as const] }));
  for (const [lean, words] of [['for', FOR_SPENDING], ['against', AGAINST_SPENDING], ['growth', GROWTH], ['decline', DECLINE], ['duty', DUTY], ['missing', MISSING]] as const) add(words, (had) => ({ ...had, lean }));
  for (const [mood, words] of MOOD_WORDS) add(words, (had) => ({ ...had, mood }));
  add(DENIALS, (had) => ({ ...had, isDenial: true }));
  add(NO_DENIALS, (had) => had);
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
  const topics = told.length === 0 && (isSided || words.length > 1 && bearing.lean !== null) ? [['spending', words.length > 1 ? 2 : 1] as const] : told;
  const mood = bearing.mood ?? (isSided ? (words.map((word) => all.get(word)?.mood ?? null).find((each) => each === 'must') ?? null) : null);
  return { ...bearing, topics, mood };
}

/** A phrase as it is looked up: its hyphens part words, its apostrophes are written in two ways. */
function writings(phrase: string): readonly string[] {
  const parted = phrase.replaceAll('-', '_');
  return parted.includes("'") ? [parted, parted.replaceAll("'", '\u2019')] : [parted];
}
