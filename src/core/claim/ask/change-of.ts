import { roundTo } from '#kit';
import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import type { View } from '../../ledger/view.ts';
import { editionRef } from '../../ledger/cell-figure.ts';
import { constantSpendingSeries, NATO, WEO } from '../../measure/indicators.ts';
import { realChange } from '../../measure/real-change.ts';
import { isGroup, levelOf, type Level, type Manner } from './party-figure.ts';

/** What a change is told in: its direction alone, percent at constant prices, percent at current ones, units, points, or as a multiple. */
export type ChangeIn = 'direction' | 'real' | 'nominal' | 'amount' | 'points' | 'times';

/** A change of a level of a party, from the end of one year to another. */
export interface ChangeTerms {
  readonly measure: Level;
  readonly party: string;
  readonly from: number;
  readonly to: number;
  readonly as: ChangeIn;
  readonly manner: Manner;
}

/** The change between two years, in percent, units, points or as a multiple. */
export function changeOf(view: View, terms: ChangeTerms): Known<Figure> {
  const { measure, party, from, to, as, manner } = terms;
  if (as === 'direction' && measure === 'spending') return directionOfSpending(view, party, from, to);
  if (as === 'real' && measure === 'spending') return realSpending(view, party, from, to);
  if ((as === 'real' || as === 'direction') && measure === 'gdp') return realGdp(view, party, from, to);
  const [before, after] = [levelOf(view, measure, party, from, manner), levelOf(view, measure, party, to, manner)];
  if (isMissing(after)) return after;
  if (isMissing(before)) return before;
  return between(before, after, terms);
}

function between(before: Figure, after: Figure, { from, to, as, measure }: ChangeTerms): Known<Figure> {
  if (before.value === 0 && as !== 'amount' && as !== 'points') return { missing: 'not available', because: `the figure of ${from} is zero` };
  const difference = after.value - before.value;
  const [value, unit, formula, decimals] = {
    amount: [roundTo(difference, 6), after.unit, 'after − before', after.decimals] as const,
    points: [roundTo(difference, 6), `percentage_points${measure === 'share' ? '_of_gdp' : ''}`, 'after − before', 2] as const,
    times: [roundTo(after.value / before.value, 4), 'times', 'after / before', 2] as const,
    direction: [roundTo((after.value / before.value - 1) * 100, 4), 'percent', 'after / before − 1', 1] as const,
    real: [roundTo((after.value / before.value - 1) * 100, 4), 'percent', 'after / before − 1', 1] as const,
    nominal: [roundTo((after.value / before.value - 1) * 100, 4), 'percent', 'after / before − 1', 1] as const,
  }[as];
  return derive({ measure: 'change', formula, value, unit, ...(as === 'amount' && after.priceBase && { priceBase: after.priceBase }), decimals, inputs: [{ name: `before, ${from}`, figure: before }, { name: `after, ${to}`, figure: after }] });
}

/** As printed; where it is not, from the shares and real growth, if they tell a direction. */
function directionOfSpending(view: View, party: string, from: number, to: number): Known<Figure> {
  const printed = realSpending(view, party, from, to);
  if (!isMissing(printed) || printed.missing !== 'not held' || isGroup(view, party)) return printed;
  const shares = [from, to].map((year) => levelOf(view, 'share', party, year)) as [Known<Figure>, Known<Figure>];
  const growth = realGdp(view, party, from, to);
  const [before, after] = shares;
  if (isMissing(before) || isMissing(after) || isMissing(growth) || before.value === 0 || after.value === 0) return printed;
  const value = roundTo(((after.value / before.value) * (1 + growth.value / 100) - 1) * 100, 2);
  const error = 50 * (10 ** -before.decimals / before.value + 10 ** -after.decimals / after.value);
  if (Math.abs(value) < error) return { missing: 'not available', because: 'the printed shares are too coarse to tell the direction' };
  return derive({
    measure: 'change-by-shares',
    formula: 'share after / share before × (1 + real growth) − 1',
    value,
    unit: 'percent',
    decimals: 1,
    inputs: [{ name: `share ${to}`, figure: after }, { name: `share ${from}`, figure: before }, { name: 'real growth', figure: growth }],
    note: `No edition known by that day prints the real change: printed shares tell it to ${roundTo(error, 1)} points`,
  });
}

/** As NATO prints it for a year; over several years from the constant prices of one edition, else the yearly changes chained. */
function realSpending(view: View, party: string, from: number, to: number): Known<Figure> {
  if (to === from + 1) return realChange(view, party, to);
  return constantOfOneEdition(view, party, from, to) ?? chained(`real change`, from, to, (year) => realChange(view, party, year));
}

function constantOfOneEdition(view: View, party: string, from: number, to: number): Figure | undefined {
  for (const edition of view.editions.filter(({ publication }) => publication === NATO).reverse()) {
    for (const key of constantSpendingSeries(view.ledger, party)) {
      const [before, after] = [view.observeIn(editionRef(edition), key, from), view.observeIn(editionRef(edition), key, to)];
      if (isMissing(before) || isMissing(after) || before.value === 0) continue;
      return between(before, after, { measure: 'spending', party, from, to, as: 'real', manner: {} }) as Figure;
    }
  }
  return undefined;
}

function realGdp(view: View, party: string, from: number, to: number): Known<Figure> {
  if (isGroup(view, party)) return { missing: 'not held', because: 'real growth is held for single allies only' };
  return chained('real growth', from, to, (year) => view.observe({ publication: WEO, indicator: 'real-growth', party, unit: 'percent' }, year));
}

function chained(name: string, from: number, to: number, yearly: (year: number) => Known<Figure>): Known<Figure> {
  const years = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index);
  const figures = years.map((year) => ({ name: `${name} ${year}`, figure: yearly(year) }));
  const missing = figures.find(({ figure }) => isMissing(figure));
  if (missing || figures.length === 0) return missing?.figure ?? { missing: 'not available', because: 'no year lies between' };
  const inputs = figures as { name: string; figure: Figure }[];
  if (inputs.length === 1) return (inputs[0] as { figure: Figure }).figure;
  const factor = inputs.reduce((product, { figure }) => product * (1 + figure.value / 100), 1);
  return derive({ measure: 'chained-change', formula: 'product of (1 + yearly change) − 1', value: roundTo((factor - 1) * 100, 4), unit: 'percent', decimals: 1, inputs });
}
