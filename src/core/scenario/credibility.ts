import { roundTo } from '#kit';
import type { EditionRef } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import { alliesOf, FEWEST_ALLIES, precedentsFor, type Precedent, type Precedents } from './precedents.ts';

/** What a path asks for, in the words in which precedents are told. */
export interface PathPace {
  /** The share of the base year, in percent. */
  readonly start: number;
  /** Years from the base year to the target. */
  readonly years: number;
  /** Points of GDP a year. */
  readonly points: number;
  /** Real growth of spending a year, in percent; undefined where prices are not known. */
  readonly realGrowth?: number;
}

/** How often something was done before. `too few precedents`: by fewer than ten allies, so that nothing is concluded. */
export type HowOften = 'often' | 'seldom' | 'hardly ever' | 'never' | 'too few precedents';

/** Windows and the allies that they are of. */
export interface WindowCounts {
  readonly windows: number;
  readonly allies: number;
}

/** Where one pace stands among what allies have actually done. */
export interface PaceStanding {
  readonly pace: 'points' | 'real-growth';
  readonly needed: number;
  /** All windows of that length, and those that reached the pace. */
  readonly all: WindowCounts;
  readonly reached: WindowCounts;
  /** The same among windows that began within half a point of the path's start. */
  readonly similar: WindowCounts;
  readonly similarReached: WindowCounts;
  readonly howOften: HowOften;
  /** Windows that reached it, one for each ally, the fastest first; where none did, the fastest of all. */
  readonly precedents: readonly Precedent[];
}

/** How credible a path is by what has been done before. */
export interface Credibility {
  readonly edition: EditionRef;
  /** The length of the windows, in years: shorter than the path where no edition reaches so far. */
  readonly length: number;
  readonly standings: readonly PaceStanding[];
}

/** A start within so many points of the path's is a similar one. */
const SIMILAR_START = 0.5;
const NAMED = 5;

/**
 * Where a path's yearly points of GDP and its real growth stand among what allies have actually done: windows of the same
 * length in one edition, with the number of windows and of allies, and the precedents named. Reached in a quarter of the windows
 * or more is `often`, in a twentieth `seldom`, in any `hardly ever`. The bounds are ours.
 *
 * Source: Outturn's rule 4.7. Units: points of GDP a year; percent a year in real terms.
 * Undefined where no edition in the view has actual years enough.
 *
 * @example
 * credibilityOf(exampleView, { start: 2, years: 1, points: 0.5 }).standings[0].howOften // => 'too few precedents'
 * credibilityOf(ledgerAhead.asOf('2026-01-01'), { start: 2, years: 1, points: 0.5 }) // => undefined
 */
export function credibilityOf(view: View, pace: PathPace): Credibility | undefined {
  const precedents = precedentsFor(view, pace.years);
  if (!precedents) return undefined;
  return { edition: precedents.edition, length: precedents.length, standings: standingsOf(precedents, pace) };
}

function standingsOf({ points, realGrowth }: Precedents, pace: PathPace): PaceStanding[] {
  const byPoints = paceStanding('points', roundTo(pace.points, 4), points, pace.start);
  return pace.realGrowth === undefined ? [byPoints] : [byPoints, paceStanding('real-growth', roundTo(pace.realGrowth, 4), realGrowth, pace.start)];
}

/**
 * Where one pace stands among precedents.
 *
 * Source: as `credibilityOf`.
 *
 * @example
 * const did = (ally, perYear) => ({ ally, from: 2014, to: 2019, perYear, start: 1.4 });
 * paceStanding('points', 0.2, [did('POL', 0.3), did('DEU', 0.1)], 1.5).howOften // => 'too few precedents'
 * paceStanding('points', 0.2, [did('POL', 0.3), did('DEU', 0.1)], 1.5).reached // => { windows: 1, allies: 1 }
 */
export function paceStanding(pace: PaceStanding['pace'], needed: number, all: readonly Precedent[], start: number): PaceStanding {
  const reaching = (among: readonly Precedent[]): Precedent[] => among.filter(({ perYear }) => perYear >= needed);
  const similar = all.filter((each) => Math.abs(each.start - start) <= SIMILAR_START);
  const reached = reaching(all);
  return {
    pace,
    needed,
    all: countsOf(all),
    reached: countsOf(reached),
    similar: countsOf(similar),
    similarReached: countsOf(reaching(similar)),
    howOften: howOften(all, reached),
    precedents: fastestOfEach(reached.length > 0 ? reached : all).slice(0, NAMED),
  };
}

function countsOf(precedents: readonly Precedent[]): WindowCounts {
  return { windows: precedents.length, allies: alliesOf(precedents) };
}

function howOften(all: readonly Precedent[], reached: readonly Precedent[]): HowOften {
  if (alliesOf(all) < FEWEST_ALLIES) return 'too few precedents';
  const part = reached.length / all.length;
  if (part >= 0.25) return 'often';
  if (part >= 0.05) return 'seldom';
  return part > 0 ? 'hardly ever' : 'never';
}

function fastestOfEach(precedents: readonly Precedent[]): Precedent[] {
  const fastest = new Map<string, Precedent>();
  for (const each of precedents) if (each.perYear > (fastest.get(each.ally)?.perYear ?? -Infinity)) fastest.set(each.ally, each);
  return [...fastest.values()].sort((a, b) => b.perYear - a.perYear);
}
