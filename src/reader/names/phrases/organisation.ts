import { SMALL, WORD } from '../../scan/scan.ts';
import { FIRST_WORD, isCapital, isPossessiveAt, lowerAt, traitsAt, writtenAt, afterWord, type NameText } from '../name-text.ts';
import { CALENDAR_WORD, CLOSED_WORD, GIVEN, ORGANISING_WORD, THING } from '../words/vocabulary.ts';
import type { Unit } from './unit.ts';

const LONGEST = 8;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'the', 'in', 'to', 'a']);

/** A name made with words such as `Party`, `Institute`, `Ministry`, or with words such as `Treaty`, of which nobody speaks. */
export function organisationAt(text: NameText, at: number): Unit | undefined {
  if ((traitsAt(text, at) & CLOSED_WORD) !== 0 && (((text.flags[at] as number) & FIRST_WORD) !== 0 || lowerAt(text, at) === 'the')) return undefined;
  let [next, found, isThing, isLinked] = [at, 0, false, false];
  for (let place = at, words = 0; words < LONGEST; words += 1) {
    if (!isCapital(text, place) || (traitsAt(text, place) & CALENDAR_WORD) !== 0) break;
    const traits = text.traits[place] as number;
    next = place + 1;
    if (place > at && (traits & (ORGANISING_WORD | THING)) !== 0) [found, isThing] = [next, (traits & ORGANISING_WORD) === 0];
    else if (place > at && words === 1 && isLed(text, at, place)) found = next;
    else if (found > 0 && place === found && (isLinked || traits === 0)) found = isLinked || isContinued(text, place) ? next : found;
    if (isPossessiveAt(text, place)) break;
    if (found === 0 && words > 0 && (traitsAt(text, at) & GIVEN) !== 0 && !isCapital(text, afterWord(text, place))) break;
    const after = afterWord(text, place);
    place = pastLinks(text, after, found > 0);
    isLinked ||= place > after;
  }
  if (found === 0) return undefined;
  return { kind: isThing ? 'thing' : 'organisation', first: at, next: found, meaning: null };
}

/** `Ministry of Defence`, `Bank of England`. */
function isLed(text: NameText, at: number, place: number): boolean {
  return (traitsAt(text, at) & ORGANISING_WORD) !== 0 && text.shape[place - 1] === SMALL && place === at + 2;
}

/** After `Institute` a name goes on only by a link; a capital right behind it begins another. */
function isContinued(text: NameText, place: number): boolean {
  return text.kind[place - 1] === WORD && text.shape[place - 1] === SMALL;
}

/** Past `of the`, `for`, where the name goes on with a capital behind them. */
function pastLinks(text: NameText, at: number, isFound: boolean): number {
  let place = at;
  while (place < at + 2 && text.shape[place] === SMALL && text.kind[place] === WORD && LINKS.has(writtenAt(text, place))) place += 1;
  const isLinked = place > at && isCapital(text, place);
  return isLinked && (isFound || writtenAt(text, at) === 'of' || writtenAt(text, at) === 'for') ? place : at;
}
