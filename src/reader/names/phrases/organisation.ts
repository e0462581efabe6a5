import { SMALL, WORD } from '../../scan/scan.ts';
import { FIRST_WORD, isCapital, isPossessiveAt, traitsAt, writtenAt, afterWord, type NameText } from '../name-text.ts';
import { CALENDAR_WORD, CLOSED_WORD, ORGANISING_WORD, THING } from '../words/vocabulary.ts';
import type { Unit } from './unit.ts';

const LONGEST = 8;
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'the', 'in', 'to', 'a']);

/** A name made with words such as `Party`, `Institute`, `Ministry`, or with words such as `Treaty`, of which nobody speaks. */
export function organisationAt(text: NameText, at: number): Unit | undefined {
  if ((traitsAt(text, at) & CLOSED_WORD) !== 0 && ((text.flags[at] as number) & FIRST_WORD) !== 0) return undefined;
  let [next, found, isThing] = [at, 0, false];
  for (let place = at, words = 0; words < LONGEST; words += 1) {
    if (!isCapital(text, place) || (traitsAt(text, place) & CALENDAR_WORD) !== 0) break;
    const traits = text.traits[place] as number;
    next = place + 1;
    if (place > at && (traits & (ORGANISING_WORD | THING)) !== 0) [found, isThing] = [next, (traits & ORGANISING_WORD) === 0];
    else if (found > 0 && traits === 0 && place === found) found = isContinued(text, place) ? next : found;
    if (isPossessiveAt(text, place)) break;
    place = pastLinks(text, afterWord(text, place), found > 0);
  }
  if (found === 0) return undefined;
  return { kind: isThing ? 'thing' : 'organisation', first: at, next: found, meaning: null };
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
