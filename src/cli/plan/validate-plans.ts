import { openLedger, openPlanFile, validatePlan, type PlanTestAnswer } from '#desk';
import { printJson, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { toCsv } from '../csv.ts';
import { findingRecords, renderFindings } from './validate-text.ts';

/** Tests plans; exit code 1 where something that must hold fails in one of them. */
export const validatePlans: Run<PlanOptions> = async ({ args, options, effects }) => {
  const ledger = openLedger(options.data);
  const answers: PlanTestAnswer[] = [];
  for (const path of args) {
    const { file, plan, problems } = await openPlanFile(path, ledger.facts);
    answers.push(validatePlan(ledger, file, plan, problems));
  }
  if (options.json) printJson(effects, answers.length === 1 ? answers[0] : { plans: answers });
  else effects.out(options.csv ? toCsv(effects, answers.flatMap(findingRecords)) : answers.map((answer) => renderFindings(answer, effects.colour)).join('\n'));
  return answers.every(({ valid }) => valid) ? 0 : 1;
};
