import { COMMA } from '../scan/characters.ts';
import { CAPITAL, CAPITALS } from '../scan/scan.ts';
import { isMovedNear } from './around.ts';
import { draftOf, type Draft } from './draft.ts';
import { anyCount, loneDuration } from './lone-any.ts';
import { loneMoney } from './lone-money.ts';
import { lonePercent } from './lone-percent.ts';
import { countedNoun } from './nouns.ts';
import { isNumbering } from './names.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import { codeAt, hasEnd, isAlone, isAnyBefore, isClosed, isEnd, isMark, isNumber, isWord, lowerAt, senseAt, sliceOf, type Reading } from './reading.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** How many tokens may lie between a number alone and the count that tells what it counts. */
const REACH = 60;
const LARGEST = 200;

/** How many of the quantities before it a number alone may take its noun from. */
const NEAR = 8;

/** A number that has no noun of its own and takes one from what stands before it. */
export function loneNumber(reading: Reading, token: number, all: readonly Draft[]): Draft | undefined {
  const numeral = numeralAt(reading, token);
  if (numeral === undefined || numeral.takesOf) return undefined;
  const before = all.slice(-NEAR);
  return loneDuration(reading, numeral, before) ?? loneCount(reading, numeral, before) ?? sameAsBefore(reading, numeral, before) ?? toldAgain(reading, numeral, before) ?? numberOf(reading, numeral) ?? soldiersOf(reading, numeral) ?? membersOf(reading, numeral) ?? numberedOf(reading, numeral) ?? loneMoney(reading, numeral, before, all) ?? lonePercent(reading, numeral, before) ?? anyCount(reading, numeral, before);
}

/**
 * A number alone before a verb, which counts what was counted before it: `Of the 28 allies, five meet the target; 23 do not`. Nothing
 * where no such count stands before it.
 */
function loneCount(reading: Reading, numeral: Numeral, before: readonly Draft[]): Draft | undefined {
  const token = numeral.first;
  if (!Number.isInteger(numeral.value) || numeral.value > LARGEST || (numeral.value === 1 && !isLimited(reading, token))) return undefined;
  if (!(isVerb(reading, numeral.next) || isAfterOpener(reading, numeral, before)) || isPartOfName(reading, token) || isPage(reading, token - 1)) return undefined;
  const whole = wholeBefore(reading, token, numeral.value, before);
  if (whole === undefined) return undefined;
  const draft = draftOf(token, numeral.next, 'count', numeral.value, whole.unit);
  draft.of = whole.of;
  return draft;
}

/** What those do that are counted. */
const VERBS = wordSet(
  `meet meets met do does did don't doesn't didn't spend spends spent have has had haven't are were aren't weren't is was will would won't could can reach reached hit hits exceed exceeded pass passed
  fail failed fall fell miss missed say said agreed voted refused want wanted plan planned hope expect expected remain remained lag lagged now already still managed signed joined sent`,
);

function isVerb(reading: Reading, token: number): boolean {
  return isWord(reading, token) && VERBS.has(lowerAt(reading, token));
}

/** `Of the 29 members, seven — Greece, Britain …`, `Of the 28, five comply`: right after the count that opens the sentence. */
function isAfterOpener(reading: Reading, { first }: Numeral, before: readonly Draft[]): boolean {
  if (isMark(reading, first - 1, COMMA) && isNumber(reading, first - 2) && isOpener(reading, first - 2)) return true;
  const last = before.at(-1);
  return last?.kind === 'count' && last.next === first - 1 && isMark(reading, first - 1, COMMA) && isOpener(reading, last.first);
}

function isLimited(reading: Reading, token: number): boolean {
  return ['only', 'just'].includes(lowerAt(reading, token - 1));
}

/** `page 47 has it`; what the alliance numbers is counted. */
function isPage(reading: Reading, token: number): boolean {
  return isNumbering(reading, token) && !NUMBERS.has(lowerAt(reading, token));
}

/** `Article 5 is`, `F-35 was`: a capital word or a hyphen right before figures. */
function isPartOfName(reading: Reading, token: number): boolean {
  if (!isNumber(reading, token)) return false;
  const isCapital = isWord(reading, token - 1) && (reading.shape[token - 1] as number) > 0 && reading.shape[token - 1] !== CAPITALS;
  return codeAt(reading, token - 1) === 0x2d || (isCapital && !['only', 'just', 'of', 'but', 'and'].includes(lowerAt(reading, token - 1)));
}

/** `800 soldiers, 250 of them Canadian`; `23 allies, up from just three`: what was counted right before in the sentence. */
function sameAsBefore(reading: Reading, numeral: Numeral, before: readonly Draft[]): Draft | undefined {
  const token = numeral.first;
  const last = before.findLast(({ kind }) => kind === 'count');
  if (last === undefined || token - last.next > THERE_REACH) return undefined;
  const isOfThem = isPartOfThem(reading, numeral, last);
  if (!isOfThem && (token - last.next > SENTENCE_REACH || hasEnd(reading, last.next, token))) return undefined;
  const isCompared = (isAlone(reading, numeral.next) || lowerAt(reading, numeral.next) === 'that') && (isFrom(reading, token - 1) || isNextCount(reading, numeral));
  if (!isOfThem && !isCompared) return undefined;
  const draft = draftOf(token, numeral.next, 'count', numeral.value, last.unit);
  draft.of = isOfThem ? 'them' : undefined;
  draft.change = COMPARED.has(lowerAt(reading, numeral.next)) ? 'by' : undefined;
  return draft;
}

/** `six of them`, `seven of their number`: no more than were counted before. */
function isPartOfThem(reading: Reading, { next, value }: Numeral, last: Draft): boolean {
  if (senseAt(reading, next).link !== 'of' || typeof last.value !== 'number' || value > last.value) return false;
  const word = lowerAt(reading, next + 1);
  return (value > 1 && (word === 'them' || word === 'these' || word === 'those')) || (word === 'their' && lowerAt(reading, next + 2) === 'number');
}

/** `178,000 soldiers, 63,000 fewer than in 2011`, `will grow to 198,000`, `the other 180`, `Ankara has 350,000 men, Paris 209,000`. */
function isNextCount(reading: Reading, { first, next, value }: Numeral): boolean {
  if (!Number.isInteger(value) || value === 1) return false;
  if (isInstead(reading, first, next) || ['other', 'remaining'].includes(lowerAt(reading, first - 1)) || COMPARED.has(lowerAt(reading, next)) || isInYear(reading, next)) return true;
  if (isWord(reading, first - 1) && reading.shape[first - 1] === CAPITAL && !isClosed(reading, first - 1) && !isNumbering(reading, first - 1)) return isNumber(reading, first);
  return value > LARGEST && senseAt(reading, first - 1).link === 'to' && isMovedNear(reading, first - 2);
}

/** `instead of 65`, `not the eight that were promised`. */
function isInstead(reading: Reading, first: number, next: number): boolean {
  if (lowerAt(reading, first - 1) === 'of') return lowerAt(reading, first - 2) === 'instead';
  return senseAt(reading, first - 1).link === 'the' && lowerAt(reading, first - 2) === 'not' && (lowerAt(reading, next) === 'that' || !isWord(reading, next));
}

const COMPARED: ReadonlySet<string> = new Set(['fewer', 'more']);

/** `12 members in 1949, 16 in 1982`. */
function isInYear(reading: Reading, token: number): boolean {
  return senseAt(reading, token).link === 'in' && isNumber(reading, token + 1) && (numeralAt(reading, token + 1)?.value ?? 0) > LARGEST;
}

const SENTENCE_REACH = 25;

/** `up from`, `compared with`, with a word of limit after it. */
function isFrom(reading: Reading, token: number): boolean {
  const at = ['just', 'only', 'about', 'nearly'].includes(lowerAt(reading, token)) ? token - 1 : token;
  const word = lowerAt(reading, at);
  return (word === 'from' && ['up', 'down'].includes(lowerAt(reading, at - 1))) || (['with', 'to'].includes(word) && lowerAt(reading, at - 1) === 'compared');
}

const THERE_REACH = 40;
const LIMITS: ReadonlySet<string> = new Set(['just', 'only', 'now', 'about']);
const THERE: ReadonlySet<string> = new Set(['it', 'there', 'they']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had']);

/** `Nine allies meet the guideline. A few years ago it was just three`, `today there are 23`. */
function toldAgain(reading: Reading, { first, next, value }: Numeral, before: readonly Draft[]): Draft | undefined {
  const last = before.findLast(({ kind }) => kind === 'count');
  if (last === undefined || first - last.next > THERE_REACH || !Number.isInteger(value) || value > LARGEST || !isAlone(reading, next) || isWord(reading, next)) return undefined;
  const verb = LIMITS.has(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  const isThere = THERE.has(lowerAt(reading, verb - 1)) && IS.has(lowerAt(reading, verb));
  return isThere ? draftOf(first, next, 'count', value, last.unit) : undefined;
}

interface Whole {
  readonly unit: string;
  readonly of?: string;
}

/** The nearest count before that is no smaller, or the `Of the 28,` that opens the sentence. */
function wholeBefore(reading: Reading, token: number, value: number, before: readonly Draft[]): Whole | undefined {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { first, next, kind, value: whole, unit, of } = before[at] as Draft;
    if (token - next > REACH) break;
    if (kind !== 'count' || typeof whole !== 'number') continue;
    if (whole >= value && of === undefined && isOpener(reading, first)) return { unit, of: sliceOf(reading, first, next) };
    if (whole >= value || of !== undefined) return { unit, ...(of !== undefined && { of }) };
  }
  return openerBefore(reading, token, value);
}

/** `Of the` or `Of NATO's` before a count. */
function isOpener(reading: Reading, first: number): boolean {
  return senseAt(reading, first - 1).link === 'of' || senseAt(reading, first - 2).link === 'of';
}

const OPENER_REACH = 8;

/** `Of the 28, only five`: a whole that no noun follows. */
function openerBefore(reading: Reading, token: number, value: number): Whole | undefined {
  for (let at = token - 1; at > token - OPENER_REACH && at > 1; at -= 1) {
    if (!isNumber(reading, at) || codeAt(reading, at + 1) !== 0x2c || !isOpener(reading, at)) continue;
    const whole = numeralAt(reading, at);
    return whole !== undefined && whole.value >= value ? { unit: '', of: sliceOf(reading, at, at + 1) } : undefined;
  }
  return undefined;
}

const FAR = 30;

/** `The number of allies rose from three to 11`, `a population of 83 million`: what is numbered is told before. */
function numberOf(reading: Reading, numeral: Numeral): Draft | undefined {
  const token = numeral.first;
  if (!LEADING.has(lowerAt(reading, token - 1)) || !isAlone(reading, numeral.next)) return undefined;
  for (let at = token - 1; at > token - FAR && at >= 0 && !isEnd(reading, at); at -= 1) {
    if (ARMY.has(lowerAt(reading, at))) return undefined;
    const unit = numberedAt(reading, at);
    if (unit !== undefined) return draftOf(token, numeral.next, 'count', numeral.value, unit);
  }
  return undefined;
}

const LEADING: ReadonlySet<string> = new Set('population its with from to at was is of by and only just about nearly almost stood reached reach reaching hit than over around roughly some stands least be'.split(' '));

/** What `number of` counts; people where a population is told. */
function numberedAt(reading: Reading, token: number): string | undefined {
  const word = lowerAt(reading, token);
  if (word === 'population') return 'people';
  if (word !== 'number' || senseAt(reading, token + 1).link !== 'of') return undefined;
  const noun = countedNoun(reading, token + 2);
  return noun && sliceOf(reading, noun.first, noun.next);
}

const CLUB = wordSet("alliance club membership family nato organisation organization bloc alliance's nato's ally member");
const NUMBERED: ReadonlySet<string> = new Set('numbers numbered counts counted seats to at of'.split(' '));
const GROWN: ReadonlySet<string> = new Set('grown grew grow grows expanded expands enlarged membership swelled rose rises stands stood club alliance family number total bloc nato tally'.split(' '));
const MOST_MEMBERS = 40;

/** `The club now numbers 28`, `the alliance has grown to thirty`, `bringing the membership to 32`: members of the alliance. */
function membersOf(reading: Reading, { first, next, value }: Numeral): Draft | undefined {
  const lead = lowerAt(reading, first - 1);
  if (!NUMBERED.has(lead) || value > MOST_MEMBERS || value < 2 || !Number.isInteger(value) || isWord(reading, next)) return undefined;
  if ((lead === 'to' || lead === 'at' || lead === 'of') && !GROWN.has(lowerAt(reading, first - 2))) return undefined;
  return isAnyBefore(reading, first, CLUB_REACH, CLUB) ? draftOf(first, next, 'count', value, 'members') : undefined;
}

const CLUB_REACH = 12;

/** `The alliance's staff numbers 13,000`: what is numbered stands before the verb. */
function numberedOf(reading: Reading, { first, next, value }: Numeral): Draft | undefined {
  const verb = SOME_OF.has(lowerAt(reading, first - 1)) ? first - 2 : first - 1;
  if (!NUMBERS.has(lowerAt(reading, verb)) || !isAlone(reading, next) || !Number.isInteger(value) || isClosed(reading, verb - 1) || !isWord(reading, verb - 1)) return undefined;
  return draftOf(first, next, 'count', value, sliceOf(reading, verb - 1, verb));
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'numbers', 'numbered']);
const SOME_OF: ReadonlySet<string> = new Set(['some', 'about', 'around', 'roughly', 'nearly', 'almost', 'just', 'only', 'barely', 'over']);

const ARMY: ReadonlySet<string> = new Set('group battlegroup battalion brigade contingent garrison corps army armies forces force military militaries troops soldiers bundeswehr strength headcount field fields fielded wartime'.split(' '));
const ARMY_REACH = 14;
const FEWEST_SOLDIERS = 500;
const MOST_SOLDIERS = 1e7;

/** `its army of 2,000`, `the armed forces have shrunk to 177,000`, `an army 350,000 strong`: soldiers, told by what they make up. */
function soldiersOf(reading: Reading, { first, next, value }: Numeral): Draft | undefined {
  if (value < FEWEST_SOLDIERS || value > MOST_SOLDIERS || !Number.isInteger(value) || (value > 1900 && value < 2100 && lowerAt(reading, first - 1) === 'in')) return undefined;
  const isStrong = lowerAt(reading, next) === 'strong';
  if (lowerAt(reading, next) === 'in' && !isStrong) return undefined;
  if (!isStrong && !(isAlone(reading, next) && (LEADING.has(lowerAt(reading, first - 1)) || NUMBERING.has(lowerAt(reading, first - 1))))) return undefined;
  if (isStrong) return draftOf(first, next + 1, 'count', value, 'strong');
  const army = armyBefore(reading, first);
  return army === undefined ? undefined : draftOf(first, next, 'count', value, army);
}

/** What the soldiers are called that make it up: as they are named before, else simply soldiers. */
function armyBefore(reading: Reading, first: number): string | undefined {
  for (let token = first - 1; token > first - ARMY_REACH && token >= 0 && !isEnd(reading, token); token -= 1) {
    const word = lowerAt(reading, token);
    if (ARMY.has(word)) return MADE_OF_SOLDIERS.has(word) ? 'soldiers' : word;
  }
  return undefined;
}

const MADE_OF_SOLDIERS: ReadonlySet<string> = new Set(['military', 'militaries', 'bundeswehr', 'strength', 'headcount', 'field', 'fields', 'fielded', 'wartime']);

const NUMBERING: ReadonlySet<string> = new Set('number numbers numbered field fields fielded muster musters total totals totalled with has have had below above under'.split(' '));
