import { COMMA, HYPHEN, STOP } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, MARK, SMALL, WORD } from '../scan/scan.ts';
import type { Mention } from '../names/names.ts';
import type { Draft, Stretch } from './draft.ts';
import { withoutMarks, type SentenceTokens } from './spans.ts';
import type { Telling } from './strand.ts';
import { MODAL, PERSON } from './words/small.ts';
import { WORDS } from './words/tags.ts';

/** A speech of an interview: "NAME: …", "A: …". */
export interface Speech {
  readonly draft: Draft;
  readonly content: readonly Stretch[];
  /** Who speaks is told neither by a name nor by an office: a letter, or the one who asks. */
  readonly isUnnamed: boolean;
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
  const isUnnamed = isNobody || isAsker(telling, sentence, colon);
  const head = headOf(telling, sentence.first, colon);
  const source = isNobody ? null : { first: sentence.first, next: head + 1 };
  return { draft: { sieve: 'interview', cue: null, isNegated: false, source, head: isNobody ? -1 : head, cueWords: [], content: [], inside: 0 }, content: content.filter(({ first, next }) => next > first), isUnnamed };
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
  for (let token = first + 1; token < Math.min(next - 1, first + LONGEST_NAME); token += 1) {
    if (scanned.kind[token] !== MARK) {
      if (isTo(telling, token)) to = token;
      else if (to < 0 && scanned.kind[token] === WORD && scanned.shape[token] === SMALL && !isRoleAt(telling, token)) return -1;
      continue;
    }
    if (scanned.shape[token] === STOP && isLetter(telling, { first, next }, token)) return token;
    if (scanned.shape[token] === HYPHEN || (scanned.shape[token] === STOP && isTitle(telling, first, token))) continue;
    if (scanned.shape[token] !== COMMA || scanned.text.charCodeAt(scanned.start[token] as number) !== COLON) return -1;
    const last = to < 0 ? token - 1 : to - 1;
    const kind = kindAt(telling, index.around(last));
    const isRole = isRoleAt(telling, last) || isRoleAt(telling, first) || (scanned.shape[last] === CAPITALS && token > first + 1);
    const isAsked = isAsker(telling, { first, next }, token);
    const isBody = kind !== '' && isDemand(telling, { first: token + 1, next });
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

/** The last word of the name before "to" and the colon. */
function headOf(telling: Telling, first: number, colon: number): number {
  for (let token = first + 1; token < colon; token += 1) if (isTo(telling, token)) return token - 1;
  return colon - 1;
}

/** Whether words have a "must" or a "will": a country's headline, and no row of a table. */
function isDemand({ words }: Telling, { first, next }: Stretch): boolean {
  for (let token = first; token < next; token += 1) if (((WORDS.senses[words[token] as number]?.bits ?? 0) & MODAL) !== 0) return true;
  return false;
}

/** "Mr.", "Gen." before the name of one who speaks. */
function isTitle({ scanned }: Telling, first: number, stop: number): boolean {
  return stop === first + 1 && scanned.shape[first] === CAPITAL && (scanned.end[first] as number) - (scanned.start[first] as number) <= 4;
}

function isLetter({ scanned }: Telling, { first }: Stretch, colon: number): boolean {
  return colon === first + 1 && /[AQ]/.test(scanned.text.charAt(scanned.start[first] as number)) && (scanned.end[first] as number) - (scanned.start[first] as number) === 1;
}
