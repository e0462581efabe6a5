import { APOSTROPHE, CLOSER, COLON, COMMA, DASH, HYPHEN, isApostrophe, OPENER, QUOTE } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, LINE, MARK, NUMBER, SMALL, WORD, type Scan } from '../scan/scan.ts';
import type { Mention, Names } from '../names/names.ts';
import { mentionIndex, type MentionIndex } from '../names/mention-index.ts';
import { quotationsOf, type Quotations } from './quotations.ts';
import { ADVERB, AND, BE, BUT, COPULA, CUE, DET, DO, DOCUMENT, ED, HAVE, MODAL, NOBODIES, NOT, OBJECT, OWNER, PERSON, PLURAL, POSSESSIVE, PREP, SAYING, SUBJECT, THAT, TIME, TO, VERB, WHICH, WHILE, WHO, THING } from './words/small.ts';
import { WORDS, type WordSense } from './words/tags.ts';

/** A report as its sentences are read for statements. */
export interface Telling {
  readonly scanned: Scan;
  readonly quotations: Quotations;
  readonly names: Names;
  readonly index: MentionIndex;
  /** For each token the number of its word's sense, 0 for all other words. */
  readonly words: Uint16Array;
}

/** What stands in a sentence: a word, a name or other mention as a whole, a quotation as a whole, or a mark. */
export interface Item {
  readonly first: number;
  readonly next: number;
  readonly sense: WordSense;
  /** The bits of the word's sense; none for mentions, marks and quotations. */
  readonly bits: number;
  readonly mention: Mention | undefined;
  /** The number of the quotation, from 1; 0 for anything else. */
  readonly quotation: number;
  /** The class of a mark; 0 for anything else. */
  readonly mark: number;
  /** The code of a comma, colon or semicolon; 0 for anything else. */
  readonly sign: number;
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Whether it is a mention that begins with an article or an owner of its own. */
  readonly isLed: boolean;
}

/** A sentence outside its quotations, or the part of one that lies within a quotation. */
export interface Strand {
  readonly telling: Telling;
  readonly items: readonly Item[];
  /** The quotation within which it lies, 0 for none. */
  readonly inside: number;
}

const NO_SENSE = WORDS.senses[0] as WordSense;
const LONGEST_ASIDE = 60;

/** The report with what its sentences are read by. */
export function tellingOf(scanned: Scan, names: Names): Telling {
  const { kind, start, end, hash, count, text } = scanned;
  const words = new Uint16Array(count);
  for (let token = 0; token < count; token += 1) if (kind[token] === WORD) words[token] = WORDS.lexicon.findHashed(text, start[token] as number, end[token] as number, hash[token] as number);
  return { scanned, names, words, quotations: quotationsOf(scanned), index: mentionIndex(names, count) };
}

/** The strand of the tokens from one to another, outside all quotations, or inside the one that is given. */
export function strandOf(telling: Telling, first: number, next: number, inside = 0): Strand {
  const items: Item[] = [];
  for (let token = first; token < next; ) {
    const item = itemAt(telling, token, next, inside);
    if (item !== null && item.quotation > 0) introduce(telling, items, item, next);
    if (item !== null) items.push(item);
    token = item === null ? afterAside(telling, token, next) : item.next;
  }
  return { telling, items, inside };
}

/** "Her answer was short – “No.”": a lone dash before a quotation with a capital stands for a colon. */
function introduce({ scanned }: Telling, items: Item[], { first, next }: Item, limit: number): void {
  const dash = items.at(-1);
  const isLone = dash?.mark === DASH && items.length > 1 && scanned.kind[first + 1] === WORD && scanned.shape[first + 1] !== SMALL && !items.some(({ mark, quotation }, at) => quotation > 0 || (mark === DASH && at < items.length - 1));
  if (isLone && !hasDash(scanned, next, limit)) items[items.length - 1] = { ...dash, sign: COLON };
}

function hasDash({ kind, shape }: Scan, from: number, limit: number): boolean {
  for (let token = from; token < limit; token += 1) if (kind[token] === MARK && shape[token] === DASH) return true;
  return false;
}

function itemAt(telling: Telling, token: number, limit: number, inside: number): Item | null {
  const { scanned, quotations } = telling;
  if (scanned.kind[token] === LINE) return null;
  const quotation = quotations.at[token] as number;
  if (quotation !== inside) return quotationItem(telling, token, limit, quotation);
  const mark = scanned.kind[token] === MARK ? (scanned.shape[token] as number) : 0;
  if (mark === OPENER || mark === CLOSER || mark === QUOTE || mark === APOSTROPHE) return null;
  const mention = telling.index.startingAt(token);
  const isOfMany = mention !== undefined && isPeopleByName(telling, mention);
  if (mention !== undefined && !isOfMany && isWhole(telling, mention, limit, inside)) return mentionItem(telling, mention);
  const sense = WORDS.senses[telling.words[token] as number] as WordSense;
  const bits = scanned.kind[token] === WORD ? bitsAt(telling, token, sense) : 0;
  return { first: token, next: token + 1, sense, bits, mention: isOfMany ? undefined : mention, quotation: 0, mark: mark === HYPHEN ? hyphen(scanned, token) : mark, sign: mark === COMMA ? scanned.text.charCodeAt(scanned.start[token] as number) : 0, isCapital: scanned.kind[token] === WORD && scanned.shape[token] !== SMALL, isNumber: scanned.kind[token] === NUMBER, isLed: false };
}

/** "Employers | warn": a noun for people with the capital of its sentence's beginning, read as a name that nobody bears in full. */
function isPeopleByName({ scanned, words, names }: Telling, { first, next, kind, entity }: Mention): boolean {
  const sense = WORDS.senses[words[first] as number];
  if (kind !== 'name' || next !== first + 1 || sense === undefined || (sense.bits & PERSON) === 0 || (bitsOf(scanned, first, sense) & PLURAL) === 0) return false;
  return entity === null || names.entities[entity]?.name.includes(' ') === false;
}

/** A hyphen between blanks is a dash. */
function hyphen({ start, end, count }: Scan, token: number): number {
  const isFree = token > 0 && token + 1 < count && (start[token] as number) > (end[token - 1] as number) && (start[token + 1] as number) > (end[token] as number);
  return isFree ? DASH : HYPHEN;
}

/** What a word is by its sense and its letters: "US" is no pronoun and "May", within a sentence, a month. */
function bitsAt({ scanned, words }: Telling, token: number, sense: WordSense): number {
  const shape = scanned.shape[token];
  if (WINGS.has(sense) && token > 0 && LEADING.has(WORDS.senses[words[token - 1] as number]?.word ?? '') && shape === SMALL) return PERSON;
  if (shape === CAPITALS && (sense.bits & (OBJECT | SUBJECT | WHO)) !== 0 && (scanned.end[token] as number) - (scanned.start[token] as number) > 1) return 0;
  if (shape === CAPITAL && (sense.bits & MODAL) !== 0 && scanned.kind[token - 1] === WORD) return TIME;
  return bitsOf(scanned, token, sense);
}

/** "The left", "the far right": a camp. */
const WINGS: ReadonlySet<WordSense> = new Set(['left', 'right'].map((word) => WORDS.senses[WORDS.numberOf(word)] as WordSense));
const LEADING: ReadonlySet<string> = new Set(['the', 'far', 'hard', 'radical']);

function bitsOf({ text, start, end }: Scan, token: number, sense: WordSense): number {
  const to = end[token] as number;
  const length = to - (start[token] as number);
  const last = text.charCodeAt(to - 1);
  const hasS = last === SMALL_S;
  if (hasS && (isApostrophe(text.charCodeAt(to - 2)) || (isApostrophe(text.charCodeAt(to)) && length > 2)) && (sense.bits & SUBJECT) === 0) return POSSESSIVE | OWNER;
  const isMany = hasS && !isEnding(text, to, 'ss') && !isEnding(text, to, 'us') && !isEnding(text, to, 'is') && sense !== BRUSSELS;
  if (sense.bits !== 0) return (sense.bits & NOUNS) !== 0 && isMany ? sense.bits | PLURAL : sense.bits;
  if (hasS) return isMany ? PLURAL : 0;
  if (length <= 4) return 0;
  if (last === SMALL_Y) return sense.word === '' && isEnding(text, to, 'ly') ? ADVERB : 0;
  return last === SMALL_D && isEnding(text, to, 'ed') && !isEnding(text, to, 'eed') ? ED : 0;
}

/** One city, for all its ending. */
const BRUSSELS = WORDS.senses[WORDS.numberOf('brussels')] as WordSense;
const SMALL_D = 0x64;
const SMALL_S = 0x73;
const SMALL_Y = 0x79;

function isEnding(text: string, end: number, letters: string): boolean {
  return text.startsWith(letters, end - letters.length);
}

/** Whether a mention stands in a strand as a whole: one that is no pronoun and lies wholly within it. */
function isWhole({ scanned, quotations, words }: Telling, { kind, first, next }: Mention, limit: number, inside: number): boolean {
  if (kind === 'pronoun' || next > limit) return false;
  if (kind === 'description' && next - first === 1 && scanned.shape[first] === SMALL) return false;
  const { bits, word } = WORDS.senses[words[first] as number] as WordSense;
  if ((bits & (WHICH | WHO)) !== 0 || NOBODIES.has(word)) return false;
  for (let at = first; at < next; at += 1) if (quotations.at[at] !== inside) return false;
  return true;
}

function mentionItem(telling: Telling, mention: Mention): Item {
  const { scanned } = telling;
  const next = beforeComma(scanned, mention);
  const { text, end } = scanned;
  const last = end[next - 1] as number;
  const isOwner = (mention.kind === 'possessive' && next === mention.next) || (isEnding(text, last, 's') && (isApostrophe(text.charCodeAt(last - 2)) || isApostrophe(text.charCodeAt(last)))) || (isApostrophe(text.charCodeAt(last - 1)) && isEnding(text, last - 1, 's'));
  return { first: mention.first, next, sense: NO_SENSE, bits: isOwner ? POSSESSIVE | OWNER : paperBits(telling, mention, next) | (isPluralMention(telling, mention) || (mention.kind === 'demonym' && isPeople(scanned, mention, last)) ? PLURAL : 0), mention, quotation: 0, mark: 0, sign: 0, isCapital: scanned.shape[mention.first] !== SMALL, isNumber: false, isLed: isLed(telling, mention) };
}

/** "NATO's annual report": a description of a paper. */
function paperBits({ words }: Telling, { kind }: Mention, next: number): number {
  const last = kind === 'description' ? (WORDS.senses[words[next - 1] as number]?.bits ?? 0) : 0;
  return (last & (DOCUMENT | PERSON)) === DOCUMENT ? DOCUMENT : 0;
}

function isLed({ words }: Telling, { first, next }: Mention): boolean {
  return next > first + 1 && ((WORDS.senses[words[first] as number] as WordSense).bits & (DET | POSSESSIVE)) !== 0;
}

/** "Danes"; "the Dutch", "the Portuguese": a people, by its ending. */
function isPeople({ text, start }: Scan, { first, next }: Mention, last: number): boolean {
  if (isEnding(text, last, 's') && !isEnding(text, last, 'ss')) return true;
  const isLed = next - first === 2 && text.startsWith('he', (start[first] as number) + 1);
  return isLed && (isEnding(text, last, 'ch') || isEnding(text, last, 'sh') || isEnding(text, last, 'ese') || isEnding(text, last, 'ss'));
}

/** A mention up to the comma behind which its apposition stands. */
function beforeComma({ kind, shape }: Scan, { first, next }: Mention): number {
  for (let token = first + 1; token < next; token += 1) if (kind[token] === MARK && shape[token] === COMMA) return token;
  return next;
}

function isPluralMention({ names }: Telling, { entity }: Mention): boolean {
  return entity !== null && names.entities[entity]?.isPlural === true;
}

function quotationItem({ scanned, quotations }: Telling, token: number, limit: number, quotation: number): Item | null {
  if (quotation === 0) return null;
  let next = token + 1;
  while (next < limit && quotations.at[next] === quotation) next += 1;
  return { first: token, next, sense: NO_SENSE, bits: 0, mention: undefined, quotation, mark: 0, sign: 0, isCapital: scanned.shape[token] !== SMALL, isNumber: false, isLed: false };
}

/** Passes over what stands in brackets, and over a mark that is of no use here. */
function afterAside({ scanned, quotations }: Telling, token: number, limit: number): number {
  const { kind, shape } = scanned;
  if (kind[token] !== MARK || shape[token] !== OPENER || quotations.at[token] !== 0) return token + 1;
  const last = Math.min(limit, token + LONGEST_ASIDE);
  for (let at = token + 1; at < last; at += 1) if (kind[at] === MARK && shape[at] === CLOSER) return at + 1;
  return token + 1;
}

const NOUNS = PERSON | DOCUMENT | SAYING | THING;

/** Whether an item names somebody or something, as a whole. */
export function isName({ mention, bits }: Item): boolean {
  return mention !== undefined && mention.kind !== 'pronoun' && (bits & POSSESSIVE) === 0;
}

/** Whether an item is a noun, a name, a number or an adjective, as far as can be seen. */
export function isNominal(item: Item): boolean {
  if (item.quotation > 0 || item.mark > 0) return false;
  return isName(item) || (item.bits & NOT_NOMINAL) === 0;
}

const NOT_NOMINAL = DET | PREP | AND | BUT | SUBJECT | OBJECT | POSSESSIVE | BE | HAVE | DO | MODAL | NOT | WHO | WHICH | THAT | TO | WHILE | ADVERB | VERB | CUE | COPULA;
