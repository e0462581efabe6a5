import { lowerBound } from '#kit';
import { QUOTE } from '../scan/characters.ts';
import { CAPITAL, CAPITALS, LINE, MARK, NUMBER, WORD, wordAt, type Scan, type Span } from '../scan/scan.ts';
import { plainWord } from './sentence-words.ts';
import { runsOf } from './runs.ts';
import { numberOfWord } from './number-words.ts';

/** What sort of thing changed. */
export type ChangeKind = 'number' | 'date' | 'name' | 'quotation' | 'hedge' | 'wording';

/** Words that another wording replaced; one side is empty where they were only added or only left out. */
export interface WordChange {
  readonly kind: ChangeKind;
  readonly early?: Span;
  readonly later?: Span;
}

/** The words that differ between two stretches, as runs; nothing outside them is compared. */
export function wordChanges(early: Scan, earlySpans: readonly Span[], later: Scan, laterSpans: readonly Span[]): WordChange[] {
  const [before, after] = [tokensOf(early, earlySpans), tokensOf(later, laterSpans)];
  return runsOf(before.map(({ key }) => key), after.map(({ key }) => key)).map(([earlyFirst, earlyEnd, laterFirst, laterEnd]) => {
    const [left, right] = [before.slice(earlyFirst, earlyEnd), after.slice(laterFirst, laterEnd)];
    return { kind: kindOf(left, right), ...(left.length > 0 && { early: stretch(left) }), ...(right.length > 0 && { later: stretch(right) }) };
  });
}

interface Token extends Span {
  readonly key: string;
  readonly kind: number;
  /** Whether the token is a name's: a capital that does not begin the sentence. */
  readonly isName: boolean;
  readonly isQuote: boolean;
}

function tokensOf(scanned: Scan, spans: readonly Span[]): Token[] {
  return spans.flatMap((span) => tokensIn(scanned, span));
}

function tokensIn(scanned: Scan, span: Span): Token[] {
  const tokens: Token[] = [];
  const { kind, shape, start, end } = scanned;
  for (let token = lowerBound(start, span.start, 0, scanned.count); token < scanned.count && (start[token] as number) < span.end; token += 1) {
    if (kind[token] === LINE) continue;
    const isQuote = kind[token] === MARK && shape[token] === QUOTE;
    const isCapital = kind[token] === WORD && (shape[token] === CAPITAL || shape[token] === CAPITALS);
    tokens.push({
      start: start[token] as number,
      end: end[token] as number,
      key: isQuote ? '"' : plainWord(wordAt(scanned, token)),
      kind: kind[token] as number,
      isName: isCapital && tokens.length > 0,
      isQuote,
    });
  }
  return tokens;
}

function stretch(tokens: readonly Token[]): Span {
  return { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end };
}

const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year weeks months years'.split(' '),
);
const NUMBER_WORDS: ReadonlySet<string> = new Set('zero one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half third quarter percent % $ \u20ac \u00a3 twice double'.split(' '));
const HEDGES: ReadonlySet<string> = new Set('about around some nearly almost roughly approximately potential potentially possible possibly could might may would likely reportedly apparently appeared seemed suggested perhaps at least up more less than only just'.split(' '));

/** The kind that tells most: a number before a date, a date before a name, then quotation marks and hedges. */
function kindOf(early: readonly Token[], later: readonly Token[]): ChangeKind {
  const all = [...early, ...later];
  const isYear = (token: Token): boolean => token.kind === NUMBER && /^(19|20)\d\d$/.test(token.key);
  if (isRespelled(early, later)) return 'wording';
  if (all.some((token) => (token.kind === NUMBER && !isYear(token)) || NUMBER_WORDS.has(token.key))) return 'number';
  if (all.some((token) => isYear(token) || MONTHS_AND_DAYS.has(token.key))) return 'date';
  if (all.some(({ isName }) => isName)) return 'name';
  if (all.some(({ isQuote }) => isQuote)) return 'quotation';
  return [early, later].some(isHedge) ? 'hedge' : 'wording';
}

/** `two` for `2`: the same number in other signs. */
function isRespelled(early: readonly Token[], later: readonly Token[]): boolean {
  return early.length === later.length && early.every(({ key }, at) => numberOfWord(key) === numberOfWord((later[at] as Token).key));
}

/** Words that only make a saying more or less certain. */
function isHedge(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== MARK);
  return words.length > 0 && words.every(({ key }) => HEDGES.has(key));
}
