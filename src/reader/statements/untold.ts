import { CUE, DET, NOT, OBJECT, PERSON, POSSESSIVE, PREP, SAYING, THAT, THING, TIME, TO, WHICH, WHO } from './words/small.ts';
import { FRAME, takes, type Cue } from './words/cues.ts';
import { ING } from './words/inflect.ts';
import { isName, type Item } from './strand.ts';
import { hasClauseBefore, type Range } from './clauses.ts';
import { beginsPhrase, phraseStartingAt, simplePhraseAt } from './phrases.ts';
import type { CueWords } from './cue-words.ts';
import { isOnlySetting } from './settings.ts';

/** Whether what follows a cue is nothing that was said: somebody who is told or blamed, or how a source is not to be named. */
export function isUntold(items: readonly Item[], { cue, isIdiom }: CueWords, from: number, to: number): boolean {
  return items[from]?.sense.word === 'anonymity' || isNobodyTold(items, cue, from, to) || isUnsaidOf(items, cue, from, to) || (((isIdiom && cue.attitude === -1 && cue.manner === 'speech') || (!isIdiom && SCOLDING.has(cue.lemma))) && isSomebodyBlamed(items, from, to)) || isFeared(items, cue, from, to);
}

/** "Lit into Germany", "lashed out at allies unwilling to pay": somebody, and not what for. */
function isSomebodyBlamed(items: readonly Item[], from: number, to: number): boolean {
  const phrase = phraseStartingAt(items, from);
  const isOfThing = ((items[simplePhraseAt(items, from)?.head ?? from] as Item).bits & (THING | SAYING)) !== 0;
  const isSomebody = phrase !== null && !isOfThing && items.slice(phrase.start, phrase.end).some((item) => isName(item) || (item.bits & PERSON) !== 0);
  return isSomebody && !items.slice(from, to).some((_, at) => isReason(items, from + at));
}

/** "For dragging its feet", "over its opt-out". */
function isReason(items: readonly Item[], at: number): boolean {
  const { word } = (items[at] as Item).sense;
  return word === 'for' || word === 'as' || (word === 'over' && ((items[at + 1]?.bits ?? 0) & (DET | POSSESSIVE)) !== 0);
}

const SCOLDING: ReadonlySet<string> = new Set('scold chide rebuke berate upbraid admonish reprimand lecture tease taunt needle lambast lambaste castigate'.split(' '));

/** "Feared the worst", "had feared worse": a mood. */
function isFeared(items: readonly Item[], { lemma }: Cue, from: number, to: number): boolean {
  return (lemma === 'fear' || lemma === 'expect') && to - from <= 2 && WORSE.has((items[to - 1] as Item).sense.word);
}

const WORSE: ReadonlySet<string> = new Set(['worse', 'worst', 'better', 'more', 'less']);

/** "Tells the dog", "asked each other": the one who is told, and nothing that is said; "votes against them": somebody, and no matter. */
function isNobodyTold(items: readonly Item[], { lemma, manner }: Cue, from: number, to: number): boolean {
  const first = items[from] as Item;
  if (isEachOther(items, from) && !hasClauseBefore(items, from, Math.min(to, from + 5)) && ((items[from + 2]?.bits ?? 0) & TO) === 0) return true;
  const isFor = items[from + 1]?.sense.word === 'for' && ((items[from + 2]?.sense.form ?? 0) & ING) !== 0;
  if (THANKLESS.has(lemma) && (first.bits & OBJECT) !== 0 && items[from + 1]?.quotation === 0 && !isFor) return true;
  if (manner === 'position') return (PERSONS.has(first.sense.word) || (lemma === 'vote' && first.sense.word === 'it')) && !isFor && isOnlySetting(items, from + 1);
  if (!TELLING.has(lemma) || ((first.bits & (TO | WHICH | WHO)) !== 0) || ((items[from - 1] as Item).bits & (THAT | PREP)) !== 0) return false;
  return beginsPhrase(first) && (items[from - 1] as Item).mark === 0 && !hasClauseBefore(items, from, to) && !items.slice(from, to).some(({ bits }) => (bits & TO) !== 0);
}

function isEachOther(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.sense.word, items[at + 1]?.sense.word];
  return (word === 'each' && next === 'other') || (word === 'one' && next === 'another');
}

/** Thanks and praise for somebody who is not named tell nothing. */
const THANKLESS: ReadonlySet<string> = new Set(['thank', 'praise', 'welcome', 'applaud', 'salute', 'congratulate', 'commend', 'mock', 'scold']);

const PERSONS: ReadonlySet<string> = new Set(['him', 'us', 'me']);
const TELLING: ReadonlySet<string> = new Set(['tell', 'remind', 'assure', 'inform', 'reassure', 'notify', 'brief']);

/** "Declined to be named", "scolded Berlin, saying …": nothing of what was said. */
function isUnsaidOf(items: readonly Item[], { lemma, frames }: Cue, from: number, to: number): boolean {
  if (lemma === 'deny' && ACCESS.has((items[from] as Item).sense.word)) return true;
  if (lemma === 'ask' && items[to - 1]?.sense.word === 'anonymity' && to - from <= 2) return true;
  if (lemma === 'ask' && items[from]?.sense.word === 'us' && items[from + 1]?.sense.word === 'not') return true;
  if (((items[from] as Item).bits & (TO | NOT)) !== 0) return (lemma === 'decline' || lemma === 'refuse' || lemma === 'ask') && items.slice(from, from + 4).some(({ sense }) => NAMING.has(sense.word));
  const isSomebodyOnly = to - from === 1 && isName(items[from] as Item) && !takes(frames, ~(FRAME.n | FRAME.q | FRAME.r)) && ATTACKING.has(lemma);
  return isSomebodyOnly && items.slice(to, to + 4).some(({ bits, sense }) => (bits & CUE) !== 0 && (sense.form & ING) !== 0);
}

const ACCESS: ReadonlySet<string> = new Set(['access', 'entry', 'permission', 'entrance']);
const NAMING: ReadonlySet<string> = new Set(['named', 'identified', 'quoted']);
const ATTACKING: ReadonlySet<string> = new Set('scold chide rebuke berate upbraid admonish reprimand criticise criticize attack lambast lambaste slam blast mock praise thank fault castigate lecture'.split(' '));

/** "Governments | on Saturday | to cut fat": what is asked of somebody, without the day on which it was. */
export function withoutDay(items: readonly Item[], { frames, lemma }: Cue, { from, to }: Range): Range[] {
  if (!takes(frames, FRAME.o) && lemma !== 'accuse') return [{ from, to }];
  for (let at = from + 1; at < Math.min(to - 1, from + 6); at += 1) {
    const verb = (items[at] as Item).sense.word === 'on' && ((items[at + 1] as Item).bits & TIME) !== 0 ? at + 2 : at + 1;
    if (((items[verb - 1] as Item).bits & TIME) !== 0 && (((items[verb]?.bits ?? 0) & TO) !== 0 || (lemma === 'accuse' && items[verb]?.sense.word === 'of'))) return [{ from, to: at }, { from: verb, to }];
  }
  return [{ from, to }];
}
