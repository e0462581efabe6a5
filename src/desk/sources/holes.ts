import { compareText } from '#kit';
import { membersOn, NATO, type Edition, type EditionFact, type Facts } from '#core';
import type { Holding } from './holdings.ts';

/** Cells of one indicator within an edition's own span that our copies do not hold. */
export interface HoleGroup {
  readonly indicator: string;
  readonly cells: number;
  /** How many parties lack a cell, and the first and last year in which one lacks. */
  readonly parties: number;
  readonly years: readonly [number, number];
}

/** What our copies lack of an edition. */
export interface Holes {
  readonly cells: number;
  /** The largest first. */
  readonly groups: readonly HoleGroup[];
  /** Indicators of the publication of which nothing is held of this edition; whether it prints them is not known. */
  readonly indicators: readonly string[];
}

/** What the holes of an edition are counted against. */
export interface Printed {
  /** Indicators that some edition of the publication is known to print. */
  readonly indicators: readonly string[];
  /** Parties that some edition of the publication is known to print. */
  readonly parties: readonly string[];
}

/** What a publication is known to print: everything that is held of any of its editions, aggregates aside. */
export function printedBy(holdings: Iterable<Holding>, { groups }: Facts): Printed {
  const [indicators, parties] = [new Set<string>(), new Set<string>()];
  for (const { held } of holdings) {
    for (const [indicator, byParty] of held) {
      indicators.add(indicator);
      for (const party of byParty.keys()) if (!groups.some(({ id }) => id === party)) parties.add(party);
    }
  }
  return { indicators: [...indicators].sort(compareText), parties: [...parties].sort(compareText) };
}

/**
 * The holes of an edition: each indicator of which anything is held, for each party that it covers and each year of its span.
 * The span is the edition's own where that is known, else from the first to the last year held. NATO's tables cover those who
 * were members on the day; other publications cover every party that any edition of theirs prints.
 */
export function holesOf(edition: Edition, fact: EditionFact | undefined, holding: Holding, { indicators, parties }: Printed, facts: Facts): Holes {
  const covered = edition.publication === NATO ? membersWithForces(facts, edition) : parties;
  const span = fact?.yearFirst && fact.yearLast ? ([fact.yearFirst, fact.yearLast] as const) : holding.years;
  const groups = span === null ? [] : [...holding.held].flatMap(([indicator, held]) => holeGroup(indicator, held, covered, span));
  return {
    cells: groups.reduce((sum, { cells }) => sum + cells, 0),
    groups: groups.sort((a, b) => b.cells - a.cells || compareText(a.indicator, b.indicator)),
    indicators: indicators.filter((indicator) => !holding.held.has(indicator)),
  };
}

function membersWithForces({ allies }: Facts, { published }: Edition): string[] {
  return membersOn(allies, published.knownFrom).filter(({ forces }) => forces).map(({ id }) => id);
}

function holeGroup(indicator: string, held: ReadonlyMap<string, ReadonlySet<number>>, parties: readonly string[], [first, last]: readonly [number, number]): HoleGroup[] {
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lacking = parties.map((party) => span.filter((year) => !held.get(party)?.has(year))).filter((years) => years.length > 0);
  const years = lacking.flat();
  if (years.length === 0) return [];
  return [{ indicator, cells: years.length, parties: lacking.length, years: [Math.min(...years), Math.max(...years)] }];
}
