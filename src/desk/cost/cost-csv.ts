import type { CsvValue } from '#kit';
import type { KnownAnswer } from '../figure-answer.ts';
import type { CostAnswer } from './ally-cost.ts';
import type { GroupCostAnswer } from './group-cost.ts';

/** A row of a table: its fields by name. */
type CostRecord = Readonly<Record<string, CsvValue>>;

/** The cost of one ally's path as rows, one a year: the same on every surface. */
export function costRecords(answer: CostAnswer): CostRecord[] {
  const { asOf, ally, commitment, rule, baseline, shape, currency } = answer;
  return answer.years.map(({ year, fiscalYear, gdp, share, spending, baseline: without, additional, spendingReal, additionalReal, growthNominal, growthReal, shareOfGovernment, perPerson }) => ({
    as_of: asOf,
    ally,
    commitment,
    rule,
    baseline,
    shape,
    currency,
    year,
    fiscal_year: fiscalYear,
    ...fields('gdp', gdp),
    share_percent: share.value,
    ...fields('spending', spending),
    ...fields('baseline_spending', without),
    ...fields('additional', additional),
    ...fields('spending_real', spendingReal),
    ...fields('additional_real', additionalReal),
    ...fields('growth_percent', growthNominal),
    ...fields('growth_real_percent', growthReal),
    ...fields('share_of_government_percent', shareOfGovernment),
    ...fields('per_person', perPerson),
  }));
}

/** The cost of a group as rows, one an ally and year. */
export function groupCostRecords({ asOf, group, commitment, rule, baseline, shape, currency, allies }: GroupCostAnswer): CostRecord[] {
  return allies.flatMap(({ ally, years }) => years.map(({ year, share, spending, additional }) => ({ as_of: asOf, group, commitment, rule, baseline, shape, currency, ally, year, share_percent: share.value, spending: spending.value, additional: additional.value })));
}

function fields(name: string, answer: KnownAnswer): Record<string, CsvValue> {
  return 'missing' in answer ? { [name]: null, [`${name}_missing`]: answer.missing } : { [name]: answer.value, [`${name}_missing`]: null };
}
