import { foldName } from '#kit';
import { parseDay } from '#core';
import { allyCost, costOfGroup, costRecords, groupCostRecords, openLedger, type CostAsked } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv } from '../csv.ts';
import { renderCost } from '../cost/ally-cost-text.ts';
import { renderGroupCost } from '../cost/group-cost-text.ts';

/** The options of `cost`, as written. */
type CostOptions = CommonOptions & CostAsked;

export const run: Run<CostOptions> = ({ args, options, effects }) => {
  const ledger = openLedger(options.data);
  const today = parseDay(effects.today());
  const named = args[0];
  const group = ledger.facts.groups.find((each) => named !== undefined && [each.id, each.name].some((name) => foldName(name) === foldName(named)));
  if (named !== undefined && !group) {
    const answer = allyCost(ledger, named, options, today);
    if (options.json) return printJson(effects, answer);
    effects.out(options.csv ? toCsv(effects, costRecords(answer)) : renderCost(answer, effects.colour));
    return 0;
  }
  const answer = costOfGroup(ledger, { ...options, ...(group && { group: group.id }) }, today);
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, groupCostRecords(answer)) : renderGroupCost(answer, effects.colour));
  return 0;
};
