import { PERCENT } from '../scan/characters.ts';
import { CAPITAL, SMALL } from '../scan/scan.ts';
import { has, is, isAlone, isClosed, isMark, isNumber, isPossessive, isWord, lowerAt, pastHyphen, senseAt, touches, type Reading } from './reading.ts';
import { COUNTED, FILLER, UNCOUNTED } from './words/vocabulary.ts';
import { HAS_CURRENCY, HAS_LINK, HAS_MONTH, HAS_NUMBER, HAS_PART, HAS_PERCENT, HAS_PERIOD, HAS_SHIFT, IS_OF, IS_THE } from './words/sense.ts';
import { wordSet } from '../scan/apostrophes.ts';

/** The name of what is counted, as tokens. */
export interface Noun {
  readonly first: number;
  readonly next: number;
}

const LONGEST = 6;

/** The plural noun that a number counts, with the words before it: `foreign ministers`, `F-35 jets`. */
export function countedNoun(reading: Reading, first: number): Noun | undefined {
  for (let token = first, words = 0; words < LONGEST; words += 1) {
    if (!isWord(reading, token) || !canBeWithin(reading, token, first)) return undefined;
    if (isPlural(reading, token) && !isModifier(reading, token)) return { first, next: pastWomen(reading, token) };
    token = pastName(reading, pastHyphen(reading, token + 1));
    if (isNumberedPlural(reading, token)) return { first, next: token + 1 };
  }
  return undefined;
}

/** `men and women`, `servicemen and women`, `heads of state and government`. */
function pastWomen(reading: Reading, token: number): number {
  if (lowerAt(reading, token) === 'heads' && lowerAt(reading, token + 2) === 'state') return lowerAt(reading, token + 4) === 'government' ? token + 5 : token + 3;
  return lowerAt(reading, token).endsWith('men') && lowerAt(reading, token + 2) === 'women' ? token + 3 : token + 1;
}

/** The noun that a hyphen joins to its number: `28-member`, `4,000-strong force`. */
export function joinedNoun(reading: Reading, first: number, value: number): Noun | undefined {
  if (!isWord(reading, first) || isClosed(reading, first) || has(reading, first, HAS_NUMBER) || IDIOMS.has(lowerAt(reading, first))) return undefined;
  if (lowerAt(reading, first) === 'strong') return singleNoun(reading, first + 1);
  const isCounted = is(reading, first, COUNTED) || JOINED.has(lowerAt(reading, first));
  return isCounted || (value >= 4 && reading.vocabulary.language === 'en') ? { first, next: first + 1 } : undefined;
}

/** Words after a hyphen that count nothing: `three-way`, `four-star`, `500-pound`. */
const IDIOMS: ReadonlySet<string> = new Set('star way fold track pronged part half pound pounder degree wheel legged odd plus something ish in on to a the tier time handed one off th st nd rd'.split(' '));
const JOINED: ReadonlySet<string> = new Set('member nation country state party seat point page person man vote strong step'.split(' '));

function singleNoun(reading: Reading, first: number): Noun | undefined {
  for (let token = first; token < first + 4 && isWord(reading, token) && !isClosed(reading, token); token += 1) {
    if (isClosed(reading, token + 1) || !isWord(reading, token + 1)) return { first, next: token + 1 };
  }
  return undefined;
}

/** One thing that "one" may count: `one ally`, `one battalion`. */
export function oneNoun(reading: Reading, first: number): Noun | undefined {
  if (has(reading, first - 2, IS_THE)) return undefined;
  for (let token = first; token < first + 3 && isWord(reading, token) && !isClosed(reading, token); token = pastHyphen(reading, token + 1)) {
    if (isOneThing(reading, token)) return { first, next: token + 1 };
  }
  return undefined;
}

/** What "one" counts; "one diplomat" tells who spoke. */
function isOneThing(reading: Reading, token: number): boolean {
  const word = lowerAt(reading, token);
  return (is(reading, token, COUNTED) || THINGS.has(word)) && !SPEAKERS.has(word);
}

const THINGS: ReadonlySet<string> = new Set('army hangar squadron regiment brigade airfield corvette warship carrier battery howitzer launcher satellite radar bomber parliament capital factory airbase runway simulator'.split(' '));
const SPEAKERS: ReadonlySet<string> = new Set('official diplomat minister man woman officer'.split(' '));

/** The words after "of", up to the noun they end with. */
export function wordsOfBase(reading: Reading, first: number): Noun | undefined {
  let token = first;
  while (is(reading, token, FILLER) && token < first + 4) token += 1;
  const start = token;
  if (has(reading, start - 1, IS_OF) && lowerAt(reading, start) === 'everything' || lowerAt(reading, start) === 'what') return { first: start, next: pastClause(reading, start + 1) };
  while (token < start + LONGEST && isBaseWord(reading, token) && !isPastNoun(reading, token, start)) token = pastHyphen(reading, token + 1);
  if (token > start) return { first, next: token };
  return start > first + 1 ? { first, next: start } : undefined;
}

/** `what the allies spend`, `what Britain does`: up to the verb, with what was promised or asked for. */
function pastClause(reading: Reading, first: number): number {
  let token = first;
  while (token < first + LONGEST && isWord(reading, token) && !ENDS_OF_CLAUSE.has(lowerAt(reading, token)) && !has(reading, token, HAS_PERCENT)) token += 1;
  return lowerAt(reading, token) === 'for' && isAlone(reading, token + 1) && !isWord(reading, token + 1) ? token + 1 : token;
}

const ENDS_OF_CLAUSE: ReadonlySet<string> = new Set('on in by and or but to for with as at if when while than from of per since last this each every'.split(' '));

/** A small word after a German noun, and a word after a plural, go on with the sentence. */
function isPastNoun(reading: Reading, token: number, start: number): boolean {
  if (token === start) return false;
  if (reading.vocabulary.language === 'de') return reading.shape[token] === SMALL && reading.shape[token - 1] !== SMALL;
  return reading.shape[token - 1] === SMALL && !touches(reading, token - 1) && !isPossessive(reading, token - 1) && isPlural(reading, token - 1) && !isModifier(reading, token - 1);
}

function isBaseWord(reading: Reading, token: number): boolean {
  if (isNumber(reading, token) || (isMark(reading, token, PERCENT) && isNumber(reading, token - 1))) return true;
  return isWord(reading, token) && !isClosed(reading, token);
}

function canBeWithin(reading: Reading, token: number, first: number): boolean {
  if (isClosed(reading, token)) return isJoining(reading, token, first);
  if (token === first && has(reading, token, HAS_NUMBER) && has(reading, token + 1, HAS_PERIOD)) return false;
  if (has(reading, token, HAS_MONTH) && reading.shape[token] !== SMALL) return false;
  if (has(reading, token, HAS_PART) && !has(reading, token, HAS_PERIOD)) return false;
  if (has(reading, token, token === first ? HAS_PERCENT | HAS_SHIFT | HAS_CURRENCY | HAS_PERIOD : HAS_PERCENT | HAS_SHIFT)) return false;
  return token !== first || !isPossessive(reading, token);
}

/** `German and Dutch troops`: two names before what is counted. */
function isJoining(reading: Reading, token: number, first: number): boolean {
  if (!has(reading, token, HAS_LINK) || token === first) return false;
  const { link } = senseAt(reading, token);
  return (link === 'and' || link === 'or') && reading.shape[token - 1] === CAPITAL && isWord(reading, token + 1) && reading.shape[token + 1] === CAPITAL;
}

/** `F-16s`: the `s` after the number of a name. */
function isNumberedPlural(reading: Reading, token: number): boolean {
  return isNumber(reading, token - 1) && touches(reading, token - 1) && lowerAt(reading, token) === 's';
}

/** Past a number in a name: `F-35`, `Leopard 2`. */
function pastName(reading: Reading, token: number): number {
  return isNumber(reading, token) && reading.shape[token - 1] !== SMALL ? token + 1 : token;
}

/** Whether a word looks like a plural of its language. */
export function isPlural(reading: Reading, token: number): boolean {
  if (is(reading, token, COUNTED) && !SINGULAR.has(lowerAt(reading, token))) return true;
  if (!isWord(reading, token) || is(reading, token, UNCOUNTED)) return false;
  const { language } = reading.vocabulary;
  if (language === 'de') return reading.shape[token] !== SMALL && lowerAt(reading, token).length > 2;
  return !(language === 'en' && isPossessive(reading, token)) && endsAsPlural(lowerAt(reading, token), language === 'fr');
}

/** `-s`, in French `-x` too; not `-ss`, `-us`, `-is`. */
function endsAsPlural(word: string, hasX: boolean): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (word.length <= 3) return false;
  if (last !== 0x73) return hasX && last === 0x78;
  const before = word.charCodeAt(word.length - 2);
  return before !== 0x73 && before !== 0x75 && before !== 0x69;
}

/** Words that "one" may count and that are no plurals. */
const SINGULAR: ReadonlySet<string> = new Set(
  'ally country nation member state soldier battalion brigade division minister government tank ship jet plane submarine frigate destroyer missile drone helicopter person man woman official diplomat vote seat percent infantry cavalry police crew staff'.split(' '),
);

/** Plurals that stand before another noun: `weapons systems`. */
function isModifier(reading: Reading, token: number): boolean {
  return isWord(reading, token + 1) && !isClosed(reading, token + 1) && PLURAL_MODIFIERS.has(lowerAt(reading, token));
}

const PLURAL_MODIFIERS = wordSet("arms weapons sports forces operations communications logistics sales u.s us systems affairs services women's");
