import { parseDay, type Plan } from '#core';
import { draftPlan, openLedger, planBytes, planFormat, planInFile, planSchema, writePlanFile } from '#desk';
import { refuse } from '#kit';
import { printJson, type Call, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';

/** A plan to start from, prefilled from the ledger: to a file, or printed. */
export const newPlanFile: Run<PlanOptions> = async (call) => {
  const { args, options, effects } = call;
  const plan = draftPlan(openLedger(options.data), args[0] as string, options, parseDay(effects.today()));
  return written(call, plan, `Change what you plan otherwise, then: outturn plan validate ${options.to ?? 'plan.yaml'}`);
};

/** A plan in another format. */
export const convertPlan: Run<PlanOptions> = async (call) => {
  const plan = await planInFile(call.args[0] as string, openLedger(call.options.data).facts);
  const isTable = planFormat(call.options.format, call.options.to) === 'csv';
  return written(call, plan, isTable ? 'It holds base and targets; title, assumptions, measures, sources and notes are in the other formats' : 'It holds the whole plan and comes back unharmed');
};

/** The JSON Schema of a plan's document. */
export const schemaOfPlans: Run<PlanOptions> = ({ effects }) => printJson(effects, planSchema());

async function written({ options: { to, format: asked, force, json }, effects }: Call<PlanOptions>, plan: Plan, next: string): Promise<number> {
  const format = planFormat(asked ?? (json && to === undefined ? 'json' : undefined), to);
  if (to === undefined) {
    if (format === 'xlsx') return refuse('no-file', 'format "xlsx"', 'A spreadsheet is not printed', 'Name a file with --to plan.xlsx');
    effects.out(new TextDecoder().decode(await planBytes(plan, format)));
    return 0;
  }
  await writePlanFile(plan, to, format, force === true);
  effects.out(`${to} is written. ${next}\n`);
  return 0;
}
