import { CAPITALS, SMALL, WORD } from '../../scan/scan.ts';
import { COMMA, STOP } from '../../scan/characters.ts';
import { FIRST_WORD, isCapital, isJointAt, isMarkAt, isPossessiveAt, isWordAt, lowerAt, traitsAt, type NameText } from '../name-text.ts';
import { CALENDAR_WORD, CLOSED_WORD, DESCRIBING_WORD, FORMER_WORD, GIVEN, HONORIFIC, OPENING, PARTICLE, PEOPLE_WORD, PLACED, PRONOUN, SAYING_WORD, SUFFIX } from '../words/vocabulary.ts';
import { tablePhraseAt } from './table-phrase.ts';
import type { Unit } from './unit.ts';

const LONGEST = 6;
const NEVER = CLOSED_WORD | CALENDAR_WORD | PLACED | PEOPLE_WORD | FORMER_WORD | HONORIFIC | OPENING | PRONOUN;

/** A run of words that may be the name of a person: `Jens Stoltenberg`, `von der Leyen`, `John R. Allen Jr.`. */
export function nameRunAt(text: NameText, at: number): Unit | undefined {
  const first = pastParticles(text, at);
  if (!canBegin(text, first)) return undefined;
  let next = first + 1;
  for (let words = 1; words < LONGEST && !isPossessiveAt(text, next - 1); words += 1) {
    const place = continuedAt(text, next);
    if (place === 0) break;
    next = place;
  }
  return { kind: 'name', first: at, next: given(text, at, next) ?? withSuffix(text, next), meaning: null };
}

/** "In the Castle | Petr Pavel": behind an article a person's name begins with the given one; undefined where none does. */
function given(text: NameText, at: number, next: number): number | undefined {
  if (lowerAt(text, at - 1) !== 'the' || next - at < 3) return undefined;
  for (let place = at + 1; place < next - 1; place += 1) if ((traitsAt(text, place) & GIVEN) !== 0) return place;
  return undefined;
}

function canBegin(text: NameText, at: number): boolean {
  if (!isCapital(text, at) || isPlatform(text, at)) return false;
  const traits = text.traits[at] as number;
  if (traits === 0) return true;
  if ((traits & GIVEN) !== 0 && isCapital(text, at + 1) && (traitsAt(text, at + 1) & ~(GIVEN | CALENDAR_WORD | PARTICLE | DESCRIBING_WORD)) === 0) return true;
  if ((traits & (SAYING_WORD | DESCRIBING_WORD)) !== 0) return false;
  if (isSurnameOfMonth(text, at)) return true;
  if (leadsSurname(text, at)) return true;
  if ((traits & OPENING) !== 0) return (traits & NEVER & ~(OPENING | PLACED)) === 0 && (traitsAt(text, at + 1) & SAYING_WORD) !== 0 && text.shape[at] !== CAPITALS && tablePhraseAt(text, at) === undefined;
  return (traits & NEVER) === 0 && text.shape[at] !== CAPITALS;
}

/** "On X. …": what was once called Twitter, and no initial. */
function isPlatform(text: NameText, at: number): boolean {
  return (text.end[at] as number) - (text.start[at] as number) === 1 && text.text.charCodeAt(text.start[at] as number) === 0x58 && PLATFORM_LINKS.has(lowerAt(text, at - 1));
}

const PLATFORM_LINKS: ReadonlySet<string> = new Set(['on', 'to', 'via', 'from']);

/** `May said`: a month's name before a verb of saying. */
function isSurnameOfMonth(text: NameText, at: number): boolean {
  return (traitsAt(text, at) & (CALENDAR_WORD | CLOSED_WORD)) === (CALENDAR_WORD | CLOSED_WORD) && text.shape[at] !== CAPITALS && !isCapital(text, at - 1) && (traitsAt(text, at + 1) & SAYING_WORD) !== 0 && text.shape[at + 1] === SMALL && lowerAt(text, at - 1) !== 'in';
}

/** `Le Drian`, `De Croo`: a particle with a capital before a word that is nothing else. */
function leadsSurname(text: NameText, at: number): boolean {
  if ((traitsAt(text, at) & PARTICLE) === 0) return false;
  const next = pastParticles(text, at + 1);
  return isCapital(text, next) && traitsAt(text, next) === 0;
}

/** `de Hoop Scheffer`, `van der Bellen`: small particles that lead a name. */
function pastParticles(text: NameText, at: number): number {
  let place = at;
  while (place < at + 3 && text.shape[place] === SMALL && isLeading(text, place)) place += 1;
  return place;
}

function isLeading(text: NameText, at: number): boolean {
  return isWordAt(text, at) && (traitsAt(text, at) & PARTICLE) !== 0 && (text.end[at] as number) - (text.start[at] as number) > 1 && (traitsAt(text, at) & CLOSED_WORD) === 0;
}

/** The place after what goes on with the name at a place; 0 where nothing does. */
function continuedAt(text: NameText, at: number): number {
  if (isJointAt(text, at) && isCapital(text, at + 1)) return at + 2;
  if (isInitial(text, at - 1) && isMarkAt(text, at, STOP)) return continuedAt(text, at + 1);
  const place = pastParticles(text, at);
  if (!isCapital(text, place) || (text.flags[place] as number) & FIRST_WORD) return 0;
  const traits = traitsAt(text, place);
  if (traits === 0 || isInitial(text, place) || leadsSurname(text, place)) return place + 1;
  if ((traits & CALENDAR_WORD) !== 0 && (traits & ~(CALENDAR_WORD | CLOSED_WORD | GIVEN)) === 0) return (traitsAt(text, at - 1) & GIVEN) !== 0 ? place + 1 : 0;
  if (isNationAsSurname(text, at, place) || opensNothing(text, place, traits)) return place + 1;
  if ((traits & NEVER) !== 0) return (traits & GIVEN) !== 0 && (traits & PLACED) === 0 ? place + 1 : 0;
  return place + 1;
}

/** `Liam Fox`: a word with which a phrase of the tables may begin, and none does. */
function opensNothing(text: NameText, place: number, traits: number): boolean {
  return (traits & OPENING) !== 0 && (traits & NEVER & ~(OPENING | PLACED)) === 0 && (traitsAt(text, place - 1) & GIVEN) !== 0 && tablePhraseAt(text, place) === undefined;
}

/** `Luís Montenegro`: a country's name behind a given one, within a sentence. */
function isNationAsSurname(text: NameText, at: number, place: number): boolean {
  const given = traitsAt(text, at - 1);
  return place === at && (given & GIVEN) !== 0 && (given & PLACED) === 0 && (traitsAt(text, place) & PLACED) !== 0 && !isPossessiveAt(text, at - 1) && ((text.flags[at - 1] as number) & FIRST_WORD) === 0 && isVerbLike(text, place + 1);
}

/** A verb of saying, or a word that ends as one may. */
function isVerbLike(text: NameText, at: number): boolean {
  return (traitsAt(text, at) & SAYING_WORD) !== 0 || (text.shape[at] === SMALL && (traitsAt(text, at) & CLOSED_WORD) === 0 && /(?:s|ed)$/.test(lowerAt(text, at)));
}

/** A single capital: `J` in `John J. Sullivan`. */
function isInitial(text: NameText, at: number): boolean {
  return isCapital(text, at) && (text.end[at] as number) - (text.start[at] as number) === 1;
}

/** `, Jr.` and `III` belong to the name. */
function withSuffix(text: NameText, next: number): number {
  const at = isMarkAt(text, next, COMMA) ? next + 1 : next;
  if (text.kind[at] !== WORD || (traitsAt(text, at) & SUFFIX) === 0 || text.shape[at] === SMALL) return next;
  return isMarkAt(text, at + 1, STOP) && text.end[at] === text.start[at + 1] ? at + 2 : at + 1;
}
