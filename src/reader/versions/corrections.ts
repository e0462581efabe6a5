import { lowerBound } from '#kit';
import type { Quantity } from '../quantities/quantity.ts';
import { MARK, NUMBER, WORD, wordAt, type Scan, type Span } from '../scan/scan.ts';
import type { Link } from './align.ts';
import type { SamePair } from './matching.ts';
import { BACK, DENIALS, DENYING_PAIRS, LOOSE, SAYINGS, SURE } from './correction-words.ts';
import { likeness, plainWord, type SentenceWords } from './sentence-words.ts';

/** A later sentence that sets something right. */
export interface Correction {
  /** The sentence that corrects, by number in the later version. */
  readonly sentence: number;
  /** How it does: it says so in words, it gives another figure, or it denies what was said or says what was denied. */
  readonly by: 'words' | 'figure' | 'negation';
  /** The words or the figure that show it, in the later text. */
  readonly shownBy: Span;
  /** What is corrected: a sentence of the early version, of the later one, or both where it stands in both; null where that cannot be told. */
  readonly corrects: { readonly early: number | null; readonly later: number | null };
}

/** A version with what is known of its sentences. */
export interface VersionWords {
  readonly scan: Scan;
  readonly spans: readonly Span[];
  readonly words: readonly SentenceWords[];
}

interface Figures {
  readonly early: readonly Quantity[];
  readonly later: readonly Quantity[];
  readonly pairs: readonly SamePair[];
}

/** The corrections of a later version, in its order; a sentence that the early one has already corrects nothing anew. */
export function correctionsOf(links: readonly Link[], early: VersionWords, later: VersionWords, figures: Figures): Correction[] {
  const found = links.flatMap((link) => {
    if (link.label === 'added') return inWords(link.later[0] as number, links, early, later);
    return link.label === 'removed' || !link.isReworded ? [] : (byFigure(link, early, later, figures) ?? byNegation(link, early, later));
  });
  return found.sort((a, b) => a.sentence - b.sentence);
}

/** An added sentence that says that something is otherwise. */
function inWords(sentence: number, links: readonly Link[], early: VersionWords, later: VersionWords): Correction[] {
  const tokens = tokensIn(later, sentence);
  const sure = phraseIn(tokens, SURE);
  const shownBy = sure ?? (looksBack(tokens) ? phraseIn(tokens, LOOSE) : undefined);
  return shownBy === undefined ? [] : [{ sentence, by: 'words', shownBy, corrects: correctedBy(sentence, tokens, links, early, later) }];
}

interface Token extends Span {
  readonly word: string;
}

/** The words, numbers and marks of a sentence. */
function tokensIn({ scan, spans }: VersionWords, sentence: number): Token[] {
  const { start, end } = spans[sentence] as Span;
  const tokens: Token[] = [];
  for (let at = lowerBound(scan.start, start, 0, scan.count); at < scan.count && (scan.start[at] as number) < end; at += 1) {
    if (scan.kind[at] === WORD || scan.kind[at] === NUMBER || scan.kind[at] === MARK) tokens.push({ start: scan.start[at] as number, end: scan.end[at] as number, word: plainWord(wordAt(scan, at)) });
  }
  return tokens;
}

const LONGEST = 5;

/** Where the first of some phrases stands. */
function phraseIn(tokens: readonly Token[], phrases: readonly string[]): Span | undefined {
  const known = new Set(phrases);
  for (let first = 0; first < tokens.length; first += 1) {
    let phrase = '';
    for (let last = first; last < tokens.length && last < first + LONGEST; last += 1) {
      const { word, end } = tokens[last] as Token;
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      if (known.has(phrase)) return { start: (tokens[first] as Token).start, end };
    }
  }
  return undefined;
}

/** `That approach`, `This`, `His claim`: at the beginning, a word that stands for what was said before, and a denial. */
function looksBack(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !second || !BACK.has(first.word)) return false;
  return SAYINGS.has(second.word) || ((first.word === 'that' || first.word === 'this') && tokens.some(({ word }) => DENIALS.has(word)));
}

const NEAR = 3;

/** What an added sentence corrects: of a note on an earlier version the early sentence most like it; else the saying before it. */
function correctedBy(sentence: number, tokens: readonly Token[], links: readonly Link[], early: VersionWords, later: VersionWords): Correction['corrects'] {
  if (phraseIn(tokens, NOTES) !== undefined) return { early: mostLike(early, later.words[sentence] as SentenceWords), later: null };
  const before = Array.from({ length: NEAR }, (_, step) => sentence - 1 - step).filter((at) => at >= 0);
  const own = later.words[sentence] as SentenceWords;
  const said = before.find((at) => at === sentence - 1 || likeness(own, later.words[at] as SentenceWords) > LIKE);
  if (said === undefined) return { early: null, later: null };
  return { early: links.find(({ later: side }) => side.includes(said))?.early[0] ?? null, later: said };
}

const NOTES: readonly string[] = ['an earlier version', 'a previous version', 'earlier versions', 'previous versions', 'correction :', 'clarification :', 'has been corrected', 'was corrected', 'has been amended', 'was amended'];
const LIKE = 0.3;

function mostLike({ words }: VersionWords, own: SentenceWords): number | null {
  let [best, most] = [null as number | null, LEAST_LIKE];
  words.forEach((each, at) => {
    const score = likeness(own, each);
    if (score > most) [best, most] = [at, score];
  });
  return best;
}

const LEAST_LIKE = 0.12;

/** Sentences that are alike but for a figure. */
function byFigure(link: Link, early: VersionWords, later: VersionWords, figures: Figures): Correction[] | undefined {
  const [before, after] = [link.early[0] as number, link.later[0] as number];
  if (likeness(early.words[before] as SentenceWords, later.words[after] as SentenceWords) < NEARLY_SAME) return undefined;
  const [from, to] = [early.spans[before] as Span, later.spans[after] as Span];
  const changed = figures.pairs.filter(({ early: one, later: two }) => isWithin(figures.early[one] as Quantity, from) && isWithin(figures.later[two] as Quantity, to) && isOtherValue(figures.early[one] as Quantity, figures.later[two] as Quantity));
  return changed.length === 0 ? undefined : changed.map(({ later: two }) => ({ sentence: after, by: 'figure', shownBy: spanOf(figures.later[two] as Quantity), corrects: { early: before, later: null } }));
}

/** Likeness from which on a changed figure or a denial corrects rather than tells something else. */
const NEARLY_SAME = 0.6;

function isWithin({ start, end }: Span, sentence: Span): boolean {
  return start >= sentence.start && end <= sentence.end;
}

/** Another value in the same unit, not another way to write it. */
function isOtherValue(one: Quantity, two: Quantity): boolean {
  return one.kind === two.kind && one.unit === two.unit && one.value !== null && two.value !== null && (one.value !== two.value || one.valueLast !== two.valueLast);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Sentences that are alike, of which one denies what the other says. */
function byNegation(link: Link, early: VersionWords, later: VersionWords): Correction[] {
  const [before, after] = [link.early[0] as number, link.later[0] as number];
  if (link.early.length + link.later.length > 2 || likeness(early.words[before] as SentenceWords, later.words[after] as SentenceWords) < NEARLY_SAME) return [];
  const one = changedDenials(tokensIn(early, before), link, 'early');
  const two = changedDenials(tokensIn(later, after), link, 'later');
  if (one === undefined || two === undefined || one.length % 2 === two.length % 2) return [];
  return [{ sentence: after, by: 'negation', shownBy: two[0] ?? spanOf(later.spans[after] as Span), corrects: { early: before, later: null } }];
}

/** Words longer than this on one side are another saying, not the same one denied. */
const LONGEST_DENIAL = 6;

/** The denials among the words that changed; nothing where one lies in a long change, which says something of its own. */
function changedDenials(tokens: readonly Token[], { changes }: Link, side: 'early' | 'later'): Span[] | undefined {
  const found: Span[] = [];
  for (const denial of denialsIn(tokens)) {
    const span = changes.map((change) => change[side]).find((each) => each !== undefined && isWithin(denial, each));
    if (span === undefined) continue;
    if (tokens.filter((token) => isWithin(token, span)).length > LONGEST_DENIAL) return undefined;
    found.push(denial);
  }
  return found;
}

function denialsIn(tokens: readonly Token[]): Span[] {
  return tokens.filter(({ word }, at) => DENIALS.has(word) || DENYING_PAIRS.has(`${word} ${tokens[at + 1]?.word ?? ''}`)).map(spanOf);
}
