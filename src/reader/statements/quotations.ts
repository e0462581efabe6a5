import { APOSTROPHE, COMMA, DASH, OPENER, QUOTE, STOP } from '../scan/characters.ts';
import { LINE, MARK, SMALL, WORD, type Scan } from '../scan/scan.ts';

/** Words between quotation marks of one paragraph. Quotations within it are part of it. */
export interface Quotation {
  /** The tokens of its marks: the opening one, and the one after the closing one. */
  readonly first: number;
  readonly next: number;
}

/** The quotations of a report, and for each token the number of the one it lies in, from 1. */
export interface Quotations {
  readonly list: readonly Quotation[];
  readonly at: Int32Array;
}

/** How far the end of a quotation in single marks is sought. */
const FARTHEST = 400;

/**
 * Finds quotations by their marks, paragraph by paragraph. One that is not closed counts where the next paragraph opens anew, as
 * long quotations do; else its mark is passed over, so that it swallows nothing.
 */
export function quotationsOf(scanned: Scan): Quotations {
  const list: Quotation[] = [];
  let open = -1;
  for (let token = 0; token < scanned.count; token += 1) {
    if (scanned.kind[token] === WORD) continue;
    if (scanned.kind[token] === LINE && isParagraphEnd(scanned, token)) {
      if (open >= 0 && opensAnew(scanned, open, token + 1)) list.push({ first: open, next: token });
      open = -1;
    } else if (isQuotationMark(scanned, token)) {
      if (open >= 0 && closes(scanned, open, token)) {
        list.push({ first: open, next: token + 1 });
        open = -1;
      } else if (opens(scanned, token) && (open < 0 || isSameMark(scanned, open, token))) open = token;
    }
  }
  const filled = list.filter(({ first, next }) => next - first > 2);
  return { list: filled, at: numbered(scanned, filled) };
}

/** Whether a line end parts paragraphs: an empty line, or one after a stop. */
export function isParagraphEnd({ kind, shape }: Scan, line: number): boolean {
  if ((shape[line] as number) > 1 || line === 0) return true;
  return kind[line - 1] === MARK && (shape[line - 1] === STOP || shape[line - 1] === QUOTE);
}

function numbered(scanned: Scan, list: readonly Quotation[]): Int32Array {
  const at = new Int32Array(scanned.count);
  list.forEach(({ first, next }, index) => at.fill(index + 1, first, next));
  return at;
}

function isQuotationMark({ kind, shape }: Scan, token: number): boolean {
  return kind[token] === MARK && (shape[token] === QUOTE || shape[token] === APOSTROPHE);
}

function opensAnew(scanned: Scan, open: number, token: number): boolean {
  return token < scanned.count && isQuotationMark(scanned, token) && isSameMark(scanned, open, token) && opens(scanned, token);
}

function isSameMark(scanned: Scan, one: number, other: number): boolean {
  return scanned.shape[one] === scanned.shape[other];
}

function opens(scanned: Scan, token: number): boolean {
  const code = codeOf(scanned, token);
  if (code === 0x201c || code === 0x201e || code === 0x201f || code === 0xab) return true;
  if (code === 0x201d || code === 0xbb || code === 0x2019 || code === 0x2bc) return false;
  if (!touchesNext(scanned, token) || (touchesBefore(scanned, token) && !isOpenerBefore(scanned, token))) return false;
  return scanned.shape[token] === QUOTE || (scanned.kind[token + 1] === WORD && closingSingle(scanned, token) > 0) || isQuotationMark(scanned, token + 1);
}

function isOpenerBefore({ kind, shape }: Scan, token: number): boolean {
  const before = shape[token - 1];
  return kind[token - 1] === MARK && (before === OPENER || before === DASH || before === QUOTE || before === APOSTROPHE);
}

function closes(scanned: Scan, open: number, token: number): boolean {
  if (!isSameMark(scanned, open, token)) return false;
  if (scanned.shape[token] === APOSTROPHE) return closingSingle(scanned, open) === token;
  const code = codeOf(scanned, token);
  if (code === 0x22) return touchesBefore(scanned, token) || !touchesNext(scanned, token);
  return code === 0x201d || code === 0xbb || (code === 0x201c && codeOf(scanned, open) === 0x201e);
}

/**
 * The mark that closes a quotation in single marks; -1 for none. An apostrophe after a final s may be that of an owner
 * ("allies’ budgets"): it closes only where no surer mark follows.
 */
function closingSingle(scanned: Scan, open: number): number {
  let doubtful = -1;
  const last = Math.min(scanned.count, open + FARTHEST);
  for (let token = open + 1; token < last; token += 1) {
    if (scanned.kind[token] === WORD) continue;
    if (scanned.kind[token] === LINE && isParagraphEnd(scanned, token)) break;
    if (scanned.kind[token] !== MARK || scanned.shape[token] !== APOSTROPHE) continue;
    if (codeOf(scanned, token) === 0x2018) break;
    if (!touchesBefore(scanned, token) || (touchesNext(scanned, token) && scanned.kind[token + 1] === WORD)) continue;
    if (!isOwner(scanned, token)) return token;
    if (doubtful < 0) doubtful = token;
  }
  return doubtful;
}

function isOwner({ kind, shape, text, end, count }: Scan, token: number): boolean {
  const isAfterS = kind[token - 1] === WORD && /s/i.test(text.charAt((end[token - 1] as number) - 1));
  const next = token + 1;
  return isAfterS && next < count && kind[next] === WORD && (shape[next] === SMALL);
}

function touchesNext({ start, end, count, kind }: Scan, token: number): boolean {
  return token + 1 < count && kind[token + 1] !== LINE && start[token + 1] === end[token];
}

function touchesBefore({ start, end, kind }: Scan, token: number): boolean {
  return token > 0 && kind[token - 1] !== LINE && start[token] === end[token - 1];
}

function codeOf({ text, start }: Scan, token: number): number {
  return text.charCodeAt(start[token] as number);
}

/** Whether a quotation ends in a comma or a stop of its own, as those do that are told by what follows. */
export function endsInStop({ kind, shape }: Scan, { first, next }: Quotation): boolean {
  for (let token = next - 1; token > first; token -= 1) {
    if (kind[token] !== MARK) return false;
    if (shape[token] === COMMA || shape[token] === STOP || shape[token] === DASH) return true;
  }
  return false;
}
