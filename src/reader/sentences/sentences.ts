import { CLOSER, COMMA, CURRENCY, HYPHEN, OPENER, QUOTE, APOSTROPHE, STOP } from '../scan/characters.ts';
import { CAPITAL, LINE, MARK, NUMBER, scan, SMALL, WORD, wordAt, type Scan, type Span } from '../scan/scan.ts';
import { inSmallLetters } from '../scan/small-letters.ts';
import { AFTER_TIMES, ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS, NEVER_LAST, OPENERS, TELLING } from './abbreviations.ts';
import { linesThatEnd } from './lines.ts';
import { listMarkers } from './lists.ts';

/**
 * The sentences of a text, each as a stretch of the text as given; white space between them belongs to none.
 *
 * @example
 * sentences('Allies met. They spoke of the U.S. Army and of 2.5 percent.') // => [{ start: 0, end: 11 }, { start: 12, end: 59 }]
 */
export function sentences(text: string): Span[] {
  return sentencesOf(scan(text));
}

/** The sentences of a text that has been scanned. */
export function sentencesOf(scanned: Scan): Span[] {
  const starts = listMarkers(scanned);
  const lineEnds = linesThatEnd(scanned);
  const spans: Span[] = [];
  let first = -1;
  const close = (last: number): void => {
    if (first >= 0 && last >= first) spans.push({ start: scanned.start[first] as number, end: scanned.end[last] as number });
    first = -1;
  };
  for (let token = 0; token < scanned.count; token += 1) {
    if (scanned.kind[token] === LINE) {
      if (lineEnds.has(token)) close(token - 1);
      continue;
    }
    if (starts.size > 0 && starts.has(token)) close(lastBefore(scanned, token));
    if (first < 0) first = token;
    const { last, isEnd } = stopAt(scanned, token, first, starts);
    if (isEnd) close(last);
    token = last;
  }
  close(lastBefore(scanned, scanned.count));
  return spans;
}

/** The last token before a place that is not the end of a line. */
function lastBefore({ kind }: Scan, token: number): number {
  let last = token - 1;
  while (last >= 0 && kind[last] === LINE) last -= 1;
  return last;
}

interface Stop {
  /** The last token that belongs to it. */
  readonly last: number;
  readonly isEnd: boolean;
}

/** What stops at a token, its closing marks included, and whether the sentence that began at `first` ends there. */
function stopAt(scanned: Scan, token: number, first: number, markers: ReadonlySet<number>): Stop {
  if (scanned.kind[token] === WORD) return isDottedEnd(scanned, token, first) ? { last: withClosers(scanned, token), isEnd: true } : { last: token, isEnd: false };
  if (!isStop(scanned, token) || isPartOfMarker(scanned, token, markers)) return { last: token, isEnd: false };
  const run = runOfStops(scanned, token);
  const last = withClosers(scanned, run.last);
  return endsThere(scanned, token, run, last) ? { last, isEnd: true } : { last: run.last, isEnd: false };
}

function isStop({ kind, shape }: Scan, token: number): boolean {
  return kind[token] === MARK && shape[token] === STOP;
}

interface Run {
  readonly last: number;
  readonly dots: number;
  /** Whether a question or a cry is among them. */
  readonly isLoud: boolean;
}

/** Stops that follow each other, dots also with a blank between them: `?!`, `...`, `. . . .`. */
function runOfStops(scanned: Scan, token: number): Run {
  const { text, start, end } = scanned;
  let [last, dots, isLoud] = [token, 0, false];
  for (let at = token; at < scanned.count && isStop(scanned, at); at += 1) {
    const code = text.charCodeAt(start[at] as number);
    const isDot = code === 0x2e;
    if (at > token && (start[at] as number) > (end[at - 1] as number) + (isDot && dots > 0 ? 1 : 0)) break;
    if (isDot) dots += 1;
    else if (code === 0x2026) dots += 3;
    else isLoud = true;
    last = at;
  }
  return { last, dots, isLoud };
}

/** Closing quotation marks, brackets and footnote marks that touch the stop. */
function withClosers(scanned: Scan, token: number): number {
  const { kind, shape, start, end, text } = scanned;
  let last = token;
  for (let at = token + 1; at < scanned.count && start[at] === end[last]; at += 1) {
    if (kind[at] === MARK && (shape[at] === QUOTE || shape[at] === CLOSER || shape[at] === APOSTROPHE)) last = at;
    else if (kind[at] === MARK && text.charCodeAt(start[at] as number) === 0x5b && kind[at + 1] === NUMBER && isClosed(scanned, at + 2)) [last, at] = [at + 2, at + 2];
    else break;
  }
  return last;
}

function isClosed({ kind, shape }: Scan, token: number): boolean {
  return kind[token] === MARK && shape[token] === CLOSER;
}

function endsThere(scanned: Scan, token: number, run: Run, last: number): boolean {
  const next = last + 1;
  if (next >= scanned.count || scanned.kind[next] === LINE) return !isWrapped(scanned, token, run, next);
  const isTouching = scanned.start[next] === scanned.end[last];
  if (isTouching) return isGluedSentence(scanned, token, next);
  if (run.dots >= 3 && !run.isLoud) return endsAfterEllipsis(scanned, token, run, next);
  if (isBullet(scanned, next)) return last === run.last && canBegin(scanned, next + 1);
  if (!canBegin(scanned, next)) return false;
  if (run.isLoud) return !(last > run.last && isToldBy(scanned, next));
  return endsAfterDot(scanned, token, next);
}

/** A line that was broken within an abbreviation goes on in the next. */
function isWrapped(scanned: Scan, token: number, run: Run, line: number): boolean {
  if (line >= scanned.count || scanned.shape[line] !== 1 || run.dots !== 1) return false;
  return line + 1 < scanned.count && scanned.kind[line + 1] !== LINE && !endsAfterDot(scanned, token, line + 1);
}

/** `world.Today is`: a small word, a dot and a capital without a blank, and no address. */
function isGluedSentence(scanned: Scan, token: number, next: number): boolean {
  const { kind, shape, start, end, count } = scanned;
  const before = token - 1;
  if (before <= 0 || kind[next] !== WORD || shape[next] !== CAPITAL) return false;
  const length = (end[before] as number) - (start[before] as number);
  const isWhole = kind[before] === NUMBER || (kind[before] === WORD && length > (shape[before] === SMALL ? 1 : 4));
  return isWhole && (next + 1 >= count || (start[next + 1] as number) > (end[next] as number) || isStop(scanned, next + 1));
}

/** `. - Britain is second`: a hyphen or a dot that stands alone and begins a line of a list that was run together. */
function isBullet({ kind, text, start, end, count }: Scan, token: number): boolean {
  if (kind[token] !== MARK || token + 1 >= count || start[token + 1] === end[token]) return false;
  const code = text.charCodeAt(start[token] as number);
  return code === 0x2d || code === 0x2022 || code === 0xb7;
}

function endsAfterEllipsis(scanned: Scan, token: number, { dots }: Run, next: number): boolean {
  const { kind, shape, text, start } = scanned;
  const before = token - 1;
  if (before >= 0 && kind[before] === MARK && shape[before] === OPENER && text.charCodeAt(start[before] as number) === 0x5b) return false;
  if (!canBegin(scanned, next)) return false;
  return dots > 3 || wordAt(scanned, next) !== 'I';
}

/** Whether a token can be the first of a sentence: a capital, a number, money, or what opens one of them. */
function canBegin(scanned: Scan, token: number): boolean {
  const { kind, shape } = scanned;
  if (kind[token] === WORD) return shape[token] !== SMALL || isBranded(wordAt(scanned, token));
  if (kind[token] === NUMBER) return true;
  const mark = shape[token] as number;
  if (mark === CURRENCY) return true;
  if (mark === QUOTE || mark === OPENER || mark === APOSTROPHE) return token + 1 < scanned.count && (canBegin(scanned, token + 1) || isStop(scanned, token + 1));
  return false;
}

/** `iPhone`, `eBay`: a small letter before a capital. */
function isBranded(word: string): boolean {
  return /^[a-z][A-Z]/.test(word);
}

/** `?" Tillerson asked`: names and then a verb of telling. */
function isToldBy(scanned: Scan, token: number): boolean {
  const { kind, shape, count } = scanned;
  for (let at = token; at < count && at < token + 7; at += 1) {
    if (kind[at] === WORD && shape[at] === SMALL) return TELLING.has(wordAt(scanned, at));
    if (kind[at] === MARK && shape[at] === COMMA && at > token) return isToldBehind(scanned, at);
    if (kind[at] !== WORD && !(kind[at] === MARK && (shape[at] === STOP || shape[at] === HYPHEN))) return false;
  }
  return false;
}

/** `?" Juncker, the Commission's president, asked`: a verb of telling behind an apposition. */
function isToldBehind(scanned: Scan, comma: number): boolean {
  const { kind, shape, count } = scanned;
  for (let at = comma + 1; at < count - 1 && at < comma + LONGEST_APPOSITION; at += 1) {
    if (kind[at] !== MARK || shape[at] === HYPHEN || shape[at] === APOSTROPHE) continue;
    return shape[at] === COMMA && kind[at + 1] === WORD && TELLING.has(wordAt(scanned, at + 1));
  }
  return false;
}

const LONGEST_APPOSITION = 12;

function endsAfterDot(scanned: Scan, token: number, next: number): boolean {
  const { kind, shape, start, end } = scanned;
  const before = token - 1;
  if (before < 0) return false;
  if (kind[before] === MARK && scanned.text.charCodeAt(start[before] as number) === 0xb0) return kind[next] !== NUMBER;
  if (kind[before] !== WORD || end[before] !== start[token]) return true;
  const word = smallAt(scanned, before);
  if (word.length > LONGEST_ABBREVIATION) return true;
  if (NEVER_LAST.has(word)) return false;
  const follower = smallAt(scanned, afterOpeners(scanned, next));
  if (word === 'st' || word === 'hon') return OPENERS.has(follower);
  if (BEFORE_NAMES.has(word) && shape[before] !== SMALL) return false;
  if (word === 'x' && isOnNetwork(scanned, before)) return true;
  if (BEFORE_NUMBERS.has(word) && kind[next] === NUMBER) return false;
  if (MONTHS.has(word) || ANYWHERE.has(word)) return OPENERS.has(follower);
  if (word.length === 1 && shape[before] !== SMALL) return isLoneLetter(scanned, before) && OPENERS.has(follower);
  return true;
}

const LONGEST_ABBREVIATION = Math.max(...[BEFORE_NAMES, BEFORE_NUMBERS, NEVER_LAST, ANYWHERE].flatMap((words) => [...words].map(({ length }) => length)));

/** A token in small letters. */
function smallAt({ text, start, end }: Scan, token: number): string {
  return inSmallLetters(text, start[token] as number, end[token] as number);
}

const MONTHS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** `wrote on X.`: the network, not an initial. */
function isOnNetwork(scanned: Scan, token: number): boolean {
  return token > 0 && ['on', 'to', 'via'].includes(smallAt(scanned, token - 1));
}

/** A letter that is no initial: a small word stands before it. */
function isLoneLetter({ kind, shape }: Scan, token: number): boolean {
  return token > 0 && kind[token - 1] === WORD && shape[token - 1] === SMALL;
}

function afterOpeners({ kind, shape, count }: Scan, token: number): number {
  let at = token;
  while (at + 1 < count && kind[at] === MARK && (shape[at] === QUOTE || shape[at] === OPENER || shape[at] === APOSTROPHE)) at += 1;
  return at;
}

/** A word that carries its own dot ends a sentence only where what follows clearly begins one: `in the U.S. How`. */
function isDottedEnd(scanned: Scan, token: number, first: number): boolean {
  const { kind, text, end, start, count } = scanned;
  if (text.charCodeAt((end[token] as number) - 1) !== 0x2e) return false;
  const last = withClosers(scanned, token);
  const next = last + 1;
  if (next >= count || kind[next] === LINE || start[next] === end[last] || !canBegin(scanned, next)) return false;
  const word = smallAt(scanned, token).slice(0, -1);
  if (NEVER_LAST.has(word)) return false;
  const follower = smallAt(scanned, afterOpeners(scanned, next));
  if (word === 'a.m' || word === 'p.m') return token - first > 2 && kind[next] === WORD && !AFTER_TIMES.has(follower) && !(next + 1 < count && smallAt(scanned, next + 1) === 'time') && !MONTHS.has(follower.slice(0, 3));
  const isOffice = follower === 'under' && next + 1 < count && smallAt(scanned, next + 1).startsWith('secretar');
  return (OPENERS.has(follower) && !isOffice) || (next > token + 1 && scanned.shape[next] === CAPITAL);
}

/** The dot of `2.` in a list belongs to the marker. */
function isPartOfMarker(scanned: Scan, token: number, markers: ReadonlySet<number>): boolean {
  if (markers.size === 0) return false;
  const isBulleted = token > 1 && scanned.kind[token - 1] === NUMBER && markers.has(token - 2);
  return (markers.has(token - 1) || isBulleted) && scanned.end[token - 1] === scanned.start[token];
}

