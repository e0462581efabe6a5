import { isMissing, type Known, type Figure } from '../../figure/figure.ts';
import type { View } from '../../ledger/view.ts';
import { deflatorGrowthAhead, realGrowthAhead } from '../../measure/growth-ahead.ts';
import { gdpAhead } from '../../measure/gdp-ahead.ts';
import { inCurrencyAhead } from '../../measure/in-currency.ts';
import { valueOf, type ByYear } from '../../scenario/economy.ts';
import { dateInWords } from '../../time/words.ts';
import type { PlanFinding } from '../finding.ts';
import { percentInWords, signedInWords, sumInWords, valueIn, type PlanContext, type PlanTest } from './context.ts';

/** A mean difference of growth, in points a year, and a difference of a rate, in percent, from which it is a warning. */
const GROWTH_MATTERS = 0.5;
const RATE_MATTERS = 5;
/** By so much, as a part of the sum, growths written at two decimals may move it. */
const ROUNDING = 0.001;
/** Less than this is taken as the same. */
const SAME = 0.05;

/** Growth and prices as the plan takes them, beside the outlook of the day of the plan, with the difference in money. */
export const outlook: PlanTest = (context) => {
  const { growth, deflator, gdp } = context.plan.assumptions;
  if (growth === undefined && deflator === undefined && !gdp) return [{ code: 'assumptions-untold', severity: 'note', where: 'assumptions', what: `The plan assumes no growth of its own: the outlook as known on ${dateInWords(context.plan.asOf)} is taken`, wayOut: 'Nothing needs to be done; add growth and deflator to plan with others' }];
  return [
    ...growthFinding(context, { code: 'growth-differs', field: 'growth', name: 'Growth of real GDP', set: growth, ahead: realGrowthAhead }),
    ...growthFinding(context, { code: 'deflator-differs', field: 'deflator', name: 'Growth of the GDP deflator', set: deflator, ahead: deflatorGrowthAhead }),
    ...moneyFinding(context),
  ];
};

/** The dollar rate as the plan takes it, beside that of its day. */
export const dollarRate: PlanTest = ({ plan, view }) => {
  const taken = plan.assumptions.dollarsPerUnit;
  if (taken === undefined || plan.currency === 'USD') return [];
  const unit: Figure = { value: 1, unit: plan.currency, priceBase: 'current', status: 'actual', decimals: 0, origin: { kind: 'assumption', by: 'the plan', why: 'one unit of its currency' } };
  const known = valueIn(inCurrencyAhead(view, unit, 'USD', view.day));
  if (known === undefined) return [];
  const difference = (taken / known - 1) * 100;
  if (Math.abs(difference) < SAME) return [];
  return [{ code: 'rate-differs', severity: Math.abs(difference) >= RATE_MATTERS ? 'warning' : 'note', where: 'assumptions dollarsPerUnit', what: `The plan takes ${taken} US dollars to one ${plan.currency}; as known on ${dateInWords(plan.asOf)} it was ${known.toFixed(4)}: ${signedInWords(difference, 1)} %`, wayOut: 'Take the rate of the day, or say why another' }];
};

interface Growth {
  readonly code: string;
  readonly field: string;
  readonly name: string;
  readonly set: ByYear | undefined;
  readonly ahead: (view: View, ally: string, year: number) => Known<Figure>;
}

function growthFinding({ plan, view, path }: PlanContext, { code, field, name, set, ahead }: Growth): PlanFinding[] {
  const both = path.years.flatMap(({ year }) => {
    const [taken, known] = [valueOf(set, year), valueIn(ahead(view, plan.ally, year))];
    return taken === undefined || known === undefined ? [] : [{ taken, known }];
  });
  if (both.length === 0) return [];
  const mean = (pick: (each: { taken: number; known: number }) => number): number => both.reduce((sum, each) => sum + pick(each), 0) / both.length;
  const difference = mean(({ taken }) => taken) - mean(({ known }) => known);
  if (Math.abs(difference) < SAME) return [];
  return [{ code, severity: Math.abs(difference) >= GROWTH_MATTERS ? 'warning' : 'note', where: `assumptions ${field}`, what: `${name} is taken as ${percentInWords(mean(({ taken }) => taken), 1)} a year on average; the outlook as known on ${dateInWords(plan.asOf)} has ${percentInWords(mean(({ known }) => known), 1)}`, wayOut: 'Take the growth of the outlook, or name the source of another' }];
}

/** What the assumptions make of the money: the shares of the plan on its own GDP, and on that of the outlook. */
function moneyFinding({ plan, view, path }: PlanContext): PlanFinding[] {
  const years = path.years.flatMap(({ year, share, gdp }) => {
    const known = gdpAhead(view, plan.ally, year);
    const [percent, own] = [valueIn(share), valueIn(gdp)];
    return percent === undefined || own === undefined || isMissing(known) || known.unit !== plan.currency ? [] : [{ year, planned: (percent / 100) * own, difference: (percent / 100) * (own - known.value) }];
  });
  const sum = years.reduce((total, { difference }) => total + difference, 0);
  if (Math.abs(sum) <= years.reduce((total, { planned }) => total + planned, 0) * ROUNDING) return [];
  const last = years.at(-1) as (typeof years)[number];
  return [{ code: 'assumptions-in-money', severity: 'note', where: 'assumptions', what: `By its own GDP the same shares are ${sumInWords(Math.abs(sum), plan.currency)} ${sum > 0 ? 'more' : 'less'} in all than by the outlook as known on ${dateInWords(plan.asOf)}; in ${last.year} ${sumInWords(Math.abs(last.difference), plan.currency)}`, wayOut: 'Nothing needs to be done; tell the difference to whoever reads the sums' }];
}
