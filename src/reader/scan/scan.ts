import { APOSTROPHE, BREAK, classOf, DIGIT, isLetter, smallLetter, SPACE, STOP, UPPER } from './characters.ts';
import { addToHash } from './word-hash.ts';

/** A stretch of the text as given, in UTF-16 units; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
/** The end of a line, or of a paragraph where lines are left empty. */
export const LINE = 4;

/** How a word is written. */
export const SMALL = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;

/**
 * A text in one pass: its tokens with their places, column by column. Nothing is copied out of the text; whoever needs a
 * word's letters asks for them.
 */
export interface Scan {
  readonly text: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** For words how they are written; for marks the class of the character; for lines how many were ended. */
  readonly shape: Uint8Array;
  /** For words a number made of their letters without case, by which word lists find them: see `hashOf`. */
  readonly hash: Int32Array;
}

/**
 * Scans a text once. Words hold their inner apostrophes (`doesn't`) and the dots of abbreviations in capitals (`U.S.`);
 * numbers hold their separators (`1,250.5`). Every other character is a mark of its own; white space is none.
 *
 * @example
 * scan('It cost $1.5bn.').count // => 6
 */
export function scan(text: string): Scan {
  const tokens = new Tokens(text);
  for (let at = 0; at < text.length; ) at = readToken(tokens, text, at);
  return tokens.scan();
}

/** The letters of a token. */
export function wordAt({ text, start, end }: Scan, token: number): string {
  return text.slice(start[token], end[token]);
}

/** Reads what begins at a place and tells where the next begins. */
function readToken(tokens: Tokens, text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if (kind === SPACE) return at + 1;
  if (isLetter(kind)) return readWord(tokens, text, at, kind);
  if (kind === DIGIT) return readNumber(tokens, text, at);
  if (kind === BREAK) return readLines(tokens, text, at);
  const end = isHighSurrogate(code) ? Math.min(at + 2, text.length) : at + 1;
  tokens.add(MARK, at, end, kind);
  return end;
}

function readWord(tokens: Tokens, text: string, start: number, first: number): number {
  let at = start + 1;
  let upper = first === UPPER ? 1 : 0;
  let letters = 1;
  let hash = addToHash(0, smallLetter(text.charCodeAt(start)));
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (isLetter(kind)) {
      letters += 1;
      if (kind === UPPER) upper += 1;
    } else if (kind === DIGIT && upper > 0 && isCurrency(text, start, at, letters)) break;
    else if (kind !== DIGIT && !isInnerApostrophe(text, at, kind) && !isAbbreviationDot(text, start, at, kind)) break;
    hash = addToHash(hash, kind === UPPER ? smallLetter(code) : code);
  }
  tokens.add(WORD, start, at, first !== UPPER ? SMALL : upper === letters && letters > 1 ? CAPITALS : CAPITAL, hash);
  return at;
}

/** `EUR35bn`, `DKr5bn`: letters that end before a first digit and are a currency's. */
function isCurrency(text: string, start: number, at: number, letters: number): boolean {
  return letters === at - start && (letters === 3 || letters === 2) && CODES.has(text.slice(start, at));
}

/** Codes of currencies that are written right before their amount: `EUR35bn` is two tokens and a scale, `F35` is one. */
const CODES: ReadonlySet<string> = new Set('EUR USD GBP CAD DKK NOK SEK CHF PLN CZK HUF RON BGN TRY HRK RUB UAH JPY CNY AUD NZD DKr NKr SKr SFr Kc Kč Ft Rs TL'.split(' '));

function isInnerApostrophe(text: string, at: number, kind: number): boolean {
  return kind === APOSTROPHE && at + 1 < text.length && isLetter(classOf(text.charCodeAt(at + 1)));
}

/** The dots of `U.S.` and `e.g.`: single letters, each followed by a dot. */
function isAbbreviationDot(text: string, start: number, at: number, kind: number): boolean {
  if (kind !== STOP || text.charCodeAt(at) !== 0x2e) return false;
  const lettersBefore = at - 1 === start || text.charCodeAt(at - 2) === 0x2e;
  if (!lettersBefore) return false;
  const isFollowed = at + 2 < text.length && isLetter(classOf(text.charCodeAt(at + 1))) && text.charCodeAt(at + 2) === 0x2e;
  return isFollowed || (at - 1 !== start && text.charCodeAt(at - 2) === 0x2e);
}

function readNumber(tokens: Tokens, text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    if (classOf(text.charCodeAt(at)) === DIGIT) continue;
    if (!isSeparator(text, at)) break;
  }
  tokens.add(NUMBER, start, at, 0);
  return at;
}

/** A dot or comma between digits; a thin or no-break space where three digits follow and no fourth. */
function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === DIGIT;
  if (!next) return false;
  if (code === 0x2e || code === 0x2c) return true;
  return (code === 0xa0 || code === 0x202f || code === 0x2009) && areDigits(text, at + 1, 3) && !areDigits(text, at + 4, 1);
}

function areDigits(text: string, start: number, count: number): boolean {
  if (start + count > text.length) return false;
  for (let at = start; at < start + count; at += 1) if (classOf(text.charCodeAt(at)) !== DIGIT) return false;
  return true;
}

function readLines(tokens: Tokens, text: string, start: number): number {
  let [at, lines] = [start, 0];
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === BREAK) lines += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 0 : 1;
    else if (kind !== SPACE) break;
  }
  tokens.add(LINE, start, at, Math.min(lines, 255));
  return at;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** The columns while they grow. */
class Tokens {
  readonly #text: string;
  #count = 0;
  #kind: Uint8Array<ArrayBuffer>;
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #shape: Uint8Array<ArrayBuffer>;
  #hash: Int32Array<ArrayBuffer>;

  constructor(text: string) {
    const room = 64 + (text.length >> 2);
    this.#text = text;
    this.#kind = new Uint8Array(room);
    this.#start = new Int32Array(room);
    this.#end = new Int32Array(room);
    this.#shape = new Uint8Array(room);
    this.#hash = new Int32Array(room);
  }

  add(kind: number, start: number, end: number, shape: number, hash = 0): void {
    if (this.#count === this.#kind.length) this.#grow();
    const at = this.#count;
    this.#kind[at] = kind;
    this.#start[at] = start;
    this.#end[at] = end;
    this.#shape[at] = shape;
    this.#hash[at] = hash;
    this.#count = at + 1;
  }

  scan(): Scan {
    return { text: this.#text, count: this.#count, kind: this.#kind, start: this.#start, end: this.#end, shape: this.#shape, hash: this.#hash };
  }

  #grow(): void {
    const room = this.#kind.length * 2;
    const [kind, start, end, shape, hash] = [new Uint8Array(room), new Int32Array(room), new Int32Array(room), new Uint8Array(room), new Int32Array(room)];
    kind.set(this.#kind);
    start.set(this.#start);
    end.set(this.#end);
    shape.set(this.#shape);
    hash.set(this.#hash);
    [this.#kind, this.#start, this.#end, this.#shape, this.#hash] = [kind, start, end, shape, hash];
  }
}

