import { foldName, refuse } from '#kit';
import { parseDay, type Day, type Ledger } from '#core';
import { allyCost, costOfGroup, costRecords, groupCostRecords, openLedger, planNamed, plannedSpending, type CostAsked } from '#desk';
import { printJson, type CommonOptions, type Run } from '../command.ts';
import { toCsv } from '../csv.ts';
import { renderCost } from '../cost/ally-cost-text.ts';
import { renderGroupCost } from '../cost/group-cost-text.ts';

/** The options of `cost`, as written. */
type CostOptions = CommonOptions & CostAsked & { readonly against?: string };

export const run: Run<CostOptions> = async ({ args, options, effects }) => {
  const ledger = openLedger(options.data);
  const today = parseDay(effects.today());
  const named = args[0];
  const group = ledger.facts.groups.find((each) => named !== undefined && [each.id, each.name].some((name) => foldName(name) === foldName(named)));
  if (named !== undefined && !group) {
    const answer = allyCost(ledger, named, await withBaseline(ledger, named, options, today), today);
    if (options.json) return printJson(effects, answer);
    effects.out(options.csv ? toCsv(effects, costRecords(answer)) : renderCost(answer, effects.colour));
    return 0;
  }
  if (options.against !== undefined) refuse('one-ally', '--against', 'A plan is of one ally', 'Name the ally whose plan it is, such as outturn cost DEU --against plan.yaml');
  const answer = costOfGroup(ledger, { ...options, ...(group && { group: group.id }) }, today);
  if (options.json) return printJson(effects, answer);
  effects.out(options.csv ? toCsv(effects, groupCostRecords(answer)) : renderGroupCost(answer, effects.colour));
  return 0;
};

/** The options with the plan of `--against` as the baseline. */
async function withBaseline(ledger: Ledger, ally: string, options: CostOptions, today: Day): Promise<CostOptions> {
  if (options.against === undefined) return options;
  if (options.baseline !== undefined) return refuse('two-baselines', '--against with --baseline', 'Both name a baseline', 'Leave one of them out');
  return { ...options, planned: plannedSpending(ledger, await planNamed(ledger, options.against, options, today), ally) };
}
