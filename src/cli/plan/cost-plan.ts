import { parseDay } from '#core';
import { costRecords, openLedger, planCost, planInFile, planNamed, plannedSpending } from '#desk';
import { printJson, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { renderCost } from '../cost/ally-cost-text.ts';
import { toCsv } from '../csv.ts';

/** What a plan costs above a baseline. */
export const costPlan: Run<PlanOptions> = async ({ args, options, effects }) => {
  const ledger = openLedger(options.data);
  const plan = await planInFile(args[0] as string, ledger.facts);
  const today = parseDay(effects.today());
  const { baseline, currency, interest, asOf, against } = options;
  const asked = { ...(baseline !== undefined && { baseline }), ...(currency !== undefined && { currency }), ...(interest !== undefined && { interest }), ...(asOf !== undefined && { asOf }), ...(against !== undefined && { planned: plannedSpending(ledger, await planNamed(ledger, against, options, today), plan.ally) }) };
  const answer = planCost(ledger, plan, asked, today);
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, costRecords(answer)) : renderCost(answer, effects.colour));
  return 0;
};
