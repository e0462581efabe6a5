import type { ByYear, Plan, PlanAssumptions, PlanMeasure, PlanTarget } from '#core';
import { exactly, inScale } from './reading.ts';

/** A plan as its document writes it: money divided by its scale, numbers at 15 digits, keys in their order, nothing empty. */
export function documentOf(plan: Plan): Readonly<Record<string, unknown>> {
  const { format, ally, commitment, rule, title, author, asOf, status, currency, scale, base, targets, assumptions, measures, sources, notes } = plan;
  const money = (units: number): number => inScale(units, scale);
  return withoutEmpty({
    format, ally, commitment, rule, title, author, asOf, status,
    money: { currency, scale },
    base: yearEntry(base, money),
    targets: targets.map((target) => yearEntry(target, money)),
    assumptions: assumptionsEntry(assumptions, money),
    measures: measures.map((measure) => measureEntry(measure, money)),
    sources: sources.map(({ title: name, address }) => withoutEmpty({ title: name, address })),
    notes,
  });
}

type Scaled = (units: number) => number;

function yearEntry({ year, spending, share, equipmentShare, relatedShare }: PlanTarget, money: Scaled): Readonly<Record<string, unknown>> {
  return withoutEmpty({ year, spending: spending === undefined ? undefined : money(spending), share: kept(share), equipmentShare: kept(equipmentShare), relatedShare: kept(relatedShare) });
}

function assumptionsEntry({ growth, deflator, gdp, dollarsPerUnit }: PlanAssumptions, money: Scaled): Readonly<Record<string, unknown>> {
  return withoutEmpty({ growth: byYear(growth, exactly), deflator: byYear(deflator, exactly), gdp: byYear(gdp, money), dollarsPerUnit: kept(dollarsPerUnit) });
}

function measureEntry({ name, amounts, source }: PlanMeasure, money: Scaled): Readonly<Record<string, unknown>> {
  return withoutEmpty({ name, amounts: Object.fromEntries(amounts.map(({ year, amount }) => [year, money(amount)])), source });
}

function byYear(values: ByYear | undefined, written: Scaled): ByYear | undefined {
  if (values === undefined || typeof values === 'number') return values === undefined ? undefined : written(values);
  return Object.fromEntries(Object.entries(values).map(([year, value]) => [year, written(value)]));
}

function kept(value: number | undefined): number | undefined {
  return value === undefined ? undefined : exactly(value);
}

function withoutEmpty(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0)));
}
