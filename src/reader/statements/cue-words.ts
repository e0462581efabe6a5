import { ADVERB, DET, OBJECT, POSSESSIVE, PREP, TIME, TO } from './words/small.ts';
import { skipAdverbs } from './settings.ts';
import { ING } from './words/inflect.ts';
import { simplePhraseAt } from './phrases.ts';
import { FRAME, takes, type Cue } from './words/cues.ts';
import type { Item } from './strand.ts';
import type { Idiom } from './words/idioms.ts';
import { DASH, HYPHEN } from '../scan/characters.ts';

/** A cue at a place with the words that belong to it. */
export interface CueWords {
  readonly cue: Cue;
  /** The item after the last of its words. */
  readonly after: number;
  readonly isIdiom: boolean;
  /** The place of a particle behind the object: "brushed the criticism aside"; -1 without one. */
  readonly apart: number;
}

/** The cue that a verb is, alone, with its particles, or with the words of an idiom; null where it is none. */
export function cueWordsAt(items: readonly Item[], at: number): CueWords | null {
  const { idioms, cue } = (items[at] as Item).sense;
  for (const idiom of idioms) {
    const end = endOfIdiom(items, at + 1, idiom);
    if (end > 0 && !isSeenAs(items, end, idiom)) return { cue: idiom.cue, after: withParticle(items, end, idiom.cue), isIdiom: true, apart: -1 };
    if (isApart(items, at, idiom)) return { cue: idiom.cue, after: at + 1, isIdiom: true, apart: at + 2 };
  }
  const after = cue === null ? null : particlesAfter(items, at, cue);
  if (cue === null) return null;
  const apart = after === null ? particleApart(items, at, cue) : -1;
  return after === null && apart < 0 ? null : { cue, after: after ?? at + 1, isIdiom: false, apart };
}

/** "Saw it | as a snub", but not "as Warsaw sees it". */
function isSeenAs(items: readonly Item[], end: number, { cue }: Idiom): boolean {
  return cue.lemma === 'see' && items[end]?.sense.word === 'as' && items[end - 1]?.sense.word === 'it';
}

/** "Shrugged it off". */
function isApart(items: readonly Item[], at: number, { words, cue }: Idiom): boolean {
  const particle = words[0] ?? '';
  return words.length === 1 && APART.has(particle) && takes(cue.frames, FRAME.n) && ((items[at + 1]?.bits ?? 0) & OBJECT) !== 0 && items[at + 2]?.sense.word === particle;
}

/** The place of the particle behind a short object; -1 where it does not stand there. */
function particleApart(items: readonly Item[], at: number, { frames, particles }: Cue): number {
  const object = takes(frames, FRAME.n) ? simplePhraseAt(items, at + 1) : null;
  for (let place = at + 2; object !== null && place <= object.end; place += 1) {
    const word = items[place]?.sense.word ?? '';
    if (APART.has(word) && particles.some((particle) => particle.isNeeded && particle.word === word)) return place;
  }
  return -1;
}

/** Particles that may stand behind the object. */
export const APART: ReadonlySet<string> = new Set(['aside', 'away', 'down', 'off', 'out', 'back']);

/** The place after the words of an idiom, 0 where they do not stand there. */
function endOfIdiom(items: readonly Item[], from: number, { words }: Idiom): number {
  let at = from;
  for (const [place, word] of words.entries()) {
    const item = items[at];
    if (word === '~') at = skipModifiers(items, at, words[place + 1]);
    else if (word === '@') at = endOfSomebody(items, at, words[place + 1] ?? '');
    else if (item === undefined || !stands(item, word)) return 0;
    else at += 1;
  }
  return words.at(-1) === 'it' ? skipManner(items, at) : at;
}

/** Whether an item stands for a word of an idiom: an owner, a hyphen, any article for "a". */
function stands({ bits, mark, sense }: Item, word: string): boolean {
  if (word === '$') return (bits & POSSESSIVE) !== 0;
  if (word === '-') return mark === HYPHEN;
  return sense.word === word || (word === 'a' && (sense.word === 'an' || sense.word === 'another'));
}

/** The place after up to three words before the noun of an idiom: "a | thinly veiled | swipe". */
function skipModifiers(items: readonly Item[], from: number, noun: string | undefined): number {
  let at = from;
  while (at < from + 3 && isModifier(items, at) && items[at]?.sense.word !== noun) at += 1;
  return at;
}

/** Where a phrase ends, or within it the next word of the idiom stands: "made its consent | dependent on". */
function endOfSomebody(items: readonly Item[], from: number, next: string): number {
  const end = simplePhraseAt(items, from)?.end ?? items.length;
  for (let at = from + 1; at < end; at += 1) if (items[at]?.sense.word === next) return at;
  return end;
}

/** One word that can stand before a noun: no article, no preposition, no name. */
function isModifier(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && item.mark === 0 && item.quotation === 0 && (item.bits & (DET | PREP | TO | POSSESSIVE | OBJECT)) === 0 && items[at + 1] !== undefined && item.sense.idioms.length === 0 && !IDIOM_NOUNS.has(item.sense.word);
}

/** The nouns of idioms, which are no words before them. */
const IDIOM_NOUNS: ReadonlySet<string> = new Set(['doubt', 'point', 'case', 'argument', 'claim', 'assurance', 'assurances', 'warning', 'view', 'position', 'weight', 'support', 'backing', 'blessing', 'tribute', 'pressure', 'objections', 'tone', 'note', 'swipe', 'jab', 'plea']);

/** "Put it more bluntly". */
function skipManner(items: readonly Item[], from: number): number {
  let at = from;
  while (((items[at]?.bits ?? 0) & ADVERB) !== 0 || items[at]?.sense.word === 'more') at += 1;
  return at;
}

function withParticle(items: readonly Item[], end: number, { particles }: Cue): number {
  const word = items[end]?.sense.word;
  return particles.some((particle) => !particle.isNeeded && particle.word === word) ? end + 1 : end;
}

/** The place after the cue's particles; null where one is needed and is not there. */
function particlesAfter(items: readonly Item[], at: number, cue: Cue): number | null {
  let needed = false;
  for (const particle of cue.particles) {
    const place = placeOfParticle(items, at + 1, particle.word, cue);
    if (place > 0) return place + 1;
    needed ||= particle.isNeeded;
  }
  return needed && cue.lemma !== 'call' && cue.lemma !== 'push' && cue.lemma !== 'plead' ? null : at + 1;
}

function placeOfParticle(items: readonly Item[], from: number, particle: string, cue: Cue): number {
  const start = pastHard(items, cue.lemma === 'make' || cue.lemma === 'put' ? skipIt(items, pastDashes(items, from)) : skipAdverbs(items, pastDashes(items, from)));
  for (let at = from; at <= start; at += 1) if (items[at]?.sense.word === particle && !(particle === 'on' && (isTime(items[at + 1]) || ((items[at + 1]?.sense.form ?? 0) & ING) !== 0 && cue.manner === 'speech'))) return at;
  const behind = afterDay(items, start);
  return behind > start && items[behind]?.sense.word === particle ? behind : -1;
}

/** "Pushed | hard | for". */
function pastHard(items: readonly Item[], at: number): number {
  return HARD.has(items[at]?.sense.word ?? '') ? at + 1 : at;
}

const HARD: ReadonlySet<string> = new Set(['hard', 'harder', 'loudly', 'long']);
const LONGEST_ASIDE = 9;

/** "Hinted | – no more – | at a rise": the place behind an aside between dashes. */
export function pastDashes(items: readonly Item[], from: number): number {
  if (items[from]?.mark !== DASH) return from;
  for (let at = from + 2; at < Math.min(items.length - 1, from + LONGEST_ASIDE); at += 1) if (items[at]?.mark === DASH) return at + 1;
  return from;
}

/** "Warned | on Tuesday | against", "called | last week | for": the place after the day on which it was said. */
function afterDay(items: readonly Item[], from: number): number {
  let at = items[from]?.sense.word === 'on' ? from + 1 : from;
  if (!isTime(items[at]) && !isTime(items[at + 1])) return from;
  while (isTime(items[at]) || (isTime(items[at + 1]) && (items[at] as Item).mark === 0)) at += 1;
  return skipAdverbs(items, at);
}

function isTime(item: Item | undefined): boolean {
  return item !== undefined && (item.bits & TIME) !== 0;
}

/** The item after "it" and adverbs: "made it very clear". */
export function skipIt(items: readonly Item[], from: number): number {
  const at = ((items[from]?.bits ?? 0) & OBJECT) !== 0 ? from + 1 : from;
  return skipAdverbs(items, at);
}
