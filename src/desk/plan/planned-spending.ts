import { listInWords, refuse } from '#kit';
import { commitmentOfPlan, isMissing, nationalCurrency, parseDay, planPath, type Ledger, type Plan } from '#core';
import { allyNamed } from '../question.ts';

/**
 * What a plan spends in each of its years, in whole units of the ally's own currency: the baseline of whoever asks what another
 * path adds to it.
 *
 * @throws OutturnError where it is the plan of another ally, in another currency than its GDP, or leaves out a year.
 */
export function plannedSpending(ledger: Ledger, plan: Plan, allyName: string): Readonly<Record<number, number>> {
  const ally = allyNamed(ledger.facts, allyName);
  const view = ledger.asOf(parseDay(plan.asOf, 'asOf'));
  if (plan.ally !== ally.id) return refuse('other-ally', `plan of ${plan.ally}`, `It is no plan of ${ally.name}`, `Name a plan of ${ally.id}`);
  const own = nationalCurrency(view, ally.id);
  if (plan.currency !== own) return refuse('other-currency', `plan of ${plan.ally} in ${plan.currency}`, `The GDP of ${ally.name} is told in ${own}`, `Write the plan in ${own}`);
  const { years } = planPath(view, plan, commitmentOfPlan(ledger.facts, plan));
  const lacking = years.filter(({ spending }) => isMissing(spending)).map(({ year }) => String(year));
  if (lacking.length > 0) return refuse('year-missing', `plan of ${plan.ally}`, `It sets no spending for ${listInWords(lacking)}, and nothing follows from what it sets`, 'Add a share or spending for these years');
  return Object.fromEntries(years.flatMap(({ year, spending }) => (isMissing(spending) ? [] : [[year, spending.value]])));
}
