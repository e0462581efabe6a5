import { foldName } from '#kit';
import type { ByYear } from '../scenario/economy.ts';
import type { Plan, PlanMeasure, PlanTarget } from './plan.ts';

/** In what two plans differ beside the shares and the spending of their years. */
export type DifferenceCode =
  | 'ally' | 'commitment' | 'rule' | 'title' | 'author' | 'as-of' | 'status' | 'currency'
  | 'base-year' | 'base-share' | 'base-spending'
  | 'equipment-share' | 'related-share'
  | 'growth' | 'deflator' | 'gdp' | 'dollars'
  | 'measure' | 'measure-amount';

/** One term that is not the same in two plans. */
export interface PlanDifference {
  readonly code: DifferenceCode;
  /** What it is of: a year, or the name of a measure. */
  readonly of?: string;
  /** As each plan has it; null where it says nothing. Money in whole units of the plan's own currency. */
  readonly first: string | number | null;
  readonly second: string | number | null;
}

/**
 * The terms, assumptions and measures in which two plans differ. Measures are told apart by their names.
 *
 * Source: the plans. Units: as in the plans.
 *
 * @example
 * differencesOf(examplePlan, examplePlan) // => []
 * differencesOf(examplePlan, { ...examplePlan, base: { year: 2026, share: 1.9 }, assumptions: { growth: 1 } }) // => [{ code: 'base-share', first: 2, second: 1.9 }, { code: 'growth', first: null, second: 1 }]
 * differencesOf(examplePlan, { ...examplePlan, measures: [{ name: 'Ships', amounts: [{ year: 2027, amount: 5 }, { year: 2028, amount: 6 }] }] }) // => [{ code: 'measure', of: 'Ships', first: null, second: 11 }]
 */
export function differencesOf(first: Plan, second: Plan): readonly PlanDifference[] {
  return [
    ...termsApart(first, second),
    ...targetsApart(first, second),
    ...assumptionsApart(first, second),
    ...measuresApart(first.measures, second.measures),
  ];
}

type Term = string | number | null;

function apart(code: DifferenceCode, first: Term | undefined, second: Term | undefined, of?: string): readonly PlanDifference[] {
  return first === second ? [] : [{ code, ...(of !== undefined && { of }), first: first ?? null, second: second ?? null }];
}

function termsApart(first: Plan, second: Plan): readonly PlanDifference[] {
  const of = (code: DifferenceCode, term: (plan: Plan) => Term | undefined): readonly PlanDifference[] => apart(code, term(first), term(second));
  return [
    ...of('ally', ({ ally }) => ally),
    ...of('commitment', ({ commitment }) => commitment),
    ...of('rule', ({ rule }) => rule),
    ...of('title', ({ title }) => title),
    ...of('author', ({ author }) => author),
    ...of('as-of', ({ asOf }) => asOf),
    ...of('status', ({ status }) => status),
    ...of('currency', ({ currency }) => currency),
    ...of('base-year', ({ base }) => base.year),
    ...of('base-share', ({ base }) => base.share),
    ...of('base-spending', ({ base }) => base.spending),
  ];
}

function targetsApart(first: Plan, second: Plan): readonly PlanDifference[] {
  const years = yearsIn(first.targets, second.targets);
  return years.flatMap((year) => {
    const [one, other] = [first, second].map(({ targets }) => targets.find((target) => target.year === year)) as [PlanTarget | undefined, PlanTarget | undefined];
    return [...apart('equipment-share', one?.equipmentShare, other?.equipmentShare, String(year)), ...apart('related-share', one?.relatedShare, other?.relatedShare, String(year))];
  });
}

function assumptionsApart({ assumptions: first }: Plan, { assumptions: second }: Plan): readonly PlanDifference[] {
  return [
    ...byYearApart('growth', first.growth, second.growth),
    ...byYearApart('deflator', first.deflator, second.deflator),
    ...byYearApart('gdp', first.gdp, second.gdp),
    ...apart('dollars', first.dollarsPerUnit, second.dollarsPerUnit),
  ];
}

/** One value for all years differs in one place; values by year differ in each year. */
function byYearApart(code: DifferenceCode, first: ByYear | undefined, second: ByYear | undefined): readonly PlanDifference[] {
  if (typeof first !== 'object' && typeof second !== 'object') return apart(code, first, second);
  const years = [first, second].flatMap((each) => (typeof each === 'object' ? Object.keys(each) : []));
  const at = (values: ByYear | undefined, year: string): number | undefined => (typeof values === 'object' ? values[Number(year)] : values);
  return [...new Set(years)].sort().flatMap((year) => apart(code, at(first, year), at(second, year), year));
}

function measuresApart(first: readonly PlanMeasure[], second: readonly PlanMeasure[]): readonly PlanDifference[] {
  const find = (measures: readonly PlanMeasure[], name: string): PlanMeasure | undefined => measures.find((each) => foldName(each.name) === foldName(name));
  const gone = first.flatMap((measure) => {
    const other = find(second, measure.name);
    return other ? amountsApart(measure, other) : apart('measure', sumOf(measure), null, measure.name);
  });
  const added = second.filter(({ name }) => !find(first, name)).flatMap((measure) => apart('measure', null, sumOf(measure), measure.name));
  return [...gone, ...added];
}

function amountsApart(first: PlanMeasure, second: PlanMeasure): readonly PlanDifference[] {
  const at = ({ amounts }: PlanMeasure, year: number): number | undefined => amounts.find((each) => each.year === year)?.amount;
  return yearsIn(first.amounts, second.amounts).flatMap((year) => apart('measure-amount', at(first, year), at(second, year), `${first.name}, ${year}`));
}

function sumOf({ amounts }: PlanMeasure): number {
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}

function yearsIn(...lists: readonly (readonly { readonly year: number }[])[]): readonly number[] {
  return [...new Set(lists.flat().map(({ year }) => year))].sort((a, b) => a - b);
}
