import { COMMA, HYPHEN, OPENER, STOP } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, MARK, SMALL, WORD } from '../scan/scan.ts';
import type { Entity, Mention } from '../names/names.ts';
import type { Draft, Stretch } from './draft.ts';
import { withoutMarks, type SentenceTokens } from './spans.ts';
import type { Telling } from './strand.ts';
import { BE, CUE, HAVE, LABELS, MODAL, PERSON } from './words/small.ts';
import { WORDS } from './words/tags.ts';

/** A speech of an interview: "NAME: …", "A: …". */
export interface Speech {
  readonly draft: Draft;
  readonly content: readonly Stretch[];
  /** Who speaks is told by a letter: nobody where it asks, else the one with whom the report talks. */
  readonly letter: 'Q' | 'A' | null;
}

const LONGEST_NAME = 6;
const COLON = 0x3a;

/**
 * The speech that begins with a sentence, where a name and a colon stand at the beginning of its paragraph; the sentences of the
 * paragraph that follow belong to it. Questions marked "Q" are nobody's.
 */
export function speechAt(telling: Telling, sentences: readonly SentenceTokens[], at: number, isGoingOn: boolean): Speech | null {
  const sentence = sentences[at] as SentenceTokens;
  if (!isGoingOn && at > 0 && (sentences[at - 1] as SentenceTokens).paragraph === sentence.paragraph) return null;
  const colon = labelOf(telling, sentence);
  if (colon < 0) return null;
  const content: Stretch[] = [withoutMarks(telling.scanned, { first: colon + 1, next: sentence.next })];
  for (let next = at + 1; next < sentences.length && (sentences[next] as SentenceTokens).paragraph === sentence.paragraph && labelOf(telling, sentences[next] as SentenceTokens) < 0; next += 1) content.push(sentences[next] as SentenceTokens);
  const isNobody = isLetter(telling, sentence, colon);
  const head = headOf(telling, sentence.first, colon);
  const source = { first: sentence.first, next: isNobody ? sentence.first + 1 : head + 1 };
  return { draft: { sieve: 'interview', cue: null, isNegated: false, isModal: false, source, head: isNobody ? -1 : head, cueWords: [], content: [], inside: 0 }, content: content.filter(({ first, next }) => next > first), letter: isNobody ? letterAt(telling, sentence.first) : isAsker(telling, sentence, colon) ? 'Q' : null };
}

function letterAt({ scanned }: Telling, token: number): 'Q' | 'A' {
  return scanned.text.charAt(scanned.start[token] as number) === 'Q' ? 'Q' : 'A';
}

/** The colon of a label before words that are in no quotation marks of their own. */
function labelOf(telling: Telling, sentence: Stretch): number {
  const colon = colonAfterName(telling, sentence);
  return (telling.quotations.at[colon + 1] ?? 0) !== 0 ? -1 : colon;
}

/** "INTERVIEWER:", "Question:". */
function isAsker({ scanned }: Telling, { first }: Stretch, colon: number): boolean {
  return colon === first + 1 && ASKERS.has(scanned.text.slice(scanned.start[first], scanned.end[first]).toLowerCase());
}

const ASKERS: ReadonlySet<string> = new Set(['interviewer', 'moderator', 'question', 'presenter', 'host']);

/** The colon after a name, a role or an "A" at the beginning; -1 without one. */
function colonAfterName(telling: Telling, { first, next }: Stretch): number {
  const { scanned, index } = telling;
  let to = -1;
  let aside = 0;
  for (let token = first + 1; token < Math.min(next - 1, first + LONGEST_NAME + aside); token += 1) {
    const past = aside === 0 ? afterOffice(telling, token, next) : token;
    if (past > token) [aside, token] = [past - first, past];
    if (scanned.kind[token] !== MARK) {
      if (isTo(telling, token)) to = token;
      else if (to < 0 && scanned.kind[token] === WORD && scanned.shape[token] === SMALL && !isRoleAt(telling, token) && index.around(token)?.first !== first) return -1;
      continue;
    }
    if (scanned.shape[token] === STOP && isLetter(telling, { first, next }, token)) return token;
    if (scanned.shape[token] === HYPHEN || (scanned.shape[token] === STOP && (isTitle(telling, first, token) || isInitial(telling, token)))) continue;
    if (scanned.shape[token] !== COMMA || scanned.text.charCodeAt(scanned.start[token] as number) !== COLON) return -1;
    const last = to < 0 ? token - 1 : to - 1;
    if (aside > 0) return token;
    const kind = kindAt(telling, index.around(last));
    const isRole = isRoleAt(telling, last) || isRoleAt(telling, first) || (scanned.shape[last] === CAPITALS && token > first + 1);
    const isAsked = isAsker(telling, { first, next }, token);
    const isBody = kind !== '' && !isLabel(telling, first) && isDemand(telling, { first: token + 1, next });
    return kind === 'person' || isRole || isAsked || isBody || isLetter(telling, { first, next }, token) ? token : -1;
  }
  return -1;
}

function kindAt({ names }: Telling, mention: Mention | undefined): string {
  return mention === undefined || mention.entity === null || mention.kind === 'pronoun' ? '' : (names.entities[mention.entity]?.kind ?? '');
}

function isRoleAt({ words }: Telling, token: number): boolean {
  return ((WORDS.senses[words[token] as number]?.bits ?? 0) & PERSON) !== 0;
}

/** "Trump to allies: pay up". */
function isTo({ words, scanned }: Telling, token: number): boolean {
  return scanned.shape[token] === SMALL && WORDS.senses[words[token] as number]?.word === 'to';
}

/** The last word of the name before "to", an aside and the colon. */
function headOf(telling: Telling, first: number, colon: number): number {
  const { scanned } = telling;
  for (let token = first + 1; token < colon; token += 1) if (isTo(telling, token) || (scanned.kind[token] === MARK && (scanned.shape[token] === OPENER || scanned.shape[token] === COMMA))) return token - 1;
  return colon - 1;
}

/** Past "(@handle)" or ", Federal Minister for Foreign Affairs" behind a person's name: the place of the colon behind it; else the place itself. */
function afterOffice(telling: Telling, token: number, next: number): number {
  const { scanned, index } = telling;
  const isAside = scanned.kind[token] === MARK && (scanned.shape[token] === OPENER || scanned.shape[token] === COMMA) && scanned.text.charCodeAt(scanned.start[token] as number) !== COLON;
  if (!isAside || kindAt(telling, index.around(token - 1)) !== 'person') return token;
  for (let at = token + 1; at < Math.min(next, token + LONGEST_OFFICE); at += 1) {
    if (scanned.kind[at] === MARK && scanned.text.charCodeAt(scanned.start[at] as number) === COLON) return telling.quotations.at[at + 1] === 0 ? at : token;
    if ((WORDS.senses[telling.words[at] as number]?.bits ?? 0) & (CUE | MODAL | BE | HAVE)) return token;
  }
  return token;
}

const LONGEST_OFFICE = 12;

/** "EXCLUSIVE:". */
function isLabel({ words }: Telling, token: number): boolean {
  return NO_SPEAKERS.has(WORDS.senses[words[token] as number]?.word ?? '');
}

const NO_SPEAKERS: ReadonlySet<string> = new Set(LABELS.split(' '));

/** Whether words have a "must" or a "will": a country's headline, and no row of a table. */
function isDemand({ words }: Telling, { first, next }: Stretch): boolean {
  for (let token = first; token < next; token += 1) if (((WORDS.senses[words[token] as number]?.bits ?? 0) & MODAL) !== 0) return true;
  return false;
}

/** "Mr.", "Gen." before the name of one who speaks. */
function isTitle({ scanned }: Telling, first: number, stop: number): boolean {
  return stop === first + 1 && scanned.shape[first] === CAPITAL && (scanned.end[first] as number) - (scanned.start[first] as number) <= 4;
}

/** "J." in a name. */
function isInitial({ scanned }: Telling, stop: number): boolean {
  return (scanned.end[stop - 1] as number) - (scanned.start[stop - 1] as number) === 1 && scanned.shape[stop - 1] !== SMALL;
}

/** The one who answers: the only person whom the report names. */
export function answering({ names }: Telling): Entity | null {
  const persons = names.entities.filter(({ kind, isAnonymous }) => kind === 'person' && !isAnonymous);
  return persons.length === 1 ? (persons[0] as Entity) : null;
}

function isLetter({ scanned }: Telling, { first }: Stretch, colon: number): boolean {
  return colon === first + 1 && /[AQ]/.test(scanned.text.charAt(scanned.start[first] as number)) && (scanned.end[first] as number) - (scanned.start[first] as number) === 1;
}
