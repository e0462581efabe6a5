import { sumOf } from '../figure/sum-of.ts';
import { isMissing, type Figure, type Known, type Missing } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { View } from '../ledger/view.ts';
import type { Day } from '../time/day.ts';
import { atConstantRate, inCurrencyAhead } from '../measure/in-currency.ts';
import { costToClose, type CostToClose } from './cost.ts';
import type { PathTerms } from './ground.ts';

/** The cost of one ally in a group, or why there is none. */
export interface AllyCost {
  readonly ally: string;
  readonly cost: Known<CostToClose>;
}

/** One year of a group: sums over the allies whose path is known, in one currency. */
export interface GroupYear {
  readonly year: number;
  /** At current prices and the rates of a day. */
  readonly spending: Figure;
  readonly additional: Figure;
  /** At prices and exchange rates of one year: not swollen by the inflation of one ally. */
  readonly spendingReal: Figure;
  readonly additionalReal: Figure;
}

/** What paths to a target cost several allies together. */
export interface GroupCost {
  readonly currency: string;
  readonly allies: readonly AllyCost[];
  /** Allies of whom no path can be computed, with the reason: no sum has them in it. */
  readonly without: readonly { readonly ally: string; readonly missing: Missing }[];
  readonly years: readonly GroupYear[];
  readonly total: Omit<GroupYear, 'year'>;
  /** The year at whose prices real sums are told. */
  readonly priceYear: number;
}

/** What a group is asked for: the terms of each ally, since the last share known may be of different years. */
export interface GroupTerms {
  readonly allies: readonly string[];
  readonly termsOf: (ally: string) => Known<PathTerms>;
  readonly currency: string;
  /** The day at whose rates money is converted. */
  readonly day: Day;
}

/**
 * The cost to close of several allies, each on its own path, summed in one currency at the rates of a day. Undefined where no
 * ally has a path.
 *
 * Source: Outturn's rule 4.5. Units: whole units of the currency at current prices.
 * Absences: an ally without a path is named and is in no sum.
 *
 * @throws OutturnError `bad-path`, `target-of-spending`
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * const cost = groupCost(viewAhead, { allies: ['DEU', 'NOR', 'POL'], termsOf: () => terms, currency: 'USD', day: viewAhead.day });
 * cost.total.additional.value // => 78100000000
 * cost.total.additionalReal.value // ≈ 75625079826
 * cost.without.map(({ ally }) => ally) // => ['NOR']
 */
export function groupCost(view: View, { allies, termsOf, currency, day }: GroupTerms): GroupCost | undefined {
  const asked = allies.map((ally) => ({ ally, terms: termsOf(ally) }));
  const priceYear = Math.max(...asked.flatMap(({ terms }) => (isMissing(terms) ? [] : [terms.from])));
  const all = asked.map(({ ally, terms }) => ({ ally, cost: isMissing(terms) ? terms : costToClose(view, ally, { ...terms, priceYear }) }));
  const converted = all.map(({ ally, cost }) => ({ ally, years: isMissing(cost) ? cost : yearsIn(view, cost, { currency, day, after: priceYear }) }));
  const held = converted.flatMap(({ ally, years }) => (isMissing(years) ? [] : [{ ally, years }]));
  const without = converted.flatMap(({ ally, years }) => (isMissing(years) ? [{ ally, missing: years }] : []));
  if (held.length === 0) return undefined;
  const years = [...new Set(held.flatMap((each) => each.years.map(({ year }) => year)))].sort((a, b) => a - b).map((year) => groupYear(year, held));
  return { currency, priceYear, allies: all, without, years, total: eachAmount((name) => totalOf(name, years)) };
}

type AmountName = keyof Omit<GroupYear, 'year'>;

const AMOUNT_WORDS: Readonly<Record<AmountName, string>> = {
  spending: 'spending on their paths',
  additional: 'additional spending',
  spendingReal: 'spending on their paths at constant prices and exchange rates',
  additionalReal: 'additional spending at constant prices and exchange rates',
};

function eachAmount<T>(of: (name: AmountName) => T): Record<AmountName, T> {
  return { spending: of('spending'), additional: of('additional'), spendingReal: of('spendingReal'), additionalReal: of('additionalReal') };
}

interface Telling {
  readonly currency: string;
  readonly day: Day;
  /** Sums begin after the last base year of any ally, so that every year has all allies in it. */
  readonly after: number;
}

/** The years that are summed, in another currency; the first absence stands for all. */
function yearsIn(view: View, { years }: CostToClose, { currency, day, after }: Telling): Known<readonly GroupYear[]> {
  const converted: GroupYear[] = [];
  for (const { year, spending, additional, spendingReal, additionalReal } of years.filter((each) => each.year > after)) {
    const amounts = {
      spending: inCurrencyAhead(view, spending, currency, day),
      additional: inCurrencyAhead(view, additional, currency, day),
      spendingReal: atConstantRate(view, spendingReal, currency),
      additionalReal: atConstantRate(view, additionalReal, currency),
    };
    const lacking = Object.values(amounts).find(isMissing);
    if (lacking) return lacking;
    converted.push({ year, ...(amounts as Record<AmountName, Figure>) });
  }
  return converted;
}

interface HeldAlly {
  readonly ally: string;
  readonly years: readonly GroupYear[];
}

function groupYear(year: number, held: readonly HeldAlly[]): GroupYear {
  const amounts = eachAmount((name) => {
    const inputs = held.flatMap(({ ally, years }) => years.filter((each) => each.year === year).map((each) => ({ name: ally, figure: each[name] })));
    return sumOf('sum-of-paths', `${AMOUNT_WORDS[name]} of ${inputs.length} allies in ${year}`, inputs as [NamedFigure, ...NamedFigure[]]);
  });
  return { year, ...amounts };
}

function totalOf(name: AmountName, years: readonly GroupYear[]): Figure {
  return sumOf('sum-of-paths', `${AMOUNT_WORDS[name]}, ${years[0]?.year} to ${years.at(-1)?.year}`, years.map((each) => ({ name: String(each.year), figure: each[name] })) as [NamedFigure, ...NamedFigure[]]);
}
