import { existsSync } from 'node:fs';
import { foldName, refuse } from '#kit';
import { NATO_CORE, plansOnRecord, type Day, type Ledger, type Plan, type PlanOnRecord } from '#core';
import { namesOf, viewFor, type Asked } from '../question.ts';
import { planInFile } from './plan-file.ts';

/**
 * The plan of a name: a file; or a plan on record by its id such as `BEL-2025-02`; or by an ally's name or code the last of its
 * announcements that sets targets, rather one that counts as the alliance prints it.
 *
 * @throws OutturnError where there is no such plan, or it cannot be read.
 */
export async function planNamed(ledger: Ledger, name: string, asked: Asked, today: Day): Promise<Plan> {
  if (existsSync(name)) return planInFile(name, ledger.facts);
  const wanted = foldName(name);
  const recorded = plansOnRecord(viewFor(ledger, asked, today));
  const found = recorded.find(({ id }) => foldName(id) === wanted);
  if (found) return settingTargets(found, recorded);
  const ally = ledger.facts.allies.find((each) => namesOf(each).some((known) => foldName(known) === wanted));
  if (!ally) return planInFile(name, ledger.facts);
  const own = recorded.map(({ plan }) => plan).filter((plan) => plan.ally === ally.id && plan.targets.length > 0);
  return own.findLast(({ rule }) => rule === NATO_CORE.id) ?? own.at(-1) ?? refuse('no-plan-on-record', `ally "${name}"`, `No national target of ${ally.name} is on record that sets a share for a year as the alliance counts`, `Write a plan with: outturn plan new ${ally.id} --to plan.yaml`);
}

function settingTargets({ id, plan }: PlanOnRecord, all: readonly PlanOnRecord[]): Plan {
  if (plan.targets.length > 0) return plan;
  const others = all.filter((other) => other.plan.ally === plan.ally && other.plan.targets.length > 0).map((other) => other.id);
  return refuse('no-targets', `plan "${id}"`, 'It sets no share for a year as the alliance counts, so there is nothing to hold against', others.length > 0 ? `Take one that does: ${others.join(', ')}` : `Write a plan with: outturn plan new ${plan.ally} --to plan.yaml`);
}
