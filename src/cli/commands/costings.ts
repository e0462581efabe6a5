import { parseDay } from '#core';
import { costings, openLedger } from '#desk';
import { printJson, type Run } from '../command.ts';
import { costingRecords, renderCosting, renderCostings } from '../cost/costings-text.ts';
import { toCsv } from '../csv.ts';

export const run: Run = ({ args, options, effects }) => {
  const [id] = args;
  const answer = costings(openLedger(options.data), { ...options, ...(id !== undefined && { id }) }, parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  const [first] = answer.costings;
  if (options.csv) effects.out(toCsv(effects, costingRecords(answer)));
  else effects.out(id !== undefined && first ? renderCosting(first, answer, effects.colour) : renderCostings(answer, effects.colour));
  return 0;
};
