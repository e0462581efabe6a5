import { parseDay } from '#core';
import { openLedger, planFollow, planNamed } from '#desk';
import { printJson, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { toCsv } from '../csv.ts';
import { followRecords, renderFollow } from './follow-text.ts';

/** A plan against what was spent: of a file, or on record. */
export const followPlans: Run<PlanOptions> = async ({ args, options, effects }) => {
  const ledger = openLedger(options.data);
  const today = parseDay(effects.today());
  const answer = planFollow(ledger, await planNamed(ledger, args[0] as string, options, today), options, today);
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, followRecords(answer)) : renderFollow(answer, effects.colour));
  return 0;
};
