import type { Quantity } from '../quantities/quantity.ts';
import type { ReportClaim, Statement } from '../report/report.ts';
import type { Span } from '../scan/scan.ts';
import type { LinksAt } from './places.ts';
import { plainWord } from './sentence-words.ts';

/** What belongs together in two versions, by numbers in their reports. */
export interface SamePair {
  readonly early: number;
  readonly later: number;
  /** Whether a value, a unit or another part that tells something differs. */
  readonly isChanged: boolean;
}

/** Findings of two versions that belong together, and those that stand alone, by number. */
export interface Matched {
  readonly pairs: readonly SamePair[];
  readonly early: readonly number[];
  readonly later: readonly number[];
}

/** How much two findings of one link belong together; 0 or less where they do not. */
type Score<T> = (early: T, later: T) => number;

/** Statements belong together where their speaker is the same, or where nearly all their words are. */
export function matchedStatements(early: readonly Statement[], later: readonly Statement[], earlyLinks: LinksAt, laterLinks: LinksAt): Matched {
  const place = ({ content, cue, source }: Statement): readonly Span[] => (content.length > 0 ? content : [...cue, ...source]);
  const likeness: Score<Statement> = (one, two) => {
    const shared = sharedWords(one.words, two.words);
    const isSame = one.speaker?.name === two.speaker?.name;
    return isSame ? 0.5 + shared : shared - 0.6;
  };
  const isChanged = (one: Statement, two: Statement): boolean => one.speaker?.name !== two.speaker?.name || one.act !== two.act || one.side !== two.side || one.kind !== two.kind;
  return matched(linked(early, place, earlyLinks), linked(later, place, laterLinks), { score: likeness, sure: 1.1, isChanged });
}

/** Claims belong together where they assert the same sort of thing of the same measure. */
export function matchedClaims(early: readonly ReportClaim[], later: readonly ReportClaim[], earlyLinks: LinksAt, laterLinks: LinksAt): Matched {
  const score: Score<ReportClaim> = (one, two) => (one.kind !== two.kind || one.measure !== two.measure ? 0 : 1 + Number(one.parties.join() === two.parties.join()) + Number(one.value === two.value && one.unit === two.unit));
  return matched(linked(early, whole, earlyLinks), linked(later, whole, laterLinks), { score, sure: 3, isChanged: (one, two) => claimKey(one) !== claimKey(two) });
}

/** Quantities belong together where they are of one kind; those of the same value and unit first. */
export function matchedQuantities(early: readonly Quantity[], later: readonly Quantity[], earlyLinks: LinksAt, laterLinks: LinksAt): Matched {
  const isSame = (one: Quantity, two: Quantity): boolean => one.value === two.value && one.valueLast === two.valueLast && one.unit === two.unit;
  const score: Score<Quantity> = (one, two) => (one.kind !== two.kind ? 0 : isSame(one, two) ? 3 : one.unit === two.unit ? 2 : one.kind === 'count' ? 0 : 1);
  const isChanged = (one: Quantity, two: Quantity): boolean => !isSame(one, two) || one.comparator !== two.comparator || one.hedge !== two.hedge || one.per !== two.per;
  return matched(linked(early, whole, earlyLinks), linked(later, whole, laterLinks), { score, sure: 3, isChanged });
}

function whole(span: Span): readonly Span[] {
  return [span];
}

function claimKey({ parties, value, valueLast, unit, comparator, hedge, years, by, isNegated, isAdditional, per }: ReportClaim): string {
  return JSON.stringify([parties, value, valueLast, unit, comparator, hedge, years, by, isNegated, isAdditional, per]);
}

/** The findings of one version, by link. */
function linked<T>(findings: readonly T[], place: (finding: T) => readonly Span[], linksAt: LinksAt): Side<T> {
  const byLink = new Map<number, number[]>();
  findings.forEach((finding, at) => {
    for (const link of new Set(place(finding).flatMap((span) => linksAt(span)))) {
      const known = byLink.get(link);
      if (known) known.push(at);
      else byLink.set(link, [at]);
    }
  });
  return { all: findings, byLink };
}

interface Side<T> {
  readonly all: readonly T[];
  readonly byLink: ReadonlyMap<number, readonly number[]>;
}

/** How findings are held together. */
interface Rule<T> {
  readonly score: Score<T>;
  /** The score from which on findings of neighbouring links belong together too: what moved from one sentence into the next. */
  readonly sure: number;
  readonly isChanged: (one: T, two: T) => boolean;
}

/** How many links further what is left over may have moved. */
const NEIGHBOURS = [1, -1, 2, -2];

/** Pairs the findings of each link, the best pairs first, in the order of the text where they are equal; then what is left over of neighbours. */
function matched<T>(early: Side<T>, later: Side<T>, rule: Rule<T>): Matched {
  const [ones, twos] = [new Set<number>(), new Set<number>()];
  const pairs = pairsOf(early, later, [0], rule.score, [ones, twos]);
  const moved = pairsOf(early, later, NEIGHBOURS, (one, two) => (rule.score(one, two) >= rule.sure ? rule.score(one, two) : 0), [ones, twos]);
  const all = [...pairs, ...moved].sort((a, b) => a[0] - b[0]);
  return {
    pairs: all.map(([one, two]) => ({ early: one, later: two, isChanged: rule.isChanged(early.all[one] as T, later.all[two] as T) })),
    early: restOf(early.all, ones),
    later: restOf(later.all, twos),
  };
}

function pairsOf<T>(early: Side<T>, later: Side<T>, steps: readonly number[], score: Score<T>, [ones, twos]: readonly [Set<number>, Set<number>]): [number, number][] {
  const candidates: { one: number; two: number; score: number }[] = [];
  for (const [link, left] of early.byLink) {
    for (const two of steps.flatMap((step) => later.byLink.get(link + step) ?? [])) {
      for (const one of left) {
        const likeness = ones.has(one) || twos.has(two) ? 0 : score(early.all[one] as T, later.all[two] as T);
        if (likeness > 0) candidates.push({ one, two, score: likeness });
      }
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.one - b.one || a.two - b.two);
  return candidates.flatMap(({ one, two }): [number, number][] => {
    if (ones.has(one) || twos.has(two)) return [];
    ones.add(one);
    twos.add(two);
    return [[one, two]];
  });
}

function restOf(all: readonly unknown[], taken: ReadonlySet<number>): number[] {
  return all.flatMap((_, at) => (taken.has(at) ? [] : [at]));
}

/** Twice the words that two contents share, over the words of both. */
function sharedWords(one: string, two: string): number {
  const [left, right] = [wordsIn(one), wordsIn(two)];
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  const shared = right.filter((word) => {
    const times = bag.get(word) ?? 0;
    bag.set(word, times - 1);
    return times > 0;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function wordsIn(text: string): string[] {
  return plainWord(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}
