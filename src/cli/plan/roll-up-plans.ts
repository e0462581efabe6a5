import { parseDay } from '#core';
import { openLedger, planRollUp } from '#desk';
import { printJson, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { toCsv } from '../csv.ts';
import { renderRollUp, rollUpRecords } from './roll-up-text.ts';

/** The plans of a folder together, or without one those on record; exit code 1 where a file could not be read. */
export const rollUpPlans: Run<PlanOptions> = async ({ args, options, effects }) => {
  const answer = await planRollUp(openLedger(options.data), args[0], options, parseDay(effects.today()));
  if (options.json) printJson(effects, answer);
  else effects.out(options.csv ? toCsv(effects, rollUpRecords(answer)) : renderRollUp(answer, effects.colour));
  return answer.unread.length === 0 ? 0 : 1;
};
