import { nearestNames, refuse } from '#kit';
import type { CostAsked } from '#desk';
import type { CommonOptions, Run } from '../command.ts';
import { compareTwoPlans } from '../plan/compare-plans.ts';
import { costPlan } from '../plan/cost-plan.ts';
import { followPlans } from '../plan/follow-plan.ts';
import { plansOfRecord } from '../plan/recorded-plans.ts';
import { rollUpPlans } from '../plan/roll-up-plans.ts';
import { convertPlan, newPlanFile, schemaOfPlans } from '../plan/write-plans.ts';
import { validatePlans } from '../plan/validate-plans.ts';

/** The options of `plan`, as written. */
export interface PlanOptions extends CommonOptions, CostAsked {
  readonly to?: string;
  readonly format?: string;
  readonly force?: boolean;
  /** Another plan, which is the baseline. */
  readonly against?: string;
  readonly onRecord?: boolean;
}

/** What can be done with plans: each is called with what follows its name. */
const ACTIONS: Readonly<Record<string, { readonly needs: string; readonly run: Run<PlanOptions> }>> = {
  'new': { needs: 'an ally', run: newPlanFile },
  'validate': { needs: 'a plan', run: validatePlans },
  'cost': { needs: 'a plan', run: costPlan },
  'compare': { needs: 'two plans', run: compareTwoPlans },
  'follow': { needs: 'a plan', run: followPlans },
  'roll-up': { needs: '', run: rollUpPlans },
  'on-record': { needs: '', run: plansOfRecord },
  'convert': { needs: 'a plan', run: convertPlan },
  'schema': { needs: '', run: schemaOfPlans },
};

const EXAMPLES: Readonly<Record<string, string>> = { 'an ally': 'DEU', 'a plan': 'plan.yaml', 'two plans': 'a.yaml b.yaml' };

export const run: Run<PlanOptions> = async ({ args, options, effects }) => {
  const [name = '', ...rest] = args;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) {
    const near = nearestNames(name, Object.keys(ACTIONS));
    return refuse('unknown-action', name === '' ? 'plan' : `plan ${name}`, name === '' ? 'What is to be done with plans is missing' : 'Nothing can be done so', near.length > 0 ? `Did you mean outturn plan ${near.join(' or ')}?` : `Write outturn plan with one of: ${Object.keys(ACTIONS).join(', ')}`);
  }
  if (action.needs !== '' && rest.length === 0) return refuse('missing-argument', `plan ${name}`, `It needs ${action.needs}`, `Write outturn plan ${name} with ${action.needs}, such as ${EXAMPLES[action.needs] ?? ''}`);
  return action.run({ args: rest, options, effects });
};
