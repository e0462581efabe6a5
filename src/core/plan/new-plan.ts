import { roundTo } from '#kit';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { editionOf } from '../figure/origin.ts';
import type { Commitment } from '../ledger/facts.ts';
import type { View } from '../ledger/view.ts';
import { rateOn } from '../measure/rate-on.ts';
import { averageRate } from '../measure/average-rate.ts';
import { deflatorGrowthAhead, realGrowthAhead } from '../measure/growth-ahead.ts';
import { atPrintedDecimals } from '../measure/gap.ts';
import { costToClose, type CostToClose } from '../scenario/cost.ts';
import type { PathTerms } from '../scenario/ground.ts';
import { dateInWords } from '../time/words.ts';
import { yearOf } from '../time/day.ts';
import { PLAN_FORMAT, type Plan, type PlanSource } from './plan.ts';

/** Money of a prefilled plan is rounded to this power of ten: to millions. */
const TO_MILLIONS = -6;

/**
 * A plan to start from: the last share and spending on record, a target for every year on the path of the terms, and the
 * assumptions of the outlook, with the editions that they are of. All of it is there to be changed.
 *
 * Source: Outturn's rules 4.4 and 4.5. Units: percent of GDP; whole units of the ally's own currency at current prices, rounded
 * to millions. Absences: of the path, passed on.
 *
 * @throws OutturnError `bad-path`, `target-of-spending`
 * @example
 * const terms = { commitment: commitmentAhead, rule: NATO_CORE, target: targetFigure(commitmentAhead), from: 2026, by: 2028, shape: 'linear', baseline: 'constant-share' };
 * const plan = newPlan(viewAhead, 'DEU', commitmentAhead, terms);
 * plan.targets // => [{ year: 2027, share: 2.5, spending: 116000000000 }, { year: 2028, share: 3, spending: 143400000000 }]
 * plan.base // => { year: 2026, share: 2, spending: 90000000000 }
 * plan.assumptions.growth // => { 2027: 1.1, 2028: 1 }
 * testPlan(ledgerAhead, plan).valid // => true
 */
export function newPlan(view: View, ally: string, commitment: Commitment, terms: PathTerms): Known<Plan> {
  const cost = costToClose(view, ally, terms);
  if (isMissing(cost)) return cost;
  const [base, ...years] = cost.years as [CostToClose['years'][number], ...CostToClose['years']];
  const dollars = dollarsTo(view, cost.currency);
  const growth = growthsOf(view, ally, years.map(({ year }) => year), realGrowthAhead);
  const deflator = growthsOf(view, ally, years.map(({ year }) => year), deflatorGrowthAhead);
  return {
    format: PLAN_FORMAT,
    ally,
    commitment: commitment.id,
    rule: terms.rule.id,
    asOf: view.day,
    status: 'draft',
    currency: cost.currency,
    scale: 'millions',
    base: { year: base.year, share: atPrintedDecimals(base.share), spending: roundTo(base.spending.value, TO_MILLIONS) },
    targets: years.map(({ year, share, spending }) => ({ year, share: roundTo(share.value, 2), spending: roundTo(spending.value, TO_MILLIONS) })),
    assumptions: { growth, deflator, ...(dollars !== undefined && { dollarsPerUnit: dollars }) },
    measures: [],
    sources: sourcesOf(view, [base.share, base.gdp]),
    notes: [],
  };
}

function growthsOf(view: View, ally: string, years: readonly number[], ahead: typeof realGrowthAhead): Readonly<Record<number, number>> {
  return Object.fromEntries(years.flatMap((year) => {
    const growth = ahead(view, ally, year);
    return isMissing(growth) ? [] : [[year, roundTo(growth.value, 2)] as const];
  }));
}

function dollarsTo(view: View, currency: string): number | undefined {
  if (currency === 'USD') return undefined;
  const ofDay = rateOn(view, currency, 'USD', view.day);
  const rate = isMissing(ofDay) ? averageRate(view, currency, 'USD', yearOf(view.day)) : ofDay;
  return isMissing(rate) ? undefined : roundTo(rate.value, 6);
}

/** The editions that figures were printed in, each once. */
function sourcesOf(view: View, figures: readonly Figure[]): PlanSource[] {
  const editions = figures.flatMap((figure) => editionOf(figure) ?? []);
  return editions.map(({ publication, edition, title }) => {
    const address = view.ledger.facts.publications.find(({ id }) => id === publication)?.address;
    return { title: title.endsWith(dateInWords(edition)) ? title : `${title}, ${dateInWords(edition)}`, ...(address && { address }) };
  });
}
