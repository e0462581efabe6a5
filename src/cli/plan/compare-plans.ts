import { refuse } from '#kit';
import { parseDay } from '#core';
import { openLedger, planCompare, planNamed } from '#desk';
import { printJson, type Run } from '../command.ts';
import type { PlanOptions } from '../commands/plan.ts';
import { toCsv } from '../csv.ts';
import { compareRecords, renderCompare } from './compare-text.ts';

/** Two plans side by side: of files, or on record. */
export const compareTwoPlans: Run<PlanOptions> = async ({ args, options, effects }) => {
  const [first, second, ...others] = args;
  if (first === undefined || second === undefined || others.length > 0) return refuse('two-plans', 'plan compare', `It compares two plans, and ${args.length === 1 ? 'one is' : `${args.length} are`} named`, 'Write outturn plan compare a.yaml b.yaml');
  const ledger = openLedger(options.data);
  const today = parseDay(effects.today());
  const [a, b] = [await planNamed(ledger, first, options, today), await planNamed(ledger, second, options, today)];
  const answer = planCompare(ledger, a, b, options, today);
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, compareRecords(answer)) : renderCompare(answer, effects.colour));
  return 0;
};
