import { COMMA, QUOTE, smallLetter } from '../scan/characters.ts';
import { SMALL } from '../scan/scan.ts';
import { has, is, isClosed, isEnd, isMark, isWord, lowerAt, phraseAfter, phraseBefore, senseAt, type Reading } from '../quantities/reading.ts';
import { HAS_LINK, IS_A, IS_THE } from '../quantities/words/sense.ts';

/** Where the words around a date point. */
export interface Direction {
  readonly to: 'ahead' | 'behind';
  /** Whether it is said right before the date; else only the tense of a verb near it says so. */
  readonly isSure: boolean;
}

const BACK = 12;
const FORTH = 8;

/** Which way the words around a date point, from its tokens. */
export function directionAround(reading: Reading, first: number, next: number): Direction | undefined {
  const sure = hadBy(reading, first, next) ? 'behind' : sureBefore(reading, first - 1);
  return sure === undefined ? (verbBefore(reading, first - 1) ?? verbAfter(reading, next)) : { to: sure, isSure: true };
}

/** `By Thursday nobody had seen it`: what is due looks back where the verb does. */
function hadBy(reading: Reading, first: number, next: number): boolean {
  if (lowerAt(reading, first - 1) !== 'by') return false;
  for (let token = next; token < next + FORTH && token < reading.count && !isEnd(reading, token); token += 1) if (lowerAt(reading, token) === 'had') return true;
  return false;
}

/** A preposition right before the date or before its article: `ahead of September elections`, `since May`. */
function sureBefore(reading: Reading, last: number): 'ahead' | 'behind' | undefined {
  const at = has(reading, last, IS_THE | IS_A) ? last - 1 : last;
  const ahead = phraseBefore(reading, at, reading.vocabulary.ahead);
  if (ahead !== undefined && isPreposition(reading, ahead.next - 1)) return 'ahead';
  const behind = phraseBefore(reading, at, reading.vocabulary.behind);
  return behind !== undefined && isPreposition(reading, behind.next - 1) ? 'behind' : undefined;
}

function isPreposition(reading: Reading, token: number): boolean {
  return SURE.has(lowerAt(reading, token));
}

const SURE: ReadonlySet<string> = new Set(
  'of before until till by since after last previous next upcoming coming forthcoming for in on seit nach vor bis kommenden nächsten vergangenen letzten depuis avant après prochain dernier'.split(' '),
);

/** Before something else than the date they say nothing of it: `published by NATO on Friday`. */
const PREPOSITIONS: ReadonlySet<string> = new Set('by before since after from of for'.split(' '));

/** The verb nearest before the date within its clause. */
function verbBefore(reading: Reading, last: number): Direction | undefined {
  for (let token = last; token > last - BACK && token >= 0 && !isBreak(reading, token); token -= 1) {
    const to = isSaidThen(reading, token, last) ? 'behind' : tenseAt(reading, token);
    if (to !== undefined) return { to, isSure: to === 'ahead' && MODAL.has(lowerAt(reading, token)) };
  }
  return undefined;
}

/** What is said with these lies ahead, however near the last one was. */
const MODAL: ReadonlySet<string> = new Set(['will', 'shall']);

/** `said on Tuesday`, `told reporters on Tuesday`: the day on which something was said, not the day that was spoken of. */
function isSaidThen(reading: Reading, token: number, last: number): boolean {
  if (reading.vocabulary.language !== 'en') return false;
  return (last - token <= 1 && SAID.has(lowerAt(reading, token))) || (last - token <= 5 && lowerAt(reading, token) === 'told');
}

const SAID: ReadonlySet<string> = new Set('said says wrote spoke added tweeted'.split(' '));

function verbAfter(reading: Reading, next: number): Direction | undefined {
  for (let token = next; token < next + FORTH && token < reading.count && !isEnd(reading, token); token += 1) {
    const to = tenseAt(reading, token);
    if (to !== undefined) return { to, isSure: false };
  }
  return undefined;
}

function tenseAt(reading: Reading, token: number): 'ahead' | 'behind' | undefined {
  if (!isWord(reading, token) || reading.shape[token] !== SMALL) return undefined;
  const { ahead, behind, language } = reading.vocabulary;
  if (is(reading, token, ahead.begins | behind.begins)) {
    if (PREPOSITIONS.has(lowerAt(reading, token))) return undefined;
    if (phraseAfter(reading, token, ahead) !== undefined) return 'ahead';
    if (phraseAfter(reading, token, behind) !== undefined) return 'behind';
  }
  if (language !== 'en') return undefined;
  if (isPast(reading, token)) return 'behind';
  return has(reading, token, HAS_LINK) && senseAt(reading, token).link === 'to' && isInfinitive(reading, token + 1) ? 'ahead' : undefined;
}

/** A word of five letters or more in `-ed`, not in `-eed`. */
function isPast({ text, start, end }: Reading, token: number): boolean {
  const last = end[token] as number;
  if (last - (start[token] as number) < 5) return false;
  return smallAt(text, last - 1) === 0x64 && smallAt(text, last - 2) === 0x65 && smallAt(text, last - 3) !== 0x65;
}

function smallAt(text: string, at: number): number {
  return smallLetter(text.charCodeAt(at));
}

/** `to agree`: a small word after "to" that is neither an article nor a number, nor a plural. */
function isInfinitive(reading: Reading, token: number): boolean {
  if (!isWord(reading, token) || reading.shape[token] !== SMALL || isClosed(reading, token) || reading.sense[token] !== 0) return false;
  const word = lowerAt(reading, token);
  return !NO_INFINITIVES.has(word) && !(word.endsWith('s') && !word.endsWith('ss'));
}

/** After "to" these name somebody or something; and what was given to understand has been said. */
const NO_INFINITIVES: ReadonlySet<string> = new Set('parliament congress work power office war peace headquarters press state understand'.split(' '));

function isBreak(reading: Reading, token: number): boolean {
  return isEnd(reading, token) || isMark(reading, token, QUOTE) || isMark(reading, token, COMMA);
}
