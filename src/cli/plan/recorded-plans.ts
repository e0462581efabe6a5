import { parseDay } from '#core';
import { openLedger, recordedPlans } from '#desk';
import { printJson, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { toCsv } from '../csv.ts';
import { onRecordRecords, renderOnRecord } from './on-record-text.ts';

/** The national targets on record as plans: of all allies, or of one. */
export const plansOfRecord: Run<PlanOptions> = ({ args, options, effects }) => {
  const answer = recordedPlans(openLedger(options.data), args[0], options, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, onRecordRecords(answer)) : renderOnRecord(answer, effects.colour));
  return 0;
};
