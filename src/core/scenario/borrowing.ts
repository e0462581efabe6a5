import { roundTo } from '#kit';
import { assume, derive } from '../figure/derive.ts';
import type { Figure } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import type { CostToClose, PathYear } from './cost.ts';

/** What it does to the public purse in a year when all additional spending is borrowed. */
export interface BorrowingYear {
  readonly year: number;
  /** Interest on what was borrowed up to the year before. */
  readonly interest: Figure;
  /** What is owed at the end of the year for it. */
  readonly debt: Figure;
  /** Additional spending and interest, in percent of GDP: by so much the balance is lower. */
  readonly deficitShare: Figure;
  /** What is owed for it, in percent of GDP: by so much debt is higher. */
  readonly debtShare: Figure;
}

/**
 * The effect on deficit and debt when all additional spending is borrowed at one interest rate, which the asker states: growth,
 * taxes and other spending are taken to stay as they are.
 *
 * Source: Outturn's rule 4.5. Symbols: debt(t) = debt(t − 1) × (1 + rate) + additional(t); interest is paid on the debt of the
 * year before. Units: the ally's own currency at current prices; percent of GDP.
 *
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * const [first, second] = borrowingFor(costToClose(viewAhead, 'DEU', terms), 2, 'the asker');
 * first.debt.value // => 23200000000
 * second.interest.value // => 464000000
 * second.debt.value // => 71464000000
 * second.debtShare.value // ≈ 1.50
 */
export function borrowingFor({ years, currency }: CostToClose, ratePercent: number, by: string): readonly BorrowingYear[] {
  const rate = assume(ratePercent, 'percent', 2, by, 'the interest rate at which additional spending is borrowed');
  const found: BorrowingYear[] = [];
  for (const year of years.slice(1)) found.push(borrowingIn(year, rate, currency, found.at(-1)?.debt));
  return found;
}

function borrowingIn({ year, additional, gdp }: PathYear, rate: Figure, currency: string, owed: Figure | undefined): BorrowingYear {
  const before: readonly NamedFigure[] = owed ? [{ name: `owed at the end of ${year - 1}`, figure: owed }] : [];
  const money = (measure: string, formula: string, value: number, inputs: readonly NamedFigure[]): Figure => derive({ measure, formula, value: roundTo(value, 0), unit: currency, priceBase: 'current', decimals: 0, inputs });
  const share = (measure: string, formula: string, value: number, inputs: readonly NamedFigure[]): Figure => derive({ measure, formula, value: roundTo((value / gdp.value) * 100, 4), unit: 'percent_of_gdp', decimals: 2, inputs: [...inputs, { name: `GDP ${year}`, figure: gdp }] });
  const interest = money('interest', 'owed before × interest rate', ((owed?.value ?? 0) * rate.value) / 100, [...before, { name: 'interest rate', figure: rate }]);
  const additionalInput = { name: 'additional spending', figure: additional };
  const debt = money('borrowed', 'owed before + interest + additional spending', (owed?.value ?? 0) + interest.value + additional.value, [...before, { name: 'interest', figure: interest }, additionalInput]);
  return {
    year,
    interest,
    debt,
    deficitShare: share('deficit-effect', '(additional spending + interest) / GDP', additional.value + interest.value, [additionalInput, { name: 'interest', figure: interest }]),
    debtShare: share('debt-effect', 'owed / GDP', debt.value, [{ name: 'owed', figure: debt }]),
  };
}
