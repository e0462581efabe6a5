import { listInWords } from '#kit';
import { isMissing } from '../../figure/figure.ts';
import type { PlanTest } from './context.ts';

/** Every year from the base year to the deadline has a target. */
export const complete: PlanTest = ({ plan, commitment, path }) => {
  const last = commitment.deadlineYear ?? Math.max(0, ...plan.targets.map(({ year }) => year));
  const left = path.years.filter(({ year, set }) => year <= last && set?.share === undefined && set?.spending === undefined).map(({ year }) => year);
  if (left.length === 0) return [];
  return [{
    code: 'year-missing',
    severity: 'must',
    where: `targets ${yearsInWords(left)}`,
    what: `The plan sets neither share nor spending for ${left.length === 1 ? 'this year' : `these ${left.length} years`}; a path to ${last} needs every year from ${plan.base.year + 1}`,
    wayOut: `Add a share or spending for ${listInWords(left.map(String))}`,
  }];
};

/** Every target is for a year after the base year. */
export const ahead: PlanTest = ({ plan }) => {
  const past = plan.targets.filter(({ year }) => year <= plan.base.year).map(({ year }) => year);
  return past.map((year) => ({ code: 'target-past', severity: 'must', where: `targets ${year}`, what: `This year is not after the base year ${plan.base.year}: what is past can be spent no more`, wayOut: 'Leave the year out, or take an earlier base year' }));
};

/** The plan can be costed: GDP of every year is known or assumed. */
export const costable: PlanTest = ({ plan, path }) => {
  const lacking = [path.base, ...path.years].find(({ gdp }) => isMissing(gdp) || gdp.value <= 0);
  if (!lacking) return [];
  const why = isMissing(lacking.gdp) ? (lacking.gdp.because ?? 'it is not held') : `it is taken as ${lacking.gdp.value}`;
  return [{ code: 'gdp-unknown', severity: 'warning', where: `GDP ${lacking.year}`, what: `GDP of ${lacking.year} cannot be used: ${why}; neither share nor spending follows from the other, and nothing is costed`, wayOut: `Give GDP of ${plan.ally} in ${plan.currency} under assumptions` }];
};

function yearsInWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return years.length > 2 && (last as number) - (first as number) === years.length - 1 ? `${first} to ${last}` : years.join(', ');
}
