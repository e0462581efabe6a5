import { isMissing } from '../figure/figure.ts';
import type { EditionRef } from '../figure/origin.ts';
import { editionRef } from '../ledger/cell-figure.ts';
import type { SeriesKey } from '../ledger/observation.ts';
import { rememberIn } from '../ledger/remember.ts';
import type { View } from '../ledger/view.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { constantSpendingSeries, NATO, natoSeries } from '../measure/indicators.ts';
import { membersOn } from '../measure/members.ts';

/** What one ally did over some years, by one edition: the change a year between two actual years. */
export interface Precedent {
  readonly ally: string;
  readonly from: number;
  readonly to: number;
  /** Points of GDP a year, or percent a year in real terms. */
  readonly perYear: number;
  /** The share of the first year. */
  readonly start: number;
}

/** All windows of one length in one edition. */
export interface Precedents {
  readonly edition: EditionRef;
  /** Years from the first to the last of each window. */
  readonly length: number;
  readonly points: readonly Precedent[];
  readonly realGrowth: readonly Precedent[];
}

/** From fewer allies than this nothing is concluded. */
export const FEWEST_ALLIES = 10;
/** NATO's editions print no earlier year. */
const FIRST_YEAR = 1949;

/**
 * What allies have actually done over windows of a length: the change of the share in points a year, and the growth of spending
 * at constant prices a year. Only actual years of one edition count: the newest that has windows of at least ten allies. Where no
 * window is that long, the longest that there are stand in.
 *
 * Source: Outturn's rule 4.7; Defence Expenditure of NATO Countries, Tables 2 and 3. Units: points of GDP a year; percent a year.
 * Undefined where no edition has windows at all.
 *
 * @example
 * precedentsFor(exampleView, 1).edition.edition // => '2022-07-01'
 * precedentsFor(viewAhead, 3) // => undefined
 */
export function precedentsFor(view: View, length: number): Precedents | undefined {
  return rememberIn(view, `precedents ${length}`, () => newestPrecedents(view, length));
}

function newestPrecedents(view: View, length: number): Precedents | undefined {
  const editions = view.editions.filter(({ publication }) => publication === NATO).reverse();
  let best: Precedents | undefined;
  for (const edition of editions) {
    const found = precedentsIn(view, editionRef(edition), length);
    if (found && alliesOf(found.points) >= FEWEST_ALLIES) return found;
    if (found && alliesOf(found.points) > alliesOf(best?.points ?? [])) best = found;
  }
  return best;
}

/** How many allies are among precedents. */
export function alliesOf(precedents: readonly Precedent[]): number {
  return new Set(precedents.map(({ ally }) => ally)).size;
}

function precedentsIn(view: View, edition: EditionRef, wanted: number): Precedents | undefined {
  const allies = membersOn(view.ledger.facts.allies, view.day).map(({ id }) => ({ id, shares: actualIn(view, edition, natoSeries('defence-share-of-gdp', id)), spending: spendingIn(view, edition, id) }));
  const longest = Math.max(0, ...allies.map(({ shares }) => spanOf(shares)));
  const length = Math.min(wanted, longest);
  if (length < 1) return undefined;
  const points = allies.flatMap(({ id, shares }) => windows(shares, length, (first, last) => (last - first) / length).map((each) => ({ ally: id, ...each })));
  const realGrowth = allies.flatMap(({ id, shares, spending }) => windows(spending, length, (first, last) => ((last / first) ** (1 / length) - 1) * 100).map((each) => ({ ally: id, ...each, start: shares.get(each.from) ?? Number.NaN })));
  return { edition, length, points, realGrowth };
}

type ByYears = ReadonlyMap<number, number>;

function spendingIn(view: View, edition: EditionRef, ally: string): ByYears {
  const held = constantSpendingSeries(view.ledger, ally).map((key) => actualIn(view, edition, key));
  return held.find(({ size }) => size > 1) ?? new Map();
}

function actualIn(view: View, edition: EditionRef, key: SeriesKey): ByYears {
  const found = new Map<number, number>();
  const last = Number(view.day.slice(0, 4));
  const rows = view.ledger.rows(key);
  const first = rows ? (rows.source.segment.columns.year[rows.start] as number) : last + 1;
  for (let year = Math.max(first, FIRST_YEAR); year <= last; year += 1) {
    const figure = view.observeIn(edition, key, year);
    if (!isMissing(figure) && figure.status === 'actual') found.set(year, atPrintedDecimals(figure));
  }
  return found;
}

function spanOf(values: ByYears): number {
  const years = [...values.keys()];
  return years.length === 0 ? 0 : Math.max(...years) - Math.min(...years);
}

function windows(values: ByYears, length: number, perYear: (first: number, last: number) => number): Omit<Precedent, 'ally'>[] {
  return [...values].flatMap(([from, first]) => {
    const last = values.get(from + length);
    return last === undefined || first <= 0 ? [] : [{ from, to: from + length, perYear: perYear(first, last), start: first }];
  });
}
