import { assume, costToClose, countedShare, derive, economyAhead, floorOn, isMissing, NATO_CORE, type Commitment, type CostingPath, type CostToClose, type Figure, type Known, type PathTerms, type PublishedCosting, type View } from '#core';
import { decimalsOf } from '#kit';
import { economyFor, type Basis } from './economy.ts';

/** Every path of a costing, computed again: those that serve as the baseline of another come first in the costing. */
export function costsOf(view: View, costing: PublishedCosting, basis: Basis): ReadonlyMap<string, Known<CostToClose>> {
  const found = new Map<string, Known<CostToClose>>();
  for (const path of costing.paths) if (path.kind === 'path') found.set(path.id, costOf(view, costing, path, basis, path.against === undefined ? undefined : found.get(path.against)));
  return found;
}

function costOf(view: View, costing: PublishedCosting, path: CostingPath, basis: Basis, against: Known<CostToClose> | undefined): Known<CostToClose> {
  if (against && isMissing(against)) return against;
  const terms = termsOf(view, costing, path, basis);
  if (isMissing(terms)) return terms;
  const planned = against && Object.fromEntries(against.years.map(({ year, spending }) => [year, spending.value]));
  return costToClose(view, costing.of, { ...terms, ...(planned && { planned }) });
}

function termsOf(view: View, costing: PublishedCosting, path: CostingPath, basis: Basis): Known<PathTerms> {
  const commitment = floorOn(view.ledger.facts.commitments, view.day);
  const assumptions = economyFor(view, costing, path, basis);
  const start = startOf(view, costing, path, commitment, assumptions);
  if (isMissing(start)) return start;
  const { from, by, shape, baseline, points } = path;
  return {
    commitment,
    rule: NATO_CORE,
    target: assume(path.target, 'percent_of_gdp', decimalsOf(path.target), costing.publisher, 'the target of the costing'),
    from,
    by,
    start,
    shape,
    baseline,
    ...(points && { points: pointsOf(points) }),
    ...(assumptions && { assumptions }),
  };
}

function pointsOf(points: Readonly<Record<string, number>>): Record<number, number> {
  return Object.fromEntries(Object.entries(points).map(([year, share]) => [Number(year), share]));
}

/** Finer than any share is printed, so that money given as a start comes back as it was given. */
const FINE = 12;

function startOf(view: View, { of, publisher, currency }: PublishedCosting, { from, start }: CostingPath, commitment: Commitment, assumptions: PathTerms['assumptions']): Known<Figure> {
  if (start === null) return countedShare(view, commitment, NATO_CORE, of, from);
  if ('share' in start) return assume(start.share, 'percent_of_gdp', decimalsOf(start.share), publisher, 'the share that the costing starts from');
  const gdp = economyAhead(view, of, from, from, assumptions).gdp[0] as Known<Figure>;
  if (isMissing(gdp)) return gdp;
  const spending = { ...assume(start.spending, currency, 0, publisher, 'the spending that the costing starts from'), priceBase: 'current' as const };
  return derive({ measure: 'share-of-start', formula: `spending ${from} / GDP ${from}`, value: (start.spending / gdp.value) * 100, unit: 'percent_of_gdp', decimals: FINE, inputs: [{ name: `spending ${from}`, figure: spending }, { name: `GDP ${from}`, figure: gdp }] });
}
