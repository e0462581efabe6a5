import { CLOSER, COMMA, HYPHEN, OPENER, STOP } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, MARK, NUMBER, SMALL, WORD } from '../scan/scan.ts';
import type { Mention } from '../names/names.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import { BE, CUE, DOCUMENT, HAVE, LABELS, MODAL, PERSON, SAYING, THING, TIME, WHICH } from './words/small.ts';
import { WORDS } from './words/tags.ts';

/**
 * How sure a label is: a letter ("Q"), a person or a role, a country or body before a demand, words in capitals, or other words that
 * begin with capitals.
 */
export type LabelSort = 'letter' | 'named' | 'body' | 'capitals' | 'plain';

/** Words before a colon with which a speech of an interview can begin: "REP. ADAM SMITH:", "Mr Fallon (Sevenoaks):", "A.". */
export interface Label {
  readonly first: number;
  /** The last token of the name, before "to", an office and brackets. */
  readonly head: number;
  readonly colon: number;
  readonly sort: LabelSort;
}

const LONGEST_NAME = 9;
const LONGEST_ASIDE = 12;
const COLON = 0x3a;

/** The label with which a sentence begins, before words that are in no quotation marks of their own; null without one. */
export function labelAt(telling: Telling, sentence: Stretch): Label | null {
  const { first, next } = sentence;
  const { scanned, quotations } = telling;
  if (scanned.kind[first] !== WORD) return null;
  const colon = colonOf(telling, sentence);
  if (colon >= 0 && scanned.shape[colon] === STOP && colon + 1 >= next && !isLetter(telling, first)) return { first, head: capitalsIn(telling, first, colon), colon, sort: 'named' };
  if (colon < 0 || colon + 1 >= next || quotations.at[colon + 1] !== 0 || isNoSpeaker(telling, first)) return null;
  const named = namedInBrackets(telling, first, colon);
  if (named !== null) return { ...named, colon, sort: 'named' };
  const head = headOf(telling, first, colon);
  const sort = sortOf(telling, { first, next: head + 1 }, { first: colon + 1, next });
  return sort === null ? null : { first, head, colon, sort };
}

/** The colon behind a name, a role or a letter at the beginning; -1 without one. */
function colonOf(telling: Telling, { first, next }: Stretch): number {
  const { scanned } = telling;
  const limit = Math.min(next, first + LONGEST_NAME);
  let isTold = false;
  for (let token = first, end = limit; token < end; token += 1) {
    if (scanned.kind[token] !== MARK) {
      isTold ||= token > first && isTo(telling, token);
      if (!isTold && !isNamePart(telling, first, token)) return -1;
      continue;
    }
    const mark = scanned.shape[token];
    if (isColon(telling, token) || (mark === STOP && token === first + 1 && isLetter(telling, first))) return token;
    if (mark === STOP && token === next - 1 && isTitled(telling, first) && capitalsIn(telling, first, token) > 0) return token;
    if (mark === HYPHEN || (mark === STOP && (isTitle(telling, first, token) || isInitial(telling, token)))) continue;
    const past = mark === OPENER ? closerOf(telling, token, next) : -1;
    if (past < 0) return mark === COMMA || mark === OPENER ? colonBehindOffice(telling, token, next) : -1;
    end = Math.min(next, end + past - token);
    token = past;
  }
  return -1;
}

function isColon({ scanned }: Telling, token: number): boolean {
  return scanned.kind[token] === MARK && scanned.shape[token] === COMMA && scanned.text.charCodeAt(scanned.start[token] as number) === COLON;
}

/** Words with capitals, numbers, roles, and small words within a name: "von", "of". */
function isNamePart(telling: Telling, first: number, token: number): boolean {
  const { scanned, index } = telling;
  if (scanned.kind[token] === NUMBER) return token > first;
  if (scanned.kind[token] !== WORD) return false;
  return scanned.shape[token] !== SMALL || isRoleAt(telling, token) || PARTICLES.has(scanned.text.slice(scanned.start[token], scanned.end[token])) || index.around(token)?.first === first;
}

const PARTICLES: ReadonlySet<string> = new Set('von van der den de del della di da dos du la le of the and for from in zu af al el bin ibn ter ten y member correspondent'.split(' '));

/** The last bracket of an aside: "(Sevenoaks)", "(CDU/CSU)". */
function closerOf({ scanned }: Telling, opener: number, next: number): number {
  for (let token = opener + 1; token < Math.min(next, opener + LONGEST_ASIDE); token += 1) if (scanned.kind[token] === MARK && scanned.shape[token] === CLOSER) return token;
  return -1;
}

/** Past ", Federal Minister for Foreign Affairs" behind a person's name: the place of the colon behind it; -1 without one. */
function colonBehindOffice(telling: Telling, comma: number, next: number): number {
  if (kindOf(telling, telling.index.around(comma - 1)) !== 'person' && telling.scanned.shape[comma - 1] !== CLOSER) return -1;
  for (let token = comma + 1; token < Math.min(next, comma + LONGEST_ASIDE); token += 1) {
    if (isColon(telling, token)) return token;
    if ((bitsAt(telling, token) & (CUE | MODAL | BE | HAVE)) !== 0) return -1;
  }
  return -1;
}

/** "The Secretary of State for Defence (Sir Michael Fallon):": the person who is named behind the office; null without one. */
function namedInBrackets(telling: Telling, first: number, colon: number): Pick<Label, 'first' | 'head'> | null {
  const { scanned, index } = telling;
  const isCloser = scanned.kind[colon - 1] === MARK && scanned.shape[colon - 1] === CLOSER;
  const mention = isCloser ? index.endingAt(colon - 2) : undefined;
  const isAlone = mention !== undefined && scanned.kind[mention.first - 1] === MARK && scanned.shape[mention.first - 1] === OPENER;
  return isAlone && mention.first > first + 1 && index.startingAt(first)?.kind !== 'name' && kindOf(telling, mention) === 'person' ? { first: mention.first, head: mention.next - 1 } : null;
}

/** The last word of the name before "to", an aside and the colon. */
function headOf(telling: Telling, first: number, colon: number): number {
  const { scanned } = telling;
  for (let token = first + 1; token < colon; token += 1) if (isTo(telling, token) || (scanned.kind[token] === MARK && (scanned.shape[token] === OPENER || scanned.shape[token] === COMMA))) return token - 1;
  return colon - 1;
}

function sortOf(telling: Telling, label: Stretch, content: Stretch): LabelSort | null {
  const { first, next } = label;
  const last = next - 1;
  if (isLetter(telling, first) && last === first) return 'letter';
  if (last === first && LETTERS.has(WORDS.senses[telling.words[first] as number]?.word ?? '')) return 'letter';
  const kind = kindOf(telling, telling.index.around(last));
  if (kind === 'person' || isRoleAt(telling, last) || isRoleAt(telling, first)) return hasWord(telling, content) ? 'named' : null;
  const isCapitals = telling.scanned.shape[last] === CAPITALS && (telling.scanned.end[last] as number) - (telling.scanned.start[last] as number) > 1;
  if (kind !== '' && !(isCapitals && kind !== 'body') && isDemand(telling, content)) return 'body';
  if (isCapitals) return 'capitals';
  const isNone = (bitsAt(telling, last) & (last === first ? NO_NAMES | DOCUMENT : NO_NAMES)) !== 0;
  return isNone || telling.scanned.kind[last] !== WORD || telling.scanned.shape[last] === SMALL ? null : 'plain';
}

const LETTERS: ReadonlySet<string> = new Set(['question', 'answer']);
/** What nobody is called by. */
const NO_NAMES = THING | SAYING | TIME | WHICH;

function hasWord({ scanned }: Telling, { first, next }: Stretch): boolean {
  for (let token = first; token < next; token += 1) if (scanned.kind[token] === WORD) return true;
  return false;
}

/** What the mention names; empty for a pronoun and where nobody is named. */
export function kindOf({ names }: Telling, mention: Mention | undefined): string {
  return mention === undefined || mention.entity === null || mention.kind === 'pronoun' ? '' : (names.entities[mention.entity]?.kind ?? '');
}

function isRoleAt(telling: Telling, token: number): boolean {
  return (bitsAt(telling, token) & PERSON) !== 0;
}

function bitsAt({ words }: Telling, token: number): number {
  return WORDS.senses[words[token] as number]?.bits ?? 0;
}

/** "Trump to allies: pay up". */
function isTo({ words, scanned }: Telling, token: number): boolean {
  return scanned.shape[token] === SMALL && WORDS.senses[words[token] as number]?.word === 'to';
}

/** "EXCLUSIVE:", "Photo:". */
function isNoSpeaker({ words }: Telling, token: number): boolean {
  return NO_SPEAKERS.has(WORDS.senses[words[token] as number]?.word ?? '');
}

const NO_SPEAKERS: ReadonlySet<string> = new Set(LABELS.split(' '));

/** Whether words have a "must" or a "will": a country's headline, and no row of a table. */
function isDemand(telling: Telling, { first, next }: Stretch): boolean {
  if (telling.scanned.text.slice(telling.scanned.start[first], telling.scanned.end[first]).toLowerCase() === 'we') return true;
  for (let token = first; token < next; token += 1) if ((bitsAt(telling, token) & MODAL) !== 0) return true;
  return false;
}

/** "Mr.", "Gen.", "REP." before the name of one who speaks. */
function isTitle({ scanned }: Telling, first: number, stop: number): boolean {
  const length = (scanned.end[first] as number) - (scanned.start[first] as number);
  return stop === first + 1 && (scanned.shape[first] === CAPITAL ? length <= 4 : scanned.shape[first] === CAPITALS && length > 1 && length <= 4);
}

/** "Mr. SMITH.", "The PRESIDING OFFICER.", "Mrs. SHAHEEN of New Hampshire.": the last word in capitals; -1 without one. */
function capitalsIn({ scanned }: Telling, first: number, stop: number): number {
  for (let token = stop - 1; token > first; token -= 1) if (scanned.shape[token] === CAPITALS && (scanned.end[token] as number) - (scanned.start[token] as number) > 2) return token;
  return -1;
}

/** Whether a label begins as those of a record of a parliament do. */
function isTitled({ scanned }: Telling, first: number): boolean {
  return scanned.shape[first] === CAPITAL && TITLES.has(scanned.text.slice(scanned.start[first], scanned.end[first]));
}

const TITLES: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'The', 'Senator', 'Sen', 'Rep', 'Representative', 'Gen', 'General', 'Admiral', 'Adm', 'Secretary', 'Ambassador', 'Chairman', 'Lord', 'Lady', 'Sir', 'Baroness', 'Professor', 'Minister', 'President']);

/** "J." in a name. */
function isInitial({ scanned }: Telling, stop: number): boolean {
  return (scanned.end[stop - 1] as number) - (scanned.start[stop - 1] as number) === 1 && scanned.shape[stop - 1] !== SMALL;
}

/** "Q", "A". */
function isLetter({ scanned }: Telling, token: number): boolean {
  const letter = scanned.text.charAt(scanned.start[token] as number);
  return (letter === 'Q' || letter === 'A') && (scanned.end[token] as number) - (scanned.start[token] as number) === 1;
}
