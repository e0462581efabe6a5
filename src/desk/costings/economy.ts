import { economyAhead, gdpAhead, isMissing, type ByYear, type CostingInput, type CostingPath, type EconomyAssumptions, type Known, type Figure, type PublishedCosting, type View } from '#core';

/** On what a costing is computed again: what it prints of the economy, or what the ledger held on its day and nothing of theirs. */
export type Basis = 'printed' | 'ledger';

/** Whether a costing prints anything of the economy for a path: GDP, its growth, or spending with its share. */
export function printsEconomy(costing: PublishedCosting, path: CostingPath): boolean {
  return costing.impliedGdp.length > 0 || inputsFor(costing, path).some(({ item }) => item === 'gdp' || item === 'nominal-growth');
}

/**
 * The economy of a path: as printed, where anything is and that is asked for, and by the growth of the outlook between and after
 * the years printed; else as the outlook of the day has it, for fiscal years as parts of two calendar years.
 */
export function economyFor(view: View, costing: PublishedCosting, path: CostingPath, basis: Basis): EconomyAssumptions | undefined {
  if (basis === 'printed' && printsEconomy(costing, path)) return printedEconomy(view, costing, path);
  return costing.years === 'fiscal' ? fiscalEconomy(view, costing.of, path) : undefined;
}

function inputsFor({ inputs }: PublishedCosting, path: CostingPath): readonly CostingInput[] {
  return inputs.filter((each) => each.case === undefined || each.case === path.case);
}

/** Carried on from the first year that is printed, where the path begins later: it starts from the GDP that this leads to. */
function printedEconomy(view: View, costing: PublishedCosting, path: CostingPath): EconomyAssumptions {
  const growth = nominalGrowths(costing, path);
  const assumed: EconomyAssumptions = { by: costing.publisher, gdp: printedGdp(costing, path), growth, deflator: Object.fromEntries(Object.keys(growth).map((year) => [year, 0])) };
  const first = Math.min(path.from, ...Object.keys(assumed.gdp ?? {}).map(Number), ...Object.keys(growth).map((year) => Number(year) - 1));
  if (first === path.from) return assumed;
  return { by: costing.publisher, gdp: gdpByYear(first, path, economyAhead(view, costing.of, first, path.by, assumed).gdp) };
}

function gdpByYear(first: number, { from, by }: CostingPath, figures: readonly Known<Figure>[]): Record<number, number> {
  const known = figures.map((figure, index) => ({ year: first + index, figure })).filter(({ year }) => year >= from && year <= by);
  return Object.fromEntries(known.flatMap(({ year, figure }) => (isMissing(figure) ? [] : [[year, figure.value]])));
}

/** GDP as printed, or where it is not, spending over its share. */
function printedGdp(costing: PublishedCosting, path: CostingPath): Record<number, number> {
  const inputs = inputsFor(costing, path);
  const inYear = (item: CostingInput['item'], year: number): number | undefined => inputs.find((each) => each.item === item && each.yearFirst === year)?.value;
  const printed = inputs.filter(({ item }) => item === 'gdp').map(({ yearFirst, value }) => [yearFirst, value]);
  const implied = costing.impliedGdp.map((year) => [year, Math.round(((inYear('spending', year) ?? Number.NaN) / (inYear('share', year) ?? Number.NaN)) * 100)]);
  return Object.fromEntries([...printed, ...implied]) as Record<number, number>;
}

/** Growth as printed: of GDP at current prices, and so with nothing of prices besides. */
function nominalGrowths(costing: PublishedCosting, path: CostingPath): Extract<ByYear, object> {
  const entries = inputsFor(costing, path).filter(({ item }) => item === 'nominal-growth').flatMap(({ yearFirst, yearLast, value }) => Array.from({ length: yearLast - yearFirst + 1 }, (_, index) => [yearFirst + index, value]));
  return Object.fromEntries(entries) as Record<number, number>;
}

/** April to March: nine months of one year and three of the next. */
const FIRST_YEAR_PART = 0.75;

function fiscalEconomy(view: View, ally: string, { from, by }: CostingPath): EconomyAssumptions {
  const gdp: Record<number, number> = {};
  for (let year = from; year <= by; year += 1) {
    const [first, second] = [gdpAhead(view, ally, year), gdpAhead(view, ally, year + 1)];
    if (!isMissing(first) && !isMissing(second)) gdp[year] = Math.round(FIRST_YEAR_PART * first.value + (1 - FIRST_YEAR_PART) * second.value);
  }
  return { by: 'the outlook of the day, April to March as ¾ of one year and ¼ of the next', gdp };
}
