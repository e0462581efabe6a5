import { formatNumber } from '../../figure/words.ts';
import { percentInWords, sumInWords, valueIn, type PlanTest } from './context.ts';
import type { PlanFinding } from '../finding.ts';

/** Share and spending of a year may differ by so many points before it is told, and before it makes the plan invalid. */
const TOLD = 0.05;
const WRONG = 0.25;
/** No ally has spent so much of its GDP in peace; a slip of the pen is likelier. */
const EXTREME = 10;

/** Where both are set, share × GDP is the spending. */
export const sharesAddUp: PlanTest = ({ plan, path }) => [path.base, ...path.years].flatMap(({ year, set, gdp }): PlanFinding[] => {
  const whole = valueIn(gdp);
  if (set?.share === undefined || set.spending === undefined || whole === undefined || whole <= 0) return [];
  const implied = (set.spending / whole) * 100;
  const difference = Math.abs(implied - set.share);
  if (difference <= TOLD) return [];
  return [{
    code: 'share-and-spending-differ',
    severity: difference > WRONG ? 'must' : 'warning',
    where: year === plan.base.year ? `base ${year}` : `targets ${year}`,
    what: `Spending of ${sumInWords(set.spending, plan.currency)} is ${percentInWords(implied)} of the GDP that the plan takes (${sumInWords(whole, plan.currency)}), and it sets ${percentInWords(set.share)}: ${formatNumber(difference, 2)} points of GDP apart`,
    wayOut: `Write ${sumInWords((set.share / 100) * whole, plan.currency)}, or the share ${percentInWords(implied)}, or the GDP that makes both right under assumptions`,
  }];
});

/** What the measures named cost is within the spending of their year. */
export const measuresAddUp: PlanTest = ({ plan, path }) => path.years.flatMap(({ year, spending }): PlanFinding[] => {
  const money = valueIn(spending);
  const named = plan.measures.flatMap(({ amounts }) => amounts.filter((each) => each.year === year)).reduce((sum, { amount }) => sum + amount, 0);
  if (money === undefined || named <= money) return [];
  return [{ code: 'measures-exceed-spending', severity: 'must', where: `measures ${year}`, what: `The measures named add up to ${sumInWords(named, plan.currency)}, more than the ${sumInWords(money, plan.currency)} of spending in ${year}`, wayOut: 'Lower an amount, or raise the spending of the year' }];
});

/** Measures are for years that the plan has. */
export const measuresFit: PlanTest = ({ plan, path }) => {
  const years = new Set(path.years.map(({ year }) => year));
  return plan.measures.flatMap(({ name, amounts }) => amounts.filter(({ year }) => !years.has(year)).map(({ year }): PlanFinding => ({ code: 'measure-outside', severity: 'warning', where: `measures "${name}" ${year}`, what: `The plan has no year ${year} after its base year, so this amount is in no sum`, wayOut: 'Add a target for the year, or leave the amount out' })));
};

/** No share is beyond what anybody spends. */
export const plausible: PlanTest = ({ plan }) => plan.targets.flatMap(({ year, share }): PlanFinding[] =>
  share !== undefined && share > EXTREME ? [{ code: 'share-extreme', severity: 'warning', where: `targets ${year} share`, what: `A share of ${percentInWords(share, 1)} of GDP is far beyond what any ally spends`, wayOut: 'Check the decimal point: 2.5 is two and a half percent' }] : []);

/** Related spending counts up to the ceiling and no further. */
export const withinCeiling: PlanTest = ({ plan, ceiling }) => !ceiling ? [] : plan.targets.flatMap(({ year, relatedShare }): PlanFinding[] =>
  relatedShare !== undefined && relatedShare > ceiling.target ? [{ code: 'related-beyond-ceiling', severity: 'note', where: `targets ${year} relatedShare`, what: `Related spending of ${percentInWords(relatedShare)} of GDP counts up to ${percentInWords(ceiling.target, 1)}; the rest counts for nothing`, wayOut: 'Nothing needs to be done; the ceiling asks for no spending' }] : []);
